/* test_sampling: choosing and drawing tokens, and search by drawing. */
#include "base/memory.h"
#include "math/matrix.h"
#include "seq2seq/choice.h"
#include "toy_model.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static Toy toy; /* each test is a process of its own */

/* A row with ties, impossible tokens, and the best where none may be taken; or
 * one whose scores differ by less than their log-probabilities tell. */
static void random_row(Random *random, size_t V, bool close, real *row) {
    for (size_t v = 0; v < V; v++) {
        uint64_t x = random_below(random, 1 + V);
        row[v] = x == 0 ? -(real)INFINITY : -(real)x / 8;
        if (close) row[v] *= 4 * REAL_EPSILON;
    }
    row[ID_PADDING] = row[ID_START] = 0;
    if (close) row[V - 1] = 30;
}

/* How many tokens that may be taken come before token v. */
static size_t rank(size_t V, const real *row, size_t v) {
    size_t before = 0;
    for (size_t u = 0; u < V; u++) {
        before += u != ID_PADDING && u != ID_START &&
                  (row[u] > row[v] || (row[u] == row[v] && u < v));
    }
    return before;
}

Test(choice, best_tokens_are_those_of_a_full_sort) {
    enum { MOST = 1000 };
    const size_t sizes[] = {4, 5, 63, 64, 65, 200, MOST};
    Random random = random_seed(1);
    for (size_t i = 0; i < 420; i++) {
        size_t V = sizes[i % 7], found, possible = 0;
        size_t most = 1 + random_below(&random, i % 2 ? V : 4);
        real row[MOST], logs[MOST];
        Choice best[MOST];
        random_row(&random, V, i % 3 == 0, row);
        log_softmax_row(V, row, logs);
        cr_assert(choice_best(row, V, most, best, &found, NULL));
        for (size_t v = 0; v < V; v++) {
            if (v == ID_PADDING || v == ID_START || !isfinite(row[v])) continue;
            size_t place = rank(V, logs, v);
            possible++;
            cr_assert(place >= most || (best[place].token == v &&
                                        best[place].log_probability == logs[v]),
                      "row %zu of %zu: token %zu is not at %zu of %zu", i, V, v,
                      place, most);
        }
        cr_assert(found == (possible < most ? possible : most));
    }
}

Test(choice, a_value_that_is_no_score_is_found_anywhere) {
    const real bad[] = {(real)NAN, (real)INFINITY};
    for (size_t v = 0; v < 2 * 150; v++) {
        real row[150] = {0};
        char words[32];
        Choice work[150], drawn;
        Random random = random_seed(v);
        Error errors[2] = {0};
        size_t found;
        row[v / 2] = bad[v % 2];
        cr_assert(!choice_best(row, 150, 1 + v % 3, work, &found, &errors[0]));
        cr_assert(!choice_draw(row, 150, v % 3, 1, &random, work, &drawn,
                               &errors[1]));
        snprintf(words, sizeof words, "token %zu the score", v / 2);
        cr_assert(strstr(errors[0].message, words), "%s", errors[0].message);
        cr_assert(strstr(errors[1].message, words), "%s", errors[1].message);
    }
}

Test(choice, a_row_without_a_possible_token_has_no_best) {
    real row[100];
    Choice best[100];
    size_t found;
    for (size_t v = 0; v < 100; v++) row[v] = -(real)INFINITY;
    cr_assert(choice_best(row, 100, 3, best, &found, NULL) && found == 0);
    row[ID_START] = 1; /* nor one in which none may be taken */
    cr_assert(choice_best(row, 100, 3, best, &found, NULL) && found == 0);
    row[9] = -1;
    cr_assert(choice_best(row, 100, 3, best, &found, NULL) && found == 1);
    cr_assert(best->token == 9);
}

Test(choice, merging_takes_the_best_sums_and_the_earlier_of_equal_ones) {
    const Choice rows[3][2] = {{{0, 5, -1, 0}, {0, 4, -2, 0}},
                               {{0, 7, -3, 0}},
                               {{0, 6, (real)-0.5, 0}, {0, 8, -9, 0}}};
    const size_t found[] = {2, 1, 2}, places[] = {2, 0, 0, 1, 2};
    const TokenId tokens[] = {6, 5, 4, 7, 8};
    const double before[] = {-1, 0, -1};
    for (size_t most = 1; most <= 6; most++) {
        Choice best[6];
        size_t merged = choice_merge(before, rows[0], 2, found, 3, most, best);
        cr_assert(merged == (most < 5 ? most : 5));
        for (size_t i = 0; i < merged; i++) {
            cr_assert(best[i].token == tokens[i]);
            cr_assert(best[i].hypothesis == places[i]);
            cr_assert(best[i].sum ==
                      before[places[i]] + (double)best[i].log_probability);
        }
    }
}

