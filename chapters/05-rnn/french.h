/* french: the French half of the corpus as numbers.
 *
 * Program only: an error ends it. */
#ifndef INTERLINEAR_CHAPTER_05_FRENCH_H
#define INTERLINEAR_CHAPTER_05_FRENCH_H

#include "05-rnn/plain_language.h"
#include "text/vocabulary.h"

#include <stddef.h>

/* Sentences with the next word as the answer at each place: words <s> w1 ...
 * wn, answers w1 ... wn </s>. */
typedef struct French {
    Vocabulary *vocabulary;
    int V;
    int train_count, valid_count;
    PlainSentence *train, *valid;
} French;

enum { MARKS = 3 }; /* . ? ! */

/* french_read: the first `most` sentences of data/train.fr, their vocabulary,
 * and all of data/valid.fr. Owner: the caller, who calls french_free. */
French french_read(int most);
void french_free(French *french);

/* french_words: the words of sentences, ends of sentence counted.
 * french_mark: the number of the mark that ends a sentence, 0 to 2, or -1.
 * french_mark_id: the id of a mark. */
int french_words(int count, const PlainSentence *s);
int french_mark(const French *french, const PlainSentence *s);
int french_mark_id(const French *french, int mark);

/* french_memory: `count` zeroed objects of `size` bytes; french_block: numbers.
 * Owner: the caller, memory_free. */
void *french_memory(int count, size_t size);
double *french_block(int count);

#endif
