/* plain_flow_lstm: how far back a gradient comes along the cell. Chapter 6. */
#ifndef INTERLINEAR_PLAIN_FLOW_LSTM_H
#define INTERLINEAR_PLAIN_FLOW_LSTM_H

#include "06-lstm/plain_lstm.h"

/* plain_lstm_flow: norm[k], the norm of the gradient of state and cell
 * together, 2 H numbers, k steps before the last, for a gradient dc_last of
 * the last cell and none of the last state. Equation: (6.21).
 * plain_lstm_carousel: the part of it that came from cell to cell alone, by
 * the forget gates. Equation: (6.22).
 * Shapes: norm [T]; kept as plain_lstm_run left it, from a state of zeros and
 * without padding. */
void plain_lstm_flow(int T, const PlainWeights *w, const double *kept,
                     const double dc_last[w->H], double norm[T]);
void plain_lstm_carousel(int T, int H, const double *kept,
                         const double dc_last[H], double norm[T]);

#endif
