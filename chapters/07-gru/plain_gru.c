/* plain_gru: the gated recurrent unit, a step and a sentence at a time. */
#include "07-gru/plain_gru.h"

#include "03-learning/plain_classifier.h"
#include <math.h>
#include <string.h>

PlainGru plain_gru_kept(int H, double *block) {
    return (PlainGru){block, block + H, block + 2 * H, block + 3 * H};
}

static double sigmoid(double a) {
    return 1 / (1 + exp(-a));
}

void plain_gru_step(int H, const double u[3 * H], const double v[3 * H],
                    const double h_before[H], PlainGru s, double h[H]) {
    for (int j = 0; j < H; j++) {
        double v_n = v[2 * H + j];
        s.m[j] = v_n;
        s.r[j] = sigmoid(u[j] + v[j]);                       /* (7.3) */
        s.z[j] = sigmoid(u[H + j] + v[H + j]);               /* (7.4) */
        s.n[j] = tanh(u[2 * H + j] + s.r[j] * v_n);          /* (7.5) */
        h[j] = (1 - s.z[j]) * s.n[j] + s.z[j] * h_before[j]; /* (7.6) */
    }
}

void plain_gru_step_backward(int H, PlainGru s, const double h_before[H],
                             const double dh[H], double du[3 * H],
                             double dv[3 * H], double dh_before[H]) {
    for (int j = 0; j < H; j++) {
        double r = s.r[j], z = s.z[j], n = s.n[j], v_n = s.m[j];
        double da_n = dh[j] * (1 - z) * (1 - n * n);           /* (7.7) */
        double da_z = dh[j] * (h_before[j] - n) * z * (1 - z); /* (7.8) */
        dh_before[j] += dh[j] * z;                             /* (7.9) */
        dv[2 * H + j] = da_n * r;                              /* (7.10) */
        double da_r = da_n * v_n * r * (1 - r);                /* (7.11) */
        du[j] = dv[j] = da_r;
        du[H + j] = dv[H + j] = da_z;
        du[2 * H + j] = da_n;
    }
}

void plain_gru_2014_step(int H, const double u[3 * H], const double v[2 * H],
                         double W_n[H][H], const double b_n[H],
                         const double h_before[H], PlainGru s, double h[H]) {
    double *q = s.m;
    for (int j = 0; j < H; j++) {
        s.r[j] = sigmoid(u[j] + v[j]);         /* (7.3) */
        s.z[j] = sigmoid(u[H + j] + v[H + j]); /* (7.4) */
        q[j] = s.r[j] * h_before[j];           /* (7.16) */
    }
    for (int j = 0; j < H; j++) {
        double a = u[2 * H + j] + b_n[j];
        for (int p = 0; p < H; p++) a += q[p] * W_n[j][p];
        s.n[j] = tanh(a);                                    /* (7.17) */
        h[j] = (1 - s.z[j]) * s.n[j] + s.z[j] * h_before[j]; /* (7.6) */
    }
}

void plain_gru_2014_step_backward(int H, PlainGru s, double W_n[H][H],
                                  const double h_before[H], const double dh[H],
                                  double du[3 * H], double dh_before[H]) {
    double dq[H], *da_r = du, *da_z = du + H, *da_n = du + 2 * H;
    memset(dq, 0, sizeof dq);
    for (int j = 0; j < H; j++) {
        double z = s.z[j], n = s.n[j];
        da_n[j] = dh[j] * (1 - z) * (1 - n * n);                  /* (7.7) */
        da_z[j] = dh[j] * (h_before[j] - n) * z * (1 - z);        /* (7.8) */
        dh_before[j] += dh[j] * z;                                /* (7.9) */
        for (int p = 0; p < H; p++) dq[p] += da_n[j] * W_n[j][p]; /* (7.18) */
    }
    for (int j = 0; j < H; j++) {
        double r = s.r[j];
        da_r[j] = dq[j] * h_before[j] * r * (1 - r); /* (7.19) */
        dh_before[j] += dq[j] * r;                   /* (7.20) */
    }
}

/* --- a step with its linear layers, and back --- */

static void step(const PlainWeights *w, const double x[w->D],
                 const double h_before[w->H], PlainGru s, double h[w->H]) {
    int D = w->D, H = w->H;
    double u[3 * H], v[3 * H];
    plain_linear(3 * H, D, w->W_ih, w->b_ih, x, u);        /* (7.1) */
    plain_linear(3 * H, H, w->W_hh, w->b_hh, h_before, v); /* (7.2) */
    plain_gru_step(H, u, v, h_before, s, h);
}

static void step_backward(const PlainWeights *w, const double x[w->D],
                          const double h_before[w->H], PlainGru s,
                          const double dh[w->H], PlainWeights *dw,
                          double dx[w->D], double dh_before[w->H]) {
    int D = w->D, H = w->H;
    double du[3 * H], dv[3 * H];
    plain_gru_step_backward(H, s, h_before, dh, du, dv, dh_before);
    /* dx (7.12), dW_ih (7.13), db_ih (7.15) */
    plain_linear_backward(3 * H, D, w->W_ih, x, du, dw->W_ih, dw->b_ih, dx);
    /* dh_before (7.12), dW_hh (7.14), db_hh (7.15) */
    plain_linear_backward(3 * H, H, w->W_hh, h_before, dv, dw->W_hh, dw->b_hh,
                          dh_before);
}

/* --- the same for the form of 2014 --- */

/* W_n [H][H], the third block of W_hh. */
static void *third_block(const PlainWeights *w) {
    double(*W_hh)[w->H] = w->W_hh;
    return W_hh[2 * w->H];
}

