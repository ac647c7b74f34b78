/* figures: the roofline and the bars. */
#include "17-speed/figures.h"

#include "report/plot.h"
#include "report/svg.h"
#include <stdbool.h>
#include <stddef.h>

enum { ROOF_POINTS = 3, SHOWN = 4 };

/* 2 n^3 operations on three matrices that are read or written once. */
static double intensity_of(double n) { /* (17.3) */
    return 2 * n * n * n / (3 * n * n * sizeof(real));
}

/* The roof over one level of the memory: a slope up to its corner, then flat.
 * On logarithmic axes both are straight. */
static void make_roof(double peak, double bandwidth, double x[ROOF_POINTS],
                      double y[ROOF_POINTS]) {
    x[0] = 0.05;
    x[1] = peak / bandwidth;
    x[2] = 200;
    for (size_t p = 0; p < ROOF_POINTS; p++) {
        double read = x[p] * bandwidth; /* (17.4) */
        y[p] = 1e-9 * (read < peak ? read : peak);
    }
}

void figure_roofline(Lesson *lesson, const Limits *limits,
                     const StepRates *rates, double row) {
    /* Points that do not hide each other; the bars show all. */
    static const size_t shown[SHOWN] = {0, 1, 2, 5};
    double x[FIGURE_LEVELS][ROOF_POINTS], y[FIGURE_LEVELS][ROOF_POINTS];
    double at = intensity_of(512), rate[SHOWN], half = 0.5, slow = row * 1e-9;
    PlotSeries series[FIGURE_LEVELS + SHOWN + 1];
    size_t count = 0;
    for (size_t l = 0; l < FIGURE_LEVELS; l++) {
        make_roof(limits->peak, limits->bandwidth[l], x[l], y[l]);
        series[count++] =
            (PlotSeries){limits->level[l], x[l], y[l], ROOF_POINTS};
    }
    for (size_t s = 0; s < SHOWN; s++) {
        rate[s] = rates->rate[shown[s]] * 1e-9;
        series[count++] = (PlotSeries){rates->name[shown[s]], &at, rate + s, 1};
    }
    series[count++] = (PlotSeries){"one row", &half, &slow, 1};
    PlotChart chart = {
        .title = "Roofline of one core",
        .description =
            "Rate against operations a byte, both logarithmic: slopes that "
            "end in the flat roof of the multiply-adders, one for each level "
            "of the memory; above one place, four steps of the product of 512 "
            "by 512 by 512 climb from the three loops to the engine, near the "
            "roof; one row of weights stands on the slope of its cache.",
        .x_label = "arithmetic intensity (operations a byte, log scale)",
        .y_label = "rate (GFLOP/s, log scale)",
        .x_log = true,
        .y_log = true,
        .series = series,
        .series_count = count};
    Buffer svg = {0};
    plot_chart_svg(&svg, &chart);
    lesson_figure(lesson, "roofline-measured.svg", &svg);
}

/* --- bars --- */

enum { LEFT = 150, TOP = 72, WIDE = 450, STEP = 38, BAR = 13 };

/* A line from top to bottom for every fifth of the peak. */
static void draw_scale(Buffer *svg, double bottom) {
    static const char *const label[] = {"0", "20", "40", "60", "80", "100"};
    for (size_t i = 0; i < sizeof label / sizeof *label; i++) {
        double x = LEFT + WIDE * (double)i / 5;
        svg_put(svg, "<path d=\"M@ @V@\" stroke=\"#bbb\" fill=\"none\"/>\n", x,
                (double)TOP - 6, bottom);
        svg_text(svg, x, bottom + 17, "text-anchor=\"middle\"", label[i], 8);
    }
    svg_text(svg, LEFT + WIDE / 2.0, bottom + 38, "text-anchor=\"middle\"",
             "share of the peak (per cent)", 80);
}

/* The first measurement is dark, the second white with a frame. */
static void draw_bar(Buffer *svg, double x, double y, double width,
                     bool second) {
    svg_put(svg, "<rect x=\"@\" y=\"@\" width=\"@\" height=\"@\" ", x, y, width,
            (double)BAR);
    svg_put(svg, second ? "fill=\"#fff\" stroke=\"#111\"/>\n"
                        : "fill=\"#0072b2\" stroke=\"#0072b2\"/>\n");
}

/* The bars of a step and, behind each, its per cent. */
static void draw_shares(Buffer *svg, const StepRates *rates, bool second) {
    for (size_t s = 0; s < rates->count; s++) {
        double share = rates->share[s] < 1 ? rates->share[s] : 1;
        double y = TOP + STEP * (double)s + (second ? BAR + 2 : 0);
        if (!second) {
            svg_text(svg, LEFT - 8, y + BAR + 4, "text-anchor=\"end\"",
                     rates->name[s], 20);
        }
        draw_bar(svg, LEFT, y, WIDE * share, second);
        svg_put(svg, "<text x=\"@\" y=\"@\" font-size=\"11\">@%</text>\n",
                LEFT + WIDE * share + 5, y + BAR - 2,
                (double)(int)(100 * share + 0.5));
    }
}

void figure_bars(Lesson *lesson, const char *file, const char *title,
                 const char *description, const StepRates *first,
                 const StepRates *second) {
    const StepRates *const both[] = {first, second};
    double bottom = TOP + STEP * (double)first->count;
    Buffer svg = {0};
    svg_begin(&svg, LEFT + WIDE + 50, bottom + 50, title, description);
    draw_scale(&svg, bottom);
    for (size_t i = 0; i < 2; i++) {
        double x = LEFT + 220 * (double)i;
        draw_bar(&svg, x, 40, 26, i > 0);
        svg_text(&svg, x + 34, 51, "", both[i]->label, 40);
        draw_shares(&svg, both[i], i > 0);
    }
    svg_end(&svg);
    lesson_figure(lesson, file, &svg);
}
