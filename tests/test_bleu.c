/* test_bleu: BLEU against sacreBLEU's own numbers, and its counts. */
#include "base/memory.h"
#include "base/random.h"
#include "report/metrics.h"
#include <criterion/criterion.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* Lines of one corpus with one reference each. */
typedef struct Case {
    const char *name;
    const char *hypothesis[2], *reference[2]; /* the second may be NULL */
    const char *score;                        /* as sacreBLEU 2.6.0 prints it */
} Case;

/* From the table of edge cases; computed with sacreBLEU 2.6.0. */
static const Case CASES[] = {
    {"no 4-gram", {"a b c"}, {"a b c"}, "0.00"},
    {"one line too short",
     {"a b c", "a b c d e"},
     {"a b c", "a b c d f"},
     "72.31"},
    {"smoothing of orders 2, 3, 4",
     {"x cat y mat z on w"},
     {"the cat is on the mat"},
     "8.64"},
    {"empty hypothesis", {"", "a b c d e"}, {"a b c d", "a b c d e"}, "44.93"},
    {"empty reference", {"a b", "a b c d e"}, {"", "a b c d e"}, "86.94"},
    {"brevity", {"a b c d"}, {"a b c d e f g h"}, "36.79"},
    {"all empty", {""}, {""}, "0.00"},
    {"nothing in common", {"a b c d e"}, {"v w x y z"}, "0.00"},
    {"perfect", {"the cat sat down ."}, {"the cat sat down ."}, "100.00"},
    {"no-break space",
     {"mais quoi donc, quoi\u00A0?"},
     {"mais quoi donc, quoi ?"},
     "100.00"},
    {"narrow no-break space",
     {"mais quoi donc, quoi\u202F?"},
     {"mais quoi donc, quoi ?"},
     "100.00"},
    {"white space at the end goes first",
     {"a b c d line-\n "},
     {"a b c d line-"},
     "100.00"},
    {"CR is white space", {"a b\rc d e"}, {"a b c d e\r"}, "100.00"},
};

static BleuCounts count_case(const Case *c, BleuTokenize tokenize) {
    BleuCounts counts = {0};
    for (size_t i = 0; i < 2 && c->hypothesis[i]; i++) {
        cr_assert(bleu_add(&counts, tokenize, false, c->hypothesis[i],
                           &c->reference[i], 1, NULL));
    }
    return counts;
}

