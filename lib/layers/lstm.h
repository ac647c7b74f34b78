/* lstm: the long short-term memory cell. */
#ifndef INTERLINEAR_LAYERS_LSTM_H
#define INTERLINEAR_LAYERS_LSTM_H

#include "layers/cell.h"

/* lstm_run: an LSTM over time, one fused node.
 *   a = x_t W_ih^T + b_ih + h_{t-1} W_hh^T + b_hh     (four blocks)     (6.1)
 *   i, f, o = sigmoid(a_i), sigmoid(a_f), sigmoid(a_o)    (6.2) (6.3) (6.5)
 *   g = tanh(a_g)                                                       (6.4)
 *   c_t = f * c_{t-1} + i * g        h_t = o * tanh(c_t)          (6.6) (6.7)
 * Where the mask is false, both stay as they are (6.19).
 * Shapes: inputs [T * B, 4H] = x W_ih^T + b_ih, gate order i, f, g, o; state
 *         h, c [B, H]; the rest as in CellWeights, CellRun, CellOutput.
 * Source: Hochreiter and Schmidhuber 1997 with the forget gate of Gers et al.
 *         2000, no peepholes; order and two biases as PyTorch.
 * Errors: shapes (sticky on the tape).
 * Owner:  the tape. */
CellOutput lstm_run(Tape *tape, Node *inputs, CellState state,
                    const CellWeights *weights, const CellRun *run);

#endif
