/* english: the English words of the lexicon, and what comp holds for itself.
 * Includes forms. */
#ifndef CHECK_ENGLISH_H
#define CHECK_ENGLISH_H

#include "forms.h"

enum { MOST_FACTS = 128, MOST_ENTRIES = 256 };

/* A line of grammar/held-out.tsv: kind, and the words of the fact. */
typedef struct Fact {
    const char *kind;
    char *word[4]; /* without its first, which names the rule's note */
} Fact;

/* English words of the lexicon: nouns with their plurals and whether they are
 * persons, adjectives, verbs with their forms and their French. */
typedef struct Entry {
    const char *table, *base, *second, *third;
} Entry;

typedef struct English {
    Entry entry[MOST_ENTRIES];
    int count;
    Fact fact[MOST_FACTS];
    int facts;
} English;

/* english_read: the lexicon and grammar/held-out.tsv of a folder. */
void english_read(English *english, const char *folder);

/* english_find: the entry of a table with a word among its forms, or NULL. */
const Entry *english_find(const English *english, const char *table,
                          const char *word);

/* word_same: whether two words are equal and not empty.
 * word_in: whether a word is one of a list, separated by spaces. */
bool word_same(const char *a, const char *b);
bool word_in(const char *word, const char *list);

#endif
