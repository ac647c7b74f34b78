/* plain_lstm_forms: an LSTM over time, step by step towards one fused pass.
 *
 *   a_t = x_t W_ih^T + b + h_{t-1} W_hh^T   four blocks: i, f, g, o     (6.1)
 *   c_t = sigmoid(a_f) c_{t-1} + sigmoid(a_i) tanh(a_g)                 (6.6)
 *   h_t = sigmoid(a_o) tanh(c_t)                                        (6.7)
 *
 * Every function computes the same states, from a state of zero; each adds one
 * idea to the one before. The products are the engine's throughout, so that
 * what is gained is gained by the order of the work. */
#ifndef INTERLINEAR_CHAPTERS_PLAIN_LSTM_FORMS_H
#define INTERLINEAR_CHAPTERS_PLAIN_LSTM_FORMS_H

#include "math/gemm.h"

/* A run: T steps of B rows, D inputs, H hidden. */
typedef struct PlainForm {
    ThreadPool *pool;
    int T, B, D, H;
    const real *x;    /* [T * B, D], the rows of a step together */
    const real *W_ih; /* [4 H, D] */
    const real *W_hh; /* [4 H, H] */
    const real *b;    /* [4 H], the sum of both biases */
    real *a;          /* [T * B, 4 H], written: sums, U of (17.8) at first
                         where inputs come first, gates at last */
    real *h, *c;      /* [(T + 1) * B, H]: the state before step 0 is zero, the
                         one after step t begins at row (t + 1) * B */
    real *packed;     /* [gemm_packed_size(4 H, H)] */
} PlainForm;

/* plain_lstm_gates: two products for each gate of each step, then one pass
 * over the rows for each operation, with the functions of libm. */
void plain_lstm_gates(const PlainForm *cell);

/* plain_lstm_steps: the four gates side by side: two products a step. */
void plain_lstm_steps(const PlainForm *cell);

/* plain_lstm_inputs: the inputs of all steps in one product; one product a
 * step is left. */
void plain_lstm_inputs(const PlainForm *cell);

/* plain_lstm_fused: one pass over a row computes everything behind the
 * product, with the functions on vectors. */
void plain_lstm_fused(const PlainForm *cell);

/* plain_lstm_packed: W_hh is packed once for all steps. */
void plain_lstm_packed(const PlainForm *cell);

#endif
