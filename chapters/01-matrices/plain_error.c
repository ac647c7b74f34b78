/* plain_error: how far a difference quotient is from the derivative. */
#include "01-matrices/plain_error.h"

#include <math.h>

double plain_forward_error(double h, double u, double f, double d2) {
    return h / 2 * d2 + 2 * u * f / h; /* (1.16) */
}

double plain_central_error(double h, double u, double f, double d3) {
    return h * h / 6 * d3 + u * f / h; /* (1.17) */
}

double plain_forward_step(double u, double f, double d2) {
    return 2 * sqrt(u * f / d2); /* (1.18) */
}

double plain_central_step(double u, double f, double d3) {
    return cbrt(3 * u * f / d3); /* (1.19) */
}
