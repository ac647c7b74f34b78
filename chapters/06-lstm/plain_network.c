/* plain_network: made, trained and tested. */
#include "06-lstm/plain_network.h"
#include "05-rnn/plain_training.h"
#include "base/memory.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { GROUP = 8, TESTED = 200 };

static double *block(int count) {
    double *x = memory_allocate((size_t)count, sizeof *x);
    if (!x) {
        fprintf(stderr, "No memory for %d numbers.\n", count);
        exit(1);
    }
    return x;
}

PlainNetwork plain_network_make(const PlainCell *cell, int H, double keep,
                                int seed) {
    PlainLanguage m = {cell, plain_agreement_words(), PLAIN_EMBEDDING, H, 2};
    int n = plain_language_count(&m), embeddings = m.V * m.D;
    Random random = random_seed((uint64_t)seed);
    double *theta = block(n);
    for (int i = 0; i < n; i++) {
        double limit = i < embeddings ? 0.5 : 1 / sqrt(H);
        theta[i] = limit * (2 * random_uniform(&random) - 1);
    }
    PlainWeights w = plain_language_parts(&m, theta).w;
    for (int j = H; j < 2 * H && cell->gates > 1; j++) {
        w.b_ih[j] = keep;
        w.b_hh[j] = 0;
    }
    return (PlainNetwork){m, theta};
}

PlainCurve plain_network_train(PlainNetwork *network, int sentences,
                               int least) {
    uint64_t spread = (uint64_t)(PLAIN_MOST - least + 1);
    int n = plain_language_count(&network->shape);
    Random random = random_seed(11);
    PlainTraining training = {.limit = 1, .adam = true};
    PlainAgreement drawn[GROUP];
    PlainSentence group[GROUP];
    PlainCurve curve = {.count = 0};
    double L = 0;
    training.g = block(n);
    training.m = block(n);
    training.v = block(n);
    for (int read = GROUP; read <= sentences; read += GROUP) {
        for (int k = 0; k < GROUP; k++) {
            int p = least + (int)random_below(&random, spread);
            plain_agreement_draw(&random, p, &drawn[k]);
            group[k] = plain_agreement_sentence(&drawn[k]);
        }
        training.eta = 0.005 * (1 - 0.9 * read / sentences);
        L += GROUP * plain_training_step(&training, &network->shape,
                                         network->theta, GROUP, group);
        if (read % PLAIN_EVERY == 0 && curve.count < PLAIN_POINTS) {
            curve.read[curve.count] = read;
            curve.loss[curve.count++] = L / PLAIN_EVERY;
            L = 0;
        }
    }
    memory_free(training.g);
    memory_free(training.m);
    memory_free(training.v);
    return curve;
}

double plain_network_accuracy(const PlainNetwork *network, int phrases) {
    Random random = random_seed(12);
    int right = 0;
    for (int i = 0; i < TESTED; i++) {
        PlainAgreement a;
        double z[2];
        plain_agreement_draw(&random, phrases, &a);
        plain_language_scores(&network->shape, network->theta, a.T, a.word, z);
        right +=
            (z[PLAIN_SONT] > z[PLAIN_EST]) == (a.answer[a.T - 1] == PLAIN_SONT);
    }
    return 100.0 * right / TESTED;
}
