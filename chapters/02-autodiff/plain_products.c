/* plain_products: products of matrices on the tape. */
#include "01-matrices/plain_matrix.h"
#include "02-autodiff/plain_operations.h"

#include <assert.h>
#include <stddef.h>

static void add_matmul_gradients(int m, int n, int k, double A[m][k],
                                 double B[k][n], double dC[m][n],
                                 double dA[m][k], double dB[k][n]) {
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++)
            for (int p = 0; p < k; p++) {
                dA[i][p] += dC[i][j] * B[p][j]; /* (2.13) */
                dB[p][j] += A[i][p] * dC[i][j]; /* (2.14) */
            }
}

static void matmul_backward(PlainNode *y) {
    PlainNode *a = y->input[0], *b = y->input[1];
    add_matmul_gradients(y->rows, y->cols, a->cols, a->value, b->value,
                         y->gradient, a->gradient, b->gradient);
}

PlainNode *plain_node_matmul(PlainTape *tape, PlainNode *a, PlainNode *b) {
    assert(a->cols == b->rows);
    PlainNode *node = plain_node_append(tape, "matmul", a->rows, b->cols,
                                        matmul_backward, a, b, NULL);
    plain_multiply(a->rows, b->cols, a->cols, a->value, b->value, node->value);
    return node;
}

static void add_transposed(int m, int n, double dT[n][m], double dA[m][n]) {
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) dA[i][j] += dT[j][i]; /* (2.15) */
}

static void transpose_backward(PlainNode *y) {
    add_transposed(y->cols, y->rows, y->gradient, y->input[0]->gradient);
}

PlainNode *plain_node_transpose(PlainTape *tape, PlainNode *a) {
    PlainNode *node = plain_node_append(tape, "transpose", a->cols, a->rows,
                                        transpose_backward, a, NULL, NULL);
    plain_transpose(a->rows, a->cols, a->value, node->value);
    return node;
}

static void add_affine_gradients(int R, int D, int H, double x[R][D],
                                 double W[H][D], double dy[R][H],
                                 double dx[R][D], double dW[H][D],
                                 double db[H]) {
    for (int r = 0; r < R; r++)
        for (int j = 0; j < H; j++) {
            db[j] += dy[r][j]; /* (2.18) */
            for (int d = 0; d < D; d++) {
                dx[r][d] += dy[r][j] * W[j][d]; /* (2.16) */
                dW[j][d] += dy[r][j] * x[r][d]; /* (2.17) */
            }
        }
}

static void affine_backward(PlainNode *y) {
    PlainNode *x = y->input[0], *W = y->input[1], *b = y->input[2];
    add_affine_gradients(x->rows, x->cols, W->rows, x->value, W->value,
                         y->gradient, x->gradient, W->gradient, b->gradient);
}

PlainNode *plain_node_affine(PlainTape *tape, PlainNode *x, PlainNode *W,
                             PlainNode *b) {
    assert(x->cols == W->cols && b->rows == 1 && b->cols == W->rows);
    PlainNode *node = plain_node_append(tape, "affine", x->rows, W->rows,
                                        affine_backward, x, W, b);
    plain_affine(x->rows, x->cols, W->rows, x->value, W->value, b->value,
                 node->value);
    return node;
}
