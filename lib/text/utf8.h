/* utf8: code points in and out of bytes, and what kind of character they are.
 *
 * The tables are compact: they follow Unicode for the letters of European
 * scripts and keep to the common blocks elsewhere. Includes base only. */
#ifndef INTERLINEAR_TEXT_UTF8_H
#define INTERLINEAR_TEXT_UTF8_H

#include "base/io.h"
#include <stdint.h>

/* utf8_decode: the code point that begins at *text, of at most `length`
 * bytes (at least 1); moves nothing. *size gets its bytes. Overlong forms,
 * surrogates and values over U+10FFFF are invalid. Equation: (4.1).
 * Errors: UTF8_INVALID, *size 1. */
#define UTF8_INVALID UINT32_MAX
uint32_t utf8_decode(const char *text, size_t length, size_t *size);

/* utf8_check: whether line `number` of the file `name` is text.
 * Errors: broken UTF-8 or a NUL, with file, line and byte, from 1. */
bool utf8_check(const char *name, size_t number, const char *line,
                size_t length, Error *error);

/* utf8_append: append a code point. Errors: sets buffer->failed. */
void utf8_append(Buffer *buffer, uint32_t code);

/* Code points first .. last. utf8_in_ranges: whether a code point lies in one
 * of `count` ranges that rise. */
typedef struct Utf8Range {
    uint32_t first, last;
} Utf8Range;
bool utf8_in_ranges(const Utf8Range *ranges, size_t count, uint32_t code);

/* utf8_is_space: Unicode's 25 code points of white space and the separators
 * U+001C to U+001F, as in Python.
 * utf8_is_han: a Chinese character (also in Japanese or Korean text).
 * utf8_is_punctuation: of what is no space: ASCII but letters and digits, and
 * further punctuation, symbols, emoji and controls. Anything else beyond ASCII
 * counts as a letter, combining marks too. */
bool utf8_is_space(uint32_t code);
bool utf8_is_han(uint32_t code);
bool utf8_is_punctuation(uint32_t code);

/* utf8_lower: the lower-case letter of one (Latin, Greek, Cyrillic, Armenian
 * in the blocks U+0000-024F, U+0370-058F, U+1E00-1EFF), any other code point
 * unchanged. utf8_upper: its inverse; where two capitals share a small letter,
 * the common one (I for i, Theta for theta). */
uint32_t utf8_lower(uint32_t code);
uint32_t utf8_upper(uint32_t code);

/* utf8_lower_text: append a whole text lowered, with the special cases of
 * Unicode (U+0130 becomes two code points; a sigma that ends a word is a
 * final one: Unicode 14, table 3-17). Invalid bytes are copied.
 * Errors: sets buffer->failed. */
void utf8_lower_text(Buffer *buffer, const char *text, size_t length);

#endif
