/* corpus: the splits, as the checker reads them. Includes french. */
#include "corpus.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_SHOWN = 40 };

static const char *const NAMES[SPLITS] = {
    "tiny", "small",  "train",   "valid",     "test",  "long",
    "comp", "unseen", "natural", "ambiguous", "pairs", NULL};

static Lines read_lines(const char *folder, const char *name,
                        const char *ending) {
    char *path = calloc(512, 1);
    if (!path) exit(1);
    snprintf(path, 512, "%s/%s.%s", folder, name, ending);
    Lines lines = {.path = path};
    char *text = read_text(path);
    if (!text) return lines;
    int count = 0;
    for (const char *c = text; *c; c++) count += *c == '\n';
    lines.line = calloc((size_t)count + 1, sizeof *lines.line);
    if (!lines.line) exit(1);
    for (char *line; (line = take_line(&text));)
        if (lines.count < count + 1) lines.line[lines.count++] = line;
    return lines;
}

void corpus_read_all(Corpus *corpus, const char *folder) {
    corpus->folder = folder;
    forms_read(&corpus->forms, folder);
    for (int i = 0; NAMES[i]; i++) {
        corpus->split[i] = (Split){
            NAMES[i],
            read_lines(folder, NAMES[i], "en"),
            read_lines(folder, NAMES[i], "fr"),
            read_lines(folder, NAMES[i], "align"),
            read_lines(folder, NAMES[i], "tag"),
            read_lines(folder, NAMES[i], "wrong"),
            read_lines(folder, NAMES[i], "tsv"),
        };
        if (corpus->split[i].english.count) continue;
        fprintf(stderr, "%s: cannot be read, or is empty\n",
                corpus->split[i].english.path);
        exit(1);
    }
}

Split *corpus_split_named(Corpus *corpus, const char *name) {
    for (int i = 0; NAMES[i]; i++)
        if (!strcmp(NAMES[i], name)) return &corpus->split[i];
    return NULL;
}

void corpus_error(Corpus *corpus, const Lines *lines, int line,
                  const char *message, const char *place) {
    if (corpus->errors++ < MOST_SHOWN)
        printf("%s:%d: %s: %s\n", lines->path, line, message, place);
}

void copy_words(const char *line, char *buffer, size_t size, Words *words) {
    snprintf(buffer, size, "%s", line);
    words_cut(buffer, words);
}

/* Reads one French line again. */
static void read_again(Corpus *corpus, const Lines *lines, int i, bool deep) {
    char buffer[4096];
    Words words;
    int at = 0;
    copy_words(lines->line[i], buffer, sizeof buffer, &words);
    const char *wrong = french_contact(&corpus->forms, &words, &at);
    if (!wrong) wrong = french_order(&corpus->forms, &words, &at);
    if (!wrong && deep) wrong = french_agreement(&corpus->forms, &words, &at);
    if (!wrong) return;
    char place[5000];
    snprintf(place, sizeof place, "%s, in: %s",
             at < words.count ? words.word[at] : "(end)", lines->line[i]);
    corpus_error(corpus, lines, i + 1, wrong, place);
}

/* The French of the splits that the grammar makes is read as a whole, that
 * which is written by hand only for contact and order. */
static void check_french(Corpus *corpus) {
    for (int s = 0; NAMES[s]; s++) {
        const Split *split = &corpus->split[s];
        bool by_hand = !strcmp(split->name, "natural") ||
                       !strcmp(split->name, "ambiguous");
        if (!strcmp(split->name, "ambiguous")) continue;
        for (int i = 0; i < split->french.count; i++)
            read_again(corpus, &split->french, i, !by_hand);
    }
}

static void print_summary(const Corpus *corpus) {
    for (int s = 0; NAMES[s]; s++)
        printf("%-9s %6d pairs\n", NAMES[s], corpus->split[s].english.count);
    if (corpus->errors > MOST_SHOWN)
        printf("... and %d more\n", corpus->errors - MOST_SHOWN);
    printf("%s: %d error%s\n", corpus->folder, corpus->errors,
           corpus->errors == 1 ? "" : "s");
}

int main(int count, char **argument) {
    static Corpus corpus;
    corpus_read_all(&corpus, count > 1 ? argument[1] : "data");
    check_format(&corpus);
    check_sets(&corpus);
    check_french(&corpus);
    check_held_out(&corpus);
    check_pairs(&corpus);
    print_summary(&corpus);
    return corpus.errors > 0;
}
