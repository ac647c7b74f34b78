/* test_attention: fused against composed, against PyTorch, masks, threads. */
#include "autodiff/ops.h"
#include "composed.h"
#include "forms.h"
#include "golden.h"
#include "layers/attention.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static const double CLOSE = sizeof(real) == 8 ? 1e-12 : 3e-5;

static const char *const kind_name[] = {"none", "dot", "general", "additive"};

/* One run: sizes, lengths, map of the queries' sentences. */
typedef struct Job {
    AttentionKind kind;
    size_t steps, batch, hidden, queries;
    const size_t *length;   /* [B] */
    const size_t *sentence; /* [R] or NULL */
    bool composed;
    size_t workers;
} Job;

enum { STATES, QUERY };

static Attention declare(const Job *job, Parameters *p) {
    Error error = {0};
    parameters_add(p, "states", job->steps * job->batch, job->hidden, &error);
    parameters_add(p, "query", job->queries, job->hidden, &error);
    Attention a =
        attention_declare(p, "attention", job->kind, job->hidden, &error);
    cr_assert(parameters_allocate(p, &error), "%s", error.message);
    Random random = random_seed(3);
    for (size_t i = 0; i < p->count; i++) parameters_uniform(p, i, 1, &random);
    return a;
}

static AttentionOutput attend(const Job *job, const Attention *a, Tape *tape,
                              const Parameters *p) {
    AttentionMemory memory = attention_memory(
        a, p, tape, parameters_node(p, STATES, tape), job->steps, job->length);
    Node *query = parameters_node(p, QUERY, tape);
    return job->composed
               ? composed_attention_run(a, p, tape, &memory, query,
                                        job->sentence)
               : attention_run(a, p, tape, &memory, query, job->sentence);
}

static Result run_on(const Job *job, const Attention *a, Parameters *p) {
    Tape tape;
    ThreadPool *pool = threads_create(job->workers ? job->workers : 1, NULL);
    tape_init(&tape, pool, 1);
    parameters_clear_gradients(p, pool);
    AttentionOutput out = attend(job, a, &tape, p);
    cr_assert(forms_walk_back(&tape, out.context), "%s", tape.error.message);
    cr_expect_not(out.weights->needs_gradient);
    size_t context = job->queries * job->hidden;
    size_t weights = job->queries * job->steps;
    Result result = {context + weights + p->size, NULL};
    result.numbers = memory_allocate(result.count, sizeof(real));
    memcpy(result.numbers, out.context->value, context * sizeof(real));
    memcpy(result.numbers + context, out.weights->value,
           weights * sizeof(real));
    memcpy(result.numbers + context + weights, p->gradients,
           p->size * sizeof(real));
    tape_free(&tape);
    threads_destroy(pool);
    return result;
}

static Result run(const Job *job) {
    Parameters *p = memory_allocate(1, sizeof *p);
    Attention a = declare(job, p);
    Result result = run_on(job, &a, p);
    parameters_free(p);
    memory_free(p);
    return result;
}

static void expect_forms_agree(Job job) {
    Result one = run(&job);
    job.composed = true;
    Result other = run(&job);
    double d = forms_difference(one, other);
    cr_expect(d <= CLOSE, "%s S %zu B %zu H %zu R %zu: %g", kind_name[job.kind],
              job.steps, job.batch, job.hidden, job.queries, d);
    memory_free(one.numbers);
    memory_free(other.numbers);
}

