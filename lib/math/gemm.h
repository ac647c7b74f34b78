/* gemm: the matrix product.
 *
 *   C = start + op(A) op(B)
 *
 * op(X) is X or its transpose. `start` is NULL for zeros, C itself to add to
 * what it holds, or one row [n] for all rows, a bias. Row-major: element (i, j)
 * of a matrix with leading dimension ld stands at x[i * ld + j].
 *
 * The pool's workers share it out, and pack into their scratch. */
#ifndef INTERLINEAR_MATH_GEMM_H
#define INTERLINEAR_MATH_GEMM_H

#include "base/real.h"
#include "base/threads.h"

/* gemm: the product above. Equations: (1.1), (1.4), (1.5).
 * Shapes: op(A) [m, k], op(B) [k, n], C [m, n]; A is [k, m] where transpose_a,
 *         B is [n, k] where transpose_b. Every size may be 0: with k = 0 the
 *         product is zero. C must not overlap A, B or a bias. C is written,
 *         never read (it may hold NaN), unless it is the start.
 * Order:  an element of C sums its k products in the same order, with the same
 *         roundings, for any m and n, any place in C and any thread count, so
 *         a row's result does not depend on the rows beside it. The order:
 *         the depth is cut into blocks, by k alone; each block's products are
 *         added up from zero, and the start takes the blocks' sums in turn.
 * Cost:   op(B) is packed at each call, unless it lies as it is read. For a
 *         single row that costs more than the product: weights that meet row
 *         after row are packed once, by gemm_pack.
 * Errors: none. */
void gemm(ThreadPool *pool, bool transpose_a, bool transpose_b, size_t m,
          size_t n, size_t k, const real *a, size_t lda, const real *b,
          size_t ldb, const real *start, real *c, size_t ldc);

/* gemm_pack: op(B) laid out once, for many products with it: in panels, one
 * after another, of W columns (two of the machine's vectors; the last panel is
 * of one vector where that holds its columns), and of the whole depth:
 *
 *   panel 0            column 0    1  ..  W - 1      panel 1       W  W + 1 ..
 *              p = 0   [0]        [1]    [W - 1]               [k W]
 *              p = 1   [W]        ..
 *
 * with zeros where op(B) has no column.
 * Shapes: op(B) [k, n]; B is [n, k] where transpose_b; `packed` is of
 *         gemm_packed_size(n, k) reals: k times n in whole vectors. It need
 *         not be aligned, but is read faster at a multiple of 64 bytes.
 * Errors: none. Owner of `packed`: the caller; it is a copy of B as it is now.
 */
size_t gemm_packed_size(size_t n, size_t k);
void gemm_pack(ThreadPool *pool, bool transpose_b, size_t n, size_t k,
               const real *b, size_t ldb, real *packed);

/* gemm_packed: the product A op(B) with an op(B) that gemm_pack laid out; the
 * same bits as gemm's. It needs no scratch: with NULL for the pool it runs on
 * the calling thread alone, as within a task of threads_run. Shapes and errors:
 * as above, n and k as they were packed. */
void gemm_packed(ThreadPool *pool, size_t m, size_t n, size_t k, const real *a,
                 size_t lda, const real *packed, const real *start, real *c,
                 size_t ldc);

#endif
