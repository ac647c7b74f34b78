/* test_recurrent: stacks of cells against PyTorch's, their names and their
 * first values. */
#include "golden.h"
#include "layers/recurrent.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static const double CLOSE = sizeof(real) == 8 ? 1e-12 : 1e-5;

enum { STEPS = 4, BATCH = 3, INPUT = 5, HIDDEN = 2 };

static const char *const kind_name[] = {"rnn", "lstm", "gru"};

/* A stack of PyTorch's, its operands and ours. */
typedef struct Stack {
    Golden golden;
    const char *prefix; /* "deep.": the name in the file without the dot */
    Recurrent layers;
    Parameters *p;
    size_t x, h, c; /* parameters: input [T * B, D], h_0, c_0 [rows * B, H] */
} Stack;

static void fill(const Stack *s, size_t i) {
    const Parameter *parameter = &s->p->list[i];
    golden_copy(&s->golden, "", parameter->name, parameters_value(s->p, i),
                parameter->rows * parameter->cols);
}

static void open_stack(Stack *s, CellKind kind, const char *name, size_t layers,
                       size_t directions) {
    Error error = {0};
    char full[PARAMETER_NAME];
    size_t rows = layers * directions * BATCH;
    s->golden = golden_open(kind_name[kind]);
    s->p = memory_allocate(1, sizeof *s->p);
    s->layers = recurrent_declare(s->p, name, kind, INPUT, HIDDEN, layers,
                                  directions, &error);
    snprintf(full, sizeof full, "%s.input", name);
    s->x = parameters_add(s->p, full, STEPS * BATCH, INPUT, &error);
    snprintf(full, sizeof full, "%s.h_0", name);
    s->h = parameters_add(s->p, full, rows, HIDDEN, &error);
    if (kind == CELL_LSTM) {
        snprintf(full, sizeof full, "%s.c_0", name);
        s->c = parameters_add(s->p, full, rows, HIDDEN, &error);
    }
    cr_assert(parameters_allocate(s->p, &error), "%s", error.message);
    for (size_t i = 0; i < s->p->count; i++) fill(s, i);
}

/* Layer `layer` of a state [layers * directions * B, H], as [B, 2H]. */
static Node *state_in(Tape *tape, Node *all, const Recurrent *r, size_t layer) {
    size_t first = layer * r->directions * BATCH;
    Node *forward = op_slice_rows(tape, all, first, BATCH);
    return r->directions == 1
               ? forward
               : op_concat(tape, forward,
                           op_slice_rows(tape, all, first + BATCH, BATCH));
}

/* All layers' last h or c, the other way round. */
static Node *state_out(Tape *tape, const RecurrentState *last,
                       const Recurrent *r, bool c) {
    Node *parts[2 * RECURRENT_LAYERS];
    for (size_t i = 0; i < r->layers * r->directions; i++) {
        const CellState *state = &last->layer[i / r->directions];
        parts[i] = op_slice_cols(tape, c ? state->c : state->h,
                                 i % r->directions * HIDDEN, HIDDEN);
    }
    return op_stack(tape, parts, r->layers * r->directions);
}

/* Compare a node with the golden numbers; the loss's part of it. */
static Node *compare(Tape *tape, const Stack *s, const char *part,
                     Node *output) {
    char name[2 * PARAMETER_NAME];
    size_t count = output->rows * output->cols;
    snprintf(name, sizeof name, "%s.%s", s->prefix, part);
    double d = golden_difference(&s->golden, "", name, output->value, count);
    cr_expect(d <= CLOSE, "%s: %g", name, d);
    Node *weights = tape_zeros(tape, output->rows, output->cols);
    golden_copy(&s->golden, "d_", name, weights->value, count);
    return op_sum(tape, op_multiply(tape, output, weights));
}

/* The tokens; PyTorch's outputs are zero where there is none. */
static void make_mask(const Stack *s, bool *mask, Tape *tape, Node **keep) {
    *keep = tape_zeros(tape, STEPS * BATCH, 1);
    for (size_t r = 0; r < STEPS * BATCH; r++) {
        char name[PARAMETER_NAME];
        snprintf(name, sizeof name, "%s.length", s->prefix);
        double length = golden_number(&s->golden, "", name, r % BATCH);
        mask[r] = (double)(r / BATCH) < length;
        (*keep)->value[r] = mask[r];
    }
}