static void step_2014(const PlainWeights *w, const double x[w->D],
                      const double h_before[w->H], PlainGru s, double h[w->H]) {
    int D = w->D, H = w->H;
    double u[3 * H], v[2 * H], *b_n = w->b_hh + 2 * H;
    plain_linear(3 * H, D, w->W_ih, w->b_ih, x, u);        /* (7.1) */
    plain_linear(2 * H, H, w->W_hh, w->b_hh, h_before, v); /* (7.2), r and z */
    plain_gru_2014_step(H, u, v, third_block(w), b_n, h_before, s, h);
}

static void candidate_backward(int H, const double q[H], const double da_n[H],
                               double dW_n[H][H], double db_n[H]) {
    for (int j = 0; j < H; j++) {
        for (int p = 0; p < H; p++) dW_n[j][p] += da_n[j] * q[p]; /* (7.21) */
        db_n[j] += da_n[j];                                       /* (7.22) */
    }
}

static void step_2014_backward(const PlainWeights *w, const double x[w->D],
                               const double h_before[w->H], PlainGru s,
                               const double dh[w->H], PlainWeights *dw,
                               double dx[w->D], double dh_before[w->H]) {
    int D = w->D, H = w->H;
    double du[3 * H], *da_n = du + 2 * H, *db_n = dw->b_hh + 2 * H;
    plain_gru_2014_step_backward(H, s, third_block(w), h_before, dh, du,
                                 dh_before);
    candidate_backward(H, s.m, da_n, third_block(dw), db_n);
    /* dx (7.12), dW_ih (7.13), db_ih (7.15) */
    plain_linear_backward(3 * H, D, w->W_ih, x, du, dw->W_ih, dw->b_ih, dx);
    /* of r and z alone: dh_before (7.12), dW_hh (7.14), db_hh (7.15) */
    plain_linear_backward(2 * H, H, w->W_hh, h_before, du, dw->W_hh, dw->b_hh,
                          dh_before);
}

/* --- a whole sentence, with either step: the walk of chapter 5 --- */

typedef void Step(const PlainWeights *w, const double x[w->D],
                  const double h_before[w->H], PlainGru s, double h[w->H]);
typedef void StepBackward(const PlainWeights *w, const double x[w->D],
                          const double h_before[w->H], PlainGru s,
                          const double dh[w->H], PlainWeights *dw,
                          double dx[w->D], double dh_before[w->H]);

static PlainGru kept_at(int H, const double *kept, int t) {
    return plain_gru_kept(H, (double *)kept + t * PLAIN_GRU_KEPT * H);
}

static void walk(Step *one_step, int T, const PlainWeights *w,
                 const PlainRun *run, double x[T][w->D], double h[T][w->H],
                 double *kept) {
    int H = w->H;
    double zero[H];
    const double *h_before = zero;
    memset(zero, 0, sizeof zero);
    for (int k = 0; k < T; k++) {
        int t = plain_run_place(run, T, k);
        if (plain_run_held(run, t))
            memcpy(h[t], h_before, sizeof h[t]); /* as (5.7) */
        else
            one_step(w, x[t], h_before, kept_at(H, kept, t), h[t]);
        h_before = h[t];
    }
}

static void walk_backward(StepBackward *one_step, int T, const PlainWeights *w,
                          const PlainRun *run, double x[T][w->D],
                          double h[T][w->H], const double *kept,
                          double dh[T][w->H], PlainWeights *dw,
                          double dx[T][w->D]) {
    int H = w->H;
    double zero[H], dh_t[H], dh_before[H]; /* dh_before: from k + 1 to k */
    memset(zero, 0, sizeof zero);
    memset(dh_before, 0, sizeof dh_before);
    for (int k = T - 1; k >= 0; k--) {
        int t = plain_run_place(run, T, k);
        const double *h_before =
            k > 0 ? h[plain_run_place(run, T, k - 1)] : zero;
        for (int j = 0; j < H; j++)
            dh_t[j] = dh[t][j] + dh_before[j]; /* (5.8) */
        memset(dh_before, 0, sizeof dh_before);
        if (plain_run_held(run, t))
            memcpy(dh_before, dh_t, sizeof dh_t); /* (5.15) */
        else
            one_step(w, x[t], h_before, kept_at(H, kept, t), dh_t, dw, dx[t],
                     dh_before);
        if (run->cut > 0 && k > 0 && k % run->cut == 0)
            memset(dh_before, 0, sizeof dh_before); /* (5.16) */
    }
}

/* --- as PlainCells --- */

static void forward(int T, const PlainWeights *w, const PlainRun *run,
                    double x[T][w->D], double h[T][w->H], double *kept) {
    walk(step, T, w, run, x, h, kept);
}

static void backward(int T, const PlainWeights *w, const PlainRun *run,
                     double x[T][w->D], double h[T][w->H], const double *kept,
                     double dh[T][w->H], PlainWeights *dw, double dx[T][w->D]) {
    walk_backward(step_backward, T, w, run, x, h, kept, dh, dw, dx);
}

static void forward_2014(int T, const PlainWeights *w, const PlainRun *run,
                         double x[T][w->D], double h[T][w->H], double *kept) {
    walk(step_2014, T, w, run, x, h, kept);
}

static void backward_2014(int T, const PlainWeights *w, const PlainRun *run,
                          double x[T][w->D], double h[T][w->H],
                          const double *kept, double dh[T][w->H],
                          PlainWeights *dw, double dx[T][w->D]) {
    walk_backward(step_2014_backward, T, w, run, x, h, kept, dh, dw, dx);
}

const PlainCell plain_gru_cell = {"GRU", 3, PLAIN_GRU_KEPT, forward, backward};
const PlainCell plain_gru_2014_cell = {"GRU 2014", 3, PLAIN_GRU_KEPT,
                                       forward_2014, backward_2014};
