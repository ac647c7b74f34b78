/* plain_layer: one unit that answers yes or no, and its derivatives. */
#include "01-matrices/plain_layer.h"

#include <math.h>

double plain_softsign(double z) {
    return z / (1 + fabs(z)); /* (1.10) */
}

/* The layer (1.9) with a single output, for one row. */
static double weigh(int D, const double x[D], const double w[D], double b) {
    double z = b;
    for (int d = 0; d < D; d++) z += w[d] * x[d]; /* (1.9) */
    return z;
}

double plain_unit_loss(int R, int D, double x[R][D], const double t[R],
                       const double w[D], double b) {
    double L = 0;
    for (int r = 0; r < R; r++) {
        double s = plain_softsign(weigh(D, x[r], w, b));
        L += (s - t[r]) * (s - t[r]); /* (1.11) */
    }
    return L;
}

void plain_unit_gradient(int R, int D, double x[R][D], const double t[R],
                         const double w[D], double b, double dw[D],
                         double *db) {
    for (int r = 0; r < R; r++) {
        double z = weigh(D, x[r], w, b);
        double s = plain_softsign(z);
        double slope = 1 / ((1 + fabs(z)) * (1 + fabs(z)));
        double dz = 2 * (s - t[r]) * slope;                /* (1.12) */
        for (int d = 0; d < D; d++) dw[d] += dz * x[r][d]; /* (1.13) */
        *db += dz;                                         /* (1.13) */
    }
}

double plain_quadratic(int n, double A[n][n], const double x[n]) {
    double f = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) f += x[i] * A[i][j] * x[j]; /* (1.20) */
    return f;
}

void plain_quadratic_gradient(int n, double A[n][n], const double x[n],
                              double dx[n]) {
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            dx[i] += (A[i][j] + A[j][i]) * x[j]; /* (1.21) */
}
