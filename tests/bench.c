/* bench: how fast the engine is, as shares of what this machine can do.
 *
 *   build/bench [--only PART] [--model NAME] [--hidden N] [--threads N]
 *               [--seconds S] [--raw]
 *
 *   PART       limits, products, layers, training, decoding or gradcheck;
 *              data prints the sentences, as ids; with --raw: training,
 *              decoding, or of decoding greedy, beam5 or latency
 *   NAME       lstm, gru or fed
 *   --hidden   of the models, 256 and 512 without it; of the layers, 256
 *              without it
 *   --threads  1, 2, 4 ... and the number of cores without it
 *   --seconds  to measure a figure of training for, 1 without it; a figure of
 *              decoding takes half of that, the rest has times of its own
 *   --raw      training and decoding, one line a figure: part, model, hidden,
 *              threads, then target tokens/s, sentences/s, or ms for a sentence
 *              alone (latency)
 *
 * All figures come from one run. */
#include "bench.h"

#include "base/memory.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HIDDEN = 256, HIDDEN_LARGE = 512 };

static void usage(const char *wrong) {
    fprintf(stderr,
            "bench: %s\nusage: bench [--only limits|products|layers|training|"
            "decoding|gradcheck|data]\n       bench --raw [--only training|"
            "decoding|greedy|beam5|latency]\n       each with [--model "
            "lstm|gru|fed] "
            "[--hidden N] [--threads N] [--seconds S]\n",
            wrong);
    exit(2);
}

static size_t number(const char *text) {
    char *end;
    unsigned long value = strtoul(text, &end, 10);
    if (*end != '\0' || value == 0 || value > 4096)
        usage("a number from 1 to 4096 is expected");
    return value;
}

/* Names that are none. */
static void check_names(const BenchOptions *options) {
    static const char *const parts[] = {
        "limits",   "products", "layers", "gradcheck", "data",
        "training", "decoding", "greedy", "beam5",     "latency"};
    enum { TABLES = 7, RAW = 5, ALL = sizeof parts / sizeof *parts };
    bool part = !options->only, model = !options->model;
    for (size_t i = options->raw ? RAW : 0; i < (options->raw ? ALL : TABLES);
         i++)
        part = part || strcmp(options->only, parts[i]) == 0;
    for (size_t i = 0; i < BENCH_MODELS; i++)
        model = model || strcmp(options->model, bench_models[i].name) == 0;
    if (!part) usage("no such part");
    if (!model) usage("no such model");
}

static BenchOptions parse(int count, char **arguments) {
    BenchOptions options = {.seconds = 1};
    for (int i = 1; i < count; i++) {
        const char *flag = arguments[i];
        if (strcmp(flag, "--raw") == 0) {
            options.raw = true;
            continue;
        }
        if (i + 1 == count) usage(flag);
        const char *value = arguments[++i];
        if (strcmp(flag, "--only") == 0)
            options.only = value;
        else if (strcmp(flag, "--model") == 0)
            options.model = value;
        else if (strcmp(flag, "--hidden") == 0)
            options.hidden = number(value);
        else if (strcmp(flag, "--threads") == 0)
            options.threads = number(value);
        else if (strcmp(flag, "--seconds") == 0)
            options.seconds = strtod(value, NULL);
        else
            usage(flag);
    }
    if (!(options.seconds > 0)) usage("--seconds must be above 0");
    if (options.hidden % 2 != 0) usage("--hidden must be even");
    check_names(&options);
    return options;
}

/* --- parts --- */

static bool wanted(const BenchOptions *options, const char *part) {
    return !options->only || strcmp(options->only, part) == 0;
}

/* The next number of threads to measure with after `threads`, 0: no more. */
static size_t next_threads(const BenchOptions *options, size_t threads) {
    if (options->threads) return threads == 0 ? options->threads : 0;
    size_t next = threads == 0 ? 1 : 2 * threads, cores = threads_cores();
    if (threads == cores) return 0;
    return next < cores ? next : cores;
}

