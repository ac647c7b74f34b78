/* show_language: what the classifier knows, and how far to believe it. */
#include "sections.h"

#include "base/memory.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { EPOCHS = 40, PATIENCE = 3, LETTERS_PATIENCE = 10 };

/* A classifier fitted to one split of words, and what it came to there.
 * Owner: the caller, trainer_free. */
static Trainer fit_split(const Words *words, const Split *split, bool pairs,
                         Fit *fit) {
    int D = pairs ? PAIRS : LETTERS;
    double rate = pairs ? 0.003 : 0.01;
    int patience = pairs ? PATIENCE : LETTERS_PATIENCE;
    Features *features = pairs ? words_pairs : words_letters;
    Set train = set_make(words, split->train, split->train_count, D, features);
    Set valid = set_make(words, split->valid, split->valid_count, D, features);
    Trainer trainer = trainer_make(D, HIDDEN, ADAM, rate, BATCH, SEED);
    *fit = trainer_fit(&trainer, &train, &valid, EPOCHS, patience, NULL);
    set_free(&train);
    set_free(&valid);
    return trainer;
}

/* Fit to every fold and print one row. */
static void fit_row(Lesson *lesson, const Words *words, bool families,
                    bool pairs) {
    double loss = 0, right = 0, epochs = 0;
    int parameters = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
        Fit fit;
        Split split = words_split(words, families, fold);
        Trainer trainer = fit_split(words, &split, pairs, &fit);
        double share = (double)split.valid_count / words->count;
        loss += share * fit.loss;
        right += share * fit.right;
        epochs += (double)fit.best / FOLDS;
        parameters = trainer.size;
        trainer_free(&trainer);
        split_free(&split);
    }
    lesson_print(lesson, "%-11s %-9s %10d %10.1f %9.3f %7.3f\n",
                 families ? "by families" : "by chance",
                 pairs ? "pairs" : "letters", parameters, epochs, loss, right);
}

static double french(const Trainer *trainer, const char *text) {
    double x[PAIRS];
    words_pairs(text, x);
    return trainer_french(trainer, x);
}

static void print_words(Lesson *lesson, const Trainer *trainer,
                        const char *title, const char *const words[]) {
    lesson_print(lesson, "%s\n ", title);
    for (int i = 0; words[i]; i++)
        lesson_print(lesson, " %s %.2f%s", words[i], french(trainer, words[i]),
                     words[i + 1] && i % 4 == 3 ? "\n " : "");
    lesson_print(lesson, "\n");
}

/* How far a pair alone moves the difference of the scores. */
static double pull(const Trainer *trainer, int pair) {
    double x[PAIRS] = {0}, zero[PAIRS] = {0};
    x[pair] = 1;
    double p = trainer_french(trainer, x), q = trainer_french(trainer, zero);
    return log(p / (1 - p)) - log(q / (1 - q));
}

/* The pairs that pull most to a language (sign 1: French). */
static void print_pairs(Lesson *lesson, const Trainer *trainer, int sign) {
    bool shown[PAIRS] = {false};
    lesson_print(lesson, "  %-8s", sign > 0 ? "French" : "English");
    for (int k = 0; k < 8; k++) {
        char name[3];
        int best = 0;
        double most = -HUGE_VAL;
        for (int i = 0; i < PAIRS; i++) {
            double strength = sign * pull(trainer, i);
            if (shown[i] || strength <= most) continue;
            best = i;
            most = strength;
        }
        shown[best] = true;
        words_pair_name(best, name);
        lesson_print(lesson, " %s", name);
    }
    lesson_print(lesson, "\n");
}

/* What the classifier of fold 0 says to words it has not seen. */
static void show_answers(Lesson *lesson, const Data *data) {
    static const char *const fresh[] = {"knowledge", "weather", "straw",
                                        "thought",   "fromage", "bonjour",
                                        "travail",   "feuille", NULL};
    static const char *const both[] = {"table", "train", "machine", "piano",
                                       "long",  "six",   NULL};
    Fit fit;
    Trainer trainer = fit_split(&data->plain, &data->split, true, &fit);
    lesson_section(lesson, "what it says");
    print_words(lesson, &trainer,
                "probability of French, words it was not trained on:", fresh);
    print_words(lesson, &trainer, "words of both languages:", both);
    lesson_print(lesson, "pairs that pull most (^ begins, $ ends)\n");
    print_pairs(lesson, &trainer, 1);
    print_pairs(lesson, &trainer, -1);
    trainer_free(&trainer);
}

void show_splits(Lesson *lesson, const Data *data) {
    int french_words = 0;
    for (int i = 0; i < data->plain.count; i++)
        french_words += data->plain.list[i].language == FRENCH;
    lesson_section(lesson, "English or French?");
    lesson_print(lesson,
                 "%d folds, each once the validation set\n"
                 "split       features  parameters best epoch      loss"
                 "   right\n",
                 FOLDS);
    for (int k = 0; k < 4; k++) fit_row(lesson, &data->plain, k >= 2, k % 2);
    lesson_print(lesson, "always French %46.3f\n",
                 (double)french_words / data->plain.count);
    show_answers(lesson, data);
}

/* Add to the counts of a fold: right answers and words, [0] without bytes of
 * the rest, [1] with. */
static void count_right(const Trainer *trainer, const Words *words,
                        const Split *split, int right[2], int count[2]) {
    for (int i = 0; i < split->valid_count; i++) {
        const Word *word = &words->list[split->valid[i]];
        bool says_french = french(trainer, word->text) > 0.5;
        count[word->rest]++;
        right[word->rest] += says_french == (word->language == FRENCH);
    }
}

/* Train on some words of each fold, ask about all of it. */
static void accents_row(Lesson *lesson, const Data *data, const char *name,
                        const Words *words) {
    int right[2] = {0}, count[2] = {0};
    for (int fold = 0; fold < FOLDS; fold++) {
        Fit fit;
        Split own = words_split(words, true, fold);
        Split all = words_split(&data->all, true, fold);
        Trainer trainer = fit_split(words, &own, true, &fit);
        count_right(&trainer, &data->all, &all, right, count);
        trainer_free(&trainer);
        split_free(&own);
        split_free(&all);
    }
    lesson_print(lesson, "%-24s %14.3f %12.3f %11.3f\n", name,
                 (double)right[0] / count[0], (double)right[1] / count[1],
                 (double)(right[0] + right[1]) / (count[0] + count[1]));
}

void show_accents(Lesson *lesson, const Data *data) {
    int rest = 0, english = 0;
    for (int i = 0; i < data->all.count; i++) {
        const Word *word = &data->all.list[i];
        rest += word->rest;
        english += word->rest && word->language == ENGLISH;
    }
    lesson_section(lesson, "accents give it away");
    lesson_print(lesson,
                 "%d of %d words have bytes beyond a to z, %d of them"
                 " English\n",
                 rest, data->all.count, english);
    lesson_print(lesson, "right on validation      without accent  with accent"
                         "         all\n");
    accents_row(lesson, data, "trained without accents", &data->plain);
    accents_row(lesson, data, "trained on all words", &data->all);
}
