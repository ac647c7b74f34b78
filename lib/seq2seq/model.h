/* model: configuration to parameters, a batch to its loss, save and load.
 *
 * An encoder-decoder with its vocabularies: all that a model file holds. */
#ifndef INTERLINEAR_SEQ2SEQ_MODEL_H
#define INTERLINEAR_SEQ2SEQ_MODEL_H

#include "autodiff/safetensors.h"
#include "layers/decoder.h"
#include "layers/encoder.h"

typedef struct ModelConfig {
    CellKind cell;
    AttentionKind attention;
    bool input_feeding, bidirectional, reverse_source;
    size_t layers, embedding, hidden;
    TextMode mode;  /* how text is cut into tokens */
    bool lowercase; /* of both languages */
} ModelConfig;

typedef struct Model {
    ModelConfig config;
    Vocabulary *source, *target;
    char spaced[8]; /* marks the target language writes a space before */
    bool closed;    /* (nearly) all sources it learned from end with a mark */
    Parameters parameters;
    Encoder encoder;
    Decoder decoder;
} Model;

/* model_plan: a model whose parameters are declared but not yet made.
 * model_create: a model with fresh parameters. Both take over the
 * vocabularies, also when they fail.
 * Errors: a configuration that does not hold together, memory.
 * Owner:  the caller, who calls model_free ({0} is allowed). */
bool model_plan(Model *model, const ModelConfig *config, Vocabulary *source,
                Vocabulary *target, Error *error);
bool model_create(Model *model, const ModelConfig *config, Vocabulary *source,
                  Vocabulary *target, uint64_t seed, Error *error);
void model_free(Model *model);

/* How a batch is turned into a loss. */
typedef struct ModelLoss {
    double dropout;         /* on embeddings, between layers, before output */
    double label_smoothing; /* see op_cross_entropy */
    double teacher_forcing; /* share of steps that read the true token; at
                               the others the model's own best one */
} ModelLoss;

/* model_loss: the summed cross-entropy of a batch's targets, [1, 1].
 * Padded positions are left out before the output layer.
 * Units:  nats, over batch->target_tokens tokens.
 * Errors: sticky on the tape, NULL. */
Node *model_loss(const Model *model, Tape *tape, const Batch *batch,
                 const ModelLoss *how);

/* model_encode_batch: run the encoder: the decoder's first state and what it
 * attends to. Errors: sticky on the tape. Owner: the tape. */
void model_encode_batch(const Model *model, Tape *tape, const Batch *batch,
                        double dropout, DecoderState *start,
                        AttentionMemory *memory);

/* model_score: the log-probability of every target token of a batch, and the
 * source position that attention weighs most when it is predicted.
 * Shapes: scores, aligned [batch->target_tokens], in the order of target_row;
 *         aligned may be NULL and stays as it is without attention.
 * Units:  nats. Errors: message in *error. */
bool model_score(const Model *model, Tape *tape, const Batch *batch,
                 double *scores, size_t *aligned, Error *error);

/* model_line_closed: whether a line ends with a punctuation mark; one of
 * nothing but white space counts as such. */
bool model_line_closed(const char *line);

/* model_encode_line: the ids of a line of source text, cut as the model was
 * trained; `tokens` keeps the words. Errors: broken UTF-8, more than
 * MODEL_TOKENS tokens, memory. Owner:  the caller frees *ids, also after an
 * error (it may be NULL). */
enum { MODEL_TOKENS = 2000 }; /* longer text is no sentence */
bool model_encode_line(const Model *model, const char *line, Tokens *tokens,
                       TokenId **ids, Error *error);

/* model_encode_pairs: append the ids of both sides of a corpus. Pairs with
 * more than `most` tokens on a side are left out, and taken from the corpus;
 * with `most` 0 none is.
 * Errors: those of model_encode_line, with the line.
 * Owner:  the caller, sentences_free. */
bool model_encode_pairs(const Model *model, Corpus *corpus, size_t most,
                        Sentences *source, Sentences *target, Error *error);

/* model_save: write the model file. model_load: read one and check that it
 * holds what its configuration asks for, no tensor more or less.
 * Errors: with file and reason; after a failed load *model is {0}.
 * Owner:  as model_create. */
bool model_save(const Model *model, const char *path, Error *error);
bool model_load(Model *model, const char *path, Error *error);

/* model_summary: append layers, shapes, parameter counts, configuration. */
void model_summary(const Model *model, Buffer *text);

#endif
