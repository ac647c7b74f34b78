/* Tests of math/matrix against plain loops in double; the thread count must
 * not show in a single bit. */
#include "base/memory.h"
#include "base/random.h"
#include "math/matrix.h"
#include <criterion/criterion.h>
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SHAPES = 8 };
static const size_t shapes[SHAPES][2] = {{0, 5},    {5, 0},     {1, 1},
                                         {3, 7},    {17, 2100}, {300, 17},
                                         {1, 5000}, {700, 130}};

static real *random_values(Random *random, size_t count) {
    real *x = malloc(count * sizeof *x + 1);
    for (size_t i = 0; i < count; i++)
        x[i] = (real)(random_uniform(random) - 0.5);
    return x;
}

static real *copy_of(const real *x, size_t count) {
    real *copy = malloc(count * sizeof *copy + 1);
    memcpy(copy, x, count * sizeof *copy);
    return copy;
}

/* In row order, so the very same bits. */
Test(matrix, sum_rows_adds_in_double_in_row_order) {
    Random random = random_seed(2);
    for (size_t s = 0; s < SHAPES; s++) {
        size_t rows = shapes[s][0], cols = shapes[s][1];
        real *x = random_values(&random, rows * cols);
        real *start = random_values(&random, cols);
        for (size_t workers = 1; workers <= 3; workers++) {
            ThreadPool *pool = threads_create(workers, NULL);
            real *sum = copy_of(start, cols);
            matrix_sum_rows(pool, rows, cols, x, sum);
            for (size_t j = 0; j < cols; j++) {
                double wanted = 0.0;
                for (size_t i = 0; i < rows; i++)
                    wanted += (double)x[i * cols + j];
                cr_assert_eq(sum[j], (real)((double)start[j] + wanted));
            }
            free(sum);
            threads_destroy(pool);
        }
        free(x);
        free(start);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

static void check_softmax(size_t count, size_t valid, const real *x) {
    real *y = malloc(count * sizeof *y + 1), *z = copy_of(x, count);
    softmax_row(count, valid, x, y);
    double sum = 0.0, total = 0.0, most = -DBL_MAX;
    for (size_t j = 0; j < valid; j++)
        most = (double)x[j] > most ? (double)x[j] : most;
    for (size_t j = 0; j < valid; j++) sum += exp((double)x[j] - most);
    for (size_t j = 0; j < valid; j++) {
        double wanted = exp((double)x[j] - most) / sum;
        cr_assert_leq(fabs((double)y[j] - wanted),
                      8.0 * (double)REAL_EPSILON * wanted + 1e-40);
        total += (double)y[j];
    }
    for (size_t j = valid; j < count; j++)
        cr_assert(y[j] == 0 && !signbit(y[j]), "a masked place is not zero");
    cr_assert(valid == 0 || fabs(total - 1.0) < 8.0 * (double)REAL_EPSILON);
    softmax_row(count, valid, z, z);
    cr_assert(!memcmp(y, z, count * sizeof *y), "in place it differs");
    free(y);
    free(z);
}

Test(matrix, softmax_is_a_distribution_over_the_valid_places) {
    Random random = random_seed(4);
    for (size_t count = 1; count < 100; count += 6) {
        real *x = random_values(&random, count);
        for (size_t valid = 0; valid <= count; valid += 1 + valid / 3)
            check_softmax(count, valid, x);
        free(x);
    }
}

Test(matrix, softmax_survives_large_logits) {
    const real x[] = {-20000, 20000, (real)19999.5, -(real)INFINITY, 20000};
    check_softmax(5, 5, x);
    check_softmax(5, 1, x);
    real y[5];
    softmax_row(5, 5, x, y);
    cr_assert(y[0] == 0 && y[3] == 0);
}

/* A float's sum of so many would be off by far more. */
Test(matrix, long_rows_add_up_in_double) {
    enum { LONG = 300000 };
    real *x = malloc(LONG * sizeof *x);
    for (size_t j = 0; j < LONG; j++) x[j] = j == 0 ? 0 : (real)-2.5;
    double p = exp(-2.5), total = 1 + (LONG - 1) * p;
    double near = 8 * (double)REAL_EPSILON + LONG * DBL_EPSILON;
    softmax_row(LONG, LONG, x, x);
    cr_expect(fabs((double)x[0] * total - 1) < near);
    cr_expect(fabs((double)x[LONG - 1] * total / p - 1) < near);
    free(x);
}

Test(matrix, log_softmax_is_the_logarithm) {
    Random random = random_seed(5);
    for (size_t count = 1; count < 2000; count += 1 + count / 2) {
        real *x = random_values(&random, count);
        real *y = malloc(count * sizeof *y);
        x[0] = 300;
        x[count / 2] = (real)299.75;
        double sum = 0.0;
        for (size_t j = 0; j < count; j++) sum += exp((double)x[j] - 300.0);
        log_softmax_row(count, x, y);
        for (size_t j = 0; j < count; j++) {
            double wanted = (double)x[j] - 300.0 - log(sum);
            cr_assert_leq(fabs((double)y[j] - wanted),
                          4.0 * (double)REAL_EPSILON * (1.0 + fabs(wanted)));
        }
        log_softmax_row(count, x, x);
        cr_assert(!memcmp(x, y, count * sizeof *x), "in place it differs");
        free(x);
        free(y);
    }
    log_softmax_row(0, NULL, NULL);
}
