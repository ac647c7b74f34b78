/* Skip-gram: what it reads, its first loss, its neighbours. */
#include "04-words/plain_map.h"
#include "04-words/plain_skipgram.h"
#include "lexicon.h"
#include "program.h"
#include "report/label.h"

#include <math.h>

enum { COLUMNS = 24, WINDOW = 2, EPOCHS = 5 };
static const double RATE = 0.05;

/* The word nearest to c among those not yet used; its cosine. */
static int nearest(const Skipgram *s, int c, const bool used[],
                   double *cosine) {
    double(*E)[s->D] = (void *)s->E;
    int best = -1;
    *cosine = -2;
    for (int w = PLAIN_FIXED; w < s->V; w++) {
        if (w == c || used[w]) continue;
        double x = plain_cosine(s->D, E[c], E[w]);
        if (x > *cosine) {
            *cosine = x;
            best = w;
        }
    }
    return best;
}

static void show_pairs(Lesson *lesson, const PlainVocabulary *v,
                       const Ids *text) {
    const int *word = text->word + text->start[0] + 1;
    int n = text->start[1] - text->start[0] - 2;
    lesson_section(lesson, "words and their neighbours");
    for (int t = 0; t < n; t++)
        lesson_print(lesson, "%s%s", t ? " " : "", v->word[word[t]]);
    lesson_print(lesson, "\n");
    for (int t = 0; t < 4; t++) {
        lesson_print(lesson, "%-8s:", v->word[word[t]]);
        for (int d = -WINDOW; d <= WINDOW; d++)
            if (d != 0 && t + d >= 0 && t + d < n)
                lesson_print(lesson, " %s", v->word[word[t + d]]);
        lesson_print(lesson, "\n");
    }
}

static void show_shares(Lesson *lesson, const PlainVocabulary *v,
                        const Ids *text) {
    static const char *const words[] = {"la", ".", "fille", "chante", "hibou"};
    double all = text->words - 2 * text->sentences, sum = 0;
    for (int w = PLAIN_FIXED; w < v->size; w++)
        sum += plain_noise_share(v->count[w]);
    lesson_section(lesson, "how often a word is drawn");
    lesson_print(lesson, "word     count  of the text  of the noise   kept\n");
    for (int i = 0; i < 5; i++) {
        int w = plain_vocabulary_id(v, words[i]), count = v->count[w];
        lesson_print(lesson, "%-7s %6d %12.5f %13.5f %6.3f\n", words[i], count,
                     count / all, plain_noise_share(count) / sum,
                     plain_keep(count / all, 1e-3));
    }
}

static void show_neighbours(Lesson *lesson, const PlainVocabulary *v,
                            const Skipgram *s) {
    static const char *const words[] = {
        "fille", "filles", "garçon",   "voiture", "rouges", "grande",
        "mange", "vendu",  "chantent", "vingt",   "Paris",  "Anna"};
    lesson_section(lesson, "nearest neighbours");
    for (int i = 0; i < 12; i++) {
        int c = plain_vocabulary_id(v, words[i]);
        bool used[PLAIN_WORDS] = {false};
        lesson_print(lesson, "%s%*s", words[i],
                     9 - (int)label_columns(words[i]), "");
        for (int k = 0; k < 4; k++) {
            double cosine;
            int w = nearest(s, c, used, &cosine);
            used[w] = true;
            lesson_print(lesson, "  %s %.2f", v->word[w], cosine);
        }
        lesson_print(lesson, "\n");
    }
}

Skipgram *show_skipgram(Lesson *lesson, const PlainVocabulary *v,
                        const Ids *text) {
    Skipgram *s = skipgram_make(v, COLUMNS, WINDOW, 0);
    double loss[EPOCHS];
    int word[NOISE + 1] = {4, 5, 6, 7, 8, 9};
    show_pairs(lesson, v, text);
    show_shares(lesson, v, text);
    lesson_section(lesson, "the first loss of skip-gram");
    lesson_print(lesson, "one neighbour and %d words of noise: %d ln 2\n",
                 NOISE, NOISE + 1);
    lesson_first_loss(lesson,
                      plain_skipgram_loss(s->V, s->D, (void *)s->E,
                                          (void *)s->U, 10, NOISE, word),
                      pow(2, NOISE + 1));
    skipgram_train(s, v, text, EPOCHS, RATE, loss);
    lesson_section(lesson, "learning skip-gram");
    lesson_print(lesson, "V = %d, D = %d, window %d: %d pairs an epoch\n", s->V,
                 s->D, s->window, s->pairs / EPOCHS);
    for (int e = 0; e < EPOCHS; e++)
        lesson_print(lesson, "epoch %d: %.3f nats\n", e + 1, loss[e]);
    show_neighbours(lesson, v, s);
    return s;
}

/* What the nearest neighbours of nouns and adjectives share with them. */
typedef struct Shared {
    int words, class, gender, number;
} Shared;

static bool is_judged(WordKind kind) {
    return (kind.class == CLASS_NOUN || kind.class == CLASS_ADJECTIVE) &&
           kind.gender && kind.number;
}

static void share(Shared *shared, WordKind a, WordKind b) {
    shared->words++;
    shared->class += a.class == b.class;
    shared->gender += a.gender == b.gender;
    shared->number += a.number == b.number;
}

static void print_shared(Lesson *lesson, const char *what, int pairs,
                         Shared s) {
    lesson_print(lesson, "%-27s %9d %8.2f %8.2f %8.2f\n", what, pairs,
                 (double)s.class / s.words, (double)s.gender / s.words,
                 (double)s.number / s.words);
}

static Shared judge(const PlainVocabulary *v, const Skipgram *s,
                    const WordKind kind[]) {
    Shared shared = {0};
    const bool none[PLAIN_WORDS] = {false};
    double cosine;
    for (int w = PLAIN_FIXED; w < v->size; w++)
        if (is_judged(kind[w]))
            share(&shared, kind[w], kind[nearest(s, w, none, &cosine)]);
    return shared;
}

static Shared judge_chance(const PlainVocabulary *v, const WordKind kind[]) {
    Shared shared = {0};
    for (int a = PLAIN_FIXED; a < v->size; a++)
        for (int b = PLAIN_FIXED; b < v->size; b++)
            if (a != b && is_judged(kind[a])) share(&shared, kind[a], kind[b]);
    return shared;
}

void show_windows(Lesson *lesson, const PlainVocabulary *v, const Ids *text,
                  const Skipgram *known) {
    static const struct {
        const char *name;
        int window, epochs;
        double threshold;
    } runs[] = {{"window 1", 1, 5, 0},
                {"window 5", 5, 2, 0},
                {"window 2, frequent dropped", 2, 6, 1e-3}};
    WordKind kind[PLAIN_WORDS];
    double loss[8];
    lexicon_read(v, kind);
    Shared first = judge(v, known, kind);
    lesson_section(lesson, "what the nearest word shares");
    lesson_print(lesson,
                 "%d nouns and adjectives     pairs      share of the same\n"
                 "%27s   learned    class   gender   number\n",
                 first.words, "");
    print_shared(lesson, "any other word", 0, judge_chance(v, kind));
    print_shared(lesson, "window 2", known->pairs, first);
    for (int i = 0; i < 3; i++) {
        Skipgram *s =
            skipgram_make(v, COLUMNS, runs[i].window, runs[i].threshold);
        skipgram_train(s, v, text, runs[i].epochs, RATE, loss);
        print_shared(lesson, runs[i].name, s->pairs, judge(v, s, kind));
        skipgram_free(s);
    }
}
