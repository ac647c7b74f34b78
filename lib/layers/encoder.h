/* encoder: source ids to states.
 *
 *   x_t = embedding of the source's word t       h = stack of cells over x
 * All nodes live on the tape. */
#ifndef INTERLINEAR_LAYERS_ENCODER_H
#define INTERLINEAR_LAYERS_ENCODER_H

#include "layers/recurrent.h"
#include "text/batch.h"

typedef struct Encoder {
    size_t embedding; /* number of "source_embedding.weight" [V, E] */
    Recurrent stack;  /* "encoder.*" */
} Encoder;

typedef struct EncoderShape {
    CellKind cell;
    size_t vocabulary, embedding, hidden, layers;
    bool bidirectional; /* each direction has hidden / 2 */
} EncoderShape;

typedef struct EncoderOutput {
    Node *states;        /* top layer [S * B, H] */
    RecurrentState last; /* every layer [B, H] */
} EncoderOutput;

/* encoder_declare: add the parameters. encoder_initialise: embeddings uniform
 * in +-0.1, the stack as in recurrent.h.
 * Errors: sticky in *error: sizes, an odd hidden size with two directions. */
Encoder encoder_declare(Parameters *parameters, const EncoderShape *shape,
                        Error *error);
void encoder_initialise(const Encoder *encoder, Parameters *parameters,
                        Random *random);

/* encoder_run: the states of a batch, from zero states; dropout on the
 * embeddings and between layers. Behind the end of a sentence the states are
 * held.
 * Errors: shapes, ids (sticky). Owner: the tape. */
EncoderOutput encoder_run(const Encoder *encoder, const Parameters *parameters,
                          Tape *tape, const Batch *batch, double dropout);

#endif
