/* sets: sizes and lengths of the splits; no sentence twice; minimal pairs.
 * Includes corpus. */
#include "corpus.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int count_words(const char *line) {
    int count = 1;
    for (; *line; line++) count += *line == ' ';
    return count;
}

/* How many English lines of a split have from `low` to `high` words. */
static int count_lengths(const Split *split, int low, int high) {
    int count = 0;
    for (int i = 0; i < split->english.count; i++) {
        int length = count_words(split->english.line[i]);
        count += length >= low && length <= high;
    }
    return count;
}

static void expect(Corpus *corpus, const Split *split, const char *what,
                   int found, int wanted) {
    char text[128];
    snprintf(text, sizeof text, "%d instead of %d", found, wanted);
    if (found != wanted) corpus_error(corpus, &split->english, 1, what, text);
}

/* Lengths: every bucket has its share of the split. */
static void check_buckets(Corpus *corpus, const char *name, const int *share,
                          int size) {
    static const int low[7] = {3, 6, 9, 12, 15, 18, 21};
    const Split *split = corpus_split_named(corpus, name);
    for (int b = 0; b < 6; b++) {
        char what[64];
        snprintf(what, sizeof what, "pairs of %d to %d words", low[b],
                 low[b + 1] - 1);
        expect(corpus, split, what,
               count_lengths(split, low[b], low[b + 1] - 1),
               share[b] * size / 100);
    }
}

static void check_sizes(Corpus *corpus) {
    static const int even[6] = {100, 100, 100, 100, 100, 100};
    static const int share[6] = {12, 22, 22, 18, 14, 12};
    static const struct {
        const char *name;
        int size;
    } sizes[] = {{"tiny", 64},     {"small", 1000},  {"valid", 500},
                 {"test", 600},    {"long", 400},    {"unseen", 100},
                 {"natural", 200}, {"ambiguous", 50}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        const Split *split = corpus_split_named(corpus, sizes[i].name);
        expect(corpus, split, "pairs", split->english.count, sizes[i].size);
    }
    const Split *train = corpus_split_named(corpus, "train");
    check_buckets(corpus, "train", share, train->english.count);
    check_buckets(corpus, "valid", share, 500);
    check_buckets(corpus, "test", even, 100);
    const Split *split = corpus_split_named(corpus, "long");
    expect(corpus, split, "pairs of 21 to 24 words",
           count_lengths(split, 21, 24), 200);
    expect(corpus, split, "pairs of 25 to 30 words",
           count_lengths(split, 25, 30), 200);
}

/* Each kind of comp has 100 pairs, each phenomenon of pairs 50. */
static void check_kinds(Corpus *corpus, const char *name, int each, int least) {
    const Split *split = corpus_split_named(corpus, name);
    int kinds = 0, run = 0;
    const char *last = "";
    for (int i = 0; i <= split->tags.count; i++) {
        const char *tag = i < split->tags.count ? split->tags.line[i] : "";
        size_t length = strcspn(tag, " ");
        if (strcspn(last, " ") == length && !strncmp(last, tag, length)) {
            run++;
            continue;
        }
        if (i) expect(corpus, split, last, run, each);
        kinds += i > 0;
        run = 1;
        last = tag;
    }
    if (kinds < least) expect(corpus, split, "kinds", kinds, least);
}

/* An English line with the place it stands at. */
typedef struct Entry {
    const char *english, *french;
    const Split *split;
    int line;
} Entry;

static int compare(const void *a, const void *b) {
    const Entry *x = a, *y = b;
    int order = strcmp(x->english, y->english);
    if (order) return order;
    return x->split < y->split ? -1 : x->split > y->split;
}

/* tiny is the head of small, small the head of train. */
static void check_nested(Corpus *corpus, const char *head, const char *whole) {
    const Split *a = corpus_split_named(corpus, head);
    const Split *b = corpus_split_named(corpus, whole);
    for (int i = 0; i < a->table.count; i++)
        if (i >= b->table.count || strcmp(a->table.line[i], b->table.line[i]))
            corpus_error(corpus, &a->table, i + 1, "is not the head of",
                         b->table.path);
}

static void check_twice(Corpus *corpus) {
    size_t room = 0, count = 0;
    for (int s = 0; corpus->split[s].name; s++)
        room += (size_t)corpus->split[s].english.count;
    Entry *entry = calloc(room, sizeof *entry);
    if (!entry) exit(1);
    for (int s = 0; corpus->split[s].name; s++) {
        const Split *split = &corpus->split[s];
        if (!strcmp(split->name, "tiny") || !strcmp(split->name, "small"))
            continue;
        for (int i = 0; i < split->english.count; i++)
            entry[count++] = (Entry){split->english.line[i],
                                     split->french.line[i], split, i + 1};
    }
    qsort(entry, count, sizeof *entry, compare);
    for (size_t i = 1; i < count; i++)
        if (!strcmp(entry[i].english, entry[i - 1].english))
            corpus_error(corpus, &entry[i].split->english, entry[i].line,
                         "this sentence stands twice", entry[i].english);
    free(entry);
}

void check_sets(Corpus *corpus) {
    check_sizes(corpus);
    check_kinds(corpus, "comp", 100, 6);
    check_kinds(corpus, "pairs", 50, 12);
    check_nested(corpus, "tiny", "small");
    check_nested(corpus, "small", "train");
    check_twice(corpus);
}

/* Whether the checker itself finds the wrong form of a phenomenon wrong. */
static bool found_wrong(Corpus *corpus, const char *line) {
    char buffer[4096];
    Words words;
    int at;
    copy_words(line, buffer, sizeof buffer, &words);
    return french_contact(&corpus->forms, &words, &at) ||
           french_order(&corpus->forms, &words, &at) ||
           french_agreement(&corpus->forms, &words, &at);
}

void check_pairs(Corpus *corpus) {
    static const char *const seen[] = {
        "agree-np ",    "agree-pred ",   "agree-far ", "elision ",
        "contraction ", "clitic-order ", NULL};
    const Split *split = corpus_split_named(corpus, "pairs");
    for (int i = 0; i < split->wrong.count; i++) {
        const char *wrong = split->wrong.line[i], *tag = split->tags.line[i];
        if (!strcmp(wrong, split->french.line[i]))
            corpus_error(corpus, &split->wrong, i + 1, "is not wrong", wrong);
        for (int k = 0; seen[k]; k++)
            if (!strncmp(tag, seen[k], strlen(seen[k])) &&
                !found_wrong(corpus, wrong))
                corpus_error(corpus, &split->wrong, i + 1, "reads as right",
                             wrong);
    }
}
