/* skipgram: the loop around the twin, over a whole text.
 *
 * Program only: no memory ends it. */
#ifndef INTERLINEAR_CHAPTER_04_SKIPGRAM_H
#define INTERLINEAR_CHAPTER_04_SKIPGRAM_H

#include "base/random.h"
#include "reading.h"

enum { NOISE = 5, NOISE_SLOTS = 1 << 16 };

/* Vectors in training: E and U of V words, [V][D]. */
typedef struct Skipgram {
    int V, D, window, pairs; /* pairs learned from so far */
    double *E, *U;
    double threshold;       /* of plain_keep; 0: keep all */
    int noise[NOISE_SLOTS]; /* words, each as often as its share says */
    Random random;
} Skipgram;

/* skipgram_make: small random vectors. Owner: the caller, skipgram_free. */
Skipgram *skipgram_make(const PlainVocabulary *v, int D, int window,
                        double threshold);
void skipgram_free(Skipgram *s);

/* skipgram_train: `epochs` times through the text, the rate falling in a
 * straight line to 0; mean losses of a pair in nats to loss[epochs]. */
void skipgram_train(Skipgram *s, const PlainVocabulary *v, const Ids *text,
                    int epochs, double eta, double loss[]);

#endif
