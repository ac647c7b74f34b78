/* show_rules: the update rules where a pencil can follow them. */
#include "sections.h"

#include "03-learning/plain_optimizer.h"
#include <math.h>

enum { STEPS = 3, PATH = 60 };

/* The tables of the text, worked by hand: w after each step. */
static const double BY_HAND[RULES][STEPS] = {{0.98, 0.97, 0.98},
                                             {0.98, 0.952, 0.9368},
                                             {0.9, 0.855099, 0.896232},
                                             {0.99, 0.980678, 0.976711}};

void chart(Lesson *lesson, const char *name, const PlotChart *chart) {
    Buffer svg = {0};
    plot_chart_svg(&svg, chart);
    lesson_figure(lesson, name, &svg);
}

/* One step of a rule; step t = 1, 2, ... */
static void step(Rule rule, int n, double eta, int t, double w[],
                 const double g[], double m[], double v[]) {
    if (rule == SGD)
        plain_sgd(n, eta, w, g);
    else if (rule == MOMENTUM)
        plain_momentum(n, eta, w, g, m);
    else if (rule == RMSPROP)
        plain_rmsprop(n, eta, w, g, v);
    else
        plain_adam(n, eta, t, w, g, m, v);
}

void show_hand_tables(Lesson *lesson) {
    const double g[STEPS] = {2, 1, -1};
    int agree = 0;
    lesson_section(lesson, "four rules by hand");
    lesson_print(lesson, "one parameter w = 1, rate 0.01\n"
                         "rule      t    g        m         v"
                         "         w   by hand\n");
    for (int rule = SGD; rule < RULES; rule++) {
        double w = 1, m = 0, v = 0;
        for (int t = 1; t <= STEPS; t++) {
            double hand = BY_HAND[rule][t - 1];
            step((Rule)rule, 1, 0.01, t, &w, &g[t - 1], &m, &v);
            agree += fabs(w - hand) < 1e-6;
            lesson_print(lesson, "%-8s %2d %4.0f %8.4f %9.6f %9.6f %9.6f\n",
                         RULE_NAMES[rule], t, g[t - 1], m, v, w, hand);
        }
    }
    lesson_print(lesson, "%d of %d agree to 1e-6\n", agree, RULES * STEPS);
}

void show_rates(Lesson *lesson) {
    const double rates[] = {0.001, 0.01, 0.02, 0.039, 0.041};
    lesson_section(lesson, "the learning rate");
    lesson_print(lesson, "L = 50 w^2 / 2, SGD from w = 1\n"
                         "  rate   1 - 50 rate   |w| after 20 steps\n");
    for (int k = 0; k < 5; k++) {
        double w = 1;
        for (int t = 0; t < 20; t++) {
            double g = 50 * w;
            plain_sgd(1, rates[k], &w, &g);
        }
        lesson_print(lesson, "%6.3f %13.2f %20.2g\n", rates[k],
                     1 - 50 * rates[k], fabs(w));
    }
}

/* L = (w_0^2 + 50 w_1^2) / 2 from (-10, 1): the way of a rule. Returns the
 * first step with L < 0.001, 0 if there is none among `steps`. */
static int walk(Rule rule, double eta, int steps, double x[], double y[]) {
    double w[2] = {-10, 1}, m[2] = {0}, v[2] = {0};
    int arrived = 0;
    for (int t = 1; t <= steps; t++) {
        double g[2] = {w[0], 50 * w[1]};
        if (t <= PATH) {
            x[t - 1] = w[0];
            y[t - 1] = w[1];
        }
        step(rule, 2, eta, t, w, g, m, v);
        double loss = (w[0] * w[0] + 50 * w[1] * w[1]) / 2;
        if (loss < 1e-3 && !arrived) arrived = t;
    }
    return arrived;
}

void show_ravine(Lesson *lesson) {
    const double rates[RULES] = {0.035, 0.01, 0.1, 0.3};
    double x[RULES][PATH], y[RULES][PATH];
    PlotSeries series[RULES];
    lesson_section(lesson, "a ravine");
    lesson_print(lesson, "L = (w_0^2 + 50 w_1^2) / 2 from (-10, 1)\n"
                         "rule        rate   steps until L < 0.001\n");
    for (int rule = SGD; rule < RULES; rule++) {
        int steps = walk((Rule)rule, rates[rule], 2000, x[rule], y[rule]);
        lesson_print(lesson, "%-8s %7.3f %10d\n", RULE_NAMES[rule], rates[rule],
                     steps);
        series[rule] = (PlotSeries){RULE_NAMES[rule], x[rule], y[rule], PATH};
    }
    double far_x[PATH], far_y[PATH]; /* a higher rate, not drawn */
    lesson_print(lesson, "RMSprop    0.300 %10d\n",
                 walk(RMSPROP, 0.3, 2000, far_x, far_y));
    chart(lesson, "ravine.svg",
          &(PlotChart){.title = "Down a ravine, the first 60 steps",
                       .description =
                           "SGD jumps from wall to wall at first and then "
                           "creeps along the bottom. Momentum swings widely "
                           "and runs past the end. RMSprop goes straight "
                           "to the bottom and along it. Adam swings too, but "
                           "less.",
                       .x_label = "parameter w_0, flat direction (no unit)",
                       .y_label = "parameter w_1, steep (no unit)",
                       .series = series,
                       .series_count = RULES});
}

void show_clipping(Lesson *lesson) {
    double g[2] = {3, 4};
    lesson_section(lesson, "clipping");
    double norm = plain_clip(2, g, 10);
    lesson_print(lesson, "(3, 4) has norm %.0f; limit 10 leaves (%g, %g)\n",
                 norm, g[0], g[1]);
    plain_clip(2, g, 1);
    lesson_print(lesson, "limit 1 makes it (%.1f, %.1f), norm %.0f\n", g[0],
                 g[1], plain_norm(2, g));
}
