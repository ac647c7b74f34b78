/* Sentence pairs from files, and their parts. */
#include "base/memory.h"
#include "text/corpus.h"
#include "tiny.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char folder[] = "/tmp/interlinear-corpus-XXXXXX";

static void enter_folder(void) {
    strcpy(folder, "/tmp/interlinear-corpus-XXXXXX");
    cr_assert(mkdtemp(folder) && chdir(folder) == 0);
}

static void leave_folder(void) {
    static const char *const names[] = {"a", "b", "a,b", "c,d", "e"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) unlink(names[i]);
    rmdir(folder);
}

TestSuite(corpus, .init = enter_folder, .fini = leave_folder);

static void write_bytes(const char *name, const char *bytes, size_t length) {
    FILE *file = fopen(name, "wb");
    cr_assert(file && fwrite(bytes, 1, length, file) == length);
    cr_assert(fclose(file) == 0);
}

static void write_text(const char *name, const char *text) {
    write_bytes(name, text, strlen(text));
}

static void read_good(const char *spec, Corpus *corpus) {
    Error error = {0};
    cr_assert(corpus_read(spec, corpus, &error), "%s", error.message);
}

static void expect_pair(const Corpus *corpus, size_t i, const char *source,
                        const char *target, size_t line) {
    cr_assert(i < corpus->count);
    cr_expect_str_eq(corpus->pairs[i].source, source);
    cr_expect_str_eq(corpus->pairs[i].target, target);
    cr_expect(corpus->pairs[i].line == line);
}

/* Reading `spec` fails with a message that holds `says`. */
static void expect_refused(const char *spec, const char *says) {
    Corpus corpus;
    Error error = {0};
    cr_expect(!corpus_read(spec, &corpus, &error), "%s: %s", spec, says);
    cr_expect(strstr(error.message, says), "\"%s\" in \"%s\"", says,
              error.message);
    cr_expect(!corpus.pairs && corpus.count == 0);
    cr_assert(memory_live_blocks() == 0);
}

Test(corpus, reads_a_table_with_further_columns) {
    write_text("a", "I go.\tJe vais.\nWow!\t\xC3\x87"
                    "a alors !\tCC-BY\tx\n");
    Corpus corpus;
    read_good("a", &corpus);
    cr_assert(corpus.count == 2);
    expect_pair(&corpus, 0, "I go.", "Je vais.", 1);
    expect_pair(&corpus, 1, "Wow!",
                "\xC3\x87"
                "a alors !",
                2);
    corpus_free(&corpus);
    corpus_free(&corpus);
    cr_assert(memory_live_blocks() == 0);
}

Test(corpus, reads_crlf_byte_order_mark_blank_lines_and_an_open_end) {
    write_text("a", "\xEF\xBB\xBF"
                    "a\tb\r\n\r\n \t \r\n\nc\td\te\r\nf\tg\r");
    Corpus corpus;
    read_good("a", &corpus);
    cr_assert(corpus.count == 3);
    expect_pair(&corpus, 0, "a", "b", 1);
    expect_pair(&corpus, 1, "c", "d", 5);
    expect_pair(&corpus, 2, "f", "g", 6);
    corpus_free(&corpus);
    write_text("b", "x\r\n\r\ny");
    write_text("a", "\xEF\xBB\xBF"
                    "1\n\n2\tand\n");
    read_good("b,a", &corpus);
    cr_assert(corpus.count == 2);
    expect_pair(&corpus, 0, "x", "1", 1);
    expect_pair(&corpus, 1, "y", "2\tand", 3);
    corpus_free(&corpus);
    cr_assert(memory_live_blocks() == 0);
}

Test(corpus, takes_a_name_with_a_comma_for_what_exists) {
    Corpus corpus;
    write_text("a", "one\n");
    write_text("b", "un\n");
    read_good("a,b", &corpus);
    expect_pair(&corpus, 0, "one", "un", 1);
    corpus_free(&corpus);
    write_text("a,b", "two\tdeux\n");
    read_good("a,b", &corpus);
    expect_pair(&corpus, 0, "two", "deux", 1);
    corpus_free(&corpus);
    write_text("c,d", "three\n");
    read_good("c,d,b", &corpus);
    expect_pair(&corpus, 0, "three", "un", 1);
    corpus_free(&corpus);
    cr_assert(memory_live_blocks() == 0);
}

