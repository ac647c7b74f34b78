/* plain_language: a network that reads words and answers after each. */
#include "05-rnn/plain_language.h"
#include "03-learning/plain_classifier.h"
#include "03-learning/plain_softmax.h"
#include "04-words/plain_embedding.h"

#include <math.h>
#include <string.h>

int plain_language_count(const PlainLanguage *m) {
    return m->V * m->D + plain_weights_count(m->cell->gates, m->D, m->H) +
           m->C * m->H + m->C;
}

PlainLanguageParts plain_language_parts(const PlainLanguage *m, double *block) {
    double *cell = block + m->V * m->D;
    double *W_out = cell + plain_weights_count(m->cell->gates, m->D, m->H);
    return (PlainLanguageParts){block,
                                plain_weights(m->cell->gates, m->D, m->H, cell),
                                W_out, W_out + m->C * m->H};
}

/* Read the words; h are the states. The callers' `kept` has a number to spare:
 * C has no array of none. */
static void read_words(const PlainLanguage *m, const PlainLanguageParts *p,
                       int T, const int word[T], const PlainRun *run,
                       double x[T][m->D], double h[T][m->H], double *kept) {
    plain_lookup(T, m->V, m->D, p->E, word, x);
    m->cell->forward(T, &p->w, run, x, h, kept);
}

double plain_language_loss(const PlainLanguage *m, double *theta,
                           const PlainSentence *s, const PlainRun *run) {
    int T = s->T, C = m->C, H = m->H;
    PlainLanguageParts p = plain_language_parts(m, theta);
    double x[T][m->D], h[T][H], kept[T * H * m->cell->kept + 1], z[C], L = 0;
    read_words(m, &p, T, s->word, run, x, h, kept);
    for (int t = 0; t < T; t++) {
        if (s->answer[t] == PLAIN_NONE) continue;
        plain_linear(C, H, p.W_out, p.b_out, h[t], z); /* (5.6) */
        L += plain_cross_entropy(C, z, s->answer[t]);  /* (5.1) */
    }
    return L;
}

double plain_language_gradient(const PlainLanguage *m, double *theta,
                               const PlainSentence *s, const PlainRun *run,
                               double *dtheta) {
    int T = s->T, C = m->C, D = m->D, H = m->H;
    PlainLanguageParts p = plain_language_parts(m, theta);
    PlainLanguageParts d = plain_language_parts(m, dtheta);
    double x[T][D], h[T][H], kept[T * H * m->cell->kept + 1], z[C], L = 0;
    double dx[T][D], dh[T][H], dz[C];
    memset(dx, 0, sizeof dx);
    memset(dh, 0, sizeof dh);
    read_words(m, &p, T, s->word, run, x, h, kept);
    for (int t = 0; t < T; t++) {
        if (s->answer[t] == PLAIN_NONE) continue;
        plain_linear(C, H, p.W_out, p.b_out, h[t], z); /* (5.6) */
        L += plain_cross_entropy(C, z, s->answer[t]);  /* (5.1) */
        memset(dz, 0, sizeof dz);
        plain_cross_entropy_backward(C, z, s->answer[t], 1, dz);
        plain_linear_backward(C, H, p.W_out, h[t], dz, d.W_out, d.b_out, dh[t]);
    }
    m->cell->backward(T, &p.w, run, x, h, kept, dh, &d.w, dx);
    plain_lookup_backward(T, m->V, D, d.E, s->word, dx);
    return L;
}

void plain_language_scores(const PlainLanguage *m, double *theta, int T,
                           const int word[T], double z[m->C]) {
    PlainLanguageParts p = plain_language_parts(m, theta);
    double x[T][m->D], h[T][m->H], kept[T * m->H * m->cell->kept + 1];
    read_words(m, &p, T, word, &(PlainRun){0}, x, h, kept);
    plain_linear(m->C, m->H, p.W_out, p.b_out, h[T - 1], z);
}

int plain_choose(int C, const double p[C], double u) {
    int c = 0;
    double below = p[0];
    while (c < C - 1 && u >= below) below += p[++c]; /* (5.19) */
    return c;
}

double plain_perplexity(double L, int N) {
    return exp(L / N); /* (5.2) */
}
