/* ops_norm: layer normalisation.
 *
 * Includes the tape and the kernels of math. Results live on the tape. */
#include "autodiff/ops.h"

#include "math/matrix.h"
#include "math/vectormath.h"
#include <math.h>

/* One pass over the rows, forward or backward. */
typedef struct NormPass {
    size_t cols;
    double epsilon;
    const real *a, *gain, *shift;
    real *y, *normal; /* forward: y, and (a - mean) / deviation */
    real *inverse;    /* [rows], 1 / sqrt(variance + epsilon) */
    const real *dy;
    real *da;       /* backward; may be NULL */
    real *products; /* dy * normal, [rows, cols]; may be NULL */
} NormPass;

/* What backward needs. */
typedef struct NormSaved {
    real *normal, *inverse;
} NormSaved;

static void norm_task(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    const NormPass *p = context;
    for (size_t r = begin; r < end; r++) {
        const real *a = p->a + r * p->cols;
        real *y = p->y + r * p->cols, *normal = p->normal + r * p->cols;
        double count = (double)p->cols, variance = 0;
        double mean = vector_sum(p->cols, a) / count;
        for (size_t j = 0; j < p->cols; j++) {
            double d = (double)a[j] - mean;
            variance += d * d / count;
        }
        double inverse = 1 / sqrt(variance + p->epsilon);
        p->inverse[r] = (real)inverse;
        for (size_t j = 0; j < p->cols; j++) {
            normal[j] = (real)(((double)a[j] - mean) * inverse);
            y[j] = p->gain[j] * normal[j] + p->shift[j];
        }
    }
}

/* With h = gain * dy, means over the row, and n the normalised row:
 * da = (h - mean(h) - n * mean(h * n)) / deviation */
static void norm_backward_task(void *context, size_t worker, size_t begin,
                               size_t end) {
    (void)worker;
    const NormPass *p = context;
    for (size_t r = begin; r < end; r++) {
        const real *dy = p->dy + r * p->cols, *n = p->normal + r * p->cols;
        double mean = 0, mean_n = 0, count = (double)p->cols;
        for (size_t j = 0; j < p->cols; j++) {
            double h = (double)p->gain[j] * (double)dy[j];
            mean += h / count;
            mean_n += h * (double)n[j] / count;
        }
        for (size_t j = 0; p->da && j < p->cols; j++) {
            real h = p->gain[j] * dy[j] - (real)mean - n[j] * (real)mean_n;
            p->da[r * p->cols + j] += h * p->inverse[r];
        }
        for (size_t j = 0; p->products && j < p->cols; j++)
            p->products[r * p->cols + j] = dy[j] * n[j];
    }
}

static void norm_backward(Tape *tape, Node *node) {
    Node *gain = node->input[1];
    NormSaved *saved = node->saved;
    size_t rows = node->rows, cols = node->cols;
    real *dgain = node_gradient(tape, gain);
    NormPass p = {.cols = cols,
                  .gain = gain->value,
                  .normal = saved->normal,
                  .inverse = saved->inverse,
                  .dy = node->gradient,
                  .da = node_gradient(tape, node->input[0]),
                  .products = dgain ? tape_save(tape, rows * cols, sizeof(real))
                                    : NULL};
    tape_rows(tape, rows, cols, norm_backward_task, &p);
    if (p.products) matrix_sum_rows(tape->pool, rows, cols, p.products, dgain);
    real *dshift = node_gradient(tape, node->input[2]);
    if (dshift) matrix_sum_rows(tape->pool, rows, cols, node->gradient, dshift);
}

Node *op_layer_norm(Tape *tape, Node *a, Node *gain, Node *shift,
                    double epsilon) {
    Node *row = gain && shift && gain->cols == shift->cols ? gain : shift;
    if (!a || !gain || !shift || gain->rows != 1 || shift->rows != 1 ||
        gain->cols != a->cols || shift->cols != a->cols) {
        return tape_fail_shapes(tape, "op_layer_norm", a, gain ? row : gain,
                                "gain and shift must be [1, columns]");
    }
    Node *node = tape_node(tape, "op_layer_norm", a->rows, a->cols,
                           norm_backward, 3, (Node *[]){a, gain, shift});
    NormSaved *saved = tape_save(tape, 1, sizeof *saved);
    real *normal = tape_save(tape, a->rows * a->cols, sizeof *normal);
    real *inverse = tape_save(tape, a->rows, sizeof *inverse);
    if (!tape_ok(tape)) return NULL;
    *saved = (NormSaved){normal, inverse};
    node->saved = saved;
    NormPass p = {.cols = a->cols,
                  .epsilon = epsilon,
                  .a = a->value,
                  .gain = gain->value,
                  .shift = shift->value,
                  .y = node->value,
                  .normal = normal,
                  .inverse = inverse};
    tape_rows(tape, a->rows, a->cols, norm_task, &p);
    return node;
}
