/* plain_ngram: words counted, alone and by twos. */
#include "05-rnn/plain_ngram.h"

void plain_ngram_add(PlainNgram *g, int v, int w) {
    int *two = &g->two[v * g->V + w];
    if (*two == 0) g->followers[v]++;
    (*two)++;
    g->after[v]++;
    g->one[w]++;
    g->N++;
}

double plain_unigram(const PlainNgram *g, int w) {
    return (g->one[w] + 1.0) / (g->N + g->V); /* (5.3) */
}

double plain_bigram(const PlainNgram *g, int v, int w) {
    double seen = g->two[v * g->V + w], kinds = g->followers[v];
    if (g->after[v] == 0) return plain_unigram(g, w);
    return (seen + kinds * plain_unigram(g, w)) /
           (g->after[v] + kinds); /* (5.4) */
}
