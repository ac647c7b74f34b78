/* gemm: the loops around the micro-kernel.
 *
 * Each worker computes its own part of C: for each block of columns and of
 * depth it packs the block of op(B), unless that came packed, then multiplies
 * the rows of op(A), a tile's worth at a time, by every panel of the block. The
 * rows of op(A) stay in the L1 cache meanwhile, the block of op(B) in the L2
 * cache where that is larger than the block, else in the next one.
 *
 * Tiles and panels follow from the machine's vectors and registers
 * (microkernel.h); the sizes of blocks are constants, chosen for caches as they
 * are common: 32 KB of L1 and 1 MB of L2 a core. The depth of a block is part
 * of the result's roundings, and so must not depend on the machine.
 * Includes panel, microkernel and threads. Scratch is the pool's. */
#include "math/gemm.h"

#include "math/microkernel.h"
#include "math/panel.h"
#include <string.h>

enum {
    DEPTH_MOST = 256,         /* of a block */
    BLOCK_BYTES = 512 * 1024, /* of packed B */
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
    const real *start;  /* C begins as it, or NULL: as zeros */
    size_t start_ld;    /* 0: all rows begin as one */
    bool in_place;      /* whole panels of op(B) are read where they lie */
    const real *panels; /* of op(B), packed; NULL: still to be packed */
    size_t height;      /* depth of those panels */
    size_t first;       /* depth in them at which this block begins */
    real *c;
    size_t ldc;
} Product;

static size_t minimum(size_t a, size_t b) {
    return a < b ? a : b;
}

/* The part of a product with rows i .. i + m - 1 and columns j .. j + n - 1. */
static Product part(Product whole, size_t i, size_t m, size_t j, size_t n) {
    whole.a = operand_at(whole.a, i, 0);
    if (whole.panels)
        whole.panels += j * whole.height;
    else
        whole.b = operand_at(whole.b, j, 0);
    whole.c += i * whole.ldc + j;
    if (whole.start) whole.start += i * whole.start_ld + j;
    whole.m = m;
    whole.n = n;
    return whole;
}

/* Panels of op(B) are TILE_COLUMNS wide; the last may be one vector. */
static size_t panel_stride(size_t columns) {
    return columns > VECTOR_LANES ? TILE_COLUMNS : VECTOR_LANES;
}

/* The part of a product with the sums' terms p .. p + k - 1. */
static Product slice(Product whole, size_t p, size_t k) {
    whole.a = operand_at(whole.a, 0, p);
    if (!whole.panels) whole.b = operand_at(whole.b, 0, p);
    whole.first = p;
    if (p > 0) {
        whole.start = whole.c;
        whole.start_ld = whole.ldc;
    }
    whole.k = k;
    return whole;
}

/* The panels of a block of op(B): [k, TILE_COLUMNS] each, one after another. */
static void pack_block(const Product *block, real *panels) {
    size_t first = block->in_place ? block->n / TILE_COLUMNS : 0;
    for (size_t j = first * TILE_COLUMNS; j < block->n; j += TILE_COLUMNS) {
        size_t columns = minimum(TILE_COLUMNS, block->n - j);
        panel_pack(operand_at(block->b, j, 0), columns, block->k,
                   panels + j * block->k, panel_stride(columns));
    }
}

/* Let the tile read the panel of op(B) at column j. */
static void place_panel(const Product *block, size_t j, Tile *tile) {
    if (block->in_place && tile->columns >= TILE_COLUMNS) {
        tile->b = operand_at(block->b, j, 0).data;
        tile->b_stride = block->b.ld;
        tile->b_panel = TILE_COLUMNS;
    } else {
        tile->b_stride = panel_stride(tile->columns);
        tile->b_panel = TILE_COLUMNS * block->height;
        tile->b =
            block->panels + j * block->height + block->first * tile->b_stride;
    }
}

/* Columns of the next tile: whole panels, or what is left. */
static size_t tile_columns(size_t rows, size_t columns) {
    size_t panels = microkernel_panels(rows);
    while (panels > 1 && panels * TILE_COLUMNS > columns) panels /= 2;
    return minimum(panels * TILE_COLUMNS, columns);
}

/* A panel of op(A), which the tile has, times every panel of op(B); meanwhile
 * the `next_rows` rows of the next panel are fetched. */
static void run_row_of_tiles(const Product *block, Tile tile, Operand next,
                             size_t next_rows) {
    for (size_t j = 0; j < block->n; j += tile.columns) {
        tile.columns = tile_columns(tile.rows, block->n - j);
        tile.c = block->c + j;
        if (block->start) tile.start = block->start + j;
        place_panel(block, j, &tile);
        panel_prefetch(next, next_rows, block->k, j, tile.columns, block->n);
        microkernel(&tile);
    }
}

/* A block whose op(B) is packed: row tiles of nearly equal height. Rows of
 * op(A) are read where they lie; only columns of A, whose depths are far from
 * each other in memory, are packed if they are more than a few. */
