/* plain_lstm: the long short-term memory, a step and a sentence at a time. */
#include "06-lstm/plain_lstm.h"

#include <math.h>
#include <string.h>

PlainGates plain_gates(int H, const double *kept, int t) {
    double *row = (double *)kept + t * PLAIN_LSTM_KEPT * H;
    return (PlainGates){row,         row + H,     row + 2 * H,
                        row + 3 * H, row + 4 * H, row + 5 * H};
}

static double sigmoid(double a) {
    return 1 / (1 + exp(-a));
}

void plain_lstm_sums(int D, int H, double W_ih[4 * H][D], double W_hh[4 * H][H],
                     const double b_ih[4 * H], const double b_hh[4 * H],
                     const double x[D], const double h_before[H],
                     double a[4 * H]) {
    for (int j = 0; j < 4 * H; j++) { /* (6.1) */
        a[j] = b_ih[j] + b_hh[j];
        for (int p = 0; p < D; p++) a[j] += x[p] * W_ih[j][p];
        for (int p = 0; p < H; p++) a[j] += h_before[p] * W_hh[j][p];
    }
}

void plain_lstm_step(int H, const double a[4 * H], const double c_before[H],
                     PlainGates s, double h[H]) {
    for (int j = 0; j < H; j++) {
        s.i[j] = sigmoid(a[j]);                          /* (6.2) */
        s.f[j] = sigmoid(a[H + j]);                      /* (6.3) */
        s.g[j] = tanh(a[2 * H + j]);                     /* (6.4) */
        s.o[j] = sigmoid(a[3 * H + j]);                  /* (6.5) */
        s.c[j] = s.f[j] * c_before[j] + s.i[j] * s.g[j]; /* (6.6) */
        s.tanh_c[j] = tanh(s.c[j]);
        h[j] = s.o[j] * s.tanh_c[j]; /* (6.7) */
    }
}

void plain_lstm_step_backward(int H, PlainGates s, const double c_before[H],
                              const double dh[H], const double dc_next[H],
                              double da[4 * H], double dc_before[H]) {
    for (int j = 0; j < H; j++) {
        double i = s.i[j], f = s.f[j], g = s.g[j], o = s.o[j];
        double tanh_c = s.tanh_c[j];
        double dc = dc_next[j] + dh[j] * o * (1 - tanh_c * tanh_c); /* (6.8) */
        da[j] = dc * g * i * (1 - i);                               /* (6.9) */
        da[H + j] = dc * c_before[j] * f * (1 - f);                 /* (6.10) */
        da[2 * H + j] = dc * i * (1 - g * g);                       /* (6.11) */
        da[3 * H + j] = dh[j] * tanh_c * o * (1 - o);               /* (6.12) */
        dc_before[j] = dc * f;                                      /* (6.13) */
    }
}

void plain_lstm_sums_backward(int D, int H, double W_ih[4 * H][D],
                              double W_hh[4 * H][H], const double x[D],
                              const double h_before[H], const double da[4 * H],
                              double dW_ih[4 * H][D], double dW_hh[4 * H][H],
                              double db_ih[4 * H], double db_hh[4 * H],
                              double dx[D], double dh_before[H]) {
    for (int j = 0; j < 4 * H; j++) {
        for (int p = 0; p < D; p++) dW_ih[j][p] += da[j] * x[p]; /* (6.14) */
        for (int p = 0; p < H; p++)
            dW_hh[j][p] += da[j] * h_before[p]; /* (6.15) */
        for (int p = 0; p < H; p++)
            dh_before[p] += da[j] * W_hh[j][p];                  /* (6.16) */
        for (int p = 0; p < D; p++) dx[p] += da[j] * W_ih[j][p]; /* (6.17) */
        db_ih[j] += da[j];                                       /* (6.18) */
        db_hh[j] += da[j];                                       /* (6.18) */
    }
}

/* Padding: state and cell stay. (6.19) */
static void hold(int H, const double h_before[H], const double c_before[H],
                 PlainGates s, double h[H]) {
    memcpy(h, h_before, (size_t)H * sizeof *h);
    memcpy(s.c, c_before, (size_t)H * sizeof *h);
}

