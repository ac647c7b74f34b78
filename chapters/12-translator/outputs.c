/* outputs: paths compared by the files they lead to, and a lock file. */
#include "outputs.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Whether two paths lead to one file, or would. */
static bool same_file(const char *a, const char *b) {
    struct stat one, other;
    if (strcmp(a, b) == 0) return true;
    return stat(a, &one) == 0 && stat(b, &other) == 0 &&
           one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

/* Whether a path is in a list. A name may hold commas itself, so every run of
 * pieces is tried as one. */
static bool in_list(const char *path, const char *names) {
    char name[PATH_MAX];
    for (const char *start = names; start; start = strchr(start, ',')) {
        start += *start == ',';
        for (const char *end = start;; end++) {
            end += strcspn(end, ",");
            snprintf(name, sizeof name, "%.*s", (int)(end - start), start);
            if (same_file(path, name)) return true;
            if (*end == '\0') break;
        }
    }
    return false;
}

bool outputs_apart(const char *flag, const char *path, const char *other,
                   const char *names, Error *error) {
    return !path || !names || !in_list(path, names) ||
           error_set(error,
                     "--%s and --%s are the same file, %s, which would be "
                     "overwritten; give --%s another name",
                     other, flag, path, flag);
}

/* Lock the open file; false if another process has it, or had it until it
 * removed it just now. A file system without locks is no reason to stop. */
static bool lock(int file) {
    struct flock all = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    struct stat status;
    if (fcntl(file, F_SETLK, &all) != 0)
        return errno != EACCES && errno != EAGAIN;
    return fstat(file, &status) != 0 || status.st_nlink > 0;
}

bool outputs_claim(OutputClaim *claim, const char *path, Error *error) {
    struct stat status;
    if (stat(path, &status) == 0 && !S_ISREG(status.st_mode)) {
        return error_set(
            error, "cannot write %s: it is %s; name a file for the model", path,
            S_ISDIR(status.st_mode) ? "a directory" : "no regular file");
    }
    buffer_print(&claim->path, "%s.lock", path);
    if (claim->path.failed) return error_memory(error, path);
    int file = open(claim->path.bytes, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0) return true; /* writing the model will tell why */
    if (!lock(file)) {
        close(file);
        return error_set(error,
                         "another run is training %s; wait for it, or give "
                         "--model another name",
                         path);
    }
    claim->file = file;
    claim->held = true;
    return true;
}

void outputs_release(OutputClaim *claim) {
    if (claim->held) {
        unlink(claim->path.bytes);
        close(claim->file);
    }
    buffer_free(&claim->path);
    claim->held = false;
}
