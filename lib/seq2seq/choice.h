/* choice: the most probable tokens of a row of scores, or one drawn from them.
 *
 * What a search does with the scores that a model gives the next token. Scores
 * are log-probabilities up to a constant of their row (logits):
 *   log p_v = score_v - log sum over u of exp(score_u)
 * No row of probabilities is written: only those of tokens that are chosen are
 * computed. Includes base and text/vocabulary (the ids). ID_PADDING, ID_START
 * and tokens of probability 0 are never chosen. */
#ifndef INTERLINEAR_SEQ2SEQ_CHOICE_H
#define INTERLINEAR_SEQ2SEQ_CHOICE_H

#include "base/error.h"
#include "base/random.h"
#include "base/real.h"
#include "base/threads.h"
#include "text/vocabulary.h"

/* A token after one of a sentence's hypotheses. */
typedef struct Choice {
    size_t hypothesis;
    TokenId token;
    real log_probability;
    double sum; /* with the log-probability of the hypothesis */
} Choice;

/* choice_best: the `most` most probable tokens of a row, best first, ties by
 * the smaller id. Three passes over the row: the maxima of some columns of it,
 * which bound the last of the best from below; the sum of exponentials; and one
 * that looks closer only where a block reaches the bound.
 * Shapes: scores [V], best [min(most, V)], of which *found are filled.
 * Units:  nats.
 * Errors: a score is NaN or +infinity. */
bool choice_best(const real *scores, size_t vocabulary, size_t most,
                 Choice *best, size_t *found, Error *error);

/* choice_merge: of the best tokens after each of `count` hypotheses the `most`
 * best by
 *   sum = before[hypothesis] + log-probability,
 * best first; ties by the earlier hypothesis, then as in choice_best. Returns
 * how many there are.
 * Shapes: before, found [count]; rows [count, stride], of which found[i] are
 *         filled; best [min(most, count * stride)]. Units: nats. */
size_t choice_merge(const double *before, const Choice *rows, size_t stride,
                    const size_t *found, size_t count, size_t most,
                    Choice *best);

/* choice_draw: draw a token with probabilities as p^(1/temperature), among
 * the top_k most probable (0: all).
 * Shapes: scores [V], work [V], which holds the tokens considered.
 * Errors: as choice_best; no token is possible. */
bool choice_draw(const real *scores, size_t vocabulary, size_t top_k,
                 double temperature, Random *random, Choice *work,
                 Choice *drawn, Error *error);

/* Rows of scores, and where their choices go: the best ones, or draws. */
typedef struct ChoiceRows {
    size_t rows, vocabulary;
    size_t most;        /* choices of a row */
    const real *scores; /* [rows, V] */
    Random *random;     /* [rows, most] of the draws, NULL: the best */
    size_t top_k;       /* of draws */
    double temperature;
    Choice *work;    /* [workers, V], for draws */
    Choice *choices; /* [rows, most] */
    size_t *found;   /* [rows] how many of them are filled */
} ChoiceRows;

/* choice_rows: choice_best, or choice_draw, on every row, on the pool.
 * Errors: theirs, of the first row that has one. */
bool choice_rows(ThreadPool *pool, const ChoiceRows *rows, Error *error);

#endif
