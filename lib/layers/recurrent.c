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
    char name[2 * PARAMETER_NAME]; /* a long one is refused below */
    snprintf(name, sizeof name, "%s.%s_l%zu%s", prefix, kind, layer,
             direction ? "_reverse" : "");
    return cols ? parameters_add(parameters, name, rows, cols, error)
                : parameters_add_vector(parameters, name, rows, error);
}

static void declare_cell(Recurrent *stack, Parameters *p, const char *prefix,
                         size_t l, size_t d, Error *error) {
    size_t hidden = stack->hidden, width = cell_gates(stack->kind) * hidden;
    size_t below = l == 0 ? stack->input : stack->directions * hidden;
    RecurrentCell *cell = &stack->cell[l][d];
    cell->weight_ih = add(p, prefix, "weight_ih", l, d, width, below, error);
    cell->weight_hh = add(p, prefix, "weight_hh", l, d, width, hidden, error);
    cell->bias_ih = add(p, prefix, "bias_ih", l, d, width, 0, error);
    cell->bias_hh = add(p, prefix, "bias_hh", l, d, width, 0, error);
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
            declare_cell(&stack, parameters, prefix, layer, direction, error);
    return stack;
}

static void initialise_cell(const RecurrentCell *cell, CellKind kind,
                            size_t hidden, Parameters *parameters,
                            Random *random) {
    double limit = 1 / sqrt((double)hidden);
    parameters_uniform(parameters, cell->weight_ih, limit, random);
    parameters_uniform(parameters, cell->weight_hh, limit, random);
    parameters_uniform(parameters, cell->bias_ih, limit, random);
    parameters_uniform(parameters, cell->bias_hh, limit, random);
    for (size_t j = hidden; kind == CELL_LSTM && j < 2 * hidden; j++) {
        parameters_value(parameters, cell->bias_ih)[j] = 1; /* forget gate */
        parameters_value(parameters, cell->bias_hh)[j] = 0;
    }
}

void recurrent_initialise(const Recurrent *stack, Parameters *parameters,
                          Random *random) {
    for (size_t layer = 0; layer < stack->layers; layer++)
        for (size_t direction = 0; direction < stack->directions; direction++)
            initialise_cell(&stack->cell[layer][direction], stack->kind,
                            stack->hidden, parameters, random);
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

/* What all layers of a run share. */
typedef struct Run {
    const Recurrent *stack;
    const Parameters *parameters;
    Tape *tape;
    size_t steps;
    const bool *mask;
} Run;

/* The inputs of a cell, from the states below: (7.1), of all steps at once
 * (17.8); bias_hh is left to the cell. */
static Node *cell_inputs(const Run *run, const RecurrentCell *cell, Node *x) {
    Node *weight = parameters_node(run->parameters, cell->weight_ih, run->tape);
    Node *bias = parameters_node(run->parameters, cell->bias_ih, run->tape);
    return op_affine(run->tape, x, weight, bias);
}

static CellOutput run_cell(const Run *run, const RecurrentCell *cell,
                           Node *inputs, CellState state, bool reverse) {
    CellWeights weights = {
        parameters_node(run->parameters, cell->weight_hh, run->tape),
        parameters_node(run->parameters, cell->bias_hh, run->tape)};
    CellRun over = {run->steps, run->mask, reverse};
    return recurrent_cell_run(run->stack->kind, run->tape, inputs, state,
                              &weights, &over);
}

/* A layer's direction on its half of the state. */
static CellOutput run_half(const Run *run, const RecurrentCell *cell, Node *x,
                           CellState state, bool reverse) {
    size_t hidden = run->stack->hidden, first = reverse ? hidden : 0;
    Node *inputs = cell_inputs(run, cell, x);
    state.h = op_slice_cols(run->tape, state.h, first, hidden);
    if (state.c) state.c = op_slice_cols(run->tape, state.c, first, hidden);
    return run_cell(run, cell, inputs, state, reverse);
}

/* One layer; of two directions the outputs side by side. */
static CellOutput run_layer(const Run *run, const RecurrentCell cell[2],
                            Node *x, CellState state) {
    if (run->stack->directions == 1)
        return run_cell(run, cell, cell_inputs(run, cell, x), state, false);
    CellOutput one = run_half(run, &cell[0], x, state, false);
    CellOutput two = run_half(run, &cell[1], x, state, true);
    CellOutput both = {op_concat(run->tape, one.h, two.h),
                       {op_concat(run->tape, one.last.h, two.last.h), NULL}};
    if (run->stack->kind == CELL_LSTM)
        both.last.c = op_concat(run->tape, one.last.c, two.last.c);
    return both;
}

/* The layers from `first` on. */
static RecurrentOutput run_layers(const Run *run, RecurrentOutput out,
                                  size_t first, const RecurrentState *state,
                                  double dropout) {
    for (size_t layer = first; layer < run->stack->layers; layer++) {
        Node *x = layer == 0 ? out.h : op_dropout(run->tape, out.h, dropout);
        CellOutput top =
            run_layer(run, run->stack->cell[layer], x, state->layer[layer]);
        out.h = top.h;
        out.last.layer[layer] = top.last;
    }
    return out;
}

RecurrentOutput recurrent_run(const Recurrent *stack,
                              const Parameters *parameters, Tape *tape, Node *x,
                              size_t steps, const bool *mask,
                              const RecurrentState *state, double dropout) {
    Run run = {stack, parameters, tape, steps, mask};
    return run_layers(&run, (RecurrentOutput){.h = x}, 0, state, dropout);
}

RecurrentOutput
recurrent_run_inputs(const Recurrent *stack, const Parameters *parameters,
                     Tape *tape, Node *inputs, size_t steps, const bool *mask,
                     const RecurrentState *state, double dropout) {
    Run run = {stack, parameters, tape, steps, mask};
    CellOutput lowest =
        run_cell(&run, stack->cell[0], inputs, state->layer[0], false);
    RecurrentOutput out = {.h = lowest.h};
    out.last.layer[0] = lowest.last;
    return run_layers(&run, out, 1, state, dropout);
}
