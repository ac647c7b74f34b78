/* plain_skipgram: words that keep the same company get like vectors. */
#include "04-words/plain_skipgram.h"

#include <math.h>

double plain_sigmoid(double s) {
    return 1 / (1 + exp(-s)); /* (4.13) */
}

double plain_log_loss(double s) {
    return fmax(-s, 0) + log1p(exp(-fabs(s))); /* (4.14) */
}

static double dot(int D, const double a[D], const double b[D]) {
    double sum = 0;
    for (int i = 0; i < D; i++) sum += a[i] * b[i];
    return sum;
}

double plain_skipgram_loss(int V, int D, double E[V][D], double U[V][D], int c,
                           int k, const int word[]) {
    double L = 0;
    for (int j = 0; j <= k; j++) {
        double s = dot(D, U[word[j]], E[c]);  /* (4.15) */
        L += plain_log_loss(j == 0 ? s : -s); /* (4.16) */
    }
    return L;
}

void plain_skipgram_backward(int V, int D, double E[V][D], double U[V][D],
                             int c, int k, const int word[], double dE[V][D],
                             double dU[V][D]) {
    for (int j = 0; j <= k; j++) {
        int w = word[j];
        double ds = plain_sigmoid(dot(D, U[w], E[c])) - (j == 0); /* (4.17) */
        for (int i = 0; i < D; i++) {
            dE[c][i] += ds * U[w][i]; /* (4.18) */
            dU[w][i] += ds * E[c][i]; /* (4.19) */
        }
    }
}

double plain_skipgram_step(int V, int D, double E[V][D], double U[V][D], int c,
                           int k, const int word[], double eta) {
    double ds[k + 1], dv[D], L = 0;
    for (int i = 0; i < D; i++) dv[i] = 0;
    for (int j = 0; j <= k; j++) {
        double s = dot(D, U[word[j]], E[c]);                        /* (4.15) */
        L += plain_log_loss(j == 0 ? s : -s);                       /* (4.16) */
        ds[j] = plain_sigmoid(s) - (j == 0);                        /* (4.17) */
        for (int i = 0; i < D; i++) dv[i] += ds[j] * U[word[j]][i]; /* (4.18) */
    }
    for (int j = 0; j <= k; j++)
        for (int i = 0; i < D; i++)
            U[word[j]][i] -= eta * ds[j] * E[c][i];     /* (4.19), (3.13) */
    for (int i = 0; i < D; i++) E[c][i] -= eta * dv[i]; /* (3.13) */
    return L;
}

double plain_noise_share(int count) {
    return pow(count, 0.75); /* (4.20) */
}

double plain_keep(double share, double threshold) {
    return fmin(1, sqrt(threshold / share)); /* (4.21) */
}
