/* microkernel: a tile of C from a panel of A and a panel of B.
 *
 *   C[i, j] = sum over p of a[p, i] b[p, j]     (or C[i, j] += ...)
 *
 * The sums of a tile are kept in vector registers: TILE_ROWS x 2 vectors,
 * beside two vectors of b and one element of a in all lanes. Each step p
 * reads one line of either panel and multiplies it out:
 *
 *              b[p, 0 .. LANES - 1]   b[p, LANES .. 2 LANES - 1]
 *   a[p, 0]    sum[0][0] += a b       sum[0][1] += a b
 *   a[p, 1]    sum[1][0] += a b       sum[1][1] += a b
 *   ...
 *
 * Includes vector. Owns nothing. */
#ifndef INTERLINEAR_MATH_MICROKERNEL_H
#define INTERLINEAR_MATH_MICROKERNEL_H

#include "math/vector.h"
#include <stdbool.h>

/* As many rows as fit the 32 registers of AVX-512 or the 16 of the others. */
#if VECTOR_BYTES == 64
enum { TILE_ROWS = 14 };
#elif VECTOR_BYTES == 32
enum { TILE_ROWS = 6 };
#else
enum { TILE_ROWS = 4 };
#endif
enum {
    TILE_COLUMNS = 2 * VECTOR_LANES,
    TILE_STRIDE = /* of a panel of A: TILE_ROWS in whole vectors */
    (TILE_ROWS + VECTOR_LANES - 1) / VECTOR_LANES * VECTOR_LANES
};

/* A tile of the product.
 * a: [depth, TILE_STRIDE]. b: [depth, TILE_COLUMNS] with rows b_stride apart,
 * all readable. c: [rows, columns] with rows c_stride apart.
 * 1 <= rows <= TILE_ROWS, 1 <= columns <= TILE_COLUMNS. */
typedef struct Tile {
    size_t rows, columns, depth;
    const real *a, *b;
    size_t b_stride;
    real *c;
    size_t c_stride;
    bool accumulate; /* add to C; otherwise C is not read */
} Tile;

/* microkernel: compute a tile. The terms of an element are added in the order
 * of p, to zero, whatever the size of the tile; then, with `accumulate`, the
 * sum is added to C. */
void microkernel(const Tile *tile);

#endif
