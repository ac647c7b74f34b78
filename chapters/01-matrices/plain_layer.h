/* plain_layer: one unit that answers yes or no, and the derivative of its
 * error, worked out by hand.
 *
 * Includes nothing; the caller owns all memory. */
#ifndef INTERLINEAR_PLAIN_LAYER_H
#define INTERLINEAR_PLAIN_LAYER_H

/* plain_softsign: z / (1 + |z|), a number between -1 and 1.
 * Equation: (1.10). Source: Turian, Bergstra and Bengio 2009. */
double plain_softsign(double z);

/* plain_unit_loss: the sum of squared errors of the unit over R rows.
 * plain_unit_gradient: its derivatives, added to dw and db.
 * Equations: (1.11), and (1.12), (1.13).
 * Shapes: x [R, D], t [R] (-1 or 1), w, dw [D], b, db one number. */
double plain_unit_loss(int R, int D, double x[R][D], const double t[R],
                       const double w[D], double b);
void plain_unit_gradient(int R, int D, double x[R][D], const double t[R],
                         const double w[D], double b, double dw[D], double *db);

/* plain_quadratic: x^T A x. plain_quadratic_gradient: dx += (A + A^T) x.
 * Equations: (1.20), (1.21). Shapes: A [n, n], x, dx [n]. */
double plain_quadratic(int n, double A[n][n], const double x[n]);
void plain_quadratic_gradient(int n, double A[n][n], const double x[n],
                              double dx[n]);

#endif
