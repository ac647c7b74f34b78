/* inside: the way of the gradient, and the gates over a sentence. */
#include "04-words/plain_embedding.h"
#include "05-rnn/plain_flow.h"
#include "05-rnn/plain_rnn.h"
#include "06-lstm/plain_flow_lstm.h"
#include "base/memory.h"
#include "program.h"
#include "report/plot.h"

#include <math.h>

enum { STEPS = PLAIN_WORDS, LINES = 7, DRAWN = 6 };

/* The rows of a network's embeddings for the words of a sentence. */
static void embed(const PlainNetwork *network, const PlainAgreement *a,
                  double x[STEPS][PLAIN_EMBEDDING]) {
    const PlainLanguage *m = &network->shape;
    plain_lookup(a->T, m->V, m->D, plain_language_parts(m, network->theta).E,
                 a->word, x);
}

static void rnn_norms(const PlainAgreement *a, double norm[STEPS]) {
    double x[STEPS][PLAIN_EMBEDDING], h[STEPS][RNN_HIDDEN];
    double zero[RNN_HIDDEN] = {0}, dh[RNN_HIDDEN];
    PlainNetwork network =
        plain_network_make(&plain_rnn_cell, RNN_HIDDEN, 0, 1);
    PlainWeights w = plain_language_parts(&network.shape, network.theta).w;
    embed(&network, a, x);
    plain_rnn_run(STEPS, &w, &(PlainRun){0}, x, zero, h);
    for (int j = 0; j < RNN_HIDDEN; j++) dh[j] = 1 / sqrt(RNN_HIDDEN);
    plain_rnn_flow(STEPS, &w, h, dh, norm);
    memory_free(network.theta);
}

/* By all ways, and from cell to cell alone. */
static void lstm_norms(const PlainAgreement *a, double forget,
                       double norm[2][STEPS]) {
    double x[STEPS][PLAIN_EMBEDDING], h[STEPS][LSTM_HIDDEN];
    double kept[STEPS * PLAIN_LSTM_KEPT * LSTM_HIDDEN];
    double zero[LSTM_HIDDEN] = {0}, dc[LSTM_HIDDEN];
    PlainNetwork network =
        plain_network_make(&plain_lstm_cell, LSTM_HIDDEN, forget, 1);
    PlainWeights w = plain_language_parts(&network.shape, network.theta).w;
    embed(&network, a, x);
    plain_lstm_run(STEPS, &w, &(PlainRun){0}, x, zero, zero, h, kept);
    for (int j = 0; j < LSTM_HIDDEN; j++) dc[j] = 1 / sqrt(LSTM_HIDDEN);
    plain_lstm_flow(STEPS, &w, kept, dc, norm[0]);
    plain_lstm_carousel(STEPS, LSTM_HIDDEN, kept, dc, norm[1]);
    memory_free(network.theta);
}

static void draw_path(Lesson *lesson, const PlotSeries series[LINES]) {
    PlotChart chart = {
        .title = "The norm of a gradient on its way back",
        .description = "On a logarithmic axis six lines: the RNN and the LSTM "
                       "with a forget bias of 0 fall steeply, its cells alone "
                       "steeper still; with a bias of 1 the LSTM falls to "
                       "about 0.005; with a bias of 3 it stays near 1, "
                       "its cells alone fall slowly.",
        .x_label = "distance (steps back)",
        .y_label = "norm of the gradient (log scale)",
        .y_log = true,
        .series = series,
        .series_count = DRAWN /* as many as can be told apart */};
    Buffer svg = {0};
    plot_chart_svg(&svg, &chart);
    lesson_figure(lesson, "path.svg", &svg);
}

void path_show(Lesson *lesson) {
    static const char *const name[LINES] = {"RNN",
                                            "LSTM, bias 0",
                                            "bias 0, cells alone",
                                            "LSTM, bias 3",
                                            "bias 3, cells alone",
                                            "LSTM, bias 1",
                                            "bias 1, cells alone"};
    double norm[LINES][STEPS], back[STEPS];
    PlotSeries series[LINES];
    Random random = random_seed(13);
    PlainAgreement a;
    plain_agreement_draw(&random, PLAIN_PHRASES, &a);
    rnn_norms(&a, norm[0]);
    lstm_norms(&a, 0, norm + 1);
    lstm_norms(&a, 3, norm + 3);
    lstm_norms(&a, 1, norm + 5);
    lesson_section(lesson, "the gradient on its way back, before training");
    lesson_print(lesson, "steps back                 10        20        30\n");
    for (int t = 0; t < STEPS; t++) back[t] = t;
    for (int l = 0; l < LINES; l++) {
        lesson_print(lesson, "%-19s %9.1e %9.1e %9.1e\n", name[l], norm[l][10],
                     norm[l][20], norm[l][30]);
        series[l] = (PlotSeries){name[l], back, norm[l], STEPS};
    }
    draw_path(lesson, series);
}

