/* ways: a drawing of which parts of A and B meet in each of the four ways. */
#include "program.h"
#include "report/svg.h"

enum { CELL = 22, ROWS = 3, INNER = 4, COLUMNS = 2, HEIGHT = 150 };

/* Which cells of a matrix are shaded: a row, a column, or -1 for all. */
typedef struct Shade {
    int row, column;
} Shade;

typedef struct Way {
    const char *name;
    Shade a, b, c;
} Way;

static const Way WAYS[] = {
    {"(1) a row of A times a column of B: one number",
     {1, -1},
     {-1, 1},
     {1, 1}},
    {"(2) columns of A, weighted by a column of B: one column",
     {-1, -1},
     {-1, 1},
     {-1, 1}},
    {"(3) a column of A times a row of B: a part of every number",
     {-1, 2},
     {2, -1},
     {-1, -1}},
    {"(4) rows of B, weighted by a row of A: one row",
     {1, -1},
     {-1, -1},
     {1, -1}}};

static double draw_matrix(Buffer *svg, double x, double y, int m, int n,
                          Shade shade) {
    double top = y + CELL * (INNER - m) / 2.0;
    for (int i = 0; i < m; i++) {
        for (int j = 0; j < n; j++) {
            bool dark = (shade.row < 0 || shade.row == i) &&
                        (shade.column < 0 || shade.column == j);
            svg_put(svg,
                    dark ? "<rect x=\"@\" y=\"@\" width=\"@\" height=\"@\" "
                           "fill=\"#777\" stroke=\"#111\"/>\n"
                         : "<rect x=\"@\" y=\"@\" width=\"@\" height=\"@\" "
                           "fill=\"#fff\" stroke=\"#111\"/>\n",
                    x + CELL * j, top + CELL * i, (double)CELL, (double)CELL);
        }
    }
    return x + CELL * n;
}

static double draw_sign(Buffer *svg, double x, double y, const char *sign) {
    svg_text(svg, x + 18, y + CELL * INNER / 2.0 + 5, "text-anchor=\"middle\"",
             sign, 2);
    return x + 36;
}

static void draw_way(Buffer *svg, const Way *way, double y) {
    svg_text(svg, 20, y, "", way->name, 80);
    double x = draw_matrix(svg, 40, y + 14, ROWS, INNER, way->a);
    x = draw_sign(svg, x, y + 14, "×");
    x = draw_matrix(svg, x, y + 14, INNER, COLUMNS, way->b);
    x = draw_sign(svg, x, y + 14, "=");
    draw_matrix(svg, x, y + 14, ROWS, COLUMNS, way->c);
}

void ways_figure(Lesson *lesson) {
    Buffer svg = {0};
    svg_begin(&svg, 520, 60 + 4 * HEIGHT, "A B = C, four ways",
              "Four drawings of A [3, 4] times B [4, 2]. Dark cells meet: a "
              "row of A and a column of B give one number; all of A and a "
              "column of B give a column; a column of A and a row of B give "
              "a part of every number; a row of A and all of B give a row.");
    for (int w = 0; w < 4; w++) draw_way(&svg, &WAYS[w], 60 + HEIGHT * w);
    svg_end(&svg);
    lesson_figure(lesson, "ways.svg", &svg);
}
