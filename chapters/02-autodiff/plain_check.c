/* plain_check: gradients by formula against gradients by difference. */
#include "02-autodiff/plain_check.h"

#include <math.h>
#include <stdio.h>

bool plain_agrees(double numeric, double analytic) {
    double larger = fmax(fabs(numeric), fabs(analytic));
    if (!isfinite(larger)) return false;
    return fabs(numeric - analytic) <= 1e-9 + 1e-6 * larger; /* (2.25) */
}

/* A number that is not finite is infinitely wrong. */
static double relative_error(double numeric, double analytic) {
    double larger = fmax(fabs(numeric), fabs(analytic));
    double error = fabs(numeric - analytic) / fmax(larger, 1e-3); /* (2.26) */
    return isfinite(error) ? error : HUGE_VAL;
}

PlainCheck plain_check(PlainFunction *f, void *context, int n, double x[],
                       const double dx[]) {
    PlainCheck check = {.entries = n};
    for (int i = 0; i < n; i++) {
        double numeric = plain_derivative(f, context, &x[i], 1e-5);
        double error = relative_error(numeric, dx[i]);
        if (!plain_agrees(numeric, dx[i])) check.wrong++;
        if (i == 0 || error > check.error) {
            check.worst = i;
            check.error = error;
            check.numeric = numeric;
            check.analytic = dx[i];
        }
    }
    return check;
}

bool plain_check_print(const char *name, const PlainCheck *check) {
    printf("%-24s %5d entries  largest error %.1e  ", name, check->entries,
           check->error);
    if (check->wrong == 0)
        printf("right\n");
    else
        printf("%d WRONG\n", check->wrong);
    return check->wrong == 0;
}
