/* What the corpus has: sizes, lengths, phenomena, links, counts by rank. */
#include "base/memory.h"
#include "program.h"
#include "report/plot.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 40, LENGTHS = 26 };

/* How many tokens each sentence has; their sum. */
static int count_lengths(const Lines *lines, double by_length[LONGEST]) {
    char copy[TEXT_MOST];
    const char *token[TOKENS_MOST];
    int tokens = 0;
    for (int i = 0; i < lines->count; i++) {
        int n = lines_cut(lines->text[i], copy, token);
        tokens += n;
        by_length[n < LONGEST ? n : LONGEST - 1]++;
    }
    return tokens;
}

static void show_file(Lesson *lesson, const char *name, double lengths[]) {
    Lines lines = lines_read(name);
    PlainVocabulary *v = vocabulary_of(&lines, lines.count, 1, 0);
    int tokens = count_lengths(&lines, lengths), once = 0, shortest = 0;
    while (lengths[shortest] <= 0) shortest++;
    int longest = LONGEST - 1;
    while (lengths[longest] <= 0) longest--;
    for (int w = PLAIN_FIXED; w < v->size; w++) once += v->count[w] == 1;
    lesson_print(lesson, "%-11s %9d %7d %6d %6d %7.1f %5d to %d\n", name,
                 lines.count, tokens, v->size - PLAIN_FIXED, once,
                 (double)tokens / lines.count, shortest, longest);
    memory_free(v);
    lines_free(&lines);
}

/* The links i-j of a line; returns their number. */
static int read_links(const char *line, int i[], int j[]) {
    int count = 0;
    char *at = (char *)line;
    while (*at && count < 4 * TOKENS_MOST) {
        i[count] = (int)strtol(at, &at, 10);
        j[count] = (int)strtol(at + 1, &at, 10);
        count++;
        while (*at == ' ') at++;
    }
    return count;
}

static void show_links(Lesson *lesson) {
    Lines lines = lines_read("train.align");
    int i[4 * TOKENS_MOST], j[4 * TOKENS_MOST], crossed = 0, many = 0;
    for (int l = 0; l < lines.count; l++) {
        bool crossing = false, shared = false;
        int n = read_links(lines.text[l], i, j);
        for (int a = 0; a < n; a++)
            for (int b = 0; b < n; b++) {
                crossing |= i[a] < i[b] && j[a] > j[b];
                shared |= i[a] == i[b] && j[a] != j[b];
            }
        crossed += crossing;
        many += shared;
    }
    lesson_section(lesson, "links");
    lesson_print(lesson, "pairs of train               %5d\n", lines.count);
    lesson_print(lesson, "with links that cross        %5d\n", crossed);
    lesson_print(lesson, "with a word linked to two    %5d\n", many);
    lines_free(&lines);
}

static void show_phenomena(Lesson *lesson) {
    Lines lines = lines_read("train.tag");
    PlainVocabulary *v = vocabulary_of(&lines, lines.count, 1, 0);
    lesson_section(lesson, "phenomena");
    for (int w = PLAIN_FIXED; w < v->size; w++)
        lesson_print(lesson, "%-14s %4d%s", v->word[w], v->count[w],
                     w % 4 == 3 || w == v->size - 1 ? "\n" : "  ");
    memory_free(v);
    lines_free(&lines);
}

void show_corpus(Lesson *lesson) {
    static const char *const names[] = {
        "valid.en", "valid.fr",   "test.en",    "test.fr",  "long.en",
        "long.fr",  "natural.en", "natural.fr", "train.en", "train.fr"};
    double lengths[10][LONGEST] = {{0}}, x[LENGTHS];
    lesson_section(lesson, "the corpus in numbers");
    lesson_print(lesson, "file        sentences  tokens  types   once    mean"
                         "  length\n");
    for (int k = 0; k < 10; k++) show_file(lesson, names[k], lengths[k]);
    show_links(lesson);
    show_phenomena(lesson);
    for (int n = 0; n < LENGTHS; n++) x[n] = n;
    PlotSeries series[] = {{"English", x + 3, lengths[8] + 3, LENGTHS - 3},
                           {"French", x + 3, lengths[9] + 3, LENGTHS - 3}};
    Buffer svg = {0};
    plot_chart_svg(
        &svg, &(PlotChart){.title = "How long the sentences are",
                           .description =
                               "Sentences of train against their length. Both "
                               "languages rise to a broad, jagged top between "
                               "5 and 12 tokens and fall. English ends at "
                               "20, French at 25.",
                           .x_label = "length (tokens)",
                           .y_label = "sentences",
                           .series = series,
                           .series_count = 2});
    lesson_figure(lesson, "lengths.svg", &svg);
}

static void draw_zipf(Lesson *lesson, const PlainVocabulary *en,
                      const PlainVocabulary *fr) {
    enum { MOST = 1024 };
    double x[MOST], y[3][MOST];
    int n[3] = {en->size - PLAIN_FIXED, fr->size - PLAIN_FIXED, 0};
    for (int r = 0; r < MOST; r++) {
        x[r] = r + 1;
        y[0][r] = r < n[0] ? en->count[r + PLAIN_FIXED] : 0;
        y[1][r] = r < n[1] ? fr->count[r + PLAIN_FIXED] : 0;
        y[2][r] = fr->count[PLAIN_FIXED + 9] * 10.0 / (r + 1);
    }
    PlotSeries series[] = {{"English", x, y[0], (size_t)n[0]},
                           {"French", x, y[1], (size_t)n[1]},
                           {"one over rank", x, y[2], (size_t)n[1]}};
    Buffer svg = {0};
    plot_chart_svg(
        &svg,
        &(PlotChart){.title = "Few words are frequent, most are rare",
                     .description =
                         "Count against rank, both axes logarithmic. Both "
                         "languages begin below the straight line of one "
                         "over rank, lie on it up to rank 200, French from "
                         "rank 10, and bend down below it behind.",
                     .x_label = "rank (log scale)",
                     .y_label = "count in train (tokens, log scale)",
                     .x_log = true,
                     .y_log = true,
                     .series = series,
                     .series_count = 3});
    lesson_figure(lesson, "zipf.svg", &svg);
}

void show_zipf(Lesson *lesson) {
    static const int ranks[] = {1, 2, 5, 10, 20, 50, 100, 200, 400, 800};
    Lines lines[2] = {lines_read("train.en"), lines_read("train.fr")};
    PlainVocabulary *v[2];
    for (int k = 0; k < 2; k++) v[k] = vocabulary_of(&lines[k], 1 << 30, 1, 0);
    lesson_section(lesson, "counts by rank");
    lesson_print(lesson, "rank  English           count   French"
                         "            count  rank times count\n");
    for (int i = 0; i < 10; i++) {
        int w = ranks[i] + PLAIN_FIXED - 1;
        bool both = w < v[0]->size;
        lesson_print(lesson, "%4d  %-14s %8.0d   %-14s %8d %17d\n", ranks[i],
                     both ? v[0]->word[w] : "", both ? v[0]->count[w] : 0,
                     v[1]->word[w], v[1]->count[w], ranks[i] * v[1]->count[w]);
    }
    draw_zipf(lesson, v[0], v[1]);
    for (int k = 0; k < 2; k++) {
        memory_free(v[k]);
        lines_free(&lines[k]);
    }
}
