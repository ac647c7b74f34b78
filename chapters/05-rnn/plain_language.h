/* plain_language: a network that reads words and answers after each.
 *
 * Chapter 5. Words of V become rows of E [V][D], a cell reads them, and each
 * state gets scores of C classes. With C = V and the next word as the right
 * answer it is a language model; with an answer at one place alone it is a
 * classifier of what was read so far. Works with every PlainCell. */
#ifndef INTERLINEAR_PLAIN_LANGUAGE_H
#define INTERLINEAR_PLAIN_LANGUAGE_H

#include "05-rnn/plain_cell.h"

typedef struct PlainLanguage {
    const PlainCell *cell;
    int V, D, H, C;
} PlainLanguage;

/* Its parameters, or their gradient: parts of one block, in this order. */
typedef struct PlainLanguageParts {
    void *E; /* double [V][D] */
    PlainWeights w;
    void *W_out;   /* double [C][H] */
    double *b_out; /* [C] */
} PlainLanguageParts;

/* A sentence: T words, and the right class after each; NONE where no answer
 * is asked. */
enum { PLAIN_NONE = -1 };
typedef struct PlainSentence {
    int T;
    const int *word, *answer; /* [T] */
} PlainSentence;

/* plain_language_count: how many numbers the parameters are.
 * plain_language_parts: the parts inside a block. */
int plain_language_count(const PlainLanguage *m);
PlainLanguageParts plain_language_parts(const PlainLanguage *m, double *block);

/* plain_language_loss: the sum of -ln p of the right answers, in nats.
 * plain_language_gradient: the same, and adds the gradient to dtheta.
 * Equations: (5.6), (5.1) and those of the cell. Shapes: theta, dtheta
 * [plain_language_count]. */
double plain_language_loss(const PlainLanguage *m, double *theta,
                           const PlainSentence *s, const PlainRun *run);
double plain_language_gradient(const PlainLanguage *m, double *theta,
                               const PlainSentence *s, const PlainRun *run,
                               double *dtheta);

/* plain_language_scores: z [C], the scores after the last word. */
void plain_language_scores(const PlainLanguage *m, double *theta, int T,
                           const int word[T], double z[m->C]);

/* plain_choose: a class drawn by the probabilities p [C], from a number u that
 * is uniform in 0 .. 1. Equation: (5.19). */
int plain_choose(int C, const double p[C], double u);

/* plain_perplexity: of N words with a loss of L nats. Equation: (5.2). */
double plain_perplexity(double L, int N);

#endif
