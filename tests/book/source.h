/* source: C as the checker reads it: top-level items and comments.
 *
 * An item is a function, a type, a declaration or a macro, as laid out by
 * clang-format, without the comment above it. */
#ifndef INTERLINEAR_TESTS_BOOK_SOURCE_H
#define INTERLINEAR_TESTS_BOOK_SOURCE_H

#include "book.h"

/* source_item: the item that defines `name`: rather a definition than a
 * declaration, rather a declaration than a constant of an enumeration. */
bool source_item(Span source, Span name, Span *item);

/* source_comment: the next comment behind the cursor, which moves behind it.
 * Strings and character constants are passed over. */
bool source_comment(Span *cursor, Span *comment);

#endif
