/* plain_derivative: a derivative from two values of the function. */
#include "01-matrices/plain_derivative.h"

double plain_forward_difference(PlainFunction *f, void *context, double *x,
                                double h) {
    double here = *x;
    double y = f(context);
    *x = here + h;
    double above = f(context);
    *x = here;
    return (above - y) / h; /* (1.14) */
}

double plain_derivative(PlainFunction *f, void *context, double *x, double h) {
    double here = *x;
    *x = here + h;
    double above = f(context);
    *x = here - h;
    double below = f(context);
    *x = here;
    return (above - below) / (2 * h); /* (1.15) */
}
