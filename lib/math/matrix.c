/* matrix: kernels over rows.
 *
 * A row or a column is always computed by one worker in a fixed order, so the
 * thread count never shows. Includes vectormath and threads. Owns nothing. */
#include "math/matrix.h"

#include "math/vectormath.h"
#include <math.h>
#include <string.h>

enum {
    GRAIN = 16 * 1024,  /* elements that are worth a worker */
    COLUMNS_LEAST = 32, /* for one */
    CHUNK = 1024        /* elements of a buffer on the stack */
};

typedef struct Rows {
    size_t rows, cols;
    const real *x;
    real *y;
} Rows;

/* sum[j] += x[0, j], then x[1, j] and so on, for four rows in one pass: four
 * terms of (1.8). */
static void add_four(size_t count, const real *restrict x, size_t cols,
                     double *restrict sum) {
    const real *restrict x1 = x + cols, *restrict x2 = x1 + cols,
                         *restrict x3 = x2 + cols;
    for (size_t j = 0; j < count; j++) {
        double both = sum[j] + (double)x[j] + (double)x1[j];
        sum[j] = both + (double)x2[j] + (double)x3[j];
    }
}

/* The columns begin .. end - 1, a chunk of them at a time. */
static void sum_rows(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    const Rows *rows = context;
    for (size_t first = begin; first < end; first += CHUNK) {
        size_t count = end - first < CHUNK ? end - first : CHUNK;
        double sum[CHUNK] = {0};
        const real *x = rows->x + first;
        size_t i = 0;
        for (; i + 4 <= rows->rows; i += 4, x += 4 * rows->cols)
            add_four(count, x, rows->cols, sum);
        for (; i < rows->rows; i++, x += rows->cols)
            for (size_t j = 0; j < count; j++) sum[j] += (double)x[j];
        for (size_t j = 0; j < count; j++) {
            real *y = rows->y + first + j;
            *y = (real)((double)*y + sum[j]); /* (1.8) */
        }
    }
}

void matrix_sum_rows(ThreadPool *pool, size_t rows, size_t cols, const real *x,
                     real *sum) {
    Rows context = {.rows = rows, .cols = cols, .x = x, .y = sum};
    size_t grain = GRAIN / (rows + 1);
    if (grain < COLUMNS_LEAST) grain = COLUMNS_LEAST;
    threads_run(pool, cols, grain, sum_rows, &context);
}

void softmax_row(size_t count, size_t valid, const real *x, real *y) {
    memset(y + valid, 0, (count - valid) * sizeof *y);
    if (valid == 0) return;
    real maximum = vector_maximum(valid, x);
    for (size_t j = 0; j < valid; j++) y[j] = x[j] - maximum;
    vector_exp(valid, y, y);
    real scale = (real)(1.0 / vector_sum(valid, y));
    for (size_t j = 0; j < valid; j++) y[j] *= scale; /* (2.19) (3.1) */
}

void log_softmax_row(size_t count, const real *x, real *y) {
    if (count == 0) return;
    real maximum = vector_maximum(count, x);
    /* (3.2), less the maximum */
    double log_sum = log(vector_sum_exp(count, x, maximum));
    for (size_t j = 0; j < count; j++)
        y[j] = (real)((double)x[j] - (double)maximum - log_sum);
}
