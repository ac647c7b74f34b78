/* equations: their numbers, who cites them, and the index of it all. */
#ifndef INTERLINEAR_TESTS_BOOK_EQUATIONS_H
#define INTERLINEAR_TESTS_BOOK_EQUATIONS_H

#include "book.h"

/* equations_add: an equation of a text, given what stands in \tag{...}. Wrong
 * when it is not the next number of the text's chapter. */
void equations_add(Book *book, Span tag, Place place, Span heading);

/* equations_cite: every (chapter.number) in a span that begins at a place. */
void equations_cite(Book *book, CitationKind kind, Span text, Place place);

/* equations_sources: the citations in the comments of the C sources. */
void equations_sources(Book *book);

/* equations_check: every citation is of an equation, and the code of its
 * chapter cites every equation. */
void equations_check(Book *book);

/* equations_index: the table for book.md. */
void equations_index(const Book *book, Buffer *table);

#endif
