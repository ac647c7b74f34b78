/* plain_arithmetic: sums and products, element by element. */
#include "02-autodiff/plain_operations.h"

#include <assert.h>
#include <stddef.h>

/* Where the number of b stands that belongs to row i, column j of a. */
static int place(const PlainNode *b, int i, int j) {
    return (b->rows == 1 ? 0 : i) * b->cols + (b->cols == 1 ? 0 : j);
}

static PlainNode *append(PlainTape *tape, const char *operation,
                         PlainBackward *backward, PlainNode *a, PlainNode *b) {
    assert(b->rows == 1 || b->rows == a->rows);
    assert(b->cols == 1 || b->cols == a->cols);
    return plain_node_append(tape, operation, a->rows, a->cols, backward, a, b,
                             NULL);
}

static void add_backward(PlainNode *y) {
    PlainNode *a = y->input[0], *b = y->input[1];
    double *dY = y->gradient, *dA = a->gradient, *dB = b->gradient;
    for (int i = 0; i < y->rows; i++)
        for (int j = 0; j < y->cols; j++) {
            int k = place(y, i, j);
            dA[place(a, i, j)] += dY[k]; /* (2.2) */
            dB[place(b, i, j)] += dY[k]; /* (2.2) */
        }
}

PlainNode *plain_node_add(PlainTape *tape, PlainNode *a, PlainNode *b) {
    PlainNode *y = append(tape, "add", add_backward, a, b);
    double *A = a->value, *B = b->value, *Y = y->value;
    for (int i = 0; i < a->rows; i++)
        for (int j = 0; j < a->cols; j++)
            Y[place(a, i, j)] = A[place(a, i, j)] + B[place(b, i, j)];
    return y;
}

static void subtract_backward(PlainNode *y) {
    PlainNode *a = y->input[0], *b = y->input[1];
    double *dY = y->gradient, *dA = a->gradient, *dB = b->gradient;
    for (int i = 0; i < y->rows; i++)
        for (int j = 0; j < y->cols; j++) {
            int k = place(y, i, j);
            dA[place(a, i, j)] += dY[k]; /* (2.3) */
            dB[place(b, i, j)] -= dY[k]; /* (2.3) */
        }
}

PlainNode *plain_node_subtract(PlainTape *tape, PlainNode *a, PlainNode *b) {
    PlainNode *y = append(tape, "subtract", subtract_backward, a, b);
    double *A = a->value, *B = b->value, *Y = y->value;
    for (int i = 0; i < a->rows; i++)
        for (int j = 0; j < a->cols; j++)
            Y[place(a, i, j)] = A[place(a, i, j)] - B[place(b, i, j)];
    return y;
}

static void multiply_backward(PlainNode *y) {
    PlainNode *a = y->input[0], *b = y->input[1];
    double *A = a->value, *B = b->value;
    double *dY = y->gradient, *dA = a->gradient, *dB = b->gradient;
    for (int i = 0; i < y->rows; i++)
        for (int j = 0; j < y->cols; j++) {
            int k = place(y, i, j);
            dA[place(a, i, j)] += dY[k] * B[place(b, i, j)]; /* (2.4) */
            dB[place(b, i, j)] += dY[k] * A[place(a, i, j)]; /* (2.4) */
        }
}

PlainNode *plain_node_multiply(PlainTape *tape, PlainNode *a, PlainNode *b) {
    PlainNode *y = append(tape, "multiply", multiply_backward, a, b);
    double *A = a->value, *B = b->value, *Y = y->value;
    for (int i = 0; i < a->rows; i++)
        for (int j = 0; j < a->cols; j++)
            Y[place(a, i, j)] = A[place(a, i, j)] * B[place(b, i, j)];
    return y;
}

static void scale_backward(PlainNode *y) {
    double c = y->factor;
    double *dY = y->gradient, *dA = y->input[0]->gradient;
    for (int k = 0; k < y->rows * y->cols; k++) dA[k] += c * dY[k]; /* (2.5) */
}

PlainNode *plain_node_scale(PlainTape *tape, PlainNode *a, double c) {
    PlainNode *y = plain_node_append(tape, "scale", a->rows, a->cols,
                                     scale_backward, a, NULL, NULL);
    double *A = a->value, *Y = y->value;
    y->factor = c;
    for (int k = 0; k < a->rows * a->cols; k++) Y[k] = c * A[k];
    return y;
}

static void sum_backward(PlainNode *y) {
    PlainNode *a = y->input[0];
    double *dY = y->gradient, *dA = a->gradient;
    for (int k = 0; k < a->rows * a->cols; k++) dA[k] += dY[0]; /* (2.6) */
}

PlainNode *plain_node_sum(PlainTape *tape, PlainNode *a) {
    PlainNode *y =
        plain_node_append(tape, "sum", 1, 1, sum_backward, a, NULL, NULL);
    double *A = a->value, *Y = y->value;
    for (int k = 0; k < a->rows * a->cols; k++) Y[0] += A[k];
    return y;
}
