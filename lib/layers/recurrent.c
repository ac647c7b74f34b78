/* recurrent: the stack's parameters and its run.
 *
 * Includes the cells and parameters. Nodes live on the tape. */
#include "layers/recurrent.h"
#include "layers/gru.h"
#include "layers/lstm.h"
#include "layers/rnn.h"

#include <math.h>
#include <stdio.h>

/* --- parameters --- */

/* Add "PREFIX.KIND_lLAYER", with "_reverse" behind it for the second
 * direction: a matrix, or with 0 columns a vector [rows]. */
static size_t add(Parameters *parameters, const char *prefix, const char *kind,
                  size_t layer, size_t direction, size_t rows, size_t cols,
                  Error *error) {
    char name[2 * PARAMETER_NAME]; /* parameters_add refuses half of it */
    snprintf(name, sizeof name, "%s.%s_l%zu%s", prefix, kind, layer,
             direction ? "_reverse" : "");
    return cols ? parameters_add(parameters, name, rows, cols, error)
                : parameters_add_vector(parameters, name, rows, error);
}

static void declare_layer(Recurrent *stack, Parameters *p, const char *prefix,
                          size_t l, size_t d, Error *error) {
    size_t hidden = stack->hidden, width = cell_gates(stack->kind) * hidden;
    size_t below = l == 0 ? stack->input : stack->directions * hidden;
    stack->weight_ih[l][d] =
        add(p, prefix, "weight_ih", l, d, width, below, error);
    stack->weight_hh[l][d] =
        add(p, prefix, "weight_hh", l, d, width, hidden, error);
    stack->bias_ih[l][d] = add(p, prefix, "bias_ih", l, d, width, 0, error);
    stack->bias_hh[l][d] = add(p, prefix, "bias_hh", l, d, width, 0, error);
}

Recurrent recurrent_declare(Parameters *parameters, const char *prefix,
                            CellKind kind, size_t input, size_t hidden,
                            size_t layers, size_t directions, Error *error) {
    Recurrent stack = {.kind = kind,
                       .input = input,
                       .hidden = hidden,
                       .layers = layers,
                       .directions = directions};
    bool fits = layers >= 1 && layers <= RECURRENT_LAYERS;
    if (!fits || input == 0 || hidden == 0 || hidden > SIZE_MAX / 8 ||
        directions < 1 || directions > 2) {
        error_set(error,
                  "%s: input %zu, hidden %zu, %zu layers, %zu directions; "
                  "sizes must be at least 1, layers 1 to %d, directions 1 or 2",
                  prefix, input, hidden, layers, directions, RECURRENT_LAYERS);
        return stack;
    }
    for (size_t layer = 0; layer < layers; layer++)
        for (size_t direction = 0; direction < directions; direction++)
            declare_layer(&stack, parameters, prefix, layer, direction, error);
    return stack;
}

static void initialise_layer(const Recurrent *stack, Parameters *parameters,
                             size_t l, size_t d, Random *random) {
    size_t hidden = stack->hidden;
    double limit = 1 / sqrt((double)hidden);
    size_t parts[] = {stack->weight_ih[l][d], stack->weight_hh[l][d],
                      stack->bias_ih[l][d], stack->bias_hh[l][d]};
    for (size_t i = 0; i < 4; i++)
        parameters_uniform(parameters, parts[i], limit, random);
    for (size_t j = hidden; stack->kind == CELL_LSTM && j < 2 * hidden; j++) {
        parameters_value(parameters, parts[2])[j] = 1; /* the forget gate */
        parameters_value(parameters, parts[3])[j] = 0;
    }
}

void recurrent_initialise(const Recurrent *stack, Parameters *parameters,
                          Random *random) {
    for (size_t layer = 0; layer < stack->layers; layer++)
        for (size_t direction = 0; direction < stack->directions; direction++)
            initialise_layer(stack, parameters, layer, direction, random);
}

/* --- running --- */

RecurrentState recurrent_zero_state(const Recurrent *stack, Tape *tape,
                                    size_t batch) {
    RecurrentState state = {0};
    Node *zeros = tape_zeros(tape, batch, stack->directions * stack->hidden);
    for (size_t layer = 0; layer < stack->layers; layer++) {
        state.layer[layer].h = zeros;
        state.layer[layer].c = stack->kind == CELL_LSTM ? zeros : NULL;
    }
    return state;
}

