/* operations: every operation of the plain tape as a case for the checker. */
#include "operations.h"

#include "base/random.h"
#include <stddef.h>

enum { MOST = 24 };

/* One operation with numbers in its operands. */
typedef struct Trial {
    const Operation *operation;
    double x[OPERANDS][MOST], dx[OPERANDS][MOST], weights[MOST];
    PlainTape tape;
} Trial;

static const int IDS[] = {2, 0, 2, 2};
static const bool MASK[] = {true, false, true};

static PlainNode *add(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_add(tape, x[0], x[1]);
}

static PlainNode *add_itself(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_add(tape, x[0], x[0]);
}

static PlainNode *subtract(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_subtract(tape, x[0], x[1]);
}

static PlainNode *multiply(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_multiply(tape, x[0], x[1]);
}

static PlainNode *square(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_multiply(tape, x[0], x[0]);
}

static PlainNode *scale(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_scale(tape, x[0], -1.7);
}

static PlainNode *sum(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_sum(tape, x[0]);
}

static PlainNode *matmul(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_matmul(tape, x[0], x[1]);
}

static PlainNode *transpose(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_transpose(tape, x[0]);
}

static PlainNode *matmul_itself(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_matmul(tape, x[0], plain_node_transpose(tape, x[0]));
}

static PlainNode *affine(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_affine(tape, x[0], x[1], x[2]);
}

static PlainNode *tanh_of(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_tanh(tape, x[0]);
}

static PlainNode *sigmoid(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_sigmoid(tape, x[0]);
}

static PlainNode *exp_of(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_exp(tape, x[0]);
}

static PlainNode *log_of(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_log(
        tape, plain_node_add(tape, plain_node_exp(tape, x[0]),
                             plain_node_multiply(tape, x[1], x[1])));
}

static PlainNode *relu(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_relu(tape, x[0]);
}

static PlainNode *softmax(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_softmax(tape, x[0]);
}

static PlainNode *concat(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_concat(tape, x[0], x[1]);
}

static PlainNode *slice(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_slice(tape, x[0], 1, 2);
}

static PlainNode *lookup(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_lookup(tape, x[0], IDS, 4);
}

static PlainNode *select_rows(PlainTape *tape, PlainNode *const x[]) {
    return plain_node_select(tape, MASK, x[0], x[1]);
}

const Operation OPERATION[OPERATIONS] = {
    {"[3, 4] + [3, 4]", {{3, 4}, {3, 4}}, add},
    {"[3, 4] + a row", {{3, 4}, {1, 4}}, add},
    {"[3, 4] + a column", {{3, 4}, {3, 1}}, add},
    {"[3, 4] + a number", {{3, 4}, {1, 1}}, add},
    {"a + a", {{3, 4}}, add_itself},
    {"[3, 4] - [3, 4]", {{3, 4}, {3, 4}}, subtract},
    {"[3, 4] - a row", {{3, 4}, {1, 4}}, subtract},
    {"[3, 4] - a column", {{3, 4}, {3, 1}}, subtract},
    {"[3, 4] - a number", {{3, 4}, {1, 1}}, subtract},
    {"[3, 4] * [3, 4]", {{3, 4}, {3, 4}}, multiply},
    {"[3, 4] * a row", {{3, 4}, {1, 4}}, multiply},
    {"[3, 4] * a column", {{3, 4}, {3, 1}}, multiply},
    {"[3, 4] * a number", {{3, 4}, {1, 1}}, multiply},
    {"a * a", {{3, 4}}, square},
    {"-1.7 a", {{3, 4}}, scale},
    {"sum", {{3, 4}}, sum},
    {"[3, 4] [4, 5]", {{3, 4}, {4, 5}}, matmul},
    {"A^T", {{3, 4}}, transpose},
    {"A A^T", {{3, 4}}, matmul_itself},
    {"x W^T + b", {{3, 4}, {2, 4}, {1, 2}}, affine},
    {"tanh", {{3, 4}}, tanh_of},
    {"sigmoid", {{3, 4}}, sigmoid},
    {"exp", {{3, 4}}, exp_of},
    {"log(exp a + b b)", {{3, 4}, {1, 1}}, log_of},
    {"relu", {{3, 4}}, relu},
    {"softmax", {{3, 4}}, softmax},
    {"concat", {{3, 2}, {3, 4}}, concat},
    {"slice", {{3, 4}}, slice},
    {"lookup, ids 2 0 2 2", {{3, 5}}, lookup},
    {"select", {{3, 4}, {3, 4}}, select_rows},
};

static PlainNode *build(Trial *t) {
    PlainNode *x[OPERANDS] = {NULL};
    plain_tape_clear(&t->tape);
    for (int i = 0; i < OPERANDS; i++) {
        const int *shape = t->operation->shape[i];
        if (shape[0] > 0)
            x[i] = plain_node_leaf(&t->tape, shape[0], shape[1], t->x[i],
                                   t->dx[i]);
    }
    PlainNode *y = t->operation->build(&t->tape, x);
    PlainNode *weights =
        plain_node_leaf(&t->tape, y->rows, y->cols, t->weights, NULL);
    return plain_node_sum(&t->tape, plain_node_multiply(&t->tape, y, weights));
}

static double loss_of(void *context) {
    Trial *t = context;
    double *loss = build(t)->value;
    return loss[0];
}

static void fill(double x[MOST], Random *random) {
    for (int i = 0; i < MOST; i++) x[i] = 2 * random_uniform(random) - 1;
}

PlainCheck operation_check(const Operation *operation) {
    static Trial t;
    PlainCheck all = {0};
    Random random = random_seed(2);
    t = (Trial){.operation = operation};
    for (int i = 0; i < OPERANDS; i++) fill(t.x[i], &random);
    fill(t.weights, &random);
    plain_tape_backward(&t.tape, build(&t));
    for (int i = 0; i < OPERANDS; i++) {
        const int *shape = operation->shape[i];
        PlainCheck one =
            plain_check(loss_of, &t, shape[0] * shape[1], t.x[i], t.dx[i]);
        int entries = all.entries + one.entries, wrong = all.wrong + one.wrong;
        if (one.error >= all.error) all = one;
        all.entries = entries;
        all.wrong = wrong;
    }
    return all;
}
