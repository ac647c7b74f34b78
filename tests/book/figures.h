/* figures: the committed pictures are what the programs draw. */
#ifndef INTERLINEAR_TESTS_BOOK_FIGURES_H
#define INTERLINEAR_TESTS_BOOK_FIGURES_H

#include "book.h"

/* figures_check: every figure a text shows is there and is what its chapter's
 * program left in the build folder, and every committed one is shown. A figure
 * named ...-measured.svg shows measurements: its words count, not its numbers.
 * No label of a committed figure is cut.
 * With `refresh`, copy what was drawn. */
void figures_check(Book *book, const char *text, const Paths *shown);

/* figures_words: whether two pictures have the same words in the same order,
 * those with a digit left out. */
bool figures_words(Span a, Span b);

#endif
