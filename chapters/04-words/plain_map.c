/* plain_map: which vectors are near, and a flat picture of many. */
#include "04-words/plain_map.h"

#include <math.h>

static double dot(int D, const double a[D], const double b[D]) {
    double sum = 0;
    for (int i = 0; i < D; i++) sum += a[i] * b[i];
    return sum;
}

double plain_cosine(int D, const double a[D], const double b[D]) {
    double lengths = sqrt(dot(D, a, a)) * sqrt(dot(D, b, b));
    return lengths > 0 ? dot(D, a, b) / lengths : 0; /* (4.22) */
}

void plain_center(int N, int D, double X[N][D]) {
    for (int i = 0; i < D; i++) {
        double mean = 0;
        for (int n = 0; n < N; n++) mean += X[n][i] / N;
        for (int n = 0; n < N; n++) X[n][i] -= mean; /* (4.23) */
    }
}

double plain_component(int N, int D, double X[N][D], int steps, double w[D]) {
    double factor = 0;
    for (int step = 0; step < steps; step++) {
        double Cw[D];
        for (int i = 0; i < D; i++) Cw[i] = 0;
        for (int n = 0; n < N; n++) {
            double y = dot(D, X[n], w);
            for (int i = 0; i < D; i++) Cw[i] += y * X[n][i] / N; /* (4.24) */
        }
        factor = sqrt(dot(D, Cw, Cw));
        if (factor == 0) return 0;
        for (int i = 0; i < D; i++) w[i] = Cw[i] / factor; /* (4.25) */
    }
    return factor;
}

void plain_project(int N, int D, double X[N][D], const double w[D],
                   double y[N]) {
    for (int n = 0; n < N; n++) {
        y[n] = dot(D, X[n], w);                             /* (4.26) */
        for (int i = 0; i < D; i++) X[n][i] -= y[n] * w[i]; /* (4.27) */
    }
}
