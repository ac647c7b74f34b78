/* The toy corpus in data/: the files are what its generator writes, its
 * checker passes them and sees what is wrong, and the tokenizer of the
 * program makes its tokens of the sentences as people write them. */
#include "run_program.h"

#include "base/memory.h"
#include "text/corpus.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_BYTES = 1 << 26 };

static const char *const SPLITS[] = {"tiny",    "small",     "train", "valid",
                                     "test",    "long",      "comp",  "unseen",
                                     "natural", "ambiguous", "pairs", NULL};

static const char *const ENDINGS[] = {"en",  "fr",    "align", "tag",
                                      "tsv", "wrong", NULL};

static char data[RUN_PATH]; /* the folder of the corpus, as a full path */

static void enter(void) {
    char top[RUN_PATH - 8];
    cr_assert(getcwd(top, sizeof top) != NULL);
    snprintf(data, sizeof data, "%s/data", top);
    run_directory();
}

TestSuite(corpus_data, .init = enter, .fini = run_leave);

static FileBytes read_file(const char *folder, const char *split,
                           const char *ending) {
    char path[2 * RUN_PATH];
    Error error = {0};
    FileBytes file = {0};
    snprintf(path, sizeof path, "%s/%s.%s", folder, split, ending);
    if (file_exists(path))
        cr_assert(file_read(path, MOST_BYTES, &file, &error), "%s",
                  error.message);
    return file;
}

/* Once is enough: the generator does not know of real numbers. */
#ifndef INTERLINEAR_DOUBLE
/* The place of the first byte that differs, counted in lines from 1. */
static size_t line_that_differs(const FileBytes *a, const FileBytes *b) {
    size_t line = 1;
    for (size_t i = 0; i < a->length && i < b->length; i++) {
        if (a->bytes[i] != b->bytes[i]) return line;
        line += a->bytes[i] == '\n';
    }
    return a->length == b->length ? 0 : line;
}

Test(corpus_data, is_what_the_generator_writes) {
    Output output = run_program(
        "generate", NULL, (const char *const[]){data, "--out", ".", NULL});
    cr_assert(output.status == 0, "%s", output.errors);
    output_free(&output);
    for (int s = 0; SPLITS[s]; s++)
        for (int e = 0; ENDINGS[e]; e++) {
            FileBytes old = read_file(data, SPLITS[s], ENDINGS[e]);
            FileBytes new = read_file(".", SPLITS[s], ENDINGS[e]);
            size_t line = line_that_differs(&old, &new);
            cr_expect(line == 0, "%s.%s, line %zu", SPLITS[s], ENDINGS[e],
                      line);
            file_free(&old);
            file_free(&new);
        }
    cr_assert(memory_live_blocks() == 0);
}
#endif

/* Writes tokens as people do, cuts that again, and expects the tokens. */
static void expect_tokens(const char *line, size_t length, const char *spaced,
                          const char *where) {
    Error error = {0};
    Tokens tokens = {0}, again = {0};
    Buffer natural = {0};
    cr_assert(text_tokenize(TEXT_SPACES, false, line, length, &tokens, &error));
    text_detokenize(TEXT_WORDS, spaced, &tokens, &natural);
    cr_assert(!natural.failed && text_tokenize(TEXT_WORDS, false, natural.bytes,
                                               natural.length, &again, &error));
    bool same = tokens.count == again.count;
    for (size_t i = 0; same && i < tokens.count; i++)
        same = strcmp(tokens_get(&tokens, i), tokens_get(&again, i)) == 0;
    cr_expect(same, "%s: %s", where, natural.bytes);
    tokens_free(&tokens);
    tokens_free(&again);
    buffer_free(&natural);
}

Test(corpus_data, the_tokenizer_makes_its_tokens) {
    for (int s = 0; SPLITS[s]; s++)
        for (int side = 0; side < 2; side++) {
            FileBytes file = read_file(data, SPLITS[s], side ? "fr" : "en");
            size_t offset = 0, length;
            const char *line;
            while (file_line(&file, &offset, &line, &length))
                expect_tokens(line, length, side ? "?!:;" : "", SPLITS[s]);
            cr_expect(offset > 0, "%s is empty", SPLITS[s]);
            file_free(&file);
        }
    cr_assert(memory_live_blocks() == 0);
}

