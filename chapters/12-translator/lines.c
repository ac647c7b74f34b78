/* lines: a reader that never waits for more than it needs. */
#include "lines.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

enum { READ_PIECE = 65536 };

/* Give out the line that ends at `end`, or the last one. */
static int give(LineReader *reader, const char *end, Buffer *line,
                Error *error) {
    char *start = reader->bytes.bytes + reader->offset;
    size_t length =
        end ? (size_t)(end - start) : reader->bytes.length - reader->offset;
    reader->offset += length + (end != NULL);
    if (length > 0 && start[length - 1] == '\r') length--;
    for (size_t i = 0; i < length; i++)
        start[i] = start[i] == '\0' ? ' ' : start[i];
    buffer_append(line, start, length);
    if (!line->failed) return 1;
    error_memory(error, "a line");
    return -1;
}

static bool is_ready(int file) {
    struct pollfd item = {.fd = file, .events = POLLIN};
    return poll(&item, 1, 0) > 0;
}

/* Read a piece; false at an error. */
static bool read_more(LineReader *reader, Error *error) {
    char piece[READ_PIECE];
    ssize_t got = read(reader->file, piece, sizeof piece);
    if (got < 0) {
        return errno == EINTR ||
               error_set(error, "cannot read the input: %s", strerror(errno));
    }
    reader->ended = got == 0;
    if (reader->offset > 0) { /* drop what was given out */
        reader->bytes.length -= reader->offset;
        memmove(reader->bytes.bytes, reader->bytes.bytes + reader->offset,
                reader->bytes.length);
        reader->offset = 0;
    }
    buffer_append(&reader->bytes, piece, (size_t)got);
    return !reader->bytes.failed || error_memory(error, "a line");
}

int lines_next(LineReader *reader, bool wait, Buffer *line, Error *error) {
    size_t searched = 0;
    for (;;) {
        size_t left = reader->bytes.length - reader->offset;
        char *start = left ? reader->bytes.bytes + reader->offset : NULL;
        char *end = left > searched
                        ? memchr(start + searched, '\n', left - searched)
                        : NULL;
        searched = left;
        if (end || (reader->ended && left > 0))
            return give(reader, end, line, error);
        if (reader->ended || (!wait && !is_ready(reader->file))) return 0;
        if (!read_more(reader, error)) return -1;
    }
}

void lines_free(LineReader *reader) {
    buffer_free(&reader->bytes);
}
