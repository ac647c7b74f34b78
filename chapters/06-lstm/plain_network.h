/* plain_network: chapter 5's network on the task of agreement.
 *
 * Chapter 6, for every cell. Stands on lib/base for memory and random numbers;
 * no memory ends the program. */
#ifndef INTERLINEAR_PLAIN_NETWORK_H
#define INTERLINEAR_PLAIN_NETWORK_H

#include "05-rnn/plain_language.h"
#include "06-lstm/plain_agreement.h"

enum {
    PLAIN_EMBEDDING = 16,
    PLAIN_LEAST = 4, /* phrases in a training sentence */
    PLAIN_MOST = 7,
    PLAIN_EVERY = 1000, /* sentences a point of a curve */
    PLAIN_POINTS = 100
};

/* A network and its numbers. */
typedef struct PlainNetwork {
    PlainLanguage shape;
    double *theta;
} PlainNetwork;

/* The mean loss of every PLAIN_EVERY sentences, in nats. */
typedef struct PlainCurve {
    double read[PLAIN_POINTS], loss[PLAIN_POINTS];
    size_t count;
} PlainCurve;

/* plain_network_make: parameters uniform as in chapter 5; the gate that keeps
 * the state, which is the second block of an LSTM (and of chapter 7's GRU),
 * begins with the bias `keep`. Owner: the caller, memory_free(theta). */
PlainNetwork plain_network_make(const PlainCell *cell, int H, double keep,
                                int seed);

/* plain_network_train: by `sentences` fresh sentences of `least` to PLAIN_MOST
 * phrases, Adam, clipped at 1, the rate falling from 0.005 to a tenth.
 * plain_network_accuracy: right verbs at one distance, in per cent. */
PlainCurve plain_network_train(PlainNetwork *network, int sentences, int least);
double plain_network_accuracy(const PlainNetwork *network, int phrases);

#endif
