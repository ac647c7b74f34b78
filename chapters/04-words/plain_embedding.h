/* plain_embedding: a word as a row of a table.
 *
 * Chapter 4. E [V][D] is the table, word [T] the numbers of T words, x [T][D]
 * their vectors. */
#ifndef INTERLINEAR_PLAIN_EMBEDDING_H
#define INTERLINEAR_PLAIN_EMBEDDING_H

/* plain_one_hot: o_j = 1 if j = w, else 0. Equation: (4.2). */
void plain_one_hot(int V, int w, double o[V]);

/* plain_lookup: x_t = row word_t of E. Equation: (4.3). */
void plain_lookup(int T, int V, int D, double E[V][D], const int word[T],
                  double x[T][D]);

/* plain_lookup_backward: row word_t of dE += dx_t. Equation: (4.4). */
void plain_lookup_backward(int T, int V, int D, double dE[V][D],
                           const int word[T], double dx[T][D]);

#endif
