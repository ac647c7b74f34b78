/* The update rules, clipping and schedules. */
#include "autodiff/optimizer.h"
#include "base/memory.h"
#include "base/random.h"
#include "golden.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

static const char *const RULES[] = {"sgd.", "momentum.", "rmsprop.", "adam."};

/* Uniform in -1 .. 1, the same for a seed. */
static real *random_block(size_t size, uint64_t seed) {
    real *block = memory_allocate(size, sizeof *block);
    Random random = random_seed(seed);
    cr_assert_not_null(block);
    for (size_t i = 0; i < size; i++)
        block[i] = (real)(2 * random_uniform(&random) - 1);
    return block;
}

Test(optimizer, ten_steps_agree_with_pytorch) {
    enum { SIZE = 7, STEPS = 10 };
    const double tolerance = sizeof(real) == sizeof(double) ? 1e-13 : 2e-6;
    Golden golden = golden_open("optimizer");
    ThreadPool *pool = threads_create(1, NULL);
    real g[STEPS * SIZE];
    golden_copy(&golden, "", "gradients", g, STEPS * SIZE);
    for (int rule = OPTIMIZER_SGD; rule <= OPTIMIZER_ADAM; rule++) {
        Optimizer optimizer;
        real w[SIZE], all[STEPS * SIZE];
        golden_copy(&golden, "", "start", w, SIZE);
        double rate = golden_number(&golden, RULES[rule], "rate", 0);
        cr_assert(optimizer_init(&optimizer, (OptimizerRule)rule, SIZE, NULL));
        for (size_t i = 0; i < STEPS; i++) {
            optimizer_step(&optimizer, pool, rate, w, g + i * SIZE);
            memcpy(all + i * SIZE, w, sizeof w);
        }
        double difference = golden_difference(&golden, RULES[rule], "weights",
                                              all, STEPS * SIZE);
        cr_log_info("%s largest difference %g", RULES[rule], difference);
        cr_expect(difference < tolerance, "%s differs by %g", RULES[rule],
                  difference);
        cr_expect(optimizer.step == STEPS);
        optimizer_free(&optimizer);
    }
    threads_destroy(pool);
    golden_close(&golden);
    cr_assert(memory_live_blocks() == 0);
}

static uint64_t hash_bytes(uint64_t hash, const void *block, size_t count) {
    const unsigned char *bytes = block;
    for (size_t i = 0; bytes && i < count; i++)
        hash = (hash ^ bytes[i]) * UINT64_C(1099511628211);
    return hash;
}

/* The bytes of norms, weights and moments after three steps and clips. */
static uint64_t run_hash(OptimizerRule rule, size_t threads) {
    enum { SIZE = 5 * 16384 + 77 };
    ThreadPool *pool = threads_create(threads, NULL);
    Optimizer optimizer;
    real *w = random_block(SIZE, 1), *g = random_block(SIZE, 2);
    cr_assert(pool && optimizer_init(&optimizer, rule, SIZE, NULL));
    uint64_t hash = 0;
    for (int i = 0; i < 3; i++) {
        optimizer_step(&optimizer, pool, 1e-3, w, g);
        double norm = gradient_clip(pool, SIZE, g, 100 - i);
        hash = hash_bytes(hash, &norm, sizeof norm);
    }
    const real *blocks[] = {w, g, optimizer.moment[0], optimizer.moment[1]};
    for (size_t i = 0; i < 4; i++)
        hash = hash_bytes(hash, blocks[i], SIZE * sizeof(real));
    optimizer_free(&optimizer);
    memory_free(w);
    memory_free(g);
    threads_destroy(pool);
    return hash;
}

