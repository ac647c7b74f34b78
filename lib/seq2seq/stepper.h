/* stepper: a trained model as the search sees it. */
#ifndef INTERLINEAR_SEQ2SEQ_STEPPER_H
#define INTERLINEAR_SEQ2SEQ_STEPPER_H

#include "seq2seq/model.h"
#include "seq2seq/search.h"

/* The encoder's states stay on one tape; the decoder's states pass from one of
 * two further tapes to the other, so that each can be reset in turn. Scores are
 * made on a fourth tape, a block of rows at a time. */
typedef struct Stepper {
    const Model *model;
    const Batch *batch;
    Tape encoder, step[2], scores;
    size_t steps_done;
    DecoderState state; /* of the rows of the call before */
    AttentionMemory memory;
    Node *a;          /* [rows, H] what the output layer reads */
    size_t *sentence; /* [rows] of the call before, on its tape */
} Stepper;

/* stepper_init: a stepper for batch after batch, whose memory it keeps. It
 * borrows the model; one whose weights are packed (parameters_pack) steps
 * faster, to the same bits. Owner: the caller, stepper_free ({0} is allowed).
 */
void stepper_init(Stepper *stepper, const Model *model, ThreadPool *pool);
void stepper_free(Stepper *stepper);

/* stepper_start: encode a batch, which is borrowed, and fill the model for
 * search_run. It may be searched once.
 * Errors: false, message in *error. */
bool stepper_start(Stepper *stepper, const Batch *batch, SearchModel *model,
                   Error *error);

#endif
