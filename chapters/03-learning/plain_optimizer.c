/* plain_optimizer: the update rules, one loop each.
 *
 * Includes math.h alone. PyTorch's variants and constants, as in
 * lib/autodiff/optimizer.c. */
#include "03-learning/plain_optimizer.h"

#include <math.h>

static const double MU = 0.9, RHO = 0.99, BETA1 = 0.9, BETA2 = 0.999,
                    EPSILON = 1e-8;

void plain_sgd(int n, double eta, double w[n], const double g[n]) {
    for (int i = 0; i < n; i++) w[i] -= eta * g[i]; /* (3.13) */
}

void plain_momentum(int n, double eta, double w[n], const double g[n],
                    double m[n]) {
    for (int i = 0; i < n; i++) {
        m[i] = MU * m[i] + g[i]; /* (3.14) */
        w[i] -= eta * m[i];      /* (3.15) */
    }
}

void plain_rmsprop(int n, double eta, double w[n], const double g[n],
                   double v[n]) {
    for (int i = 0; i < n; i++) {
        v[i] = RHO * v[i] + (1 - RHO) * g[i] * g[i]; /* (3.16) */
        w[i] -= eta * g[i] / (sqrt(v[i]) + EPSILON); /* (3.17) */
    }
}

void plain_adam(int n, double eta, int t, double w[n], const double g[n],
                double m[n], double v[n]) {
    for (int i = 0; i < n; i++) {
        m[i] = BETA1 * m[i] + (1 - BETA1) * g[i];        /* (3.18) */
        v[i] = BETA2 * v[i] + (1 - BETA2) * g[i] * g[i]; /* (3.19) */
        double m_hat = m[i] / (1 - pow(BETA1, t));       /* (3.20) */
        double v_hat = v[i] / (1 - pow(BETA2, t));       /* (3.21) */
        w[i] -= eta * m_hat / (sqrt(v_hat) + EPSILON);   /* (3.22) */
    }
}

double plain_norm(int n, const double g[n]) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += g[i] * g[i];
    return sqrt(sum); /* (3.23) */
}

double plain_clip(int n, double g[n], double limit) {
    double norm = plain_norm(n, g);
    if (limit > 0 && norm > limit && isfinite(norm))
        for (int i = 0; i < n; i++) g[i] *= limit / norm; /* (3.24) */
    return norm;
}
