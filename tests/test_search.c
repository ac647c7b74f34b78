/* test_search: beam and greedy search against plain searches. */
#include "base/memory.h"
#include "tiny.h"
#include "toy_model.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { WIDE = 1 << 16 }; /* a beam that holds every prefix */

static Toy toy; /* each test is a process of its own */
static Plain list[PLAIN_MOST];

static const SearchOptions scores[] = {
    {.length_score = LENGTH_NONE},
    {.length_score = LENGTH_POWER, .alpha = 0.7},
    {.length_score = LENGTH_POWER, .alpha = 2},
    {.length_score = LENGTH_POWER, .alpha = -0.5},
    {.length_score = LENGTH_GNMT, .alpha = 1},
    {.length_score = LENGTH_GNMT, .alpha = -1.5},
};
enum { SCORES = sizeof scores / sizeof *scores };

static SearchOptions option(size_t kind, size_t beam, size_t n_best) {
    SearchOptions options = scores[kind];
    options.beam = beam;
    options.n_best = n_best;
    return options;
}

/* Search `count` sentences, which must succeed. */
static SearchResult run(const SearchOptions *options, const uint64_t *sentence,
                        size_t count, const size_t *limit) {
    toy.sentence = sentence;
    SearchModel model = toy_model(&toy);
    SearchResult result;
    Error error = {0};
    cr_assert(search_run(&model, options, count, limit, &result, &error), "%s",
              error.message);
    return result;
}

static void expect_equal(const Hypothesis *h, const Plain *plain) {
    cr_assert_not_null(h);
    cr_assert(h->length == plain->length && h->ended == plain->ended,
              "length %zu, expected %zu", h->length, plain->length);
    cr_assert(!memcmp(h->ids, plain->ids, h->length * sizeof *h->ids));
    double scale = 1 + fabs(plain->score);
    cr_assert(fabs(h->score - plain->score) <= 1e-12 * scale);
    cr_assert(fabs(h->log_probability - plain->log_probability) <= 1e-12);
}

/* The n best of one sentence against a plain list; returns the steps. */
static size_t expect_list(const SearchOptions *options, uint64_t sentence,
                          size_t limit, size_t count) {
    SearchResult result = run(options, &sentence, 1, &limit);
    size_t expected = count < options->n_best ? count : options->n_best;
    cr_assert(result.count[0] == expected, "%zu hypotheses, expected %zu",
              result.count[0], expected);
    for (size_t n = 0; n < expected; n++)
        expect_equal(search_best(&result, 0, n), &list[n]);
    cr_assert_null(search_best(&result, 0, expected));
    search_free(&result);
    return toy.calls;
}

