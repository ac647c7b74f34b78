/* plain_classifier: forward and backward by hand.
 *
 * Includes math.h and the softmax. Gradients are added to. */
#include "03-learning/plain_classifier.h"

#include "03-learning/plain_softmax.h"
#include <math.h>
#include <stddef.h>

void plain_linear(int H, int D, double W[H][D], const double b[H],
                  const double x[D], double a[H]) {
    for (int j = 0; j < H; j++) a[j] = b[j];
    for (int i = 0; i < D; i++)
        for (int j = 0; j < H; j++) a[j] += W[j][i] * x[i]; /* (3.5) */
}

void plain_linear_backward(int H, int D, double W[H][D], const double x[D],
                           const double da[H], double dW[H][D], double db[H],
                           double *dx) {
    for (int j = 0; j < H; j++) {
        for (int i = 0; i < D; i++) dW[j][i] += da[j] * x[i];       /* (3.6) */
        db[j] += da[j];                                             /* (3.7) */
        for (int i = 0; dx && i < D; i++) dx[i] += W[j][i] * da[j]; /* (3.8) */
    }
}

int plain_classifier_size(int D, int H, int K) {
    return H * D + H + K * H + K;
}

PlainClassifier plain_classifier_place(int D, int H, int K, double block[]) {
    PlainClassifier p = {.D = D, .H = H, .K = K};
    p.W1 = block;
    p.b1 = block + H * D;
    p.W2 = p.b1 + H;
    p.b2 = p.b1 + H + K * H;
    return p;
}

static void spread(int n, int D, const double u[n], double w[n]) {
    for (int i = 0; i < n; i++) w[i] = (2 * u[i] - 1) / sqrt(D); /* (3.12) */
}

void plain_classifier_initialise(PlainClassifier *p, const double u[]) {
    int D = p->D, H = p->H, K = p->K;
    spread(H * D, D, u, p->W1);
    spread(K * H, H, u + H * D, p->W2);
    for (int j = 0; j < H; j++) p->b1[j] = 0;
    for (int k = 0; k < K; k++) p->b2[k] = 0;
}

void plain_classifier_forward(const PlainClassifier *p, const double x[],
                              double h[], double z[]) {
    double a[p->H];
    plain_linear(p->H, p->D, p->W1, p->b1, x, a);
    for (int j = 0; j < p->H; j++) h[j] = tanh(a[j]); /* (3.9) */
    plain_linear(p->K, p->H, p->W2, p->b2, h, z);
}

void plain_classifier_backward(const PlainClassifier *p, const double x[],
                               const double h[], const double dz[],
                               PlainClassifier *d) {
    int H = p->H;
    double dh[H], da[H];
    for (int j = 0; j < H; j++) dh[j] = 0;
    plain_linear_backward(p->K, H, p->W2, h, dz, d->W2, d->b2, dh);
    for (int j = 0; j < H; j++) da[j] = dh[j] * (1 - h[j] * h[j]); /* (3.10) */
    plain_linear_backward(H, p->D, p->W1, x, da, d->W1, d->b1, NULL);
}

double plain_classifier_batch(const PlainClassifier *p, int B,
                              double X[B][p->D], const int y[B],
                              PlainClassifier *d) {
    double h[p->H], z[p->K], dz[p->K], L = 0;
    for (int r = 0; r < B; r++) {
        plain_classifier_forward(p, X[r], h, z);
        L += plain_cross_entropy(p->K, z, y[r]) / B; /* (3.11) */
        if (!d) continue;
        for (int k = 0; k < p->K; k++) dz[k] = 0;
        plain_cross_entropy_backward(p->K, z, y[r], 1.0 / B, dz);
        plain_classifier_backward(p, X[r], h, dz, d);
    }
    return L;
}
