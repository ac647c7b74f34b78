/* Vocabularies of several sizes, and what they do not know. */
#include "base/memory.h"
#include "program.h"
#include "report/plot.h"

#include <stdio.h>
#include <string.h>

/* The share of tokens that have no number. */
static double unknown(const Lines *lines, const PlainVocabulary *v) {
    Ids ids = ids_of(lines, lines->count, v);
    int missing = 0;
    for (int t = 0; t < ids.words; t++) missing += ids.word[t] == PLAIN_UNKNOWN;
    double share = (double)missing / (ids.words - 2 * ids.sentences);
    ids_free(&ids);
    return share;
}

static void show_example(Lesson *lesson, const Lines *natural,
                         const PlainVocabulary *v) {
    const int which[] = {1, 6};
    for (int k = 0; k < 2; k++) {
        char copy[TEXT_MOST];
        const char *token[TOKENS_MOST];
        int n = lines_cut(natural->text[which[k]], copy, token);
        lesson_print(lesson, "%s\n   ", natural->text[which[k]]);
        for (int t = 0; t < n; t++)
            lesson_print(lesson, " %d", plain_vocabulary_id(v, token[t]));
        lesson_print(lesson, "\n   ");
        for (int t = 0; t < n; t++)
            lesson_print(lesson, " %s",
                         v->word[plain_vocabulary_id(v, token[t])]);
        lesson_print(lesson, "\n");
    }
}

/* A cut copy. Owner: the caller, memory_free. */
static PlainVocabulary *cut(const PlainVocabulary *all, int minimum, int most) {
    PlainVocabulary *v = block(1, sizeof *v);
    *v = *all;
    plain_vocabulary_cut(v, minimum, most);
    return v;
}

static void show_minimum(Lesson *lesson, const Lines file[3],
                         const PlainVocabulary *all) {
    static const int minimum[] = {1, 2, 5, 10, 50};
    lesson_section(lesson, "unknown words");
    lesson_print(lesson, "French, share of tokens without a number\n"
                         "seen at least      V    train    valid  natural\n");
    for (int i = 0; i < 5; i++) {
        PlainVocabulary *v = cut(all, minimum[i], 0);
        lesson_print(lesson, "%7d times %6d", minimum[i], v->size);
        for (int k = 0; k < 3; k++)
            lesson_print(lesson, " %8.4f", unknown(&file[k], v));
        lesson_print(lesson, "\n");
        memory_free(v);
    }
}

static void draw(Lesson *lesson, size_t n, const double *x, const double *valid,
                 const double *natural) {
    PlotSeries series[] = {{"valid.fr", x, valid, n},
                           {"natural.fr", x, natural, n}};
    Buffer svg = {0};
    plot_chart_svg(
        &svg, &(PlotChart){.title = "How much of a text a vocabulary knows",
                           .description =
                               "Share of known tokens against vocabulary size. "
                               "For valid the curve rises fast and reaches 1 "
                               "at the full vocabulary. For natural it "
                               "stops at 0.84.",
                           .x_label = "words in the vocabulary",
                           .y_label = "share of tokens known (0 to 1)",
                           .series = series,
                           .series_count = 2});
    lesson_figure(lesson, "coverage.svg", &svg);
}

void show_unknown(Lesson *lesson) {
    static const int sizes[] = {10, 25, 50, 100, 200, 300, 400, 500, 600, 824};
    Lines file[3] = {lines_read("train.fr"), lines_read("valid.fr"),
                     lines_read("natural.fr")};
    double x[10], known[2][10];
    PlainVocabulary *all = vocabulary_of(&file[0], 1 << 30, 1, 0);
    lesson_section(lesson, "words as numbers");
    for (int w = 0; w < 9; w++)
        lesson_print(lesson, "%d %s  ", w, all->word[w]);
    lesson_print(lesson, "... %d %s\n", all->size - 1,
                 all->word[all->size - 1]);
    show_example(lesson, &file[2], all);
    show_minimum(lesson, file, all);
    lesson_section(lesson, "coverage");
    lesson_print(lesson, "words     valid  natural\n");
    for (int i = 0; i < 10; i++) {
        PlainVocabulary *v = cut(all, 1, sizes[i] + PLAIN_FIXED);
        x[i] = sizes[i];
        for (int k = 0; k < 2; k++) known[k][i] = 1 - unknown(&file[k + 1], v);
        lesson_print(lesson, "%5d    %6.3f   %6.3f\n", sizes[i], known[0][i],
                     known[1][i]);
        memory_free(v);
    }
    draw(lesson, 10, x, known[0], known[1]);
    memory_free(all);
    for (int k = 0; k < 3; k++) lines_free(&file[k]);
}
