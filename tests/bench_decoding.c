/* bench_decoding: sentences a second of greedy and beam search. */
#include "bench.h"

#include "seq2seq/stepper.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BEAM = 5, SEARCHES_MOST = 1000 };

static void fail(const Error *error) {
    fprintf(stderr, "bench: %s\n", error->message);
    exit(1);
}

/* Make a model ready: the end improbable, so that every hypothesis takes
 * BENCH_T steps; its weights packed, as for translation. */
static void prepare(BenchTask *task) {
    Model *model = &task->model;
    Error error = {0};
    real *bias =
        parameters_value(&model->parameters, model->decoder.output_bias);
    bias[ID_END] = -1000;
    if (!parameters_pack(&model->parameters, task->pool, &error)) fail(&error);
}

/* Search for the translations of a batch, encoding included. */
static void search(Stepper *stepper, const Batch *batch, size_t beam) {
    const SearchOptions options = {.beam = beam, .n_best = 1};
    SearchModel model;
    SearchResult result = {0};
    Error error = {0};
    size_t limit[BENCH_B];
    for (size_t b = 0; b < batch->size; b++) limit[b] = BENCH_T;
    if (!stepper_start(stepper, batch, &model, &error) ||
        !search_run(&model, &options, batch->size, limit, &result, &error))
        fail(&error);
    search_free(&result);
}

/* Seconds of a search: the median of as many as the time allows. */
static double time_search(const BenchTask *task, size_t sentences, size_t beam,
                          double seconds) {
    Batch batch = bench_batch(task, 0, sentences, true);
    Stepper stepper;
    stepper_init(&stepper, &task->model, task->pool);
    double spent[SEARCHES_MOST];
    size_t count = 0;
    search(&stepper, &batch, beam);
    double begun = machine_seconds();
    while (count < SEARCHES_MOST &&
           (count < 3 || machine_seconds() - begun < seconds)) {
        double start = machine_seconds();
        search(&stepper, &batch, beam);
        spent[count++] = machine_seconds() - start;
    }
    stepper_free(&stepper);
    batch_free(&batch);
    return bench_median(spent, count);
}

/* What is measured: some sentences side by side, or one alone. */
typedef struct Search {
    const char *name;
    size_t sentences, beam;
} Search;

static const Search searches[] = {
    {"greedy", BENCH_B, 1}, {"beam5", BENCH_B, BEAM}, {"latency", 1, 1}};
enum { SEARCHES = sizeof searches / sizeof *searches };
_Static_assert((size_t)SEARCHES <= BENCH_RATES, "a rate of each on one thread");

/* The operations of a search's products: the first step has one hypothesis a
 * sentence, the others `beam`. */
static double search_operations(const ModelConfig *config, const Search *kind) {
    size_t rows = kind->sentences * (1 + (BENCH_T - 1) * kind->beam);
    return bench_operations(config, kind->sentences, rows);
}

/* Print one column of the table. */
static void print_search(const BenchTask *task, const Search *kind,
                         double seconds) {
    double peak = machine_peak(task->pool);
    double spent = time_search(task, kind->sentences, kind->beam, seconds);
    double share = search_operations(&task->model.config, kind) / spent / peak;
    double rate = (double)kind->sentences / spent;
    if (kind->sentences == 1)
        printf("  %9.2f ms", spent * 1e3);
    else
        printf("  %11.0f %5.0f %%", rate, 100 * share);
    bench_times_one(task, (size_t)(kind - searches), rate);
}

void bench_decoding_title(void) {
    printf(
        "\ndecoding: sentences a second, %d at once; one sentence alone; each "
        "with its speed\nas a multiple of that on one thread\n"
        "  %-18s %6s %7s  %11s %7s  %5s  %11s %7s  %5s  %12s  %5s\n",
        BENCH_B, "model", "hidden", "threads", "greedy", "of peak", "x one",
        "beam of 5", "of peak", "x one", "greedy alone", "x one");
}

void bench_decoding(BenchTask *task, const BenchModel *kind,
                    const BenchOptions *options) {
    const ModelConfig *config = &task->model.config;
    prepare(task);
    printf("  %-18s %6zu %7zu", kind->title, config->hidden,
           threads_count(task->pool));
    for (size_t i = 0; i < SEARCHES; i++)
        print_search(task, &searches[i], options->seconds / 2);
    printf("\n");
}

void bench_decoding_raw(BenchTask *task, const BenchModel *kind,
                        const BenchOptions *options) {
    prepare(task);
    for (size_t i = 0; i < SEARCHES; i++) {
        const Search *s = &searches[i];
        if (options->only && strcmp(options->only, "decoding") != 0 &&
            strcmp(options->only, s->name) != 0)
            continue;
        double spent =
            time_search(task, s->sentences, s->beam, options->seconds / 2);
        printf("%s %s %zu %zu %.3f\n", s->name, kind->name,
               task->model.config.hidden, threads_count(task->pool),
               s->sentences == 1 ? spent * 1e3 : (double)s->sentences / spent);
    }
}
