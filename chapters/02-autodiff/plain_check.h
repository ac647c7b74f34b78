/* plain_check: gradients by formula against gradients by difference.
 *
 * Stands on chapter 1's plain_derivative; owns nothing. */
#ifndef INTERLINEAR_PLAIN_CHECK_H
#define INTERLINEAR_PLAIN_CHECK_H

#include "01-matrices/plain_derivative.h"
#include <stdbool.h>

/* What a check found. */
typedef struct PlainCheck {
    int entries, wrong, worst; /* numbers compared, that differ, the worst */
    double error, numeric, analytic; /* of the worst */
} PlainCheck;

/* plain_agrees: whether two derivatives count as the same. What is not finite
 * agrees with nothing. Equation: (2.25). */
bool plain_agrees(double numeric, double analytic);

/* plain_check: compare dx with the central difference of f, entry by entry,
 * at h = 1e-5. f reads x; it may not write x or dx.
 *   pass   |numeric - analytic| <= 1e-9 + 1e-6 max(|numeric|, |analytic|)
 *   error  |numeric - analytic| / max(|numeric|, |analytic|, 1e-3)
 * Equations: (2.25), (2.26).
 * Shapes: x, dx [n]; x is left as it was. */
PlainCheck plain_check(PlainFunction *f, void *context, int n, double x[],
                       const double dx[]);

/* plain_check_print: one line of a table on stdout; false if some entry is
 * wrong. */
bool plain_check_print(const char *name, const PlainCheck *check);

#endif
