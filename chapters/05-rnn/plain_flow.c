/* plain_flow: how far back a gradient comes. */
#include "05-rnn/plain_flow.h"
#include "03-learning/plain_optimizer.h"
#include "05-rnn/plain_rnn.h"

#include <math.h>
#include <string.h>

void plain_rnn_flow(int T, const PlainWeights *w, double h[T][w->H],
                    const double dh_last[w->H], double norm[T]) {
    int H = w->H;
    double(*W_hh)[H] = w->W_hh, dh[H], da[H];
    memcpy(dh, dh_last, sizeof dh);
    for (int k = 0; k < T; k++) {
        norm[k] = plain_norm(H, dh);
        plain_rnn_tanh_backward(H, h[T - 1 - k], dh, da);
        memset(dh, 0, sizeof dh);
        for (int j = 0; j < H; j++)
            for (int i = 0; i < H; i++)
                dh[i] += da[j] * W_hh[j][i]; /* (5.17) */
    }
}

double plain_spectral_radius(int H, double W[H][H], int steps, double v[H]) {
    double growth = 0, u[H];
    for (int k = 0; k < 2 * steps; k++) {
        for (int j = 0; j < H; j++) {
            u[j] = 0;
            for (int i = 0; i < H; i++) u[j] += W[j][i] * v[i];
        }
        double norm = plain_norm(H, u);
        if (k >= steps) growth += log(norm);
        for (int j = 0; j < H; j++) v[j] = u[j] / norm;
    }
    return exp(growth / steps); /* (5.18) */
}
