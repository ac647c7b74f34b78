/* plain_weights: the gradient of the recurrent weights, in two forms.
 *
 *   dW_hh += sum over t of da_t^T h_{t-1}                             (17.10)
 *
 * da_t [B, G] is the gradient of the sums of step t (G = 4 H of them in an
 * LSTM), h_{t-1} [B, H] the state before it; both stand for all T steps below
 * each other, the rows of a step together. dW [G, H] is added to. */
#ifndef INTERLINEAR_CHAPTERS_PLAIN_WEIGHTS_H
#define INTERLINEAR_CHAPTERS_PLAIN_WEIGHTS_H

#include "math/gemm.h"

/* plain_weights_steps: a product for each step, of depth B. */
void plain_weights_steps(ThreadPool *pool, int T, int B, int G, int H,
                         const real *da, const real *h, real *dW);

/* plain_weights_once: one product for all steps, of depth T * B. */
void plain_weights_once(ThreadPool *pool, int T, int B, int G, int H,
                        const real *da, const real *h, real *dW);

#endif
