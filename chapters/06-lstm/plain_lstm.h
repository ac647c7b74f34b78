/* plain_lstm: the long short-term memory, a step and a sentence at a time.
 *
 * Chapter 6. x_t [D] is the word read at step t, h_t [H] the state and c_t [H]
 * the cell after it. The weights have four blocks of H rows, in the order i,
 * f, g, o. Gradients are added to, but for those said to be set. */
#ifndef INTERLINEAR_PLAIN_LSTM_H
#define INTERLINEAR_PLAIN_LSTM_H

#include "05-rnn/plain_cell.h"

/* What one step computes and keeps for the way back. */
typedef struct PlainGates {
    double *i, *f, *g, *o; /* [H] the gates */
    double *c, *tanh_c;    /* [H] the cell and its tanh */
} PlainGates;
enum { PLAIN_LSTM_KEPT = 6 };

/* plain_gates: the six rows of place t in kept [T * 6 * H]. */
PlainGates plain_gates(int H, const double *kept, int t);

/* plain_lstm_sums: a [4 H], what stands inside the four functions.
 * Equation: (6.1).
 * plain_lstm_sums_backward: from da to the weights, biases, word and state
 * before. Equations: (6.14), (6.15), (6.16), (6.17), (6.18). */
void plain_lstm_sums(int D, int H, double W_ih[4 * H][D], double W_hh[4 * H][H],
                     const double b_ih[4 * H], const double b_hh[4 * H],
                     const double x[D], const double h_before[H],
                     double a[4 * H]);
void plain_lstm_sums_backward(int D, int H, double W_ih[4 * H][D],
                              double W_hh[4 * H][H], const double x[D],
                              const double h_before[H], const double da[4 * H],
                              double dW_ih[4 * H][D], double dW_hh[4 * H][H],
                              double db_ih[4 * H], double db_hh[4 * H],
                              double dx[D], double dh_before[H]);

/* plain_lstm_step: gates, cell and state from a and the cell before.
 * Equations: (6.2), (6.3), (6.4), (6.5), (6.6), (6.7). */
void plain_lstm_step(int H, const double a[4 * H], const double c_before[H],
                     PlainGates s, double h[H]);

/* plain_lstm_step_backward: set da [4 H] and dc_before from dh, the whole
 * gradient of the state, and dc_next, what the next step sends to the cell.
 * dc_next and dc_before may be the same array.
 * Equations: (6.8), (6.9), (6.10), (6.11), (6.12), (6.13). */
void plain_lstm_step_backward(int H, PlainGates s, const double c_before[H],
                              const double dh[H], const double dc_next[H],
                              double da[4 * H], double dc_before[H]);

/* plain_lstm_run: a whole sentence from the state h_start, c_start.
 * At padding the state and the cell stay: (6.19).
 * kept: [T * 6 * H], what every step leaves for the way back.
 * plain_lstm_run_backward: from dh, the gradients of the states by all but the
 * next step, to those of weights, words, state and cell at the start.
 * At padding (6.20). */
void plain_lstm_run(int T, const PlainWeights *w, const PlainRun *run,
                    double x[T][w->D], const double h_start[w->H],
                    const double c_start[w->H], double h[T][w->H],
                    double *kept);
void plain_lstm_run_backward(int T, const PlainWeights *w, const PlainRun *run,
                             double x[T][w->D], const double h_start[w->H],
                             const double c_start[w->H], double h[T][w->H],
                             const double *kept, double dh[T][w->H],
                             PlainWeights *dw, double dx[T][w->D],
                             double dh_start[w->H], double dc_start[w->H]);

/* The cell for the network of chapter 5. */
extern const PlainCell plain_lstm_cell;

#endif
