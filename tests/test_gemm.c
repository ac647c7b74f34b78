/* Tests of math/gemm: every form and shape against the plain triple loop;
 * the same bits for any thread count and any place of an element. */
#include "base/memory.h"
#include "base/random.h"
#include "math/gemm.h"
#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { POOLS = 4 };
static const size_t workers[POOLS] = {1, 2, 3, 5};
static ThreadPool *pools[POOLS];

static void create_pools(void) {
    for (size_t i = 0; i < POOLS; i++) {
        pools[i] = threads_create(workers[i], NULL);
        cr_assert_not_null(pools[i]);
    }
}

static void destroy_pools(void) {
    for (size_t i = 0; i < POOLS; i++) threads_destroy(pools[i]);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* A matrix [rows, cols] of just the memory it needs, so that a sanitizer sees
 * an access beyond its last row; at an odd address where `odd`. */
typedef struct Values {
    size_t rows, cols, ld;
    real *block, *x;
} Values;

static size_t extent(const Values *v) {
    return v->rows && v->cols ? (v->rows - 1) * v->ld + v->cols : 0;
}

static Values random_matrix(Random *random, size_t rows, size_t cols) {
    Values v = {.rows = rows, .cols = cols};
    size_t odd = random_below(random, 3);
    v.ld = cols + random_below(random, 4);
    v.block = malloc((extent(&v) + odd) * sizeof *v.block + 1);
    v.x = v.block + odd;
    for (size_t i = 0; i < extent(&v); i++)
        v.x[i] = (real)(random_uniform(random) - 0.5);
    return v;
}

static void set_all(Values *v, real value) {
    for (size_t i = 0; i < extent(v); i++) v->x[i] = value;
}

/* op(X)[i, j] */
static double element(const Values *v, bool transposed, size_t i, size_t j) {
    return (double)(transposed ? v->x[j * v->ld + i] : v->x[i * v->ld + j]);
}

/* What the product is added to. */
typedef enum Start { ZEROS, RESULT, BIAS, STARTS } Start;

typedef struct Case {
    bool transpose_a, transpose_b;
    Start start;
    size_t m, n, k;
    Values a, b, c, bias;
} Case;

static Case random_case(Random *random, size_t m, size_t n, size_t k) {
    Case t = {.m = m, .n = n, .k = k};
    t.transpose_a = random_below(random, 2);
    t.transpose_b = random_below(random, 2);
    t.start = (Start)random_below(random, STARTS);
    t.a = random_matrix(random, t.transpose_a ? k : m, t.transpose_a ? m : k);
    t.b = random_matrix(random, t.transpose_b ? n : k, t.transpose_b ? k : n);
    t.c = random_matrix(random, m, n);
    t.bias = random_matrix(random, 1, n);
    if (t.start != RESULT) set_all(&t.c, (real)NAN); /* must not be read */
    return t;
}

static void free_case(Case *t) {
    free(t->a.block);
    free(t->b.block);
    free(t->c.block);
    free(t->bias.block);
}

/* The argument of the product; c is its result. */
static const real *start_of(const Case *t, const real *c) {
    return t->start == RESULT ? c : t->start == BIAS ? t->bias.x : NULL;
}

static void run(const Case *t, ThreadPool *pool, real *c) {
    gemm(pool, t->transpose_a, t->transpose_b, t->m, t->n, t->k, t->a.x,
         t->a.ld, t->b.x, t->b.ld, start_of(t, c), c, t->c.ld);
}

/* The same product, A as it is, with op(B) packed before. */
static void run_packed(const Case *t, ThreadPool *pool, real *c, bool alone) {
    size_t size = gemm_packed_size(t->n, t->k);
    real *packed = malloc(size * sizeof *packed + 1);
    for (size_t i = 0; i < size; i++) packed[i] = (real)NAN;
    gemm_pack(pool, t->transpose_b, t->n, t->k, t->b.x, t->b.ld, packed);
    gemm_packed(alone ? NULL : pool, t->m, t->n, t->k, t->a.x, t->a.ld, packed,
                start_of(t, c), c, t->c.ld);
    free(packed);
}

static void check_element(const Case *t, const real *c, size_t i, size_t j) {
    double old = t->start == RESULT ? (double)t->c.x[i * t->c.ld + j]
                 : t->start == BIAS ? (double)t->bias.x[j]
                                    : 0.0;
    double sum = old, size = fabs(old);
    for (size_t p = 0; p < t->k; p++) {
        double product = element(&t->a, t->transpose_a, i, p) *
                         element(&t->b, t->transpose_b, p, j);
        sum += product;
        size += fabs(product);
    }
    double error = fabs((double)c[i * t->c.ld + j] - sum);
    double bound = (double)(t->k + 1) * (double)REAL_EPSILON * size;
    cr_assert_leq(error, bound,
                  "m %zu n %zu k %zu, transposes %d %d, start %d: element "
                  "%zu, %zu is off by %g",
                  t->m, t->n, t->k, t->transpose_a, t->transpose_b, t->start, i,
                  j, error);
}

/* Packed, on every pool and on one worker: the bits of `first`. */
static void check_packed(const Case *t, const real *first, real *c) {
    for (size_t w = 0; w < 2 * POOLS; w++) {
        memcpy(c, t->c.x, extent(&t->c) * sizeof *c);
        run_packed(t, pools[w / 2], c, w % 2);
        cr_assert(!memcmp(c, first, extent(&t->c) * sizeof *c),
                  "m %zu n %zu k %zu: packed differs with %zu workers%s", t->m,
                  t->n, t->k, workers[w / 2], w % 2 ? ", on one alone" : "");
    }
}

/* Every element; what lies between the rows of C stays. */
static void check_case(const Case *t) {
    real *first = malloc(extent(&t->c) * sizeof *first + 1);
    real *c = malloc(extent(&t->c) * sizeof *c + 1);
    for (size_t w = 0; w < POOLS; w++) {
        memcpy(c, t->c.x, extent(&t->c) * sizeof *c);
        run(t, pools[w], c);
        if (w == 0) memcpy(first, c, extent(&t->c) * sizeof *c);
        cr_assert(!memcmp(c, first, extent(&t->c) * sizeof *c),
                  "m %zu n %zu k %zu: %zu workers differ from one", t->m, t->n,
                  t->k, workers[w]);
    }
    if (!t->transpose_a) check_packed(t, first, c);
    for (size_t i = 0; i < extent(&t->c); i++)
        if (i % t->c.ld < t->n)
            check_element(t, first, i / t->c.ld, i % t->c.ld);
        else
            cr_assert(!memcmp(first + i, t->c.x + i, sizeof *first));
    free(first);
    free(c);
}

Test(gemm, equals_the_plain_product_for_random_shapes) {
    const size_t sizes[] = {0, 1, 2, 3, 5, 8, 13, 16, 17, 31, 33, 64, 100, 257};
    enum { SIZES = sizeof sizes / sizeof *sizes };
    Random random = random_seed(1);
    create_pools();
    for (int i = 0; i < 300; i++) {
        size_t m = sizes[random_below(&random, SIZES)];
        size_t n = sizes[random_below(&random, SIZES)];
        size_t k = sizes[random_below(&random, SIZES)];
        Case t = random_case(&random, m, n, k);
        check_case(&t);
        free_case(&t);
    }
    destroy_pools();
}

/* Every row count of a tile, with every remainder of a vector of columns. */
Test(gemm, equals_the_plain_product_for_every_tile) {
    Random random = random_seed(2);
    create_pools();
    for (size_t m = 1; m < 30; m++) {
        for (size_t n = 1; n < 68; n += 1 + random_below(&random, 3)) {
            Case t = random_case(&random, m, n, 1 + random_below(&random, 40));
            check_case(&t);
            free_case(&t);
        }
    }
    destroy_pools();
}

/* Beyond the blocks of depth and of columns. */
Test(gemm, equals_the_plain_product_across_blocks) {
    const size_t sizes[][3] = {{3, 5, 1100},   {40, 70, 600},  {33, 1100, 40},
                               {1, 2100, 300}, {700, 20, 513}, {20, 600, 259}};
    Random random = random_seed(3);
    create_pools();
    for (size_t i = 0; i < 6; i++) {
        for (int form = 0; form < 3; form++) {
            Case t =
                random_case(&random, sizes[i][0], sizes[i][1], sizes[i][2]);
            check_case(&t);
            free_case(&t);
        }
    }
    destroy_pools();
}

/* A few rows of the result by themselves, and a column by itself. */
static void check_alone(const Case *t, const real *c, size_t i, size_t j) {
    Case few = *t, column = *t;
    few.m = 1 + i % 5;
    column.n = 1;
    column.bias.x += j;
    few.a.x += t->transpose_a ? i : i * t->a.ld;
    column.b.x += t->transpose_b ? j * t->b.ld : j;
    real *alone = malloc(extent(&t->c) * sizeof *alone);
    const real *old = t->c.x;
    for (int form = 0; form < (t->transpose_a ? 1 : 3); form++) {
        size_t size = ((few.m - 1) * t->c.ld + t->n) * sizeof *alone;
        memcpy(alone, old + i * t->c.ld, size);
        if (form == 0)
            run(&few, pools[1], alone);
        else
            run_packed(&few, pools[1], alone, form == 1);
        for (size_t l = 0; l < few.m; l++) {
            cr_assert(!memcmp(alone + l * t->c.ld, c + (i + l) * t->c.ld,
                              t->n * sizeof *alone),
                      "row %zu of %zu differs among %zu, form %d", i + l, t->m,
                      few.m, form);
        }
    }
    memcpy(alone, old + j, (extent(&t->c) - j) * sizeof *alone);
    run(&column, pools[0], alone);
    for (size_t l = 0; l < t->m; l++) {
        cr_assert(
            !memcmp(alone + l * t->c.ld, c + l * t->c.ld + j, sizeof *alone),
            "column %zu of %zu differs when it is alone", j, t->n);
    }
    free(alone);
}

Test(gemm, an_element_does_not_depend_on_those_beside_it) {
    Random random = random_seed(4);
    create_pools();
    for (int i = 0; i < 40; i++) {
        size_t n = 97 + random_below(&random, 200);
        Case t = random_case(&random, 69, n, 1 + random_below(&random, 600));
        real *c = malloc(extent(&t.c) * sizeof *c);
        memcpy(c, t.c.x, extent(&t.c) * sizeof *c);
        run(&t, pools[0], c);
        for (size_t l = 0; l < 64; l += 7) check_alone(&t, c, l, l + 33);
        free(c);
        free_case(&t);
    }
    destroy_pools();
}

/* Few rows, on one, two and four panels of op(B). */
Test(gemm, equals_the_plain_product_for_few_rows) {
    Random random = random_seed(5);
    create_pools();
    for (size_t m = 1; m < 6; m++) {
        for (size_t n = 7; n < 300; n += 1 + random_below(&random, 40)) {
            Case t = random_case(&random, m, n, 1 + random_below(&random, 300));
            check_case(&t);
            free_case(&t);
        }
    }
    destroy_pools();
}

typedef struct Share {
    const Case *t;
    const real *packed;
    real *c;
} Share;

static void run_share(void *context, size_t worker, size_t begin, size_t end) {
    const Share *share = context;
    const Case *t = share->t;
    real *c = share->c + begin * t->c.ld;
    (void)worker;
    gemm_packed(NULL, end - begin, t->n, t->k, t->a.x + begin * t->a.ld,
                t->a.ld, share->packed, start_of(t, c), c, t->c.ld);
}

/* Rows shared out to workers, each in its own task. */
Test(gemm, parts_run_side_by_side_in_a_task) {
    Random random = random_seed(6);
    create_pools();
    for (int i = 0; i < 20; i++) {
        Case t = random_case(&random, 30, 150, 1 + random_below(&random, 600));
        while (t.transpose_a) {
            free_case(&t);
            t = random_case(&random, 30, 150, 1 + random_below(&random, 600));
        }
        real *packed = malloc(gemm_packed_size(t.n, t.k) * sizeof *packed);
        real *c = malloc(extent(&t.c) * sizeof *c);
        memcpy(c, t.c.x, extent(&t.c) * sizeof *c);
        Share share = {&t, packed, c};
        gemm_pack(pools[2], t.transpose_b, t.n, t.k, t.b.x, t.b.ld, packed);
        threads_run(pools[2], t.m, 1, run_share, &share);
        run(&t, pools[0], t.c.x);
        cr_assert(!memcmp(c, t.c.x, extent(&t.c) * sizeof *c));
        free(packed);
        free(c);
        free_case(&t);
    }
    destroy_pools();
}

/* Tall products, for which every worker packs columns of A. */
Test(gemm, workers_pack_each_into_its_own_scratch) {
    Random random = random_seed(7);
    create_pools();
    for (int i = 0; i < 10;) {
        Case t = random_case(&random, 3000, 20, 257);
        if (t.transpose_a) check_case(&t);
        i += t.transpose_a;
        free_case(&t);
    }
    destroy_pools();
}

Test(gemm, an_empty_sum_is_zero) {
    create_pools();
    real c[6] = {(real)NAN, 2, 3, (real)NAN, 5, 6};
    gemm(pools[1], false, false, 2, 2, 0, NULL, 0, NULL, 2, NULL, c, 3);
    cr_assert(c[0] == 0 && c[1] == 0 && c[3] == 0 && c[4] == 0);
    cr_assert(c[2] == 3 && c[5] == 6);
    c[0] = 7;
    gemm(pools[1], true, true, 2, 2, 0, NULL, 2, NULL, 0, c, c, 3);
    cr_assert_eq(c[0], 7);
    gemm_pack(pools[1], true, 2, 0, NULL, 0, NULL);
    gemm_packed(pools[1], 2, 2, 0, NULL, 0, NULL, c, c, 3);
    cr_assert_eq(c[0], 7);
    c[1] = (real)NAN;
    gemm_packed(pools[1], 2, 2, 0, NULL, 0, NULL, NULL, c, 3);
    cr_assert(c[0] == 0 && c[1] == 0 && c[2] == 3);
    const real bias[2] = {8, 9};
    gemm(pools[1], false, false, 2, 2, 0, NULL, 0, NULL, 2, bias, c, 3);
    cr_assert(c[0] == 8 && c[1] == 9 && c[2] == 3 && c[3] == 8 && c[4] == 9);
    gemm(pools[1], false, false, 0, 2, 2, NULL, 2, c, 2, NULL, NULL, 2);
    gemm(pools[1], false, false, 2, 0, 2, c, 2, NULL, 0, NULL, NULL, 0);
    destroy_pools();
}

Test(gemm, infinity_and_nan_reach_only_their_row_and_column) {
    create_pools();
    for (size_t n = 1; n < 40; n += 6) {
        real a[20 * 9], b[40 * 9], c[20 * 40];
        for (size_t i = 0; i < 20 * 9; i++) a[i] = 1;
        for (size_t i = 0; i < 40 * 9; i++) b[i] = 1;
        a[13 * 9 + 4] = (real)NAN;
        b[(n - 1) * 9 + 2] = (real)INFINITY;
        gemm(pools[1], false, true, 20, n, 9, a, 9, b, 9, NULL, c, n);
        for (size_t i = 0; i < 20 * n; i++) {
            bool bad_row = i / n == 13, bad_column = i % n == n - 1;
            cr_assert(bad_row      ? isnan(c[i])
                      : bad_column ? isinf(c[i])
                                   : c[i] == 9);
        }
    }
    destroy_pools();
}
