/* Padding, rows and the order of an epoch. */
#include "base/memory.h"
#include "text/batch.h"

#include <criterion/criterion.h>
#include <string.h>

static void add(Sentences *sentences, size_t length, TokenId first) {
    TokenId ids[256];
    for (size_t i = 0; i < length; i++) ids[i] = first + (TokenId)i;
    cr_assert(sentences_add(sentences, ids, length));
}

/* Pairs with lengths like those of short prose: about 12 words. */
static void make_pairs(size_t count, Sentences *source, Sentences *target) {
    Random random = random_seed(3);
    for (size_t i = 0; i < count; i++) {
        double spread = random_uniform(&random) + random_uniform(&random);
        size_t length = 2 + (size_t)(10 * spread);
        add(source, length, 100);
        add(target, length + random_below(&random, 4), 200);
    }
}

static void expect_ids(const TokenId *got, const TokenId *expected,
                       size_t count, const char *what) {
    for (size_t i = 0; i < count; i++) {
        cr_expect(got[i] == expected[i], "%s[%zu] is %u, not %u", what, i,
                  got[i], expected[i]);
    }
}

/* Sources 10 11 12 / 20 / 30 31, targets 40 / 50 51 / nothing. */
static void make_small(Sentences *source, Sentences *target) {
    const size_t lengths[] = {3, 1, 2}, target_lengths[] = {1, 2, 0};
    for (TokenId i = 0; i < 3; i++) {
        add(source, lengths[i], 10 + 10 * i);
        add(target, target_lengths[i], 40 + 10 * i);
    }
}

Test(batch, stands_time_by_time_with_padding_behind) {
    Sentences source = {0}, target = {0};
    make_small(&source, &target);
    const size_t index[] = {2, 0, 1};
    Batch batch;
    cr_assert(batch_make(&source, &target, index, 3, false, &batch, NULL));
    cr_assert(batch.size == 3 && batch.source_steps == 3 &&
              batch.target_steps == 3 && batch.target_tokens == 6);
    const TokenId s[] = {30, 10, 20, 31, 11, 0, 0, 12, 0};
    const TokenId in[] = {ID_START, ID_START, ID_START, 0, 40, 50, 0, 0, 51};
    const TokenId out[] = {ID_END, 40, 50, 0, ID_END, 51, 0, 0, ID_END};
    const size_t rows[] = {0, 1, 2, 4, 5, 8};
    expect_ids(batch.source, s, 9, "source");
    expect_ids(batch.target_in, in, 9, "target_in");
    expect_ids(batch.target_out, out, 9, "target_out");
    for (size_t i = 0; i < 6; i++) cr_expect(batch.target_row[i] == rows[i]);
    for (size_t b = 0; b < 3; b++) {
        cr_expect(batch.source_length[b] ==
                  sentences_length(&source, index[b]));
        cr_expect(batch.target_length[b] ==
                  sentences_length(&target, index[b]) + 1);
    }
    batch_free(&batch);
    batch_free(&batch);
    sentences_free(&source);
    sentences_free(&target);
    cr_assert(memory_live_blocks() == 0);
}

Test(batch, reverses_the_words_but_not_the_padding) {
    Sentences source = {0}, target = {0};
    make_small(&source, &target);
    const size_t index[] = {0, 1, 2};
    const TokenId s[] = {12, 20, 31, 11, 0, 30, 10, 0, 0};
    Batch batch;
    cr_assert(batch_make(&source, &target, index, 3, true, &batch, NULL));
    expect_ids(batch.source, s, 9, "source");
    expect_ids(batch.target_out, (TokenId[]){40, 50, ID_END}, 3, "target_out");
    batch_free(&batch);
    sentences_free(&source);
    sentences_free(&target);
}

