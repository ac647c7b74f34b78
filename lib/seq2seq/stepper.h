/* stepper: a trained model as the search sees it. */
#ifndef INTERLINEAR_SEQ2SEQ_STEPPER_H
#define INTERLINEAR_SEQ2SEQ_STEPPER_H

#include "seq2seq/model.h"
#include "seq2seq/search.h"

typedef struct Stepper Stepper;

/* stepper_create: a stepper for batch after batch, whose memory it keeps. It
 * borrows the model; one whose weights are packed (parameters_pack) steps
 * faster, to the same bits.
 * Errors: NULL, message in *error. Owner: the caller, stepper_free (NULL is
 * allowed). */
Stepper *stepper_create(const Model *model, ThreadPool *pool, Error *error);
void stepper_free(Stepper *stepper);

/* stepper_start: encode a batch, which is borrowed, and fill the model for
 * search_run. It may be searched once.
 * Errors: false, message in *error. */
bool stepper_start(Stepper *stepper, const Batch *batch, SearchModel *model,
                   Error *error);

#endif