static ThreadPool *start_threads(size_t threads) {
    Error error = {0};
    ThreadPool *pool = threads_create(threads, &error);
    if (pool) return pool;
    fprintf(stderr, "bench: %s\n", error.message);
    exit(1);
}

/* The head of a table that belongs to a number of threads. */
static void title(const char *text, size_t threads) {
    printf("\n%s, %zu thread%s\n", text, threads, threads == 1 ? "" : "s");
}

static void run_kernels(const BenchOptions *options, ThreadPool *pool) {
    size_t threads = threads_count(pool);
    if (wanted(options, "limits")) {
        title("limits of the machine", threads);
        bench_limits(pool);
    }
    if (wanted(options, "products")) {
        title("matrix product", threads);
        bench_products(pool);
    }
    if (wanted(options, "layers")) {
        size_t hidden = options->hidden ? options->hidden : HIDDEN;
        char text[64];
        snprintf(text, sizeof text, "layers, hidden %zu", hidden);
        title(text, threads);
        bench_layers(pool, hidden);
    }
}

/* A part on every model of a hidden size, every number of threads. */
static void run_models(const BenchOptions *options, ModelPart *part,
                       size_t hidden) {
    for (size_t i = 0; i < BENCH_MODELS; i++) {
        const BenchModel *kind = &bench_models[i];
        if (options->model && strcmp(options->model, kind->name) != 0) continue;
        double one[BENCH_RATES] = {0};
        size_t threads = next_threads(options, 0);
        for (; threads; threads = next_threads(options, threads)) {
            ThreadPool *pool = start_threads(threads);
            BenchTask task = bench_task(kind, hidden, pool);
            task.one = one;
            part(&task, kind, options);
            fflush(stdout);
            bench_task_free(&task);
            threads_destroy(pool);
        }
    }
}

static void run_sizes(const BenchOptions *options, ModelPart *part) {
    if (options->hidden) {
        run_models(options, part, options->hidden);
    } else {
        run_models(options, part, HIDDEN);
        run_models(options, part, HIDDEN_LARGE);
    }
}

/* The gradient check is a program of its own, in double. */
static void run_gradcheck(void) {
    double begun = machine_seconds();
    int status = system(BUILD "/gradcheck >" BUILD "/gradcheck.out");
    printf("\ngradient check: %.1f s, %s\n", machine_seconds() - begun,
           status == 0 ? "all right" : "FAILED; see " BUILD "/gradcheck.out");
}

static void run_tables(const BenchOptions *options) {
    printf("%d pairs a step, %d words each, vocabularies of %d, embedding %d; "
           "%zu core(s)\n"
           "  GFLOP/s     10^9 multiplications and additions a second\n"
           "  of peak     of what as many threads did, a moment before, of "
           "multiply-adds\n"
           "              on numbers in registers\n"
           "  of reading  of the bytes that as many threads read, a moment "
           "before\n",
           BENCH_B, BENCH_WORDS, BENCH_V - ID_WORDS, BENCH_E, threads_cores());
    size_t threads = next_threads(options, 0);
    for (; threads; threads = next_threads(options, threads)) {
        ThreadPool *pool = start_threads(threads);
        run_kernels(options, pool);
        threads_destroy(pool);
    }
    if (wanted(options, "training")) {
        bench_training_title();
        run_sizes(options, bench_training);
    }
    if (wanted(options, "decoding")) {
        bench_decoding_title();
        run_sizes(options, bench_decoding);
    }
    if (wanted(options, "gradcheck")) run_gradcheck();
    printf("\npeak memory of the run: %.0f MB\n",
           (double)memory_peak_bytes() * 1e-6);
}

int main(int count, char **arguments) {
    BenchOptions options = parse(count, arguments);
    bool training = wanted(&options, "training");
    if (options.only && strcmp(options.only, "data") == 0) {
        bench_print_data();
    } else if (options.raw) {
        if (training) run_sizes(&options, bench_training_raw);
        if (!training || !options.only) run_sizes(&options, bench_decoding_raw);
    } else {
        run_tables(&options);
    }
    return 0;
}
