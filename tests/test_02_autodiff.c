/* test_02_autodiff: chapter 2's tape against the engine's, values and
 * gradients of each operation. */
#include "02-autodiff/plain_operations.h"
#include "02-autodiff/plain_scalar.h"
#include "autodiff/ops.h"
#include <criterion/criterion.h>
#include <math.h>

enum { OPERANDS = 3, MOST = 24 };

/* The operations that both worlds have. */
typedef enum Operation {
    ADD,
    SUBTRACT,
    MULTIPLY,
    SQUARE,
    SCALE,
    SUM,
    MATMUL,
    MATMUL_A,
    MATMUL_B,
    ITSELF,
    AFFINE,
    TANH_OF,
    SIGMOID,
    RELU,
    SOFTMAX,
    LOG_SOFTMAX,
    EXP_OF_LOG,
    CONCAT,
    SLICE,
    LOOKUP,
    SELECT_ROWS
} Operation;

typedef struct Pair {
    const char *name;
    Operation operation;
    int shape[OPERANDS][2];
} Pair;

static const int IDS[] = {2, 0, 2, 2};
static const uint32_t ENGINE_IDS[] = {2, 0, 2, 2};
static const bool MASK[] = {true, false, true};

static PlainNode *twin_of_rows(Operation operation, PlainTape *tape,
                               PlainNode *const x[]) {
    switch (operation) {
    case TANH_OF:
        return plain_node_tanh(tape, x[0]);
    case SIGMOID:
        return plain_node_sigmoid(tape, x[0]);
    case RELU:
        return plain_node_relu(tape, x[0]);
    case SOFTMAX:
        return plain_node_softmax(tape, x[0]);
    case LOG_SOFTMAX:
        return plain_node_log(tape, plain_node_softmax(tape, x[0]));
    case EXP_OF_LOG:
        return plain_node_exp(
            tape, plain_node_log(tape, plain_node_softmax(tape, x[0])));
    case CONCAT:
        return plain_node_concat(tape, x[0], x[1]);
    case SLICE:
        return plain_node_slice(tape, x[0], 1, 2);
    case LOOKUP:
        return plain_node_lookup(tape, x[0], IDS, 4);
    case SELECT_ROWS:
        return plain_node_select(tape, MASK, x[0], x[1]);
    default:
        return NULL;
    }
}

static PlainNode *twin_of(Operation operation, PlainTape *tape,
                          PlainNode *const x[]) {
    switch (operation) {
    case ADD:
        return plain_node_add(tape, x[0], x[1]);
    case SUBTRACT:
        return plain_node_subtract(tape, x[0], x[1]);
    case MULTIPLY:
        return plain_node_multiply(tape, x[0], x[1]);
    case SQUARE:
        return plain_node_multiply(tape, x[0], x[0]);
    case SCALE:
        return plain_node_scale(tape, x[0], -1.75);
    case SUM:
        return plain_node_sum(tape, x[0]);
    case MATMUL:
        return plain_node_matmul(tape, x[0], x[1]);
    case MATMUL_A:
        return plain_node_matmul(tape, plain_node_transpose(tape, x[0]), x[1]);
    case MATMUL_B:
        return plain_node_matmul(tape, x[0], plain_node_transpose(tape, x[1]));
    case ITSELF:
        return plain_node_matmul(tape, x[0], plain_node_transpose(tape, x[0]));
    case AFFINE:
        return plain_node_affine(tape, x[0], x[1], x[2]);
    default:
        return twin_of_rows(operation, tape, x);
    }
}

static Node *engine_of_rows(Operation operation, Tape *tape, Node *const *x) {
    switch (operation) {
    case TANH_OF:
        return op_tanh(tape, x[0]);
    case SIGMOID:
        return op_sigmoid(tape, x[0]);
    case RELU:
        return op_relu(tape, x[0]);
    case SOFTMAX:
        return op_softmax(tape, x[0], NULL);
    case LOG_SOFTMAX:
        return op_log_softmax(tape, x[0], NULL);
    case EXP_OF_LOG:
        return op_softmax(tape, x[0], NULL);
    case CONCAT:
        return op_concat(tape, x[0], x[1]);
    case SLICE:
        return op_slice_cols(tape, x[0], 1, 2);
    case LOOKUP:
        return op_lookup(tape, x[0], ENGINE_IDS, 4);
    case SELECT_ROWS:
        return op_select(tape, MASK, x[0], x[1]);
    default:
        return NULL;
    }
}

