/* ensemble: several models that search as one. */
#ifndef INTERLINEAR_SEQ2SEQ_ENSEMBLE_H
#define INTERLINEAR_SEQ2SEQ_ENSEMBLE_H

#include "seq2seq/search.h"

typedef struct Ensemble Ensemble;

/* ensemble_create: join `count` >= 1 models of the same vocabulary. Those
 * that have attention must have the same source steps.
 * Errors: NULL when there is no model, the sizes differ, or memory is out.
 * Owner:  the caller, who calls ensemble_free (NULL is allowed); the models
 *         are borrowed. */
Ensemble *ensemble_create(const SearchModel *models, size_t count,
                          Error *error);
void ensemble_free(Ensemble *ensemble);

/* ensemble_model: the mean of the models' probabilities, of M models
 *   log p = log( (1/M) sum_m p_m )
 * computed so that no probability underflows (its scores leave out the constant
 * log M), and the mean of the rows of
 * attention of those that give one. A single model is passed on as it is.
 * Shapes: as its members; S of those that have attention.
 * Units:  nats.
 * Source: ensembles as in Sutskever et al. 2014; the arithmetic mean is this
 *         project's choice. */
SearchModel ensemble_model(Ensemble *ensemble);

#endif
