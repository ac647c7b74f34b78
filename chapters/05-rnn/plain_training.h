/* plain_training: sentences in groups, one step of learning a group.
 *
 * Chapter 5, for every network of plain_language; the update rules are those
 * of chapter 3. The caller owns all memory. */
#ifndef INTERLINEAR_PLAIN_TRAINING_H
#define INTERLINEAR_PLAIN_TRAINING_H

#include "05-rnn/plain_language.h"

/* How to learn, and what the rule remembers. */
typedef struct PlainTraining {
    double eta;    /* the learning rate */
    double limit;  /* of the gradient's norm; 0: none */
    bool adam;     /* or SGD */
    int step;      /* updates done */
    double *g;     /* [plain_language_count] the gradient */
    double *m, *v; /* likewise, zero at first; SGD needs none */
    double norm;   /* of the last gradient, before it was clipped */
} PlainTraining;

/* plain_training_step: one update of theta by B sentences, from the mean of
 * their losses over all answers; returns that mean, in nats.
 * Equations: (3.24), (3.13) or (3.22). */
double plain_training_step(PlainTraining *training, const PlainLanguage *m,
                           double *theta, int B, const PlainSentence s[B]);

/* plain_training_answers: how many answers a sentence asks for. */
int plain_training_answers(const PlainSentence *s);

#endif