static void run_block(const Product *block, real *scratch) {
    size_t tiles = (block->m + TILE_ROWS - 1) / TILE_ROWS;
    for (size_t t = 0; t < tiles; t++) {
        size_t first = block->m * t / tiles, end = block->m * (t + 1) / tiles;
        Product row = part(*block, first, end - first, 0, block->n);
        Tile tile = {.rows = row.m,
                     .depth = row.k,
                     .a = row.a.data,
                     .a_row = row.a.side_by_side ? 1 : row.a.ld,
                     .a_stride = row.a.side_by_side ? row.a.ld : 1,
                     .c_stride = row.ldc,
                     .start_stride = row.start_ld};
        if (row.a.side_by_side && block->m > TILE_FEW) {
            size_t lines = minimum(TILE_STRIDE, block->m - first);
            panel_pack(row.a, lines, row.k, scratch, TILE_STRIDE);
            tile.a = scratch;
            tile.a_stride = TILE_STRIDE;
        }
        run_row_of_tiles(&row, tile, operand_at(block->a, end, 0),
                         minimum(TILE_ROWS, block->m - end));
    }
}

/* The product on one worker, whose scratch holds a panel of op(A) and a block
 * of op(B). The blocks of depth (17.5) follow from k alone. */
static void run_part(Product whole, real *scratch) {
    size_t blocks = (whole.k + DEPTH_MOST - 1) / DEPTH_MOST;
    for (size_t j = 0; j < whole.n; j += BLOCK_COLUMNS) {
        size_t columns = minimum(BLOCK_COLUMNS, whole.n - j);
        for (size_t p = 0; p < blocks; p++) {
            size_t begin = whole.k * p / blocks;
            size_t end = whole.k * (p + 1) / blocks;
            Product block = part(whole, 0, whole.m, j, columns);
            block = slice(block, begin, end - begin);
            if (!block.panels) {
                real *panels = scratch + TILE_STRIDE * DEPTH_MOST;
                block.in_place = block.b.side_by_side && block.m <= TILE_ROWS;
                pack_block(&block, panels);
                block.panels = panels;
                block.height = block.k;
                block.first = 0;
            }
            run_block(&block, scratch);
        }
    }
}

static void run_columns(void *context, size_t worker, size_t begin,
                        size_t end) {
    const Product *whole = context;
    run_part(part(*whole, 0, whole->m, begin, end - begin),
             threads_scratch(whole->pool, worker));
}

static void run_rows(void *context, size_t worker, size_t begin, size_t end) {
    const Product *whole = context;
    run_part(part(*whole, begin, end - begin, 0, whole->n),
             threads_scratch(whole->pool, worker));
}

/* With k = 0 the sum is empty. */
static void put_start(const Product *product) {
    size_t size = product->n * sizeof *product->c;
    for (size_t i = 0; i < product->m && product->start != product->c; i++) {
        real *c = product->c + i * product->ldc;
        if (product->start)
            memcpy(c, product->start, size);
        else
            memset(c, 0, size);
    }
}

/* The product by as many workers as it is worth. */
static void run(Product *product) {
    size_t m = product->m, n = product->n, k = product->k;
    if (m == 0 || n == 0) return;
    if (k == 0)
        put_start(product);
    else if (!product->pool) /* nothing is left to pack */
        run_part(*product, NULL);
    else if (m * n * k <= SERIAL_MOST)
        run_part(*product, threads_scratch(product->pool, 0));
    else if (n >= m)
        threads_run(product->pool, n, TILE_COLUMNS, run_columns, product);
    else
        threads_run(product->pool, m, ROW_GRAIN, run_rows, product);
}

void gemm(ThreadPool *pool, bool transpose_a, bool transpose_b, size_t m,
          size_t n, size_t k, const real *a, size_t lda, const real *b,
          size_t ldb, const real *start, real *c, size_t ldc) {
    Product product = {.pool = pool,
                       .a = {a, lda, transpose_a},
                       .b = {b, ldb, !transpose_b},
                       .m = m,
                       .n = n,
                       .k = k,
                       .start = start,
                       .start_ld = start == c ? ldc : 0,
                       .c = c,
                       .ldc = ldc};
    run(&product); /* (1.1) (17.1) */
}

size_t gemm_packed_size(size_t n, size_t k) {
    return (n + VECTOR_LANES - 1) / VECTOR_LANES * VECTOR_LANES * k;
}

typedef struct Packing {
    Operand b;
    size_t k;
    real *packed;
} Packing;

static void pack_columns(void *context, size_t worker, size_t begin,
                         size_t end) {
    const Packing *to = context;
    (void)worker;
    Product part = {
        .b = operand_at(to->b, begin, 0), .n = end - begin, .k = to->k};
    pack_block(&part, to->packed + begin * to->k);
}

void gemm_pack(ThreadPool *pool, bool transpose_b, size_t n, size_t k,
               const real *b, size_t ldb, real *packed) {
    Packing to = {.b = {b, ldb, !transpose_b}, .k = k, .packed = packed};
    if (k > 0) threads_run(pool, n, TILE_COLUMNS, pack_columns, &to);
}

void gemm_packed(ThreadPool *pool, size_t m, size_t n, size_t k, const real *a,
                 size_t lda, const real *packed, const real *start, real *c,
                 size_t ldc) {
    Product product = {.pool = pool,
                       .a = {a, lda, false},
                       .m = m,
                       .n = n,
                       .k = k,
                       .panels = packed,
                       .height = k,
                       .start = start,
                       .start_ld = start == c ? ldc : 0,
                       .c = c,
                       .ldc = ldc};
    run(&product);
}