Test(bleu, table_of_edge_cases) {
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        char printed[32];
        BleuCounts counts = count_case(&CASES[i], BLEU_13A);
        snprintf(printed, sizeof printed, "%.2f", bleu_score(&counts));
        cr_expect_str_eq(printed, CASES[i].score, "%s: %s, not %s",
                         CASES[i].name, printed, CASES[i].score);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(bleu, brevity_penalty_and_lengths) {
    BleuCounts counts = count_case(&CASES[3], BLEU_13A);
    cr_expect_eq(counts.hypothesis_length, 5);
    cr_expect_eq(counts.reference_length, 9);
    cr_expect_float_eq(bleu_brevity_penalty(&counts), exp(-0.8), 1e-15);
    cr_expect_eq(bleu_brevity_penalty(&(BleuCounts){0}), 1);
    cr_expect_eq(bleu_brevity_penalty(&(BleuCounts){.reference_length = 1}), 0);
}

Test(bleu, the_closest_reference_counts_and_the_shorter_on_a_tie) {
    const char *references[] = {"a b c d e f", "a b c d"};
    BleuCounts counts = {0};
    cr_assert(
        bleu_add(&counts, BLEU_13A, false, "a b c d e", references, 2, NULL));
    cr_expect_eq(counts.reference_length, 4);
    cr_expect_eq(counts.matches[0], 5);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(bleu, matches_are_clipped_by_the_largest_count_in_one_reference) {
    const char *references[] = {"the the cat", "the dog the"};
    BleuCounts counts = {0};
    cr_assert(bleu_add(&counts, BLEU_NONE, false, "the the the the cat",
                       references, 2, NULL));
    cr_expect_eq(counts.matches[0], 3); /* the, the, cat */
    cr_expect_eq(counts.matches[1], 2); /* the the, the cat */
    cr_expect_eq(counts.matches[2], 1); /* the the cat */
    cr_expect_eq(counts.total[0], 5);
    cr_expect_eq(counts.total[3], 2);
}

Test(bleu, signature) {
    Buffer text = {0};
    bleu_signature(&text, BLEU_13A, false, 1);
    buffer_append(&text, " ", 1);
    bleu_signature(&text, BLEU_NONE, true, 2);
    cr_assert_str_eq(text.bytes, "nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp "
                                 "nrefs:2|case:lc|eff:no|tok:none|smooth:exp");
    buffer_free(&text);
}

Test(bleu, tokenizer_13a) {
    static const char *const PAIRS[][2] = {
        {"l'homme d'état, c'est.", "l'homme d'état , c'est ."},
        {"1,a a,1 1,1 a.b", "1 , a a , 1 1,1 a . b"},
        {".5 5. 5.5.", ". 5 5 . 5.5 ."},
        {"2020-2021 pre-war", "2020 - 2021 pre-war"},
        {"&amp;lt; &lt;", "< <"},
        {"&apos;", "& apos ;"},
        {"&quot;a&quot;", "\" a \""},
        {"a<skipped>b", "ab"},
        {"end-\nless a\nb", "endless a b"},
        {"’ « » – — … €", "’ « » – — … €"},
        {"quoi\u00A0?\u202F!", "quoi ? !"},
        {"...5 ..5", ". . . 5 . .5"},
        {"(a){b}[c]~`_^\\/", "( a ) { b } [ c ] ~ ` _ ^ \\ /"},
        {"a\u200Bb \uFEFF", "a\u200Bb \uFEFF"},
        {"", ""},
        {" \t ", ""},
        {"\xC3 \xFF.", "\xC3 \xFF ."},
    };
    for (size_t i = 0; i < sizeof PAIRS / sizeof *PAIRS; i++) {
        Buffer cut = {0};
        bleu_tokenize_13a(&cut, PAIRS[i][0], strlen(PAIRS[i][0]));
        const char *words = cut.bytes ? cut.bytes : "";
        cr_expect_str_eq(words, PAIRS[i][1], "'%s' is cut '%s', not '%s'",
                         PAIRS[i][0], words, PAIRS[i][1]);
        buffer_free(&cut);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(bleu, lower_casing_is_unicode) {
    const char *reference = "élan œuvre привет όδος i\u0307x";
    BleuCounts counts = {0};
    cr_assert(bleu_add(&counts, BLEU_13A, true,
                       "ÉLAN ŒUVRE ПРИВЕТ ΌΔΟΣ \u0130X", &reference, 1, NULL));
    cr_expect_eq(counts.matches[0], 5);
}

Test(bleu, no_reference_is_an_error) {
    BleuCounts counts = {0};
    Error error = {0};
    cr_expect_not(bleu_add(&counts, BLEU_13A, false, "a", NULL, 0, &error));
    cr_expect_neq(error.message[0], '\0');
}

Test(bleu, a_line_of_a_megabyte_is_quick, .timeout = 20) {
    enum { LENGTH = 1 << 20 };
    static char hypothesis[LENGTH + 1], reference[LENGTH + 1];
    for (size_t i = 0; i < LENGTH; i++) {
        hypothesis[i] = i % 2 ? ' ' : 'a';
        reference[i] = i % 4 == 3 ? ' ' : (char)('a' + i * i / 16 % 26);
    }
    const char *references[] = {hypothesis, reference};
    BleuCounts counts = {0};
    cr_assert(
        bleu_add(&counts, BLEU_13A, false, hypothesis, references, 2, NULL));
    cr_expect_eq(counts.matches[0], LENGTH / 2);
    cr_expect_eq(counts.matches[3], LENGTH / 2 - 3);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(bleu, every_failed_allocation_is_an_error_and_changes_nothing) {
    const char *references[] = {"The cat, sat.", "a cat sat"};
    for (size_t n = 0;; n++) {
        BleuCounts counts = {0};
        Error error = {0};
        memory_fail_after(n);
        bool fine = bleu_add(&counts, BLEU_13A, true, "The CAT sat on it.",
                             references, 2, &error);
        memory_fail_after(SIZE_MAX);
        cr_assert_eq(memory_live_blocks(), 0, "allocation %zu leaks", n);
        if (fine) {
            cr_assert_gt(n, 10);
            return;
        }
        cr_assert_neq(error.message[0], '\0');
        cr_assert_eq(counts.hypothesis_length, 0);
    }
}

enum { LETTERS = 32 };

/* The count by its definition: every n-gram against every other. */
static uint64_t slow_matches(const char *h, char refs[2][LETTERS], size_t n) {
    uint64_t sum = 0;
    for (size_t i = 0; i + n <= strlen(h); i++) {
        size_t rank = 0, most = 0;
        for (size_t k = 0; k < i; k++) rank += memcmp(h + k, h + i, n) == 0;
        for (size_t r = 0; r < 2; r++) {
            size_t found = 0;
            for (size_t k = 0; k + n <= strlen(refs[r]); k++)
                found += memcmp(refs[r] + k, h + i, n) == 0;
            most = found > most ? found : most;
        }
        sum += rank < most;
    }
    return sum;
}

/* A few letters of four, and the same with a space behind each. */
static void make_letters(Random *random, char *letters, char *words) {
    size_t length = random_below(random, LETTERS);
    for (size_t i = 0; i < length; i++) {
        letters[i] = (char)('a' + random_below(random, 4));
        words[2 * i] = letters[i];
        words[2 * i + 1] = ' ';
    }
    letters[length] = words[2 * length] = '\0';
}

Test(bleu, and_chrf_count_matches_as_defined) {
    Random random = random_seed(1);
    for (int round = 0; round < 300; round++) {
        char letters[3][LETTERS], words[3][2 * LETTERS];
        for (size_t s = 0; s < 3; s++)
            make_letters(&random, letters[s], words[s]);
        const char *both[] = {words[1], words[2]}, *one = letters[1];
        BleuCounts bleu = {0};
        ChrfCounts chrf = {0};
        cr_assert(bleu_add(&bleu, BLEU_NONE, false, words[0], both, 2, NULL));
        cr_assert(chrf_add(&chrf, false, letters[0], &one, 1, NULL));
        for (size_t n = 1; n <= BLEU_ORDER; n++)
            cr_assert_eq(bleu.matches[n - 1],
                         slow_matches(letters[0], letters + 1, n));
        letters[2][0] = '\0';
        for (size_t n = 1; n <= CHRF_ORDER; n++)
            cr_assert_eq(chrf.matches[n - 1],
                         slow_matches(letters[0], letters + 1, n));
    }
    cr_assert_eq(memory_live_blocks(), 0);
}
