/* plain_flow_lstm: the walk back without weights. */
#include "06-lstm/plain_flow_lstm.h"
#include "03-learning/plain_optimizer.h"

#include <math.h>
#include <string.h>

void plain_lstm_flow(int T, const PlainWeights *w, const double *kept,
                     const double dc_last[w->H], double norm[T]) {
    int H = w->H;
    double(*W_hh)[H] = w->W_hh, zero[H], dh[H], dc[H], da[4 * H];
    memset(zero, 0, sizeof zero);
    memset(dh, 0, sizeof dh);
    memcpy(dc, dc_last, sizeof dc);
    for (int k = 0; k < T; k++) {
        int t = T - 1 - k;
        norm[k] = hypot(plain_norm(H, dh), plain_norm(H, dc)); /* (6.21) */
        const double *c_before = t > 0 ? plain_gates(H, kept, t - 1).c : zero;
        plain_lstm_step_backward(H, plain_gates(H, kept, t), c_before, dh, dc,
                                 da, dc);
        memset(dh, 0, sizeof dh);
        for (int j = 0; j < 4 * H; j++)
            for (int p = 0; p < H; p++)
                dh[p] += da[j] * W_hh[j][p]; /* (6.16) */
    }
}

void plain_lstm_carousel(int T, int H, const double *kept,
                         const double dc_last[H], double norm[T]) {
    double dc[H];
    memcpy(dc, dc_last, sizeof dc);
    for (int k = 0; k < T; k++) {
        const double *f = plain_gates(H, kept, T - 1 - k).f;
        norm[k] = plain_norm(H, dc);
        for (int j = 0; j < H; j++) dc[j] *= f[j]; /* (6.22) */
    }
}
