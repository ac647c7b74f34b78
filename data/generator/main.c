/* generate: writes the splits of the toy corpus. See data/README.md. */
#include "hand.h"
#include "natural.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TRAIN = 10000 };

/* What the command line asks for. */
typedef struct Options {
    const char *data, *out;
    int train;
    uint64_t seed;
} Options;

static const char USAGE[] =
    "usage: generate [DIR] [--out DIR] [--train N] [--seed S]\n"
    "  DIR        where lexicon/, grammar/ and hand/ are (data)\n"
    "  --out DIR  where the splits are written (the same)\n"
    "  --train N  pairs of the split train (10000)\n"
    "  --seed S   another draw (1)\n";

static const char *const GRAMMAR_FILES[] = {"sentences", "clauses", "phrases"};

static void source_read(Source *source, const char *data) {
    char path[512];
    snprintf(path, sizeof path, "%s/lexicon", data);
    lexicon_read(&source->lexicon, path);
    for (size_t i = 0; i < sizeof GRAMMAR_FILES / sizeof *GRAMMAR_FILES; i++) {
        char *name = keep(512, 1);
        snprintf(name, 512, "%s/grammar/%s.txt", data, GRAMMAR_FILES[i]);
        grammar_read(&source->grammar, name);
    }
    grammar_link(&source->grammar, &source->lexicon);
    snprintf(path, sizeof path, "%s/grammar/held-out.tsv", data);
    table_read(&source->held_out, path, "held-out");
    snprintf(path, sizeof path, "%s/grammar/pairs.tsv", data);
    table_read(&source->pairs, path, "pairs");
}

static FILE *open_out(const char *folder, const char *name,
                      const char *ending) {
    char path[512];
    snprintf(path, sizeof path, "%s/%s.%s", folder, name, ending);
    FILE *file = fopen(path, "wb");
    if (!file) fail(path, 0, "cannot be written", "does the folder exist?");
    return file;
}

static void close_out(FILE *file, const char *name) {
    if (fclose(file)) fail(name, 0, "cannot be written", "is the disk full?");
}

/* The text of a pair that goes into the file with this ending. */
static const char *column(const Pair *pair, const char *ending) {
    if (same(ending, "en")) return pair->english;
    if (same(ending, "fr")) return pair->french;
    if (same(ending, "align")) return pair->links;
    if (same(ending, "tag")) return pair->tags;
    return pair->wrong;
}

/* Writes a row of the table: a line for each of the French references. */
static void write_row(FILE *file, const Pair *pair) {
    const char *french = pair->french;
    for (;;) {
        natural_write(file, pair->english, 0);
        fputc('\t', file);
        french = natural_write(file, french, 1);
        if (pair->wrong) {
            fputc('\t', file);
            natural_write(file, pair->wrong, 1);
        }
        fprintf(file, "\t%s\n", pair->tags);
        if (!*french++) return;
    }
}

/* Writes the first `count` pairs under a name. */
static void write_split(const Split *split, const char *folder,
                        const char *name, int count) {
    static const char *const endings[] = {"en", "fr", "align", "tag", "wrong"};
    for (int e = 0; e < 5; e++) {
        if (!column(&split->pair[0], endings[e])) continue;
        FILE *file = open_out(folder, name, endings[e]);
        for (int i = 0; i < count; i++)
            fprintf(file, "%s\n", column(&split->pair[i], endings[e]));
        close_out(file, name);
    }
    FILE *file = open_out(folder, name, "tsv");
    for (int i = 0; i < count; i++) write_row(file, &split->pair[i]);
    close_out(file, name);
    fprintf(stderr, "%-9s %6d pairs\n", name, count);
}

static int at_most(int a, int b) {
    return a < b ? a : b;
}

static void write_hand(Source *source, const Options *options) {
    char path[512];
    Split *natural = split_new(source), *ambiguous = split_new(source);
    snprintf(path, sizeof path, "%s/hand/natural.txt", options->data);
    hand_natural(source, natural, path);
    write_split(natural, options->out, "natural", natural->count);
    snprintf(path, sizeof path, "%s/hand/ambiguous.txt", options->data);
    hand_ambiguous(source, ambiguous, path);
    write_split(ambiguous, options->out, "ambiguous", ambiguous->count);
}

/* The train split: the first TRAIN pairs do not depend on its size. */
static void write_train(Source *source, const Options *options, Split *train) {
    if (options->train > TRAIN) {
        source->random.state = options->seed * 1000 + 998;
        split_draw(source, train, "more", options->train - TRAIN);
    }
    write_split(train, options->out, "tiny", at_most(64, train->count));
    write_split(train, options->out, "small", at_most(1000, train->count));
    write_split(train, options->out, "train",
                at_most(options->train, train->count));
}

static void write_all(Source *source, const Options *options) {
    static const struct {
        const char *name;
        int size;
    } sizes[] = {{"test", 600}, {"valid", 500}, {"long", 400},
                 {"comp", 100}, {"pairs", 50},  {"unseen", 100}};
    Split *train = split_new(source);
    source->random.state = options->seed * 1000 + 999;
    split_draw(source, train, "train", TRAIN);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Split *split = split_new(source);
        source->random.state = options->seed * 1000 + i;
        split_draw(source, split, sizes[i].name, sizes[i].size);
        write_split(split, options->out, sizes[i].name, split->count);
    }
    write_train(source, options, train);
}

static _Noreturn void usage(void) {
    fputs(USAGE, stderr);
    exit(2);
}

static Options read_options(int count, char **argument) {
    Options options = {"data", NULL, TRAIN, 1};
    int i = 1;
    if (i < count && argument[i][0] != '-') options.data = argument[i++];
    for (; i < count; i += 2) {
        if (same(argument[i], "--help")) {
            fputs(USAGE, stdout);
            exit(0);
        }
        if (i + 1 == count) usage();
        const char *value = argument[i + 1];
        if (same(argument[i], "--out"))
            options.out = value;
        else if (same(argument[i], "--train"))
            options.train = (int)strtol(value, NULL, 10);
        else if (same(argument[i], "--seed"))
            options.seed = strtoull(value, NULL, 10);
        else
            usage();
    }
    if (options.train < 1 || options.train > 1000000) usage();
    if (!options.out) options.out = options.data;
    return options;
}

int main(int count, char **argument) {
    Options options = read_options(count, argument);
    static Source source;
    source.arena = arena_make((size_t)8 << 20);
    source_read(&source, options.data);
    write_hand(&source, &options);
    write_all(&source, &options);
    return 0;
}
