/* lines: lines of a descriptor as they come. */
#ifndef INTERLINEAR_TRANSLATOR_LINES_H
#define INTERLINEAR_TRANSLATOR_LINES_H

#include "base/io.h"

/* A reader of lines; {.file = descriptor} to begin. */
typedef struct LineReader {
    int file;
    Buffer bytes;  /* read but not yet given out, from `offset` on */
    size_t offset; /* where the next line begins */
    bool ended;
} LineReader;

/* lines_next: append the next line, without LF or CRLF, to *line. Waits for
 * input only if `wait`. Returns 1 for a line, 0 for none (yet), -1 for an
 * error; a NUL byte counts as a space.
 * Owner: the caller owns *line; lines_free frees the reader's bytes. */
int lines_next(LineReader *reader, bool wait, Buffer *line, Error *error);
void lines_free(LineReader *reader);

#endif
