/* gemm: the matrix product.
 *
 *   C = op(A) op(B)          or, with `accumulate`,    C = C + op(A) op(B)
 *
 * op(X) is X or its transpose. Row-major: element (i, j) of a matrix with
 * leading dimension ld stands at x[i * ld + j]. */
#ifndef INTERLINEAR_MATH_GEMM_H
#define INTERLINEAR_MATH_GEMM_H

#include "base/real.h"
#include "base/threads.h"

/* gemm: the product above.
 * Shapes: op(A) [m, k], op(B) [k, n], C [m, n]; A is [k, m] where transpose_a,
 *         B is [n, k] where transpose_b. Every size may be 0: with k = 0 the
 *         product is zero. C must not overlap A or B. Without `accumulate` C
 *         is written, never read (it may hold NaN).
 * Order:  an element of C sums its k products in the same order, with the same
 *         roundings, for any m and n, any place in C and any thread count, so
 *         a row's result does not depend on the rows beside it.
 * Errors: none; scratch is the pool's. */
void gemm(ThreadPool *pool, bool transpose_a, bool transpose_b, size_t m,
          size_t n, size_t k, const real *a, size_t lda, const real *b,
          size_t ldb, bool accumulate, real *c, size_t ldc);

#endif
