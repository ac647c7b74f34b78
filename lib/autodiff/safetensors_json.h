/* safetensors_json: the little JSON a safetensors header needs.
 *
 * A reader that is asked for what must come next, so that nothing nests deeper
 * than its caller; texts are decoded where they stand. The first error is
 * sticky: nothing is left to read after it, texts are empty, numbers 0, and
 * lists at their end, so that the caller asks once. */
#ifndef INTERLINEAR_AUTODIFF_SAFETENSORS_JSON_H
#define INTERLINEAR_AUTODIFF_SAFETENSORS_JSON_H

#include "base/io.h"

/* A place in the JSON part of a file. */
typedef struct JsonReader {
    FileBytes file;     /* texts are decoded in place */
    size_t offset, end; /* the next byte and the end of the JSON part */
    const char *path;   /* for messages */
    Error *error;
    bool failed;
    bool opened; /* a list was: its first item has no comma before it */
} JsonReader;

/* json_fail: the sticky error, with file and byte offset; returns false, which
 * is 0 for those who return a number or a count of bytes. */
bool json_fail(JsonReader *reader, size_t offset, const char *expected);

/* json_open: the bracket that opens a list. json_more: whether a further item
 * follows in the list that `close` ends; takes the comma before it, or `close`.
 * json_end: only spaces are left.
 * Errors: anything else. */
void json_open(JsonReader *reader, char bracket);
bool json_more(JsonReader *reader, char close);
void json_end(JsonReader *reader);

/* json_text: a text in quotes, its escapes decoded, with a final NUL.
 * json_key: a text of less than `most` bytes without NUL, and the colon.
 * Errors: no text, control characters, broken UTF-8, wrong escapes.
 * Owner:  the reader's bytes. */
char *json_text(JsonReader *reader, size_t *length);
char *json_key(JsonReader *reader, size_t most);

/* json_number: a whole number, no sign. Errors: anything else, overflow. */
size_t json_number(JsonReader *reader);

/* json_print_text: append a text in quotes with the escapes it needs.
 * Errors: false when the text is not UTF-8; memory in buffer->failed. */
bool json_print_text(Buffer *buffer, const char *text, size_t length);

#endif
