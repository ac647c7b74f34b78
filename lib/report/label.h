/* label: words as they stand on a picture: how wide, how short, how clean.
 *
 * Widths are terminal columns: 2 for Han, kana, Hangul and emoji, 0 for a
 * combining mark, else 1. A line feed or a tab is shown as a space, what is
 * unfit to be shown as U+FFFD. Includes text and base. */
#ifndef INTERLINEAR_REPORT_LABEL_H
#define INTERLINEAR_REPORT_LABEL_H

#include "base/io.h"

/* label_character: move *text behind its next character and the marks that
 * stand on it, append them unless `buffer` is NULL, and return their width. */
size_t label_character(const char **text, Buffer *buffer);

/* label_columns: the width of a text; NULL counts as "". */
size_t label_columns(const char *text);

/* label_fit: append a text, shortened with an ellipsis where it is wider than
 * `most` columns; returns the columns appended. */
size_t label_fit(Buffer *buffer, const char *text, size_t most);

/* label_widest: the largest label_columns of some texts, at most `most`. */
size_t label_widest(const char *const *texts, size_t count, size_t most);

#endif
