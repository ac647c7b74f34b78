/* batch: sentences of like length side by side, padded, in time-major order.
 *
 * Includes corpus and base. */
#ifndef INTERLINEAR_TEXT_BATCH_H
#define INTERLINEAR_TEXT_BATCH_H

#include "base/random.h"
#include "text/corpus.h"

/* B pairs, padded to S source and T target positions. Position (t, b) of an
 * array stands at t * B + b: rows of one time step lie together. */
typedef struct Batch {
    size_t size;           /* B */
    size_t source_steps;   /* S: longest source of the batch */
    size_t target_steps;   /* T: longest target + 1 for the end */
    TokenId *source;       /* [S, B], ID_PADDING behind a sentence */
    TokenId *target_in;    /* [T, B], ID_START first */
    TokenId *target_out;   /* [T, B], ID_END last */
    size_t *source_length; /* [B] tokens */
    size_t *target_length; /* [B] tokens, the end counted */
    size_t *target_row;    /* [target_tokens] rows without padding, rising */
    size_t target_tokens;  /* the ends counted */
} Batch;

/* batch_make: the batch of the pairs index[0 .. count). Without a `target`
 * (translation) T = 0 and nothing stands in the target's arrays.
 * `reverse_source` turns each source round; the padding stays behind.
 * Errors: memory. Owner: the caller, who calls batch_free ({0} is allowed). */
bool batch_make(const Sentences *source, const Sentences *target,
                const size_t *index, size_t count, bool reverse_source,
                Batch *batch, Error *error);
void batch_free(Batch *batch);

/* The order of an epoch: pair indices, cut into batches. */
typedef struct BatchPlan {
    size_t *index; /* [pairs] */
    size_t *start; /* [batches + 1] into index */
    size_t batches;
} BatchPlan;

/* batch_plan: pairs in random order, sorted by target then source length
 * inside pools of 64 batches (so that padding stays small), cut into batches
 * of `size` >= 1 pairs, one perhaps smaller, the batches in random order.
 * `random` NULL: the rising order of lengths, no shuffling (for evaluation).
 * `target` may be NULL.
 * Errors: memory. Owner: the caller, who calls batch_plan_free. */
bool batch_plan(const Sentences *source, const Sentences *target, size_t size,
                Random *random, BatchPlan *plan, Error *error);
void batch_plan_free(BatchPlan *plan);

#endif
