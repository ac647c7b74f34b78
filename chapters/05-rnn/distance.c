/* distance: how the norm of a gradient changes on its way back. */
#include "04-words/plain_embedding.h"
#include "05-rnn/plain_flow.h"
#include "05-rnn/plain_rnn.h"
#include "base/memory.h"
#include "base/random.h"
#include "program.h"
#include "report/plot.h"

#include <math.h>
#include <string.h>

enum { STEPS = 61, STRETCHES = 20, FROM = 10, RADII = 4, LINES = RADII + 1 };

static double radius_of(const PlainWeights *w) {
    double v[HIDDEN];
    for (int j = 0; j < HIDDEN; j++) v[j] = 1;
    return plain_spectral_radius(HIDDEN, w->W_hh, 2000, v);
}

double network_slope(const French *french, const Network *network) {
    enum { SENTENCES = 100 };
    PlainLanguageParts p =
        plain_language_parts(&network->shape, network->theta);
    double sum = 0, count = 0;
    for (int i = 0; i < SENTENCES; i++) {
        const PlainSentence *s = &french->valid[i];
        double x[s->T][EMBEDDING], h[s->T][HIDDEN];
        plain_lookup(s->T, french->V, EMBEDDING, p.E, s->word, x);
        plain_rnn_cell.forward(s->T, &p.w, &(PlainRun){0}, x, h, NULL);
        for (int t = 0; t < s->T; t++)
            for (int j = 0; j < HIDDEN; j++) sum += 1 - h[t][j] * h[t][j];
        count += s->T * HIDDEN;
    }
    return sum / count;
}

/* Running text: the sentences one behind the other, from the i-th on. */
static void fill(const French *french, int i, double E[][EMBEDDING],
                 double x[STEPS][EMBEDDING]) {
    for (int t = 0; t < STEPS; i++) {
        const PlainSentence *s = &french->valid[i];
        for (int k = 0; k < s->T && t < STEPS; k++)
            memcpy(x[t++], E[s->word[k]], sizeof x[0]);
    }
}

/* norm[k]: the geometric mean over stretches of text of the norm k steps back,
 * of a gradient of norm 1; reading nothing (x and h are 0) if `rest`. */
static void measure(const French *french, const PlainLanguageParts *p,
                    bool rest, double norm[STEPS]) {
    static double x[STEPS][EMBEDDING], h[STEPS][HIDDEN];
    double h_start[HIDDEN] = {0}, dh[HIDDEN], one[STEPS];
    Random random = random_seed(4);
    for (int k = 0; k < STEPS; k++) norm[k] = 0;
    for (int s = 0; s < STRETCHES; s++) {
        memset(h, 0, sizeof h);
        fill(french, 20 * s, p->E, x);
        if (!rest) plain_rnn_run(STEPS, &p->w, &(PlainRun){0}, x, h_start, h);
        for (int j = 0; j < HIDDEN; j++)
            dh[j] = 2 * random_uniform(&random) - 1;
        plain_rnn_flow(STEPS, &p->w, h, dh, one);
        for (int k = 0; k < STEPS; k++)
            norm[k] += log(one[k] / one[0]) / STRETCHES;
    }
    for (int k = 0; k < STEPS; k++) norm[k] = exp(norm[k]);
}

/* The mean factor of one step, from step FROM on. */
static double factor(const double norm[STEPS]) {
    return pow(norm[STEPS - 1] / norm[FROM], 1.0 / (STEPS - 1 - FROM));
}

static void show_line(Lesson *lesson, const French *french,
                      const Network *network, const char *name,
                      double norm[STEPS]) {
    PlainLanguageParts p =
        plain_language_parts(&network->shape, network->theta);
    double rest[STEPS];
    measure(french, &p, true, rest);
    measure(french, &p, false, norm);
    lesson_print(lesson, "%-8s %6.3f   %6.3f  %6.3f   %6.3f", name,
                 radius_of(&p.w), factor(rest), factor(norm),
                 network_slope(french, network));
    lesson_print(lesson, "   %9.1e %9.1e %9.1e\n", norm[10], norm[30],
                 norm[60]);
}

static void draw(Lesson *lesson, double norm[LINES][STEPS]) {
    static const char *const name[LINES] = {
        "radius 0.5", "radius 0.9", "radius 1", "radius 2", "after training"};
    double k[STEPS];
    PlotSeries series[LINES];
    for (int i = 0; i < STEPS; i++) k[i] = i;
    for (int i = 0; i < LINES; i++)
        series[i] = (PlotSeries){name[i], k, norm[i], STEPS};
    PlotChart chart = {
        .title = "The norm of a gradient on its way back",
        .description =
            "On a logarithmic axis each network gives nearly a straight "
            "line: falling steeply at radius 0.5, less at 0.9 and 1, rising "
            "at 2, and falling steeply in the trained network.",
        .x_label = "distance (steps back)",
        .y_label = "norm of the gradient (log scale)",
        .y_log = true,
        .series = series,
        .series_count = LINES};
    Buffer svg = {0};
    plot_chart_svg(&svg, &chart);
    lesson_figure(lesson, "distance.svg", &svg);
}

/* W_hh scaled to a radius, biases 0. */
static void set_radius(PlainWeights *w, double radius) {
    double scale = radius / radius_of(w), *W_hh = w->W_hh;
    for (int i = 0; i < HIDDEN * HIDDEN; i++) W_hh[i] *= scale;
    for (int j = 0; j < HIDDEN; j++) w->b_ih[j] = w->b_hh[j] = 0;
}

void distance_show(Lesson *lesson, const French *french,
                   const Network *network) {
    static const double radius[RADII] = {0.5, 0.9, 1, 2};
    static double norm[LINES][STEPS];
    Network fresh = network_make(french, MARKS, 5);
    PlainLanguageParts p = plain_language_parts(&fresh.shape, fresh.theta);
    lesson_section(lesson, "the gradient against distance");
    lesson_print(lesson, "         radius   factor of a step   mean of   "
                         "norm after\n"
                         "network  of W_hh  at rest  reading   1 - h^2   "
                         "10 steps  30 steps  60 steps\n");
    for (int i = 0; i < RADII; i++) {
        set_radius(&p.w, radius[i]);
        show_line(lesson, french, &fresh, "fresh", norm[i]);
    }
    show_line(lesson, french, network, "trained", norm[RADII]);
    draw(lesson, norm);
    memory_free(fresh.theta);
}
