/* plain_vocabulary: words to numbers and back.
 *
 * Chapter 4. The numbers 0 to 3 are no words; the others follow by falling
 * count, ties in the order of their bytes. */
#ifndef INTERLINEAR_PLAIN_VOCABULARY_H
#define INTERLINEAR_PLAIN_VOCABULARY_H

#include <stdbool.h>

enum {
    PLAIN_PADDING, /* <pad>: fills a row of a batch */
    PLAIN_UNKNOWN, /* <unk>: any word that has no number */
    PLAIN_START,   /* <s>: before the first word */
    PLAIN_END,     /* </s>: after the last word */
    PLAIN_FIXED,   /* the first number of a word */
    PLAIN_WORDS = 8192,
    PLAIN_WORD_BYTES = 32 /* of a word, its NUL counted */
};

typedef struct PlainVocabulary {
    int size; /* V, the four fixed numbers counted */
    int count[PLAIN_WORDS];
    char word[PLAIN_WORDS][PLAIN_WORD_BYTES];
} PlainVocabulary;

/* plain_vocabulary_begin: the four fixed numbers alone. */
void plain_vocabulary_begin(PlainVocabulary *v);

/* plain_vocabulary_count: count a word once more.
 * Errors: false if it is too long or there are too many. */
bool plain_vocabulary_count(PlainVocabulary *v, const char *word);

/* plain_vocabulary_cut: sort by falling count, forget words seen less than
 * `minimum` times and all after the first `most` numbers (0: no limit). */
void plain_vocabulary_cut(PlainVocabulary *v, int minimum, int most);

/* plain_vocabulary_id: the number of a word, PLAIN_UNKNOWN if it has none. */
int plain_vocabulary_id(const PlainVocabulary *v, const char *word);

#endif
