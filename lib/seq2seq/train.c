/* train: epochs of steps, each validated, the best kept.
 *
 * Whatever a later step depends on lives in TrainState, the parameters and
 * the optimizer, so that a checkpoint of these three is the whole run. */
#include "seq2seq/train.h"

#include "base/memory.h"
#include "report/metrics.h"
#include "seq2seq/checkpoint.h"
#include "seq2seq/translate.h"
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { SAVE_SECONDS = 30, PATH_CAPACITY = 4096 };

typedef struct Trainer {
    const TrainJob *job;
    const TrainOptions *options;
    Tape tape;
    Optimizer optimizer;
    Schedule schedule;
    TrainState state;
    TrainProgress progress;
    time_t saved; /* when the checkpoint was last written */
    char path[PATH_CAPACITY];
    Error *error;
} Trainer;

static bool save_checkpoint(Trainer *trainer) {
    trainer->state.draws = trainer->tape.random;
    trainer->state.factor = trainer->schedule.factor;
    trainer->state.updates = trainer->optimizer.step;
    trainer->saved = time(NULL);
    return checkpoint_save(trainer->path, &trainer->state,
                           &trainer->job->model->parameters,
                           &trainer->optimizer, trainer->error);
}

/* Something is not finite: say what, in which step and where it began. */
static bool not_finite(const Trainer *trainer, const char *what, uint64_t step,
                       const char *where) {
    return error_set(trainer->error,
                     "step %llu: the %s is not finite, first in %s; lower "
                     "--learning-rate or --clip, then start again, from the "
                     "best model so far with --from if there is one",
                     (unsigned long long)step, what, where);
}

/* The first operation on the tape whose value is not finite, or the parameter
 * that was not before it. */
static const char *bad_operation(const Trainer *trainer) {
    const Parameters *parameters = &trainer->job->model->parameters;
    const Node *node = tape_find_nonfinite(&trainer->tape);
    for (size_t i = 0; node && i < parameters->count; i++)
        if (node->value == parameters_value(parameters, i))
            return parameters->list[i].name;
    return node ? node->operation : "op_cross_entropy";
}

/* The first parameter whose gradient is not finite. */
static const char *bad_gradient(const Trainer *trainer) {
    const Parameters *parameters = &trainer->job->model->parameters;
    for (size_t i = 0; i < parameters->count; i++) {
        const Parameter *parameter = &parameters->list[i];
        if (!isfinite(gradient_norm(trainer->job->pool,
                                    parameter->rows * parameter->cols,
                                    parameters->gradients + parameter->offset)))
            return parameter->name;
    }
    return "their norm";
}

/* Forward and backward of a batch: the gradients of the mean loss. */
static bool compute_gradients(Trainer *trainer, const Batch *batch) {
    const TrainJob *job = trainer->job;
    Tape *tape = &trainer->tape;
    tape_reset(tape);
    parameters_clear_gradients(&job->model->parameters, job->pool);
    Node *sum = model_loss(job->model, tape, batch, &trainer->options->loss);
    if (sum && !isfinite(sum->value[0])) {
        return not_finite(trainer, "loss", trainer->state.step + 1,
                          bad_operation(trainer));
    }
    /* (3.11), of words */
    Node *mean = op_scale(tape, sum, 1.0 / (double)batch->target_tokens);
    if (!tape_backward(tape, mean))
        return error_set(trainer->error, "%s", tape->error.message);
    trainer->state.loss += (double)sum->value[0];
    trainer->state.tokens += batch->target_tokens;
    return true;
}

/* One update of the parameters. */
static bool take_step(Trainer *trainer, const Batch *batch) {
    const TrainJob *job = trainer->job;
    Parameters *parameters = &job->model->parameters;
    if (!compute_gradients(trainer, batch)) return false;
    double norm = gradient_clip(job->pool, parameters->size,
                                parameters->gradients, trainer->options->clip);
    if (!isfinite(norm)) {
        return not_finite(trainer, "gradient", trainer->state.step + 1,
                          bad_gradient(trainer));
    }
    trainer->state.step++;
    trainer->state.batch++;
    double rate = schedule_rate(&trainer->schedule, trainer->state.step);
    optimizer_step(&trainer->optimizer, job->pool, rate, parameters->values,
                   parameters->gradients);
    TrainProgress *progress = &trainer->progress;
    progress->step = trainer->state.step;
    progress->batch = (size_t)trainer->state.batch;
    progress->loss = trainer->state.loss / (double)trainer->state.tokens;
    progress->gradient_norm = norm;
    progress->rate = rate;
    progress->tokens += batch->target_tokens;
    progress->validated = false;
    return true;
}

static void report(Trainer *trainer) {
    if (trainer->job->report)
        trainer->job->report(trainer->job->context, &trainer->progress);
}