void plain_lstm_run(int T, const PlainWeights *w, const PlainRun *run,
                    double x[T][w->D], const double h_start[w->H],
                    const double c_start[w->H], double h[T][w->H],
                    double *kept) {
    int H = w->H;
    double a[4 * H];
    const double *h_before = h_start, *c_before = c_start;
    for (int k = 0; k < T; k++) {
        int t = plain_run_place(run, T, k);
        PlainGates s = plain_gates(H, kept, t);
        if (plain_run_held(run, t)) {
            hold(H, h_before, c_before, s, h[t]);
        } else {
            plain_lstm_sums(w->D, H, w->W_ih, w->W_hh, w->b_ih, w->b_hh, x[t],
                            h_before, a);
            plain_lstm_step(H, a, c_before, s, h[t]);
        }
        h_before = h[t];
        c_before = s.c;
    }
}

/* One step of the walk back: dh_t and dc become the gradients of the state and
 * the cell before. */
static void step_back(const PlainWeights *w, const double x[w->D],
                      const double h_before[w->H], const double c_before[w->H],
                      PlainGates s, double dh_t[w->H], double dc[w->H],
                      PlainWeights *dw, double dx[w->D]) {
    int H = w->H;
    double da[4 * H];
    plain_lstm_step_backward(H, s, c_before, dh_t, dc, da, dc);
    memset(dh_t, 0, (size_t)H * sizeof *dh_t);
    plain_lstm_sums_backward(w->D, H, w->W_ih, w->W_hh, x, h_before, da,
                             dw->W_ih, dw->W_hh, dw->b_ih, dw->b_hh, dx, dh_t);
}

void plain_lstm_run_backward(int T, const PlainWeights *w, const PlainRun *run,
                             double x[T][w->D], const double h_start[w->H],
                             const double c_start[w->H], double h[T][w->H],
                             const double *kept, double dh[T][w->H],
                             PlainWeights *dw, double dx[T][w->D],
                             double dh_start[w->H], double dc_start[w->H]) {
    int H = w->H;
    double dh_t[H], dc[H]; /* what flows from step k + 1 to step k */
    memset(dh_t, 0, sizeof dh_t);
    memset(dc, 0, sizeof dc);
    for (int k = T - 1; k >= 0; k--) {
        int t = plain_run_place(run, T, k);
        int before = k > 0 ? plain_run_place(run, T, k - 1) : 0;
        const double *h_before = k > 0 ? h[before] : h_start;
        const double *c_before =
            k > 0 ? plain_gates(H, kept, before).c : c_start;
        for (int j = 0; j < H; j++) dh_t[j] += dh[t][j]; /* (5.8) */
        if (!plain_run_held(run, t)) /* else (6.20): both stay */
            step_back(w, x[t], h_before, c_before, plain_gates(H, kept, t),
                      dh_t, dc, dw, dx[t]);
        if (run->cut > 0 && k > 0 && k % run->cut == 0) { /* (5.16) */
            memset(dh_t, 0, sizeof dh_t);
            memset(dc, 0, sizeof dc);
        }
    }
    for (int j = 0; j < H; j++) {
        dh_start[j] += dh_t[j];
        dc_start[j] += dc[j];
    }
}

/* --- as a PlainCell: the state begins with zeros --- */

static void forward(int T, const PlainWeights *w, const PlainRun *run,
                    double x[T][w->D], double h[T][w->H], double *kept) {
    double zero[w->H];
    memset(zero, 0, sizeof zero);
    plain_lstm_run(T, w, run, x, zero, zero, h, kept);
}

static void backward(int T, const PlainWeights *w, const PlainRun *run,
                     double x[T][w->D], double h[T][w->H], const double *kept,
                     double dh[T][w->H], PlainWeights *dw, double dx[T][w->D]) {
    double zero[w->H], dh_start[w->H], dc_start[w->H];
    memset(zero, 0, sizeof zero);
    memset(dh_start, 0, sizeof dh_start);
    memset(dc_start, 0, sizeof dc_start);
    plain_lstm_run_backward(T, w, run, x, zero, zero, h, kept, dh, dw, dx,
                            dh_start, dc_start);
}

const PlainCell plain_lstm_cell = {"LSTM", 4, PLAIN_LSTM_KEPT, forward,
                                   backward};
