/* cell: what the recurrent cells have in common.
 *
 * A cell reads a precomputed input product for all steps and a state, and gives
 * a state per step. One function serves a whole sequence and a single step
 * (steps = 1): training and search run the same kernel. All nodes live on the
 * tape. */
#ifndef INTERLINEAR_LAYERS_CELL_H
#define INTERLINEAR_LAYERS_CELL_H

#include "autodiff/ops.h"

/* CELL_GRU_2014 applies the reset gate before the product (Cho et al. 2014),
 * CELL_GRU after it (as PyTorch). */
typedef enum CellKind { CELL_RNN, CELL_LSTM, CELL_GRU, CELL_GRU_2014 } CellKind;

/* The state of a batch between two steps; c is NULL but for the LSTM. */
typedef struct CellState {
    Node *h, *c; /* [B, H] */
} CellState;

/* The recurrent half of a cell's weights, G = 1, 4, 3 gates (RNN, LSTM, GRU):
 * the input half is multiplied beforehand for all steps by op_affine. */
typedef struct CellWeights {
    Node *weight_hh; /* [G * H, H] */
    Node *bias_hh;   /* [1, G * H] */
} CellWeights;

/* How a cell is run over T steps of a batch of B. */
typedef struct CellRun {
    size_t steps;     /* T */
    const bool *mask; /* [T * B] true where a token is, or NULL: everywhere.
                         Where false, the state is held. Lives as long as
                         the tape's step. */
    bool reverse;     /* from the last step to the first */
} CellRun;

/* The states at all steps and the one after the last step (in the direction
 * of the run). At a held position h repeats the state before it. */
typedef struct CellOutput {
    Node *h;        /* [T * B, H] */
    CellState last; /* [B, H] */
} CellOutput;

/* cell_gates: G, the number of gates of a kind. */
static inline size_t cell_gates(CellKind kind) {
    return kind == CELL_RNN ? 1 : kind == CELL_LSTM ? 4 : 3;
}

#endif
