/* decoder: states and earlier tokens to scores of the next token.
 *
 *   x_t = [embedding of y_{t-1}; a_{t-1}]      (a only with input feeding)
 *   h_t = stack of cells over x_t, from the bridge's state
 *   c_t = attention(h_t, source states)        (attention_run)
 *   a_t = tanh([c_t; h_t] W_c^T)               without attention: a_t = h_t
 *   logits_t = a_t W_o^T + b_o
 * Source: Luong et al. 2015, eq. 5, 6 and section 3.3 (input feeding).
 * All nodes live on the tape. */
#ifndef INTERLINEAR_LAYERS_DECODER_H
#define INTERLINEAR_LAYERS_DECODER_H

#include "layers/attention.h"
#include "layers/recurrent.h"
#include "text/batch.h"

typedef struct DecoderShape {
    CellKind cell;
    AttentionKind attention;
    bool input_feeding; /* needs attention */
    size_t vocabulary, embedding, hidden, layers;
} DecoderShape;

typedef struct Decoder {
    DecoderShape shape;
    size_t embedding;    /* "target_embedding.weight" [V, E] */
    Recurrent stack;     /* "decoder.*", input E or E + H */
    Attention attention; /* "attention.*" */
    size_t combine;      /* "combine.weight" [H, 2H], context first; only with
                            attention */
    size_t output_weight, output_bias; /* "output.weight" [V, H], ".bias" */
} Decoder;

/* The state between two steps. */
typedef struct DecoderState {
    RecurrentState stack;
    Node *feed; /* a_{t-1} [B, H], NULL without input feeding, as is: */
    Node *input_weight[2]; /* the lowest layer's W_ih in its two parts, for the
                              token's embedding and for a_{t-1}; the same at
                              every step */
} DecoderState;

typedef struct DecoderOutput {
    Node *a;       /* [T * B, H], before the output layer */
    Node *weights; /* [T * B, S] attention, NULL without */
    DecoderState last;
} DecoderOutput;

/* decoder_declare: add the parameters. decoder_initialise: embeddings uniform
 * in +-0.1, linear layers in +-1 / sqrt(columns of the weight), as PyTorch.
 * Errors: sticky in *error: sizes, input feeding without attention. */
Decoder decoder_declare(Parameters *parameters, const DecoderShape *shape,
                        Error *error);
void decoder_initialise(const Decoder *decoder, Parameters *parameters,
                        Random *random);

/* decoder_start: the bridge: the encoder's last states layer by layer [B, H],
 * and a zero feed. With input feeding also the lowest layer's W_ih in its two
 * parts, sliced and packed once for all steps to come. */
DecoderState decoder_start(const Decoder *decoder, const Parameters *parameters,
                           Tape *tape, const RecurrentState *encoder_last);

/* decoder_run: T steps on given tokens (teacher forcing); search calls it with
 * T = 1, which gives the same bits. Without input feeding whole layers run over
 * all steps at once; with it, step by step, and the gradients of the weights
 * are added up step by step too. Dropout on the embeddings and between layers.
 * Shapes: tokens [T * R] for R rows; memory of B sentences (NULL without
 *         attention); sentence [R] the sentence of each row, NULL: row r is
 *         sentence r.
 * Errors: shapes, ids (sticky). Owner: the tape. */
DecoderOutput decoder_run(const Decoder *decoder, const Parameters *parameters,
                          Tape *tape, const TokenId *tokens, size_t steps,
                          size_t rows, const DecoderState *state,
                          const AttentionMemory *memory, const size_t *sentence,
                          double dropout);

/* decoder_logits: the output layer, with dropout on a.
 * Shapes: a [R, H], result [R, V]. */
Node *decoder_logits(const Decoder *decoder, const Parameters *parameters,
                     Tape *tape, Node *a, double dropout);

#endif
