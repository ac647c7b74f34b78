/* show_start: where training begins, and what a mini-batch sees of it. */
#include "sections.h"

#include "03-learning/plain_optimizer.h"
#include "base/memory.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LAYERS = 8, UNITS = 100, INPUTS = 50, SCALES = 4, DRAWS = 20 };

/* The gradient of a random mini-batch, at weights that do not change. */
static void batch_gradient(Trainer *trainer, const Set *set, int count,
                           size_t order[]) {
    trainer->rate = 0;
    random_shuffle(&trainer->random, order, (size_t)set->count);
    trainer_step(trainer, set, order, count);
}

/* One epoch of SGD from the start, in batches of `batch` words. */
static double loss_after_epoch(const Set *set, int batch, double rate) {
    Trainer trainer = trainer_make(PAIRS, HIDDEN, SGD, rate, batch, SEED);
    trainer_epoch(&trainer, set, NULL);
    double loss = set_loss(&trainer, set);
    trainer_free(&trainer);
    return loss;
}

/* The loss after an epoch at a rate of 0.3, and the lowest at four rates. */
static void print_epoch(Lesson *lesson, const Set *set, int batch) {
    const double rates[] = {0.1, 0.3, 1, 3};
    double loss[4];
    int best = 0;
    for (int k = 0; k < 4; k++) {
        loss[k] = loss_after_epoch(set, batch, rates[k]);
        if (loss[k] < loss[best]) best = k;
    }
    lesson_print(lesson, " %9.3f %9.3f at %g\n", loss[1], loss[best],
                 rates[best]);
}

void show_gradient_noise(Lesson *lesson, const Data *data) {
    const Set *set = &data->train;
    const int counts[] = {1, 4, 16, 64, 256};
    Trainer trainer = trainer_make(PAIRS, HIDDEN, SGD, 0, BATCH, SEED);
    size_t n = (size_t)trainer.size, all = (size_t)set->count;
    double *whole = memory_allocate(n, sizeof *whole);
    size_t *order = memory_allocate(all, sizeof *order);
    if (!whole || !order) abort();
    for (size_t i = 0; i < all; i++) order[i] = i;
    batch_gradient(&trainer, set, set->count, order);
    memcpy(whole, trainer.g, n * sizeof *whole);
    lesson_section(lesson, "how far a mini-batch is off");
    lesson_print(lesson, "                                         "
                         "loss after an epoch\n"
                         "batch B   |g_B - g| / |g|   times sqrt(B)"
                         "    at 0.3   at the best rate\n");
    for (int c = 0; c < 5; c++) {
        double off = 0;
        for (int k = 0; k < DRAWS; k++) {
            batch_gradient(&trainer, set, counts[c], order);
            for (size_t i = 0; i < n; i++) trainer.g[i] -= whole[i];
            off += plain_norm(trainer.size, trainer.g) / DRAWS;
        }
        off /= plain_norm(trainer.size, whole);
        lesson_print(lesson, "%7d %17.2f %15.2f", counts[c], off,
                     off * sqrt(counts[c]));
        print_epoch(lesson, set, counts[c]);
    }
    memory_free(order);
    memory_free(whole);
    trainer_free(&trainer);
}

static void print_start(Lesson *lesson, const char *name, Trainer *trainer,
                        const Data *data) {
    for (int epoch = 0; epoch < 5; epoch++)
        trainer_epoch(trainer, &data->train, NULL);
    double(*W1)[PAIRS] = trainer->p.W1, apart = 0;
    for (int j = 1; j < HIDDEN; j++)
        for (int i = 0; i < PAIRS; i++)
            apart = fmax(apart, fabs(W1[j][i] - W1[0][i]));
    lesson_print(lesson, "%-14s %10.4f %10.3f %18.2f\n", name,
                 set_loss(trainer, &data->train),
                 set_right(trainer, &data->train), apart);
    trainer_free(trainer);
}

void show_zeros(Lesson *lesson, const Data *data) {
    lesson_section(lesson, "starting from zeros");
    lesson_print(lesson, "five epochs of Adam, on the training words\n"
                         "start              loss      right"
                         "   hidden units apart\n");
    Trainer zeros = trainer_make(PAIRS, HIDDEN, ADAM, 0.003, BATCH, SEED);
    for (int i = 0; i < zeros.size; i++) zeros.w[i] = 0;
    print_start(lesson, "all 0", &zeros, data);
    Trainer equal = trainer_make(PAIRS, HIDDEN, ADAM, 0.003, BATCH, SEED);
    for (int i = 0; i < equal.size; i++) equal.w[i] = 0.1;
    print_start(lesson, "all 0.1", &equal, data);
    Trainer random = trainer_make(PAIRS, HIDDEN, ADAM, 0.003, BATCH, SEED);
    print_start(lesson, "random (3.12)", &random, data);
}

/* The spread of the activations of each layer of a stack of tanh layers. */
static void spread_of(double scale, double spread[LAYERS]) {
    static double W[UNITS][UNITS], zero[UNITS];
    Random random = random_seed(SEED);
    double h[INPUTS][UNITS], a[UNITS];
    for (int k = 0; k < INPUTS; k++)
        for (int i = 0; i < UNITS; i++)
            h[k][i] = sqrt(3) * (2 * random_uniform(&random) - 1);
    for (int l = 0; l < LAYERS; l++) {
        double sum = 0, limit = scale / sqrt(UNITS);
        for (int j = 0; j < UNITS; j++)
            for (int i = 0; i < UNITS; i++)
                W[j][i] = limit * (2 * random_uniform(&random) - 1);
        for (int k = 0; k < INPUTS; k++) {
            plain_linear(UNITS, UNITS, W, zero, h[k], a);
            for (int j = 0; j < UNITS; j++) {
                h[k][j] = tanh(a[j]);
                sum += h[k][j] * h[k][j];
            }
        }
        spread[l] = sqrt(sum / (INPUTS * UNITS));
    }
}

void show_spread(Lesson *lesson) {
    const double scales[SCALES] = {0.5, 1, 1.732, 6};
    char names[SCALES][32];
    double spread[SCALES][LAYERS], layers[LAYERS];
    PlotSeries series[SCALES];
    lesson_section(lesson, "the spread of activations");
    lesson_print(lesson,
                 "root mean square of h, weights within +-s/sqrt(%d)\n"
                 "layer       1      2      3      4      5      6"
                 "      7      8\n",
                 UNITS);
    for (int s = 0; s < SCALES; s++) {
        spread_of(scales[s], spread[s]);
        lesson_print(lesson, "s=%-5.3g", scales[s]);
        for (int l = 0; l < LAYERS; l++) {
            layers[l] = l + 1;
            lesson_print(lesson, " %6.3f", spread[s][l]);
        }
        lesson_print(lesson, "\n");
        snprintf(names[s], sizeof names[s], "s = %.3g", scales[s]);
        series[s] = (PlotSeries){names[s], layers, spread[s], LAYERS};
    }
    chart(lesson, "spread.svg",
          &(PlotChart){.title = "Spread of activations through eight layers",
                       .description =
                           "With small weights the activations shrink by the "
                           "same factor at each layer and vanish; with s = "
                           "1.73 they fall slowly; with large weights they "
                           "stand near 1, where tanh is flat.",
                       .x_label = "layer",
                       .y_label = "rms of h (no unit, log scale)",
                       .y_log = true,
                       .series = series,
                       .series_count = SCALES});
}