static Node *engine_of(Operation operation, Tape *tape, Node *const *x) {
    switch (operation) {
    case ADD:
        return op_add(tape, x[0], x[1]);
    case SUBTRACT:
        return op_subtract(tape, x[0], x[1]);
    case MULTIPLY:
        return op_multiply(tape, x[0], x[1]);
    case SQUARE:
        return op_multiply(tape, x[0], x[0]);
    case SCALE:
        return op_scale(tape, x[0], -1.75);
    case SUM:
        return op_sum(tape, x[0]);
    case MATMUL:
        return op_matmul(tape, x[0], false, x[1], false);
    case MATMUL_A:
        return op_matmul(tape, x[0], true, x[1], false);
    case MATMUL_B:
        return op_matmul(tape, x[0], false, x[1], true);
    case ITSELF:
        return op_matmul(tape, x[0], false, x[0], true);
    case AFFINE:
        return op_affine(tape, x[0], x[1], x[2]);
    default:
        return engine_of_rows(operation, tape, x);
    }
}

static const Pair pairs[] = {
    {"add", ADD, {{3, 4}, {3, 4}}},
    {"add", ADD, {{3, 4}, {1, 4}}},
    {"add", ADD, {{3, 4}, {3, 1}}},
    {"add", ADD, {{3, 4}, {1, 1}}},
    {"subtract", SUBTRACT, {{3, 4}, {3, 4}}},
    {"subtract", SUBTRACT, {{3, 4}, {1, 4}}},
    {"multiply", MULTIPLY, {{3, 4}, {3, 4}}},
    {"multiply", MULTIPLY, {{3, 4}, {1, 4}}},
    {"multiply", MULTIPLY, {{3, 4}, {3, 1}}},
    {"square", SQUARE, {{3, 4}}},
    {"scale", SCALE, {{3, 4}}},
    {"sum", SUM, {{3, 4}}},
    {"matmul", MATMUL, {{3, 4}, {4, 5}}},
    {"matmul_a", MATMUL_A, {{4, 3}, {4, 5}}},
    {"matmul_b", MATMUL_B, {{3, 4}, {5, 4}}},
    {"itself", ITSELF, {{3, 4}}},
    {"affine", AFFINE, {{3, 4}, {2, 4}, {1, 2}}},
    {"tanh_of", TANH_OF, {{3, 4}}},
    {"sigmoid", SIGMOID, {{3, 4}}},
    {"relu", RELU, {{3, 4}}},
    {"softmax", SOFTMAX, {{3, 4}}},
    {"log_softmax", LOG_SOFTMAX, {{3, 4}}},
    {"exp_of_log", EXP_OF_LOG, {{3, 4}}},
    {"concat", CONCAT, {{3, 2}, {3, 4}}},
    {"slice", SLICE, {{3, 4}}},
    {"lookup", LOOKUP, {{3, 5}}},
    {"select_rows", SELECT_ROWS, {{3, 4}, {3, 4}}},
};
enum { PAIRS = sizeof pairs / sizeof pairs[0] };

/* Numbers that are the same in both; gradients begin at 1/2, for they are
 * added to. */
typedef struct Numbers {
    double x[OPERANDS][MOST], dx[OPERANDS][MOST], weights[MOST];
    real engine_x[OPERANDS][MOST], engine_dx[OPERANDS][MOST];
    real engine_weights[MOST];
} Numbers;

static void fill_numbers(Numbers *n, uint64_t seed) {
    Random random = random_seed(seed);
    for (int i = 0; i <= OPERANDS; i++) {
        for (int k = 0; k < MOST; k++) {
            double value = (double)(real)(2 * random_uniform(&random) - 1);
            if (i == OPERANDS) {
                n->weights[k] = value;
                n->engine_weights[k] = (real)value;
                continue;
            }
            n->x[i][k] = value;
            n->engine_x[i][k] = (real)value;
            n->dx[i][k] = 0.5;
            n->engine_dx[i][k] = (real)0.5;
        }
    }
}

static void expect_near(const char *name, const char *what, int count,
                        const double *twin, const real *engine) {
    for (int k = 0; k < count; k++) {
        double allowed = 64 * (double)REAL_EPSILON * (1 + fabs(twin[k]));
        cr_expect(fabs(twin[k] - (double)engine[k]) <= allowed,
                  "%s, %s %d: twin %.17g, engine %.17g", name, what, k, twin[k],
                  (double)engine[k]);
    }
}

