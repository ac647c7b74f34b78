/* steps_product: the product from three loops to the engine's. */
#include "17-speed/machine.h"
#include "17-speed/plain_product.h"
#include "17-speed/steps.h"
#include "base/memory.h"
#include "math/gemm.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct Product {
    ThreadPool *pool;
    int m, n, k, step;
    real *A, *B, *C, *packed;
} Product;

enum { NAIVE, ROWS, BLOCKED, TILES, PACKED, ENGINE, ONCE, PRODUCT_STEPS };

static const char *const step_name[PRODUCT_STEPS] = {
    "three loops",    "along rows",    "blocked",    "tiles in registers",
    "weights packed", "engine's gemm", "packed once"};

double steps_seconds(void (*run)(void *context), void *context) {
    double best = 1e9, all = 0;
    for (int round = 0; round < 3 || (all < STEPS_TIME && round < 1000);
         round++) {
        double begun = machine_seconds();
        run(context);
        double spent = machine_seconds() - begun;
        best = spent < best ? spent : best;
        all += spent;
    }
    return best;
}

real *steps_reals(size_t count) {
    real *x = memory_allocate(count, sizeof *x);
    if (!x) {
        fprintf(stderr, "No memory for %zu numbers.\n", count);
        exit(1);
    }
    for (size_t i = 0; i < count; i++)
        x[i] = (real)((double)(i * 37 % 101) / 50 - 1);
    return x;
}

const char *steps_about(char text[STEPS_TEXT], int decimals, double value) {
    snprintf(text, STEPS_TEXT, "~%.*f", decimals, value);
    return text;
}

static void engine(const Product *p, bool once) {
    size_t m = (size_t)p->m, n = (size_t)p->n, k = (size_t)p->k;
    if (once)
        gemm_packed(p->pool, m, n, k, p->A, k, p->packed, NULL, p->C, n);
    else
        gemm(p->pool, false, false, m, n, k, p->A, k, p->B, n, NULL, p->C, n);
}

static void run(void *context) {
    const Product *p = context;
    int m = p->m, n = p->n, k = p->k;
    real(*A)[k] = (real(*)[k])p->A, (*B)[n] = (real(*)[n])p->B;
    real(*C)[n] = (real(*)[n])p->C;
    switch (p->step) {
    case NAIVE:
        plain_product_naive(m, n, k, A, B, C);
        break;
    case ROWS:
        plain_product_rows(m, n, k, A, B, C);
        break;
    case BLOCKED:
        plain_product_blocked(m, n, k, A, B, C);
        break;
    case TILES:
        plain_product_tiles(m, n, k, A, B, C);
        break;
    case PACKED:
        plain_product_packed(m, n, k, A, B, C, p->packed);
        break;
    default:
        engine(p, p->step == ONCE);
    }
}

static void measure(Lesson *lesson, Product *p, StepRates *rates) {
    double work = 2.0 * p->m * p->n * p->k;
    for (p->step = 0; p->step < PRODUCT_STEPS; p->step++) {
        if (p->step == ONCE) {
            gemm_pack(p->pool, false, (size_t)p->n, (size_t)p->k, p->B,
                      (size_t)p->n, p->packed);
        }
        double peak = machine_peak(p->pool);
        double rate = work / steps_seconds(run, p);
        double before = p->step > 0 ? rates->rate[p->step - 1] : rate;
        rates->name[p->step] = step_name[p->step];
        rates->rate[p->step] = rate;
        rates->share[p->step] = rate / peak;
        char text[3][STEPS_TEXT];
        lesson_print(lesson, "%-20s %8s GFLOP/s %7s %% of peak %7s x\n",
                     step_name[p->step], steps_about(text[0], 1, rate * 1e-9),
                     steps_about(text[1], 1, 100 * rate / peak),
                     steps_about(text[2], 1, rate / before));
    }
    rates->count = PRODUCT_STEPS;
}

StepRates steps_product(Lesson *lesson, ThreadPool *pool, int m, int n, int k) {
    size_t M = (size_t)m, N = (size_t)n, K = (size_t)k;
    StepRates rates = {0};
    Product p = {.pool = pool, .m = m, .n = n, .k = k};
    p.A = steps_reals(M * K);
    p.B = steps_reals(K * N);
    p.C = steps_reals(M * N);
    p.packed = steps_reals(gemm_packed_size(N, K));
    measure(lesson, &p, &rates);
    memory_free(p.A);
    memory_free(p.B);
    memory_free(p.C);
    memory_free(p.packed);
    return rates;
}
