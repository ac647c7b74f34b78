/* test_cells: fused cells against composed ones, padding, batches, threads. */
#include "composed.h"
#include "forms.h"
#include "layers/recurrent.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

static const double CLOSE = sizeof(real) == 8 ? 1e-12 : 3e-5;

static const char *const kind_name[] = {"rnn", "lstm", "gru", "gru 2014"};

/* One run: sizes, mask, direction, form. */
typedef struct Job {
    CellKind kind;
    size_t steps, batch, hidden;
    const size_t *length; /* [B] or NULL: no mask */
    bool reverse, composed;
    size_t workers;
} Job;

enum { INPUTS, STATE_H, STATE_C, WEIGHT, BIAS };

static Parameters *make(const Job *job) {
    Error error = {0};
    Parameters *p = memory_allocate(1, sizeof *p);
    size_t width = cell_gates(job->kind) * job->hidden;
    parameters_add(p, "inputs", job->steps * job->batch, width, &error);
    parameters_add(p, "h", job->batch, job->hidden, &error);
    parameters_add(p, "c", job->batch, job->hidden, &error);
    parameters_add(p, "weight", width, job->hidden, &error);
    parameters_add_vector(p, "bias", width, &error);
    cr_assert(parameters_allocate(p, &error), "%s", error.message);
    Random random = random_seed(3);
    for (size_t i = 0; i < p->count; i++) parameters_uniform(p, i, 1, &random);
    return p;
}

static void drop(Parameters *p) {
    parameters_free(p);
    memory_free(p);
}

static bool *make_mask(const Job *job) {
    size_t rows = job->steps * job->batch;
    bool *mask = memory_allocate(rows, sizeof *mask);
    for (size_t r = 0; r < rows; r++)
        mask[r] = !job->length || r / job->batch < job->length[r % job->batch];
    return mask;
}

static CellOutput run_cell(const Job *job, Tape *tape, const Parameters *p,
                           const bool *mask) {
    CellState state = {parameters_node(p, STATE_H, tape), NULL};
    if (job->kind == CELL_LSTM) state.c = parameters_node(p, STATE_C, tape);
    CellWeights weights = {parameters_node(p, WEIGHT, tape),
                           parameters_node(p, BIAS, tape)};
    CellRun run = {job->steps, mask, job->reverse};
    Node *inputs = parameters_node(p, INPUTS, tape);
    return (job->composed ? composed_cell_run : recurrent_cell_run)(
        job->kind, tape, inputs, state, &weights, &run);
}

/* All outputs, one below the other. */
static Node *stack(Tape *tape, CellOutput out) {
    Node *parts[] = {out.h, out.last.h, out.last.c};
    return op_stack(tape, parts, out.last.c ? 3 : 2);
}

/* Leave NaN behind in the memory that the tape will use. */
static void poison(Tape *tape) {
    Node *node = tape_zeros(tape, 100, 100);
    for (size_t i = 0; i < 10000; i++) node->value[i] = (real)NAN;
    tape_reset(tape);
}

/* Run the job on parameters `p`. Owner: the caller, who frees .numbers. */
static Result run_on(const Job *job, Parameters *p, const bool *mask) {
    Tape tape;
    ThreadPool *pool = threads_create(job->workers ? job->workers : 1, NULL);
    tape_init(&tape, pool, 1);
    poison(&tape);
    parameters_clear_gradients(p, pool);
    Node *output = stack(&tape, run_cell(job, &tape, p, mask));
    cr_assert(forms_walk_back(&tape, output), "%s", tape.error.message);
    size_t count = output->rows * output->cols;
    Result result = {count + p->size, NULL};
    result.numbers = memory_allocate(result.count, sizeof(real));
    memcpy(result.numbers, output->value, count * sizeof(real));
    memcpy(result.numbers + count, p->gradients, p->size * sizeof(real));
    tape_free(&tape);
    threads_destroy(pool);
    return result;
}

