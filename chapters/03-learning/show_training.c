/* show_training: the classifier in training. */
#include "sections.h"

#include "base/memory.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { RATES = 4, POINTS = 32, CURVE = 20 };

static const double ETAS[RULES][RATES] = {{0.1, 0.3, 1, 3},
                                          {0.01, 0.03, 0.1, 0.3},
                                          {0.01, 0.03, 0.1, 0.3},
                                          {0.01, 0.03, 0.1, 0.3}};

/* Epochs a rule is given; its loss is measured every 11 steps, or fewer times
 * in the longer form. */
static int epochs(void) {
    return lesson_full() ? 20 : 5;
}

static int every(void) {
    return lesson_full() ? 44 : 11;
}

/* The training loss after so many epochs of a rule at a rate. */
static double loss_after(const Data *data, Rule rule, double rate) {
    Trainer trainer = trainer_make(PAIRS, HIDDEN, rule, rate, BATCH, SEED);
    for (int e = 0; e < epochs(); e++)
        trainer_epoch(&trainer, &data->train, NULL);
    double loss = set_loss(&trainer, &data->train);
    trainer_free(&trainer);
    return loss;
}

/* The training losses every few steps of the same run; returns how many,
 * and the lowest validation loss among these moments. */
static size_t losses_of(const Data *data, Rule rule, double rate,
                        double steps[POINTS], double losses[POINTS],
                        double *lowest) {
    const Set *set = &data->train;
    Trainer trainer = trainer_make(PAIRS, HIDDEN, rule, rate, BATCH, SEED);
    size_t order[set->count], points = 0;
    *lowest = HUGE_VAL;
    for (int e = 0; e < epochs(); e++) {
        for (int i = 0; i < set->count; i++) order[i] = (size_t)i;
        random_shuffle(&trainer.random, order, (size_t)set->count);
        for (int i = 0; i < set->count; i += BATCH) {
            int rest = set->count - i;
            if (trainer.t % every() == 0 && points < POINTS) {
                steps[points] = trainer.t;
                losses[points++] = set_loss(&trainer, set);
                *lowest = fmin(*lowest, set_loss(&trainer, &data->valid));
            }
            trainer_step(&trainer, set, order + i, rest < BATCH ? rest : BATCH);
        }
    }
    trainer_free(&trainer);
    return points;
}

/* Print a row of the table; returns the rate with the lowest loss. */
static double rates_row(Lesson *lesson, const Data *data, Rule rule) {
    double best = 0, lowest = HUGE_VAL;
    lesson_print(lesson, "%-9s", RULE_NAMES[rule]);
    for (int k = 0; k < RATES; k++) {
        double rate = ETAS[rule][k], loss = loss_after(data, rule, rate);
        lesson_print(lesson, " %5g: %5.3f", rate, loss);
        if (loss < lowest) {
            lowest = loss;
            best = rate;
        }
    }
    return best;
}

void show_optimizers(Lesson *lesson, const Data *data) {
    static double steps[RULES][POINTS], losses[RULES][POINTS];
    char names[RULES][32];
    PlotSeries series[RULES];
    lesson_section(lesson, "the rules compared");
    lesson_print(lesson,
                 "rate: training loss (nats) after %d epochs of"
                 " batches of %d  validation\n",
                 epochs(), BATCH);
    for (int rule = SGD; rule < RULES; rule++) {
        double rate = rates_row(lesson, data, (Rule)rule), lowest;
        size_t count = losses_of(data, (Rule)rule, rate, steps[rule],
                                 losses[rule], &lowest);
        lesson_print(lesson, " %9.3f\n", lowest);
        snprintf(names[rule], sizeof names[rule], "%s, rate %g",
                 RULE_NAMES[rule], rate);
        series[rule] =
            (PlotSeries){names[rule], steps[rule], losses[rule], count};
    }
    chart(lesson, "optimizers.svg",
          &(PlotChart){.title = "Four rules on English or French",
                       .description =
                           "The training loss against the number of steps, "
                           "each rule at the best of four rates. SGD and "
                           "momentum come to 0.13, RMSprop and Adam to half "
                           "of that; all lines are jagged, SGD's most.",
                       .x_label = "steps (mini-batches of 16 words)",
                       .y_label = "training loss (nats, log scale)",
                       .y_log = true,
                       .series = series,
                       .series_count = RULES});
}

