/* text: UTF-8 lines to words and back.
 *
 * Three ways to cut a line: words (the rules below), spaces (the line's own
 * white space only), characters (one code point a token, a space written as
 * U+2581). Includes tokens, utf8 and base. */
#ifndef INTERLINEAR_TEXT_TEXT_H
#define INTERLINEAR_TEXT_TEXT_H

#include "text/tokens.h"
#include "text/utf8.h"

typedef enum TextMode { TEXT_WORDS, TEXT_SPACES, TEXT_CHARACTERS } TextMode;

/* text_tokenize: cut a line into tokens; a NUL byte counts as a space. White
 * space of any kind separates words. Among the rest TEXT_WORDS
 * - reads U+2019 as ', U+2010 and U+2011 as -, and leaves out characters that
 *   are not seen: soft hyphen, zero-width space, direction and byte order
 *   marks (accents stay as they are, composed or not);
 * - makes words of letters, digits, inner apostrophes and inner hyphens, of
 *   numbers with an inner . or , (3,5) and of each Han character; any other
 *   character stands alone, but two or more full stops stay together;
 * - lets a hyphen begin a new word: parlez-vous -> parlez -vous;
 * - cuts English contractions before 's 'm 're 've 'll 'd and n't: girl 's,
 *   do n't; any other inner apostrophe ends a word, as French elision does:
 *   l' homme, but aujourd'hui and o'clock stay whole;
 * - keeps an apostrophe at the end of a word (l', goin'), unless it closes a
 *   quotation, stands before a closing mark or after a longer word in s:
 *   girls '.
 * TEXT_SPACES keeps the bytes between white space. TEXT_CHARACTERS keeps every
 * code point, with one U+2581 for white space inside the line.
 * Except for TEXT_CHARACTERS, a token sequence joined by spaces is cut into
 * the same tokens again.
 * Errors: broken UTF-8 (with its byte, from 1), memory; no tokens then.
 * Owner:  the caller, who calls tokens_free; `tokens` ({0} at first) may be
 *         reused. */
bool text_tokenize(TextMode mode, bool lowercase, const char *line,
                   size_t length, Tokens *tokens, Error *error);

/* text_detokenize: append the tokens as a person would write them: what
 * text_tokenize cut off stands tight again, the guillemets keep a space
 * inside, double quotes open and close by turns, Han has no spaces.
 * `spaced` names the marks before which the language writes a space, in
 * UTF-8, e.g. "?!:;" for French; NULL or "" for none.
 * Errors: sets line->failed. */
void text_detokenize(TextMode mode, const char *spaced, const Tokens *tokens,
                     Buffer *line);

/* Which marks of "?!:;" a language writes a space before, learned by count. */
typedef struct TextSpacing {
    size_t spaced[4], tight[4];
} TextSpacing;

/* text_spacing_observe: count the marks of one line that end a word: those in
 * 10:30 or the second of ?! tell nothing.
 * text_spacing_marks: the marks that stand more often after a space than
 * tight, as a string for text_detokenize. */
void text_spacing_observe(TextSpacing *spacing, const char *line,
                          size_t length);
void text_spacing_marks(const TextSpacing *spacing, char marks[5]);

#endif
