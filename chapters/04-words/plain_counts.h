/* plain_counts: the next word by counting.
 *
 * Chapter 4. A word has a number, 0 to V - 1. The caller gives zeroed arrays.
 */
#ifndef INTERLINEAR_PLAIN_COUNTS_H
#define INTERLINEAR_PLAIN_COUNTS_H

typedef struct PlainCounts {
    int V, N;   /* words of the vocabulary; words counted */
    int *one;   /* [V] n(w), how often w was seen */
    int *first; /* [V] n(v, .), how often any word was seen after v */
    int *two;   /* [V][V] n(v, w), how often w was seen after v */
} PlainCounts;

/* plain_counts_add: count the word w after the word v. */
void plain_counts_add(PlainCounts *c, int v, int w);

/* plain_counts_one: p(w). Equation: (4.6).
 * plain_counts_two: p(w | v), a share lambda of it from pairs and the rest
 * from single words. Equation: (4.7). */
double plain_counts_one(const PlainCounts *c, int w);
double plain_counts_two(const PlainCounts *c, double lambda, int v, int w);

/* plain_counts_perplexity: of N words with a loss of L nats in all.
 * Equation: (4.5). */
double plain_counts_perplexity(double L, int N);

#endif
