/* phrase: what the reader of a French sentence sees at a place. Includes
 * french. */
#ifndef CHECK_PHRASE_H
#define CHECK_PHRASE_H

#include "french.h"

enum { MOST_SUBJECTS = 12 };

/* A subject, or the noun that a relative pronoun stands for. */
typedef struct Phrase {
    int gender, number, person;
} Phrase;

typedef struct Subject {
    Phrase phrase;
    bool has_antecedent; /* of que: what the participle agrees with */
    Phrase antecedent;
} Subject;

typedef struct Reader {
    const Forms *forms;
    const Words *words;
    int at;
    bool clause_begins; /* a subject may stand here */
    int subjects;
    Subject subject[MOST_SUBJECTS];
    bool has_noun, has_antecedent;
    Phrase noun; /* the last one read */
} Reader;

/* reader_word: the word at a place, "" outside the sentence.
 * reader_is: whether it is this one. reader_find: its reading of a kind. */
const char *reader_word(const Reader *reader, int i);
bool reader_is(const Reader *reader, int i, const char *word);
const Form *reader_find(const Reader *reader, int i, Kind kind);

/* word_among: whether a word is one of a list that ends with NULL. */
bool word_among(const char *word, const char *const *list);

/* reader_numeral: the number of words of a numeral at a place; *gender keeps
 * what its un or une allows. */
int reader_numeral(const Reader *reader, int i, int *gender);

/* reader_noun_phrase: the number of words of a noun phrase at a place, 0 if
 * there is none; *wrong is set if its parts do not agree. */
int reader_noun_phrase(const Reader *reader, int from, Phrase *phrase,
                       bool *wrong);

/* reader_names: the number of words of names at a place: Anna; where a clause
 * begins also Anna et Marie. */
int reader_names(const Reader *reader, int i, Phrase *phrase);

/* reader_clitic: whether le, la, l', les at a place is a pronoun. */
bool reader_clitic(const Reader *reader, int i);

#endif