Test(search, full_beam_is_exhaustive_search) {
    const size_t n_bests[] = {1, 2, 7, WIDE};
    for (uint64_t seed = 0; seed < 24; seed++) {
        toy = (Toy){.vocabulary = 4 + seed % 4,
                    .odd = {.impossible = seed % 3 == 2 ? 0.3 : 0,
                            .end_advantage = seed % 2 ? 1 : -1}};
        for (size_t limit = 1; limit <= 5; limit++) {
            for (size_t i = 0; i < 4 * SCORES; i++) {
                SearchOptions o = option(i / 4, WIDE, n_bests[i % 4]);
                size_t count = plain_exhaustive(&toy, seed, limit, &o, list);
                if (count != 0) /* else nothing is possible: an error */
                    expect_list(&o, seed, limit, count);
            }
        }
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(search, beam_equals_a_plain_beam_and_stops_as_early_as_it_may) {
    size_t early = 0;
    for (uint64_t seed = 0; seed < 60; seed++) {
        toy = (Toy){.vocabulary = 12,
                    .odd = {.end_advantage = (double)(seed % 5) - 1}};
        for (size_t i = 0; i < SCORES * 4; i++) {
            size_t beam = 1 + seed % 6;
            size_t n_best = i % 4 < beam ? 1 + i % 4 : beam;
            SearchOptions o = option(i / 4, beam, n_best);
            size_t limit = 2 + (seed + i) % 11, steps;
            size_t count = plain_beam(&toy, seed, limit, &o, list, &steps);
            cr_assert(expect_list(&o, seed, limit, count) == steps,
                      "%zu steps, expected %zu", toy.calls, steps);
            early += steps < limit;
        }
    }
    cr_assert(early > 100, "stopped early only %zu times", early);
    cr_assert(memory_live_blocks() == 0);
}

Test(search, beam_1_is_greedy_search) {
    toy = (Toy){.vocabulary = 40};
    for (uint64_t seed = 0; seed < 300; seed++) {
        toy.odd.end_advantage = (double)(seed % 3);
        size_t limit = 1 + seed % TOY_LENGTH;
        SearchOptions o = option(seed % SCORES, 1, 1);
        list[0] = plain_greedy(&toy, seed, limit, &o);
        size_t steps = expect_list(&o, seed, limit, 1);
        cr_assert(steps == list[0].length + list[0].ended);
    }
    cr_assert(memory_live_blocks() == 0);
}

static void expect_identical(const Hypothesis *a, const Hypothesis *b,
                             size_t source_steps) {
    cr_assert(a->length == b->length && a->ended == b->ended);
    cr_assert(!memcmp(a->ids, b->ids, a->length * sizeof *a->ids));
    cr_assert(!memcmp(&a->score, &b->score, sizeof a->score));
    cr_assert(!memcmp(&a->log_probability, &b->log_probability,
                      sizeof a->log_probability));
    cr_assert(!memcmp(a->attention, b->attention,
                      a->length * source_steps * sizeof(real)));
}

Test(search, a_sentence_does_not_depend_on_its_batch) {
    enum { N = 23 };
    uint64_t sentence[N];
    size_t limit[N];
    for (size_t i = 0; i < N; i++) {
        sentence[i] = 100 + i;
        limit[i] = 1 + i * 5 % TOY_LENGTH;
    }
    toy = (Toy){.vocabulary = 30, .source_steps = 5};
    for (size_t kind = 0; kind < 3 * SCORES; kind++) {
        toy.odd.end_advantage = (double)(kind % 3);
        bool sample = kind >= 2 * SCORES;
        for (size_t beam = 1; beam <= 4; beam++) {
            SearchOptions o = option(kind % SCORES, beam, beam);
            o.sample = sample;
            o.temperature = 0.8;
            SearchResult all = run(&o, sentence, N, limit);
            for (size_t i = 0; i < N; i++) {
                o.number = &i;
                SearchResult one = run(&o, &sentence[i], 1, &limit[i]);
                cr_assert(one.count[0] == all.count[i]);
                for (size_t n = 0; n < one.count[0]; n++) {
                    expect_identical(search_best(&one, 0, n),
                                     search_best(&all, i, n), 5);
                }
                search_free(&one);
            }
            search_free(&all);
        }
    }
    cr_assert(memory_live_blocks() == 0);
}

/* A search that must fail; its message must hold a word. */
static void expect_failure(SearchOptions options, size_t limit,
                           const char *word) {
    uint64_t sentence[3] = {1, 2, 3};
    size_t limits[3] = {limit, 6, 6};
    toy.sentence = sentence;
    SearchModel model = toy_model(&toy);
    SearchResult result;
    Error error = {0};
    size_t blocks = memory_live_blocks();
    cr_assert(!search_run(&model, &options, 3, limits, &result, &error));
    cr_assert(strstr(error.message, word), "message '%s'", error.message);
    cr_assert(!result.hypotheses && !result.count);
    search_free(&result);
    cr_assert(memory_live_blocks() == blocks);
}

/* More rows than are scored at once, on some workers. */
Test(search, blocks_of_rows_and_workers_do_not_show) {
    enum { N = 1500 };
    uint64_t sentence[N];
    size_t limit[N];
    for (size_t i = 0; i < N; i++) {
        sentence[i] = i;
        limit[i] = 3;
    }
    for (size_t kind = 0; kind < 2; kind++) {
        SearchOptions o = option(1, 6, 6);
        o.sample = kind == 1;
        o.temperature = 1;
        toy = (Toy){.vocabulary = TOY_VOCABULARY, .source_steps = 2};
        SearchResult one = run(&o, sentence, N, limit);
        cr_assert(toy.blocks > toy.calls, "only %zu blocks", toy.blocks);
        toy.pool = threads_create(3, NULL);
        SearchResult three = run(&o, sentence, N, limit);
        for (size_t i = 0; i < 6 * N; i++)
            expect_identical(search_best(&three, i / 6, i % 6),
                             search_best(&one, i / 6, i % 6), 2);
        for (size_t i = 7; i < N; i += 97) {
            o.number = &i;
            SearchResult alone = run(&o, &sentence[i], 1, &limit[i]);
            expect_identical(search_best(&alone, 0, 5), search_best(&one, i, 5),
                             2);
            search_free(&alone);
        }
        o.number = NULL;
        search_free(&one);
        search_free(&three);
        toy.odd = (ToyOdd){.bad_call = 2, .bad_value = (real)NAN};
        expect_failure(o, 6, "token 63 the score");
        threads_destroy(toy.pool);
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(search, attention_belongs_to_the_step_that_chose_the_token) {
    toy = (Toy){.vocabulary = 20, .source_steps = 6};
    uint64_t sentence = 5;
    size_t limit = 9;
    SearchOptions o = option(1, 5, 5);
    SearchResult result = run(&o, &sentence, 1, &limit);
    for (size_t n = 0; n < result.count[0]; n++) {
        const Hypothesis *h = search_best(&result, 0, n);
        uint64_t state = toy_start(sentence);
        for (size_t j = 0; j < h->length; j++) {
            real row[6];
            toy_attention(&toy, state, row);
            cr_assert(!memcmp(row, h->attention + j * 6, sizeof row));
            state = toy_next(state, h->ids[j]);
        }
    }
    search_free(&result);
    cr_assert(memory_live_blocks() == 0);
}

Test(search, finished_sentences_and_hypotheses_leave_the_rows) {
    toy = (Toy){.vocabulary = 20, .odd = {.end_advantage = 1}};
    uint64_t sentence[40];
    size_t limit[40], steps = 0, rows = 0, longest = 0;
    for (size_t i = 0; i < 40; i++) {
        sentence[i] = i;
        limit[i] = 1 + i % TOY_LENGTH;
    }
    SearchOptions o = option(0, 4, 2);
    for (size_t i = 0; i < 40; i++) {
        SearchResult one = run(&o, &sentence[i], 1, &limit[i]);
        rows += toy.rows_in_all;
        steps += toy.calls;
        longest = toy.calls > longest ? toy.calls : longest;
        search_free(&one);
    }
    SearchResult all = run(&o, sentence, 40, limit);
    search_free(&all);
    cr_assert(toy.rows_in_all == rows && toy.calls == longest);
    cr_assert(rows < 4 * steps - 3 * 40, "no hypothesis left the rows");
}

Test(search, an_end_at_once_gives_one_empty_hypothesis) {
    toy = (Toy){
        .vocabulary = 9, .source_steps = 3, .odd = {.ends_at_once = true}};
    uint64_t sentence = 3;
    size_t limit = 10;
    for (size_t kind = 0; kind < SCORES; kind++) {
        SearchOptions o = option(kind, 5, 5);
        SearchResult result = run(&o, &sentence, 1, &limit);
        const Hypothesis *h = search_best(&result, 0, 0);
        cr_assert(result.count[0] == 1 && toy.calls == 1);
        cr_assert(h->length == 0 && h->ended);
        cr_assert(fabs(h->score) < 1e-6);
        search_free(&result);
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(search, a_model_that_never_ends_is_cut_at_the_limit) {
    toy = (Toy){.vocabulary = 9, .odd = {.never_ends = true}};
    uint64_t sentence[2] = {3, 4};
    size_t limit[2] = {7, 2};
    for (size_t kind = 0; kind < 2 * SCORES; kind++) {
        SearchOptions o = option(kind % SCORES, 5, 5);
        o.sample = kind >= SCORES;
        o.temperature = 1;
        SearchResult result = run(&o, sentence, 2, limit);
        for (size_t i = 0; i < 2; i++) {
            cr_assert(result.count[i] == 5);
            for (size_t n = 0; n < 5; n++) {
                const Hypothesis *h = search_best(&result, i, n);
                cr_assert(h->length == limit[i] && !h->ended);
            }
        }
        search_free(&result);
    }
    cr_assert(memory_live_blocks() == 0);
}

static void expect_ids(const SearchResult *result, size_t rank, bool ended,
                       size_t length, const TokenId *ids) {
    const Hypothesis *h = search_best(result, 0, rank);
    cr_assert(h && h->length == length && h->ended == ended, "rank %zu", rank);
    cr_assert(!memcmp(h->ids, ids, length * sizeof *ids), "rank %zu", rank);
}

Test(search, ties_go_to_the_earlier_hypothesis_then_the_smaller_id) {
    toy = (Toy){.vocabulary = 7, .odd = {.ties = true}};
    uint64_t sentence = 1;
    size_t limit = 2;
    const TokenId unknown[] = {ID_UNKNOWN, ID_UNKNOWN, ID_WORDS};
    SearchOptions o = option(0, 3, 3);
    o.length_score = LENGTH_POWER;
    o.alpha = 1; /* all scores are equal */
    SearchResult result = run(&o, &sentence, 1, &limit);
    expect_ids(&result, 0, true, 0, unknown);
    expect_ids(&result, 1, true, 1, unknown);
    expect_ids(&result, 2, false, 2, unknown);
    search_free(&result);
    o = option(0, 4, 4);
    result = run(&o, &sentence, 1, &limit);
    expect_ids(&result, 3, false, 2, unknown + 1);
    search_free(&result);
    o = option(0, 4, 1);
    result = run(&o, &sentence, 1, &limit);
    cr_assert(toy.calls == 1, "waited for a tie");
    search_free(&result);
    cr_assert(memory_live_blocks() == 0);
}

Test(search, a_broken_model_is_an_error) {
    const real bad[] = {(real)NAN, (real)INFINITY};
    for (size_t i = 0; i < 16; i++) {
        SearchOptions o = option(0, 1 + i % 4, 1);
        o.sample = i >= 8;
        o.temperature = 1;
        o.top_k = i % 3;
        toy = (Toy){.vocabulary = 19, .odd = {.never_ends = true}};
        toy.odd.bad_call = 1 + i % 5;
        toy.odd.bad_value = bad[i % 2];
        expect_failure(o, 6, "token 18 the score");
        toy.odd.bad_fails = true;
        expect_failure(o, 6, "the toy is broken");
        toy.odd.bad_fails = false;
        toy.odd.bad_scores_fail = true;
        expect_failure(o, 6, "the toy has no scores");
        toy.odd = (ToyOdd){.impossible = 1};
        expect_failure(o, 6, "every token probability 0");
    }
}

Test(search, sizes_and_options_out_of_range_are_errors) {
    toy = (Toy){.vocabulary = 9};
    expect_failure(option(0, 2, 2), 0, "limit of sentence 0");
    expect_failure(option(0, 2, 3), 6, "3 best of a beam of 2");
    toy.vocabulary = ID_END;
    expect_failure(option(0, 2, 2), 6, "vocabulary");
}

static bool search_again(void *context, Error *error) {
    static const size_t limit[3] = {6, 7, 8};
    const SearchOptions *o = context;
    SearchModel model = toy_model(&toy);
    SearchResult result;
    bool fine = search_run(&model, o, 3, limit, &result, error);
    cr_assert(fine || strstr(error->message, "out of memory"));
    cr_assert(fine || (!result.count && !result.hypotheses));
    search_free(&result);
    return fine;
}

Test(search, every_allocation_may_fail) {
    uint64_t sentence[3] = {1, 2, 3};
    toy = (Toy){.vocabulary = 30, .source_steps = 4, .sentence = sentence};
    for (size_t i = 0; i < 4; i++) {
        SearchOptions o = option(1, i < 3 ? 1 + i * 4 : 1, 1);
        o.n_best = i == 3 ? 3 : o.beam;
        o.sample = i == 3;
        o.temperature = 1;
        size_t n = tiny_fail_each(search_again, &o);
        cr_assert(n > 8, "only %zu allocations", n);
    }
}

Test(search, a_step_needs_memory_only_while_it_lasts) {
    enum { N = 100 };
    uint64_t sentence[N] = {0};
    size_t limit[N];
    for (size_t i = 0; i < N; i++) limit[i] = TOY_LENGTH;
    toy = (Toy){.vocabulary = TOY_VOCABULARY, .odd = {.never_ends = true}};
    SearchOptions o = option(0, 5, 1);
    SearchResult result = run(&o, sentence, N, limit);
    size_t step = toy.rows * toy.vocabulary * sizeof(real);
    cr_assert(toy.rows_in_all > 15 * toy.rows - 5 * N);
    cr_assert(memory_peak_bytes() < 10 * step, "%zu bytes, %zu a step",
              memory_peak_bytes(), step);
    search_free(&result);
}