/* Learn eight words by heart, labelled as they are or at will. */
static void learn_handful(Lesson *lesson, const Data *data, bool at_will) {
    enum { HANDFUL = 8 };
    size_t which[HANDFUL], some[HANDFUL];
    int languages[CLASSES] = {0}, count = 0;
    for (int i = 0; count < HANDFUL; i++) {
        size_t word = data->split.train[i];
        int language = data->plain.list[word].language;
        if (languages[language]++ < HANDFUL / 2) which[count++] = word;
    }
    Set set = set_make(&data->plain, which, HANDFUL, PAIRS, words_pairs);
    Trainer trainer = trainer_make(PAIRS, HIDDEN, ADAM, 0.01, HANDFUL, SEED);
    lesson_print(lesson, "%-16s", at_will ? "labelled at will" : "as they are");
    for (int i = 0; i < HANDFUL; i++) {
        some[i] = (size_t)i;
        if (at_will) set.y[i] = i / 2 % 2;
    }
    for (int t = 0; t <= 80; t++) {
        double loss = trainer_step(&trainer, &set, some, HANDFUL);
        if (t % 20 == 0) lesson_print(lesson, " %9.4f", loss);
    }
    lesson_print(lesson, "\n");
    if (at_will) {
        lesson_print(lesson, "the words:");
        for (int i = 0; i < HANDFUL; i++)
            lesson_print(lesson, " %s", data->plain.list[which[i]].text);
        lesson_print(lesson, "\n");
    }
    trainer_free(&trainer);
    set_free(&set);
}

void show_handful(Lesson *lesson, const Data *data) {
    lesson_section(lesson, "eight words by heart");
    lesson_print(lesson, "loss (nats) at step     0        20        40"
                         "        60        80\n");
    learn_handful(lesson, data, false);
    learn_handful(lesson, data, true);
}

static void stopping_chart(Lesson *lesson, double curves[2][CURVE]) {
    double epochs[CURVE];
    for (int e = 0; e < CURVE; e++) epochs[e] = e + 1;
    const PlotSeries series[] = {
        {"training words", epochs, curves[0], CURVE},
        {"validation words", epochs, curves[1], CURVE}};
    chart(lesson, "stopping.svg",
          &(PlotChart){.title = "Learning, then learning by heart",
                       .description =
                           "The training loss falls all the time. The "
                           "validation loss falls for a few epochs, then "
                           "rises above where it began.",
                       .x_label = "epoch",
                       .y_label = "loss (nats)",
                       .series = series,
                       .series_count = 2});
}

void show_stopping(Lesson *lesson, const Data *data) {
    enum { PATIENCE = 3 };
    static double curves[2][CURVE];
    Trainer trainer = trainer_make(PAIRS, HIDDEN, ADAM, 0.003, BATCH, SEED);
    double before[] = {set_loss(&trainer, &data->train),
                       set_loss(&trainer, &data->valid)};
    Fit fit = trainer_fit(&trainer, &data->train, &data->valid, CURVE, CURVE,
                          curves[0]);
    trainer_free(&trainer);
    lesson_section(lesson, "training and validation");
    lesson_print(lesson, "loss in nats\nepoch  training  validation\n");
    lesson_print(lesson, "%5d %9.3f %11.3f\n", 0, before[0], before[1]);
    for (int e = 1; e <= CURVE; e += e < 8 ? 1 : e < 10 ? 2 : 10)
        lesson_print(lesson, "%5d %9.3f %11.3f\n", e, curves[0][e - 1],
                     curves[1][e - 1]);
    lesson_print(lesson,
                 "lowest on validation: epoch %d, %.3f nats, %.3f"
                 " right\n",
                 fit.best, fit.loss, fit.right);
    trainer = trainer_make(PAIRS, HIDDEN, ADAM, 0.003, BATCH, SEED);
    fit = trainer_fit(&trainer, &data->train, &data->valid, CURVE, PATIENCE,
                      NULL);
    trainer_free(&trainer);
    lesson_print(lesson, "patience %d: stops after epoch %d, keeps epoch %d\n",
                 PATIENCE, fit.last, fit.best);
    stopping_chart(lesson, curves);
}
