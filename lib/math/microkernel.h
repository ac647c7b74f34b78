/* microkernel: a tile of C from a panel of A and a panel of B.
 *
 *   C[i, j] = start[i, j] + sum over p of a[p, i] b[p, j]
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
 * A multiply-add takes some cycles and a core begins two in each: a tile needs
 * eight sums or more to keep it busy. A tile of few rows has them from several
 * panels of B at once:
 *
 *              panel 0      panel 1      panel 2      panel 3
 *   a[p, 0]    sum sum      sum sum      sum sum      sum sum
 *
 * Includes vector. Owns nothing. */
#ifndef INTERLINEAR_MATH_MICROKERNEL_H
#define INTERLINEAR_MATH_MICROKERNEL_H

#include "math/vector.h"
#include <stdbool.h>

/* The shape of the tile by the registers there are: 32 with AVX-512, 16
 * otherwise. Tiles of several panels have TILE_SUMS vectors of sums at most.
 * SSE has no load into all lanes: there three rows and two panels, which need
 * the fewest, are best. */
#if VECTOR_BYTES == 64
enum { TILE_ROWS = 14, TILE_SUMS = 16 };
#elif VECTOR_BYTES == 32
enum { TILE_ROWS = 6, TILE_SUMS = 12 };
#else
enum { TILE_ROWS = 3, TILE_SUMS = 12 };
#endif
enum {
    TILE_FEW = 4,                    /* most rows beside several panels */
    TILE_PANELS = 4,                 /* most panels of B */
    TILE_COLUMNS = 2 * VECTOR_LANES, /* of a panel of B */
    TILE_STRIDE = /* of a panel of A: TILE_ROWS in whole vectors */
    (TILE_ROWS + VECTOR_LANES - 1) / VECTOR_LANES * VECTOR_LANES
};

/* A tile of the product: what the kernel reads and writes.
 *
 *   rows, columns   of the tile in C: 1 <= rows <= TILE_ROWS;
 *                   1 <= columns <= TILE_COLUMNS, or as many whole panels as
 *                   microkernel_panels says, or half as many
 *   depth           terms of each sum
 *   a               element (row i, depth p) is a[i * a_row + p * a_stride]
 *   b               element (depth p, column j) of a panel is
 *                   b[p * b_stride + j], the next panel begins b_panel later;
 *                   whole vectors are read: two, or one where
 *                   columns <= VECTOR_LANES
 *   c               element (i, j) is c[i * c_stride + j]; columns are next to
 *                   each other in all three
 *   start           element (i, j) is start[i * start_stride + j]: C itself, to
 *                   add to it, or, with stride 0, one row for all; NULL: zeros.
 *                   C is not read but as the start
 *
 * In memory, with packed panels (S = TILE_STRIDE, W = TILE_COLUMNS):
 *
 *   a:  p = 0   0    1   .. rows - 1        b:  p = 0   0    1   .. W - 1
 *       p = 1   S  S + 1 ..                     p = 1   W  W + 1 ..
 *       p = 2  2 S ..                           p = 2  2 W ..
 *
 * Both are read from the first to the last byte, once. */
typedef struct Tile {
    size_t rows, columns, depth;
    const real *a;
    size_t a_row, a_stride;
    const real *b;
    size_t b_stride, b_panel;
    real *c;
    size_t c_stride;
    const real *start;
    size_t start_stride;
} Tile;

/* microkernel_panels: how many panels of B a tile of some rows may have:
 * 1, 2 or 4. */
size_t microkernel_panels(size_t rows);

/* microkernel: compute a tile. The terms of an element are added in the order
 * of p, to zero, whatever the size of the tile; then the sum is added to the
 * start.
 *
 * Notes. Panels should lie in the L1 (a) and L2 (b) caches. A tile whose last
 * vector is not whole is computed beside C and copied. The row count picks one
 * of as many copies of the loop, in which the compiler knows it and can give
 * every sum a register; a sum that went to memory would halve the speed. */
void microkernel(const Tile *tile);

#endif
