/* french: re-reads a French sentence and says what is wrong in it. Includes
 * forms. */
#ifndef CHECK_FRENCH_H
#define CHECK_FRENCH_H

#include "forms.h"

enum { MOST_WORDS = 160 };

/* A sentence cut at its spaces. */
typedef struct Words {
    int count;
    char *word[MOST_WORDS];
} Words;

/* words_cut: cuts a line in place. */
void words_cut(char *line, Words *words);

/* french_contact: elision, contraction, bel, mon before a vowel. NULL, or
 * what is wrong, with *at the place of the word. */
const char *french_contact(const Forms *forms, const Words *words, int *at);

/* french_agreement: articles and adjectives with their nouns, verbs with
 * their subjects, participles and predicates; likewise. */
const char *french_agreement(const Forms *forms, const Words *words, int *at);

/* french_order: the order of clitics, and the second part of a negation. */
const char *french_order(const Forms *forms, const Words *words, int *at);

#endif