Test(corpus, refuses_hostile_files_with_file_and_line) {
    write_text("b", "x\ny\n");
    static const struct {
        const char *bytes;
        size_t length;
        const char *says;
    } tables[] = {
        {"", 0, "a: no sentence pair"},
        {"\n\r\n \n", 5, "a: no sentence pair"},
        {"\xEF\xBB\xBF", 3, "a: no sentence pair"},
        {"a\tb\nno tab\n", 11, "a:2: no TAB"},
        {"a\tb\n\tb\n", 7, "a:2: the source is empty"},
        {"a\tb\na\t\n", 7, "a:2: the target is empty"},
        {"a\t\xC2\xA0 \tc\n", 7, "a:1: the target is empty"},
        {"a\tb\na\0\tb\n", 9, "a:2: a NUL byte at byte 2"},
        {"a\tb\n\na\t\xC3(\n", 9, "a:3: broken UTF-8 at byte 3"},
        {"a\tb\xE2\x82", 5, "a:1: broken UTF-8 at byte 4"},
        {"\xFF\xFE"
         "a\0\t\0b\0",
         8, "a:1: broken UTF-8 at byte 1"},
    };
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        write_bytes("a", tables[i].bytes, tables[i].length);
        expect_refused("a", tables[i].says);
    }
    write_text("a", "1\n2\n3\n");
    expect_refused("a,b", "a has 3 lines but b has 2");
    write_text("a", "1\n");
    expect_refused("a,b", "a has 1 lines but b has 2");
    write_text("a", "1\n \n");
    expect_refused("a,b", "a:2: the source is empty");
    expect_refused("b,a", "a:2: the target is empty");
    write_text("a", "1\n\xC0\n");
    expect_refused("b,a", "a:2: broken UTF-8 at byte 1");
    write_text("a", "");
    expect_refused("a,a", "no sentence pair");
    expect_refused("missing", "cannot open missing");
    expect_refused("b,missing", "cannot open missing");
    expect_refused("missing,b", "cannot open missing");
    expect_refused("", "cannot open");
}

Test(corpus, reads_a_line_of_a_megabyte) {
    enum { SIZE = 1 << 20 };
    char *line = malloc(2 * SIZE + 2);
    memset(line, 'x', 2 * SIZE + 2);
    line[SIZE] = '\t';
    line[2 * SIZE + 1] = '\n';
    write_bytes("a", line, 2 * SIZE + 2);
    free(line);
    Corpus corpus;
    read_good("a", &corpus);
    cr_expect(strlen(corpus.pairs[0].source) == SIZE);
    cr_expect(strlen(corpus.pairs[0].target) == SIZE);
    corpus_free(&corpus);
    cr_assert(memory_live_blocks() == 0);
}

/* 3000 pairs of 1000 sources. */
static void read_many(Corpus *corpus) {
    FILE *file = fopen("a", "wb");
    cr_assert_not_null(file);
    for (int i = 0; i < 3000; i++) fprintf(file, "s%d\tt%d\n", i * 7 % 1000, i);
    fclose(file);
    read_good("a", corpus);
}

static bool has_source(const Corpus *corpus, const char *source) {
    for (size_t i = 0; i < corpus->count; i++)
        if (strcmp(corpus->pairs[i].source, source) == 0) return true;
    return false;
}

Test(corpus, splits_by_source_sentence) {
    Corpus corpus, valid;
    read_many(&corpus);
    cr_assert(corpus_split(&corpus, 0.2, 1, &valid, NULL));
    cr_expect(corpus.count + valid.count == 3000);
    cr_expect(valid.count > 450 && valid.count < 750, "%zu", valid.count);
    for (size_t i = 0; i < valid.count; i++) {
        cr_assert(!has_source(&corpus, valid.pairs[i].source));
        cr_assert(i == 0 || valid.pairs[i - 1].line < valid.pairs[i].line);
    }
    for (size_t i = 1; i < corpus.count; i++)
        cr_assert(corpus.pairs[i - 1].line < corpus.pairs[i].line);
    corpus_free(&valid);
    corpus_free(&corpus);
    cr_assert(memory_live_blocks() == 0);
}

