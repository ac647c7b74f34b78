/* Chapter 7: the cells of chapters 5 to 7 side by side. */
#include "04-words/plain_embedding.h"
#include "05-rnn/plain_rnn.h"
#include "06-lstm/plain_lstm.h"
#include "06-lstm/plain_network.h"
#include "07-gru/plain_gru.h"
#include "base/memory.h"
#include "lesson.h"
#include "report/plot.h"

#include <math.h>
#include <time.h>

enum { CELLS = 4, SEEDS = 2 };

/* A cell, with as many units as make up the same number of parameters, and the
 * cell that could take its weights by mistake. */
typedef struct Entry {
    const PlainCell *cell;
    int H;
    const PlainCell *mistaken;
} Entry;

static const Entry entries[CELLS] = {
    {&plain_rnn_cell, 38, NULL},
    {&plain_lstm_cell, 16, NULL},
    {&plain_gru_cell, 19, &plain_gru_2014_cell},
    {&plain_gru_2014_cell, 19, &plain_gru_cell}};

/* What the wrong cell makes of weights, the mean over sentences of all
 * distances. */
typedef struct Mistake {
    double right;       /* per cent */
    double gap, change; /* | score of sont - score of est |: with the right
                           cell, and by how much the wrong one changes it */
    double spread;      /* of the reset gate, with the right cell */
} Mistake;

/* What the training of an entry gave. */
typedef struct Result {
    double seconds; /* of the processor, for one training */
    double accuracy[PLAIN_DISTANCES];
    Mistake mistake;  /* if there is one to make */
    PlainCurve curve; /* of the first seed */
} Result;

static int sentences_to_read(void) {
    return lesson_full() ? 60000 : 10000;
}

/* Score of sont less score of est, after the last word. */
static double gap(const PlainNetwork *network, const PlainAgreement *a) {
    double z[2];
    plain_language_scores(&network->shape, network->theta, a->T, a->word, z);
    return z[PLAIN_SONT] - z[PLAIN_EST];
}

/* How far apart the H numbers of r are: the root of the mean square of their
 * distance from their mean. */
static double spread(int H, const double r[H]) {
    double mean = 0, square = 0;
    for (int j = 0; j < H; j++) mean += r[j] / H;
    for (int j = 0; j < H; j++) square += (r[j] - mean) * (r[j] - mean) / H;
    return sqrt(square);
}

/* The mean of it over the words of a sentence. */
static double reset_spread(const PlainNetwork *network,
                           const PlainAgreement *a) {
    const PlainLanguage *m = &network->shape;
    PlainLanguageParts p = plain_language_parts(m, network->theta);
    double x[a->T][m->D], h[a->T][m->H], kept[a->T][PLAIN_GRU_KEPT * m->H];
    double sum = 0;
    plain_lookup(a->T, m->V, m->D, p.E, a->word, x);
    m->cell->forward(a->T, &p.w, &(PlainRun){0}, x, h, kept[0]);
    for (int t = 0; t < a->T; t++)
        sum += spread(m->H, plain_gru_kept(m->H, kept[t]).r);
    return sum / a->T;
}

/* Add to `m` the share of one seed. */
static void make_mistake(const PlainNetwork *network, const PlainCell *mistaken,
                         Mistake *m) {
    enum { TRIED = 50 * PLAIN_DISTANCES };
    PlainNetwork wrong = *network;
    Random random = random_seed(12);
    wrong.shape.cell = mistaken;
    for (int d = 0; d < PLAIN_DISTANCES; d++)
        m->right += plain_network_accuracy(&wrong, d) / PLAIN_DISTANCES / SEEDS;
    for (int i = 0; i < TRIED; i++) {
        PlainAgreement a;
        plain_agreement_draw(&random, i % PLAIN_DISTANCES, &a);
        double before = gap(network, &a), after = gap(&wrong, &a);
        m->gap += fabs(before) / TRIED / SEEDS;
        m->change += fabs(after - before) / TRIED / SEEDS;
        m->spread += reset_spread(network, &a) / TRIED / SEEDS;
    }
}

