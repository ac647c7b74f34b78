/* checkpoint: the whole state of a training run as one file. */
#ifndef INTERLINEAR_SEQ2SEQ_CHECKPOINT_H
#define INTERLINEAR_SEQ2SEQ_CHECKPOINT_H

#include "autodiff/optimizer.h"
#include "autodiff/parameters.h"

/* Where a run stands. Everything that later steps depend on is here, in the
 * parameters' values and in the optimizer's moments. */
typedef struct TrainState {
    uint64_t fingerprint; /* of data and flags: says what run this is */
    uint64_t step;        /* updates done */
    uint64_t epoch;       /* epochs done */
    uint64_t batch;       /* batches done of the next one */
    uint64_t tokens;      /* target tokens seen in it */
    uint64_t bad;         /* validations since the best one */
    uint64_t end;         /* 0 while running, else the TrainEnd */
    uint64_t updates;     /* the optimizer's own count of steps */
    Random order;         /* gives the order of the current epoch */
    Random draws;         /* dropout and sampling */
    double loss;          /* nats summed over the epoch's tokens */
    double best;          /* best validation score, higher is better */
    double factor;        /* of the plateau schedule */
} TrainState;

/* checkpoint_save: write state, values and moments to `path`.
 * checkpoint_load: read them back, exactly.
 * Errors: memory, file; for a load also another fingerprint than the state has,
 *         or other sizes; nothing is changed then. */
bool checkpoint_save(const char *path, const TrainState *state,
                     const Parameters *parameters, const Optimizer *optimizer,
                     Error *error);
bool checkpoint_load(const char *path, TrainState *state,
                     const Parameters *parameters, const Optimizer *optimizer,
                     Error *error);

#endif
