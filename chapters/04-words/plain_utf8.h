/* plain_utf8: characters as bytes.
 *
 * Chapter 4. A character has a number, its code point; UTF-8 writes it as one
 * to four bytes. */
#ifndef INTERLINEAR_PLAIN_UTF8_H
#define INTERLINEAR_PLAIN_UTF8_H

/* plain_utf8_length: how many bytes the character with this first byte has, 1
 * to 4; 0 if no character begins so. */
int plain_utf8_length(unsigned char first);

/* plain_utf8_decode: the code point whose bytes stand at b, where left >= 1
 * bytes are left of the text. *length gets their number. Equation: (4.1).
 * Errors: returns -1, *length 1: no character. */
int plain_utf8_decode(int left, const unsigned char b[], int *length);

/* plain_utf8_encode: the bytes of a code point; returns their number.
 * Equation: (4.1), read from right to left. */
int plain_utf8_encode(int c, unsigned char b[4]);

/* plain_utf8_bad: where text stops being UTF-8, or -1 if all of it is. */
int plain_utf8_bad(const char *text);

#endif
