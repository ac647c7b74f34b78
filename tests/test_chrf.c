/* test_chrf: chrF2 against sacreBLEU's own numbers; the golden corpora of
 * BLEU and chrF. */
#include "base/memory.h"
#include "report/metrics.h"
#include <criterion/criterion.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static double score_two(const char *h1, const char *r1, const char *h2,
                        const char *r2) {
    ChrfCounts counts = {0};
    cr_assert(chrf_add(&counts, false, h1, &r1, 1, NULL));
    cr_assert(!h2 || chrf_add(&counts, false, h2, &r2, 1, NULL));
    return chrf_score(&counts);
}

Test(chrf, table_of_edge_cases) {
    double empty_hypothesis =
        score_two("", "a b c d", "a b c d e", "a b c d e");
    double empty_reference = score_two("a b", "", "a b c d e", "a b c d e");
    cr_expect_float_eq(score_two("a b c", "a b c", NULL, NULL), 100, 1e-9);
    cr_expect_float_eq(empty_hypothesis, 72.53, 0.005);
    cr_expect_float_eq(empty_reference, 100, 1e-9);
    cr_expect_eq(score_two("", "", NULL, NULL), 0);
    cr_expect_eq(score_two("abc", "xyz", NULL, NULL), 0);
    cr_expect_eq(score_two("a\u00A0b\u3000c", "abc", NULL, NULL), 100);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(chrf, units_are_code_points) {
    const char *reference = "été";
    ChrfCounts counts = {0};
    cr_assert(chrf_add(&counts, false, "était", &reference, 1, NULL));
    cr_expect_eq(counts.hypothesis[0], 5);
    cr_expect_eq(counts.reference[0], 3);
    cr_expect_eq(counts.matches[0], 2); /* é, t: the second é is an a */
    cr_expect_eq(counts.hypothesis[3], 0, "the reference has no 4-gram");
}

Test(chrf, bytes_that_are_no_text_count_as_characters) {
    const char *reference = "a\xFFz";
    ChrfCounts counts = {0};
    cr_assert(chrf_add(&counts, false, "a\xFE\xFF", &reference, 1, NULL));
    cr_expect_eq(counts.hypothesis[0], 3);
    cr_expect_eq(counts.matches[0], 2);
}

Test(chrf, the_best_reference_counts) {
    const char *references[] = {"xyzxyzxyz", "the cat", "the cat"};
    ChrfCounts counts = {0};
    cr_assert(chrf_add(&counts, true, "The Cat", references, 3, NULL));
    cr_expect_eq(chrf_score(&counts), 100);
    cr_expect_eq(counts.reference[0], 6);
    cr_expect_not(chrf_add(&counts, true, "The Cat", references, 0, NULL));
}

Test(chrf, signature) {
    Buffer text = {0};
    chrf_signature(&text, false, 1);
    cr_assert_str_eq(text.bytes,
                     "nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no");
    buffer_free(&text);
}

Test(chrf, every_failed_allocation_is_an_error_and_changes_nothing) {
    const char *references[] = {"The cat, sat.", "a cat sat"};
    for (size_t n = 0;; n++) {
        ChrfCounts counts = {0};
        Error error = {0};
        memory_fail_after(n);
        bool fine = chrf_add(&counts, true, "The CAT sat on it.", references, 2,
                             &error);
        memory_fail_after(SIZE_MAX);
        cr_assert_eq(memory_live_blocks(), 0, "allocation %zu leaks", n);
        if (fine) {
            cr_assert_gt(n, 10);
            return;
        }
        cr_assert_neq(error.message[0], '\0');
        cr_assert_eq(counts.hypothesis[0], 0);
    }
}

enum { SEGMENTS = 16, REFERENCES = 4 };

/* One corpus of the golden file. */
typedef struct Golden {
    const char *hypothesis[SEGMENTS], *reference[SEGMENTS][REFERENCES];
    size_t segments, references;
    size_t checked;
} Golden;

static void check_bleu(Golden *golden, const char *line) {
    char tokenize[8], letters[8];
    double expected;
    BleuCounts counts = {0};
    cr_assert_eq(sscanf(line, "%7s %7s %lf", tokenize, letters, &expected), 3);
    for (size_t i = 0; i < golden->segments; i++) {
        cr_assert(bleu_add(&counts, tokenize[0] == 'n' ? BLEU_NONE : BLEU_13A,
                           letters[0] == 'l', golden->hypothesis[i],
                           golden->reference[i], golden->references, NULL));
    }
    cr_expect_float_eq(bleu_score(&counts), expected, 1e-8, "%s, not %.10f",
                       line, bleu_score(&counts));
    golden->checked++;
}

static void check_chrf(Golden *golden, const char *line) {
    char letters[8];
    double expected;
    ChrfCounts counts = {0};
    cr_assert_eq(sscanf(line, "%7s %lf", letters, &expected), 2);
    for (size_t i = 0; i < golden->segments; i++) {
        cr_assert(chrf_add(&counts, letters[0] == 'l', golden->hypothesis[i],
                           golden->reference[i], golden->references, NULL));
    }
    cr_expect_float_eq(chrf_score(&counts), expected, 1e-8, "%s, not %.10f",
                       line, chrf_score(&counts));
    golden->checked++;
}

/* U+240A stands for LF in the input of the tokenizer. */
static void check_tokens(Golden *golden, const char *input,
                         const char *expected) {
    Buffer line = {0}, cut = {0};
    for (const char *at = input; *at; at++) {
        bool feed = strncmp(at, "\u240A", 3) == 0;
        buffer_append(&line, feed ? "\n" : at, 1);
        at += feed ? 2 : 0;
    }
    bleu_tokenize_13a(&cut, line.bytes, line.length);
    cr_expect_str_eq(cut.bytes, expected);
    buffer_free(&line);
    buffer_free(&cut);
    golden->checked++;
}

static void take_line(Golden *golden, const char *line) {
    const char *rest = line + 2;
    switch (line[0]) {
    case 'C':
        golden->segments = 0;
        break;
    case 'H':
        cr_assert_lt(golden->segments, SEGMENTS);
        golden->hypothesis[golden->segments++] = rest;
        golden->references = 0;
        break;
    case 'R':
        golden->reference[golden->segments - 1][golden->references++] = rest;
        break;
    case 'B':
        check_bleu(golden, rest);
        break;
    case 'F':
        check_chrf(golden, rest);
        break;
    case 'I':
        golden->hypothesis[0] = rest;
        break;
    case 'O':
        check_tokens(golden, golden->hypothesis[0], rest);
        break;
    default:
        cr_assert_fail("unknown line: %s", line);
    }
}

Test(chrf, bleu_and_chrf_equal_sacrebleu_on_nasty_corpora) {
    FileBytes file = {0};
    Golden golden = {0};
    cr_assert(
        file_read("tests/reference/bleu_golden.txt", 1 << 20, &file, NULL));
    for (char *line = file.bytes, *end; (end = strchr(line, '\n'));
         line = end + 1) {
        *end = '\0';
        take_line(&golden, line);
    }
    file_free(&file);
    cr_assert_gt(golden.checked, 250);
    cr_assert_eq(memory_live_blocks(), 0);
}
