/* plain_softmax: softmax and cross-entropy in their stable forms.
 *
 * Includes math.h alone. Nothing is kept between calls. */
#include "03-learning/plain_softmax.h"

#include <math.h>

static double largest(int n, const double z[n]) {
    double m = z[0];
    for (int j = 1; j < n; j++)
        if (z[j] > m) m = z[j];
    return m;
}

void plain_softmax(int n, const double z[n], double p[n]) {
    double m = largest(n, z), sum = 0;
    for (int j = 0; j < n; j++) {
        p[j] = exp(z[j] - m);
        sum += p[j];
    }
    for (int j = 0; j < n; j++) p[j] /= sum; /* (3.1) */
}

double plain_log_sum_exp(int n, const double z[n]) {
    double m = largest(n, z), sum = 0;
    for (int j = 0; j < n; j++) sum += exp(z[j] - m);
    return m + log(sum); /* (3.2) */
}

double plain_cross_entropy(int n, const double z[n], int y) {
    return plain_log_sum_exp(n, z) - z[y]; /* (3.3) */
}

void plain_cross_entropy_backward(int n, const double z[n], int y, double dL,
                                  double dz[n]) {
    double p[n];
    plain_softmax(n, z, p);
    for (int j = 0; j < n; j++) dz[j] += dL * (p[j] - (j == y)); /* (3.4) */
}
