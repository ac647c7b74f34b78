/* natural: tokens as people write them. Includes nothing of the generator. */
#ifndef GENERATOR_NATURAL_H
#define GENERATOR_NATURAL_H

#include <stdio.h>

/* Writes a line of tokens with the spaces of people: none around the hyphens,
 * the apostrophes and before the marks, but one before the ?, ! and : of
 * French. Stops at a tab; returns where it stopped. */
const char *natural_write(FILE *file, const char *line, int french);

#endif