Test(choice, merging_follows_the_row_where_sums_round_alike) {
    const Choice rows[2][2] = {
        {{0, 5, (real)-0.25, 0}, {0, 4, (real)-0.5, 0}},
        {{0, 5, (real)-0.125, 0}, {0, 4, (real)-0.5, 0}}};
    const double before[] = {-1e18, -1e18};
    const size_t found[] = {2, 2}, places[] = {0, 0, 1};
    const TokenId tokens[] = {5, 4, 5};
    Choice best[3];
    cr_assert(choice_merge(before, rows[0], 2, found, 2, 3, best) == 3);
    for (size_t i = 0; i < 3; i++) {
        cr_assert(best[i].hypothesis == places[i]);
        cr_assert(best[i].token == tokens[i]);
    }
}

/* The first tokens of the draws for one sentence, counted with ends as
 * ID_END; `limit` tokens each, coded in base V. */
static void count_draws(SearchOptions options, uint64_t sentence, size_t limit,
                        size_t *counts) {
    SearchResult result;
    Error error = {0};
    toy.sentence = &sentence;
    SearchModel model = toy_model(&toy);
    cr_assert(search_run(&model, &options, 1, &limit, &result, &error), "%s",
              error.message);
    cr_assert(result.count[0] == options.n_best);
    for (size_t n = 0; n < options.n_best; n++) {
        const Hypothesis *h = search_best(&result, 0, n);
        size_t code = 0;
        for (size_t j = 0; j < limit; j++) {
            code = code * toy.vocabulary +
                   (j < h->length ? h->ids[j] : (TokenId)ID_END);
        }
        counts[code]++;
    }
    search_free(&result);
}

/* Probabilities p^(1/temperature) of the top k, the others 0. */
static void expected(uint64_t state, const SearchOptions *o, double *p) {
    real row[TOY_VOCABULARY];
    double total = 0;
    toy_scores(&toy, state, row);
    for (size_t v = 0; v < toy.vocabulary; v++) {
        bool in = v != ID_PADDING && v != ID_START &&
                  (o->top_k == 0 || rank(toy.vocabulary, row, v) < o->top_k);
        p[v] = in ? exp((double)row[v] / o->temperature) : 0;
        total += p[v];
    }
    for (size_t v = 0; v < toy.vocabulary; v++) p[v] /= total;
}

/* Pearson's statistic; nothing may be drawn where p is 0. */
static double chi_square(size_t cells, const double *p, const size_t *counts,
                         double draws, size_t *freedom) {
    double sum = 0;
    *freedom = (size_t)-1;
    for (size_t i = 0; i < cells; i++) {
        cr_assert(p[i] > 0 || counts[i] == 0, "cell %zu is impossible", i);
        double difference = (double)counts[i] - draws * p[i];
        sum += p[i] > 0 ? difference * difference / (draws * p[i]) : 0;
        *freedom += p[i] > 0;
    }
    return sum;
}

Test(sampling, draws_follow_the_tempered_distribution) {
    const double temperatures[] = {0.5, 1, 2};
    const size_t top[] = {0, 3, 6, 100};
    toy = (Toy){.vocabulary = 8};
    for (uint64_t i = 0; i < 12; i++) {
        SearchOptions o = {.n_best = 8000, .sample = true, .seed = i};
        o.temperature = temperatures[i % 3];
        o.top_k = top[i % 4];
        double p[64] = {0}, first[8], second[8];
        size_t counts[64] = {0}, freedom;
        expected(toy_start(i), &o, first);
        for (TokenId v = 0; v < 8; v++) {
            expected(toy_next(toy_start(i), v), &o, second);
            for (size_t u = 0; u < 8; u++)
                p[v * 8 + u] = v == ID_END ? 0 : first[v] * second[u];
        }
        p[ID_END * 8 + ID_END] = first[ID_END];
        count_draws(o, i, 2, counts);
        double chi = chi_square(64, p, counts, 8000, &freedom);
        double bound = (double)freedom + 4 * sqrt(2 * (double)freedom);
        cr_assert(chi < bound, "chi-square %g of %zu", chi, freedom);
    }
    cr_assert(memory_live_blocks() == 0);
}

/* Search `count` sentences with one seed and their own numbers. */
static SearchResult sample(size_t count, const uint64_t *sentence,
                           const size_t *number, SearchOptions o) {
    SearchResult result;
    Error error = {0};
    size_t limit[40];
    for (size_t i = 0; i < count; i++) limit[i] = TOY_LENGTH;
    o.sample = true;
    o.number = number;
    toy.sentence = sentence;
    SearchModel model = toy_model(&toy);
    cr_assert(search_run(&model, &o, count, limit, &result, &error), "%s",
              error.message);
    return result;
}