/* Expects that a column of the table is cut into the tokens of a line. */
static void expect_cut(const char *column, const char *line, size_t length,
                       const char *where) {
    Error error = {0};
    Tokens cut = {0}, tokens = {0};
    cr_assert(text_tokenize(TEXT_WORDS, false, column, strlen(column), &cut,
                            &error) &&
              text_tokenize(TEXT_SPACES, false, line, length, &tokens, &error));
    bool same = cut.count == tokens.count;
    for (size_t i = 0; same && i < cut.count; i++)
        same = strcmp(tokens_get(&cut, i), tokens_get(&tokens, i)) == 0;
    cr_expect(same, "%s: %s", where, column);
    tokens_free(&cut);
    tokens_free(&tokens);
}

/* The table is spelt as people write; ambiguous has other rows than lines. */
Test(corpus_data, the_table_is_cut_into_the_tokens_of_the_lines) {
    for (int s = 0; SPLITS[s]; s++) {
        if (!strcmp(SPLITS[s], "ambiguous")) continue;
        char path[2 * RUN_PATH];
        Corpus corpus = {0};
        Error error = {0};
        snprintf(path, sizeof path, "%s/%s.tsv", data, SPLITS[s]);
        cr_assert(corpus_read(path, &corpus, &error), "%s", error.message);
        for (int side = 0; side < 2; side++) {
            FileBytes file = read_file(data, SPLITS[s], side ? "fr" : "en");
            size_t offset = 0, length, i = 0;
            const char *line;
            for (; file_line(&file, &offset, &line, &length); i++)
                expect_cut(side ? corpus.pairs[i].target
                                : corpus.pairs[i].source,
                           line, length, SPLITS[s]);
            cr_expect(i == corpus.count);
            file_free(&file);
        }
        corpus_free(&corpus);
    }
    cr_assert(memory_live_blocks() == 0);
}

static Output check(const char *folder) {
    return run_program("check-corpus", NULL,
                       (const char *const[]){folder, NULL});
}

Test(corpus_data, passes_its_checker) {
    Output output = check(data);
    cr_expect(output.status == 0, "%s", output.text);
    output_free(&output);
}

/* Copies the corpus here, with the first `right` of a file made `wrong`, of
 * the same length. */
static void copy_with_error(const char *split, const char *ending,
                            const char *right, const char *wrong) {
    cr_assert(strlen(right) == strlen(wrong));
    for (int s = 0; SPLITS[s]; s++)
        for (int e = 0; ENDINGS[e]; e++) {
            FileBytes file = read_file(data, SPLITS[s], ENDINGS[e]);
            bool here =
                !strcmp(split, SPLITS[s]) && !strcmp(ending, ENDINGS[e]);
            char *at = here ? strstr(file.bytes, right) : NULL, name[64];
            cr_assert(!here || at, "no %s in %s", right, split);
            if (at) memcpy(at, wrong, strlen(wrong));
            snprintf(name, sizeof name, "%s.%s", SPLITS[s], ENDINGS[e]);
            Error error = {0};
            if (file.bytes)
                cr_assert(file_write(name, file.bytes, file.length, &error));
            file_free(&file);
        }
}

Test(corpus_data, its_checker_sees_what_is_wrong) {
    static const char *const errors[][4] = {
        {"test", "fr", " la ", " le "},           /* agreement */
        {"valid", "fr", " l' ", " la "},          /* elision */
        {"small", "fr", " sont ", " suis "},      /* subject and verb */
        {"test", "fr", " les lui ", " lui les "}, /* clitics */
        {"test", "align", "0-0 ", "0-x "},        /* links */
        {"valid", "en", "the ",
         "\xff"
         "he "}, /* UTF-8 */
    };
    char path[2 * RUN_PATH];
    snprintf(path, sizeof path, "%s/lexicon", data);
    cr_assert(symlink(path, "lexicon") == 0);
    snprintf(path, sizeof path, "%s/grammar", data);
    cr_assert(symlink(path, "grammar") == 0);
    for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
        const char *const *e = errors[i];
        copy_with_error(e[0], e[1], e[2], e[3]);
        Output output = check(".");
        char place[64];
        snprintf(place, sizeof place, "%s.%s:", e[0], e[1]);
        cr_expect(output.status == 1 && strstr(output.text, place),
                  "%s made %s in %s:\n%s", e[2], e[3], e[0], output.text);
        output_free(&output);
    }
}
