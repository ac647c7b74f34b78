/* choice: the most probable tokens of rows of scores, or one drawn from them.
 *
 * What a search does with the log-probabilities of one sentence in one step.
 * Includes base and text/vocabulary (the ids). */
#ifndef INTERLINEAR_SEQ2SEQ_CHOICE_H
#define INTERLINEAR_SEQ2SEQ_CHOICE_H

#include "base/memory.h"
#include "base/random.h"
#include "base/real.h"
#include "text/vocabulary.h"

typedef struct Choice {
    TokenId token;
    real log_probability;
} Choice;

/* choice_best: the `most` most probable tokens, best first, ties by the
 * smaller id; ID_PADDING, ID_START and tokens of probability 0 are left out.
 * One pass, which looks closer only where a block holds a better one.
 * Shapes: row [V], best [most >= 1], of which *found are filled.
 * Units:  nats.
 * Errors: a log-probability is NaN or +infinity. */
bool choice_best(const real *row, size_t vocabulary, size_t most, Choice *best,
                 size_t *found, Error *error);

/* A token after one of a sentence's hypotheses. */
typedef struct Continuation {
    size_t hypothesis;
    Choice choice;
} Continuation;

/* choice_merge: the `most` best continuations of `count` hypotheses by
 * sum[hypothesis] + log-probability, best first; ties by the earlier
 * hypothesis, then as choice_best.
 * Shapes: sum [count], rows [count, V], best [min(most, count * V)], of which
 *         *found are filled. Units: nats.
 * Errors: as choice_best; memory (of the arena, which owns the work). */
bool choice_merge(Arena *arena, const double *sum, const real *rows,
                  size_t count, size_t vocabulary, size_t most,
                  Continuation *best, size_t *found, Error *error);

/* choice_generator: the generator of one draw for one sentence, the same in
 * whatever company it is drawn. */
Random choice_generator(uint64_t seed, size_t sentence, size_t draw);

/* choice_draw: draw a token with probabilities as p^(1/temperature), among
 * the top_k most probable (0: all) that choice_best would give.
 * Shapes: row [V], work [min(top_k, V), V for 0].
 * Errors: as choice_best; no token is possible. */
bool choice_draw(const real *row, size_t vocabulary, size_t top_k,
                 double temperature, Random *random, Choice *work,
                 Choice *drawn, Error *error);

#endif
