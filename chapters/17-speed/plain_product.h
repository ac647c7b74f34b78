/* plain_product: the matrix product, step by step towards the machine.
 *
 *   C_ij = sum over p of A_ip B_pj                                     (17.1)
 *
 * Every function computes the same product, A [m, k] times B [k, n] into
 * C [m, n], which it overwrites, for every size; each adds one idea to the one
 * before. All add the terms of an element in the order of p. */
#ifndef INTERLINEAR_CHAPTERS_PLAIN_PRODUCT_H
#define INTERLINEAR_CHAPTERS_PLAIN_PRODUCT_H

#include "math/vector.h"

enum {
    PLAIN_ROWS = VECTOR_BYTES == 64 ? 14 : 4, /* of a tile of C */
    PLAIN_COLUMNS = 2 * VECTOR_LANES,         /* of a tile of C */
    PLAIN_DEPTH = 16,                         /* rows of a block of B */
    PLAIN_WIDTH = 512 /* columns of a block of B: 32 KB of float */
};

/* plain_product_naive: row times column, as the equation is written. */
void plain_product_naive(int m, int n, int k, real A[m][k], real B[k][n],
                         real C[m][n]);

/* plain_product_rows: the inner loop runs along rows of B and of C. */
void plain_product_rows(int m, int n, int k, real A[m][k], real B[k][n],
                        real C[m][n]);

/* plain_product_blocked: the same, a block of B at a time, that stays in the
 * nearest cache while all rows of A pass. */
void plain_product_blocked(int m, int n, int k, real A[m][k], real B[k][n],
                           real C[m][n]);

/* plain_product_tiles: a tile of C, PLAIN_ROWS by PLAIN_COLUMNS, is summed in
 * registers. The rows and columns that are left over go row by row. */
void plain_product_tiles(int m, int n, int k, real A[m][k], real B[k][n],
                         real C[m][n]);

/* plain_product_packed: the tiles read B from a copy in the order of reading.
 * packed: [k * n]. */
void plain_product_packed(int m, int n, int k, real A[m][k], real B[k][n],
                          real C[m][n], real packed[k * n]);

#endif
