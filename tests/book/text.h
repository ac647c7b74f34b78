/* text: one text of the book, read from top to bottom. */
#ifndef INTERLINEAR_TESTS_BOOK_TEXT_H
#define INTERLINEAR_TESTS_BOOK_TEXT_H

#include "book.h"

/* text_read: collect a text's equations and mentions, check its links, and
 * check or renew its quotes. `figures` gets the figures it shows, as paths
 * from the top of the tree. */
void text_read(Book *book, const char *path, Paths *figures);

/* text_index: check or renew the equation index of book.md, which stands
 * between <!-- equations --> and <!-- end of equations -->. */
void text_index(Book *book, const char *path);

/* text_first_line: the number of the first line in which two texts differ,
 * from 1 on, and that line of each (empty behind the end). */
size_t text_first_line(Span a, Span b, Span *line_a, Span *line_b);

#endif
