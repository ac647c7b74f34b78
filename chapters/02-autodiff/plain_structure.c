/* plain_structure: columns side by side, rows by number, rows by mask. */
#include "02-autodiff/plain_operations.h"

#include <assert.h>
#include <stddef.h>

static void add_concat_gradients(int R, int C, int K, double dA[R][C],
                                 double dB[R][K], double dY[R][C + K]) {
    for (int r = 0; r < R; r++) {
        for (int j = 0; j < C; j++) dA[r][j] += dY[r][j];     /* (2.21) */
        for (int j = 0; j < K; j++) dB[r][j] += dY[r][C + j]; /* (2.21) */
    }
}

static void concat_backward(PlainNode *y) {
    PlainNode *a = y->input[0], *b = y->input[1];
    add_concat_gradients(y->rows, a->cols, b->cols, a->gradient, b->gradient,
                         y->gradient);
}

static void join_columns(int R, int C, int K, double A[R][C], double B[R][K],
                         double Y[R][C + K]) {
    for (int r = 0; r < R; r++) {
        for (int j = 0; j < C; j++) Y[r][j] = A[r][j];
        for (int j = 0; j < K; j++) Y[r][C + j] = B[r][j];
    }
}

PlainNode *plain_node_concat(PlainTape *tape, PlainNode *a, PlainNode *b) {
    assert(a->rows == b->rows);
    PlainNode *y = plain_node_append(tape, "concat", a->rows, a->cols + b->cols,
                                     concat_backward, a, b, NULL);
    join_columns(a->rows, a->cols, b->cols, a->value, b->value, y->value);
    return y;
}

static void slice_backward(PlainNode *y) {
    int C = y->input[0]->cols, f = y->first;
    double *dY = y->gradient, *dA = y->input[0]->gradient;
    for (int r = 0; r < y->rows; r++)
        for (int j = 0; j < y->cols; j++)
            dA[r * C + f + j] += dY[r * y->cols + j]; /* (2.22) */
}

PlainNode *plain_node_slice(PlainTape *tape, PlainNode *a, int first,
                            int count) {
    assert(first >= 0 && count >= 0 && first + count <= a->cols);
    PlainNode *y = plain_node_append(tape, "slice", a->rows, count,
                                     slice_backward, a, NULL, NULL);
    double *A = a->value, *Y = y->value;
    y->first = first;
    for (int r = 0; r < y->rows; r++)
        for (int j = 0; j < count; j++)
            Y[r * count + j] = A[r * a->cols + first + j];
    return y;
}

static void lookup_backward(PlainNode *y) {
    double *dY = y->gradient, *dM = y->input[0]->gradient;
    int E = y->cols;
    for (int r = 0; r < y->rows; r++)
        for (int j = 0; j < E; j++)
            dM[y->ids[r] * E + j] += dY[r * E + j]; /* (2.23) */
}

PlainNode *plain_node_lookup(PlainTape *tape, PlainNode *table, const int ids[],
                             int count) {
    PlainNode *y = plain_node_append(tape, "lookup", count, table->cols,
                                     lookup_backward, table, NULL, NULL);
    double *M = table->value, *Y = y->value;
    int E = table->cols;
    y->ids = ids;
    for (int r = 0; r < count; r++) {
        assert(ids[r] >= 0 && ids[r] < table->rows);
        for (int j = 0; j < E; j++) Y[r * E + j] = M[ids[r] * E + j];
    }
    return y;
}

static void select_backward(PlainNode *y) {
    int C = y->cols;
    double *dY = y->gradient;
    double *dA = y->input[0]->gradient, *dB = y->input[1]->gradient;
    for (int r = 0; r < y->rows; r++) {
        double *d = y->mask[r] ? dA : dB;
        for (int j = 0; j < C; j++) d[r * C + j] += dY[r * C + j]; /* (2.24) */
    }
}

PlainNode *plain_node_select(PlainTape *tape, const bool mask[], PlainNode *a,
                             PlainNode *b) {
    assert(a->rows == b->rows && a->cols == b->cols);
    PlainNode *y = plain_node_append(tape, "select", a->rows, a->cols,
                                     select_backward, a, b, NULL);
    int C = a->cols;
    double *Y = y->value;
    y->mask = mask;
    for (int r = 0; r < a->rows; r++) {
        double *from = mask[r] ? a->value : b->value;
        for (int j = 0; j < C; j++) Y[r * C + j] = from[r * C + j];
    }
    return y;
}
