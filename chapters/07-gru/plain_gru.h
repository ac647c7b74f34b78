/* plain_gru: the gated recurrent unit, a step and a sentence at a time.
 *
 * Chapter 7. x_t [D] is the word read at step t, h_t [H] the state after it.
 * The weights have three blocks of H rows, in the order r, z, n. Gradients are
 * added to, but for those said to be set. */
#ifndef INTERLINEAR_PLAIN_GRU_H
#define INTERLINEAR_PLAIN_GRU_H

#include "05-rnn/plain_cell.h"

/* What one step keeps for the way back: the gates, the candidate, and v_n,
 * which the reset gate multiplies; in the form of 2014 q, what it has made. */
typedef struct PlainGru {
    double *r, *z, *n, *m; /* [H]; m: v_n or q */
} PlainGru;
enum { PLAIN_GRU_KEPT = 4 };

/* plain_gru_kept: the four rows of a block of 4 H numbers. */
PlainGru plain_gru_kept(int H, double *block);

/* plain_gru_step: h from u [3 H], the sums of the word, and v [3 H], those of
 * the state; the reset gate after the product.
 * Equations: (7.3), (7.4), (7.5), (7.6). */
void plain_gru_step(int H, const double u[3 * H], const double v[3 * H],
                    const double h_before[H], PlainGru s, double h[H]);

/* plain_gru_step_backward: set du, dv [3 H]; add to dh_before what does not
 * pass through v.
 * Equations: (7.7), (7.8), (7.9), (7.10), (7.11). */
void plain_gru_step_backward(int H, PlainGru s, const double h_before[H],
                             const double dh[H], double du[3 * H],
                             double dv[3 * H], double dh_before[H]);

/* plain_gru_2014_step: the reset gate before the product. v [2 H] are the sums
 * of r and z alone; W_n [H][H] and b_n [H] those of the candidate.
 * Equations: (7.3), (7.4), (7.16), (7.17), (7.6). */
void plain_gru_2014_step(int H, const double u[3 * H], const double v[2 * H],
                         double W_n[H][H], const double b_n[H],
                         const double h_before[H], PlainGru s, double h[H]);

/* plain_gru_2014_step_backward: set du [3 H], which are also the gradients of
 * the sums of the state; add to dh_before what does not pass through the sums
 * of r and z.
 * Equations: (7.7), (7.8), (7.9), (7.18), (7.19), (7.20). */
void plain_gru_2014_step_backward(int H, PlainGru s, double W_n[H][H],
                                  const double h_before[H], const double dh[H],
                                  double du[3 * H], double dh_before[H]);

/* The cells for the network of chapter 5. */
extern const PlainCell plain_gru_cell, plain_gru_2014_cell;

#endif
