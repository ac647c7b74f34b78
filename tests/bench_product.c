/* bench_product: the matrix product on the shapes of the models. */
#include "bench.h"

#include "base/memory.h"
#include "math/gemm.h"
#include <stdio.h>

/* C = A B^T, once. */
typedef struct Product {
    ThreadPool *pool;
    size_t m, n, k;
    real *a, *b, *c, *packed; /* [m, k], [n, k], [m, n], B laid out */
} Product;

typedef void ProductForm(const Product *product);

static void pack_each(const Product *p) {
    gemm(p->pool, false, true, p->m, p->n, p->k, p->a, p->k, p->b, p->k, NULL,
         p->c, p->n);
}

static void use_packed(const Product *p) {
    gemm_packed(p->pool, p->m, p->n, p->k, p->a, p->k, p->packed, NULL, p->c,
                p->n);
}

/* Seconds of one product: the best of many groups of some 50 us. */
static double time_form(const Product *product, ProductForm *form) {
    double work = 2.0 * (double)(product->m * product->n * product->k);
    size_t group = 1 + (size_t)(5e6 / work);
    double best = 1e9, all = 0;
    for (int round = 0; round < 5 || all < 0.08; round++) {
        double begun = machine_seconds();
        for (size_t i = 0; i < group; i++) form(product);
        double spent = machine_seconds() - begun;
        best = spent < best ? spent : best;
        all += spent;
    }
    return best / (double)group;
}

static bool make_product(Product *p) {
    p->a = memory_allocate(p->m * p->k, sizeof(real));
    p->b = memory_allocate(p->n * p->k, sizeof(real));
    p->c = memory_allocate(p->m * p->n, sizeof(real));
    p->packed = memory_allocate(gemm_packed_size(p->n, p->k), sizeof(real));
    if (!p->a || !p->b || !p->c || !p->packed) return false;
    for (size_t i = 0; i < p->m * p->k; i++) p->a[i] = (real)(i % 7) - 3;
    for (size_t i = 0; i < p->n * p->k; i++) p->b[i] = (real)(i % 5) - 2;
    gemm_pack(p->pool, true, p->n, p->k, p->b, p->k, p->packed);
    return true;
}

static void free_product(Product *p) {
    memory_free(p->a);
    memory_free(p->b);
    memory_free(p->c);
    memory_free(p->packed);
}

/* A product of many rows: limited by the multiply-adders. */
static void print_rates(const Product *p) {
    double work = 2.0 * (double)(p->m * p->n * p->k);
    double peak = machine_peak(p->pool);
    double each = work / time_form(p, pack_each);
    double packed = work / time_form(p, use_packed);
    printf("  %5zu x %5zu x %4zu  %9.1f GFLOP/s  %3.0f %%  %9.1f GFLOP/s  "
           "%3.0f %%\n",
           p->m, p->n, p->k, each * 1e-9, 100 * each / peak, packed * 1e-9,
           100 * packed / peak);
}

/* A single row uses each weight once: limited by the reading of them. */
static void print_row(const Product *p) {
    size_t bytes = p->n * p->k * sizeof(real);
    double limit = machine_bandwidth(p->pool, bytes / threads_count(p->pool));
    double each = (double)bytes / time_form(p, pack_each);
    double packed = (double)bytes / time_form(p, use_packed);
    printf("  %5zu x %5zu x %4zu  %9.1f GB/s     %3.0f %%  %9.1f GB/s     "
           "%3.0f %% of reading %zu KB: %.1f GB/s\n",
           p->m, p->n, p->k, each * 1e-9, 100 * each / limit, packed * 1e-9,
           100 * packed / limit, bytes >> 10, limit * 1e-9);
}

void bench_products(ThreadPool *pool) {
    static const size_t shapes[][3] = {
        {32, 256, 256},   {64, 1024, 256},   {64, 1024, 512}, {64, 2048, 512},
        {800, 1024, 256}, {1600, 8000, 256}, {512, 512, 512}, {1, 1024, 256}};
    printf("  %-19s  %-23s  %s\n", "rows x columns x depth",
           "weights packed each call", "packed once");
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        Product product = {pool, shapes[i][0], shapes[i][1], shapes[i][2],
                           NULL, NULL,         NULL,         NULL};
        if (make_product(&product))
            (product.m == 1 ? print_row : print_rates)(&product);
        else
            printf("  memory is out\n");
        free_product(&product);
    }
}
