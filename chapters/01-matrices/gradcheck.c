/* Chapter 1's gradients against differences.
 *
 * The tolerance is the one of every chapter; chapter 2 makes a tool of it. */
#include "01-matrices/plain_derivative.h"
#include "01-matrices/plain_layer.h"
#include "base/random.h"
#include <math.h>
#include <stdbool.h>
#include <stdio.h>

enum { R = 7, D = 5, N = 4 };

/* Everything the functions read. */
typedef struct Numbers {
    double x[R][D], t[R], w[D], b;
    double A[N][N], v[N];
} Numbers;

static double unit(void *context) {
    Numbers *n = context;
    return plain_unit_loss(R, D, n->x, n->t, n->w, n->b);
}

static double quadratic(void *context) {
    Numbers *n = context;
    return plain_quadratic(N, n->A, n->v);
}

static void fill(int count, double x[], Random *random) {
    for (int i = 0; i < count; i++) x[i] = 2 * random_uniform(random) - 1;
}

/* Compare the derivatives by count numbers; one line. */
static bool compare(const char *name, PlainFunction *f, Numbers *n, int count,
                    double x[], const double dx[]) {
    double worst = 0;
    bool right = true;
    for (int i = 0; i < count; i++) {
        double numeric = plain_derivative(f, n, &x[i], 1e-5);
        double larger = fmax(fabs(numeric), fabs(dx[i]));
        double difference = fabs(numeric - dx[i]);
        worst = fmax(worst, difference / fmax(larger, 1e-3));
        if (!(difference <= 1e-9 + 1e-6 * larger)) right = false;
    }
    printf("%-24s %5d entries  largest error %.1e  %s\n", name, count, worst,
           right ? "right" : "WRONG");
    return right;
}

int main(void) {
    static Numbers n;
    double dw[D] = {0}, db = 0, dv[N] = {0};
    Random random = random_seed(1);
    fill(R * D, &n.x[0][0], &random);
    fill(D, n.w, &random);
    fill(1, &n.b, &random);
    fill(N * N, &n.A[0][0], &random);
    fill(N, n.v, &random);
    for (int r = 0; r < R; r++) n.t[r] = r % 2 ? 1 : -1;
    plain_unit_gradient(R, D, n.x, n.t, n.w, n.b, dw, &db);
    plain_quadratic_gradient(N, n.A, n.v, dv);
    /* (1.12) (1.13) */
    bool right = compare("unit: weights", unit, &n, D, n.w, dw);
    right &= compare("unit: bias", unit, &n, 1, &n.b, &db);
    /* (1.21) */
    right &= compare("x^T A x", quadratic, &n, N, n.v, dv);
    return right ? 0 : 1;
}
