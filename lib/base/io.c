/* io: the bounded reader, the growing buffer and the atomic writer.
 *
 * Includes error and memory. Every descriptor is closed by the function that
 * opened it. */
#include "base/io.h"

#include "base/memory.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    BUFFER_FIRST = 256,   /* bytes of the smallest buffer */
    DEVICE_MOST = 1 << 24 /* bytes that are read of a device */
};

/* Make room for `more` bytes and a NUL. */
static bool buffer_reserve(Buffer *buffer, size_t more) {
    if (buffer->failed || more > PTRDIFF_MAX - 1 - buffer->length) {
        buffer->failed = true;
        return false;
    }
    size_t needed = buffer->length + more + 1;
    if (needed <= buffer->capacity) return true;
    size_t capacity = 2 * buffer->capacity;
    capacity = capacity > BUFFER_FIRST ? capacity : BUFFER_FIRST;
    capacity = capacity > needed ? capacity : needed;
    char *bytes = memory_resize(buffer->bytes, capacity, 1);
    if (!bytes) {
        buffer->failed = true;
        return false;
    }
    buffer->bytes = bytes;
    buffer->capacity = capacity;
    return true;
}

void buffer_append(Buffer *buffer, const void *bytes, size_t length) {
    if (length == 0 || !buffer_reserve(buffer, length)) return;
    memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += length;
    buffer->bytes[buffer->length] = '\0';
}

void buffer_print(Buffer *buffer, const char *format, ...) {
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    if (length < 0) {
        buffer->failed = true;
    } else if (buffer_reserve(buffer, (size_t)length)) {
        vsnprintf(buffer->bytes + buffer->length, (size_t)length + 1, format,
                  again);
        buffer->length += (size_t)length;
    }
    va_end(again);
    va_end(arguments);
}

void buffer_free(Buffer *buffer) {
    memory_free(buffer->bytes);
    *buffer = (Buffer){0};
}

static bool too_large(const char *path, size_t most, Error *error) {
    return error_set(error, "%s is larger than %zu bytes; use a smaller file",
                     path, most);
}

/* Read an open file to its end. */
static bool read_all(int file, const char *path, size_t most, Buffer *buffer,
                     Error *error) {
    while (buffer_reserve(buffer, 1)) {
        ssize_t got = read(file, buffer->bytes + buffer->length,
                           buffer->capacity - 1 - buffer->length);
        if (got == 0) {
            buffer->bytes[buffer->length] = '\0';
            return true;
        }
        if (got < 0 && errno != EINTR) {
            return error_set(error, "cannot read %s at byte %zu: %s", path,
                             buffer->length, strerror(errno));
        }
        buffer->length += got > 0 ? (size_t)got : 0;
        if (buffer->length > most) return too_large(path, most, error);
    }
    return error_memory(error, path);
}

/* Refuse a directory and what is too large; make room for the rest. A device
 * may have no end, so that less is read of it. */
static bool prepare_read(int file, const char *path, size_t *most,
                         Buffer *buffer, Error *error) {
    struct stat status;
    if (fstat(file, &status) != 0)
        return error_set(error, "cannot read %s: %s", path, strerror(errno));
    if (S_ISDIR(status.st_mode)) {
        return error_set(
            error, "cannot read %s: it is a directory; name a file", path);
    }
    if (S_ISCHR(status.st_mode) && *most > DEVICE_MOST) *most = DEVICE_MOST;
    if (!S_ISREG(status.st_mode) || status.st_size <= 0) return true;
    if ((uintmax_t)status.st_size > *most) return too_large(path, *most, error);
    return buffer_reserve(buffer, (size_t)status.st_size + 1) ||
           error_memory(error, path);
}

