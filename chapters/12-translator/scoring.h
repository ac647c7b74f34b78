/* scoring: teacher-forced scores of pairs, as score and evaluate need them. */
#ifndef INTERLINEAR_TRANSLATOR_SCORING_H
#define INTERLINEAR_TRANSLATOR_SCORING_H

#include "program.h"

/* Of every pair the log-probability of each target token and of the end, and
 * the source position that attention weighed most. */
typedef struct Scores {
    Sentences source, target;
    double *log_probability; /* pair i begins at scores_first(i) */
    size_t *aligned;         /* likewise */
} Scores;

/* scores_make: score all pairs (of `name`) with all models; of an ensemble the
 * mean probability and the first model's positions. Units: nats. Errors: a
 * sentence of over MODEL_TOKENS tokens, with name and line; memory. Owner:  the
 * caller, scores_free. */
bool scores_make(const Models *models, const char *name, Corpus *corpus,
                 Scores *scores, Error *error);
void scores_free(Scores *scores);

/* scores_first: the place of a pair's first number; it has one for each
 * target token and one for the end. */
size_t scores_first(const Scores *scores, size_t pair);

#endif
