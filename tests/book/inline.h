/* inline: what stands inside a paragraph: links, pictures, code, formulas and
 * mentions of equations. */
#ifndef INTERLINEAR_TESTS_BOOK_INLINE_H
#define INTERLINEAR_TESTS_BOOK_INLINE_H

#include "book.h"

/* inline_read: check the links and paths of a paragraph that begins at a
 * place, collect its mentions, and add the figures it shows. */
void inline_read(Book *book, Span paragraph, Place place, Paths *figures);

#endif
