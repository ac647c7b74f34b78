/* program: the parts of chapter 5's program. Each prints its sections. */
#ifndef INTERLINEAR_CHAPTER_05_PROGRAM_H
#define INTERLINEAR_CHAPTER_05_PROGRAM_H

#include "05-rnn/plain_ngram.h"
#include "french.h"
#include "lesson.h"

enum { EMBEDDING = 32, HIDDEN = 48 };

/* A network and its numbers. */
typedef struct Network {
    PlainLanguage shape;
    double *theta;
} Network;

/* network_make: an RNN over French words with C classes, its parameters
 * uniform, seeded. Owner: the caller, memory_free(theta). */
Network network_make(const French *french, int C, uint64_t seed);

/* network_slope: the mean of 1 - h^2 over the states of 100 validation
 * sentences: 1 where all states are 0, 0 where all are -1 or 1. */
double network_slope(const French *french, const Network *network);

/* counts_make, counts_free: words and pairs of words of the training
 * sentences. counts_show: their perplexities, and how they guess the mark that
 * ends a sentence. */
PlainNgram counts_make(const French *french);
void counts_free(PlainNgram *counts);
void counts_show(Lesson *lesson, const French *french,
                 const PlainNgram *counts);

/* counts_loss: of the validation sentences, by single words or by pairs.
 * counts_guess: the mark that pairs of words expect at the end. */
double counts_loss(const French *french, const PlainNgram *counts, bool pairs);
int counts_guess(const French *french, const PlainNgram *counts,
                 const PlainSentence *s);

/* language_train: train the language model, with its curve.
 * language_show: its perplexity and the marks it expects.
 * language_samples: what it writes. */
void language_train(Lesson *lesson, const French *french, Network *network,
                    const PlainNgram *counts, int epochs);
void language_show(Lesson *lesson, const French *french, const Network *network,
                   const PlainNgram *counts);
void language_samples(Lesson *lesson, const French *french,
                      const Network *network);

/* padding_show: a padded sentence, with a mask and without.
 * truncation_show: what the truncated gradient lacks.
 * distance_show: the gradient's norm against distance.
 * clipping_show: learning with and without clipping. */
void padding_show(Lesson *lesson, const French *french, const Network *network);
void truncation_show(Lesson *lesson, const French *french,
                     const Network *network);
void distance_show(Lesson *lesson, const French *french,
                   const Network *network);
void clipping_show(Lesson *lesson, const French *french);

#endif
