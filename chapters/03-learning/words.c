/* words: reading, sorting, counting. */
#include "words.h"

#include "base/io.h"
#include "base/memory.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MOST = 1 << 26, SPLIT_SEED = 3 };

static _Noreturn void stop(const char *message) {
    fprintf(stderr, "%s\n", message);
    exit(1);
}

static int by_text(const void *a, const void *b) {
    return strcmp(((const Word *)a)->text, ((const Word *)b)->text);
}

static bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

static bool is_rest(char c) {
    return (unsigned char)c >= 128;
}

static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Copy a token in small letters; false if it does not fit. */
static bool word_make(Word *word, const char *token, size_t length,
                      int language) {
    *word = (Word){.language = language};
    if (length >= WORD_BYTES) return false;
    for (size_t i = 0; i < length; i++) {
        word->text[i] = small(token[i]);
        word->rest = word->rest || is_rest(token[i]);
    }
    return length > 0;
}

/* Sort, and keep one of each; returns how many. */
static int keep_distinct(Word *list, int count) {
    int kept = 0;
    qsort(list, (size_t)count, sizeof *list, by_text);
    for (int i = 0; i < count; i++)
        if (kept == 0 || by_text(&list[i], &list[kept - 1]) != 0)
            list[kept++] = list[i];
    return kept;
}

/* The distinct tokens of a file, sorted. */
static Words read_language(const char *path, int language) {
    Error error = {0};
    FileBytes file = {0};
    Words words = {0};
    if (!file_read(path, FILE_MOST, &file, &error)) stop(error.message);
    words.list = memory_allocate(file.length / 2 + 1, sizeof *words.list);
    if (!words.list) stop("Out of memory.");
    for (size_t begin = 0, end; begin < file.length; begin = end + 1) {
        for (end = begin; end < file.length; end++)
            if (file.bytes[end] == ' ' || file.bytes[end] == '\n') break;
        if (word_make(&words.list[words.count], file.bytes + begin, end - begin,
                      language))
            words.count++;
    }
    file_free(&file);
    words.count = keep_distinct(words.list, words.count);
    return words;
}

/* Leave out words with marks, and those that the other list has too. */
static void add_language(Words *all, const Words *own, const Words *other) {
    for (int i = 0; i < own->count; i++) {
        const Word *word = &own->list[i];
        bool marks = false;
        for (const char *c = word->text; *c; c++)
            marks = marks || !(is_letter(*c) || is_rest(*c));
        bool shared = bsearch(word, other->list, (size_t)other->count,
                              sizeof *word, by_text) != NULL;
        if (marks)
            all->marks++;
        else if (shared)
            all->shared++;
        else
            all->list[all->count++] = *word;
    }
}

Words words_read(const char *folder) {
    char path[1024];
    snprintf(path, sizeof path, "%s/train.en", folder);
    Words english = read_language(path, ENGLISH);
    snprintf(path, sizeof path, "%s/train.fr", folder);
    Words french = read_language(path, FRENCH), all = {0};
    size_t most = (size_t)(english.count + french.count);
    all.list = memory_allocate(most, sizeof *all.list);
    if (!all.list) stop("Out of memory.");
    add_language(&all, &english, &french);
    add_language(&all, &french, &english);
    all.shared /= 2; /* each was met twice */
    words_free(&english);
    words_free(&french);
    return all;
}

void words_free(Words *words) {
    memory_free(words->list);
    *words = (Words){0};
}

Words words_plain(const Words *words) {
    Words plain = {0};
    plain.list = memory_allocate((size_t)words->count, sizeof *plain.list);
    if (!plain.list) stop("Out of memory.");
    for (int i = 0; i < words->count; i++)
        if (!words->list[i].rest) plain.list[plain.count++] = words->list[i];
    return plain;
}

/* A number that the words of a family share. */
static size_t family(const char *text) {
    size_t length = strlen(text);
    return (size_t)checksum(CHECKSUM_START, text, length < 3 ? length : 3);
}

Split words_split(const Words *words, bool families, int fold) {
    size_t count = (size_t)words->count;
    size_t *block = memory_allocate(3 * count, sizeof *block);
    if (!block) stop("Out of memory.");
    Split split = {.train = block, .valid = block + count};
    size_t *order = block + 2 * count;
    Random random = random_seed(SPLIT_SEED);
    for (size_t i = 0; i < count; i++) order[i] = i;
    random_shuffle(&random, order, count);
    for (size_t i = 0; i < count; i++) {
        const char *text = words->list[order[i]].text;
        if ((families ? family(text) : i) % FOLDS == (size_t)fold)
            split.valid[split.valid_count++] = order[i];
        else
            split.train[split.train_count++] = order[i];
    }
    return split;
}

void split_free(Split *split) {
    memory_free(split->train);
    *split = (Split){0};
}

/* 1 to 27; 0 is the edge. */
static int symbol(char c) {
    return is_letter(c) ? 1 + c - 'a' : LETTERS;
}

void words_letters(const char *text, double x[]) {
    for (int i = 0; i < LETTERS; i++) x[i] = 0;
    for (const char *c = text; *c; c++) x[symbol(*c) - 1] += 1;
}

void words_pairs(const char *text, double x[]) {
    int left = 0;
    for (int i = 0; i < PAIRS; i++) x[i] = 0;
    for (const char *c = text; *c; c++) {
        x[left * SYMBOLS + symbol(*c)] += 1;
        left = symbol(*c);
    }
    x[left * SYMBOLS] += 1;
}

void words_pair_name(int pair, char name[3]) {
    const char *symbols = "_abcdefghijklmnopqrstuvwxyz*";
    name[0] = symbols[pair / SYMBOLS];
    name[1] = symbols[pair % SYMBOLS];
    name[2] = '\0';
    if (name[0] == '_') name[0] = '^';
    if (name[1] == '_') name[1] = '$';
}
