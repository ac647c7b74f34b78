/* encoder: embedding, mask, stack.
 *
 * Includes recurrent, and of text only the batch. Nodes live on the tape. */
#include "layers/encoder.h"

Encoder encoder_declare(Parameters *parameters, const EncoderShape *shape,
                        Error *error) {
    Encoder encoder = {0};
    size_t directions = shape->bidirectional ? 2 : 1;
    if (shape->hidden % directions != 0 || shape->vocabulary == 0) {
        error_set(error,
                  "encoder: hidden %zu, vocabulary %zu; two directions need an "
                  "even hidden size",
                  shape->hidden, shape->vocabulary);
        return encoder;
    }
    encoder.embedding =
        parameters_add_table(parameters, "source_embedding.weight",
                             shape->vocabulary, shape->embedding, error);
    encoder.stack = recurrent_declare(
        parameters, "encoder", shape->cell, shape->embedding,
        shape->hidden / directions, shape->layers, directions, error);
    return encoder;
}

void encoder_initialise(const Encoder *encoder, Parameters *parameters,
                        Random *random) {
    parameters_uniform(parameters, encoder->embedding, 0.1, random);
    recurrent_initialise(&encoder->stack, parameters, random);
}

/* Where the tokens are, [S * B]. */
static bool *token_mask(Tape *tape, const Batch *batch) {
    size_t rows = batch->source_steps * batch->size;
    bool *mask = tape_save(tape, rows, sizeof *mask);
    for (size_t r = 0; mask && r < rows; r++)
        mask[r] = r / batch->size < batch->source_length[r % batch->size];
    return mask;
}

EncoderOutput encoder_run(const Encoder *encoder, const Parameters *parameters,
                          Tape *tape, const Batch *batch, double dropout) {
    size_t steps = batch->source_steps;
    bool *mask = token_mask(tape, batch);
    if (!mask) return (EncoderOutput){0};
    Node *table = parameters_node(parameters, encoder->embedding, tape);
    Node *x = op_lookup(tape, table, batch->source, steps * batch->size);
    x = op_dropout(tape, x, dropout);
    RecurrentState start =
        recurrent_zero_state(&encoder->stack, tape, batch->size);
    RecurrentOutput run = recurrent_run(&encoder->stack, parameters, tape, x,
                                        steps, mask, &start, dropout);
    return (EncoderOutput){run.h, run.last};
}
