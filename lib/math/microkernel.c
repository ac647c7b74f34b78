/* microkernel: one tile, specialised by the compiler for each row count.
 *
 * Includes vector. Owns nothing. */
#include "math/microkernel.h"

#include <assert.h>

/* The whole tile, in registers where `rows` and `vectors` are constants. */
VECTOR_INLINE void multiply(const Tile *tile, size_t rows, size_t vectors,
                            Vector (*sum)[2]) {
    const real *a = tile->a, *b = tile->b;
    size_t b_stride = tile->b_stride;
    VECTOR_UNROLL
    for (size_t i = 0; i < rows; i++) sum[i][0] = sum[i][1] = (Vector){0};
    for (size_t p = tile->depth; p > 0; p--) {
        Vector b0 = vector_load(b);
        Vector b1 = vectors > 1 ? vector_load(b + VECTOR_LANES) : b0;
        VECTOR_UNROLL
        for (size_t i = 0; i < rows; i++) {
            sum[i][0] += a[i] * b0;
            if (vectors > 1) sum[i][1] += a[i] * b1;
        }
        a += TILE_STRIDE;
        b += b_stride;
    }
}

VECTOR_INLINE void put(real *c, Vector sum, bool accumulate) {
    vector_store(c, accumulate ? vector_load(c) + sum : sum);
}

VECTOR_INLINE void compute(const Tile *tile, size_t rows, size_t vectors) {
    Vector sum[TILE_ROWS][2];
    multiply(tile, rows, vectors, sum);
    VECTOR_UNROLL
    for (size_t i = 0; i < rows; i++) {
        real *c = tile->c + i * tile->c_stride;
        put(c, sum[i][0], tile->accumulate);
        if (vectors > 1) put(c + VECTOR_LANES, sum[i][1], tile->accumulate);
    }
}

/* The row count as a constant, so that the sums are registers. */
VECTOR_INLINE void compute_few(const Tile *tile, size_t vectors) {
    switch (tile->rows) {
    case 1:
        compute(tile, 1, vectors);
        break;
    case 2:
        compute(tile, 2, vectors);
        break;
    case 3:
        compute(tile, 3, vectors);
        break;
    case 4:
        compute(tile, 4, vectors);
        break;
#if VECTOR_BYTES > 16
    case 5:
        compute(tile, 5, vectors);
        break;
    case 6:
        compute(tile, 6, vectors);
        break;
#endif
    }
}

#if VECTOR_BYTES > 32
VECTOR_INLINE void compute_many(const Tile *tile, size_t vectors) {
    switch (tile->rows) {
    case 7:
        compute(tile, 7, vectors);
        break;
    case 8:
        compute(tile, 8, vectors);
        break;
    case 9:
        compute(tile, 9, vectors);
        break;
    case 10:
        compute(tile, 10, vectors);
        break;
    case 11:
        compute(tile, 11, vectors);
        break;
    case 12:
        compute(tile, 12, vectors);
        break;
    case 13:
        compute(tile, 13, vectors);
        break;
    case 14:
        compute(tile, 14, vectors);
        break;
    }
}
#endif

VECTOR_INLINE void compute_rows(const Tile *tile, size_t vectors) {
#if VECTOR_BYTES > 32
    if (tile->rows > 6) {
        compute_many(tile, vectors);
        return;
    }
#endif
    compute_few(tile, vectors);
}

static void compute_two(const Tile *tile) {
    compute_rows(tile, 2);
}

static void compute_one(const Tile *tile) {
    compute_rows(tile, 1);
}

/* A tile of part vectors is computed beside C. */
static void compute_part(const Tile *tile) {
    real whole[TILE_ROWS * TILE_COLUMNS];
    Tile beside = *tile;
    beside.c = whole;
    beside.c_stride = TILE_COLUMNS;
    beside.accumulate = false;
    if (tile->columns > VECTOR_LANES)
        compute_two(&beside);
    else
        compute_one(&beside);
    for (size_t i = 0; i < tile->rows; i++) {
        real *c = tile->c + i * tile->c_stride;
        const real *sum = whole + i * TILE_COLUMNS;
        for (size_t j = 0; j < tile->columns; j++)
            c[j] = tile->accumulate ? c[j] + sum[j] : sum[j];
    }
}

void microkernel(const Tile *tile) {
    assert(tile->rows >= 1 && tile->rows <= TILE_ROWS);
    assert(tile->columns >= 1 && tile->columns <= TILE_COLUMNS);
    if (tile->columns == TILE_COLUMNS)
        compute_two(tile);
    else if (tile->columns == VECTOR_LANES)
        compute_one(tile);
    else
        compute_part(tile);
}
