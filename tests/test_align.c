/* test_align: IBM Model 1 against a dense count, and the diagonal. */
#include "base/memory.h"
#include "base/random.h"
#include "report/align.h"
#include <criterion/criterion.h>
#include <math.h>
#include <stdint.h>

enum { WORDS = 12, PAIRS = 40, LENGTH = 5 };

/* A small random corpus: word w stands beside word WORDS + 3 - w, with noise;
 * some sentences are empty. */
static void make_corpus(Sentences *source, Sentences *target) {
    Random random = random_seed(7);
    for (size_t p = 0; p < PAIRS; p++) {
        TokenId e[LENGTH], f[LENGTH];
        size_t length = random_below(&random, LENGTH + 1);
        for (size_t i = 0; i < length; i++) {
            e[i] = ID_WORDS + (TokenId)random_below(&random, WORDS - ID_WORDS);
            f[length - 1 - i] = WORDS + 3 - e[i];
            if (random_below(&random, 6) == 0) f[length - 1 - i] = ID_UNKNOWN;
        }
        size_t missing = length && random_below(&random, 5) == 0;
        cr_assert(sentences_add(source, e, length - missing));
        cr_assert(sentences_add(target, f, length));
    }
}

/* The same rounds on a dense table; the null word is row 0. Returns the
 * log-likelihood per token after `rounds` rounds. */
static double dense_rounds(const Sentences *source, const Sentences *target,
                           size_t rounds, double t[WORDS + 1][WORDS]) {
    double sum_log = 0, tokens = 0;
    for (size_t round = 0; round <= rounds; round++) {
        double count[WORDS + 1][WORDS] = {{0}}, sum[WORDS + 1] = {0};
        sum_log = tokens = 0;
        for (size_t p = 0; p < PAIRS; p++) {
            const TokenId *e = sentences_get(source, p);
            const TokenId *f = sentences_get(target, p);
            size_t S = sentences_length(source, p);
            for (size_t j = 0; j < sentences_length(target, p); j++) {
                double all = t[0][f[j]];
                for (size_t i = 0; i < S; i++) all += t[e[i] + 1][f[j]];
                count[0][f[j]] += t[0][f[j]] / all;
                for (size_t i = 0; i < S; i++)
                    count[e[i] + 1][f[j]] += t[e[i] + 1][f[j]] / all;
                sum_log += log(all / (double)(S + 1));
                tokens++;
            }
        }
        for (size_t e = 0; e <= WORDS; e++) {
            for (size_t f = 0; f < WORDS; f++) sum[e] += count[e][f];
            for (size_t f = 0; f < WORDS && round < rounds; f++)
                t[e][f] = sum[e] > 0 ? count[e][f] / sum[e] : 0;
        }
    }
    return sum_log / tokens;
}

