/* plain_softmax: scores to probabilities, and the loss of a right answer.
 *
 * Chapter 3. z are the scores (logits) of n classes, p their probabilities,
 * y the number of the right class, 0 to n - 1. */
#ifndef INTERLINEAR_PLAIN_SOFTMAX_H
#define INTERLINEAR_PLAIN_SOFTMAX_H

/* plain_softmax: p_j = exp(z_j - m) / sum_k exp(z_k - m), m = max z   (3.1)
 * z and p may be the same array. */
void plain_softmax(int n, const double z[n], double p[n]);

/* plain_log_sum_exp: ln of the sum of exp(z_j), without overflow   (3.2) */
double plain_log_sum_exp(int n, const double z[n]);

/* plain_cross_entropy: L = -ln p_y, in nats   (3.3) */
double plain_cross_entropy(int n, const double z[n], int y);

/* plain_cross_entropy_backward: dz += dL (p - onehot(y)), where dL is the
 * derivative of the whole by this loss: 1 alone, 1/B in a mean of B   (3.4) */
void plain_cross_entropy_backward(int n, const double z[n], int y, double dL,
                                  double dz[n]);

#endif
