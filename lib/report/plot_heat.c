/* plot_heat: a heat map as SVG. Weight is lightness: white is 0, dark is 1. */
#include "report/label.h"
#include "report/plot.h"
#include "report/svg.h"
#include <math.h>

enum { MARGIN = 16, GAP = 7, LABEL_MOST = 24, SCALE_STEPS = 10 };

/* The columns' labels rise at this angle. */
static const double SINE = 0.8660254, COSINE = 0.5; /* of 60 degrees */

/* Where the cells lie on the picture. */
typedef struct Grid {
    double left, top, cell; /* pixels */
    double right, bottom;
    double width, height; /* of the picture */
} Grid;

/* A mix of white and a dark blue; white for a NaN. */
static void put_colour(Buffer *buffer, double weight) {
    weight = fmin(fmax(weight, 0), 1);
    int red = (int)lround(255 - 247 * weight);
    int green = (int)lround(255 - 207 * weight);
    int blue = (int)lround(255 - 148 * weight);
    buffer_print(buffer, "fill=\"#%02x%02x%02x\"", (unsigned)red,
                 (unsigned)green, (unsigned)blue);
}

static Grid make_grid(const PlotHeat *heat) {
    size_t most = heat->rows > heat->cols ? heat->rows : heat->cols;
    double row_width =
        SVG_COLUMN_WIDTH *
        (double)label_widest(heat->row_labels, heat->rows, LABEL_MOST);
    double col_width =
        SVG_COLUMN_WIDTH *
        (double)label_widest(heat->col_labels, heat->cols, LABEL_MOST);
    Grid grid = {.left = MARGIN + row_width + GAP};
    grid.cell = fmin(fmax(480 / ((double)most + 1), 16), 30);
    grid.top = 50 + SINE * col_width + GAP;
    grid.right = grid.left + grid.cell * (double)heat->cols;
    grid.bottom = grid.top + grid.cell * (double)heat->rows;
    double title = 1.25 * SVG_COLUMN_WIDTH * (double)label_columns(heat->title);
    double least = fmin(fmax(title + 2 * MARGIN, 280), 640);
    grid.width = fmax(grid.right + COSINE * col_width + MARGIN, least);
    grid.height = grid.bottom + 52;
    return grid;
}

static void put_labels(Buffer *buffer, const PlotHeat *heat, const Grid *grid) {
    for (size_t r = 0; r < heat->rows; r++) {
        double y = grid->top + ((double)r + 0.5) * grid->cell;
        svg_text(buffer, grid->left - GAP, y + 4.5, "text-anchor=\"end\"",
                 heat->row_labels[r], LABEL_MOST);
    }
    for (size_t c = 0; c < heat->cols; c++) {
        double x = grid->left + ((double)c + 0.5) * grid->cell;
        svg_put(buffer, "<g transform=\"translate(@ @) rotate(-60)\">", x + 4,
                grid->top - GAP);
        svg_text(buffer, 0, 0, "", heat->col_labels[c], LABEL_MOST);
        svg_put(buffer, "</g>\n");
    }
}

/* A square; the caller goes on with its attributes. */
static void put_square(Buffer *buffer, double x, double y, double size) {
    svg_put(buffer, "<path d=\"M@ @h@v@h@z\" ", x, y, size, size, -size);
}

/* A cell; one without a number is crossed out. */
static void put_cell(Buffer *buffer, double weight, double x, double y,
                     double size) {
    double arm = size - 8;
    put_square(buffer, x, y, size);
    put_colour(buffer, weight);
    svg_put(buffer, "/>\n");
    if (isnan(weight)) {
        svg_put(buffer, "<path d=\"M@ @l@ @m0 @l@ @\" stroke=\"#999\"/>\n",
                x + 4, y + 4, arm, arm, -arm, -arm, arm);
    }
}

/* A frame that stands out from light and dark cells. */
static void put_outline(Buffer *buffer, double x, double y, double size) {
    put_square(buffer, x + 2.5, y + 2.5, size - 5);
    svg_put(buffer, "fill=\"none\" stroke=\"#fff\" stroke-width=\"5\"/>\n");
    put_square(buffer, x + 2.5, y + 2.5, size - 5);
    svg_put(buffer,
            "fill=\"none\" stroke=\"#d55e00\" stroke-width=\"2.5\"/>\n");
}

static void put_cells(Buffer *buffer, const PlotHeat *heat, const Grid *grid) {
    svg_put(buffer, "<g stroke=\"#ddd\">\n");
    for (size_t i = 0; i < heat->rows * heat->cols; i++) {
        double x = grid->left + (double)(i % heat->cols) * grid->cell;
        double y = grid->top + (double)(i / heat->cols) * grid->cell;
        put_cell(buffer, heat->weight[i], x, y, grid->cell);
        if (heat->outlined && heat->outlined[i])
            put_outline(buffer, x, y, grid->cell);
    }
    svg_put(buffer,
            "</g>\n<path d=\"M@ @H@V@H@z\" fill=\"none\" stroke=\"#111\"/>\n",
            grid->left, grid->top, grid->right, grid->bottom, grid->left);
}

/* The scale of lightness, and what a frame means. */
static void put_key(Buffer *buffer, const PlotHeat *heat, const Grid *grid) {
    const double size = 12, y = grid->bottom + 22;
    double x = MARGIN + 14;
    svg_text(buffer, x - 14, y + 11, "", "0", 1);
    svg_put(buffer, "<g stroke=\"#ddd\">\n");
    for (int i = 0; i <= SCALE_STEPS; i++) {
        put_cell(buffer, (double)i / SCALE_STEPS, x, y, size);
        x += size;
    }
    svg_put(buffer, "</g>\n");
    svg_text(buffer, x + 5, y + 11, "", "1", 1);
    if (heat->outlined) {
        put_outline(buffer, x + 36, y - 2, 16);
        svg_text(buffer, x + 59, y + 11, "", "gold link", 20);
    }
}

void plot_heat_svg(Buffer *buffer, const PlotHeat *heat) {
    Grid grid = make_grid(heat);
    svg_begin(buffer, grid.width, grid.height, heat->title, heat->description);
    put_labels(buffer, heat, &grid);
    put_cells(buffer, heat, &grid);
    put_key(buffer, heat, &grid);
    svg_end(buffer);
}