Test(batch, needs_no_target_and_may_repeat_pairs_or_be_empty) {
    Sentences source = {0}, none = {0};
    make_small(&source, &none);
    const size_t index[] = {1, 1};
    Batch batch;
    cr_assert(batch_make(&source, NULL, index, 2, false, &batch, NULL));
    cr_expect(batch.target_steps == 0 && batch.target_tokens == 0);
    cr_expect(batch.source_steps == 1);
    expect_ids(batch.source, (TokenId[]){20, 20}, 2, "source");
    batch_free(&batch);
    cr_assert(batch_make(&source, &none, index, 0, false, &batch, NULL));
    cr_expect(batch.size == 0 && batch.source_steps == 0);
    batch_free(&batch);
    sentences_free(&source);
    sentences_free(&none);
    cr_assert(memory_live_blocks() == 0);
}

/* Every pair once, every batch full but at most one. */
static void check_plan(const BatchPlan *plan, size_t pairs, size_t size) {
    char *seen = memory_allocate(pairs, 1);
    size_t small = 0;
    cr_assert(plan->batches == (pairs + size - 1) / size);
    cr_assert(plan->start[0] == 0 && plan->start[plan->batches] == pairs);
    for (size_t i = 0; i < plan->batches; i++) {
        cr_assert(plan->start[i] < plan->start[i + 1]);
        small += plan->start[i + 1] - plan->start[i] != size;
    }
    cr_expect(small == (pairs % size != 0));
    for (size_t i = 0; i < pairs; i++)
        cr_assert(plan->index[i] < pairs && !seen[plan->index[i]]++);
    memory_free(seen);
}

