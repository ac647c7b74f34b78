/* training: the loop around the twins, one classifier and one set of words.
 *
 * Program only: no memory ends it. */
#ifndef INTERLINEAR_LEARNING_TRAINING_H
#define INTERLINEAR_LEARNING_TRAINING_H

#include "03-learning/plain_classifier.h"
#include "words.h"

/* Examples: X [count, D], y [count]. */
typedef struct Set {
    int count, D;
    double *X;
    int *y;
} Set;

typedef void Features(const char *text, double x[]);

/* set_make: the features of words which[0 .. count - 1]. Owner: the caller,
 * set_free. */
Set set_make(const Words *words, const size_t which[], int count, int D,
             Features *features);
void set_free(Set *set);

typedef enum Rule { SGD, MOMENTUM, RMSPROP, ADAM, RULES } Rule;
extern const char *const RULE_NAMES[RULES];

/* A classifier in training. */
typedef struct Trainer {
    PlainClassifier p, d; /* parameters and gradients */
    int size, batch, t;   /* numbers; words a batch; steps done */
    double *w, *g, *m, *v, rate;
    Rule rule;
    Random random;
} Trainer;

/* trainer_make: with small random weights from a seed. trainer_free. */
Trainer trainer_make(int D, int H, Rule rule, double rate, int batch,
                     uint64_t seed);
void trainer_free(Trainer *trainer);

/* trainer_step: one update by a mini-batch of `count` examples; returns its
 * mean loss before the update, in nats. */
double trainer_step(Trainer *trainer, const Set *set, const size_t which[],
                    int count);

/* trainer_epoch: every example once, in a new order, a step a mini-batch.
 * Stores the loss of each step in losses unless that is NULL; returns the
 * mean of the losses (nats). trainer_steps: how many steps that is. */
double trainer_epoch(Trainer *trainer, const Set *set, double losses[]);
int trainer_steps(const Trainer *trainer, const Set *set);

/* set_loss: the mean loss of a set, nats. set_right: the share of right
 * answers, 0 to 1. */
double set_loss(const Trainer *trainer, const Set *set);
double set_right(const Trainer *trainer, const Set *set);

/* What fitting came to. */
typedef struct Fit {
    int best, last;     /* the epoch kept, the last one run; from 1 */
    double loss, right; /* on the validation set, at the best epoch */
} Fit;

/* trainer_fit: at most `epochs` epochs; stop when the validation loss has not
 * fallen for `patience` epochs, and go back to the parameters that had the
 * lowest. The losses after each epoch go to curves, [2][epochs], training and
 * validation, unless that is NULL. */
Fit trainer_fit(Trainer *trainer, const Set *train, const Set *valid,
                int epochs, int patience, double *curves);

/* trainer_french: the probability that a word is French, by its features. */
double trainer_french(const Trainer *trainer, const double x[]);

#endif
