/* choice: the most probable tokens of rows of scores, or one drawn from them.
 *
 * What a search does with the log-probabilities of one sentence in one step.
 * Includes base and text/vocabulary (the ids). ID_PADDING, ID_START and tokens
 * of probability 0 are never chosen. */
#ifndef INTERLINEAR_SEQ2SEQ_CHOICE_H
#define INTERLINEAR_SEQ2SEQ_CHOICE_H

#include "base/error.h"
#include "base/random.h"
#include "base/real.h"
#include "text/vocabulary.h"

/* A token after one of a sentence's hypotheses. */
typedef struct Choice {
    size_t hypothesis;
    TokenId token;
    real log_probability;
    double sum; /* with the log-probability of the hypothesis */
} Choice;

/* choice_best: the `most` best continuations of `count` hypotheses by
 *   sum = before[hypothesis] + log-probability,
 * best first; ties by the earlier hypothesis, the log-probability (where sums
 * round alike), the smaller id. One pass, which looks closer only where a block
 * holds a better one.
 * Shapes: before [count], rows [count, V], best [min(most, count * V)], of
 *         which *found are filled. Units: nats.
 * Errors: a log-probability is NaN or +infinity. */
bool choice_best(const double *before, const real *rows, size_t count,
                 size_t vocabulary, size_t most, Choice *best, size_t *found,
                 Error *error);

/* choice_draw: draw a token with probabilities as p^(1/temperature), among
 * the top_k most probable (0: all).
 * Shapes: row [V], work [V], which holds the tokens considered.
 * Errors: as choice_best; no token is possible. */
bool choice_draw(const real *row, size_t vocabulary, size_t top_k,
                 double temperature, Random *random, Choice *work,
                 Choice *drawn, Error *error);

#endif
