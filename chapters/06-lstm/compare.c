/* compare: two cells, one task, as many parameters. */
#include "05-rnn/plain_rnn.h"
#include "06-lstm/plain_lstm.h"
#include "base/memory.h"
#include "program.h"
#include "report/plot.h"

#include <stdio.h>

enum { CELLS = 2, RNN = 0, LSTM = 1 };

int sentences_to_read(void) {
    return lesson_full() ? 60000 : 10000;
}

static PlainNetwork fresh(int cell, int seed) {
    return cell == RNN
               ? plain_network_make(&plain_rnn_cell, RNN_HIDDEN, 0, seed)
               : plain_network_make(&plain_lstm_cell, LSTM_HIDDEN, 1, seed);
}

/* Before any training: the loss over sentences of every length, beside that of
 * a choice between two verbs. */
static void show_first(Lesson *lesson) {
    lesson_section(lesson, "the first loss");
    for (int cell = RNN; cell <= LSTM; cell++) {
        PlainNetwork network = fresh(cell, 1);
        Random random = random_seed(12);
        double L = 0;
        enum { TRIED = 200 };
        for (int i = 0; i < TRIED; i++) {
            PlainAgreement a;
            plain_agreement_draw(&random, i % PLAIN_DISTANCES, &a);
            PlainSentence s = plain_agreement_sentence(&a);
            L += plain_language_loss(&network.shape, network.theta, &s,
                                     &(PlainRun){0});
        }
        lesson_print(lesson, "%-5s %2d units, %d parameters\n",
                     network.shape.cell->name, network.shape.H,
                     plain_language_count(&network.shape));
        lesson_first_loss(lesson, L / TRIED, 2);
        memory_free(network.theta);
    }
}

static void draw_accuracy(Lesson *lesson,
                          double accuracy[CELLS][SEEDS][PLAIN_DISTANCES]) {
    static const char *const name[CELLS] = {"RNN", "LSTM"};
    double words[PLAIN_DISTANCES], mean[CELLS][PLAIN_DISTANCES];
    PlotSeries series[CELLS];
    for (int c = 0; c < CELLS; c++) {
        for (int d = 0; d < PLAIN_DISTANCES; d++) {
            words[d] = 3 * d;
            mean[c][d] = 0;
            for (int s = 0; s < SEEDS; s++)
                mean[c][d] += accuracy[c][s][d] / SEEDS;
        }
        series[c] = (PlotSeries){name[c], words, mean[c], PLAIN_DISTANCES};
    }
    PlotChart chart = {
        .title = "The verb agrees with a noun far before it",
        .description =
            "The LSTM is right at every distance from 0 to 30 words. The "
            "RNN's line goes up and down: near 0 per cent at distance 0, at "
            "100 at some of the trained distances, 12 to 21, and not at "
            "others.",
        .x_label = "distance (words between noun and verb)",
        .y_label = "right verbs (%), mean of three networks",
        .series = series,
        .series_count = CELLS};
    Buffer svg = {0};
    plot_chart_svg(&svg, &chart);
    lesson_figure(lesson, "agreement.svg", &svg);
}

/* The mean at distances that were not trained. */
static double untrained(double accuracy[SEEDS][PLAIN_DISTANCES]) {
    double sum = 0;
    int count = 0;
    for (int s = 0; s < SEEDS; s++) {
        for (int d = 0; d < PLAIN_DISTANCES; d++) {
            if (d >= PLAIN_LEAST && d <= PLAIN_MOST) continue;
            sum += accuracy[s][d];
            count++;
        }
    }
    return sum / count;
}

static void print_accuracy(Lesson *lesson,
                           double accuracy[CELLS][SEEDS][PLAIN_DISTANCES]) {
    lesson_section(lesson, "agreement by distance");
    lesson_print(lesson, "words between     RNN, three seeds     LSTM, "
                         "three seeds   (%% right)\n");
    for (int d = 0; d < PLAIN_DISTANCES; d++) {
        bool trained = d >= PLAIN_LEAST && d <= PLAIN_MOST;
        lesson_print(lesson, "%2d%-12s", 3 * d, trained ? "  (trained)" : "");
        for (int c = 0; c < CELLS; c++)
            for (int s = 0; s < SEEDS; s++)
                lesson_print(lesson, " %6.1f", accuracy[c][s][d]);
        lesson_print(lesson, "\n");
    }
    double rnn = untrained(accuracy[RNN]), lstm = untrained(accuracy[LSTM]);
    lesson_print(lesson, "untrained distances together: RNN %.1f, LSTM %.1f\n",
                 rnn, lstm);
    lesson_print(lesson, "the LSTM is right more often there: %s\n",
                 lstm > rnn ? "yes" : "no");
}

