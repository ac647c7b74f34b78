/* plain_embedding: a word as a row of a table. */
#include "04-words/plain_embedding.h"

void plain_one_hot(int V, int w, double o[V]) {
    for (int j = 0; j < V; j++) o[j] = j == w; /* (4.2) */
}

void plain_lookup(int T, int V, int D, double E[V][D], const int word[T],
                  double x[T][D]) {
    for (int t = 0; t < T; t++)
        for (int i = 0; i < D; i++) x[t][i] = E[word[t]][i]; /* (4.3) */
}

void plain_lookup_backward(int T, int V, int D, double dE[V][D],
                           const int word[T], double dx[T][D]) {
    for (int t = 0; t < T; t++)
        for (int i = 0; i < D; i++) dE[word[t]][i] += dx[t][i]; /* (4.4) */
}
