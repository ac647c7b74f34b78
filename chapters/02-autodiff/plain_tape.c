/* plain_tape: a tape of matrices. */
#include "02-autodiff/plain_tape.h"

#include <assert.h>
#include <stddef.h>

void plain_tape_clear(PlainTape *tape) {
    tape->count = 0;
    tape->used = 0;
}

/* `count` zeros of the tape. */
static double *take(PlainTape *tape, int count) {
    assert(tape->used + count <= PLAIN_NUMBERS);
    double *numbers = &tape->numbers[tape->used];
    for (int i = 0; i < count; i++) numbers[i] = 0;
    tape->used += count;
    return numbers;
}

static PlainNode *append(PlainTape *tape, PlainNode node) {
    assert(tape->count < PLAIN_NODES);
    tape->node[tape->count] = node;
    return &tape->node[tape->count++];
}

PlainNode *plain_node_leaf(PlainTape *tape, int rows, int cols, void *x,
                           void *dx) {
    PlainNode node = {.operation = "leaf",
                      .rows = rows,
                      .cols = cols,
                      .value = x,
                      .gradient = dx ? dx : take(tape, rows * cols)};
    return append(tape, node);
}

PlainNode *plain_node_append(PlainTape *tape, const char *operation, int rows,
                             int cols, PlainBackward *backward, PlainNode *a,
                             PlainNode *b, PlainNode *c) {
    PlainNode node = {.operation = operation,
                      .rows = rows,
                      .cols = cols,
                      .value = take(tape, rows * cols),
                      .gradient = take(tape, rows * cols),
                      .input = {a, b, c},
                      .backward = backward};
    return append(tape, node);
}

void plain_tape_backward(PlainTape *tape, PlainNode *loss) {
    assert(loss->rows == 1 && loss->cols == 1);
    double *dloss = loss->gradient;
    dloss[0] = 1;
    for (int i = tape->count - 1; i >= 0; i--) {
        PlainNode *y = &tape->node[i];
        if (y->backward) y->backward(y); /* (2.1) */
    }
}