static Result run(const Entry *entry) {
    Result result = {.seconds = 0};
    for (int s = 0; s < SEEDS; s++) {
        PlainNetwork network =
            plain_network_make(entry->cell, entry->H, 1, s + 1);
        clock_t begun = clock();
        PlainCurve curve =
            plain_network_train(&network, sentences_to_read(), PLAIN_LEAST);
        result.seconds += (double)(clock() - begun) / CLOCKS_PER_SEC / SEEDS;
        if (s == 0) result.curve = curve;
        for (int d = 0; d < PLAIN_DISTANCES; d++)
            result.accuracy[d] += plain_network_accuracy(&network, d) / SEEDS;
        if (entry->mistaken)
            make_mistake(&network, entry->mistaken, &result.mistake);
        memory_free(network.theta);
    }
    return result;
}

static PlainLanguage shape_of(const Entry *entry) {
    return (PlainLanguage){entry->cell, plain_agreement_words(),
                           PLAIN_EMBEDDING, entry->H, 2};
}

static void show_sizes(Lesson *lesson, const Result results[CELLS]) {
    lesson_section(lesson, "parameters and time");
    lesson_print(lesson, "           units  parameters  of the cell  time of a "
                         "training\n");
    for (int e = 0; e < CELLS; e++) {
        PlainLanguage m = shape_of(&entries[e]);
        int cell = plain_weights_count(m.cell->gates, m.D, m.H);
        lesson_print(lesson, "%-10s %5d  %10d  %11d           ~%.2f s\n",
                     m.cell->name, m.H, plain_language_count(&m), cell,
                     results[e].seconds);
    }
}

static void show_curves(Lesson *lesson, const Result results[CELLS]) {
    lesson_section(lesson, "learning");
    lesson_print(lesson, "sentences");
    for (int e = 0; e < CELLS; e++)
        lesson_print(lesson, " %9s", entries[e].cell->name);
    lesson_print(lesson, "   (loss, nats)\n");
    for (size_t i = 0; i < results[0].curve.count; i++) {
        lesson_print(lesson, "%9.0f", results[0].curve.read[i]);
        for (int e = 0; e < CELLS; e++)
            lesson_print(lesson, " %9.3f", results[e].curve.loss[i]);
        lesson_print(lesson, "\n");
    }
}

static void show_accuracy(Lesson *lesson, const Result results[CELLS]) {
    lesson_section(lesson, "agreement by distance");
    lesson_print(lesson, "words between  ");
    for (int e = 0; e < CELLS; e++)
        lesson_print(lesson, " %9s", entries[e].cell->name);
    lesson_print(lesson, "   (%% right)\n");
    for (int d = 0; d < PLAIN_DISTANCES; d++) {
        bool trained = d >= PLAIN_LEAST && d <= PLAIN_MOST;
        lesson_print(lesson, "%2d%-13s", 3 * d, trained ? "  (trained)" : "");
        for (int e = 0; e < CELLS; e++)
            lesson_print(lesson, " %9.1f", results[e].accuracy[d]);
        lesson_print(lesson, "\n");
    }
}

/* The weights of one form of the GRU, read by the other. */
static void show_mistaken(Lesson *lesson, const Result results[CELLS]) {
    lesson_section(lesson, "the wrong form");
    lesson_print(lesson,
                 "                           %% right  |sont - est|  changes by"
                 "  spread of r\n");
    for (int e = 0; e < CELLS; e++) {
        const Mistake *m = &results[e].mistake;
        if (!entries[e].mistaken) continue;
        lesson_print(lesson,
                     "%-8s read as %-9s  %7.1f  %12.1f  %10.2f  %11.2f\n",
                     entries[e].cell->name, entries[e].mistaken->name, m->right,
                     m->gap, m->change, m->spread);
    }
}

