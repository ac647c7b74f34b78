/* error: how the library says what went wrong.
 *
 * Functions that may fail return bool (true = fine) or a pointer (NULL =
 * failed) and fill an Error of the caller's. The library never prints. */
#ifndef INTERLINEAR_BASE_ERROR_H
#define INTERLINEAR_BASE_ERROR_H

#include <stdbool.h>

enum { ERROR_CAPACITY = 512 };

/* A message for a person: file, line or offset, what was expected, what to do.
 * Empty when nothing failed. */
typedef struct Error {
    char message[ERROR_CAPACITY];
} Error;

/* error_set: write a message (printf format) and return false, so that a
 * function can `return error_set(error, ...)`. The first message stays: a
 * later one does not overwrite it. `error` may be NULL. */
bool error_set(Error *error, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* error_memory: error_set with the text of a failed allocation; `what` names
 * the thing that did not fit. */
bool error_memory(Error *error, const char *what);

#endif
