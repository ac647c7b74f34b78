/* plot: line charts and heat maps, as SVG text and on a terminal.
 *
 * Pictures are appended to a Buffer; programs write it. SVG carries <title>
 * and <desc> for readers who do not see it, and is readable in black and
 * white: lines differ by dash and marker, cells by lightness. The bytes
 * depend on the numbers alone. */
#ifndef INTERLINEAR_REPORT_PLOT_H
#define INTERLINEAR_REPORT_PLOT_H

#include "base/io.h"

typedef struct PlotSeries {
    const char *name;
    const double *x, *y; /* [count]; a NaN leaves a gap */
    size_t count;
} PlotSeries;

typedef struct PlotChart {
    const char *title, *description; /* the description is the alt text */
    const char *x_label, *y_label;   /* with their units */
    bool x_log, y_log;
    const PlotSeries *series;
    size_t series_count;
    size_t x_ticks; /* about so many, 4 to 20; 0: 8 */
} PlotChart;

/* plot_chart_svg: append a line chart. Points that a log axis cannot show are
 * left out. Errors: `buffer->failed`. */
void plot_chart_svg(Buffer *buffer, const PlotChart *chart);

/* A matrix of weights in 0 .. 1 with words on both axes. */
typedef struct PlotHeat {
    const char *title, *description;
    const char *const *row_labels; /* [rows], top to bottom */
    const char *const *col_labels; /* [cols], left to right */
    size_t rows, cols;
    const double *weight; /* [rows, cols]; a NaN is marked as missing */
    const bool *outlined; /* [rows, cols] or NULL: gold links */
} PlotHeat;

/* plot_heat_svg: append a heat map; outlined cells get a frame.
 * plot_heat_terminal: append it in Unicode blocks, or in 256 colours if
 * `colour`; column labels are written downwards, labels are shortened and a
 * wide map is cut into panels to fit `width` columns.
 * Errors: `buffer->failed`. */
void plot_heat_svg(Buffer *buffer, const PlotHeat *heat);
void plot_heat_terminal(Buffer *buffer, const PlotHeat *heat, bool colour,
                        size_t width);

#endif