Test(optimizer, same_bits_for_any_number_of_threads) {
    for (int rule = OPTIMIZER_SGD; rule <= OPTIMIZER_ADAM; rule++) {
        uint64_t alone = run_hash((OptimizerRule)rule, 1);
        for (size_t threads = 2; threads <= 5; threads++) {
            cr_expect(run_hash((OptimizerRule)rule, threads) == alone,
                      "%s%zu threads", RULES[rule], threads);
        }
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(optimizer, a_failed_allocation_is_an_error) {
    for (int rule = OPTIMIZER_SGD; rule <= OPTIMIZER_ADAM; rule++) {
        size_t moments = optimizer_moments((OptimizerRule)rule);
        for (size_t n = 0; n <= moments; n++) {
            Error error = {0};
            Optimizer optimizer;
            memory_fail_after(n);
            bool done =
                optimizer_init(&optimizer, (OptimizerRule)rule, 9, &error);
            memory_fail_after(SIZE_MAX);
            cr_expect(done == (n == moments));
            cr_expect(done == (error.message[0] == '\0'));
            optimizer_free(&optimizer);
        }
    }
    Optimizer none = {0};
    optimizer_free(&none);
    cr_assert(memory_live_blocks() == 0);
}

Test(optimizer, an_empty_block_is_allowed) {
    ThreadPool *pool = threads_create(2, NULL);
    Optimizer optimizer;
    real nothing = 1;
    cr_assert(optimizer_init(&optimizer, OPTIMIZER_ADAM, 0, NULL));
    optimizer_step(&optimizer, pool, 1, &nothing, &nothing);
    cr_expect(gradient_clip(pool, 0, &nothing, 1) == 0);
    cr_expect(nothing == 1);
    optimizer_free(&optimizer);
    threads_destroy(pool);
    cr_assert(memory_live_blocks() == 0);
}

Test(gradient, norm_is_exact_on_long_blocks) {
    /* 3 * 4096 + 5 and 4096 * 1024 + 9 numbers: one piece and many; longer
     * pieces. Sums of squares of small whole numbers have no rounding. */
    const size_t sizes[] = {1, 4095, 4096, 4097, 12293, 4194304, 4194313};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        real *g = memory_allocate(sizes[i], sizeof *g);
        double sum = 0;
        for (size_t j = 0; j < sizes[i]; j++) {
            g[j] = (real)(j % 7) - (real)3;
            sum += (double)(g[j] * g[j]);
        }
        for (size_t threads = 1; threads <= 3; threads++) {
            ThreadPool *pool = threads_create(threads, NULL);
            cr_expect(gradient_norm(pool, sizes[i], g) == sqrt(sum), "%zu",
                      sizes[i]);
            threads_destroy(pool);
        }
        memory_free(g);
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(gradient, clip_scales_down_to_the_limit_only) {
    ThreadPool *pool = threads_create(1, NULL);
    real g[] = {3, 0, -4};
    cr_expect(gradient_clip(pool, 3, g, 0) == 5);
    cr_expect(gradient_clip(pool, 3, g, 5) == 5);
    cr_expect(gradient_clip(pool, 3, g, 9) == 5);
    cr_expect(g[0] == 3 && g[2] == -4);
    cr_expect(gradient_clip(pool, 3, g, 2.5) == 5);
    cr_expect(g[0] == (real)1.5 && g[1] == 0 && g[2] == -2);
    threads_destroy(pool);
    cr_assert(memory_live_blocks() == 0);
}

Test(gradient, what_is_not_finite_passes_on) {
    ThreadPool *pool = threads_create(1, NULL);
    real g[] = {1, (real)INFINITY, 2};
    cr_expect(isinf(gradient_clip(pool, 3, g, 1)));
    cr_expect(g[0] == 1 && g[2] == 2);
    g[1] = (real)NAN;
    cr_expect(isnan(gradient_clip(pool, 3, g, 1)));
    cr_expect(g[0] == 1 && g[2] == 2);
    threads_destroy(pool);
    cr_assert(memory_live_blocks() == 0);
}

Test(schedule, rates_follow_their_formulas) {
    Schedule constant = {.kind = SCHEDULE_CONSTANT, .base = 0.5, .factor = 1};
    schedule_plateau(&constant);
    cr_expect(schedule_rate(&constant, 1) == 0.5);
    cr_expect(schedule_rate(&constant, 1000000) == 0.5);

    Schedule plateau = {.kind = SCHEDULE_PLATEAU, .base = 0.5, .factor = 1};
    cr_expect(schedule_rate(&plateau, 7) == 0.5);
    schedule_plateau(&plateau);
    schedule_plateau(&plateau);
    cr_expect(schedule_rate(&plateau, 7) == 0.125);

    Schedule warmup = {
        .kind = SCHEDULE_WARMUP, .base = 2, .warmup = 100, .factor = 1};
    schedule_plateau(&warmup);
    cr_expect(schedule_rate(&warmup, 1) == 2.0 / 100);
    cr_expect(schedule_rate(&warmup, 50) == 1);
    cr_expect(schedule_rate(&warmup, 100) == 2);
    cr_expect(schedule_rate(&warmup, 400) == 1);
    warmup.warmup = 0;
    cr_expect(schedule_rate(&warmup, 4) == 1);
}
