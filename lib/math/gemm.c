/* gemm: the loops around the micro-kernel.
 *
 * Each worker computes its own part of C: for each block of columns and of
 * depth it packs the block of op(B), then for each tile's worth of rows the
 * panel of op(A), and multiplies that by every panel of the block.
 * Includes panel, microkernel and threads. Scratch is the pool's. */
#include "math/gemm.h"

#include "math/microkernel.h"
#include "math/panel.h"
#include <string.h>

enum {
    DEPTH_MOST = 256,         /* of a block */
    BLOCK_BYTES = 512 * 1024, /* of packed B, in the L2 cache */
    BLOCK_COLUMNS = BLOCK_BYTES / DEPTH_MOST / sizeof(real),
    ROW_GRAIN = 4,          /* rows for one worker */
    SERIAL_MOST = 64 * 1024 /* products not worth a worker */
};

_Static_assert((BLOCK_COLUMNS + TILE_STRIDE) * DEPTH_MOST * sizeof(real) <=
                   THREADS_SCRATCH,
               "a block of B and a panel of A fit the scratch");
_Static_assert(BLOCK_COLUMNS % TILE_COLUMNS == 0, "whole panels in a block");

/* C = op(A) op(B), or a part of it. */
typedef struct Product {
    ThreadPool *pool;
    Operand a, b;
    size_t m, n, k;
    bool accumulate;
    bool in_place; /* whole panels of op(B) are read where they lie */
    real *c;
    size_t ldc;
} Product;

static size_t minimum(size_t a, size_t b) {
    return a < b ? a : b;
}

/* The part of a product with rows i .. i + m - 1 and columns j .. j + n - 1. */
static Product part(Product whole, size_t i, size_t m, size_t j, size_t n) {
    whole.a = operand_at(whole.a, i, 0);
    whole.b = operand_at(whole.b, j, 0);
    whole.c += i * whole.ldc + j;
    whole.m = m;
    whole.n = n;
    return whole;
}

/* Panels of op(B) are TILE_COLUMNS wide; the last may be one vector. */
static size_t panel_stride(size_t columns) {
    return columns > VECTOR_LANES ? TILE_COLUMNS : VECTOR_LANES;
}

/* The panels of a block of op(B). */
static void pack_block(const Product *block, real *panels) {
    size_t first = block->in_place ? block->n / TILE_COLUMNS : 0;
    for (size_t j = first * TILE_COLUMNS; j < block->n; j += TILE_COLUMNS) {
        size_t columns = minimum(TILE_COLUMNS, block->n - j);
        panel_pack(operand_at(block->b, j, 0), columns, block->k,
                   panels + j * block->k, panel_stride(columns));
    }
}

/* One panel of op(A) times every panel of op(B); meanwhile the `next_rows` rows
 * of the next panel are fetched. */
static void run_row_of_tiles(const Product *block, const real *a,
                             const real *panels, Operand next,
                             size_t next_rows) {
    size_t count = (block->n + TILE_COLUMNS - 1) / TILE_COLUMNS;
    for (size_t i = 0; i < count; i++) {
        size_t j = i * TILE_COLUMNS;
        Tile tile = {.rows = block->m,
                     .columns = minimum(TILE_COLUMNS, block->n - j),
                     .depth = block->k,
                     .a = a,
                     .b = panels + j * block->k,
                     .c = block->c + j,
                     .c_stride = block->ldc,
                     .accumulate = block->accumulate};
        tile.b_stride = panel_stride(tile.columns);
        if (block->in_place && tile.columns == TILE_COLUMNS) {
            tile.b = operand_at(block->b, j, 0).data;
            tile.b_stride = block->b.ld;
        }
        panel_prefetch(next, next_rows, block->k, i, count);
        microkernel(&tile);
    }
}

/* A block whose op(B) is packed: row tiles of nearly equal height. */
static void run_block(const Product *block, const real *panels, real *a) {
    size_t tiles = (block->m + TILE_ROWS - 1) / TILE_ROWS;
    for (size_t t = 0; t < tiles; t++) {
        size_t first = block->m * t / tiles, end = block->m * (t + 1) / tiles;
        Product row = part(*block, first, end - first, 0, block->n);
        size_t lines = minimum(TILE_STRIDE, block->m - first);
        panel_pack(row.a, lines, row.k, a, TILE_STRIDE); /* whole vectors */
        run_row_of_tiles(&row, a, panels, operand_at(block->a, end, 0),
                         minimum(TILE_ROWS, block->m - end));
    }
}

/* The product on one worker. The blocks of depth follow from k alone. */
static void run_part(Product whole, size_t worker) {
    real *a = threads_scratch(whole.pool, worker);
    real *panels = a + TILE_STRIDE * DEPTH_MOST;
    size_t blocks = (whole.k + DEPTH_MOST - 1) / DEPTH_MOST;
    for (size_t j = 0; j < whole.n; j += BLOCK_COLUMNS) {
        for (size_t p = 0; p < blocks; p++) {
            size_t columns = minimum(BLOCK_COLUMNS, whole.n - j);
            size_t depth = whole.k * p / blocks;
            Product block = part(whole, 0, whole.m, j, columns);
            block.a = operand_at(block.a, 0, depth);
            block.b = operand_at(block.b, 0, depth);
            block.k = whole.k * (p + 1) / blocks - depth;
            block.accumulate = whole.accumulate || p > 0;
            block.in_place = whole.b.side_by_side && whole.m <= TILE_ROWS;
            pack_block(&block, panels);
            run_block(&block, panels, a);
        }
    }
}

static void run_columns(void *context, size_t worker, size_t begin,
                        size_t end) {
    const Product *whole = context;
    run_part(part(*whole, 0, whole->m, begin, end - begin), worker);
}

static void run_rows(void *context, size_t worker, size_t begin, size_t end) {
    const Product *whole = context;
    run_part(part(*whole, begin, end - begin, 0, whole->n), worker);
}

/* With k = 0 the sum is empty. */
static void clear(const Product *product) {
    for (size_t i = 0; i < product->m && !product->accumulate; i++) {
        memset(product->c + i * product->ldc, 0,
               product->n * sizeof *product->c);
    }
}

void gemm(ThreadPool *pool, bool transpose_a, bool transpose_b, size_t m,
          size_t n, size_t k, const real *a, size_t lda, const real *b,
          size_t ldb, bool accumulate, real *c, size_t ldc) {
    Product product = {.pool = pool,
                       .a = {a, lda, transpose_a},
                       .b = {b, ldb, !transpose_b},
                       .m = m,
                       .n = n,
                       .k = k,
                       .accumulate = accumulate,
                       .c = c,
                       .ldc = ldc};
    if (m == 0 || n == 0) return;
    if (k == 0)
        clear(&product);
    else if (m * n * k <= SERIAL_MOST)
        run_part(product, 0);
    else if (n >= m)
        threads_run(pool, n, TILE_COLUMNS, run_columns, &product);
    else
        threads_run(pool, m, ROW_GRAIN, run_rows, &product);
}