bool train_validate(const Model *model, const Sentences *source,
                    const Sentences *target, size_t batch_size, Tape *tape,
                    double *loss, Error *error) {
    const ModelLoss how = {.teacher_forcing = 1};
    BatchPlan plan = {0};
    double nats = 0, tokens = 0;
    bool recording = tape->recording;
    bool fine = batch_plan(source, target, batch_size, NULL, &plan, error);
    tape->recording = false;
    for (size_t p = 0; fine && isfinite(nats) && p < plan.batches; p++) {
        Batch batch = {0};
        fine = batch_make(source, target, plan.index + plan.start[p],
                          plan.start[p + 1] - plan.start[p],
                          model->config.reverse_source, &batch, error);
        tape_reset(tape);
        Node *sum = fine ? model_loss(model, tape, &batch, &how) : NULL;
        fine = fine && (sum || error_set(error, "%s", tape->error.message));
        nats += sum ? (double)sum->value[0] : 0;
        tokens += (double)batch.target_tokens;
        batch_free(&batch);
    }
    tape->recording = recording;
    batch_plan_free(&plan);
    *loss = nats / tokens;
    return fine;
}

/* Corpus BLEU of greedy translations of the validation pairs. */
static bool validate_bleu(Trainer *trainer, double *bleu) {
    const TrainJob *job = trainer->job;
    Translator translator = {.models = {job->model},
                             .model_count = 1,
                             .pool = job->pool,
                             .search = {.beam = 1, .n_best = 1},
                             .batch = trainer->options->batch};
    BleuCounts counts = {0};
    bool fine =
        parameters_pack(&job->model->parameters, job->pool, trainer->error);
    for (size_t i = 0; fine && i < job->valid->count; i += 512) {
        size_t left = job->valid->count - i, count = left < 512 ? left : 512;
        const char *lines[512];
        Translation translations[512] = {0};
        for (size_t k = 0; k < count; k++)
            lines[k] = job->valid->pairs[i + k].source;
        fine = translate_lines(&translator, lines, count, i + 1, translations,
                               trainer->error);
        for (size_t k = 0; k < count; k++) {
            Buffer text = {0};
            const char *reference = job->valid->pairs[i + k].target;
            fine =
                fine &&
                translation_text(job->model, &translations[k], 0, &text) &&
                bleu_add(&counts, BLEU_13A, false, text.bytes ? text.bytes : "",
                         &reference, 1, trainer->error);
            buffer_free(&text);
            translation_free(&translations[k]);
        }
    }
    parameters_unpack(&job->model->parameters); /* they will change */
    *bleu = bleu_score(&counts);
    return fine || error_memory(trainer->error, "the validation");
}

/* Validate; keep the model if it is the best so far. */
static bool validate(Trainer *trainer) {
    const TrainJob *job = trainer->job;
    TrainProgress *progress = &trainer->progress;
    if (!train_validate(job->model, job->valid_source, job->valid_target,
                        trainer->options->batch, &trainer->tape,
                        &progress->valid_loss, trainer->error))
        return false;
    if (!isfinite(progress->valid_loss)) {
        return not_finite(trainer, "validation loss", trainer->state.step,
                          bad_operation(trainer));
    }
    bool by_bleu = trainer->options->metric == TRAIN_BLEU;
    if (by_bleu && !validate_bleu(trainer, &progress->valid_bleu)) return false;
    double score = by_bleu ? progress->valid_bleu : -progress->valid_loss;
    progress->validated = true;
    progress->improved = score > trainer->state.best;
    if (progress->improved) {
        trainer->state.best = score;
        trainer->state.bad = 0;
        return model_save(job->model, job->model_path, trainer->error);
    }
    trainer->state.bad++;
    schedule_plateau(&trainer->schedule);
    return true;
}

static bool steps_done(const Trainer *trainer) {
    uint64_t most = trainer->options->steps;
    return most > 0 && trainer->state.step >= most;
}

static bool stopped(const Trainer *trainer) {
    return trainer->job->stop && *trainer->job->stop;
}

/* The batches of one epoch from where the state stands. */
static bool run_batches(Trainer *trainer, const BatchPlan *plan) {
    const TrainJob *job = trainer->job;
    while (trainer->state.batch < plan->batches && !steps_done(trainer) &&
           !stopped(trainer)) {
        size_t p = (size_t)trainer->state.batch;
        Batch batch = {0};
        bool fine =
            batch_make(job->source, job->target, plan->index + plan->start[p],
                       plan->start[p + 1] - plan->start[p],
                       job->model->config.reverse_source, &batch,
                       trainer->error) &&
            take_step(trainer, &batch);
        batch_free(&batch);
        if (!fine) return false;
        report(trainer);
        if (time(NULL) - trainer->saved >= SAVE_SECONDS &&
            !save_checkpoint(trainer))
            return false;
    }
    return true;
}