static void expect_gradients(const Stack *s) {
    for (size_t i = 0; i < s->p->count; i++) {
        const Parameter *parameter = &s->p->list[i];
        double d = golden_difference(&s->golden, "d_", parameter->name,
                                     s->p->gradients + parameter->offset,
                                     parameter->rows * parameter->cols);
        cr_expect(d <= CLOSE, "gradient of %s: %g", parameter->name, d);
    }
}

static void expect_equal(CellKind kind, const char *name, size_t layers,
                         size_t directions) {
    Stack s = {.prefix = name};
    open_stack(&s, kind, name, layers, directions);
    ThreadPool *pool = threads_create(1, NULL);
    Tape tape;
    tape_init(&tape, pool, 1);
    Node *h = parameters_node(s.p, s.h, &tape), *keep;
    Node *c = kind == CELL_LSTM ? parameters_node(s.p, s.c, &tape) : NULL;
    RecurrentState start = {0};
    for (size_t i = 0; i < layers; i++) {
        start.layer[i].h = state_in(&tape, h, &s.layers, i);
        start.layer[i].c = c ? state_in(&tape, c, &s.layers, i) : NULL;
    }
    bool mask[STEPS * BATCH];
    make_mask(&s, mask, &tape, &keep);
    RecurrentOutput out =
        recurrent_run(&s.layers, s.p, &tape, parameters_node(s.p, s.x, &tape),
                      STEPS, mask, &start, 0);
    cr_assert(tape_ok(&tape), "%s", tape.error.message);
    Node *loss = compare(&tape, &s, "output", op_multiply(&tape, out.h, keep));
    Node *last = state_out(&tape, &out.last, &s.layers, false);
    loss = op_add(&tape, loss, compare(&tape, &s, "h_n", last));
    if (c) {
        last = state_out(&tape, &out.last, &s.layers, true);
        loss = op_add(&tape, loss, compare(&tape, &s, "c_n", last));
    }
    cr_assert(tape_backward(&tape, loss), "%s", tape.error.message);
    expect_gradients(&s);
    tape_free(&tape);
    threads_destroy(pool);
    parameters_free(s.p);
    memory_free(s.p);
    golden_close(&s.golden);
    cr_expect_eq(memory_live_blocks(), 0);
}

Test(recurrent, rnn_equals_pytorch) {
    expect_equal(CELL_RNN, "single", 1, 1);
    expect_equal(CELL_RNN, "bidirectional", 1, 2);
    expect_equal(CELL_RNN, "deep", 2, 2);
}

Test(recurrent, lstm_equals_pytorch) {
    expect_equal(CELL_LSTM, "single", 1, 1);
    expect_equal(CELL_LSTM, "bidirectional", 1, 2);
    expect_equal(CELL_LSTM, "deep", 2, 2);
}

Test(recurrent, gru_equals_pytorch) {
    expect_equal(CELL_GRU, "single", 1, 1);
    expect_equal(CELL_GRU, "bidirectional", 1, 2);
    expect_equal(CELL_GRU, "deep", 2, 2);
}

