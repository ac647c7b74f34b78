/* The program of chapter 17: from three loops to the machine's limit. */
#include "17-speed/figures.h"
#include "17-speed/machine.h"
#include "17-speed/steps.h"
#include "base/memory.h"
#include "math/gemm.h"

#include <stdio.h>
#include <stdlib.h>

static const size_t level_bytes[FIGURE_LEVELS] = {16 << 10, 512 << 10,
                                                  256 << 20};
static const char *const level_name[FIGURE_LEVELS] = {
    "reading 16 KB", "reading 512 KB", "reading 256 MB"};

static Limits print_limits(Lesson *lesson, ThreadPool *pool) {
    Limits limits = {.peak = machine_peak(pool)};
    char text[2][STEPS_TEXT];
    lesson_print(lesson, "multiply-adds   %8s GFLOP/s\n",
                 steps_about(text[0], 1, limits.peak * 1e-9));
    for (size_t i = 0; i < FIGURE_LEVELS; i++) {
        limits.level[i] = level_name[i];
        limits.bandwidth[i] = machine_bandwidth(pool, level_bytes[i]);
        lesson_print(
            lesson, "%-14s  %8s GB/s, balanced at %6s operations a byte\n",
            level_name[i], steps_about(text[0], 1, limits.bandwidth[i] * 1e-9),
            steps_about(text[1], 1, limits.peak / limits.bandwidth[i]));
    }
    return limits;
}

/* One row times weights: each weight is read for one multiply-add. */
typedef struct Row {
    ThreadPool *pool;
    real *a, *c, *packed;
} Row;

enum { ROW_N = 1024, ROW_K = 256 };

static void run_row(void *context) {
    const Row *r = context;
    gemm_packed(r->pool, 1, ROW_N, ROW_K, r->a, ROW_K, r->packed, NULL, r->c,
                ROW_N);
}

/* Returns the rate, in operations a second. */
static double print_row(Lesson *lesson, ThreadPool *pool) {
    Row r = {pool, steps_reals(ROW_K), steps_reals(ROW_N),
             steps_reals(gemm_packed_size(ROW_N, ROW_K))};
    double bytes = (double)ROW_N * ROW_K * sizeof(real);
    double limit = machine_bandwidth(pool, (size_t)bytes);
    double rate = bytes / steps_seconds(run_row, &r);
    char text[3][STEPS_TEXT];
    lesson_print(lesson, "%d x %d weights, packed: %s GFLOP/s\n", ROW_N, ROW_K,
                 steps_about(text[0], 1, rate * 0.5e-9));
    lesson_print(lesson, "they are read at %s GB/s, and can be at %s GB/s\n",
                 steps_about(text[1], 1, rate * 1e-9),
                 steps_about(text[2], 1, limit * 1e-9));
    memory_free(r.a);
    memory_free(r.c);
    memory_free(r.packed);
    return rate / 2; /* two operations for four bytes */
}

static void draw_bars(Lesson *lesson, const StepRates *product,
                      const StepRates *batch, const StepRates *cell,
                      const StepRates *cell_two) {
    figure_bars(lesson, "steps-measured.svg", "The product, step by step",
                "Bars for seven steps of the product, as shares of the peak, "
                "for two sizes: the three loops have no visible bar, the "
                "tiles in registers make the largest jump, weights that are "
                "packed once come nearest to the peak.",
                product, batch);
    figure_bars(lesson, "cell-measured.svg", "An LSTM, step by step",
                "Bars for five forms of an LSTM, as shares of the peak of one "
                "and of two cores: the fused pass makes the largest "
                "jump, and packed weights add a little.",
                cell, cell_two);
}

/* The second half: functions, the cell, its gradient. */
static void run_cell(Lesson *lesson, ThreadPool *pool, ThreadPool *two,
                     const StepRates *rates, const StepRates *batch) {
    lesson_section(lesson, "functions of a number");
    StepFunctions functions = steps_functions(lesson);
    lesson_section(lesson, "a token, by counting");
    steps_token(lesson, batch->rate[batch->count - 2], &functions);
    lesson_section(lesson, "an LSTM over 15 steps");
    StepRates cell = steps_cell(lesson, pool);
    cell.label = "one core";
    lesson_section(lesson, "the gradient of the weights");
    steps_weights(lesson, pool);
    lesson_section(lesson, "the LSTM on two threads");
    StepRates cell_two = steps_cell(lesson, two);
    cell_two.label = "two cores";
    draw_bars(lesson, rates, batch, &cell, &cell_two);
}

/* The times that the program spends on measuring, added up (three loops may
 * take more, see steps_seconds): 14 steps of the product, 1 row, 4 functions,
 * 10 forms of the LSTM, 2 of its gradient; the peak before all but the row and
 * the functions, and once for the roof. */
static void print_forecast(Lesson *lesson, ThreadPool *pool) {
    enum { MEASUREMENTS = 14 + 1 + 4 + 10 + 2, PEAKS = 14 + 10 + 2 + 1 };
    double begun = machine_seconds();
    machine_peak(pool);
    double peak = machine_seconds() - begun;
    char text[2][STEPS_TEXT];
    lesson_print(
        lesson,
        "forecast: %d measurements of %.2f s, %d of the peak of %s s: "
        "at least %s s\n",
        MEASUREMENTS, STEPS_TIME, PEAKS, steps_about(text[0], 3, peak),
        steps_about(text[1], 1, MEASUREMENTS * STEPS_TIME + PEAKS * peak));
}

int main(int count, char **arguments) {
    Lesson *lesson = lesson_begin(count, arguments, "17 Speed");
    ThreadPool *pool = threads_create(1, NULL), *two = threads_create(2, NULL);
    if (!pool || !two) {
        fprintf(stderr, "The threads cannot be started.\n");
        return 1;
    }
    print_forecast(lesson, pool);
    lesson_section(lesson, "the limits of one core");
    Limits limits = print_limits(lesson, pool);
    lesson_section(lesson, "the product, 512 x 512 x 512");
    StepRates rates = steps_product(lesson, pool, 512, 512, 512);
    rates.label = "512 x 512 x 512";
    lesson_section(lesson, "the product, 64 x 1024 x 256");
    StepRates batch = steps_product(lesson, pool, 64, 1024, 256);
    batch.label = "64 x 1024 x 256";
    lesson_section(lesson, "one row");
    double row = print_row(lesson, pool);
    figure_roofline(lesson, &limits, &rates, row);
    run_cell(lesson, pool, two, &rates, &batch);
    threads_destroy(pool);
    threads_destroy(two);
    return lesson_end(lesson);
}