/* --- the gates over a sentence --- */

/* The unit whose cell at the end differs most between a subject in the
 * singular and the same in the plural. */
static int number_unit(const double *one, const double *other, int T) {
    const double *c_one = plain_gates(LSTM_HIDDEN, one, T - 1).c;
    const double *c_other = plain_gates(LSTM_HIDDEN, other, T - 1).c;
    int best = 0;
    double most = 0;
    for (int j = 0; j < LSTM_HIDDEN; j++) {
        double d = fabs(c_one[j] - c_other[j]);
        if (d > most) {
            most = d;
            best = j;
        }
    }
    return best;
}

static void run(const PlainNetwork *network, const PlainAgreement *a,
                double *kept) {
    double x[STEPS][PLAIN_EMBEDDING], h[STEPS][LSTM_HIDDEN];
    double zero[LSTM_HIDDEN] = {0};
    PlainWeights w = plain_language_parts(&network->shape, network->theta).w;
    embed(network, a, x);
    plain_lstm_run(a->T, &w, &(PlainRun){0}, x, zero, zero, h, kept);
}

/* The rows of the figure: three gates of the unit, and its cell in both. */
enum { TRACES = 5, SHOWN = 5, SHOWN_WORDS = 2 + 3 * SHOWN };

static void draw(Lesson *lesson, const PlainAgreement *a,
                 double trace[TRACES][SHOWN_WORDS]) {
    static const char *const rows[TRACES] = {
        "input gate", "forget gate", "output gate", "(tanh c + 1)/2, plural",
        "(tanh c + 1)/2, singular"};
    const char *cols[SHOWN_WORDS];
    for (int t = 0; t < SHOWN_WORDS; t++)
        cols[t] = plain_agreement_word(a->word[t]);
    PlotHeat heat = {
        .title = "One unit over a sentence",
        .description =
            "Five rows over the words of a sentence, dark for 1. The input "
            "gate is of middle darkness, the forget gate dark throughout, the "
            "output gate nearly so. The first article decides the sign of the "
            "cell: its row turns white if the subject is plural and dark if "
            "it is singular. The cell grows from word to word and keeps its "
            "sign past all other nouns.",
        .row_labels = rows,
        .col_labels = cols,
        .rows = TRACES,
        .cols = SHOWN_WORDS,
        .weight = &trace[0][0]};
    Buffer svg = {0};
    plot_heat_svg(&svg, &heat);
    lesson_figure(lesson, "gates.svg", &svg);
}

void traces_show(Lesson *lesson, const PlainNetwork *lstm) {
    double plural[STEPS * PLAIN_LSTM_KEPT * LSTM_HIDDEN];
    double singular[STEPS * PLAIN_LSTM_KEPT * LSTM_HIDDEN];
    double trace[TRACES][SHOWN_WORDS];
    Random random = random_seed(14);
    PlainAgreement a, b;
    do plain_agreement_draw(&random, SHOWN, &a);
    while (a.answer[a.T - 1] != PLAIN_SONT);
    b = a;
    plain_agreement_other_number(&b);
    run(lstm, &a, plural);
    run(lstm, &b, singular);
    int unit = number_unit(plural, singular, a.T);
    lesson_section(lesson, "one unit over a sentence");
    lesson_print(lesson, "                input  forget  output   cell, plural "
                         "  singular\n");
    for (int t = 0; t < a.T; t++) {
        PlainGates s = plain_gates(LSTM_HIDDEN, plural, t);
        PlainGates o = plain_gates(LSTM_HIDDEN, singular, t);
        const double row[TRACES] = {s.i[unit], s.f[unit], s.o[unit],
                                    (s.tanh_c[unit] + 1) / 2,
                                    (o.tanh_c[unit] + 1) / 2};
        for (int r = 0; r < TRACES; r++) trace[r][t] = row[r];
        lesson_print(lesson, "%-14s %6.2f  %6.2f  %6.2f       %8.2f   %8.2f\n",
                     plain_agreement_word(a.word[t]), row[0], row[1], row[2],
                     s.c[unit], o.c[unit]);
    }
    draw(lesson, &a, trace);
}
