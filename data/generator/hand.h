/* hand: the splits that are written by hand, from the folder data/hand.
 * Includes splits. */
#ifndef GENERATOR_HAND_H
#define GENERATOR_HAND_H

#include "splits.h"

/* Reads natural.txt: pairs of lines, the second with links. Exits with file
 * and line on an error, and if the source has already taken the English. */
void hand_natural(Source *source, Split *split, const char *path);

/* Reads ambiguous.txt: blocks of one English line and its references, which
 * are put into `french`, separated by tabs; no links. */
void hand_ambiguous(Source *source, Split *split, const char *path);

#endif