Test(plan, is_a_permutation_of_the_pairs) {
    const size_t cases[][2] = {{1, 1},   {5, 7},     {64, 64},
                               {65, 64}, {9000, 64}, {300, 1}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Sentences source = {0}, target = {0};
        make_pairs(cases[i][0], &source, &target);
        for (size_t with = 0; with < 4; with++) {
            Random random = random_seed(9);
            BatchPlan plan;
            cr_assert(batch_plan(&source, with & 1 ? &target : NULL,
                                 cases[i][1], with & 2 ? &random : NULL, &plan,
                                 NULL));
            check_plan(&plan, cases[i][0], cases[i][1]);
            batch_plan_free(&plan);
        }
        sentences_free(&source);
        sentences_free(&target);
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(plan, of_nothing_has_no_batch) {
    Sentences none = {0};
    Random random = random_seed(1);
    BatchPlan plan;
    cr_assert(batch_plan(&none, &none, 8, &random, &plan, NULL));
    cr_expect(plan.batches == 0 && plan.start[0] == 0);
    batch_plan_free(&plan);
    batch_plan_free(&plan);
    cr_assert(memory_live_blocks() == 0);
}

/* The share of padding among the positions of a plan's batches. */
static double padding(const Sentences *source, const Sentences *target,
                      const BatchPlan *plan) {
    size_t places = 0, words = 0;
    for (size_t i = 0; i < plan->batches; i++) {
        Batch batch;
        const size_t *index = plan->index + plan->start[i];
        size_t count = plan->start[i + 1] - plan->start[i];
        cr_assert(
            batch_make(source, target, index, count, false, &batch, NULL));
        places += batch.size * (batch.source_steps + batch.target_steps);
        words += batch.target_tokens;
        for (size_t b = 0; b < count; b++) words += batch.source_length[b];
        batch_free(&batch);
    }
    return 1 - (double)words / (double)places;
}

Test(plan, keeps_padding_under_a_tenth) {
    Sentences source = {0}, target = {0};
    make_pairs(10000, &source, &target);
    Random random = random_seed(5);
    BatchPlan plan;
    cr_assert(batch_plan(&source, &target, 64, &random, &plan, NULL));
    double share = padding(&source, &target, &plan);
    cr_log_info("shuffled: %.1f %% padding", 100 * share);
    cr_expect(share < 0.1, "%g", share);
    batch_plan_free(&plan);
    cr_assert(batch_plan(&source, &target, 64, NULL, &plan, NULL));
    cr_expect(padding(&source, &target, &plan) <= share);
    batch_plan_free(&plan);
    sentences_free(&source);
    sentences_free(&target);
    cr_assert(memory_live_blocks() == 0);
}

Test(plan, follows_its_seed) {
    Sentences source = {0}, target = {0};
    make_pairs(5000, &source, &target);
    BatchPlan plans[3];
    for (size_t i = 0; i < 3; i++) {
        Random random = random_seed(i / 2);
        cr_assert(batch_plan(&source, &target, 32, &random, &plans[i], NULL));
    }
    size_t bytes = 5000 * sizeof(size_t);
    cr_expect(memcmp(plans[0].index, plans[1].index, bytes) == 0);
    cr_expect(memcmp(plans[0].index, plans[2].index, bytes) != 0);
    for (size_t i = 0; i < 3; i++) batch_plan_free(&plans[i]);
    sentences_free(&source);
    sentences_free(&target);
}

Test(plan, mixes_pairs_and_lengths_from_epoch_to_epoch) {
    Sentences source = {0}, target = {0};
    make_pairs(6400, &source, &target);
    Random random = random_seed(2);
    BatchPlan plan, next;
    cr_assert(batch_plan(&source, &target, 64, &random, &plan, NULL));
    cr_assert(batch_plan(&source, &target, 64, &random, &next, NULL));
    size_t rising = 0, together = 0;
    for (size_t i = 0; i + 1 < plan.batches; i++) {
        size_t a = plan.index[plan.start[i]], b = plan.index[plan.start[i + 1]];
        rising += sentences_length(&target, a) <= sentences_length(&target, b);
    }
    cr_expect(rising > 30 && rising < 80, "%zu", rising);
    for (size_t i = 0; i < 6400; i++)
        together += plan.index[i] == next.index[i];
    cr_expect(together < 64, "%zu", together);
    batch_plan_free(&plan);
    batch_plan_free(&next);
    sentences_free(&source);
    sentences_free(&target);
}

Test(plan, without_a_generator_rises_by_length) {
    Sentences source = {0}, target = {0};
    make_pairs(9000, &source, &target);
    BatchPlan plan;
    cr_assert(batch_plan(&source, &target, 64, NULL, &plan, NULL));
    for (size_t i = 0; i + 1 < 9000; i++) {
        size_t a = plan.index[i], b = plan.index[i + 1];
        size_t lengths[2] = {sentences_length(&target, a),
                             sentences_length(&target, b)};
        cr_assert(lengths[0] <= lengths[1]);
        cr_assert(lengths[0] < lengths[1] ||
                  sentences_length(&source, a) <= sentences_length(&source, b));
    }
    batch_plan_free(&plan);
    sentences_free(&source);
    sentences_free(&target);
}

Test(batch, every_failed_allocation_is_an_error) {
    Sentences source = {0}, target = {0};
    make_pairs(40, &source, &target);
    const size_t index[] = {3, 1, 4};
    size_t live = memory_live_blocks(), failures[2] = {0};
    for (size_t kind = 0; kind < 2; kind++) {
        for (bool done = false; !done; failures[kind] += !done) {
            Error error = {0};
            Batch batch = {0};
            BatchPlan plan = {0};
            memory_fail_after(failures[kind]);
            done = kind ? batch_plan(&source, &target, 8, NULL, &plan, &error)
                        : batch_make(&source, &target, index, 3, false, &batch,
                                     &error);
            memory_fail_after(SIZE_MAX);
            cr_expect(done == (error.message[0] == '\0'));
            cr_expect(done || memory_live_blocks() == live);
            batch_free(&batch);
            batch_plan_free(&plan);
            cr_assert(memory_live_blocks() == live);
        }
    }
    cr_expect(failures[0] == 6 && failures[1] == 4);
    sentences_free(&source);
    sentences_free(&target);
}
