/* plain_counts: the next word by counting. */
#include "04-words/plain_counts.h"

#include <math.h>

void plain_counts_add(PlainCounts *c, int v, int w) {
    c->one[w]++;
    c->first[v]++;
    c->two[v * c->V + w]++;
    c->N++;
}

double plain_counts_one(const PlainCounts *c, int w) {
    return (c->one[w] + 1.0) / (c->N + c->V); /* (4.6) */
}

double plain_counts_two(const PlainCounts *c, double lambda, int v, int w) {
    double single = plain_counts_one(c, w);
    if (c->first[v] == 0) return single;
    double pair = (double)c->two[v * c->V + w] / c->first[v];
    return lambda * pair + (1 - lambda) * single; /* (4.7) */
}

double plain_counts_perplexity(double L, int N) {
    return exp(L / N); /* (4.5) */
}
