/* decoder: embedding, stack, attention, output.
 *
 * Includes recurrent and attention. Nodes live on the tape. */
#include "layers/decoder.h"

#include <math.h>

/* --- parameters --- */

Decoder decoder_declare(Parameters *parameters, const DecoderShape *shape,
                        Error *error) {
    Decoder decoder = {.shape = *shape};
    size_t hidden = shape->hidden, vocabulary = shape->vocabulary;
    bool attends = shape->attention != ATTENTION_NONE;
    if (vocabulary == 0 || (shape->input_feeding && !attends)) {
        error_set(error,
                  "decoder: vocabulary %zu; input feeding needs "
                  "attention",
                  vocabulary);
        return decoder;
    }
    size_t input = shape->embedding + (shape->input_feeding ? hidden : 0);
    decoder.embedding =
        parameters_add_table(parameters, "target_embedding.weight", vocabulary,
                             shape->embedding, error);
    decoder.stack = recurrent_declare(parameters, "decoder", shape->cell, input,
                                      hidden, shape->layers, 1, error);
    if (attends) {
        decoder.attention = attention_declare(parameters, "attention",
                                              shape->attention, hidden, error);
        decoder.combine = parameters_add(parameters, "combine.weight", hidden,
                                         2 * hidden, error);
    }
    decoder.output_weight =
        parameters_add(parameters, "output.weight", vocabulary, hidden, error);
    decoder.output_bias =
        parameters_add_vector(parameters, "output.bias", vocabulary, error);
    return decoder;
}

void decoder_initialise(const Decoder *decoder, Parameters *parameters,
                        Random *random) {
    double hidden = (double)decoder->shape.hidden;
    parameters_uniform(parameters, decoder->embedding, 0.1, random);
    recurrent_initialise(&decoder->stack, parameters, random);
    if (decoder->shape.attention != ATTENTION_NONE) {
        attention_initialise(&decoder->attention, parameters, random);
        parameters_uniform(parameters, decoder->combine, 1 / sqrt(2 * hidden),
                           random);
    }
    parameters_uniform(parameters, decoder->output_weight, 1 / sqrt(hidden),
                       random);
    parameters_uniform(parameters, decoder->output_bias, 1 / sqrt(hidden),
                       random);
}

DecoderState decoder_start(const Decoder *decoder, const Parameters *parameters,
                           Tape *tape, const RecurrentState *encoder_last) {
    const DecoderShape *shape = &decoder->shape;
    DecoderState state = {.stack = *encoder_last};
    const Node *h = encoder_last->layer[0].h;
    if (!shape->input_feeding || !h) return state;
    state.feed = tape_zeros(tape, h->rows, shape->hidden);
    Node *weight =
        parameters_node(parameters, decoder->stack.cell[0][0].weight_ih, tape);
    Node **part = state.input_weight;
    part[0] = op_slice_cols(tape, weight, 0, shape->embedding);
    part[1] = op_slice_cols(tape, weight, shape->embedding, shape->hidden);
    op_affine_pack(tape, part[0]);
    op_affine_pack(tape, part[1]);
    return state;
}

/* --- one run --- */

/* What all steps of a run share. */
typedef struct Run {
    const Decoder *decoder;
    const Parameters *parameters;
    Tape *tape;
    const AttentionMemory *memory;
    const size_t *sentence;
    double dropout;
} Run;

/* a = tanh([c; h] W_c^T), or h without attention. */
static DecoderOutput attend(const Run *run, Node *h, const size_t *sentence) {
    const Decoder *decoder = run->decoder;
    if (decoder->shape.attention == ATTENTION_NONE)
        return (DecoderOutput){.a = h};
    AttentionOutput attention =
        attention_run(&decoder->attention, run->parameters, run->tape,
                      run->memory, h, sentence);
    Node *weight =
        parameters_node(run->parameters, decoder->combine, run->tape);
    Node *both = op_concat(run->tape, attention.context, h);
    Node *a = op_tanh(run->tape, op_affine(run->tape, both, weight, NULL));
    return (DecoderOutput){.a = a, .weights = attention.weights};
}

