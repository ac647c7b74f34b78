/* plain_derivative: a derivative from two values of the function.
 *
 * The function is any code that computes one number; it reads *x, which the
 * caller owns and which is put back. Includes nothing. */
#ifndef INTERLINEAR_PLAIN_DERIVATIVE_H
#define INTERLINEAR_PLAIN_DERIVATIVE_H

/* A number computed from whatever the context holds. */
typedef double PlainFunction(void *context);

/* plain_derivative: (f(x + h) - f(x - h)) / 2h, the central difference.
 * plain_forward_difference: (f(x + h) - f(x)) / h.
 * Equations: (1.15), (1.14). x is a number that f reads; it is restored. */
double plain_derivative(PlainFunction *f, void *context, double *x, double h);
double plain_forward_difference(PlainFunction *f, void *context, double *x,
                                double h);

#endif