/* A heat map, since the lines of three cells would lie on each other. */
static void draw(Lesson *lesson, const Result results[CELLS]) {
    static const char *const distance[PLAIN_DISTANCES] = {
        "0", "3", "6", "9", "12", "15", "18", "21", "24", "27", "30"};
    const char *names[CELLS];
    double share[CELLS][PLAIN_DISTANCES];
    Buffer svg = {0};
    for (int e = 0; e < CELLS; e++) {
        names[e] = entries[e].cell->name;
        for (int d = 0; d < PLAIN_DISTANCES; d++)
            share[e][d] = results[e].accuracy[d] / 100;
    }
    PlotHeat heat = {
        .title = "Share of right verbs, by words between noun and verb",
        .description = "Four rows over the distances, dark for 1. Those of the "
                       "LSTM and of both forms of the GRU are dark throughout; "
                       "that of the RNN is dark at some distances, nearly "
                       "white at 0 and in between at others.",
        .row_labels = names,
        .col_labels = distance,
        .rows = CELLS,
        .cols = PLAIN_DISTANCES,
        .weight = &share[0][0]};
    plot_heat_svg(&svg, &heat);
    lesson_figure(lesson, "cells.svg", &svg);
}

/* The mean loss of fresh networks on sentences of every length. */
static void show_first(Lesson *lesson) {
    enum { TRIED = 200 };
    lesson_section(lesson, "the first loss");
    for (int e = 0; e < CELLS; e++) {
        PlainNetwork network =
            plain_network_make(entries[e].cell, entries[e].H, 1, 1);
        Random random = random_seed(12);
        double L = 0;
        for (int i = 0; i < TRIED; i++) {
            PlainAgreement a;
            plain_agreement_draw(&random, i % PLAIN_DISTANCES, &a);
            PlainSentence s = plain_agreement_sentence(&a);
            L += plain_language_loss(&network.shape, network.theta, &s,
                                     &(PlainRun){0});
        }
        lesson_print(lesson, "%-10s ", entries[e].cell->name);
        lesson_first_loss(lesson, L / TRIED, 2);
        memory_free(network.theta);
    }
}

/* The GRU with other first biases of the update gate. */
static void show_keep(Lesson *lesson) {
    static const double bias[] = {-1, 0, 1, 2};
    lesson_section(lesson, "the bias of the update gate");
    lesson_print(lesson, "words between     ");
    for (int d = 0; d < PLAIN_DISTANCES; d += 2)
        lesson_print(lesson, " %5d", 3 * d);
    for (size_t i = 0; i < sizeof bias / sizeof *bias; i++) {
        PlainNetwork network =
            plain_network_make(&plain_gru_cell, entries[2].H, bias[i], 1);
        plain_network_train(&network, sentences_to_read(), PLAIN_LEAST);
        lesson_print(lesson, "\nbias %-13g", bias[i]);
        for (int d = 0; d < PLAIN_DISTANCES; d += 2)
            lesson_print(lesson, " %5.1f", plain_network_accuracy(&network, d));
        memory_free(network.theta);
    }
    lesson_print(lesson, "\n");
}

/* Multiply-adds of one training of every cell: a third of them forward. */
static double work(void) {
    double words = 2 + 1.5 * (PLAIN_LEAST + PLAIN_MOST), sum = 0;
    for (int e = 0; e < CELLS; e++) {
        PlainLanguage m = shape_of(&entries[e]);
        sum += plain_weights_count(m.cell->gates, m.D, m.H);
    }
    return 3 * words * sum * sentences_to_read();
}

int main(int count, char **arguments) {
    Lesson *lesson = lesson_begin(count, arguments, "7 The GRU");
    Result results[CELLS];
    lesson_section(lesson, "forecast");
    /* the four GRUs of show_keep are as much as one more seed */
    lesson_forecast(lesson, (SEEDS + 1) * work());
    show_first(lesson);
    for (int e = 0; e < CELLS; e++) results[e] = run(&entries[e]);
    show_sizes(lesson, results);
    show_curves(lesson, results);
    show_accuracy(lesson, results);
    show_mistaken(lesson, results);
    draw(lesson, results);
    show_keep(lesson);
    return lesson_end(lesson);
}
