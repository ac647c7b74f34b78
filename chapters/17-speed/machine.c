/* machine: what the machine can do at most: multiply-adds from registers,
 * reads from each level of the memory. */
#include "17-speed/machine.h"

#include "math/vector.h"
#include <stdlib.h>
#include <time.h>

enum {
    CHAINS = 12, /* independent sums: more than (17.2) asks for, and few enough
                    for 16 registers */
    ROUNDS = 400000,
    ATTEMPTS = 15,
    SUMS = 8,        /* of a read, independent */
    PLACES = 4,      /* read at once, for the prefetchers */
    READ = 16 << 20, /* bytes read in an attempt, at least */
    ALIGNMENT = 64
};

double machine_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* --- multiply-adds --- */

/* ROUNDS times CHAINS multiply-adds of vectors; the sum, so that they stay. */
VECTOR_WIDE static real multiply_add(real begin) {
    Vector sum[CHAINS], factor, term;
    for (size_t i = 0; i < VECTOR_LANES; i++) {
        factor[i] = (real)0.999;
        term[i] = (real)1e-3 * (real)(i + 1) + begin;
    }
    VECTOR_UNROLL
    for (size_t c = 0; c < CHAINS; c++) sum[c] = term * (real)(c + 1);
    for (size_t round = 0; round < ROUNDS; round++) {
        VECTOR_UNROLL
        for (size_t c = 0; c < CHAINS; c++) sum[c] = sum[c] * factor + term;
    }
    real all = 0;
    VECTOR_UNROLL
    for (size_t c = 0; c < CHAINS; c++) all += sum[c][0];
    return all;
}

static void run_multiply_adds(void *context, size_t worker, size_t begin,
                              size_t end) {
    real *results = context;
    (void)worker;
    for (size_t i = begin; i < end; i++) results[i] = multiply_add(results[i]);
}

/* Seconds of a task for every worker, the best of several attempts. */
static double best_seconds(ThreadPool *pool, ThreadTask *task, void *context) {
    double best = 1e9;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        double begun = machine_seconds();
        threads_run(pool, threads_count(pool), 1, task, context);
        double spent = machine_seconds() - begun;
        best = spent < best ? spent : best;
    }
    return best;
}

double machine_peak(ThreadPool *pool) {
    real results[THREADS_MOST] = {0};
    double work = 2.0 * CHAINS * ROUNDS * VECTOR_LANES;
    double best = best_seconds(pool, run_multiply_adds, results);
    return work * (double)threads_count(pool) / best;
}

/* --- reads --- */

typedef struct Reading {
    const real *block; /* [threads, count] */
    size_t count, passes;
    real results[THREADS_MOST];
} Reading;

/* The sum of a block, whose size is a multiple of SUMS vectors, read in PLACES
 * at once. */
VECTOR_WIDE static real read_block(const real *block, size_t count) {
    Vector sum[SUMS] = {{0}};
    const size_t part = count / PLACES, run = SUMS / PLACES;
    for (size_t i = 0; i < part; i += run * VECTOR_LANES) {
        VECTOR_UNROLL
        for (size_t s = 0; s < SUMS; s++) {
            size_t at = s / run * part + i + s % run * VECTOR_LANES;
            sum[s] += vector_load(block + at);
        }
    }
    real all = 0;
    VECTOR_UNROLL
    for (size_t s = 0; s < SUMS; s++) all += sum[s][0];
    return all;
}

static void run_reads(void *context, size_t worker, size_t begin, size_t end) {
    Reading *reading = context;
    (void)worker;
    for (size_t i = begin; i < end; i++) {
        for (size_t pass = 0; pass < reading->passes; pass++) {
            reading->results[i] +=
                read_block(reading->block + i * reading->count, reading->count);
        }
    }
}

static void write_block(void *context, size_t worker, size_t begin,
                        size_t end) {
    const Reading *reading = context;
    (void)worker;
    memset((char *)reading->block + begin * reading->count * sizeof(real), 0,
           (end - begin) * reading->count * sizeof(real));
}

double machine_bandwidth(ThreadPool *pool, size_t bytes) {
    size_t threads = threads_count(pool), unit = SUMS * VECTOR_BYTES;
    bytes = (bytes + unit - 1) / unit * unit;
    void *block = NULL;
    if (posix_memalign(&block, ALIGNMENT, threads * bytes) != 0) return 0;
    Reading reading = {.block = block,
                       .count = bytes / sizeof(real),
                       .passes = 1 + (READ - 1) / bytes};
    threads_run(pool, threads, 1, write_block, &reading);
    double best = best_seconds(pool, run_reads, &reading);
    free(block);
    return (double)(bytes * reading.passes * threads) / best;
}
