/* near: what the tests of the chapters share. */
#include "near.h"

#include <criterion/criterion.h>
#include <math.h>

void near_fill(Random *random, int n, double limit, void *numbers) {
    double *x = numbers;
    for (int i = 0; i < n; i++)
        x[i] = floor(limit * (2 * random_uniform(random) - 1) * 1024) / 1024;
}

void near_copy(int n, const void *numbers, real *engine) {
    const double *x = numbers;
    for (int i = 0; i < n; i++) engine[i] = (real)x[i];
}

void near_expect(const char *what, int n, const void *twin,
                 const real *engine) {
    const double *x = twin;
    for (int i = 0; i < n; i++) {
        cr_expect(fabs(x[i] - (double)engine[i]) <= NEAR * fmax(1, fabs(x[i])),
                  "%s %d: twin %.17g, engine %.17g", what, i, x[i],
                  (double)engine[i]);
    }
}