Test(recurrent, parameters_have_the_names_and_shapes_of_pytorch) {
    static const struct {
        const char *name;
        size_t rows, cols;
    } expected[] = {
        {"encoder.weight_ih_l0", 12, 5},
        {"encoder.weight_hh_l0", 12, 3},
        {"encoder.bias_ih_l0", 1, 12},
        {"encoder.bias_hh_l0", 1, 12},
        {"encoder.weight_ih_l0_reverse", 12, 5},
        {"encoder.weight_hh_l0_reverse", 12, 3},
        {"encoder.bias_ih_l0_reverse", 1, 12},
        {"encoder.bias_hh_l0_reverse", 1, 12},
        {"encoder.weight_ih_l1", 12, 6},
        {"encoder.weight_hh_l1", 12, 3},
    };
    Error error = {0};
    Parameters *p = memory_allocate(1, sizeof *p);
    Recurrent stack =
        recurrent_declare(p, "encoder", CELL_LSTM, 5, 3, 2, 2, &error);
    cr_assert(parameters_allocate(p, &error), "%s", error.message);
    cr_expect_eq(p->count, 16);
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        cr_expect_str_eq(p->list[i].name, expected[i].name);
        cr_expect_eq(p->list[i].rows, expected[i].rows);
        cr_expect_eq(p->list[i].cols, expected[i].cols);
        cr_expect_eq(p->list[i].is_vector, expected[i].rows == 1);
    }
    Random random = random_seed(1);
    recurrent_initialise(&stack, p, &random);
    for (size_t j = 0; j < 12; j++) {
        double ih = (double)parameters_value(p, stack.cell[1][1].bias_ih)[j];
        double hh = (double)parameters_value(p, stack.cell[1][1].bias_hh)[j];
        bool forget = j >= 3 && j < 6;
        cr_expect(forget ? ih == 1 && hh == 0 : fabs(ih) <= 0.578 && hh != 0);
    }
    parameters_free(p);
    memory_free(p);
    cr_expect_eq(memory_live_blocks(), 0);
}

static void expect_refused(const char *prefix, size_t input, size_t hidden,
                           size_t layers, size_t directions, const char *text) {
    Error error = {0};
    Parameters *p = memory_allocate(1, sizeof *p);
    recurrent_declare(p, prefix, CELL_GRU, input, hidden, layers, directions,
                      &error);
    cr_expect(strstr(error.message, text), "%s", error.message);
    cr_expect_not(parameters_allocate(p, &error));
    parameters_free(p);
    memory_free(p);
}

Test(recurrent, impossible_stacks_are_refused) {
    expect_refused("stack", 0, 3, 1, 1, "input 0");
    expect_refused("stack", 3, 0, 1, 1, "hidden 0");
    expect_refused("stack", 3, 3, 0, 1, "0 layers");
    expect_refused("stack", 3, 3, RECURRENT_LAYERS + 1, 1, "layers 1 to");
    expect_refused("stack", 3, 3, 1, 3, "3 directions");
    expect_refused("a_name_that_is_so_long_that_no_room_is_left_for_the_rest",
                   3, 3, 1, 1, "use 1 to 63");
    expect_refused("stack", 3, SIZE_MAX / 16, 1, 1, "too large");
    cr_expect_eq(memory_live_blocks(), 0);
}

/* The top states [3 * 2, 8] of a stack. */
static void run_with_dropout(size_t layers, double dropout, real *h) {
    Error error = {0};
    Parameters *p = memory_allocate(1, sizeof *p);
    Recurrent stack =
        recurrent_declare(p, "stack", CELL_RNN, 3, 8, layers, 1, &error);
    size_t x = parameters_add(p, "x", 6, 3, &error);
    cr_assert(parameters_allocate(p, &error), "%s", error.message);
    Random random = random_seed(2);
    recurrent_initialise(&stack, p, &random);
    parameters_uniform(p, x, 1, &random);
    ThreadPool *pool = threads_create(1, NULL);
    Tape tape;
    tape_init(&tape, pool, 1);
    RecurrentState start = recurrent_zero_state(&stack, &tape, 2);
    RecurrentOutput out =
        recurrent_run(&stack, p, &tape, parameters_node(p, x, &tape), 3, NULL,
                      &start, dropout);
    memcpy(h, out.h->value, 48 * sizeof *h);
    tape_free(&tape);
    threads_destroy(pool);
    parameters_free(p);
    memory_free(p);
}

Test(recurrent, dropout_stands_between_the_layers_alone) {
    real without[48], with[48];
    for (size_t layers = 1; layers <= 2; layers++) {
        run_with_dropout(layers, 0, without);
        run_with_dropout(layers, 0.5, with);
        bool same = memcmp(without, with, sizeof with) == 0;
        cr_expect_eq(same, layers == 1, "%zu layers", layers);
        for (size_t i = 0; i < 48; i++) cr_expect_neq(with[i], 0);
    }
    cr_expect_eq(memory_live_blocks(), 0);
}
