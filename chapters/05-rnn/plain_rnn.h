/* plain_rnn: the Elman cell, a step and a sentence at a time.
 *
 * Chapter 5. x_t [D] is the word read at step t, h_t [H] the state after it.
 * Gradients are added to, but for those said to be set. */
#ifndef INTERLINEAR_PLAIN_RNN_H
#define INTERLINEAR_PLAIN_RNN_H

#include "05-rnn/plain_cell.h"

/* plain_rnn_step: h_t from x_t and h_{t-1}. Equation: (5.5). */
void plain_rnn_step(int D, int H, double W_ih[H][D], double W_hh[H][H],
                    const double b_ih[H], const double b_hh[H],
                    const double x[D], const double h_before[H], double h[H]);

/* plain_rnn_tanh_backward: set da, the gradient of what stands inside the
 * tanh. Equation: (5.9). */
void plain_rnn_tanh_backward(int H, const double h[H], const double dh[H],
                             double da[H]);

/* plain_rnn_step_backward: the gradients of one step from da.
 * Equations: (5.10) to the state before, (5.11) to the word, (5.12), (5.13),
 *            (5.14) to the weights. */
void plain_rnn_step_backward(int D, int H, double W_ih[H][D], double W_hh[H][H],
                             const double x[D], const double h_before[H],
                             const double da[H], double dW_ih[H][D],
                             double dW_hh[H][H], double db_ih[H],
                             double db_hh[H], double dx[D],
                             double dh_before[H]);

/* plain_rnn_run: a whole sentence from the state h_start.
 * Equations: (5.5), (5.7).
 * plain_rnn_run_backward: from dh, the gradients of the states by all but the
 * next state, to those of weights, words and h_start.
 * Equations: (5.8), (5.15), (5.16) and those of the step. */
void plain_rnn_run(int T, const PlainWeights *w, const PlainRun *run,
                   double x[T][w->D], const double h_start[w->H],
                   double h[T][w->H]);
void plain_rnn_run_backward(int T, const PlainWeights *w, const PlainRun *run,
                            double x[T][w->D], const double h_start[w->H],
                            double h[T][w->H], double dh[T][w->H],
                            PlainWeights *dw, double dx[T][w->D],
                            double dh_start[w->H]);

/* The cell for the network around it. */
extern const PlainCell plain_rnn_cell;

#endif
