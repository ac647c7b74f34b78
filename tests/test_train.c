/* Training: it learns, the same on every number of threads, keeps the best,
 * stops as asked, and says what went wrong. */
#include "autodiff/ops.h"
#include "seq2seq/train.h"
#include "seq2seq/translate.h"
#include "tiny.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

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
    size_t bytes[64];    /* allocated at the end of each epoch */
    double first_of[64]; /* loss of the first batch of each epoch */
} Story;

static void note(void *context, const TrainProgress *progress) {
    Story *story = context;
    if (!progress->validated) {
        story->steps++;
        story->last_loss = progress->loss;
        story->rate = progress->rate;
        if (progress->step == 1) story->first_loss = progress->loss;
        cr_expect_eq(progress->step, story->steps);
        if (progress->batch == 1 && progress->epoch <= 64)
            story->first_of[progress->epoch - 1] = progress->loss;
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
    practice_drop(practice);
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
        practice_drop(practice);
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
    for (size_t i = 0; i < 3; i++) practice_drop(runs[i]);
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
    practice_drop(one);
    practice_drop(other);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, every_epoch_has_another_order) {
    Story story;
    Practice *practice = practice_make("order", &SMALL, 32, 4, 6, 1);
    practice->options.learning_rate = 1e-9;
    run(practice, &story);
    cr_expect(fabs(story.first_of[0] - story.first_of[1]) > 1e-4);
    cr_expect(fabs(story.first_of[1] - story.first_of[2]) > 1e-4);
    practice_drop(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, validation_counts_tokens_and_no_padding) {
    double nats = 0, tokens = 0, loss;
    const ModelLoss how = {.teacher_forcing = 1};
    Error error = {0};
    Tape tape;
    Practice *practice = practice_make("nats", &SMALL, 32, 6, 10, 1);
    tape_init(&tape, practice->pool, 1);
    for (size_t i = 0; i < 32; i++) {
        Batch one;
        cr_assert(batch_make(&practice->source, &practice->target, &i, 1, false,
                             &one, NULL));
        tape_reset(&tape);
        Node *sum = model_loss(&practice->model, &tape, &one, &how);
        nats += (double)sum->value[0];
        tokens += (double)sentences_length(&practice->target, i) + 1;
        batch_free(&one);
    }
    cr_assert(train_validate(&practice->model, &practice->source,
                             &practice->target, 8, &tape, &loss, &error));
    cr_expect_float_eq(loss, nats / tokens, 1e-5, "%g, not %g", loss,
                       nats / tokens);
    tape_free(&tape);
    practice_free(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* One step of SGD on all pairs moves against the gradient of the loss per
 * token. */
Test(train, a_step_follows_the_mean_loss) {
    Story story;
    Tape tape;
    Batch batch;
    size_t index[32];
    const ModelLoss how = {.teacher_forcing = 1};
    Practice *practice = practice_make("step", &SMALL, 32, 4, 6, 1);
    practice->options.optimizer = OPTIMIZER_SGD;
    practice->options.learning_rate = 0.5;
    practice->options.clip = 0;
    practice->options.batch = 32;
    practice->options.epochs = 1;
    for (size_t i = 0; i < 32; i++) index[i] = i;
    cr_assert(batch_make(&practice->source, &practice->target, index, 32, false,
                         &batch, NULL));
    Parameters *p = &practice->model.parameters;
    tape_init(&tape, practice->pool, 1);
    cr_assert(tape_backward(&tape,
                            model_loss(&practice->model, &tape, &batch, &how)));
    double *after = memory_allocate(p->size, sizeof *after);
    for (size_t i = 0; i < p->size; i++)
        after[i] = (double)p->values[i] -
                   0.5 * (double)p->gradients[i] / (double)batch.target_tokens;
    run(practice, &story);
    for (size_t i = 0; i < p->size; i++)
        cr_assert_float_eq((double)p->values[i], after[i], 1e-6);
    memory_free(after);
    tape_free(&tape);
    batch_free(&batch);
    practice_drop(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, clipping_limits_a_step) {
    Story story;
    double moved = 0;
    Practice *practice = practice_make("clip", &SMALL, 32, 4, 6, 1);
    Parameters *p = &practice->model.parameters;
    practice->options.optimizer = OPTIMIZER_SGD;
    practice->options.learning_rate = 100;
    practice->options.clip = 0.01;
    practice->options.batch = 32;
    practice->options.epochs = 1;
    real *before = memory_allocate(p->size, sizeof *before);
    memcpy(before, p->values, p->size * sizeof *before);
    run(practice, &story);
    for (size_t i = 0; i < p->size; i++)
        moved += pow((double)p->values[i] - (double)before[i], 2);
    cr_expect_float_eq(sqrt(moved), 1, 1e-4, "%g", sqrt(moved));
    memory_free(before);
    practice_drop(practice);
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
    practice_drop(practice);
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
    practice_drop(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, bleu_can_choose_the_best) {
    Story story;
    Practice *practice = practice_make("bleu", &SMALL, 64, 6, 10, 1);
    practice->options.metric = TRAIN_BLEU;
    practice->options.epochs = 25;
    run(practice, &story);
    cr_expect(story.bleu > 50, "%g", story.bleu);
    practice_drop(practice);
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
    practice_drop(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(train, memory_does_not_grow_after_the_first_epoch) {
    Story story;
    Practice *practice = practice_make("grow", &SMALL, 64, 6, 10, 2);
    practice->options.epochs = 6;
    practice->options.loss.dropout = 0.2;
    run(practice, &story);
    for (size_t e = 1; e < 6; e++)
        cr_expect(story.bytes[e] <= story.bytes[0], "epoch %zu: %zu, then %zu",
                  e + 1, story.bytes[0], story.bytes[e]);
    practice_drop(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}