Test(corpus, splits_the_same_for_a_seed_and_otherwise_for_another) {
    size_t same = 0, sum[3] = {0};
    Corpus corpus[3], valid[3];
    for (size_t i = 0; i < 3; i++) {
        read_many(&corpus[i]);
        cr_assert(corpus_split(&corpus[i], 0.1, i / 2, &valid[i], NULL));
        for (size_t j = 0; j < valid[i].count; j++)
            sum[i] += valid[i].pairs[j].line * valid[i].pairs[j].line;
    }
    cr_expect(valid[0].count == valid[1].count && sum[0] == sum[1]);
    for (size_t j = 0; j < valid[2].count; j++)
        same += has_source(&valid[0], valid[2].pairs[j].source);
    cr_expect(same < valid[2].count / 2, "%zu of %zu", same, valid[2].count);
    for (size_t i = 0; i < 3; i++) {
        corpus_free(&valid[i]);
        corpus_free(&corpus[i]);
    }
}

Test(corpus, never_leaves_a_side_empty) {
    const double shares[] = {1e-9, 0.5, 1 - 1e-9};
    for (size_t i = 0; i < 3; i++) {
        Corpus corpus, valid;
        write_text("a", "x\t1\nx\t2\ny\t3\ny\t4\n");
        read_good("a", &corpus);
        cr_assert(corpus_split(&corpus, shares[i], i, &valid, NULL));
        cr_expect(corpus.count == 2 && valid.count == 2);
        corpus_free(&valid);
        corpus_free(&corpus);
    }
    const double bad[] = {0, 1, -1, 2, (double)NAN};
    for (size_t i = 0; i < 6; i++) {
        Corpus corpus, valid;
        Error error = {0};
        write_text("a", i < 5 ? "x\t1\ny\t2\n" : "x\t1\nx\t2\n");
        read_good("a", &corpus);
        cr_expect(
            !corpus_split(&corpus, i < 5 ? bad[i] : 0.5, 1, &valid, &error));
        cr_expect(error.message[0] && corpus.count == 2 && !valid.pairs);
        corpus_free(&corpus);
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(sentences, keep_what_was_added) {
    enum { MANY = 700 };
    Sentences sentences = {0};
    TokenId ids[2000];
    for (TokenId i = 0; i < 2000; i++) ids[i] = i;
    for (size_t i = 0; i < MANY; i++) {
        size_t length = i == 5 ? 2000 : i % 7;
        cr_assert(sentences_add(&sentences, ids + (i == 5 ? 0 : i), length));
    }
    cr_assert(sentences.count == MANY);
    for (size_t i = 0; i < MANY; i++) {
        size_t length = i == 5 ? 2000 : i % 7;
        cr_assert(sentences_length(&sentences, i) == length);
        cr_assert(length == 0 ||
                  memcmp(sentences_get(&sentences, i), ids + (i == 5 ? 0 : i),
                         length * sizeof *ids) == 0);
    }
    sentences_free(&sentences);
    sentences_free(&sentences);
    cr_assert(memory_live_blocks() == 0);
}

/* All of the floor that allocates. */
static bool build(void *context, Error *error) {
    (void)context;
    Corpus corpus, valid;
    if (!corpus_read("a", &corpus, error)) return false;
    bool done = corpus_split(&corpus, 0.5, 1, &valid, error);
    corpus_free(&valid);
    corpus_free(&corpus);
    Sentences sentences = {0};
    const TokenId ids[10] = {0};
    for (size_t i = 0; i < 600 && done; i++) {
        size_t before = sentences.count;
        done = sentences_add(&sentences, ids, 10);
        cr_expect(sentences.count == before + done);
        if (!done) error_set(error, "no memory");
    }
    sentences_free(&sentences);
    return done;
}

Test(corpus, every_failed_allocation_is_an_error) {
    Corpus corpus;
    read_many(&corpus);
    corpus_free(&corpus);
    cr_expect(tiny_fail_each(build, NULL) > 8);
}