CellOutput recurrent_cell_run(CellKind kind, Tape *tape, Node *inputs,
                              CellState state, const CellWeights *weights,
                              const CellRun *run) {
    switch (kind) {
    case CELL_RNN:
        return rnn_run(tape, inputs, state, weights, run);
    case CELL_LSTM:
        return lstm_run(tape, inputs, state, weights, run);
    default:
        return gru_run(tape, inputs, state, weights, run,
                       kind == CELL_GRU_2014);
    }
}

/* The inputs of a layer, from the states below: (7.1), of all steps at once
 * (17.8); bias_hh is left to the cell. */
static Node *layer_inputs(const Recurrent *stack, const Parameters *parameters,
                          Tape *tape, Node *x, size_t layer, size_t direction) {
    Node *weight =
        parameters_node(parameters, stack->weight_ih[layer][direction], tape);
    Node *bias =
        parameters_node(parameters, stack->bias_ih[layer][direction], tape);
    return op_affine(tape, x, weight, bias);
}

/* One direction of a layer. */
static CellOutput run_direction(const Recurrent *stack,
                                const Parameters *parameters, Tape *tape,
                                Node *inputs, size_t steps, const bool *mask,
                                CellState state, size_t layer,
                                size_t direction) {
    CellWeights weights = {
        parameters_node(parameters, stack->weight_hh[layer][direction], tape),
        parameters_node(parameters, stack->bias_hh[layer][direction], tape)};
    CellRun run = {steps, mask, direction == 1};
    return recurrent_cell_run(stack->kind, tape, inputs, state, &weights, &run);
}

/* One of the two halves of a state. */
static CellState half(Tape *tape, CellState state, size_t hidden,
                      size_t direction) {
    CellState result = {
        op_slice_cols(tape, state.h, direction * hidden, hidden), NULL};
    if (state.c)
        result.c = op_slice_cols(tape, state.c, direction * hidden, hidden);
    return result;
}

/* A layer in both directions: the outputs side by side. */
static CellOutput run_both(const Recurrent *stack, const Parameters *parameters,
                           Tape *tape, Node *x, size_t steps, const bool *mask,
                           CellState state, size_t layer) {
    CellOutput out[2];
    for (size_t d = 0; d < 2; d++) {
        Node *inputs = layer_inputs(stack, parameters, tape, x, layer, d);
        out[d] = run_direction(stack, parameters, tape, inputs, steps, mask,
                               half(tape, state, stack->hidden, d), layer, d);
    }
    CellOutput both = {op_concat(tape, out[0].h, out[1].h),
                       {op_concat(tape, out[0].last.h, out[1].last.h), NULL}};
    if (stack->kind == CELL_LSTM)
        both.last.c = op_concat(tape, out[0].last.c, out[1].last.c);
    return both;
}

/* The layers from `first` on. */
static RecurrentOutput run_layers(const Recurrent *stack,
                                  const Parameters *parameters, Tape *tape,
                                  RecurrentOutput out, size_t first,
                                  size_t steps, const bool *mask,
                                  const RecurrentState *state, double dropout) {
    for (size_t layer = first; layer < stack->layers; layer++) {
        Node *x = layer == 0 ? out.h : op_dropout(tape, out.h, dropout);
        CellOutput run;
        if (stack->directions == 2) {
            run = run_both(stack, parameters, tape, x, steps, mask,
                           state->layer[layer], layer);
        } else {
            Node *inputs = layer_inputs(stack, parameters, tape, x, layer, 0);
            run = run_direction(stack, parameters, tape, inputs, steps, mask,
                                state->layer[layer], layer, 0);
        }
        out.h = run.h;
        out.last.layer[layer] = run.last;
    }
    return out;
}

RecurrentOutput recurrent_run(const Recurrent *stack,
                              const Parameters *parameters, Tape *tape, Node *x,
                              size_t steps, const bool *mask,
                              const RecurrentState *state, double dropout) {
    RecurrentOutput out = {.h = x};
    return run_layers(stack, parameters, tape, out, 0, steps, mask, state,
                      dropout);
}

RecurrentOutput
recurrent_run_inputs(const Recurrent *stack, const Parameters *parameters,
                     Tape *tape, Node *inputs, size_t steps, const bool *mask,
                     const RecurrentState *state, double dropout) {
    CellOutput lowest = run_direction(stack, parameters, tape, inputs, steps,
                                      mask, state->layer[0], 0, 0);
    RecurrentOutput out = {.h = lowest.h};
    out.last.layer[0] = lowest.last;
    return run_layers(stack, parameters, tape, out, 1, steps, mask, state,
                      dropout);
}
