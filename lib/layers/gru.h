/* gru: the gated recurrent unit, both reset forms. */
#ifndef INTERLINEAR_LAYERS_GRU_H
#define INTERLINEAR_LAYERS_GRU_H

#include "layers/cell.h"

/* gru_run: a GRU over time, one fused node. With u = x_t W_ih^T + b_ih
 * (7.1), the inputs, and blocks r, z, n of W_hh and b_hh, (7.2):
 *   r = sigmoid(u_r + h W_r^T + b_r)                              (7.3)
 *   z = sigmoid(u_z + h W_z^T + b_z)                              (7.4)
 *   n = tanh(u_n + r * (h W_n^T + b_n))  reset after the product  (7.5)
 *   n = tanh(u_n + (r * h) W_n^T + b_n)  before it       (7.16) (7.17)
 *   h_t = (1 - z) * n + z * h            h = h_{t-1}              (7.6)
 * Shapes: inputs [T * B, 3H], gate order r, z, n; state h [B, H].
 * Source: Cho et al. 2014; z and 1 - z, and the first form, as in PyTorch;
 *         reset_before picks the second.
 * Errors: shapes (sticky on the tape). Owner: the tape. */
CellOutput gru_run(Tape *tape, Node *inputs, CellState state,
                   const CellWeights *weights, const CellRun *run,
                   bool reset_before);

#endif
