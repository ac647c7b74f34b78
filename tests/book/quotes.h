/* quotes: what a fenced block whose first line names a file must hold. */
#ifndef INTERLINEAR_TESTS_BOOK_QUOTES_H
#define INTERLINEAR_TESTS_BOOK_QUOTES_H

#include "book.h"

/* quotes_body: the text that belongs into a block.
 *   c FILE NAME...            these items of a C file
 *   text FILE SECTION         a section of a program's output
 *   console FILE SECTION      likewise, below the command of `old`
 * Returns false, with the reason told, when there is none; blocks of any
 * other kind hold what they hold: then `body` stays empty and true returns.
 * But C without a file is wrong in a chapter.
 * `named` tells the two apart. */
bool quotes_body(Book *book, Span information, Span old, Place place,
                 Buffer *body, bool *named);

#endif
