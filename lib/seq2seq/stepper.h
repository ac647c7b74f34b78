/* stepper: a trained model as the search sees it. */
#ifndef INTERLINEAR_SEQ2SEQ_STEPPER_H
#define INTERLINEAR_SEQ2SEQ_STEPPER_H

#include "seq2seq/model.h"
#include "seq2seq/search.h"

typedef struct Stepper Stepper;

/* stepper_create: an encoded batch, ready for search_run. The batch and the
 * model are borrowed.
 * Errors: NULL, message in *error. Owner: the caller, stepper_free (NULL is
 * allowed). */
Stepper *stepper_create(const Model *model, const Batch *batch,
                        ThreadPool *pool, Error *error);
void stepper_free(Stepper *stepper);

/* stepper_model: the step for search_run. It may be searched once. */
SearchModel stepper_model(Stepper *stepper);

#endif
