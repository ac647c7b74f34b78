/* test_search_result: options, length scores and alignments. */
#include "seq2seq/search.h"

#include "base/memory.h"
#include "toy_model.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

static void expect_refusal(SearchOptions options, const char *word) {
    Error error = {0};
    cr_assert(!search_check(&options, &error));
    cr_assert(strstr(error.message, word), "message '%s'", error.message);
}

Test(search_result, options_out_of_range_are_errors) {
    SearchOptions fine = {.beam = 2, .n_best = 2, .alpha = -10}, o = {0};
    cr_assert(search_check(&fine, NULL));
    expect_refusal(o, "0 best");
    o.n_best = 1;
    expect_refusal(o, "1 best of a beam of 0");
    o.beam = 1;
    cr_assert(search_check(&o, NULL));
    const double bad[] = {(double)NAN, HUGE_VAL, -HUGE_VAL, 10.5, -11};
    for (size_t i = 0; i < 5; i++) {
        o = fine;
        o.alpha = bad[i];
        expect_refusal(o, "alpha");
    }
    const double cold[] = {(double)NAN, HUGE_VAL, 0, -1};
    for (size_t i = 0; i < 4; i++) {
        o = (SearchOptions){.n_best = 9, .sample = true, .temperature = 1};
        cr_assert(search_check(&o, NULL), "draws need no beam");
        o.temperature = cold[i];
        expect_refusal(o, "temperature");
    }
}

Test(search_result, length_scores_have_their_values) {
    const SearchOptions options[] = {
        {.length_score = LENGTH_NONE, .alpha = 3},
        {.length_score = LENGTH_POWER, .alpha = 0.5},
        {.length_score = LENGTH_GNMT, .alpha = 1},
        {.length_score = LENGTH_GNMT, .alpha = 2}};
    cr_assert(search_length_score(&options[0], -6, 7) == -6);
    cr_assert(search_length_score(&options[1], -6, 9) == -2);
    cr_assert(search_length_score(&options[2], -6, 7) == -3);
    cr_assert(search_length_score(&options[3], -6, 1) == -6);
}

Test(search_result, alignment_is_the_largest_weight_inside_the_source) {
    real rows[] = {(real)0.2, (real)0.5, (real)0.1, (real)0.2,
                   (real)0.3, (real)0.3, (real)0.1, (real)0.9,
                   0,         0,         0,         0};
    Hypothesis h = {.length = 3, .attention = rows};
    cr_assert(search_alignment(&h, 4, 4, 0) == 1);
    cr_assert(search_alignment(&h, 4, 1, 0) == 0);
    cr_assert(search_alignment(&h, 4, 4, 1) == 3);
    cr_assert(search_alignment(&h, 4, 3, 1) == 0, "ties: the smaller");
    cr_assert(search_alignment(&h, 4, 3, 2) == 3, "no attention");
    cr_assert(search_alignment(&h, 4, 0, 0) == 0);
    h.attention = NULL;
    cr_assert(search_alignment(&h, 4, 2, 0) == 2);
}

Test(search_result, of_no_sentences_is_empty) {
    static Toy toy = {.vocabulary = 9};
    const SearchOptions options = {.beam = 2, .n_best = 2};
    SearchModel model = toy_model(&toy);
    SearchResult result;
    cr_assert(search_run(&model, &options, 0, NULL, &result, NULL));
    cr_assert(result.sentences == 0 && toy.calls == 0);
    search_free(&result);
    cr_assert(memory_live_blocks() == 0);
}
