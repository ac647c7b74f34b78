/* plain_skipgram: words that keep the same company get like vectors.
 *
 * Chapter 4: skip-gram with negative sampling, Mikolov et al. 2013. Row c of E
 * [V][D] is the vector of a word, row o of U [V][D] that of a word as a
 * neighbour. word[0] is a true neighbour of c, word[1 .. k] are noise, drawn by
 * the caller; a word may occur several times. */
#ifndef INTERLINEAR_PLAIN_SKIPGRAM_H
#define INTERLINEAR_PLAIN_SKIPGRAM_H

/* plain_sigmoid: 1 / (1 + e^-s). Equation: (4.13).
 * plain_log_loss: -ln of the sigmoid of s, in nats. Equation: (4.14). */
double plain_sigmoid(double s);
double plain_log_loss(double s);

/* plain_skipgram_loss: of one neighbour and k words of noise, in nats.
 * Equations: (4.15), (4.16). */
double plain_skipgram_loss(int V, int D, double E[V][D], double U[V][D], int c,
                           int k, const int word[]);

/* plain_skipgram_backward: add the gradients to dE and dU.
 * Equations: (4.17), (4.18), (4.19). */
void plain_skipgram_backward(int V, int D, double E[V][D], double U[V][D],
                             int c, int k, const int word[], double dE[V][D],
                             double dU[V][D]);

/* plain_skipgram_step: one step of SGD; only the rows of the words it is about
 * change. Returns the loss before. Equations: (4.15) to (4.19), (3.13). */
double plain_skipgram_step(int V, int D, double E[V][D], double U[V][D], int c,
                           int k, const int word[], double eta);

/* plain_noise_share: of a word with this count, before division by the sum of
 * all. Equation: (4.20).
 * plain_keep: the chance that a word of this share of the text is kept.
 * Equation: (4.21). */
double plain_noise_share(int count);
double plain_keep(double share, double threshold);

#endif
