/* ops_nonlinear: gates, softmax, layer normalisation: what works on a row.
 *
 * Includes the tape and the kernels of math. Results live on the tape. */
#include "autodiff/ops.h"

#include "math/matrix.h"
#include "math/vectormath.h"
#include <math.h>
#include <string.h>

/* --- functions of one row --- */

/* y from a, and da += what dy makes of it, for `count` columns. */
typedef void RowForward(size_t count, const real *a, real *y);
typedef void RowBackward(size_t count, const real *y, const real *dy, real *da);

/* A function of each row. Kept on the tape. */
typedef struct RowMap {
    const Node *node;
    const size_t *valid; /* [rows] columns that count, NULL: all */
    RowForward *forward;
    RowBackward *backward;
    bool fresh; /* da is not zeroed yet */
} RowMap;

static void forward_task(void *context, size_t r) {
    const RowMap *map = context;
    size_t cols = map->node->cols, valid = map->valid ? map->valid[r] : cols;
    real *y = map->node->value + r * cols;
    map->forward(valid, map->node->input[0]->value + r * cols, y);
    memset(y + valid, 0, (cols - valid) * sizeof *y);
}

static void backward_task(void *context, size_t r) {
    const RowMap *map = context;
    const Node *node = map->node;
    size_t cols = node->cols, valid = map->valid ? map->valid[r] : cols;
    real *da = node->input[0]->gradient + r * cols;
    if (map->fresh) memset(da, 0, cols * sizeof *da);
    map->backward(valid, node->value + r * cols, node->gradient + r * cols, da);
}

static void map_backward(Tape *tape, Node *node) {
    RowMap *map = node->saved;
    if (node_gradient_fresh(tape, node->input[0], &map->fresh))
        tape_rows(tape, node->rows, node->cols, backward_task, map);
}

/* A node whose rows are `forward` of the rows of a. */
static Node *map_rows(Tape *tape, const char *operation, Node *a,
                      const size_t *valid, RowForward *forward,
                      RowBackward *backward) {
    if (!a) return tape_fail(tape, "%s: an input is missing", operation);
    for (size_t r = 0; valid && r < a->rows; r++) {
        if (valid[r] > a->cols) {
            return tape_fail(
                tape, "%s: [%zu, %zu] has no %zu valid columns (row %zu)",
                operation, a->rows, a->cols, valid[r], r);
        }
    }
    RowMap *map = tape_save(tape, 1, sizeof *map);
    if (valid) valid = tape_save_copy(tape, a->rows, sizeof *valid, valid);
    Node *node =
        tape_node(tape, operation, a->rows, a->cols, map_backward, 1, &a);
    if (!node) return NULL;
    *map = (RowMap){node, valid, forward, backward, false};
    node->saved = map;
    tape_rows(tape, a->rows, a->cols, forward_task, map);
    return node;
}

/* --- gates --- */

/* (2.11) */
static void sigmoid_row_backward(size_t count, const real *y, const real *dy,
                                 real *da) {
    for (size_t i = 0; i < count; i++) da[i] += dy[i] * (y[i] * (1 - y[i]));
}

Node *op_sigmoid(Tape *tape, Node *a) {
    return map_rows(tape, "op_sigmoid", a, NULL, vector_sigmoid,
                    sigmoid_row_backward);
}

/* (2.7), (3.10) */
static void tanh_row_backward(size_t count, const real *y, const real *dy,
                              real *da) {
    for (size_t i = 0; i < count; i++) da[i] += dy[i] * (1 - y[i] * y[i]);
}

Node *op_tanh(Tape *tape, Node *a) {
    return map_rows(tape, "op_tanh", a, NULL, vector_tanh, tanh_row_backward);
}

/* Written so that NaN stays. */
static void relu_row(size_t count, const real *a, real *y) {
    for (size_t i = 0; i < count; i++) y[i] = a[i] <= 0 ? 0 : a[i];
}

/* (2.12) */
static void relu_row_backward(size_t count, const real *y, const real *dy,
                              real *da) {
    for (size_t i = 0; i < count; i++) da[i] += y[i] > 0 ? dy[i] : 0;
}

Node *op_relu(Tape *tape, Node *a) {
    return map_rows(tape, "op_relu", a, NULL, relu_row, relu_row_backward);
}

/* --- softmax --- */

static void softmax_row_forward(size_t count, const real *a, real *y) {
    softmax_row(count, count, a, y);
}

/* da_j += y_j (dy_j - sum_k y_k dy_k): (2.20) */
static void softmax_row_backward(size_t count, const real *y, const real *dy,
                                 real *da) {
    real dot = (real)vector_dot(count, y, dy);
    for (size_t j = 0; j < count; j++) da[j] += y[j] * (dy[j] - dot);
}

Node *op_softmax(Tape *tape, Node *a, const size_t *valid) {
    return map_rows(tape, "op_softmax", a, valid, softmax_row_forward,
                    softmax_row_backward);
}