Test(sampling, draws_of_two_sentences_are_independent) {
    toy = (Toy){.vocabulary = 6};
    const uint64_t sentence[] = {1, 1};
    SearchOptions o = {.n_best = 8000, .temperature = 1};
    SearchResult result = sample(2, sentence, NULL, o);
    double single[6], p[36];
    expected(toy_start(1), &o, single);
    for (size_t i = 0; i < 36; i++) p[i] = single[i / 6] * single[i % 6];
    for (size_t lag = 0; lag < 3; lag++) {
        size_t counts[36] = {0}, freedom, pairs = o.n_best - lag;
        for (size_t n = 0; n < pairs; n++) {
            const Hypothesis *a = search_best(&result, 0, n + lag);
            const Hypothesis *b = search_best(&result, 1, n);
            counts[(a->length ? a->ids[0] : ID_END) * 6 +
                   (b->length ? b->ids[0] : ID_END)]++;
        }
        double chi = chi_square(36, p, counts, (double)pairs, &freedom);
        cr_assert(freedom == 15 && chi < 15 + 4 * sqrt(30), "%g", chi);
    }
    search_free(&result);
}

static bool same(const Hypothesis *a, const Hypothesis *b) {
    return a->length == b->length && a->ended == b->ended &&
           a->score == b->score &&
           !memcmp(a->ids, b->ids, a->length * sizeof *a->ids);
}

Test(sampling, a_draw_depends_on_seed_sentence_and_draw_only) {
    toy = (Toy){.vocabulary = 30};
    const uint64_t sentence[] = {9, 8, 7}, backwards[] = {7, 8, 9};
    const size_t number[] = {40, 41, 42}, other[] = {42, 41, 40};
    SearchOptions o = {.n_best = 5, .temperature = 1, .seed = 3}, few = o;
    few.n_best = 2;
    SearchResult all = sample(3, sentence, number, o);
    SearchResult less = sample(3, backwards, other, few);
    SearchResult place = sample(3, sentence, NULL, o);
    size_t differ = 0;
    o.seed = 4;
    SearchResult again = sample(3, sentence, number, o);
    for (size_t i = 0; i < 6; i++) {
        const Hypothesis *draw = search_best(&all, i / 2, i % 2);
        cr_assert(same(draw, search_best(&less, 2 - i / 2, i % 2)));
        differ += !same(draw, search_best(&again, i / 2, i % 2));
        differ += !same(draw, search_best(&place, i / 2, i % 2));
    }
    cr_assert(differ >= 10, "%zu of 12 draws differ", differ);
    search_free(&all);
    search_free(&less);
    search_free(&place);
    search_free(&again);
    cr_assert(memory_live_blocks() == 0);
}

Test(sampling, cold_or_top_1_draws_are_greedy) {
    toy = (Toy){.vocabulary = 40, .odd = {.end_advantage = 1}};
    uint64_t sentence[40];
    for (size_t i = 0; i < 40; i++) sentence[i] = i;
    const SearchOptions options[] = {
        {.n_best = 3, .temperature = 1, .top_k = 1},
        {.n_best = 3, .temperature = 1e-6},
        {.n_best = 3, .temperature = 5e-324},
        {.n_best = 3, .temperature = 1e-7, .top_k = 5}};
    for (size_t k = 0; k < 4; k++) {
        SearchResult result = sample(40, sentence, NULL, options[k]);
        for (size_t i = 0; i < 40 * 3; i++) {
            Plain plain = plain_greedy(&toy, i / 3, TOY_LENGTH, &options[k]);
            const Hypothesis *h = search_best(&result, i / 3, i % 3);
            cr_assert(h->length == plain.length && h->ended == plain.ended);
            cr_assert(!memcmp(h->ids, plain.ids, h->length * sizeof *h->ids));
            cr_assert(fabs(h->log_probability - plain.log_probability) < 1e-12);
        }
        search_free(&result);
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(sampling, impossible_tokens_are_never_drawn) {
    toy = (Toy){.vocabulary = 40, .odd = {.impossible = 0.5}};
    uint64_t sentence[40];
    for (size_t i = 0; i < 40; i++) sentence[i] = i + 1;
    SearchOptions o = {.n_best = 20, .temperature = 1e6};
    SearchResult result = sample(40, sentence, NULL, o);
    for (size_t i = 0; i < 40 * o.n_best; i++) {
        const Hypothesis *h = search_best(&result, i / o.n_best, i % o.n_best);
        cr_assert(isfinite(h->log_probability));
    }
    search_free(&result);
    cr_assert(memory_live_blocks() == 0);
}
