/* Training: it learns, the same on every number of threads, keeps the best,
 * stops as asked, and says what went wrong. */
#include "autodiff/ops.h"
#include "seq2seq/train.h"
#include "seq2seq/translate.h"
#include "tiny.h"

#include <criterion/criterion.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
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

/* What a run has reported. */
typedef struct Story {
    size_t steps, validations, improvements;
    double first_loss, last_loss, valid_loss, bleu, rate;
    size_t bytes[64]; /* allocated at the end of each epoch */
} Story;

static void note(void *context, const TrainProgress *progress) {
    Story *story = context;
    if (!progress->validated) {
        story->steps++;
        story->last_loss = progress->loss;
        story->rate = progress->rate;
        if (progress->step == 1) story->first_loss = progress->loss;
        cr_expect_eq(progress->step, story->steps);
        return;
    }
    cr_assert(progress->epoch <= 64);
    story->bytes[progress->epoch - 1] = memory_live_bytes();
    story->validations++;
    story->improvements += progress->improved;
    story->valid_loss = progress->valid_loss;
    story->bleu = progress->valid_bleu;
}

static TrainEnd run(Practice *practice, Story *story) {
    Error error = {0};
    *story = (Story){0};
    practice->job.report = note;
    practice->job.context = story;
    TrainEnd end = train_run(&practice->job, &practice->options, &error);
    cr_assert(end != TRAIN_FAILED, "%s", error.message);
    return end;
}

/* A run that must fail; its message holds all of these texts. */
static void expect_failure(const Practice *practice, const char *const *texts) {
    Error error = {0};
    cr_assert_eq(train_run(&practice->job, &practice->options, &error),
                 TRAIN_FAILED);
    for (size_t i = 0; texts[i]; i++)
        cr_expect(strstr(error.message, texts[i]), "%s", error.message);
}

static size_t count_right(const Practice *practice) {
    const char *lines[64];
    Translation translations[64];
    Translator translator = {.models = {&practice->model},
                             .model_count = 1,
                             .pool = practice->pool,
                             .search = {.beam = 1, .n_best = 1},
                             .batch = 16};
    Error error = {0};
    size_t right = 0, count = practice->corpus.count;
    for (size_t i = 0; i < count; i++)
        lines[i] = practice->corpus.pairs[i].source;
    cr_assert(
        translate_lines(&translator, lines, count, 1, translations, &error),
        "%s", error.message);
    for (size_t i = 0; i < count; i++) {
        Buffer text = {0};
        translation_text(&practice->model, &translations[i], 0, &text);
        right += strcmp(text.bytes, practice->corpus.pairs[i].target) == 0;
        buffer_free(&text);
        translation_free(&translations[i]);
    }
    return right;
}

