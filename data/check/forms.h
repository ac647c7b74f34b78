/* forms: the French words that the checker knows, with their gender, number
 * and person, worked out from the lexicon by its own rules. Includes base. */
#ifndef CHECK_FORMS_H
#define CHECK_FORMS_H

#include <stdbool.h>
#include <stddef.h>

typedef enum Kind {
    NOUN,
    ADJECTIVE,
    DETERMINER,
    NAME,
    NUMERAL,
    FINITE,
    INFINITIVE,
    PARTICIPLE,
    SUBJECT
} Kind;

enum { MASCULINE = 1, FEMININE = 2, SINGULAR = 1, PLURAL = 2 };

/* Persons of a finite verb or a subject, as bits. */
enum { JE = 1, IL = 2, NOUS = 4, VOUS = 8, ILS = 16 };

/* One reading of a word. gender, number and person are sets of bits. */
typedef struct Form {
    const char *text; /* its first token, and the rest behind a space */
    const char *lemma;
    Kind kind;
    int gender, number, person;
} Form;

typedef struct Forms {
    Form *form; /* sorted by text */
    size_t count, room;
} Forms;

/* forms_read: every form of the tables in `folder`; exits with a message if
 * a table cannot be read. */
void forms_read(Forms *forms, const char *folder);

/* forms_find: the first reading of the word of that kind, or NULL. */
const Form *forms_find(const Forms *forms, const char *text, Kind kind);

/* forms_next: the next reading of the same word and kind, or NULL. */
const Form *forms_next(const Forms *forms, const Form *form);

/* forms_vowel: whether the word begins with the sound of a vowel, so that the
 * word before it elides. */
bool forms_vowel(const char *word);

/* take_line: cuts the next line off a text; NULL at its end. */
char *take_line(char **text);

/* read_text: a file as one text; NULL if there is none. Never freed. */
char *read_text(const char *path);

#endif
