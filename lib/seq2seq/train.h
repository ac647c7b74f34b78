/* train: the training loop and its validation. */
#ifndef INTERLINEAR_SEQ2SEQ_TRAIN_H
#define INTERLINEAR_SEQ2SEQ_TRAIN_H

#include "autodiff/optimizer.h"
#include "seq2seq/model.h"
#include <signal.h>

typedef enum TrainMetric { TRAIN_LOSS, TRAIN_BLEU } TrainMetric;

typedef struct TrainOptions {
    OptimizerRule optimizer;
    ScheduleKind schedule;
    double learning_rate;
    uint64_t warmup;    /* steps, for the warm-up schedule */
    double clip;        /* largest gradient norm, 0: none */
    size_t batch;       /* sentence pairs per step */
    size_t epochs;      /* passes over the data */
    uint64_t steps;     /* most updates, 0: no limit */
    size_t patience;    /* validations without improvement before it stops,
                           0: never */
    TrainMetric metric; /* what "better" means at validation */
    ModelLoss loss;
    uint64_t seed;
} TrainOptions;

/* What a step reports. */
typedef struct TrainProgress {
    size_t epoch, epochs;
    uint64_t step;
    size_t batch, batches; /* of this epoch */
    double loss;           /* nats per token, mean of the epoch so far */
    double gradient_norm;  /* before clipping */
    double rate;           /* learning rate */
    uint64_t tokens;       /* target tokens since this run began */
    bool validated;        /* the fields below are filled */
    bool improved;
    double valid_loss; /* nats per token */
    double valid_bleu; /* 0 to 100, or -1 if the metric does not ask for it */
} TrainProgress;

typedef void TrainReport(void *context, const TrainProgress *progress);

typedef enum TrainEnd {
    TRAIN_FAILED,     /* message in *error */
    TRAIN_FINISHED,   /* all epochs or steps done */
    TRAIN_EARLY,      /* patience ran out */
    TRAIN_INTERRUPTED /* *stop was set; the checkpoint is saved */
} TrainEnd;

/* What a training run works on. */
typedef struct TrainJob {
    Model *model;
    const Sentences *source, *target;             /* training pairs */
    const Sentences *valid_source, *valid_target; /* validation pairs */
    const Corpus *valid;                          /* their text, for BLEU */
    const char *model_path; /* the best model; its checkpoint beside it */
    uint64_t fingerprint;   /* of data and flags: a resume checks it */
    bool resume;            /* go on from the checkpoint if there is one */
    ThreadPool *pool;
    volatile sig_atomic_t *stop; /* set by a signal; may be NULL */
    TrainReport *report;         /* may be NULL */
    void *context;
} TrainJob;

/* train_run: train a model; keep the best at model_path and the state of
 * training at model_path ".checkpoint", saved at every validation and every
 * half minute. A run that was killed at any instant and is resumed ends in
 * the same bytes. At the end job->model holds the best parameters.
 * Errors: TRAIN_FAILED: memory, files, a checkpoint that does not belong to
 *         this run, no pairs, a loss or gradient that is not finite (names the
 *         operation and the step). */
TrainEnd train_run(const TrainJob *job, const TrainOptions *options,
                   Error *error);

/* train_validate: the mean loss of a model over pairs, with true tokens fed
 * and without dropout, in *loss. A loss that is not finite ends the pass early
 * and leaves its batch on the tape.
 * Units:  nats per token. Errors: message. */
bool train_validate(const Model *model, const Sentences *source,
                    const Sentences *target, size_t batch, Tape *tape,
                    double *loss, Error *error);

#endif
