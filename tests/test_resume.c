/* A run that is stopped or killed, and goes on, ends in the same bytes. */
#include "autodiff/safetensors.h"
#include "seq2seq/checkpoint.h"
#include "tiny.h"

#include <criterion/criterion.h>
#include <glob.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* A run with all that a later step may depend on: dropout, words of its own,
 * momentum, a rate that falls, early stopping. */
static Practice *make(const char *name, size_t threads) {
    const ModelConfig config = {.cell = CELL_LSTM,
                                .attention = ATTENTION_DOT,
                                .input_feeding = true,
                                .layers = 1,
                                .embedding = 8,
                                .hidden = 16,
                                .mode = TEXT_SPACES};
    Practice *practice = practice_make(name, &config, 48, 5, 8, threads);
    practice->options.epochs = 300;
    practice->options.patience = 3;
    practice->options.learning_rate = 0.5;
    practice->options.schedule = SCHEDULE_PLATEAU;
    practice->options.loss = (ModelLoss){
        .dropout = 0.3, .label_smoothing = 0.1, .teacher_forcing = 0.8};
    return practice;
}

/* The loss of the epoch so far, as last reported. */
static double epoch_loss;

static void keep_loss(void *context, const TrainProgress *progress) {
    (void)context;
    if (!progress->validated) epoch_loss = progress->loss;
}

/* The uninterrupted run; its files stay. */
static Practice *whole(void) {
    Error error = {0};
    Practice *practice = make("whole", 1);
    practice->job.report = keep_loss;
    TrainEnd end = train_run(&practice->job, &practice->options, &error);
    cr_assert_eq(end, TRAIN_EARLY, "%d %s", end, error.message);
    return practice;
}

static void expect_same_files(const Practice *one, const Practice *other) {
    cr_expect(tiny_same(one->path, other->path), "model");
    cr_expect(tiny_same(one->checkpoint, other->checkpoint), "checkpoint");
}

/* Raises the stop flag after some steps. */
typedef struct Stopper {
    volatile sig_atomic_t stop;
    size_t left;
} Stopper;

static void count_down(void *context, const TrainProgress *progress) {
    Stopper *stopper = context;
    keep_loss(NULL, progress);
    if (!progress->validated && --stopper->left == 0) stopper->stop = 1;
}

/* Run in pieces of `steps` steps, each by a process that knows nothing of the
 * one before but the files. */
enum { PIECES = 500 };
static Practice *in_pieces(const char *name, size_t steps) {
    TrainEnd end = TRAIN_INTERRUPTED;
    Practice *practice = NULL;
    for (size_t piece = 0; end == TRAIN_INTERRUPTED; piece++) {
        Stopper stopper = {.left = steps};
        Error error = {0};
        if (practice) practice_free(practice);
        cr_assert(piece < PIECES, "it does not come to an end");
        practice = make(name, 1 + piece % 2);
        practice->job.resume = true;
        practice->job.stop = &stopper.stop;
        practice->job.report = count_down;
        practice->job.context = &stopper;
        end = train_run(&practice->job, &practice->options, &error);
        cr_assert(end != TRAIN_FAILED, "%s", error.message);
    }
    cr_expect_eq(end, TRAIN_EARLY);
    return practice;
}

