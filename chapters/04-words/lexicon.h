/* lexicon: what French words are, from the tables of data/lexicon.
 *
 * The learner never sees this; it is for judging and drawing. Program only: an
 * error ends it. */
#ifndef INTERLINEAR_CHAPTER_04_LEXICON_H
#define INTERLINEAR_CHAPTER_04_LEXICON_H

#include "04-words/plain_vocabulary.h"

typedef enum WordClass {
    CLASS_OTHER,
    CLASS_NOUN,
    CLASS_ADJECTIVE,
    CLASS_VERB, /* a form of the present */
    CLASS_PARTICIPLE,
    CLASS_NUMERAL,
    CLASS_NAME, /* persons and cities */
    CLASSES
} WordClass;

enum { FEMININE = 1, MASCULINE, SINGULAR = 1, PLURAL };

/* Of one word; 0: none, or both. */
typedef struct WordKind {
    WordClass class;
    int gender, number;
} WordKind;

/* lexicon_read: the kind of each word of v, kind[PLAIN_WORDS]. Where a form
 * belongs to several classes, the first of the list above counts. */
void lexicon_read(const PlainVocabulary *v, WordKind kind[]);

#endif