Test(attention, fused_and_composed_agree_in_values_and_gradients) {
    static const size_t sizes[][4] = {
        {5, 3, 4, 6}, {1, 3, 4, 3},   {5, 1, 4, 7},   {5, 3, 1, 6},
        {1, 1, 1, 1}, {19, 4, 33, 8}, {7, 11, 48, 33}};
    static const size_t map[] = {0, 2, 1, 0, 2, 2, 0, 1, 2};
    size_t length[11];
    for (int kind = ATTENTION_DOT; kind <= ATTENTION_ADDITIVE; kind++) {
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            const size_t *size = sizes[i];
            for (size_t b = 0; b < 11; b++)
                length[b] = (b * 7 + 1) % (size[0] + 1);
            expect_forms_agree((Job){(AttentionKind)kind, size[0], size[1],
                                     size[2], size[3], length, NULL, false, 1});
        }
        static const size_t some[] = {3, 5, 0};
        expect_forms_agree(
            (Job){(AttentionKind)kind, 5, 3, 4, 9, some, map, false, 1});
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(attention, the_weights_sum_to_one_and_are_zero_behind_the_end) {
    static const size_t length[] = {4, 0, 1};
    for (int kind = ATTENTION_DOT; kind <= ATTENTION_ADDITIVE; kind++) {
        Job job = {(AttentionKind)kind, 5, 3, 4, 3, length, NULL, false, 1};
        Result result = run(&job);
        const real *context = result.numbers, *weights = result.numbers + 12;
        for (size_t b = 0; b < 3; b++) {
            double sum = 0;
            for (size_t i = 0; i < 5; i++) {
                real w = weights[b * 5 + i];
                cr_expect((w > 0) == (i < length[b]), "%g", (double)w);
                sum += (double)w;
            }
            cr_expect_float_eq(sum, length[b] > 0, 1e-6);
        }
        for (size_t j = 0; j < 4; j++)
            cr_expect_eq(context[4 + j], 0); /* sentence 1 is empty */
        memory_free(result.numbers);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(attention, padded_states_change_nothing_and_get_exactly_zero) {
    static const size_t length[] = {4, 0, 1};
    for (int kind = ATTENTION_DOT; kind <= ATTENTION_ADDITIVE; kind++) {
        Job job = {(AttentionKind)kind, 5, 3, 4, 6, length, NULL, false, 1};
        Parameters *p = memory_allocate(1, sizeof *p);
        Attention a = declare(&job, p);
        Result clean = run_on(&job, &a, p);
        for (size_t r = 0; r < 15; r++) {
            for (size_t j = 0; r / 3 >= length[r % 3] && j < 4; j++) {
                p->values[r * 4 + j] = (real)1e30;
                cr_expect_eq(p->gradients[r * 4 + j], 0, "%zu %zu", r, j);
            }
        }
        Result dirty = run_on(&job, &a, p);
        cr_expect(forms_same_bits(clean, dirty), "%s", kind_name[kind]);
        memory_free(clean.numbers);
        memory_free(dirty.numbers);
        parameters_free(p);
        memory_free(p);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(attention, the_bits_do_not_depend_on_the_threads) {
    size_t length[37];
    for (size_t b = 0; b < 37; b++) length[b] = b % 14;
    for (int kind = ATTENTION_DOT; kind <= ATTENTION_ADDITIVE; kind++) {
        Job job = {
            (AttentionKind)kind, 13, 37, 65, 37 * 7, length, NULL, false, 1};
        Result one = run(&job);
        for (size_t workers = 2; workers <= 5;
             workers += workers == 3 ? 2 : 1) {
            job.workers = workers;
            Result more = run(&job);
            cr_expect(forms_same_bits(one, more), "%s, %zu threads",
                      kind_name[kind], workers);
            memory_free(more.numbers);
        }
        memory_free(one.numbers);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

/* Row r alone, with a map, as search asks for it. */
Test(attention, a_query_alone_gives_the_same_bits) {
    static const size_t length[] = {5, 2, 4};
    ThreadPool *pool = threads_create(1, NULL);
    for (int kind = ATTENTION_DOT; kind <= ATTENTION_ADDITIVE; kind++) {
        Job job = {(AttentionKind)kind, 5, 3, 19, 6, length, NULL, false, 1};
        Parameters *p = memory_allocate(1, sizeof *p);
        Attention a = declare(&job, p);
        Tape tape;
        tape_init(&tape, pool, 1);
        AttentionMemory memory = attention_memory(
            &a, p, &tape, parameters_node(p, STATES, &tape), 5, length);
        Node *all = parameters_node(p, QUERY, &tape);
        AttentionOutput together =
            attention_run(&a, p, &tape, &memory, all, NULL);
        for (size_t r = 0; r < 6; r++) {
            size_t sentence = r % 3;
            Node *row = op_slice_rows(&tape, all, r, 1);
            AttentionOutput one =
                attention_run(&a, p, &tape, &memory, row, &sentence);
            cr_expect_eq(memcmp(one.context->value,
                                together.context->value + r * 19,
                                19 * sizeof(real)),
                         0, "%s row %zu", kind_name[kind], r);
        }
        tape_free(&tape);
        parameters_free(p);
        memory_free(p);
    }
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- PyTorch --- */

static void compare(const Golden *golden, const char *before, const char *kind,
                    const char *name, const real *values, size_t count) {
    char full[PARAMETER_NAME * 2];
    snprintf(full, sizeof full, "%s.%s", kind, name);
    double d = golden_difference(golden, before, full, values, count);
    cr_expect(d <= (sizeof(real) == 8 ? 1e-12 : 1e-5), "%s%s: %g", before, full,
              d);
}

/* The parameters of `p` under the names of the file. */
static const char *golden_name(const Parameters *p, size_t i) {
    const char *name = p->list[i].name, *dot = strchr(name, '.');
    return dot ? dot + 1 : name;
}

/* Run back from PyTorch's weights of the context and compare everything. */
static void expect_equal(const Golden *golden, const Job *job, ThreadPool *pool,
                         const Attention *a, Parameters *p) {
    const char *kind = kind_name[job->kind];
    char full[PARAMETER_NAME];
    Tape tape;
    tape_init(&tape, pool, 1);
    AttentionOutput out = attend(job, a, &tape, p);
    Node *weights = tape_zeros(&tape, 6, 5);
    snprintf(full, sizeof full, "%s.context", kind);
    golden_copy(golden, "d_", full, weights->value, 30);
    Node *product = op_multiply(&tape, out.context, weights);
    cr_assert(tape_backward(&tape, op_sum(&tape, product)));
    compare(golden, "", kind, "context", out.context->value, 30);
    compare(golden, "", kind, "weights", out.weights->value, 24);
    for (size_t i = 0; i < p->count; i++) {
        compare(golden, "d_", kind, golden_name(p, i),
                p->gradients + p->list[i].offset,
                p->list[i].rows * p->list[i].cols);
    }
    tape_free(&tape);
}

Test(attention, each_score_equals_pytorch) {
    Golden golden = golden_open("attention");
    ThreadPool *pool = threads_create(1, NULL);
    size_t length[3];
    for (size_t b = 0; b < 3; b++)
        length[b] = (size_t)golden_number(&golden, "", "length", b);
    for (int kind = ATTENTION_DOT; kind <= ATTENTION_ADDITIVE; kind++) {
        Job job = {(AttentionKind)kind, 4, 3, 5, 6, length, NULL, false, 1};
        Parameters *p = memory_allocate(1, sizeof *p);
        Attention a = declare(&job, p);
        for (size_t i = 0; i < p->count; i++) {
            char full[2 * PARAMETER_NAME];
            snprintf(full, sizeof full, "%s.%s", kind_name[kind],
                     golden_name(p, i));
            golden_copy(&golden, "", full, parameters_value(p, i),
                        p->list[i].rows * p->list[i].cols);
        }
        expect_equal(&golden, &job, pool, &a, p);
        parameters_free(p);
        memory_free(p);
    }
    threads_destroy(pool);
    golden_close(&golden);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- errors --- */

static void expect_error(Job job, const char *text) {
    ThreadPool *pool = threads_create(1, NULL);
    Tape tape;
    tape_init(&tape, pool, 1);
    Parameters *p = memory_allocate(1, sizeof *p);
    Attention a = declare(&job, p);
    AttentionOutput out = attend(&job, &a, &tape, p);
    cr_expect_null(out.context);
    cr_expect_null(op_sum(&tape, out.context));
    cr_expect(strstr(tape.error.message, text), "%s", tape.error.message);
    tape_free(&tape);
    parameters_free(p);
    memory_free(p);
    threads_destroy(pool);
}

Test(attention, wrong_shapes_lengths_and_sentences_are_sticky_errors) {
    static const size_t length[] = {4, 2, 6}, fine[] = {1, 2, 3};
    static const size_t map[] = {0, 1, 3, 0};
    expect_error((Job){ATTENTION_DOT, 5, 3, 4, 6, length, NULL, false, 1},
                 "sentence 2 has 6 tokens in 5 steps");
    expect_error((Job){ATTENTION_DOT, 5, 3, 4, 4, fine, map, false, 1},
                 "row 2 is of sentence 3 of 3");
    expect_error((Job){ATTENTION_DOT, 5, 3, 4, 5, fine, NULL, false, 1},
                 "attention_run: [5, 4]");
    cr_assert_eq(memory_live_blocks(), 0);
}

static bool fails_after(const Job *job, const Attention *a, Parameters *p,
                        ThreadPool *pool, size_t allocations) {
    Tape tape;
    tape_init(&tape, pool, 1);
    memory_fail_after(allocations);
    bool fine = forms_walk_back(&tape, attend(job, a, &tape, p).context);
    memory_fail_after(SIZE_MAX);
    cr_expect_eq(fine, tape_ok(&tape));
    tape_free(&tape);
    return !fine;
}

Test(attention, every_failed_allocation_is_an_error) {
    size_t length[40] = {0};
    ThreadPool *pool = threads_create(1, NULL);
    for (size_t b = 0; b < 40; b++) length[b] = b % 14;
    Job job = {ATTENTION_ADDITIVE, 13, 40, 60, 160, length, NULL, false, 1};
    Parameters *p = memory_allocate(1, sizeof *p);
    Attention a = declare(&job, p);
    size_t blocks = memory_live_blocks(), n = 0;
    while (fails_after(&job, &a, p, pool, n)) {
        cr_assert_eq(memory_live_blocks(), blocks);
        n++;
    }
    cr_expect(n >= 3, "only %zu allocations", n);
    parameters_free(p);
    memory_free(p);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}