/* The sentences of the rows of all steps, NULL for r mod R. */
static const size_t *repeat(const Run *run, size_t steps, size_t rows) {
    if (!run->sentence || steps == 1) return run->sentence;
    size_t *all = tape_save(run->tape, steps * rows, sizeof *all);
    for (size_t r = 0; all && r < steps * rows; r++)
        all[r] = run->sentence[r % rows];
    return all;
}

/* Without input feeding: layer by layer, all steps at once. */
static DecoderOutput run_layers(const Run *run, Node *embedded, size_t steps,
                                size_t rows, const DecoderState *state) {
    RecurrentOutput stack =
        recurrent_run(&run->decoder->stack, run->parameters, run->tape,
                      embedded, steps, NULL, &state->stack, run->dropout);
    DecoderOutput out = attend(run, stack.h, repeat(run, steps, rows));
    out.last.stack = stack.last;
    return out;
}

/* One step with input feeding; `all` are the tokens' parts of the inputs of the
 * lowest layer at all steps, x W_x^T + b_ih [T * R, G * H]. */
static DecoderOutput run_step(const Run *run, Node *all, size_t t, size_t rows,
                              const DecoderState *state) {
    Tape *tape = run->tape;
    Node *inputs = op_slice_rows(tape, all, t * rows, rows);
    Node *fed = op_affine(tape, state->feed, state->input_weight[1], NULL);
    RecurrentOutput stack = recurrent_run_inputs(
        &run->decoder->stack, run->parameters, tape, op_add(tape, inputs, fed),
        1, NULL, &state->stack, run->dropout);
    DecoderOutput out = attend(run, stack.h, run->sentence);
    out.last = *state;
    out.last.stack = stack.last;
    out.last.feed = out.a;
    return out;
}

/* With input feeding: step by step. */
static DecoderOutput run_steps(const Run *run, Node *embedded, size_t steps,
                               size_t rows, const DecoderState *state) {
    Node *bias = parameters_node(
        run->parameters, run->decoder->stack.cell[0][0].bias_ih, run->tape);
    Node *inputs = op_affine(run->tape, embedded, state->input_weight[0], bias);
    Node **a = tape_save(run->tape, steps, sizeof(Node *));
    Node **weights = tape_save(run->tape, steps, sizeof(Node *));
    DecoderOutput out = {.last = *state};
    for (size_t t = 0; t < steps && tape_ok(run->tape); t++) {
        out = run_step(run, inputs, t, rows, &out.last);
        a[t] = out.a;
        weights[t] = out.weights;
    }
    if (tape_ok(run->tape) && steps > 1) {
        out.a = op_stack(run->tape, a, steps);
        out.weights = op_stack(run->tape, weights, steps);
    }
    return out;
}

DecoderOutput decoder_run(const Decoder *decoder, const Parameters *parameters,
                          Tape *tape, const TokenId *tokens, size_t steps,
                          size_t rows, const DecoderState *state,
                          const AttentionMemory *memory, const size_t *sentence,
                          double dropout) {
    const DecoderShape *shape = &decoder->shape;
    bool attends = shape->attention != ATTENTION_NONE;
    if (steps == 0 || (attends && !memory) ||
        (attends && !sentence && memory->batch != rows)) {
        tape_fail(tape,
                  "decoder_run: %zu steps of %zu rows; rows without a sentence "
                  "each must be as many as the sentences (%zu)",
                  steps, rows, memory ? memory->batch : 0);
        return (DecoderOutput){0};
    }
    Run run = {decoder, parameters, tape, memory, sentence, dropout};
    Node *table = parameters_node(parameters, decoder->embedding, tape);
    Node *embedded = op_lookup(tape, table, tokens, steps * rows);
    embedded = op_dropout(tape, embedded, dropout);
    return shape->input_feeding
               ? run_steps(&run, embedded, steps, rows, state)
               : run_layers(&run, embedded, steps, rows, state);
}

Node *decoder_logits(const Decoder *decoder, const Parameters *parameters,
                     Tape *tape, Node *a, double dropout) {
    Node *weight = parameters_node(parameters, decoder->output_weight, tape);
    Node *bias = parameters_node(parameters, decoder->output_bias, tape);
    /* (5.6) */
    return op_affine(tape, op_dropout(tape, a, dropout), weight, bias);
}
