/* matrix: row-major kernels over whole rows, threaded.
 *
 * What the operations of the tape need beside the product and the elementwise
 * functions: sums over rows and columns, softmax of rows. */
#ifndef INTERLINEAR_MATH_MATRIX_H
#define INTERLINEAR_MATH_MATRIX_H

#include "base/real.h"
#include "base/threads.h"
#include <stdbool.h>

/* matrix_sum_rows: sum[j] += sum over i of x[i, j], accumulated in double in
 * row order. Equation: (1.8). Shapes: x [rows, cols], sum [cols]. */
void matrix_sum_rows(ThreadPool *pool, size_t rows, size_t cols, const real *x,
                     real *sum);

/* softmax_row: y_j = exp(x_j - max) / sum, over the first `valid` of `count`
 * elements; the others become exactly 0. y may be x. valid = 0 gives zeros.
 * log_softmax_row: y_j = x_j - max - log(sum), over all `count` elements.
 * Both sums accumulate in double. */
void softmax_row(size_t count, size_t valid, const real *x, real *y);
void log_softmax_row(size_t count, const real *x, real *y);

#endif