static void draw_curves(Lesson *lesson, const PlainCurve curve[CELLS]) {
    PlotSeries series[CELLS] = {
        {"RNN", curve[RNN].read, curve[RNN].loss, curve[RNN].count},
        {"LSTM", curve[LSTM].read, curve[LSTM].loss, curve[LSTM].count}};
    PlotChart chart = {
        .title = "Learning to agree over 12 to 21 words",
        .description = "The LSTM's loss falls from 0.69 to nearly zero within "
                       "3,000 sentences; the RNN's stays at 0.7 until 3,000 "
                       "and is near zero after 5,000.",
        .x_label = "sentences read",
        .y_label = "loss (nats)",
        .series = series,
        .series_count = CELLS};
    Buffer svg = {0};
    plot_chart_svg(&svg, &chart);
    lesson_figure(lesson, "learning.svg", &svg);
}

static void print_curves(Lesson *lesson, const PlainCurve curve[CELLS]) {
    lesson_section(lesson, "learning, seed 1");
    lesson_print(lesson, "sentences      RNN     LSTM   (loss, nats)\n");
    for (size_t i = 0; i < curve[RNN].count; i++)
        lesson_print(lesson, "%9.0f   %6.3f   %6.3f\n", curve[RNN].read[i],
                     curve[RNN].loss[i], curve[LSTM].loss[i]);
}

void compare_show(Lesson *lesson, PlainNetwork *lstm) {
    double accuracy[CELLS][SEEDS][PLAIN_DISTANCES];
    PlainCurve curve[CELLS];
    show_first(lesson);
    for (int c = 0; c < CELLS; c++) {
        for (int s = 0; s < SEEDS; s++) {
            PlainNetwork network = fresh(c, s + 1);
            PlainCurve course =
                plain_network_train(&network, sentences_to_read(), PLAIN_LEAST);
            for (int d = 0; d < PLAIN_DISTANCES; d++)
                accuracy[c][s][d] = plain_network_accuracy(&network, d);
            if (s == 0) curve[c] = course;
            if (c == LSTM && s == 0)
                *lstm = network;
            else
                memory_free(network.theta);
        }
    }
    print_curves(lesson, curve);
    draw_curves(lesson, curve);
    print_accuracy(lesson, accuracy);
    draw_accuracy(lesson, accuracy);
}

/* Train SEEDS networks; a row of their mean accuracy at every other distance.
 */
static void show_row(Lesson *lesson, const char *name, const PlainCell *cell,
                     int H, double keep, int least) {
    double sum[PLAIN_DISTANCES] = {0};
    for (int s = 0; s < SEEDS; s++) {
        PlainNetwork network = plain_network_make(cell, H, keep, s + 1);
        plain_network_train(&network, sentences_to_read(), least);
        for (int d = 0; d < PLAIN_DISTANCES; d += 2)
            sum[d] += plain_network_accuracy(&network, d);
        memory_free(network.theta);
    }
    lesson_print(lesson, "%-18s", name);
    for (int d = 0; d < PLAIN_DISTANCES; d += 2)
        lesson_print(lesson, " %5.1f", sum[d] / SEEDS);
    lesson_print(lesson, "\n");
}

static void print_head(Lesson *lesson) {
    lesson_print(lesson, "words between     ");
    for (int d = 0; d < PLAIN_DISTANCES; d += 2)
        lesson_print(lesson, " %5d", 3 * d);
    lesson_print(lesson, "   (%% right, mean of three)\n");
}

void forget_show(Lesson *lesson) {
    static const double bias[] = {-1, 0, 1, 2};
    lesson_section(lesson, "the bias of the forget gate");
    print_head(lesson);
    for (size_t i = 0; i < sizeof bias / sizeof *bias; i++) {
        char name[32];
        snprintf(name, sizeof name, "bias %g", bias[i]);
        show_row(lesson, name, &plain_lstm_cell, LSTM_HIDDEN, bias[i],
                 PLAIN_LEAST);
    }
}

void short_show(Lesson *lesson) {
    lesson_section(lesson, "the RNN, with short sentences among its examples");
    print_head(lesson);
    show_row(lesson, "RNN", &plain_rnn_cell, RNN_HIDDEN, 0, 0);
}
