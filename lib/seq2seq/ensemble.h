/* ensemble: several models that search as one. */
#ifndef INTERLINEAR_SEQ2SEQ_ENSEMBLE_H
#define INTERLINEAR_SEQ2SEQ_ENSEMBLE_H

#include "base/memory.h"
#include "seq2seq/search.h"

/* What the joined model works with; {0} at first. */
typedef struct Ensemble {
    const SearchModel *models; /* [count], borrowed */
    size_t count, vocabulary, source_steps;
    Arena scratch; /* what is averaged, until the next call */
} Ensemble;

/* ensemble_join: one model of `count` >= 1 models of the same vocabulary; those
 * that have attention must have the same source steps. It gives the mean of
 * the models' probabilities, of M models
 *   log p = log( (1/M) sum_m p_m )
 * computed so that no probability underflows (its scores leave out the constant
 * log M), and the mean of the rows of attention of those that give one. A
 * single model is passed on as it is.
 * Shapes: as its members; S of those that have attention.
 * Units:  nats.
 * Source: ensembles as in Sutskever et al. 2014; the arithmetic mean is this
 *         project's choice.
 * Errors: no model, sizes that differ.
 * Owner:  the caller, who calls ensemble_free; an ensemble may join other
 *         models before, and keeps its memory. */
bool ensemble_join(Ensemble *ensemble, const SearchModel *models, size_t count,
                   SearchModel *joined, Error *error);
void ensemble_free(Ensemble *ensemble);

#endif
