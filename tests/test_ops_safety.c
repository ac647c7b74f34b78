/* test_ops_safety: operations on wrong shapes, on sizes 0 and 1, on several
 * threads, and out of memory. */
#include "autodiff/ops.h"
#include "gradcheck.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static void start(Tape *tape, size_t workers) {
    tape_init(tape, threads_create(workers, NULL), 5);
}

static void stop(Tape *tape) {
    threads_destroy(tape->pool);
    tape_free(tape);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- wrong shapes and numbers --- */

/* The operation failed with this message; begin anew. */
static void refused(Tape *tape, const Node *node, const char *message) {
    cr_expect_null(node);
    cr_expect_str_eq(tape->error.message, message);
    tape->error = (Error){0};
}

Test(ops_safety, wrong_shapes_are_named) {
    Tape t;
    start(&t, 1);
    const char *broadcast = "the second must have the rows of the first or 1, "
                            "and its columns or 1";
    char text[200];
    Node *a = tape_zeros(&t, 2, 3), *b = tape_zeros(&t, 3, 3);
    Node *c = tape_zeros(&t, 2, 4), *row = tape_zeros(&t, 1, 3);
    snprintf(text, sizeof text, "op_add: [2, 3] and [3, 3]: %s", broadcast);
    refused(&t, op_add(&t, a, b), text);
    snprintf(text, sizeof text, "op_subtract: [1, 3] and [2, 3]: %s",
             broadcast);
    refused(&t, op_subtract(&t, row, a), text);
    snprintf(text, sizeof text, "op_multiply: [2, 3] and [2, 4]: %s",
             broadcast);
    refused(&t, op_multiply(&t, a, c), text);
    refused(&t, op_matmul(&t, a, true, b, false),
            "op_matmul: [2, 3]^T times [3, 3]: inner sizes differ");
    refused(&t, op_affine(&t, a, c, NULL),
            "op_affine: [2, 3] and [2, 4]: input and weight differ in "
            "columns");
    refused(&t, op_affine(&t, b, a, row),
            "op_affine: [2, 3] and [1, 3]: the bias must be [1, rows of the "
            "weight]");
    refused(&t, op_layer_norm(&t, a, row, c, 1e-5),
            "op_layer_norm: [2, 3] and [2, 4]: gain and shift must be [1, "
            "columns]");
    refused(&t, op_concat(&t, a, b),
            "op_concat: [2, 3] and [3, 3]: rows differ");
    refused(&t, op_stack(&t, (Node *[]){a, b, c}, 3),
            "op_stack: [2, 3] and [2, 4]: columns differ");
    refused(&t, op_stack(&t, NULL, 0), "op_stack: nothing to stack");
    refused(&t, op_select(&t, (bool[]){true, false}, a, c),
            "op_select: [2, 3] and [2, 4]: shapes differ");
    refused(&t, op_mean(&t, tape_zeros(&t, 0, 3)),
            "op_mean: [0, 3] and [0, 3]: no elements");
    stop(&t);
}

Test(ops_safety, wrong_numbers_are_named) {
    Tape t;
    start(&t, 1);
    Node *a = tape_zeros(&t, 2, 3);
    refused(&t, op_slice_rows(&t, a, 1, 2),
            "op_slice_rows: 2 rows from 1 of [2, 3]");
    refused(&t, op_slice_rows(&t, a, 3, 0),
            "op_slice_rows: 0 rows from 3 of [2, 3]");
    refused(&t, op_slice_cols(&t, a, 4, 1),
            "op_slice_cols: 1 columns from 4 of [2, 3]");
    refused(&t, op_lookup(&t, a, (uint32_t[]){1, 2}, 2),
            "op_lookup: row 2 (number 1) of [2, 3]");
    refused(&t, op_gather(&t, a, (size_t[]){7}, 1),
            "op_gather: row 7 (number 0) of [2, 3]");
    refused(&t, op_softmax(&t, a, (size_t[]){3, 4}),
            "op_softmax: [2, 3] has no 4 valid columns (row 1)");
    refused(&t, op_log_softmax(&t, a, (size_t[]){9, 4}),
            "op_log_softmax: [2, 3] has no 9 valid columns (row 0)");
    refused(&t, op_dropout(&t, a, 1),
            "op_dropout: a rate of 1 is not in [0, 1)");
    refused(&t, op_dropout(&t, a, (double)NAN),
            "op_dropout: a rate of nan is not in [0, 1)");
    refused(&t, op_cross_entropy(&t, a, (uint32_t[]){0, 3}, NULL, 0),
            "op_cross_entropy: target 3 (row 1) of [2, 3]");
    refused(&t, op_cross_entropy(&t, a, (uint32_t[]){0, 0}, NULL, -1),
            "op_cross_entropy: a smoothing of -1 is not in [0, 1)");
    stop(&t);
}

/* --- one graph of every operation --- */

typedef struct Graph {
    size_t rows, cols, words;
    real *values, *gradients; /* of all variables, one after the other */
    size_t size;
} Graph;

/* The next [rows, cols] of the variables. */
static Node *next_variable(Tape *tape, Graph *g, size_t rows, size_t cols) {
    size_t at = g->size;
    g->size += rows * cols;
    return tape_leaf(tape, rows, cols, g->values ? g->values + at : NULL,
                     g->values ? g->gradients + at : NULL);
}

/* Masks and ids for any size. */
typedef struct Choice {
    bool mask[200];
    size_t valid[200], rows[200];
    uint32_t ids[200], targets[200];
} Choice;

static Choice choose(const Graph *g) {
    Choice c;
    for (size_t r = 0; r < g->rows; r++) {
        c.mask[r] = r % 3 != 1;
        c.valid[r] = r * 7 % (g->cols + 1);
        c.rows[r] = r * r % g->rows;
        c.ids[r] = (uint32_t)(r * 5 % g->words);
        c.targets[r] = (uint32_t)(r * 11 % g->rows);
    }
    return c;
}

/* The first half: embedding, gates, normalisation. */
static Node *lower(Tape *t, Graph *g, const Choice *c, Node *x) {
    size_t cols = g->cols;
    Node *table = next_variable(t, g, g->words, cols);
    Node *weight = next_variable(t, g, cols, cols);
    Node *row = next_variable(t, g, 1, cols);
    Node *column = next_variable(t, g, g->rows, 1);
    Node *a = op_add(t, op_lookup(t, table, c->ids, g->rows), x);
    a = op_affine(t, op_dropout(t, a, 0.3), weight, row);
    a = op_add(t, op_tanh(t, a), op_sigmoid(t, op_multiply(t, a, column)));
    a = op_layer_norm(t, op_relu(t, op_subtract(t, a, row)), row, row, 1e-5);
    return op_multiply(t, a, row);
}

/* The other: softmax, structure, loss. */
static Node *upper(Tape *t, const Graph *g, const Choice *c, Node *x, Node *a) {
    size_t cols = g->cols, rows = g->rows;
    Node *b = op_concat(t, op_softmax(t, a, c->valid),
                        op_log_softmax(t, a, c->valid));
    b = op_slice_cols(t, b, cols / 2, cols);
    b = op_stack(t, (Node *[]){b, x, a}, 3);
    b = op_gather(t, op_slice_rows(t, b, rows / 2, rows), c->rows, rows);
    b = op_select(t, c->mask, b, a);
    Node *logits = op_matmul(t, b, false, b, true);
    Node *loss = op_cross_entropy(t, logits, c->targets, c->mask, 0.1);
    loss = op_add(t, loss, op_scale(t, op_mean(t, b), 0.5));
    return op_add(t, loss, op_scale(t, op_sum(t, logits), 1e-3));
}

static Node *everything(Tape *tape, Graph *g) {
    g->size = 0;
    Choice c = choose(g);
    Node *x = next_variable(tape, g, g->rows, g->cols);
    return upper(tape, g, &c, x, lower(tape, g, &c, x));
}

/* Values at random, gradients zero. Gradients come last in the memory. */
static void fill(Graph *g) {
    size_t size = g->rows * g->cols + g->words * g->cols + g->cols * g->cols +
                  g->cols + g->rows;
    g->values = memory_allocate(2 * size, sizeof(real));
    g->gradients = g->values + size;
    Random random = random_seed(3);
    for (size_t i = 0; i < size; i++)
        g->values[i] = (real)(2 * random_uniform(&random) - 1);
}

Test(ops_safety, same_bits_for_any_number_of_threads) {
    static const size_t workers[] = {1, 2, 3, 5};
    Graph first = {130, 300, 500, NULL, NULL, 0};
    real loss = 0;
    for (size_t i = 0; i < 4; i++) {
        Tape tape;
        start(&tape, workers[i]);
        Graph g = {130, 300, 500, NULL, NULL, 0};
        fill(&g);
        Node *node = everything(&tape, &g);
        cr_assert(tape_backward(&tape, node), "%s", tape.error.message);
        cr_assert(isfinite(node->value[0]));
        if (i == 0) {
            loss = node->value[0];
            first = g;
        } else {
            cr_expect_eq(node->value[0], loss, "%zu threads", workers[i]);
            cr_expect(memcmp(g.gradients, first.gradients,
                             g.size * sizeof(real)) == 0,
                      "%zu threads", workers[i]);
            memory_free(g.values);
        }
        threads_destroy(tape.pool);
        tape_free(&tape);
    }
    memory_free(first.values);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(ops_safety, a_row_does_not_depend_on_its_neighbours) {
    Tape t;
    start(&t, 2);
    Graph g = {64, 70, 70, NULL, NULL, 0};
    fill(&g);
    Node *x = tape_leaf(&t, 64, 70, g.values, NULL);
    Node *weight = tape_leaf(&t, 70, 70, g.values + 64 * 70, NULL);
    Node *one = op_slice_rows(&t, x, 37, 1);
    Node *all =
        op_softmax(&t, op_tanh(&t, op_affine(&t, x, weight, NULL)), NULL);
    one = op_softmax(&t, op_tanh(&t, op_affine(&t, one, weight, NULL)), NULL);
    cr_assert(tape_ok(&t));
    cr_expect(memcmp(one->value, all->value + 37 * 70, 70 * sizeof(real)) == 0);
    memory_free(g.values);
    stop(&t);
}

/* --- sizes 0 and 1 --- */

Test(ops_safety, sizes_of_one) {
    Tape tape;
    start(&tape, 1);
    Graph g = {1, 1, 1, NULL, NULL, 0};
    fill(&g);
    cr_assert(tape_backward(&tape, everything(&tape, &g)), "%s",
              tape.error.message);
    memory_free(g.values);
    stop(&tape);
}

Test(ops_safety, no_rows_or_no_columns) {
    static const size_t shapes[][2] = {{0, 3}, {3, 0}, {0, 0}};
    for (size_t i = 0; i < 3; i++) {
        size_t rows = shapes[i][0], cols = shapes[i][1];
        const size_t none[3] = {0};
        const bool mask[3] = {false};
        const uint32_t ids[3] = {0};
        real nothing[3] = {0}, gradient[3] = {0};
        Tape t;
        start(&t, 2);
        Node *x = tape_leaf(&t, rows, cols, nothing, gradient);
        Node *row = tape_leaf(&t, 1, cols, nothing, gradient);
        Node *a = op_add(&t, op_multiply(&t, x, x), op_scale(&t, x, 2));
        a = op_subtract(&t, op_add(&t, a, row), op_tanh(&t, a));
        a = op_relu(&t, op_sigmoid(&t, op_dropout(&t, a, 0.5)));
        a = op_softmax(&t, op_log_softmax(&t, a, none), none);
        a = op_layer_norm(&t, a, row, row, 1e-5);
        a = op_slice_cols(&t, op_concat(&t, a, x), cols, cols);
        a = op_slice_rows(&t, op_stack(&t, (Node *[]){a, x}, 2), rows, rows);
        a = op_select(&t, mask, a, x);
        a = op_stack(&t, (Node *[]){a, op_gather(&t, x, none, 0)}, 2);
        a = op_add(&t, op_sum(&t, a), op_sum(&t, op_lookup(&t, x, ids, rows)));
        a = op_add(&t, a, op_sum(&t, op_matmul(&t, x, false, x, true)));
        a = op_add(&t, a, op_sum(&t, op_matmul(&t, x, true, x, false)));
        a = op_add(&t, a, op_sum(&t, op_affine(&t, x, x, NULL)));
        a = op_add(&t, a, op_cross_entropy(&t, x, ids, mask, 0.1));
        cr_assert(tape_backward(&t, a), "%s", t.error.message);
        cr_expect_eq(a->value[0], 0);
        stop(&t);
    }
}

/* --- out of memory --- */

/* Run a case's graph both ways with room for `room` bytes on the tape. */
static bool fits(ThreadPool *pool, const GradcheckCase *c, size_t room) {
    static real values[64], gradients[64];
    const size_t block = 65536;
    Node *x[GRADCHECK_OPERANDS] = {0};
    Tape tape;
    tape_init(&tape, pool, 1);
    arena_allocate(&tape.arena, block - room, 1);
    memory_fail_after(0);
    for (size_t i = 0; c->operands[i].rows != 0; i++) {
        x[i] = tape_leaf(&tape, c->operands[i].rows, c->operands[i].cols,
                         values, gradients);
    }
    bool backward = tape_backward(&tape, op_sum(&tape, c->form(&tape, x)));
    memory_fail_after(SIZE_MAX);
    bool said = strstr(tape.error.message, "out of memory") != NULL;
    cr_expect(backward != said, "%s: %s", c->name, tape.error.message);
    tape_free(&tape);
    return backward;
}

Test(ops_safety, every_allocation_may_fail) {
    ThreadPool *pool = threads_create(1, NULL);
    size_t blocks = memory_live_blocks(), failures = 0;
    for (const GradcheckCase *c = gradcheck_operations; c->name; c++) {
        size_t room = 0;
        while (!fits(pool, c, room)) {
            cr_assert_eq(memory_live_blocks(), blocks, "%s leaks", c->name);
            room += MEMORY_ALIGNMENT;
            failures++;
        }
        cr_expect(room >= 5 * MEMORY_ALIGNMENT, "%s", c->name);
    }
    cr_expect(failures > 500, "%zu", failures);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}
