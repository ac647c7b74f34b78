/* svg: the pieces of a picture, appended to a Buffer, whose `failed` tells.
 *
 * Numbers have two decimals at most and know no locale, so that the same
 * picture is the same bytes. Includes axis, label and base. */
#ifndef INTERLINEAR_REPORT_SVG_H
#define INTERLINEAR_REPORT_SVG_H

#include "base/io.h"

/* Pixels; the widths of letters are estimates for common sans-serif fonts. */
enum { SVG_FONT_SIZE = 13, SVG_LINE_HEIGHT = 18 };
#define SVG_COLUMN_WIDTH 7.6 /* of one label column at SVG_FONT_SIZE */

/* svg_begin: the head of a picture on a white ground, with <title> and <desc>;
 * the title is drawn too. NULL counts as "". svg_end: its foot. */
void svg_begin(Buffer *buffer, double width, double height, const char *title,
               const char *description);
void svg_end(Buffer *buffer);

/* svg_put: append `pattern` with each '@' replaced by the next double. */
void svg_put(Buffer *buffer, const char *pattern, ...);

/* svg_text: a <text> element at (x, y) with further attributes; the text is
 * escaped and shortened to `most` columns. */
void svg_text(Buffer *buffer, double x, double y, const char *attributes,
              const char *text, size_t most);

#endif