Test(resume, a_run_in_pieces_ends_in_the_bytes_of_a_whole_one) {
    static const size_t steps[] = {1, 3, 6, 7, 20};
    Practice *one = whole();
    const double loss = epoch_loss;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        Practice *other = in_pieces("pieces", steps[i]);
        expect_same_files(one, other);
        cr_expect(epoch_loss == loss, "%.17g, not %.17g", epoch_loss, loss);
        cr_expect_eq(memcmp(one->model.parameters.values,
                            other->model.parameters.values,
                            one->model.parameters.size * sizeof(real)),
                     0);
        practice_drop(other);
    }
    practice_drop(one);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(resume, a_finished_run_stays_as_it_is) {
    Error error = {0};
    Practice *one = whole(), *other = make("whole", 1);
    FileBytes before = tiny_read(one->checkpoint);
    other->job.resume = true;
    cr_expect_eq(train_run(&other->job, &other->options, &error), TRAIN_EARLY);
    cr_expect_eq(memcmp(one->model.parameters.values,
                        other->model.parameters.values,
                        one->model.parameters.size * sizeof(real)),
                 0);
    FileBytes after = tiny_read(other->checkpoint);
    cr_expect(before.length == after.length &&
              memcmp(before.bytes, after.bytes, after.length) == 0);
    file_free(&before);
    file_free(&after);
    practice_free(other);
    practice_drop(one);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- kill -9 --- */

/* A child that begins with the fresh model of `practice` and goes on from its
 * files, if there are any, to the end. */
static pid_t start(Practice *practice) {
    pid_t child = fork();
    if (child == 0) {
        Error error = {0};
        practice->job.resume = true;
        TrainEnd end = train_run(&practice->job, &practice->options, &error);
        _exit(end == TRAIN_EARLY ? 0 : 1);
    }
    cr_assert(child > 0);
    return child;
}

static uint64_t nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

static void wait_nanoseconds(uint64_t time) {
    struct timespec pause = {(time_t)(time / 1000000000),
                             (long)(time % 1000000000)};
    nanosleep(&pause, NULL);
}

/* Temporary files that dead writers left; they are removed. */
static size_t leftovers(const Practice *practice) {
    char pattern[300];
    glob_t found;
    snprintf(pattern, sizeof pattern, "%s*.tmp*", practice->path);
    if (glob(pattern, 0, NULL, &found) != 0) return 0;
    size_t count = found.gl_pathc;
    for (size_t i = 0; i < count; i++) unlink(found.gl_pathv[i]);
    globfree(&found);
    return count;
}

/* Whether a child came to the end before it was killed, after `time`
 * nanoseconds, or never if that is 0. */
static bool finishes(Practice *practice, uint64_t time) {
    int status = -1;
    pid_t child = start(practice);
    if (time > 0) {
        wait_nanoseconds(time);
        kill(child, SIGKILL);
    }
    cr_assert_eq(waitpid(child, &status, 0), child);
    cr_assert(WIFSIGNALED(status) || status == 0);
    return !WIFSIGNALED(status);
}

/* A run that ends before there were kills enough is checked too, and begun
 * anew. */
Test(resume, a_run_killed_again_and_again_ends_in_the_same_bytes) {
    enum { KILLS = 12 };
    const uint64_t begun = nanoseconds(), most = UINT64_C(60000000000);
    Practice *one = whole(), *other = make("killed", 1);
    uint64_t longest = (nanoseconds() - begun) / 6;
    Random random = random_seed(begun);
    size_t killed = 0, writing = 0;
    for (bool enough = false, finished = false; !enough || !finished;) {
        if (finished) practice_remove(other);
        finished =
            finishes(other, enough ? 0 : 1 + random_below(&random, longest));
        killed += !finished;
        writing += leftovers(other);
        if (finished) expect_same_files(one, other);
        enough =
            (killed >= KILLS && writing > 0) || nanoseconds() - begun > most;
    }
    cr_expect(killed >= KILLS, "killed %zu times", killed);
    cr_expect(writing > 0, "never while a file was written");
    practice_drop(other);
    practice_drop(one);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- checkpoints that do not fit --- */

static void expect_refused(Practice *practice, const char *complaint) {
    Error error = {0};
    practice->job.resume = true;
    size_t bytes = practice->model.parameters.size * sizeof(real);
    real *values = memory_allocate(1, bytes);
    memcpy(values, practice->model.parameters.values, bytes);
    cr_expect_eq(train_run(&practice->job, &practice->options, &error),
                 TRAIN_FAILED);
    cr_expect(strstr(error.message, practice->checkpoint) &&
                  strstr(error.message, complaint),
              "%s", error.message);
    cr_expect_eq(memcmp(values, practice->model.parameters.values, bytes), 0);
    memory_free(values);
}

Test(resume, another_runs_checkpoint_is_an_error) {
    Practice *one = whole();
    Practice *other = make("whole", 1);
    other->job.fingerprint = 2;
    expect_refused(other, "other data or flags");
    other->job.fingerprint = 1;
    other->options.optimizer = OPTIMIZER_MOMENTUM;
    other->options.epochs = 0;
    Parameters *p = &other->model.parameters;
    p->size--; /* as if the model were another */
    expect_refused(other, "does not fit");
    p->size++;
    FileBytes file = tiny_read(one->checkpoint);
    file.bytes[file.length - 9] ^= 4;
    tiny_write(one->checkpoint, file.bytes, file.length);
    expect_refused(other, "damaged");
    tiny_write(one->checkpoint, file.bytes, file.length / 2);
    expect_refused(other, "");
    file_free(&file);
    practice_free(other);
    practice_drop(one);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(resume, without_a_checkpoint_it_starts_afresh) {
    Error error = {0};
    Practice *one = whole();
    Practice *other = make("fresh", 1);
    other->job.resume = true;
    cr_expect_eq(train_run(&other->job, &other->options, &error), TRAIN_EARLY);
    expect_same_files(one, other);
    practice_drop(other);
    practice_drop(one);
    cr_assert_eq(memory_live_blocks(), 0);
}
