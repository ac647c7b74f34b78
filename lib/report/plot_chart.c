/* plot_chart: a line chart as SVG.
 *
 * Series differ by colour, dash and marker, each of which tells them apart
 * alone. */
#include "report/axis.h"
#include "report/label.h"
#include "report/plot.h"
#include "report/svg.h"
#include <math.h>

enum {
    WIDTH = 640,
    PLOT_HEIGHT = 300,
    INSET = 8,    /* between the frame and the outermost point */
    MARGIN = 16,  /* around everything */
    SWATCH = 36,  /* the line in the legend */
    MARKERS = 12, /* about so many on a line */
    STYLES = 6
};

/* Okabe and Ito's colours, which colour-blind readers can tell apart. */
static const char *const COLOURS[STYLES] = {"#0072b2", "#d55e00", "#009e73",
                                            "#cc79a7", "#333333", "#e69f00"};
static const char *const DASHES[STYLES] = {"none",    "7 4",  "2 3",
                                           "9 3 2 3", "14 4", "5 2 1 2 1 2"};
static const char *const MARKER[STYLES] = {
    "<circle cx=\"@\" cy=\"@\" r=\"3\"/>\n",
    "<path d=\"M@ @m-3-3h6v6h-6z\" fill=\"#fff\"/>\n",
    "<path d=\"M@ @m-3.6 3h7.2l-3.6-6.4z\"/>\n",
    "<path d=\"M@ @m-4 0l4-4 4 4-4 4z\" fill=\"#fff\"/>\n",
    "<path d=\"M@ @m-3-3l6 6m0-6l-6 6\"/>\n",
    "<path d=\"M@ @m-4 0h8m-4-4v8\"/>\n",
};

/* Where the axes lie on the picture. */
typedef struct Frame {
    Axis x, y;
    double left, right, top, bottom;
    bool empty;
} Frame;

/* Whether there is a point i and the chart can show it. */
static bool is_shown(const PlotChart *chart, const PlotSeries *series,
                     size_t i) {
    if (i >= series->count) return false;
    double x = series->x[i], y = series->y[i];
    return isfinite(x) && isfinite(y) && (!chart->x_log || x > 0) &&
           (!chart->y_log || y > 0);
}

/* The axis over what is shown; 1 to 10, and *empty set, if that is nothing. */
static Axis make_axis(const PlotChart *chart, bool of_x, bool *empty) {
    double low = HUGE_VAL, high = -HUGE_VAL;
    for (size_t s = 0; s < chart->series_count; s++) {
        const PlotSeries *series = &chart->series[s];
        const double *values = of_x ? series->x : series->y;
        for (size_t i = 0; i < series->count; i++) {
            if (is_shown(chart, series, i)) {
                low = fmin(low, values[i]);
                high = fmax(high, values[i]);
            }
        }
    }
    *empty = low > high;
    size_t ticks = !of_x ? 6 : chart->x_ticks ? chart->x_ticks : 8;
    return axis_make(*empty ? 1 : low, *empty ? 10 : high,
                     of_x ? chart->x_log : chart->y_log, !of_x, ticks);
}

static double place_x(const Frame *frame, double place) {
    double width = frame->right - frame->left - 2 * INSET;
    return frame->left + INSET + place * width;
}

static double place_y(const Frame *frame, double place) {
    double height = frame->bottom - frame->top - 2 * INSET;
    return frame->bottom - INSET - place * height;
}

/* Begin the group of a series' line and markers. */
static void begin_style(Buffer *buffer, size_t s) {
    const char *colour = COLOURS[s % STYLES];
    buffer_print(buffer, "<g stroke=\"%s\" fill=\"%s\" stroke-width=\"1.6\">\n",
                 colour, colour);
}

/* End the line: its further attributes. */
static void end_line(Buffer *buffer, size_t s) {
    buffer_print(buffer, "fill=\"none\" stroke-dasharray=\"%s\"/>\n",
                 DASHES[(s + s / STYLES) % STYLES]);
}

static const char *marker_of(size_t s) {
    return MARKER[(s + 2 * (s / STYLES)) % STYLES];
}

/* Lay the legend out in rows, draw it unless `buffer` is NULL; its height. */
static double put_legend(Buffer *buffer, const PlotChart *chart, double top) {
    const size_t most = 60;
    double x = MARGIN, y = top;
    for (size_t s = 0; s < chart->series_count; s++) {
        size_t columns = label_widest(&chart->series[s].name, 1, most);
        double width = SWATCH + 6 + SVG_COLUMN_WIDTH * (double)columns;
        if (x > MARGIN && x + width > WIDTH - MARGIN) {
            x = MARGIN;
            y += SVG_LINE_HEIGHT;
        }
        if (buffer) {
            begin_style(buffer, s);
            svg_put(buffer, "<path d=\"M@ @h@\" ", x, y - 4, (double)SWATCH);
            end_line(buffer, s);
            svg_put(buffer, marker_of(s), x + SWATCH / 2, y - 4);
            svg_put(buffer, "</g>\n");
            svg_text(buffer, x + SWATCH + 6, y, "", chart->series[s].name,
                     most);
        }
        x += width + 26;
    }
    return chart->series_count ? y - top + SVG_LINE_HEIGHT : 0;
}

