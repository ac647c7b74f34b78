/* plain_optimizer: the update rules of chapter 3.
 *
 * w are the n parameters, g the gradient of the loss by them, eta the learning
 * rate. m and v are what a rule remembers: n numbers that the caller sets to
 * zero before the first step. */
#ifndef INTERLINEAR_PLAIN_OPTIMIZER_H
#define INTERLINEAR_PLAIN_OPTIMIZER_H

/* plain_sgd: w -= eta g   (3.13) */
void plain_sgd(int n, double eta, double w[n], const double g[n]);

/* plain_momentum: m = 0.9 m + g, w -= eta m   (3.14), (3.15) */
void plain_momentum(int n, double eta, double w[n], const double g[n],
                    double m[n]);

/* plain_rmsprop: v = 0.99 v + 0.01 g^2, w -= eta g / (sqrt(v) + 1e-8)
 * (3.16), (3.17) */
void plain_rmsprop(int n, double eta, double w[n], const double g[n],
                   double v[n]);

/* plain_adam: step t = 1, 2, ... of Adam   (3.18)
 * (3.19) (3.20) (3.21) (3.22) */
void plain_adam(int n, double eta, int t, double w[n], const double g[n],
                double m[n], double v[n]);

/* plain_norm: the length of a gradient   (3.23) */
double plain_norm(int n, const double g[n]);

/* plain_clip: shorten g to the length `limit` if it is longer   (3.24). A
 * limit of 0 is none, and a g whose length is infinite or no number is left
 * alone. Returns the length before. */
double plain_clip(int n, double g[n], double limit);

#endif
