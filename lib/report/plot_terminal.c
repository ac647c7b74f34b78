/* plot_terminal: a heat map in text: a row per row label, column labels written
 * downwards, in panels where the terminal is too narrow. */
#include "report/label.h"
#include "report/plot.h"
#include <math.h>
#include <string.h>

enum { COLUMN_HEIGHT = 12, SHADES = 5, COLOURS = 8 };

static const char *const SHADE[SHADES] = {"·", "░", "▒", "▓", "█"};

/* White to dark blue in the palette of 256 colours. */
static const int COLOUR[COLOURS] = {231, 189, 147, 105, 63, 21, 19, 17};

typedef struct Panel {
    size_t first, cols; /* the columns at hand */
    size_t label;       /* columns of a row label */
    size_t cell;        /* columns of a cell: 3 with frames, else 2 */
    size_t height;      /* lines of the column labels */
    bool colour;
} Panel;

static void put_spaces(Buffer *buffer, size_t count) {
    while (count--) buffer_append(buffer, " ", 1);
}

/* End a line, without spaces before its end. */
static void end_line(Buffer *buffer) {
    while (buffer->length && buffer->bytes[buffer->length - 1] == ' ')
        buffer->length--;
    buffer_append(buffer, "\n", 1);
}

static size_t count_characters(const char *text) {
    size_t count = 0;
    for (; text && *text; count++) label_character(&text, NULL);
    return count;
}

/* The lines that a label takes when it is written downwards. */
static size_t label_height(const char *text) {
    size_t count = count_characters(text);
    return count < COLUMN_HEIGHT ? count : COLUMN_HEIGHT;
}

/* Character i of a label; returns its width. */
static size_t put_character(Buffer *buffer, const char *text, size_t i) {
    if (i == COLUMN_HEIGHT - 1 && count_characters(text) > COLUMN_HEIGHT) {
        buffer_append(buffer, "…", strlen("…"));
        return 1;
    }
    while (i--) label_character(&text, NULL);
    return label_character(&text, buffer);
}

static void put_column_labels(Buffer *buffer, const PlotHeat *heat,
                              const Panel *panel) {
    for (size_t line = 0; line < panel->height; line++) {
        put_spaces(buffer, panel->label + 1);
        for (size_t c = 0; c < panel->cols; c++) {
            const char *text = heat->col_labels[panel->first + c];
            size_t above = panel->height - label_height(text);
            size_t used = panel->cell == 3;
            put_spaces(buffer, used);
            if (line >= above)
                used += put_character(buffer, text, line - above);
            put_spaces(buffer, panel->cell - used);
        }
        end_line(buffer);
    }
}

/* Which of `steps` equal parts of 0 .. 1 a weight falls into. */
static int step_of(double weight, int steps) {
    int step = (int)(fmin(fmax(weight, 0), 1) * steps);
    return step < steps ? step : steps - 1;
}

static void put_cell(Buffer *buffer, double weight, bool outlined,
                     const Panel *panel) {
    bool coloured = panel->colour && !isnan(weight);
    const char *fill = isnan(weight) ? "?" : SHADE[step_of(weight, SHADES)];
    if (coloured) {
        int step = step_of(weight, COLOURS);
        fill = " ";
        buffer_print(buffer, "\033[48;5;%d;38;5;%dm", COLOUR[step],
                     step < COLOURS / 2 ? 16 : 231);
    }
    for (size_t i = 0; i < panel->cell; i++) {
        const char *part = fill;
        if (outlined && i != 1)
            part = i ? "]" : "[";
        else if (fill == SHADE[0] && i != panel->cell - 2)
            part = " "; /* one dot a cell is enough */
        buffer_append(buffer, part, strlen(part));
    }
    if (coloured) buffer_print(buffer, "\033[0m");
}

static void put_row(Buffer *buffer, const PlotHeat *heat, const Panel *panel,
                    size_t row) {
    const char *text = heat->row_labels[row];
    size_t columns = label_widest(&text, 1, panel->label);
    put_spaces(buffer, panel->label - columns);
    columns -= label_fit(buffer, text, panel->label);
    put_spaces(buffer, columns + 1);
    for (size_t c = 0; c < panel->cols; c++) {
        size_t i = row * heat->cols + panel->first + c;
        put_cell(buffer, heat->weight[i], heat->outlined && heat->outlined[i],
                 panel);
    }
    end_line(buffer);
}

static void put_panel(Buffer *buffer, const PlotHeat *heat, Panel *panel) {
    panel->height = 0;
    for (size_t c = 0; c < panel->cols; c++) {
        size_t height = label_height(heat->col_labels[panel->first + c]);
        panel->height = height > panel->height ? height : panel->height;
    }
    put_column_labels(buffer, heat, panel);
    for (size_t r = 0; r < heat->rows; r++) put_row(buffer, heat, panel, r);
    end_line(buffer);
}

static void put_key(Buffer *buffer, const PlotHeat *heat, Panel *panel) {
    int steps = panel->colour ? COLOURS : SHADES;
    put_spaces(buffer, panel->label - 1);
    buffer_print(buffer, "0 ");
    for (int step = 0; step < steps; step++)
        put_cell(buffer, (step + 0.5) / steps, false, panel);
    buffer_print(buffer, " 1%s\n", heat->outlined ? "   [ ] gold link" : "");
}

void plot_heat_terminal(Buffer *buffer, const PlotHeat *heat, bool colour,
                        size_t width) {
    Panel panel = {.colour = colour, .cell = heat->outlined ? 3 : 2};
    size_t most = width / 4 > 6 ? width / 4 : 6;
    panel.label = label_widest(heat->row_labels, heat->rows, most);
    panel.label = panel.label ? panel.label : 1;
    size_t fit = 1;
    if (width > panel.label + 1 + panel.cell)
        fit = (width - panel.label - 1) / panel.cell;
    size_t panels = (heat->cols + fit - 1) / fit; /* of like width */
    fit = panels ? (heat->cols + panels - 1) / panels : fit;
    if (heat->title && *heat->title) {
        label_fit(buffer, heat->title, width);
        buffer_append(buffer, "\n\n", 2);
    }
    for (; panel.first < heat->cols; panel.first += fit) {
        size_t left = heat->cols - panel.first;
        panel.cols = left < fit ? left : fit;
        put_panel(buffer, heat, &panel);
    }
    put_key(buffer, heat, &panel);
}