bool file_read(const char *path, size_t most, FileBytes *file, Error *error) {
    bool standard = strcmp(path, "-") == 0;
    const char *name = standard ? "the standard input" : path;
    *file = (FileBytes){0};
    int descriptor = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return error_set(error, "cannot open %s: %s; check the path", name,
                         strerror(errno));
    }
    Buffer buffer = {0};
    bool done = prepare_read(descriptor, name, &most, &buffer, error) &&
                read_all(descriptor, name, most, &buffer, error);
    if (!standard) close(descriptor);
    if (!done) {
        buffer_free(&buffer);
        return false;
    }
    *file = (FileBytes){.bytes = buffer.bytes, .length = buffer.length};
    return true;
}

void file_free(FileBytes *file) {
    memory_free(file->bytes);
    *file = (FileBytes){0};
}

bool file_line(const FileBytes *file, size_t *offset, const char **line,
               size_t *length) {
    if (*offset >= file->length) return false;
    const char *start = file->bytes + *offset;
    size_t rest = file->length - *offset;
    const char *end = memchr(start, '\n', rest);
    size_t count = end ? (size_t)(end - start) : rest;
    *offset += end ? count + 1 : count;
    *line = start;
    *length = end && count > 0 && start[count - 1] == '\r' ? count - 1 : count;
    return true;
}

/* Write all the bytes and bring them to the disk. */
static bool write_all(int file, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t written = write(file, bytes, length);
        if (written < 0 && errno != EINTR) return false;
        bytes += written > 0 ? written : 0;
        length -= written > 0 ? (size_t)written : 0;
    }
    /* A pipe or a device cannot be synced: EINVAL. */
    return fsync(file) == 0 || errno == EINVAL || errno == EROFS;
}

static bool write_failed(const char *path, Error *error) {
    return error_set(error, "cannot write %s: %s; check the path and the disk",
                     path, strerror(errno));
}

/* Write a new file, or (mode 0) what stands at `path` already. */
static bool write_file(const char *path, mode_t mode, const void *bytes,
                       size_t length) {
    int flags = mode ? O_CREAT | O_EXCL : O_TRUNC;
    int file = open(path, O_WRONLY | O_CLOEXEC | flags, mode);
    if (file < 0) return false;
    bool done = write_all(file, bytes, length);
    int code = errno;
    if (close(file) != 0 && done) return false;
    errno = code;
    return done;
}

/* Bring a rename to the disk. Where directories cannot be synced the file is
 * in place all the same, so that is no failure. */
static void sync_directory(const char *path, char *scratch) {
    const char *slash = strrchr(path, '/');
    size_t length = slash ? (size_t)(slash - path) + 1 : 0;
    memcpy(scratch, path, length);
    scratch[length] = '\0';
    int directory = open(slash ? scratch : ".", O_RDONLY | O_CLOEXEC);
    if (directory >= 0) {
        fsync(directory);
        close(directory);
    }
}

/* Write beside the target, then rename. */
static bool write_and_rename(const char *path, mode_t mode, const void *bytes,
                             size_t length, Error *error) {
    Buffer name = {0};
    buffer_print(&name, "%s.tmp", path);
    if (name.failed) return error_memory(error, path);
    unlink(name.bytes); /* left by a writer that was killed */
    bool done = write_file(name.bytes, mode, bytes, length) &&
                rename(name.bytes, path) == 0;
    if (done) {
        sync_directory(path, name.bytes);
    } else {
        write_failed(path, error);
        unlink(name.bytes);
    }
    buffer_free(&name);
    return done;
}

bool file_write(const char *path, const void *bytes, size_t length,
                Error *error) {
    struct stat status;
    char target[PATH_MAX];
    if (lstat(path, &status) == 0 && S_ISLNK(status.st_mode) &&
        realpath(path, target))
        path = target;
    bool there = stat(path, &status) == 0;
    if (there && !S_ISREG(status.st_mode))
        return write_file(path, 0, bytes, length) || write_failed(path, error);
    return write_and_rename(path, there ? status.st_mode & 0777 : 0666, bytes,
                            length, error);
}

bool file_exists(const char *path) {
    return access(path, F_OK) == 0;
}

uint64_t checksum(uint64_t hash, const void *bytes, size_t length) {
    const unsigned char *byte = bytes;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ byte[i]) * UINT64_C(1099511628211);
    return hash;
}
