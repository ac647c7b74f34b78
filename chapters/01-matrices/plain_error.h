/* plain_error: how far a difference quotient is from the derivative.
 *
 * Includes nothing. In all of them u is the unit roundoff of the numbers (half
 * the distance from 1 to the next), f the function's size |f|, and d2, d3 the
 * sizes |f''|, |f'''| of its second and third derivative. */
#ifndef INTERLINEAR_PLAIN_ERROR_H
#define INTERLINEAR_PLAIN_ERROR_H

/* plain_forward_error, plain_central_error: about the most that truncation and
 * rounding make at step h. Equations: (1.16), (1.17). */
double plain_forward_error(double h, double u, double f, double d2);
double plain_central_error(double h, double u, double f, double d3);

/* plain_forward_step, plain_central_step: the step at which that is least.
 * Equations: (1.18), (1.19). */
double plain_forward_step(double u, double f, double d2);
double plain_central_step(double u, double f, double d3);

#endif
