/* scoring: teacher-forced scores of pairs, batch by batch. */
#include "scoring.h"

#include "base/memory.h"
#include <math.h>
#include <stdint.h>
#include <string.h>

enum { SCORE_BATCH = 32 };

size_t scores_first(const Scores *scores, size_t pair) {
    return scores->target.start[pair] + pair;
}

void scores_free(Scores *scores) {
    sentences_free(&scores->source);
    sentences_free(&scores->target);
    memory_free(scores->log_probability);
    memory_free(scores->aligned);
}

/* Work space for one batch. */
typedef struct Flat {
    double *log_probability;
    size_t *aligned;
} Flat;

/* log(exp(a) + exp(b)). */
static double add_logs(double a, double b) {
    return fmax(a, b) + log1p(exp(-fabs(a - b)));
}

/* Add one model's numbers for one batch to the scores. */
static bool score_batch(const Models *models, size_t m, Tape *tape,
                        const Batch *batch, const size_t *index, Flat *flat,
                        Scores *scores, Error *error) {
    tape_reset(tape);
    if (!model_score(&models->models[m], tape, batch, flat->log_probability,
                     flat->aligned, error))
        return false;
    for (size_t i = 0; i < batch->target_tokens; i++) {
        size_t b = batch->target_row[i] % batch->size;
        size_t place =
            scores_first(scores, index[b]) + batch->target_row[i] / batch->size;
        double *sum = &scores->log_probability[place];
        *sum = m ? add_logs(*sum, flat->log_probability[i])
                 : flat->log_probability[i];
        if (m == 0) scores->aligned[place] = flat->aligned[i];
    }
    return true;
}

/* All models on one batch of the plan. */
static bool score_models(const Models *models, Tape *tape,
                         const BatchPlan *plan, size_t p, Scores *scores,
                         Error *error) {
    const size_t *index = plan->index + plan->start[p];
    Batch batch = {0};
    bool fine = true;
    for (size_t m = 0; fine && m < models->count; m++) {
        fine =
            batch_make(&scores->source, &scores->target, index,
                       plan->start[p + 1] - plan->start[p],
                       models->models[m].config.reverse_source, &batch, error);
        size_t count = batch.target_tokens;
        Flat flat = {memory_allocate(count, sizeof(double)),
                     memory_allocate(count, sizeof(size_t))};
        fine =
            fine &&
            ((flat.log_probability && flat.aligned) ||
             error_memory(error, "the scores")) &&
            score_batch(models, m, tape, &batch, index, &flat, scores, error);
        memory_free(flat.log_probability);
        memory_free(flat.aligned);
        batch_free(&batch);
    }
    return fine;
}

static bool score_all(const Models *models, Scores *scores, Error *error) {
    BatchPlan plan = {0};
    Tape tape;
    tape_init(&tape, models->pool, 0);
    bool fine = batch_plan(&scores->source, &scores->target, SCORE_BATCH, NULL,
                           &plan, error);
    for (size_t p = 0; fine && p < plan.batches; p++)
        fine = score_models(models, &tape, &plan, p, scores, error);
    tape_free(&tape);
    batch_plan_free(&plan);
    return fine;
}

/* Logarithms of probabilities are finite if the model is sound. */
static bool check_scores(const char *name, const Corpus *corpus,
                         const Scores *scores, Error *error) {
    for (size_t i = 0; i < corpus->count; i++) {
        const double *score = scores->log_probability + scores_first(scores, i);
        size_t tokens = sentences_length(&scores->target, i);
        for (size_t t = 0; t <= tokens; t++) {
            if (!isfinite(score[t])) {
                return error_set(error,
                                 "%s:%zu: the model gave target token %zu the "
                                 "score %g; it is damaged or its training "
                                 "diverged",
                                 name, corpus->pairs[i].line, t, score[t]);
            }
        }
    }
    return true;
}

bool scores_make(const Models *models, const char *name, Corpus *corpus,
                 Scores *scores, Error *error) {
    Error reason = {0};
    if (!model_encode_pairs(&models->models[0], corpus, 0, &scores->source,
                            &scores->target, &reason))
        return error_set(error, "%s, %s", name, reason.message);
    size_t numbers = scores_first(scores, scores->target.count);
    scores->log_probability = memory_allocate(numbers, sizeof(double));
    scores->aligned = memory_allocate(numbers, sizeof(size_t));
    if (!scores->log_probability || !scores->aligned)
        return error_memory(error, "the scores");
    bool fine = score_all(models, scores, error);
    double share = log((double)models->count);
    for (size_t i = 0; fine && models->count > 1 && i < numbers; i++)
        scores->log_probability[i] -= share;
    return fine && check_scores(name, corpus, scores, error);
}
