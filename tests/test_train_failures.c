/* Training that fails: numbers that are none, no pairs, no disk, no memory. */
#include "autodiff/ops.h"
#include "tiny.h"

#include <criterion/criterion.h>
#include <math.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static const ModelConfig SMALL = {.cell = CELL_LSTM,
                                  .attention = ATTENTION_GENERAL,
                                  .bidirectional = true,
                                  .layers = 1,
                                  .embedding = 12,
                                  .hidden = 24,
                                  .mode = TEXT_SPACES};

/* A run that must fail; its message holds all of these texts. */
static void expect_failure(const Practice *practice, const char *const *texts) {
    Error error = {0};
    cr_assert_eq(train_run(&practice->job, &practice->options, &error),
                 TRAIN_FAILED);
    for (size_t i = 0; texts[i]; i++)
        cr_expect(strstr(error.message, texts[i]), "%s", error.message);
}

/* SGD at an absurd rate, without clipping. */
static Practice *practice_absurd(size_t batch) {
    Practice *practice = practice_make("nan", &SMALL, 32, 4, 6, 1);
    practice->options.clip = 0;
    practice->options.batch = batch;
    practice->options.optimizer = OPTIMIZER_SGD;
    practice->options.learning_rate =
        sizeof(real) == sizeof(double) ? 1e306 : 1e37;
    return practice;
}

Test(train_failures, names_step_and_place_of_a_number_that_is_none) {
    static const char *const in_loss[] = {"step ", ": the loss", "op_", NULL};
    static const char *const given[] = {"step 1: the loss",
                                        "source_embedding.weight", NULL};
    static const char *const at_end[] = {"step ", ": the validation loss",
                                         "op_", NULL};
    Practice *practice = practice_absurd(8);
    expect_failure(practice, in_loss);
    practice->model.parameters.values[ID_WORDS * 12] = (real)NAN;
    expect_failure(practice, given);
    practice_drop(practice);
    practice = practice_absurd(32); /* no second step sees the harm */
    expect_failure(practice, at_end);
    practice_drop(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train_failures, refuses_to_run_without_pairs) {
    static const char *const none[] = {"no training pairs", NULL};
    static const char *const no_valid[] = {"no validation pairs", NULL};
    const Sentences empty = {0};
    Practice *practice = practice_make("none", &SMALL, 8, 4, 6, 1);
    practice->job.valid_source = practice->job.valid_target = &empty;
    expect_failure(practice, no_valid);
    practice->job.source = practice->job.target = &empty;
    expect_failure(practice, none);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train_failures, a_full_disk_is_an_error_and_the_old_model_stays) {
    static const char *const texts[] = {"cannot write", NULL};
    Error error = {0};
    char copy[256];
    Practice *practice = practice_make("disk", &SMALL, 32, 4, 6, 1);
    cr_assert_eq(train_run(&practice->job, &practice->options, &error),
                 TRAIN_FINISHED);
    FileBytes file = tiny_read(practice->path);
    tiny_path("disk-copy", copy);
    tiny_write(copy, file.bytes, file.length);
    file_free(&file);
    signal(SIGXFSZ, SIG_IGN);
    struct rlimit old, small = {8000, 0};
    getrlimit(RLIMIT_FSIZE, &old);
    small.rlim_max = old.rlim_max;
    setrlimit(RLIMIT_FSIZE, &small);
    expect_failure(practice, texts);
    setrlimit(RLIMIT_FSIZE, &old);
    cr_expect(tiny_same(practice->path, copy));
    unlink(copy);
    practice_drop(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- without memory --- */

/* One training step. */
static bool step(void *context, Error *error) {
    static const size_t index[] = {0, 1, 2, 3, 4, 5, 6, 7};
    const ModelLoss how = {.teacher_forcing = 1, .dropout = 0.1};
    const Practice *practice = context;
    Parameters *p = &practice->job.model->parameters;
    Batch batch = {0};
    Optimizer optimizer = {0};
    Tape tape;
    tape_init(&tape, practice->pool, 1);
    bool fine = optimizer_init(&optimizer, OPTIMIZER_ADAM, p->size, error) &&
                batch_make(&practice->source, &practice->target, index, 8,
                           false, &batch, error);
    if (fine) {
        fine = tape_backward(&tape,
                             model_loss(&practice->model, &tape, &batch, &how));
        cr_expect_eq(fine, tape_ok(&tape));
        if (!fine) *error = tape.error;
    }
    if (fine)
        optimizer_step(&optimizer, practice->pool, 0.1, p->values,
                       p->gradients);
    optimizer_free(&optimizer);
    batch_free(&batch);
    tape_free(&tape);
    return fine;
}

Test(train_failures, every_failed_allocation_of_a_step_is_an_error) {
    Practice *practice = practice_make("memory", &SMALL, 32, 6, 6, 1);
    size_t n = tiny_fail_each(step, practice);
    cr_expect(n > 100, "%zu", n);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train_failures, every_failed_allocation_of_a_run_is_an_error) {
    size_t n = 0;
    for (TrainEnd end = TRAIN_FAILED; end == TRAIN_FAILED; n++) {
        Practice *practice = practice_make("runs", &SMALL, 8, 3, 6, 1);
        Error error = {0};
        size_t blocks = memory_live_blocks();
        practice->options.epochs = 1;
        practice->options.metric = TRAIN_BLEU;
        memory_fail_after(n);
        end = train_run(&practice->job, &practice->options, &error);
        memory_fail_after(SIZE_MAX);
        cr_expect(end != TRAIN_FAILED || error.message[0] != '\0');
        cr_assert_eq(memory_live_blocks(), blocks, "allocation %zu", n);
        practice_drop(practice);
    }
    cr_expect(n > 100, "%zu", n);
    cr_assert_eq(memory_live_blocks(), 0);
}
