/* plain_rnn: the Elman cell, a step and a sentence at a time. */
#include "05-rnn/plain_rnn.h"

#include <math.h>
#include <string.h>

void plain_rnn_step(int D, int H, double W_ih[H][D], double W_hh[H][H],
                    const double b_ih[H], const double b_hh[H],
                    const double x[D], const double h_before[H], double h[H]) {
    for (int j = 0; j < H; j++) {
        double a = b_ih[j] + b_hh[j];
        for (int i = 0; i < D; i++) a += x[i] * W_ih[j][i];
        for (int i = 0; i < H; i++) a += h_before[i] * W_hh[j][i];
        h[j] = tanh(a); /* (5.5) */
    }
}

void plain_rnn_tanh_backward(int H, const double h[H], const double dh[H],
                             double da[H]) {
    for (int j = 0; j < H; j++) da[j] = dh[j] * (1 - h[j] * h[j]); /* (5.9) */
}

void plain_rnn_step_backward(int D, int H, double W_ih[H][D], double W_hh[H][H],
                             const double x[D], const double h_before[H],
                             const double da[H], double dW_ih[H][D],
                             double dW_hh[H][H], double db_ih[H],
                             double db_hh[H], double dx[D],
                             double dh_before[H]) {
    for (int j = 0; j < H; j++) {
        for (int i = 0; i < H; i++)
            dh_before[i] += da[j] * W_hh[j][i];                  /* (5.10) */
        for (int i = 0; i < D; i++) dx[i] += da[j] * W_ih[j][i]; /* (5.11) */
        for (int i = 0; i < H; i++)
            dW_hh[j][i] += da[j] * h_before[i];                  /* (5.12) */
        for (int i = 0; i < D; i++) dW_ih[j][i] += da[j] * x[i]; /* (5.13) */
        db_ih[j] += da[j];                                       /* (5.14) */
        db_hh[j] += da[j];                                       /* (5.14) */
    }
}

/* One step of a walk: the word at place t. */
static void step(const PlainWeights *w, const double x[w->D],
                 const double h_before[w->H], double h[w->H]) {
    int D = w->D, H = w->H;
    plain_rnn_step(D, H, w->W_ih, w->W_hh, w->b_ih, w->b_hh, x, h_before, h);
}

void plain_rnn_run(int T, const PlainWeights *w, const PlainRun *run,
                   double x[T][w->D], const double h_start[w->H],
                   double h[T][w->H]) {
    const double *h_before = h_start;
    for (int k = 0; k < T; k++) {
        int t = plain_run_place(run, T, k);
        if (plain_run_held(run, t))
            memcpy(h[t], h_before, sizeof h[t]); /* (5.7) */
        else
            step(w, x[t], h_before, h[t]); /* (5.5) */
        h_before = h[t];
    }
}

/* One step of the walk back. */
static void step_backward(const PlainWeights *w, const double x[w->D],
                          const double h_before[w->H], const double h[w->H],
                          const double dh[w->H], PlainWeights *dw,
                          double dx[w->D], double dh_before[w->H]) {
    int D = w->D, H = w->H;
    double da[H];
    plain_rnn_tanh_backward(H, h, dh, da);
    plain_rnn_step_backward(D, H, w->W_ih, w->W_hh, x, h_before, da, dw->W_ih,
                            dw->W_hh, dw->b_ih, dw->b_hh, dx, dh_before);
}

void plain_rnn_run_backward(int T, const PlainWeights *w, const PlainRun *run,
                            double x[T][w->D], const double h_start[w->H],
                            double h[T][w->H], double dh[T][w->H],
                            PlainWeights *dw, double dx[T][w->D],
                            double dh_start[w->H]) {
    int H = w->H;
    double dh_t[H], dh_before[H]; /* dh_before: from step k + 1 to step k */
    memset(dh_before, 0, sizeof dh_before);
    for (int k = T - 1; k >= 0; k--) {
        int t = plain_run_place(run, T, k);
        const double *h_before =
            k > 0 ? h[plain_run_place(run, T, k - 1)] : h_start;
        for (int j = 0; j < H; j++)
            dh_t[j] = dh[t][j] + dh_before[j]; /* (5.8) */
        memset(dh_before, 0, sizeof dh_before);
        if (plain_run_held(run, t))
            memcpy(dh_before, dh_t, sizeof dh_t); /* (5.15) */
        else
            step_backward(w, x[t], h_before, h[t], dh_t, dw, dx[t], dh_before);
        if (run->cut > 0 && k > 0 && k % run->cut == 0)
            memset(dh_before, 0, sizeof dh_before); /* (5.16) */
    }
    for (int j = 0; j < H; j++) dh_start[j] += dh_before[j];
}

/* --- as a PlainCell: the state begins with zeros --- */

static void forward(int T, const PlainWeights *w, const PlainRun *run,
                    double x[T][w->D], double h[T][w->H], double *kept) {
    (void)kept;
    double h_start[w->H];
    memset(h_start, 0, sizeof h_start);
    plain_rnn_run(T, w, run, x, h_start, h);
}

static void backward(int T, const PlainWeights *w, const PlainRun *run,
                     double x[T][w->D], double h[T][w->H], const double *kept,
                     double dh[T][w->H], PlainWeights *dw, double dx[T][w->D]) {
    (void)kept;
    double h_start[w->H], dh_start[w->H];
    memset(h_start, 0, sizeof h_start);
    memset(dh_start, 0, sizeof dh_start);
    plain_rnn_run_backward(T, w, run, x, h_start, h, dh, dw, dx, dh_start);
}

const PlainCell plain_rnn_cell = {"RNN", 1, 0, forward, backward};
