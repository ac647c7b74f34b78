/* safetensors_json: the little JSON a safetensors header needs.
 *
 * A reader that is asked for what must come next, so that nothing nests deeper
 * than its caller; texts are decoded where they stand. */
#ifndef INTERLINEAR_AUTODIFF_SAFETENSORS_JSON_H
#define INTERLINEAR_AUTODIFF_SAFETENSORS_JSON_H

#include "base/io.h"

/* A place in the JSON part of a file. */
typedef struct JsonReader {
    char *bytes;        /* the whole file; texts are decoded in place */
    size_t offset, end; /* the next byte and the end of the JSON part */
    const char *path;   /* for messages */
    Error *error;
} JsonReader;

/* json_fail: an error with file and byte offset; returns false. */
bool json_fail(const JsonReader *reader, size_t offset, const char *expected);

/* json_symbol: skip spaces and take this symbol. Errors: another one.
 * json_accept: take the symbol if it is next; says whether it was.
 * json_end: only spaces are left. Errors: something else is. */
bool json_symbol(JsonReader *reader, char symbol);
bool json_accept(JsonReader *reader, char symbol);
bool json_end(JsonReader *reader);

/* json_text: a text in quotes, its escapes decoded, with a final NUL.
 * json_key: a text of less than `most` bytes without NUL, and the colon.
 * Errors: no text, control characters, broken UTF-8, wrong escapes.
 * Owner:  the reader's bytes. */
bool json_text(JsonReader *reader, char **text, size_t *length);
bool json_key(JsonReader *reader, size_t most, char **key);

/* json_number: a whole number, no sign. Errors: anything else, overflow. */
bool json_number(JsonReader *reader, size_t *number);

/* json_print_text: append a text in quotes with the escapes it needs.
 * Errors: false when the text is not UTF-8; memory in buffer->failed. */
bool json_print_text(Buffer *buffer, const char *text, size_t length);

#endif