static Result run(const Job *job) {
    Parameters *p = make(job);
    bool *mask = make_mask(job);
    Result result = run_on(job, p, job->length ? mask : NULL);
    memory_free(mask);
    drop(p);
    return result;
}

static void expect_forms_agree(Job job) {
    Result one = run(&job);
    job.composed = true;
    Result other = run(&job);
    double d = forms_difference(one, other);
    cr_expect(d <= CLOSE, "%s T %zu B %zu H %zu%s%s: %g", kind_name[job.kind],
              job.steps, job.batch, job.hidden, job.length ? " ragged" : "",
              job.reverse ? " reverse" : "", d);
    memory_free(one.numbers);
    memory_free(other.numbers);
}

Test(cells, fused_and_composed_agree_in_values_and_gradients) {
    static const size_t sizes[][3] = {{5, 3, 4},  {1, 3, 4}, {5, 1, 4},
                                      {5, 3, 1},  {1, 1, 1}, {2, 7, 33},
                                      {4, 19, 16}};
    size_t length[19];
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        const size_t *size = sizes[i];
        for (size_t b = 0; b < 19; b++) length[b] = (b * 7 + 2) % (size[0] + 1);
        for (int form = 0; form < 16; form++) {
            expect_forms_agree((Job){.kind = (CellKind)(form / 4),
                                     .steps = size[0],
                                     .batch = size[1],
                                     .hidden = size[2],
                                     .length = form & 1 ? length : NULL,
                                     .reverse = form & 2});
        }
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

/* Put `value` where the mask is false. */
static void fill_padding(const Job *job, Parameters *p, const bool *mask,
                         real value) {
    size_t width = cell_gates(job->kind) * job->hidden;
    for (size_t i = 0; i < job->steps * job->batch * width; i++)
        if (!mask[i / width]) p->values[i] = value;
}

static void expect_padding_is_nothing(const Job *job) {
    Parameters *p = make(job);
    bool *mask = make_mask(job);
    Result clean = run_on(job, p, mask);
    fill_padding(job, p, mask, job->composed ? (real)1e30 : (real)NAN);
    Result dirty = run_on(job, p, mask);
    cr_expect(forms_same_bits(clean, dirty), "%s", kind_name[job->kind]);
    size_t width = cell_gates(job->kind) * job->hidden;
    for (size_t i = 0; i < job->steps * job->batch * width; i++) {
        real d = clean.numbers[clean.count - p->size + i];
        cr_expect((d == 0) == !mask[i / width], "%s: %zu: %g",
                  kind_name[job->kind], i, (double)d);
    }
    memory_free(clean.numbers);
    memory_free(dirty.numbers);
    memory_free(mask);
    drop(p);
}

Test(cells, padding_changes_nothing_and_gets_exactly_zero) {
    static const size_t length[] = {5, 0, 2, 4};
    for (int form = 0; form < 16; form++) {
        expect_padding_is_nothing(&(Job){.kind = (CellKind)(form / 4),
                                         .steps = 5,
                                         .batch = 4,
                                         .hidden = 3,
                                         .length = length,
                                         .reverse = form & 1,
                                         .composed = form & 2});
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

/* Copy column b of a batch's sequence: rows t * B + b. */
static void copy_sentence(const real *from, size_t batch, size_t b,
                          size_t steps, size_t cols, real *to) {
    for (size_t t = 0; t < steps; t++) {
        memcpy(to + t * cols, from + (t * batch + b) * cols,
               cols * sizeof(real));
    }
}

/* Sentence b alone: the same bits at its tokens, and in the last state. */
static void expect_alone(const Job *job, const Parameters *p, size_t b,
                         const CellOutput *together, Tape *tape) {
    Job one = *job;
    one.batch = 1;
    one.steps = job->length[b];
    one.length = NULL;
    size_t n = job->hidden, width = cell_gates(job->kind) * n;
    Parameters *q = make(&one);
    copy_sentence(p->values, job->batch, b, one.steps, width, q->values);
    for (size_t i = STATE_H; i <= BIAS; i++) {
        size_t from = i <= STATE_C ? b * n : 0;
        memcpy(parameters_value(q, i), parameters_value(p, i) + from,
               q->list[i].rows * q->list[i].cols * sizeof(real));
    }
    CellOutput alone = run_cell(&one, tape, q, NULL);
    for (size_t t = 0; t < one.steps; t++) {
        cr_expect_eq(memcmp(alone.h->value + t * n,
                            together->h->value + (t * job->batch + b) * n,
                            n * sizeof(real)),
                     0, "%s sentence %zu step %zu", kind_name[job->kind], b, t);
    }
    cr_expect_eq(memcmp(alone.last.h->value, together->last.h->value + b * n,
                        n * sizeof(real)),
                 0);
    drop(q);
}

Test(cells, a_batch_equals_its_sentences_one_by_one) {
    static const size_t length[] = {6, 1, 3, 4, 2};
    ThreadPool *pool = threads_create(1, NULL);
    for (int form = 0; form < 8; form++) {
        Job job = {(CellKind)(form / 2), 6, 5, 19, length, form & 1, false, 1};
        Tape tape;
        tape_init(&tape, pool, 1);
        Parameters *p = make(&job);
        bool *mask = make_mask(&job);
        CellOutput together = run_cell(&job, &tape, p, mask);
        for (size_t b = 0; b < job.batch; b++)
            expect_alone(&job, p, b, &together, &tape);
        memory_free(mask);
        drop(p);
        tape_free(&tape);
    }
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(cells, the_bits_do_not_depend_on_the_threads) {
    size_t length[67];
    for (size_t b = 0; b < 67; b++) length[b] = (b * 5 + 1) % 7;
    for (int kind = 0; kind < 4; kind++) {
        Job job = {(CellKind)kind, 6, 67, 65, length, kind & 1, false, 1};
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

/* The whole run without gradients, and step by step, the last two steps on
 * packed weights. */
Test(cells, steps_one_at_a_time_and_without_gradients_give_the_same_bits) {
    ThreadPool *pool = threads_create(1, NULL);
    for (int kind = 0; kind < 4; kind++) {
        Job job = {(CellKind)kind, 4, 3, 17, NULL, false, false, 1};
        Tape tape;
        tape_init(&tape, pool, 1);
        Parameters *p = make(&job);
        CellOutput whole = run_cell(&job, &tape, p, NULL);
        size_t rows = whole.h->rows * whole.h->cols, size = rows / 4;
        tape.recording = false;
        CellOutput bare = run_cell(&job, &tape, p, NULL);
        cr_expect_eq(memcmp(whole.h->value, bare.h->value, rows * sizeof(real)),
                     0, "%s", kind_name[kind]);
        CellState state = {parameters_node(p, STATE_H, &tape), NULL};
        state.c = kind == CELL_LSTM ? parameters_node(p, STATE_C, &tape) : NULL;
        CellWeights weights = {parameters_node(p, WEIGHT, &tape),
                               parameters_node(p, BIAS, &tape)};
        CellRun once = {1, NULL, false};
        for (size_t t = 0; t < 4; t++) {
            if (t == 2) op_affine_pack(&tape, weights.weight_hh);
            Node *input = op_slice_rows(
                &tape, parameters_node(p, INPUTS, &tape), t * 3, 3);
            state = recurrent_cell_run(job.kind, &tape, input, state, &weights,
                                       &once)
                        .last;
            cr_expect_eq(memcmp(whole.h->value + t * size, state.h->value,
                                size * sizeof(real)),
                         0, "%s step %zu", kind_name[kind], t);
        }
        drop(p);
        tape_free(&tape);
    }
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* One step of an RNN with one new node [rows, 3] as its inputs and as another
 * operand: the outputs and all gradients. */
static Result run_shared(int place, bool composed) {
    size_t rows = place == BIAS ? 1 : 3, count = rows * 3;
    Job job = {CELL_RNN, 1, rows, 3, NULL, false, composed, 1};
    Parameters *p = make(&job);
    Tape tape;
    tape_init(&tape, threads_create(1, NULL), 1);
    Node *x[BIAS + 1];
    for (size_t i = 0; i <= BIAS; i++) x[i] = parameters_node(p, i, &tape);
    x[place] = x[INPUTS] = op_scale(&tape, x[INPUTS], 1);
    CellState state = {x[STATE_H], NULL};
    CellWeights weights = {x[WEIGHT], x[BIAS]};
    CellRun once = {1, NULL, false};
    Node *h = (composed ? composed_cell_run : recurrent_cell_run)(
                  CELL_RNN, &tape, x[INPUTS], state, &weights, &once)
                  .h;
    cr_assert(forms_walk_back(&tape, h), "%s", tape.error.message);
    Result result = {count + p->size, NULL};
    result.numbers = memory_allocate(result.count, sizeof(real));
    memcpy(result.numbers, h->value, count * sizeof(real));
    memcpy(result.numbers + count, p->gradients, p->size * sizeof(real));
    threads_destroy(tape.pool);
    tape_free(&tape);
    drop(p);
    return result;
}

Test(cells, one_node_may_be_two_operands) {
    const int places[] = {STATE_H, WEIGHT, BIAS};
    for (size_t i = 0; i < 3; i++) {
        Result fused = run_shared(places[i], false);
        Result composed = run_shared(places[i], true);
        double d = forms_difference(fused, composed);
        cr_expect(d <= CLOSE, "operand %d: %g", places[i], d);
        memory_free(fused.numbers);
        memory_free(composed.numbers);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

static void expect_wrong(Job job, size_t rows, size_t cols) {
    ThreadPool *pool = threads_create(1, NULL);
    Tape tape;
    tape_init(&tape, pool, 1);
    Parameters *p = make(&job);
    p->list[WEIGHT].rows = rows;
    p->list[WEIGHT].cols = cols;
    CellOutput out = run_cell(&job, &tape, p, NULL);
    cr_expect_null(out.h);
    cr_expect_null(op_sum(&tape, out.h));
    cr_expect(strstr(tape.error.message, "_run"), "%s", tape.error.message);
    cr_expect(strstr(tape.error.message, "weight_hh ["), "%s",
              tape.error.message);
    drop(p);
    tape_free(&tape);
    threads_destroy(pool);
}

Test(cells, wrong_shapes_set_the_sticky_error_with_the_shapes) {
    for (int kind = 0; kind < 4; kind++) {
        Job job = {.kind = (CellKind)kind, .steps = 2, .batch = 3, .hidden = 4};
        size_t width = 4 * cell_gates(job.kind);
        expect_wrong(job, width, 3);
        expect_wrong(job, width - 1, 4);
        job.steps = 0;
        expect_wrong(job, width, 4);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

/* Returns whether it failed; then there must be an error. */
static bool fails_after(const Job *job, Parameters *p, const bool *mask,
                        ThreadPool *pool, size_t allocations) {
    Tape tape;
    tape_init(&tape, pool, 1);
    memory_fail_after(allocations);
    CellOutput out = run_cell(job, &tape, p, mask);
    bool fine = forms_walk_back(&tape, stack(&tape, out));
    memory_fail_after(SIZE_MAX);
    cr_expect_eq(fine, tape_ok(&tape));
    tape_free(&tape);
    return !fine;
}

Test(cells, every_failed_allocation_is_an_error) {
    static const size_t length[] = {3, 60, 20};
    ThreadPool *pool = threads_create(1, NULL);
    for (int kind = 0; kind < 4; kind++) {
        Job job = {(CellKind)kind, 60, 3, 70, length, true, false, 1};
        Parameters *p = make(&job);
        bool *mask = make_mask(&job);
        size_t blocks = memory_live_blocks(), n = 0;
        while (fails_after(&job, p, mask, pool, n)) {
            cr_assert_eq(memory_live_blocks(), blocks);
            n++;
        }
        cr_expect(n >= 3, "%s: only %zu allocations", kind_name[kind], n);
        memory_free(mask);
        drop(p);
    }
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}