/* da_j += dy_j - exp(y_j) sum_k dy_k, a piece of the row at a time. */
static void log_softmax_row_backward(size_t count, const real *y,
                                     const real *dy, real *da) {
    enum { PIECE = 256 };
    real sum = (real)vector_sum(count, dy), softmax[PIECE];
    for (size_t j = 0; j < count; j += PIECE) {
        size_t size = count - j < PIECE ? count - j : PIECE;
        vector_exp(size, y + j, softmax);
        for (size_t i = 0; i < size; i++)
            da[j + i] += dy[j + i] - softmax[i] * sum;
    }
}

Node *op_log_softmax(Tape *tape, Node *a, const size_t *valid) {
    return map_rows(tape, "op_log_softmax", a, valid, log_softmax_row,
                    log_softmax_row_backward);
}

/* --- layer normalisation --- */

/* Kept on the tape. */
typedef struct Norm {
    const Node *node; /* of a, gain and shift */
    double epsilon;
    real *normal;   /* (a - mean) / deviation, [rows, cols] */
    real *inverse;  /* 1 / deviation, [rows] */
    real *products; /* backward: dy * normal, [rows, cols]; may be NULL */
} Norm;

static void norm_task(void *context, size_t r) {
    const Norm *p = context;
    const Node *node = p->node;
    size_t cols = node->cols;
    const real *a = node->input[0]->value + r * cols;
    const real *gain = node->input[1]->value, *shift = node->input[2]->value;
    real *y = node->value + r * cols, *normal = p->normal + r * cols;
    double mean = vector_sum(cols, a) / (double)cols, variance = 0;
    for (size_t j = 0; j < cols; j++) {
        double d = (double)a[j] - mean;
        variance += d * d / (double)cols;
    }
    double inverse = 1 / sqrt(variance + p->epsilon);
    p->inverse[r] = (real)inverse;
    for (size_t j = 0; j < cols; j++) {
        normal[j] = (real)(((double)a[j] - mean) * inverse);
        y[j] = gain[j] * normal[j] + shift[j];
    }
}

/* With h = gain * dy, means over the row, and n the normalised row:
 * da = (h - mean(h) - n * mean(h * n)) / deviation */
static void norm_backward_task(void *context, size_t r) {
    const Norm *p = context;
    size_t cols = p->node->cols;
    const real *gain = p->node->input[1]->value;
    const real *dy = p->node->gradient + r * cols, *n = p->normal + r * cols;
    real *da = p->node->input[0]->gradient; /* NULL: not needed */
    double mean = 0, mean_n = 0;
    for (size_t j = 0; j < cols; j++) {
        double h = (double)gain[j] * (double)dy[j] / (double)cols;
        mean += h;
        mean_n += h * (double)n[j];
    }
    for (size_t j = 0; da && j < cols; j++) {
        real h = gain[j] * dy[j] - (real)mean - n[j] * (real)mean_n;
        da[r * cols + j] += h * p->inverse[r];
    }
    for (size_t j = 0; p->products && j < cols; j++)
        p->products[r * cols + j] = dy[j] * n[j];
}

static void norm_backward(Tape *tape, Node *node) {
    Norm *p = node->saved;
    size_t rows = node->rows, cols = node->cols;
    real *dgain = node_gradient(tape, node->input[1]);
    real *dshift = node_gradient(tape, node->input[2]);
    node_gradient(tape, node->input[0]);
    p->products =
        dgain ? tape_save(tape, rows * cols, sizeof *p->products) : NULL;
    tape_rows(tape, rows, cols, norm_backward_task, p);
    if (p->products)
        matrix_sum_rows(tape->pool, rows, cols, p->products, dgain);
    if (dshift) matrix_sum_rows(tape->pool, rows, cols, node->gradient, dshift);
}

Node *op_layer_norm(Tape *tape, Node *a, Node *gain, Node *shift,
                    double epsilon) {
    Node *inputs[] = {a, gain, shift};
    for (size_t i = 1; i < 3; i++) {
        const Node *row = inputs[i];
        if (!a || !row || row->rows != 1 || row->cols != a->cols) {
            return tape_fail_shapes(tape, "op_layer_norm", a, row,
                                    "gain and shift must be [1, columns]");
        }
    }
    size_t rows = a->rows, cols = a->cols;
    Norm *p = tape_save(tape, 1, sizeof *p);
    real *normal = tape_save(tape, rows * cols, sizeof *normal);
    real *inverse = tape_save(tape, rows, sizeof *inverse);
    Node *node =
        tape_node(tape, "op_layer_norm", rows, cols, norm_backward, 3, inputs);
    if (!node) return NULL;
    *p = (Norm){node, epsilon, normal, inverse, NULL};
    node->saved = p;
    tape_rows(tape, rows, cols, norm_task, p);
    return node;
}
