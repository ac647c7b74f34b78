/* recurrent: a stack of cells run over time, one way or both. */
#ifndef INTERLINEAR_LAYERS_RECURRENT_H
#define INTERLINEAR_LAYERS_RECURRENT_H

#include "autodiff/parameters.h"
#include "layers/cell.h"

enum { RECURRENT_LAYERS = 8 }; /* most layers of a stack */

/* The numbers of the parameters of one layer in one direction. */
typedef struct RecurrentCell {
    size_t weight_ih, weight_hh, bias_ih, bias_hh;
} RecurrentCell;

typedef struct Recurrent {
    CellKind kind;
    size_t input, hidden; /* D; H of one direction */
    size_t layers, directions;
    RecurrentCell cell[RECURRENT_LAYERS][2]; /* [layer][direction] */
} Recurrent;

/* The states of all layers; with two directions [B, 2H], forward first; c is
 * NULL but for the LSTM. */
typedef struct RecurrentState {
    CellState layer[RECURRENT_LAYERS];
} RecurrentState;

typedef struct RecurrentOutput {
    Node *h; /* top layer at all steps [T * B, directions * H] */
    RecurrentState last;
} RecurrentOutput;

/* recurrent_declare: add the parameters under the names of PyTorch's nn.RNN,
 * nn.LSTM, nn.GRU state dicts: PREFIX.weight_ih_l0, ..._l0_reverse, ...
 * Shapes: weight_ih [G * H, D or directions * H], weight_hh [G * H, H],
 *         biases [G * H].
 * Errors: sticky in *error: a size of 0, too many layers, directions not 1 or
 *         2. */
Recurrent recurrent_declare(Parameters *parameters, const char *prefix,
                            CellKind kind, size_t input, size_t hidden,
                            size_t layers, size_t directions, Error *error);

/* recurrent_initialise: uniform in +-1 / sqrt(H), as PyTorch; the input bias of
 * an LSTM's forget gate is 1, its recurrent bias 0.
 * Source: Jozefowicz et al. 2015 (the bias of 1). */
void recurrent_initialise(const Recurrent *stack, Parameters *parameters,
                          Random *random);

/* recurrent_zero_state: zeros for a batch of B. */
RecurrentState recurrent_zero_state(const Recurrent *stack, Tape *tape,
                                    size_t batch);

/* recurrent_run: the stack over T steps, with dropout between layers: the
 * inputs of a layer are u = x W_ih^T + b_ih of the states below.
 * Shapes: x [T * B, D]; mask as in CellRun; state as in RecurrentState.
 * Errors: shapes (sticky). Owner: the tape. */
RecurrentOutput recurrent_run(const Recurrent *stack,
                              const Parameters *parameters, Tape *tape, Node *x,
                              size_t steps, const bool *mask,
                              const RecurrentState *state, double dropout);

/* recurrent_run_inputs: the same for a stack of one direction whose lowest
 * layer gets its inputs u ready made.
 * Shapes: inputs [T * B, G * H]. */
RecurrentOutput
recurrent_run_inputs(const Recurrent *stack, const Parameters *parameters,
                     Tape *tape, Node *inputs, size_t steps, const bool *mask,
                     const RecurrentState *state, double dropout);

/* recurrent_cell_run: one run of a kind of cell. */
CellOutput recurrent_cell_run(CellKind kind, Tape *tape, Node *inputs,
                              CellState state, const CellWeights *weights,
                              const CellRun *run);

#endif
