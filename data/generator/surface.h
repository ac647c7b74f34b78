/* surface: from the words of a derivation to the lines of the files: elision,
 * contraction, a and an, links. Includes derive. */
#ifndef GENERATOR_SURFACE_H
#define GENERATOR_SURFACE_H

#include "derive.h"

enum { MOST_TOKENS = 128 };

/* Which choice is to be made wrongly; {0, 0} for none. */
typedef Condition Wrong;

/* The lines, in the arena: tokens separated by one space, and links. */
typedef struct Surface {
    int length; /* of the English, in tokens */
    const char *english, *french, *links;
    int elisions, contractions; /* in the French */
} Surface;

/* Writes the lines of a derived sentence. */
Surface surface_write(Derivation *derivation, const Node *sentence,
                      Wrong wrong);

#endif