Test(train, learns_64_pairs_by_heart) {
    Story story;
    Practice *practice = practice_make("heart", &SMALL, 64, 6, 10, 1);
    practice->options.epochs = 60;
    cr_expect_eq(run(practice, &story), TRAIN_FINISHED);
    cr_log_info("loss %g, then %g nats", story.first_loss, story.last_loss);
    cr_expect(story.first_loss > 2 && story.last_loss < 0.02);
    cr_expect(story.valid_loss < 0.01);
    cr_expect_eq(count_right(practice), 64);
    practice_remove(practice);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, learns_with_every_rule_and_words_of_its_own) {
    static const double rates[] = {0.5, 0.1, 0.005, 0.01};
    for (int rule = OPTIMIZER_SGD; rule <= OPTIMIZER_ADAM; rule++) {
        Story story;
        Practice *practice = practice_make("rules", &SMALL, 32, 4, 6, 1);
        practice->options.optimizer = (OptimizerRule)rule;
        practice->options.learning_rate = rates[rule];
        practice->options.epochs = 20;
        practice->options.loss =
            (ModelLoss){.teacher_forcing = 0.9, .dropout = 0.1};
        run(practice, &story);
        cr_expect(story.valid_loss < 0.7 * story.first_loss, "rule %d: %g, %g",
                  rule, story.first_loss, story.valid_loss);
        practice_remove(practice);
        practice_free(practice);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

/* Sizes at which elementwise work (tape, optimizer: 16384 numbers a worker),
 * cells (9 rows of 512 gates), products and attention all fill 3 workers. */
Test(train, any_number_of_threads_gives_the_same_bytes) {
    ModelConfig config = SMALL;
    config.embedding = 96;
    config.hidden = 128;
    Practice *runs[3];
    for (size_t i = 0; i < 3; i++) {
        char name[16];
        Story story;
        snprintf(name, sizeof name, "threads%zu", i + 1);
        runs[i] = practice_make(name, &config, 192, 12, 300, i + 1);
        runs[i]->options.batch = 64;
        runs[i]->options.epochs = 2;
        runs[i]->options.loss.dropout = 0.3;
        run(runs[i], &story);
        cr_expect_eq(story.steps, 6);
        cr_expect(tiny_same(runs[i]->path, runs[0]->path), "%zu threads",
                  i + 1);
        cr_expect(tiny_same(runs[i]->checkpoint, runs[0]->checkpoint),
                  "%zu threads", i + 1);
    }
    for (size_t i = 0; i < 3; i++) {
        practice_remove(runs[i]);
        practice_free(runs[i]);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, another_seed_gives_another_model) {
    Story story;
    Practice *one = practice_make("one", &SMALL, 32, 4, 6, 1);
    Practice *other = practice_make("other", &SMALL, 32, 4, 6, 1);
    other->options.seed = 2;
    run(one, &story);
    run(other, &story);
    cr_expect_not(tiny_same(one->path, other->path));
    practice_remove(one);
    practice_remove(other);
    practice_free(one);
    practice_free(other);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, stops_early_and_keeps_the_best) {
    Story story;
    double loss;
    Error error = {0};
    Tape tape;
    Practice *practice = practice_make("early", &SMALL, 32, 4, 6, 1);
    practice->options.epochs = 40;
    practice->options.patience = 2;
    practice->options.learning_rate = 0.3; /* too fast to get better long */
    cr_expect_eq(run(practice, &story), TRAIN_EARLY);
    cr_expect(story.validations < 40);
    Model best;
    cr_assert(model_load(&best, practice->path, &error), "%s", error.message);
    cr_expect_eq(memcmp(best.parameters.values,
                        practice->model.parameters.values,
                        best.parameters.size * sizeof(real)),
                 0);
    tape_init(&tape, practice->pool, 1);
    cr_assert(train_validate(&best, &practice->source, &practice->target, 8,
                             &tape, &loss, &error));
    cr_expect(loss < story.valid_loss, "%g %g", loss, story.valid_loss);
    tape_free(&tape);
    model_free(&best);
    practice_remove(practice);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, plateaus_halve_the_rate_and_warm_up_raises_it) {
    Story story;
    Practice *practice = practice_make("rate", &SMALL, 32, 4, 6, 1);
    practice->options.epochs = 12;
    practice->options.learning_rate = 0.3;
    practice->options.schedule = SCHEDULE_PLATEAU;
    run(practice, &story);
    size_t bad = story.validations - story.improvements;
    cr_expect(bad > 1);
    double after_last = ldexp(0.3, -(int)bad);
    cr_expect(story.rate == after_last || story.rate == 2 * after_last);
    practice->options.schedule = SCHEDULE_WARMUP;
    practice->options.warmup = 100;
    practice->options.steps = 7;
    run(practice, &story);
    cr_expect_eq(story.steps, 7);
    cr_expect_float_eq(story.rate, 0.3 * 7 / 100, 1e-12);
    cr_expect_eq(story.validations, 2);
    practice_remove(practice);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, bleu_can_choose_the_best) {
    Story story;
    Practice *practice = practice_make("bleu", &SMALL, 64, 6, 10, 1);
    practice->options.metric = TRAIN_BLEU;
    practice->options.epochs = 25;
    run(practice, &story);
    cr_expect(story.bleu > 50, "%g", story.bleu);
    practice_remove(practice);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, goes_on_from_an_earlier_model) {
    Story first, second;
    Practice *practice = practice_make("earlier", &SMALL, 64, 6, 10, 1);
    practice->options.epochs = 10;
    run(practice, &first);
    run(practice, &second); /* the model holds the best values */
    cr_expect(second.first_loss < 0.8 * first.first_loss);
    cr_expect(second.valid_loss < first.valid_loss);
    practice_remove(practice);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
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

Test(train, names_step_and_place_of_a_number_that_is_none) {
    static const char *const in_loss[] = {"step ", ": the loss", "op_", NULL};
    static const char *const given[] = {"step 1: the loss",
                                        "source_embedding.weight", NULL};
    static const char *const at_end[] = {"step ", ": the validation loss",
                                         "op_", NULL};
    Practice *practice = practice_absurd(8);
    expect_failure(practice, in_loss);
    practice->model.parameters.values[ID_WORDS * 12] = (real)NAN;
    expect_failure(practice, given);
    practice_remove(practice);
    practice_free(practice);
    practice = practice_absurd(32); /* no second step sees the harm */
    expect_failure(practice, at_end);
    practice_remove(practice);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, refuses_to_run_without_pairs) {
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

Test(train, memory_does_not_grow_after_the_first_epoch) {
    Story story;
    Practice *practice = practice_make("grow", &SMALL, 64, 6, 10, 2);
    practice->options.epochs = 6;
    practice->options.loss.dropout = 0.2;
    run(practice, &story);
    for (size_t e = 1; e < 6; e++)
        cr_expect(story.bytes[e] <= story.bytes[1], "epoch %zu: %zu, then %zu",
                  e + 1, story.bytes[1], story.bytes[e]);
    practice_remove(practice);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, a_full_disk_is_an_error_and_the_old_model_stays) {
    static const char *const texts[] = {"cannot write", NULL};
    Story story;
    char copy[256];
    Practice *practice = practice_make("disk", &SMALL, 32, 4, 6, 1);
    run(practice, &story);
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
    practice_remove(practice);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- without memory --- */

/* Whether one training step can be done after `allocations` more. */
static bool step(const Practice *practice, size_t allocations) {
    static const size_t index[] = {0, 1, 2, 3, 4, 5, 6, 7};
    const ModelLoss how = {.teacher_forcing = 1, .dropout = 0.1};
    Parameters *p = &practice->job.model->parameters;
    Batch batch = {0};
    Optimizer optimizer = {0};
    Error error = {0};
    Tape tape;
    tape_init(&tape, practice->pool, 1);
    memory_fail_after(allocations);
    bool fine = optimizer_init(&optimizer, OPTIMIZER_ADAM, p->size, &error) &&
                batch_make(&practice->source, &practice->target, index, 8,
                           false, &batch, &error);
    if (fine) {
        fine = tape_backward(&tape,
                             model_loss(&practice->model, &tape, &batch, &how));
        cr_expect_eq(fine, tape_ok(&tape));
        cr_expect(fine || tape.error.message[0] != '\0');
    } else
        cr_expect(error.message[0] != '\0');
    if (fine)
        optimizer_step(&optimizer, practice->pool, 0.1, p->values,
                       p->gradients);
    memory_fail_after(SIZE_MAX);
    optimizer_free(&optimizer);
    batch_free(&batch);
    tape_free(&tape);
    return fine;
}

Test(train, every_failed_allocation_of_a_step_is_an_error) {
    Practice *practice = practice_make("memory", &SMALL, 32, 6, 6, 1);
    size_t blocks = memory_live_blocks(), n = 0;
    while (!step(practice, n++)) cr_assert_eq(memory_live_blocks(), blocks);
    cr_expect(n > 10, "%zu", n);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, every_failed_allocation_of_a_run_is_an_error) {
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
        practice_remove(practice);
        practice_free(practice);
    }
    cr_expect(n > 100, "%zu", n);
    cr_assert_eq(memory_live_blocks(), 0);
}