/* One epoch with its validation, or the rest of one. */
static bool run_epoch(Trainer *trainer) {
    const TrainJob *job = trainer->job;
    BatchPlan plan = {0};
    Random order = trainer->state.order;
    bool fine = batch_plan(job->source, job->target, trainer->options->batch,
                           &order, &plan, trainer->error);
    trainer->progress.epoch = (size_t)trainer->state.epoch + 1;
    trainer->progress.batches = plan.batches;
    fine = fine && run_batches(trainer, &plan);
    bool whole = trainer->state.batch == plan.batches || steps_done(trainer);
    batch_plan_free(&plan);
    if (fine && whole) {
        fine = validate(trainer);
        trainer->state.epoch++;
        trainer->state.batch = trainer->state.tokens = 0;
        trainer->state.loss = 0;
        trainer->state.order = order;
    }
    return fine;
}

/* Whether the run is over, and how; 0 if it goes on. */
static TrainEnd ending(const Trainer *trainer) {
    const TrainOptions *options = trainer->options;
    if (trainer->state.epoch >= options->epochs || steps_done(trainer))
        return TRAIN_FINISHED;
    bool early =
        options->patience > 0 && trainer->state.bad >= options->patience;
    return early ? TRAIN_EARLY : TRAIN_FAILED;
}

static TrainEnd run_epochs(Trainer *trainer) {
    while (trainer->state.end == 0) {
        trainer->progress.validated = false;
        if (!run_epoch(trainer)) return TRAIN_FAILED;
        trainer->state.end = trainer->progress.validated ? ending(trainer) : 0;
        if (!save_checkpoint(trainer)) return TRAIN_FAILED;
        if (trainer->progress.validated)
            report(trainer);
        else if (stopped(trainer))
            return TRAIN_INTERRUPTED;
    }
    return (TrainEnd)trainer->state.end;
}

/* Start afresh or from the checkpoint. */
static bool begin(Trainer *trainer) {
    const TrainJob *job = trainer->job;
    const TrainOptions *options = trainer->options;
    Random seeds = random_seed(options->seed);
    trainer->state = (TrainState){.fingerprint = job->fingerprint,
                                  .order = random_seed(random_next(&seeds)),
                                  .draws = random_seed(random_next(&seeds)),
                                  .best = -HUGE_VAL,
                                  .factor = 1};
    trainer->schedule = (Schedule){.kind = options->schedule,
                                   .base = options->learning_rate,
                                   .warmup = options->warmup,
                                   .factor = 1};
    trainer->progress.epochs = options->epochs;
    trainer->progress.valid_bleu = -1;
    parameters_unpack(&job->model->parameters); /* a checkpoint brings others */
    if (job->source->count == 0 || job->valid_source->count == 0) {
        return error_set(trainer->error, "there are no %s pairs",
                         job->source->count ? "validation" : "training");
    }
    int length = snprintf(trainer->path, sizeof trainer->path, "%s.checkpoint",
                          job->model_path);
    if (length < 0 || (size_t)length >= sizeof trainer->path)
        return error_set(trainer->error, "the path of the model is too long");
    if (!optimizer_init(&trainer->optimizer, options->optimizer,
                        job->model->parameters.size, trainer->error))
        return false;
    bool resumed = job->resume && file_exists(trainer->path);
    if (resumed && !checkpoint_load(trainer->path, &trainer->state,
                                    &job->model->parameters,
                                    &trainer->optimizer, trainer->error))
        return false;
    trainer->tape.random = trainer->state.draws;
    trainer->schedule.factor = trainer->state.factor;
    trainer->optimizer.step = trainer->state.updates;
    return resumed || save_checkpoint(trainer);
}

/* Bring the best parameters back from the model file. */
static bool restore_best(Trainer *trainer) {
    const Parameters *parameters = &trainer->job->model->parameters;
    Model best = {0};
    bool fine = model_load(&best, trainer->job->model_path, trainer->error);
    if (fine) {
        fine = best.parameters.size == parameters->size ||
               error_set(trainer->error, "%s is another model",
                         trainer->job->model_path);
    }
    if (fine) {
        memcpy(parameters->values, best.parameters.values,
               parameters->size * sizeof(real));
    }
    model_free(&best);
    return fine;
}

TrainEnd train_run(const TrainJob *job, const TrainOptions *options,
                   Error *error) {
    Trainer trainer = {.job = job, .options = options, .error = error};
    tape_init(&trainer.tape, job->pool, 0);
    TrainEnd end = begin(&trainer) ? run_epochs(&trainer) : TRAIN_FAILED;
    if ((end == TRAIN_FINISHED || end == TRAIN_EARLY) &&
        !restore_best(&trainer))
        end = TRAIN_FAILED;
    optimizer_free(&trainer.optimizer);
    tape_free(&trainer.tape);
    return end;
}
