/* draw: draws a row of a table that meets what is asked. Includes derive. */
#ifndef GENERATOR_DRAW_H
#define GENERATOR_DRAW_H

#include "derive.h"

/* Which rows met earlier questions: answers by the hash of the question. */
typedef struct Memo {
    size_t room, count;
    struct Answer {
        uint64_t question;
        bool *fits; /* of each row; never given back */
    } * answer;
} Memo;

/* A row of the table whose cells share a word with each set of the settings
 * (key=value) or with none (key!=value); keys that are no columns do not
 * matter. Rows are drawn by weight, none that the sentence has already.
 * Returns -1 if there is none. */
int draw_row(Derivation *derivation, const Table *table,
             const Features *settings);

#endif
