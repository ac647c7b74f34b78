/* plain_vectors: word vectors in the public text formats.
 *
 * Chapter 4. A line is a word and D numbers, separated by spaces. word2vec
 * begins with a line "count D", GloVe does not. */
#ifndef INTERLINEAR_PLAIN_VECTORS_H
#define INTERLINEAR_PLAIN_VECTORS_H

#include "04-words/plain_vocabulary.h"
#include <stdio.h>

enum { PLAIN_LINE = 1 << 15, PLAIN_MESSAGE = 200 };

typedef enum PlainFormat { PLAIN_GLOVE, PLAIN_WORD2VEC } PlainFormat;

/* plain_vectors_write: the rows of E [V][D] from the first real word on.
 * Errors: false if the file cannot be written. */
bool plain_vectors_write(FILE *file, PlainFormat format,
                         const PlainVocabulary *v, int D, double E[][D]);

/* What a reading found. */
typedef struct PlainReading {
    PlainFormat format;
    int lines, known;            /* vectors read; those of words in v */
    char message[PLAIN_MESSAGE]; /* "name:line: what is wrong" */
} PlainReading;

/* plain_vectors_read: put the vectors of the words that v knows in their rows
 * of E [V][D]; the other rows stay. The format is told from the first line. If
 * a word comes twice, the first vector is taken. `name` is for messages.
 * Errors: false, with a message: no UTF-8, no D numbers, a number that is not
 *         finite, a line too long, fewer or more lines than the head says,
 *         no vector at all. E may then be filled in part. */
bool plain_vectors_read(FILE *file, const char *name, const PlainVocabulary *v,
                        int D, double E[][D], PlainReading *reading);

#endif