Test(model1, equals_the_dense_count) {
    Sentences source = {0}, target = {0};
    make_corpus(&source, &target);
    for (size_t rounds = 0; rounds < 8; rounds++) {
        double t[WORDS + 1][WORDS];
        bool seen[WORDS] = {0};
        size_t distinct = 0;
        for (size_t i = 0; i < target.start[PAIRS]; i++) {
            distinct += !seen[target.ids[i]];
            seen[target.ids[i]] = true;
        }
        for (size_t i = 0; i < (WORDS + 1) * WORDS; i++)
            t[i / WORDS][i % WORDS] = 1 / (double)distinct;
        double expected = dense_rounds(&source, &target, rounds, t);
        Model1 model;
        cr_assert(model1_train(&source, &target, 0, rounds, &model, NULL));
        cr_expect_eq(model.rounds, rounds);
        cr_expect_float_eq(model.log_likelihood, expected, 1e-12);
        for (TokenId e = ID_WORDS; rounds && e < WORDS; e++) {
            TokenId best = 0;
            for (TokenId f = 0; f < WORDS; f++)
                best = t[e + 1][f] > t[e + 1][best] ? f : best;
            cr_expect_float_eq(t[e + 1][model1_translate(&model, e)],
                               t[e + 1][best], 1e-12);
        }
        model1_free(&model);
    }
    sentences_free(&source);
    sentences_free(&target);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(model1, finds_the_reversed_order) {
    Sentences source = {0}, target = {0};
    make_corpus(&source, &target);
    Model1 model;
    cr_assert(model1_train(&source, &target, 1e-6, 1000, &model, NULL));
    cr_expect_gt(model.rounds, 5);
    cr_expect_lt(model.rounds, 1000);
    for (TokenId e = ID_WORDS; e < WORDS; e++)
        cr_expect_eq(model1_translate(&model, e), WORDS + 3 - e);
    cr_expect_eq(model1_translate(&model, WORDS + 99), ID_UNKNOWN);
    TokenId e[] = {4, 5, 6}, f[] = {9, 10, ID_UNKNOWN, 11, 77};
    LinkList links = {0};
    cr_assert(links_add(&links, 9, 9, true));
    cr_assert(model1_align(&model, e, 3, f, 5, &links));
    cr_assert_eq(links.count, 3, "none for the unknown and the unseen word");
    cr_expect(links.links[0].target == 0 && links.links[0].source == 2);
    cr_expect(links.links[1].target == 1 && links.links[1].source == 1);
    cr_expect(links.links[2].target == 3 && links.links[2].source == 0);
    links_free(&links);
    model1_free(&model);
    sentences_free(&source);
    sentences_free(&target);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(model1, likelihood_never_falls) {
    Sentences source = {0}, target = {0};
    make_corpus(&source, &target);
    double before = -HUGE_VAL;
    for (size_t rounds = 0; rounds < 30; rounds++) {
        Model1 model;
        cr_assert(model1_train(&source, &target, 0, rounds, &model, NULL));
        cr_assert_geq(model.log_likelihood, before - 1e-12);
        before = model.log_likelihood;
        model1_free(&model);
    }
    sentences_free(&source);
    sentences_free(&target);
}

Test(model1, nothing_to_learn_from) {
    Sentences empty = {0}, one = {0};
    cr_assert(sentences_add(&one, NULL, 0));
    Model1 model;
    cr_assert(model1_train(&one, &one, 1e-4, 10, &model, NULL));
    cr_expect_eq(model.log_likelihood, 0);
    cr_expect_eq(model1_translate(&model, 5), ID_UNKNOWN);
    model1_free(&model);
    Error error = {0};
    cr_expect_not(model1_train(&one, &empty, 1e-4, 10, &model, &error));
    cr_expect_neq(error.message[0], '\0');
    model1_free(&model);
    cr_expect(model1_train(&empty, &empty, 1e-4, 10, &model, NULL));
    model1_free(&model);
    sentences_free(&one);
    sentences_free(&empty);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(model1, every_failed_allocation_is_an_error) {
    Sentences source = {0}, target = {0};
    make_corpus(&source, &target);
    for (size_t n = 0;; n++) {
        Error error = {0};
        size_t live = memory_live_blocks();
        memory_fail_after(n);
        Model1 model;
        bool fine = model1_train(&source, &target, 1e-4, 10, &model, &error);
        memory_fail_after(SIZE_MAX);
        cr_assert_eq(fine, error.message[0] == '\0');
        if (fine) model1_free(&model);
        cr_assert_eq(memory_live_blocks(), live);
        if (fine) {
            cr_assert_gt(n, 5);
            break;
        }
    }
    sentences_free(&source);
    sentences_free(&target);
}

Test(diagonal, same_relative_place) {
    LinkList links = {0};
    static const struct {
        size_t source, target, expected[6];
    } CASES[] = {{3, 3, {0, 1, 2}},
                 {6, 3, {1, 3, 5}},
                 {3, 6, {0, 0, 1, 1, 2, 2}},
                 {1, 4, {0, 0, 0, 0}},
                 {5, 2, {1, 3}}};
    for (size_t c = 0; c < sizeof CASES / sizeof *CASES; c++) {
        cr_assert(diagonal_align(CASES[c].source, CASES[c].target, &links));
        cr_assert_eq(links.count, CASES[c].target);
        for (size_t j = 0; j < links.count; j++) {
            cr_expect_eq(links.links[j].source, CASES[c].expected[j]);
            cr_expect_eq(links.links[j].target, j);
        }
    }
    cr_assert(diagonal_align(0, 3, &links));
    cr_expect_eq(links.count, 0);
    cr_assert(diagonal_align(3, 0, &links));
    cr_expect_eq(links.count, 0);
    links_free(&links);
    cr_assert_eq(memory_live_blocks(), 0);
}
