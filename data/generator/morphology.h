/* morphology: the forms of words. Includes table.
 * A form is a text of words separated by one space; a French word that begins
 * with an aspirated h (or behaves so: huit, onze) is written with `*` before
 * it. Texts are the tables' or the arena's. */
#ifndef GENERATOR_MORPHOLOGY_H
#define GENERATOR_MORPHOLOGY_H

#include "table.h"

/* What words agree in. */
typedef struct Agreement {
    int person;  /* 1, 2, 3 */
    bool plural; /* of the verb */
    bool feminine;
    bool plural_adjective; /* as `plural`, but vous (one person) is singular */
} Agreement;

/* A noun of the table in the singular or the plural. */
const char *english_noun(Arena *arena, const Table *noun, int row, bool plural);
const char *french_noun(Arena *arena, const Table *noun, int row, bool plural);

/* base, present, past, ing. */
const char *english_verb(Arena *arena, const Table *verb, int row,
                         const char *form, Agreement agreement);

/* infinitive, present, imperfect, auxiliary, other-auxiliary (the
 * wrong one), participle; NULL if the table
 * lacks the form. `participle` agrees with gender and adjective number. */
const char *french_verb(Arena *arena, const Table *verb, int row,
                        const char *form, Agreement agreement);

/* An adjective; *before_vowel is its form before a vowel, or NULL. */
const char *french_adjective(Arena *arena, const Table *adjective, int row,
                             Agreement agreement, const char **before_vowel);

/* A small word that agrees (le, un, mon, ce, quel ...), from `word`. */
const char *french_word(const Table *word, int row, Agreement agreement,
                        const char **before_vowel);

/* The plural of a French noun or masculine adjective, by the rules. */
const char *french_plural(Arena *arena, const char *singular);

#endif
