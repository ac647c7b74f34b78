/* difference: difference quotients of x^3, and their errors against h. */
#include "01-matrices/plain_derivative.h"
#include "01-matrices/plain_error.h"
#include "01-matrices/plain_float.h"
#include "program.h"
#include "report/plot.h"
#include <math.h>

enum { POINTS = 101, STEPS = 40 };

/* The two differences in the two types. */
enum { FORWARD_FLOAT, CENTRAL_FLOAT, FORWARD_DOUBLE, CENTRAL_DOUBLE, METHODS };

static const char *const METHOD[METHODS] = {
    "forward, float", "central, float", "forward, double", "central, double"};

/* Mean relative errors of each method at each step. */
typedef struct Curves {
    double h[STEPS], error[METHODS][STEPS];
} Curves;

static double cube(void *x) {
    double v = *(double *)x;
    return v * v * v;
}

static float float_cube(void *x) {
    float v = *(float *)x;
    return v * v * v;
}

static double quotient(int method, double x, double h) {
    float f = (float)x;
    switch (method) {
    case FORWARD_FLOAT:
        return (double)plain_float_forward(float_cube, &f, &f, (float)h);
    case CENTRAL_FLOAT:
        return (double)plain_float_derivative(float_cube, &f, &f, (float)h);
    case FORWARD_DOUBLE:
        return plain_forward_difference(cube, &x, &x, h);
    default:
        return plain_derivative(cube, &x, &x, h);
    }
}

/* Over points around 1; in float the point itself is rounded first. */
static double mean_error(int method, double h) {
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
        double x = (double)(float)(0.9 + 0.002 * i);
        sum += fabs(quotient(method, x, h) / (3 * x * x) - 1);
    }
    return sum / POINTS;
}

/* Steps 1, 1/2, 1/5, 1/10 and so on. */
static void measure(Curves *curves) {
    static const double part[] = {1, 2, 5};
    double power = 1;
    for (int s = 0; s < STEPS; s++) {
        curves->h[s] = 1 / (power * part[s % 3]);
        if (s % 3 == 2) power *= 10;
        for (int m = 0; m < METHODS; m++)
            curves->error[m][s] = mean_error(m, curves->h[s]);
    }
}

static void show_quotients(Lesson *lesson) {
    lesson_section(lesson, "a difference instead of a limit");
    lesson_print(lesson, "x^3 at x = 0.7; its derivative is 1.47\n");
    lesson_print(lesson, "%-8s%22s%22s\n", "h", "forward", "central");
    double power = 1;
    for (int k = 1; k <= 15; k++) {
        power *= 10;
        if (k > 3 && k % 3 != 0) continue;
        lesson_print(lesson, "1e-%-5d%22.12f%22.12f\n", k,
                     quotient(FORWARD_DOUBLE, 0.7, 1 / power),
                     quotient(CENTRAL_DOUBLE, 0.7, 1 / power));
    }
}

static void show_curves(Lesson *lesson, const Curves *curves) {
    lesson_section(lesson, "error against step");
    lesson_print(lesson, "%-6s%17s%17s%17s%17s\n", "h", METHOD[0], METHOD[1],
                 METHOD[2], METHOD[3]);
    for (int s = 0; s < STEPS; s += 3) {
        lesson_print(lesson, "1e-%-3d", s / 3);
        for (int m = 0; m < METHODS; m++)
            lesson_print(lesson, "%17.1e", curves->error[m][s]);
        lesson_print(lesson, "\n");
    }
}

/* At x = 1 the cube is 1, its second and third derivatives 6 and 6; an error
 * relative to its first derivative is a third of the error. */
static void show_best(Lesson *lesson, const Curves *curves) {
    lesson_section(lesson, "the best step");
    lesson_print(lesson, "%-16s%10s%10s%18s%12s\n", "", "best h", "error",
                 "by Taylor: h", "error");
    for (int m = 0; m < METHODS; m++) {
        double u = m <= CENTRAL_FLOAT ? 0x1p-24 : 0x1p-53, h, most;
        int best = 0;
        for (int s = 1; s < STEPS; s++)
            if (curves->error[m][s] < curves->error[m][best]) best = s;
        if (m == FORWARD_FLOAT || m == FORWARD_DOUBLE) {
            h = plain_forward_step(u, 1, 6);
            most = plain_forward_error(h, u, 1, 6) / 3;
        } else {
            h = plain_central_step(u, 1, 6);
            most = plain_central_error(h, u, 1, 6) / 3;
        }
        lesson_print(lesson, "%-16s%10.0e%10.1e%18.1e%12.1e\n", METHOD[m],
                     curves->h[best], curves->error[m][best], h, most);
    }
}

static void draw(Lesson *lesson, const Curves *curves) {
    Buffer svg = {0};
    PlotSeries series[METHODS];
    for (int m = 0; m < METHODS; m++)
        series[m] = (PlotSeries){METHOD[m], curves->h, curves->error[m], STEPS};
    PlotChart chart = {
        .title = "The error of a difference quotient against its step",
        .description = "Four V-shaped lines on logarithmic axes. From the "
                       "right each falls with the step, forward ones by one "
                       "decade a decade, central ones by two, until rounding "
                       "lifts them again. Central in double gets lowest, "
                       "forward in float least low.",
        .x_label = "step h (no unit, log scale)",
        .y_label = "mean relative error (no unit, log scale)",
        .x_log = true,
        .y_log = true,
        .series = series,
        .series_count = METHODS};
    plot_chart_svg(&svg, &chart);
    lesson_figure(lesson, "step.svg", &svg);
}

void difference_show(Lesson *lesson) {
    static Curves curves;
    show_quotients(lesson);
    measure(&curves);
    show_curves(lesson, &curves);
    draw(lesson, &curves);
    show_best(lesson, &curves);
}
