/* plain_flow: how far back a gradient comes. Chapter 5. */
#ifndef INTERLINEAR_PLAIN_FLOW_H
#define INTERLINEAR_PLAIN_FLOW_H

#include "05-rnn/plain_cell.h"

/* plain_rnn_flow: norm[k], the norm of the gradient of the state k steps
 * before the last, for a gradient dh_last of the last. Equation: (5.17).
 * Shapes: h [T][H], norm [T]. */
void plain_rnn_flow(int T, const PlainWeights *w, double h[T][w->H],
                    const double dh_last[w->H], double norm[T]);

/* plain_spectral_radius: of W, from `steps` products with a vector, after
 * as many to settle. Equation: (5.18). Shapes: W [H][H], v [H] any vector
 * that is not 0; it is overwritten. */
double plain_spectral_radius(int H, double W[H][H], int steps, double v[H]);

#endif
