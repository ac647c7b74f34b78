/* plain_ngram: words counted, alone and by twos.
 *
 * Chapter 5. A word has a number, 0 to V - 1. */
#ifndef INTERLINEAR_PLAIN_NGRAM_H
#define INTERLINEAR_PLAIN_NGRAM_H

/* Counts of V words in N. The caller gives zeroed arrays. */
typedef struct PlainNgram {
    int V, N;
    int *one;               /* [V] how often word w was seen */
    int *two;               /* [V][V] how often w was seen after v */
    int *after, *followers; /* [V] words seen after v, and how many kinds */
} PlainNgram;

/* plain_ngram_add: count the word w after the word v. */
void plain_ngram_add(PlainNgram *g, int v, int w);

/* plain_unigram: the probability of w. Equation: (5.3).
 * plain_bigram: the probability of w after v. Equation: (5.4).
 * Source: Laplace's rule; Witten and Bell 1991. */
double plain_unigram(const PlainNgram *g, int w);
double plain_bigram(const PlainNgram *g, int v, int w);

#endif
