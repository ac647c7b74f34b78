/* rnn: the Elman cell. */
#ifndef INTERLINEAR_LAYERS_RNN_H
#define INTERLINEAR_LAYERS_RNN_H

#include "layers/cell.h"

/* rnn_run: a tanh RNN over time, one fused node.
 *   h_t = tanh(x_t W_ih^T + b_ih + h_{t-1} W_hh^T + b_hh)          (5.5)
 * Shapes: inputs [T * B, H] = x W_ih^T + b_ih; state h [B, H]; the rest as in
 *         CellWeights, CellRun, CellOutput.
 * Source: Elman 1990; two biases as PyTorch.
 * Errors: shapes (sticky on the tape). Owner: the tape. */
CellOutput rnn_run(Tape *tape, Node *inputs, CellState state,
                   const CellWeights *weights, const CellRun *run);

#endif
