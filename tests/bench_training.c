/* bench_training: target tokens a second, and where the time goes. */
#include "bench.h"

#include "base/memory.h"
#include <stdio.h>

enum { STEPS_MOST = 1000, WARM_UP = 2, TOKENS = BENCH_T * BENCH_B };

/* What steps need beside the task. */
typedef struct Training {
    BenchTask *task;
    Tape tape;
    Optimizer optimizer;
    size_t step;
} Training;

/* One step, as train_run takes it. With `profiled` the walk back is the
 * bench's, and the profile is told what does not stand on the tape. */
static void take_step(Training *training, bool profiled) {
    const ModelLoss how = {.dropout = 0.2, .teacher_forcing = 1};
    BenchTask *task = training->task;
    ThreadPool *pool = task->pool;
    Tape *tape = &training->tape;
    Parameters *parameters = &task->model.parameters;
    size_t first = training->step++ * BENCH_B % BENCH_PAIRS;
    Batch batch = bench_batch(task, first, BENCH_B, false);
    tape_reset(tape);
    if (profiled) bench_profile_part(PART_UPDATE);
    parameters_clear_gradients(parameters, pool);
    if (profiled) bench_profile_part(BENCH_PARTS);
    Node *loss = op_scale(tape, model_loss(&task->model, tape, &batch, &how),
                          1 / (double)batch.target_tokens);
    if (profiled)
        bench_walk_back(tape, loss, 1);
    else
        tape_backward(tape, loss);
    if (profiled) bench_profile_part(PART_UPDATE);
    gradient_clip(pool, parameters->size, parameters->gradients, 1);
    optimizer_step(&training->optimizer, pool, 1e-3, parameters->values,
                   parameters->gradients);
    if (profiled) bench_profile_part(PART_REST);
    batch_free(&batch);
}

/* Seconds of a step: the median of as many as the time allows. */
static double time_steps(Training *training, double seconds) {
    double spent[STEPS_MOST], begun = machine_seconds();
    size_t count = 0;
    while (count < STEPS_MOST &&
           (count < 3 || machine_seconds() - begun < seconds)) {
        double start = machine_seconds();
        take_step(training, false);
        spent[count++] = machine_seconds() - start;
    }
    return bench_median(spent, count);
}

/* The share of each part in the time, in the order of BenchPart. */
static void print_parts(Training *training, double seconds) {
    static const int widths[BENCH_PARTS] = {3, 5, 4, 5, 5, 5, 4};
    double share[BENCH_PARTS], begun = machine_seconds();
    bench_profile_start(&training->task->model, &training->tape);
    do {
        take_step(training, true);
    } while (machine_seconds() - begun < seconds);
    bench_profile_stop(share);
    for (size_t i = 0; i < BENCH_PARTS; i++)
        printf("%*.0f %%", widths[i], 100 * share[i]);
}

void bench_training_title(void) {
    printf(
        "\ntraining: target tokens a second, also as a multiple of those on "
        "one thread;\nproducts in million operations a token; the parts of a "
        "step's time; memory that\nthe model holds, and the most (peak) of "
        "the whole run so far\n"
        "  %-18s %6s %7s %8s  %5s %7s %7s  ",
        "model", "hidden", "threads", "tokens/s", "x one", "MFLOP", "of peak");
    printf("%5s %6s %5s %6s %6s %6s %5s %7s %7s\n", "embed", "inputs", "walk",
           "attend", "output", "update", "rest", "memory", "peak");
}

/* Make ready and warm up. */
static void begin(Training *training, BenchTask *task) {
    *training = (Training){.task = task};
    tape_init(&training->tape, task->pool, 1);
    optimizer_init(&training->optimizer, OPTIMIZER_ADAM,
                   task->model.parameters.size, NULL);
    for (int i = 0; i < WARM_UP; i++) take_step(training, false);
}

static void end(Training *training) {
    optimizer_free(&training->optimizer);
    tape_free(&training->tape);
}

void bench_training(BenchTask *task, const BenchModel *kind,
                    const BenchOptions *options) {
    Training training;
    const ModelConfig *config = &task->model.config;
    begin(&training, task);
    double peak = machine_peak(task->pool);
    double step = time_steps(&training, options->seconds);
    double operations = 3 * bench_operations(config, BENCH_B, TOKENS);
    printf("  %-18s %6zu %7zu %8.0f", kind->title, config->hidden,
           threads_count(task->pool), TOKENS / step);
    bench_times_one(task, 0, TOKENS / step);
    printf(" %7.1f %5.0f %%  ", operations / TOKENS * 1e-6,
           100 * operations / step / peak);
    print_parts(&training, options->seconds);
    printf(" %4.0f MB %4.0f MB\n", (double)memory_live_bytes() * 1e-6,
           (double)memory_peak_bytes() * 1e-6);
    end(&training);
}

void bench_training_raw(BenchTask *task, const BenchModel *kind,
                        const BenchOptions *options) {
    Training training;
    begin(&training, task);
    printf("training %s %zu %zu %.1f\n", kind->name, task->model.config.hidden,
           threads_count(task->pool),
           TOKENS / time_steps(&training, options->seconds));
    end(&training);
}
