/* scalars: one unit and one word on a tape of single numbers, and its graph. */
#include "02-autodiff/plain_scalar.h"
#include "program.h"
#include "report/svg.h"
#include <stdio.h>

enum { NODES = 13, BOX_WIDTH = 92, BOX_HEIGHT = 52 };

static const char *const NAME[NODES] = {"w1", "x1", "w2", "x2", "b", "t", "p1",
                                        "p2", "s",  "z",  "y",  "e", "L"};

/* Where each node stands on the drawing. */
static const int PLACE[NODES][2] = {{0, 0}, {0, 1}, {0, 2}, {0, 3}, {2, 3},
                                    {4, 3}, {1, 0}, {1, 2}, {2, 1}, {3, 2},
                                    {4, 2}, {5, 2}, {6, 2}};

/* L = (tanh(w1 x1 + w2 x2 + b) - t)^2 for the word fille: 310 of its 367
 * articles are la, 57 are une; it ends in e. */
static int record(PlainScalars *tape) {
    int w1 = plain_scalar(tape, 0.5), x1 = plain_scalar(tape, 310.0 / 367);
    int w2 = plain_scalar(tape, 1), x2 = plain_scalar(tape, 57.0 / 367);
    int b = plain_scalar(tape, -0.25), t = plain_scalar(tape, 1);
    int p1 = plain_scalar_multiply(tape, w1, x1);
    int p2 = plain_scalar_multiply(tape, w2, x2);
    int s = plain_scalar_add(tape, p1, p2);
    int z = plain_scalar_add(tape, s, b);
    int y = plain_scalar_tanh(tape, z);
    int e = plain_scalar_subtract(tape, y, t);
    return plain_scalar_multiply(tape, e, e);
}

static void print_nodes(Lesson *lesson, const PlainScalars *tape) {
    lesson_print(lesson, "%4s  %-4s%-10s%-10s%10s%10s\n", "node", "", "", "of",
                 "value", "gradient");
    for (int i = 0; i < tape->count; i++) {
        const PlainScalar *n = &tape->node[i];
        char of[16] = "";
        if (n->input[1] >= 0)
            snprintf(of, sizeof of, "%s, %s", NAME[n->input[0]],
                     NAME[n->input[1]]);
        else if (n->input[0] >= 0)
            snprintf(of, sizeof of, "%s", NAME[n->input[0]]);
        lesson_print(lesson, "%4d  %-4s%-10s%-10s%10.4f%10.4f\n", i, NAME[i],
                     n->operation, of, n->value, n->gradient);
    }
}

/* The walk back with = in the place of +=: wrong. */
static void overwriting_backward(PlainScalars *tape, int loss) {
    for (int i = 0; i < tape->count; i++) tape->node[i].gradient = 0;
    tape->node[loss].gradient = 1;
    for (int i = loss; i >= 0; i--) {
        const PlainScalar *y = &tape->node[i];
        for (int j = 0; j < 2; j++)
            if (y->input[j] >= 0)
                tape->node[y->input[j]].gradient = y->gradient * y->slope[j];
    }
}

/* The square of 3, and 3 twice added: the truth is 2 a = 6 and 2. */
static void show_twice(Lesson *lesson) {
    lesson_section(lesson, "used twice");
    for (int multiply = 0; multiply < 2; multiply++) {
        PlainScalars tape = {0};
        int a = plain_scalar(&tape, 3);
        int y = multiply ? plain_scalar_multiply(&tape, a, a)
                         : plain_scalar_add(&tape, a, a);
        plain_scalars_backward(&tape, y);
        double adding = tape.node[a].gradient;
        overwriting_backward(&tape, y);
        lesson_print(lesson,
                     "a %s a at a = 3: gradient %.0f if it adds, %.0f if it "
                     "overwrites\n",
                     multiply ? "x" : "+", adding, tape.node[a].gradient);
    }
}

/* --- the drawing --- */

static double left(int i) {
    return 20 + PLACE[i][0] * 122;
}

static double top(int i) {
    return 56 + PLACE[i][1] * 74;
}

static void draw_arrow(Buffer *svg, int from, int to, double shift) {
    svg_put(svg,
            "<path d=\"M@ @L@ @\" stroke=\"#555\" "
            "marker-end=\"url(#head)\"/>\n",
            left(from) + BOX_WIDTH, top(from) + BOX_HEIGHT / 2.0 + shift,
            left(to) - 3, top(to) + BOX_HEIGHT / 2.0 + shift);
}

static void draw_node(Buffer *svg, const PlainScalars *tape, int i) {
    const PlainScalar *n = &tape->node[i];
    char text[40];
    svg_put(svg,
            "<rect x=\"@\" y=\"@\" width=\"@\" height=\"@\" rx=\"5\" "
            "fill=\"#fff\" stroke=\"#111\"/>\n",
            left(i), top(i), (double)BOX_WIDTH, (double)BOX_HEIGHT);
    snprintf(text, sizeof text, "%s: %s", NAME[i], n->operation);
    svg_text(svg, left(i) + 6, top(i) + 15, "", text, 14);
    snprintf(text, sizeof text, "%.4f", n->value);
    svg_text(svg, left(i) + 6, top(i) + 31, "font-weight=\"bold\"", text, 14);
    snprintf(text, sizeof text, "d %.4f", n->gradient);
    svg_text(svg, left(i) + 6, top(i) + 46, "font-style=\"italic\"", text, 14);
    for (int j = 0; j < 2; j++)
        if (n->input[j] >= 0)
            draw_arrow(svg, n->input[j], i,
                       n->input[0] == n->input[1] ? 12 * j - 6 : 0);
}

static void draw(Lesson *lesson, const PlainScalars *tape) {
    Buffer svg = {0};
    svg_begin(&svg, 864, 350, "A unit as a graph: value, and gradient below it",
              "Thirteen boxes joined by arrows from the inputs on the left to "
              "the loss L on the right. Each box has its operation, its value "
              "and its gradient. Two arrows go from e to L, for L is e times "
              "e.");
    svg_put(&svg, "<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" "
                  "refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" "
                  "orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" "
                  "fill=\"#555\"/></marker></defs>\n");
    for (int i = 0; i < tape->count; i++) draw_node(&svg, tape, i);
    svg_end(&svg);
    lesson_figure(lesson, "graph.svg", &svg);
}

void scalars_show(Lesson *lesson) {
    PlainScalars tape = {0};
    int loss = record(&tape);
    plain_scalars_backward(&tape, loss);
    lesson_section(lesson, "a tape of single numbers");
    print_nodes(lesson, &tape);
    draw(lesson, &tape);
    show_twice(lesson);
}
