/* The program of chapter 17: from three loops to the machine's limit. */
#include "17-speed/machine.h"
#include "17-speed/steps.h"
#include "base/memory.h"
#include "math/gemm.h"
#include "report/plot.h"

#include <stdio.h>
#include <stdlib.h>

enum { LEVELS = 3, ROOF_POINTS = 25 };

/* What bounds a computation on one core. */
typedef struct Limits {
    double peak;              /* operations a second */
    double bandwidth[LEVELS]; /* bytes a second */
} Limits;

static const size_t level_bytes[LEVELS] = {16 << 10, 512 << 10, 256 << 20};
static const char *const level_name[LEVELS] = {"16 KB", "512 KB", "256 MB"};

static Limits print_limits(Lesson *lesson, ThreadPool *pool) {
    Limits limits = {.peak = machine_peak(pool)};
    char text[2][STEPS_TEXT];
    lesson_print(lesson, "multiply-adds   %8s GFLOP/s\n",
                 steps_about(text[0], 1, limits.peak * 1e-9));
    for (size_t i = 0; i < LEVELS; i++) {
        limits.bandwidth[i] = machine_bandwidth(pool, level_bytes[i]);
        lesson_print(
            lesson,
            "reading %-6s  %8s GB/s, balanced at %6s operations a byte\n",
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
    gemm_packed(r->pool, false, 1, ROW_N, ROW_K, r->a, ROW_K, r->packed, false,
                r->c, ROW_N);
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

/* 2 n^3 operations on three matrices that are read or written once. */
static double intensity_of(double n) { /* (17.3) */
    return 2 * n * n * n / (3 * n * n * sizeof(real));
}

/* The roof, (17.4): from the bandwidth of the memory, and of the caches. */
static void draw_roofline(Lesson *lesson, const Limits *limits,
                          const StepRates *rates, double row) {
    double x[ROOF_POINTS], y[LEVELS][ROOF_POINTS];
    PlotSeries series[LEVELS + STEPS_MOST + 1];
    size_t count = 0;
    for (size_t p = 0; p < ROOF_POINTS; p++) {
        x[p] = 0.0625 * (double)((size_t)1 << p / 2) * (p % 2 ? 1.41421356 : 1);
        for (size_t l = 0; l < LEVELS; l++) {
            double read = x[p] * limits->bandwidth[l]; /* (17.4) */
            y[l][p] = 1e-9 * (read < limits->peak ? read : limits->peak);
        }
    }
    for (size_t l = 0; l < LEVELS; l++)
        series[count++] = (PlotSeries){level_name[l], x, y[l], ROOF_POINTS};
    double at[STEPS_MOST], rate[STEPS_MOST], half = 0.5, slow = row * 1e-9;
    for (size_t s = 0; s < rates->count; s++) {
        at[s] = intensity_of(512);
        rate[s] = rates->rate[s] * 1e-9;
        series[count++] = (PlotSeries){rates->name[s], at + s, rate + s, 1};
    }
    series[count++] = (PlotSeries){"one row", &half, &slow, 1};
    Buffer svg = {0};
    plot_chart_svg(
        &svg,
        &(PlotChart){.title = "Roofline of one core",
                     .description =
                         "Rate against operations a byte, both "
                         "logarithmic: slopes that end in the flat roof "
                         "of the multiply-adders, one for each level of "
                         "the memory; above one place, the steps of the "
                         "product of 512 by 512 by 512 climb from the "
                         "three loops to the engine, near the roof; one row "
                         "of weights stands on the slope of its cache.",
                     .x_label = "operations a byte (FLOP/byte)",
                     .y_label = "rate (GFLOP/s)",
                     .x_log = true,
                     .y_log = true,
                     .series = series,
                     .series_count = count});
    lesson_figure(lesson, "roofline-measured.svg", &svg);
}

int main(int count, char **arguments) {
    Lesson *lesson = lesson_begin(count, arguments, "Chapter 17: speed");
    ThreadPool *pool = threads_create(1, NULL), *two = threads_create(2, NULL);
    if (!pool || !two) {
        fprintf(stderr, "The threads cannot be started.\n");
        return 1;
    }
    lesson_forecast(lesson, 2e9);
    lesson_section(lesson, "the limits of one core");
    Limits limits = print_limits(lesson, pool);
    lesson_section(lesson, "the product, 512 x 512 x 512");
    StepRates rates = steps_product(lesson, pool, 512, 512, 512);
    lesson_section(lesson, "the product, 64 x 1024 x 256");
    steps_product(lesson, pool, 64, 1024, 256);
    lesson_section(lesson, "one row");
    double row = print_row(lesson, pool);
    draw_roofline(lesson, &limits, &rates, row);
    lesson_section(lesson, "functions of a number");
    steps_functions(lesson);
    lesson_section(lesson, "an LSTM over 15 steps");
    steps_cell(lesson, pool);
    lesson_section(lesson, "the same on two threads");
    steps_cell(lesson, two);
    threads_destroy(pool);
    threads_destroy(two);
    return lesson_end(lesson);
}
