/* microkernel: one tile, specialised by the compiler for each row count.
 *
 * Includes vector. Owns nothing. */
#include "math/microkernel.h"

#include <assert.h>

/* The whole tile, in registers where `rows` and `vectors` are constants. A
 * machine's address is a pointer and an index times 1, 2 or 4 (or 8): five rows
 * of A share a pointer, three pointers and two indices serve all. */
VECTOR_INLINE void multiply(const Tile *tile, size_t rows, size_t vectors,
                            Vector (*sum)[2]) {
    size_t one = tile->a_row, three = 3 * one;
    const real *a[] = {tile->a, tile->a + 5 * one, tile->a + 10 * one};
    const real *b = tile->b;
    VECTOR_UNROLL
    for (size_t i = 0; i < rows; i++) sum[i][0] = sum[i][1] = (Vector){0};
    for (size_t p = tile->depth; p > 0; p--) {
        Vector b0 = vector_load(b);
        Vector b1 = vectors > 1 ? vector_load(b + VECTOR_LANES) : b0;
        VECTOR_UNROLL
        for (size_t i = 0; i < rows; i++) {
            real a_i = a[i / 5][i % 5 == 3 ? three : i % 5 * one];
            sum[i][0] += a_i * b0; /* (17.6) */
            if (vectors > 1) sum[i][1] += a_i * b1;
        }
        VECTOR_UNROLL
        for (size_t i = 0; i < 3; i++) a[i] += tile->a_stride;
        b += tile->b_stride;
    }
}

/* Vectors of row i of C, from column j on. */
VECTOR_INLINE void put(const Tile *tile, size_t i, size_t j, Vector sum) {
    if (tile->start)
        sum = vector_load(tile->start + i * tile->start_stride + j) + sum;
    vector_store(tile->c + i * tile->c_stride + j, sum);
}

VECTOR_INLINE void compute(const Tile *tile, size_t rows, size_t vectors) {
    Vector sum[TILE_ROWS][2];
    multiply(tile, rows, vectors, sum);
    VECTOR_UNROLL
    for (size_t i = 0; i < rows; i++) {
        put(tile, i, 0, sum[i][0]);
        if (vectors > 1) put(tile, i, VECTOR_LANES, sum[i][1]);
    }
}

/* Several panels of B: vector v of the tile is half v % 2 of panel v / 2. The
 * sums are (17.6) again. */
VECTOR_INLINE void compute_wide(const Tile *tile, size_t rows, size_t panels) {
    Vector sum[TILE_FEW][2 * TILE_PANELS];
    const real *a = tile->a, *b = tile->b;
    size_t a_row = tile->a_row, b_panel = tile->b_panel;
    const bool once = VECTOR_BYTES > 16 && rows > 1;
    VECTOR_UNROLL
    for (size_t i = 0; i < rows; i++) {
        VECTOR_UNROLL
        for (size_t v = 0; v < 2 * panels; v++) sum[i][v] = (Vector){0};
    }
    for (size_t p = tile->depth; p > 0; p--) {
        VECTOR_UNROLL
        for (size_t v = 0; v < 2 * panels; v++) {
            const real *at = b + v / 2 * b_panel + v % 2 * VECTOR_LANES;
            Vector b_v = once ? vector_load_once(at) : vector_load(at);
            VECTOR_UNROLL
            for (size_t i = 0; i < rows; i++) sum[i][v] += a[i * a_row] * b_v;
        }
        a += tile->a_stride;
        b += tile->b_stride;
    }
    VECTOR_UNROLL
    for (size_t i = 0; i < rows; i++) {
        VECTOR_UNROLL
        for (size_t v = 0; v < 2 * panels; v++)
            put(tile, i, v * VECTOR_LANES, sum[i][v]);
    }
}

/* The row count as a constant, so that the sums are registers. */
VECTOR_INLINE void compute_rows(const Tile *tile, size_t vectors) {
    if (tile->rows == 1) compute(tile, 1, vectors);
    if (tile->rows == 2) compute(tile, 2, vectors);
    if (tile->rows == 3) compute(tile, 3, vectors);
#if VECTOR_BYTES > 16
    if (tile->rows == 4) compute(tile, 4, vectors);
    if (tile->rows == 5) compute(tile, 5, vectors);
    if (tile->rows == 6) compute(tile, 6, vectors);
#endif
#if VECTOR_BYTES > 32
    if (tile->rows == 7) compute(tile, 7, vectors);
    if (tile->rows == 8) compute(tile, 8, vectors);
    if (tile->rows == 9) compute(tile, 9, vectors);
    if (tile->rows == 10) compute(tile, 10, vectors);
    if (tile->rows == 11) compute(tile, 11, vectors);
    if (tile->rows == 12) compute(tile, 12, vectors);
    if (tile->rows == 13) compute(tile, 13, vectors);
    if (tile->rows == 14) compute(tile, 14, vectors);
#endif
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
    beside.start = NULL;
    if (tile->columns > VECTOR_LANES)
        compute_two(&beside);
    else
        compute_one(&beside);
    for (size_t i = 0; i < tile->rows; i++) {
        real *c = tile->c + i * tile->c_stride;
        const real *sum = whole + i * TILE_COLUMNS;
        const real *start =
            tile->start ? tile->start + i * tile->start_stride : NULL;
        for (size_t j = 0; j < tile->columns; j++)
            c[j] = start ? start[j] + sum[j] : sum[j];
    }
}

static void compute_panels(const Tile *tile) {
    size_t panels = tile->columns / TILE_COLUMNS;
    if (tile->rows == 1 && panels == 4) compute_wide(tile, 1, 4);
    if (tile->rows == 1 && panels == 2) compute_wide(tile, 1, 2);
    if (tile->rows == 2 && panels == 2) compute_wide(tile, 2, 2);
    if (tile->rows == 3 && panels == 2) compute_wide(tile, 3, 2);
#if VECTOR_BYTES > 32
    if (tile->rows == 2 && panels == 4) compute_wide(tile, 2, 4);
    if (tile->rows == 4 && panels == 2) compute_wide(tile, 4, 2);
#endif
}

size_t microkernel_panels(size_t rows) {
    size_t panels = TILE_PANELS;
    while (panels > 1 && rows * 2 * panels > TILE_SUMS) panels /= 2;
    return panels;
}

void microkernel(const Tile *tile) {
    assert(tile->rows >= 1 && tile->rows <= TILE_ROWS);
    assert(tile->columns >= 1);
    if (tile->columns == TILE_COLUMNS)
        compute_two(tile);
    else if (tile->columns == VECTOR_LANES)
        compute_one(tile);
    else if (tile->columns < TILE_COLUMNS)
        compute_part(tile);
    else
        compute_panels(tile);
}
