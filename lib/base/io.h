/* io: whole files in, whole files out.
 *
 * The reader is bounded: it holds a file's bytes and knows how many remain.
 * The writer is atomic: it writes beside the target, syncs, and renames, so a
 * reader sees the old file or the new one, never a part. */
#ifndef INTERLINEAR_BASE_IO_H
#define INTERLINEAR_BASE_IO_H

#include "base/error.h"
#include <stddef.h>
#include <stdint.h>

/* The bytes of a file, with one NUL after the last. */
typedef struct FileBytes {
    char *bytes;
    size_t length;
} FileBytes;

/* file_read: the whole file at `path`; "-" is the standard input.
 * Errors: cannot open or read, larger than `most` bytes (a device: than 16
 *         MiB), memory.
 * Owner:  the caller, who calls file_free. */
bool file_read(const char *path, size_t most, FileBytes *file, Error *error);

/* file_free: free the bytes; {0} is allowed. */
void file_free(FileBytes *file);

/* file_line: the next line of a file from *offset on, without its LF (and
 * without a CR before it); moves *offset behind it. A last line without LF
 * counts. Returns false at the end of the file. Owner: the file. */
bool file_line(const FileBytes *file, size_t *offset, const char **line,
               size_t *length);

/* A growing run of bytes. Appends after a failed one do nothing and keep
 * `failed`, so a caller may append freely and ask once. */
typedef struct Buffer {
    char *bytes; /* with one NUL behind `length` bytes once non-empty */
    size_t length, capacity;
    bool failed;
} Buffer;

/* buffer_append: add bytes. buffer_print: add formatted text.
 * Errors: sets `failed` when memory is out.
 * Owner:  the caller, who calls buffer_free. */
void buffer_append(Buffer *buffer, const void *bytes, size_t length);
void buffer_print(Buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void buffer_free(Buffer *buffer);

/* file_write: replace the file at `path` by `length` bytes, atomically: the
 * old file stays whole until the new one, which is written to `path`.tmp, is
 * complete and synced. One writer a path at a time.
 * Errors: cannot create, disk full, cannot rename; the temporary file is
 * removed and the old file is unchanged. */
bool file_write(const char *path, const void *bytes, size_t length,
                Error *error);

/* file_exists: whether something stands at `path`, readable or not. */
bool file_exists(const char *path);

/* checksum: a 64-bit FNV-1a hash of bytes, continued from `hash`
 * (CHECKSUM_START at first). Detects damage, not malice. */
#define CHECKSUM_START UINT64_C(14695981039346656037)
uint64_t checksum(uint64_t hash, const void *bytes, size_t length);

#endif