static void put_x_tick(Buffer *buffer, const Frame *frame,
                       const AxisTick *tick) {
    double x = place_x(frame, tick->place), bottom = frame->bottom;
    svg_put(buffer, "<path d=\"M@ @v5\" stroke=\"#111\"/>\n", x, bottom);
    svg_text(buffer, x, bottom + 19, "text-anchor=\"middle\"", tick->label, 20);
}

/* With a line of the grid. */
static void put_y_tick(Buffer *buffer, const Frame *frame,
                       const AxisTick *tick) {
    double y = place_y(frame, tick->place), left = frame->left;
    svg_put(buffer, "<path d=\"M@ @H@\" stroke=\"#ddd\"/>\n", left, y,
            frame->right);
    svg_put(buffer, "<path d=\"M@ @h-5\" stroke=\"#111\"/>\n", left, y);
    svg_text(buffer, left - 9, y + 4.5, "text-anchor=\"end\"", tick->label, 20);
}

static void put_axes(Buffer *buffer, const Frame *frame,
                     const PlotChart *chart) {
    for (size_t i = 0; i < frame->y.count; i++)
        put_y_tick(buffer, frame, &frame->y.tick[i]);
    for (size_t i = 0; i < frame->x.count; i++)
        put_x_tick(buffer, frame, &frame->x.tick[i]);
    svg_put(buffer, "<path d=\"M@ @V@H@\" fill=\"none\" stroke=\"#111\"/>\n",
            frame->left, frame->top, frame->bottom, frame->right);
    svg_text(buffer, (frame->left + frame->right) / 2, frame->bottom + 42,
             "text-anchor=\"middle\"", chart->x_label, 70);
    svg_put(buffer, "<g transform=\"translate(@ @) rotate(-90)\">\n",
            (double)MARGIN + 8, (frame->top + frame->bottom) / 2);
    svg_text(buffer, 0, 0, "text-anchor=\"middle\"", chart->y_label, 40);
    svg_put(buffer, "</g>\n");
}

/* A point of a series as SVG: `pattern` takes its place. */
static void put_point(Buffer *buffer, const Frame *frame,
                      const PlotSeries *series, size_t i, const char *pattern) {
    svg_put(buffer, pattern,
            place_x(frame, axis_place(&frame->x, series->x[i])),
            place_y(frame, axis_place(&frame->y, series->y[i])));
}

static void put_series(Buffer *buffer, const Frame *frame,
                       const PlotChart *chart, size_t s) {
    const PlotSeries *series = &chart->series[s];
    size_t n = series->count, stride = (n + MARKERS - 1) / MARKERS;
    begin_style(buffer, s);
    svg_put(buffer, "<path d=\"");
    for (size_t i = 0; i < n; i++)
        if (is_shown(chart, series, i))
            put_point(buffer, frame, series, i,
                      is_shown(chart, series, i - 1) ? "L@ @" : "M@ @");
    svg_put(buffer, "\" stroke-linejoin=\"round\" ");
    end_line(buffer, s);
    for (size_t i = 0; i < n; i++) {
        bool alone =
            !is_shown(chart, series, i - 1) && !is_shown(chart, series, i + 1);
        if (is_shown(chart, series, i) &&
            (alone || (i + s * stride / 4) % stride == 0))
            put_point(buffer, frame, series, i, marker_of(s));
    }
    svg_put(buffer, "</g>\n");
}

/* The columns of the widest tick label. */
static size_t widest_tick(const Axis *axis) {
    size_t widest = 0;
    for (size_t i = 0; i < axis->count; i++) {
        size_t columns = label_columns(axis->tick[i].label);
        widest = columns > widest ? columns : widest;
    }
    return widest;
}

static Frame make_frame(const PlotChart *chart, double top) {
    Frame frame = {.top = top, .bottom = top + PLOT_HEIGHT};
    frame.x = make_axis(chart, true, &frame.empty);
    frame.y = make_axis(chart, false, &frame.empty);
    frame.left = MARGIN + 30 + SVG_COLUMN_WIDTH * (double)widest_tick(&frame.y);
    frame.right = WIDTH - MARGIN;
    return frame;
}

void plot_chart_svg(Buffer *buffer, const PlotChart *chart) {
    const double legend_top = 50;
    double legend = put_legend(NULL, chart, legend_top);
    Frame frame = make_frame(chart, legend_top - 10 + legend);
    svg_begin(buffer, WIDTH, frame.bottom + 56, chart->title,
              chart->description);
    put_legend(buffer, chart, legend_top);
    put_axes(buffer, &frame, chart);
    for (size_t s = 0; s < chart->series_count; s++)
        put_series(buffer, &frame, chart, s);
    if (frame.empty) {
        svg_text(buffer, (frame.left + frame.right) / 2,
                 (frame.top + frame.bottom) / 2, "text-anchor=\"middle\"",
                 "no data", 10);
    }
    svg_end(buffer);
}