/* Forward and backward of the twin; its output. */
static PlainNode *run_twin(const Pair *pair, PlainTape *tape, Numbers *n) {
    PlainNode *x[OPERANDS] = {NULL};
    plain_tape_clear(tape);
    for (int i = 0; i < OPERANDS; i++) {
        if (pair->shape[i][0] > 0)
            x[i] = plain_node_leaf(tape, pair->shape[i][0], pair->shape[i][1],
                                   n->x[i], n->dx[i]);
    }
    PlainNode *y = twin_of(pair->operation, tape, x);
    PlainNode *w = plain_node_leaf(tape, y->rows, y->cols, n->weights, NULL);
    plain_tape_backward(tape,
                        plain_node_sum(tape, plain_node_multiply(tape, y, w)));
    return y;
}

static Node *run_engine(const Pair *pair, Tape *tape, Numbers *n) {
    Node *x[OPERANDS] = {NULL};
    for (int i = 0; i < OPERANDS; i++) {
        if (pair->shape[i][0] > 0)
            x[i] = tape_leaf(tape, (size_t)pair->shape[i][0],
                             (size_t)pair->shape[i][1], n->engine_x[i],
                             n->engine_dx[i]);
    }
    Node *y = engine_of(pair->operation, tape, x);
    cr_assert(y, "%s: %s", pair->name, tape->error.message);
    Node *w = tape_leaf(tape, y->rows, y->cols, n->engine_weights, NULL);
    cr_assert(tape_backward(tape, op_sum(tape, op_multiply(tape, y, w))));
    return y;
}

/* (2.1) (2.2) (2.3) (2.4) (2.5) (2.6) (2.7) (2.10) (2.11) (2.12) (2.13) (2.14)
 * (2.15) (2.16) (2.17) (2.18) (2.19) (2.20) (2.21) (2.22) (2.23) (2.24) */
Test(twin_02, values_and_gradients_of_each_operation_equal_the_engines) {
    static PlainTape plain;
    static Numbers n;
    Tape tape;
    tape_init(&tape, threads_create(1, NULL), 1);
    for (int p = 0; p < PAIRS; p++) {
        const Pair *pair = &pairs[p];
        fill_numbers(&n, 100 + (uint64_t)p);
        tape_reset(&tape);
        PlainNode *twin = run_twin(pair, &plain, &n);
        Node *engine = run_engine(pair, &tape, &n);
        cr_assert_eq((size_t)twin->rows, engine->rows);
        cr_assert_eq((size_t)twin->cols, engine->cols);
        expect_near(pair->name, "value", twin->rows * twin->cols, twin->value,
                    engine->value);
        for (int i = 0; i < OPERANDS; i++) {
            expect_near(pair->name, "gradient",
                        pair->shape[i][0] * pair->shape[i][1], n.dx[i],
                        n.engine_dx[i]);
        }
    }
    threads_destroy(tape.pool);
    tape_free(&tape);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* The tape of single numbers against matrices [1, 1]: (2.8) (2.9). */
Test(twin_02, the_scalar_tape_equals_the_matrix_tape) {
    static PlainTape plain;
    PlainScalars tape = {0};
    double a = 0.7, b = -0.4, da = 0, db = 0;
    int sa = plain_scalar(&tape, a), sb = plain_scalar(&tape, b);
    int sp = plain_scalar_multiply(&tape, plain_scalar_tanh(&tape, sa), sb);
    int se = plain_scalar_exp(&tape, plain_scalar_subtract(&tape, sp, sa));
    int sl = plain_scalar_log(&tape, plain_scalar_add(&tape, se, sa));
    plain_scalars_backward(&tape, sl);
    plain_tape_clear(&plain);
    PlainNode *na = plain_node_leaf(&plain, 1, 1, &a, &da);
    PlainNode *nb = plain_node_leaf(&plain, 1, 1, &b, &db);
    PlainNode *np =
        plain_node_multiply(&plain, plain_node_tanh(&plain, na), nb);
    PlainNode *ne = plain_node_exp(&plain, plain_node_subtract(&plain, np, na));
    PlainNode *nl = plain_node_log(&plain, plain_node_add(&plain, ne, na));
    plain_tape_backward(&plain, nl);
    cr_expect_float_eq(tape.node[sl].value, *(double *)nl->value, 1e-15);
    cr_expect_float_eq(tape.node[sa].gradient, da, 1e-14);
    cr_expect_float_eq(tape.node[sb].gradient, db, 1e-14);
}
