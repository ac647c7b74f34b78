/* Tests of base/io: reading anything, lines, buffers, atomic writing. */
#include "base/io.h"
#include "base/memory.h"
#include <criterion/criterion.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char directory[] = "/tmp/interlinear-io-XXXXXX";

static void enter(void) {
    cr_assert(mkdtemp(directory) && chdir(directory) == 0);
}

static void leave(void) {
    char command[64];
    snprintf(command, sizeof command, "rm -rf %s", directory);
    cr_assert(chdir("/") == 0 && system(command) == 0);
}

TestSuite(io, .init = enter, .fini = leave);

/* How many names the directory holds, . and .. excepted. */
static int names_here(void) {
    FILE *list = popen("ls -A | wc -l", "r");
    int count = -1;
    cr_assert(list && fscanf(list, "%d", &count) == 1);
    pclose(list);
    return count;
}

static void write_here(const char *path, const char *text) {
    Error error = {{0}};
    cr_assert(file_write(path, text, strlen(text), &error), "%s",
              error.message);
}

static void expect_content(const char *path, const char *text) {
    Error error = {{0}};
    FileBytes file;
    cr_assert(file_read(path, 1 << 20, &file, &error), "%s", error.message);
    cr_assert_eq(file.length, strlen(text));
    cr_assert_str_eq(file.bytes, text);
    file_free(&file);
}

static void expect_read_error(const char *path, size_t most, const char *text) {
    Error error = {{0}};
    FileBytes file;
    cr_assert(!file_read(path, most, &file, &error));
    cr_assert(strstr(error.message, text), "%s", error.message);
    cr_assert(!file.bytes && file.length == 0);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(io, what_was_written_is_read_back) {
    Error error = {{0}};
    FileBytes file;
    size_t sizes[] = {0, 1, 255, 256, 257, 4096, 100000, 3000000};
    for (size_t s = 0; s < 8; s++) {
        unsigned char *bytes = memory_allocate(sizes[s], 1);
        for (size_t i = 0; i < sizes[s]; i++)
            bytes[i] = (unsigned char)(i * 7 + i / 256);
        cr_assert(file_write("a", bytes, sizes[s], &error));
        cr_assert(file_read("a", sizes[s], &file, &error));
        cr_assert_eq(file.length, sizes[s]);
        cr_assert_eq(memcmp(file.bytes, bytes, sizes[s]), 0);
        cr_assert_eq(file.bytes[sizes[s]], '\0');
        file_free(&file);
        memory_free(bytes);
    }
    cr_assert_eq(names_here(), 1);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(io, read_errors_name_the_file_and_the_reason) {
    write_here("five", "12345");
    expect_read_error("none", 9,
                      "cannot open none: No such file or directory; check");
    expect_read_error(".", 9, "cannot read .: it is a directory");
    expect_read_error("five", 4, "five is larger than 4 bytes");
    expect_read_error("/dev/zero", 1000, "/dev/zero is larger than 1000 bytes");
    expect_read_error("/dev/zero", SIZE_MAX, "larger than 16777216 bytes");
    cr_assert(!file_exists("none"));
    cr_assert(file_exists("five"));
}

Test(io, a_file_that_may_not_be_read_exists) {
    write_here("locked", "state of training");
    cr_assert(chmod("locked", 0) == 0 && chmod(".", 0755) == 0);
    pid_t child = fork();
    if (child == 0) { /* root may read everything */
        bool common = geteuid() != 0 || setuid(65534) == 0;
        _exit(common && file_exists("locked") ? 0 : 1);
    }
    int status = -1;
    cr_assert_eq(waitpid(child, &status, 0), child);
    cr_expect_eq(status, 0);
}

Test(io, special_files_are_read_to_their_end) {
    expect_content("/dev/null", "");
    FileBytes file;
    cr_assert(file_read("/proc/self/stat", 1 << 20, &file, NULL));
    cr_assert_gt(file.length, 0); /* though its size is said to be 0 */
    file_free(&file);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(io, a_minus_is_the_standard_input) {
    write_here("input", "from a pipe\n");
    FILE *pipe = popen("cat input; sleep 0.05; cat input", "r");
    cr_assert_not_null(pipe);
    cr_assert_eq(dup2(fileno(pipe), STDIN_FILENO), STDIN_FILENO);
    expect_content("-", "from a pipe\nfrom a pipe\n");
    pclose(pipe);
    cr_assert_eq(memory_live_blocks(), 0);
}

static void expect_lines(const char *text, size_t length, size_t count,
                         const char *const *lines) {
    /* A copy of the exact size, so that a sanitizer sees a read beyond. */
    char *bytes = memory_copy_text(text, length);
    FileBytes file = {.bytes = bytes, .length = length};
    size_t offset = 0, found;
    const char *line;
    for (size_t i = 0; i < count; i++) {
        cr_assert(file_line(&file, &offset, &line, &found));
        cr_assert_eq(found, strlen(lines[i]), "line %zu", i);
        cr_assert_eq(memcmp(line, lines[i], found), 0);
    }
    cr_assert(!file_line(&file, &offset, &line, &found));
    cr_assert_eq(offset, length);
    memory_free(bytes);
}

Test(io, lines_end_at_lf_crlf_or_the_end) {
    expect_lines("", 0, 0, NULL);
    expect_lines("\n", 1, 1, (const char *[]){""});
    expect_lines("a\r\n\r\nb", 6, 3, (const char *[]){"a", "", "b"});
    expect_lines("a\n\nb\n", 5, 3, (const char *[]){"a", "", "b"});
    expect_lines("a\rb\nc\r", 6, 2, (const char *[]){"a\rb", "c\r"});
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(io, a_buffer_grows_and_ends_in_nul) {
    Buffer buffer = {0};
    buffer_append(&buffer, "", 0);
    cr_assert(!buffer.failed && buffer.length == 0);
    for (int i = 0; i < 1000; i++) {
        buffer_append(&buffer, "ab", 2);
        buffer_print(&buffer, "%04d", i);
        cr_assert_eq(buffer.bytes[buffer.length], '\0');
    }
    cr_assert_eq(buffer.length, 6000);
    cr_assert(!strncmp(buffer.bytes, "ab0000ab0001", 12));
    cr_assert_str_eq(buffer.bytes + 5994, "ab0999");
    buffer_print(&buffer, "%s", "");
    cr_assert_eq(buffer.length, 6000);
    buffer_free(&buffer);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(io, a_buffer_remembers_that_it_failed) {
    Buffer buffer = {0};
    buffer_append(&buffer, "kept", 4);
    memory_fail_after(0);
    for (int i = 0; i < 100; i++) buffer_print(&buffer, "0123456789");
    memory_fail_after(SIZE_MAX);
    cr_assert(buffer.failed);
    size_t length = buffer.length;
    buffer_append(&buffer, "x", 1);
    buffer_print(&buffer, "%d", 1);
    cr_assert_eq(buffer.length, length);
    buffer_free(&buffer);
    buffer_append(&buffer, "y", SIZE_MAX);
    cr_assert(buffer.failed);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(io, every_failed_allocation_is_an_error) {
    write_here("a", "some text");
    Error error = {{0}}, again = {{0}};
    FileBytes file;
    memory_fail_after(0);
    cr_assert(!file_read("a", 99, &file, &error));
    cr_assert(strstr(error.message, "out of memory for a"));
    cr_assert(!file_write("a", "other", 5, &again));
    cr_assert(strstr(again.message, "out of memory for a"));
    memory_fail_after(SIZE_MAX);
    expect_content("a", "some text");
    cr_assert_eq(memory_live_blocks(), 0);
}

/* A device has no size, so its buffer grows again and again. */
Test(io, a_failed_growth_is_an_error) {
    for (size_t most = 0; most < 3; most++) {
        Error error = {{0}};
        FileBytes file;
        memory_fail_after(most);
        cr_assert(!file_read("/dev/zero", 1 << 20, &file, &error));
        cr_assert(strstr(error.message, "out of memory"), "%s", error.message);
        cr_assert_eq(memory_live_blocks(), 0);
    }
}

static void expect_write_error(const char *path, const char *text) {
    Error error = {{0}};
    cr_assert(!file_write(path, "text", 4, &error));
    cr_assert(strstr(error.message, text), "%s", error.message);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(io, write_errors_name_the_file_and_the_reason) {
    expect_write_error("none/a", "cannot write none/a: No such file");
    expect_write_error("/dev/full", "cannot write /dev/full: No space left");
    expect_write_error(".", "cannot write .: Is a directory");
    cr_assert_eq(names_here(), 0);
    struct stat status;
    cr_assert(stat("/dev/full", &status) == 0 && S_ISCHR(status.st_mode));
}

/* A limit on the size of files stands for a full disk. */
Test(io, a_failed_write_leaves_the_old_file_and_no_other) {
    enum { SIZE = 100000 };
    write_here("a", "old");
    struct rlimit limit;
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = SIZE / 2;
    signal(SIGXFSZ, SIG_IGN);
    cr_assert_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
    Error error = {{0}};
    char *bytes = memory_allocate(SIZE, 1);
    cr_assert(!file_write("a", bytes, SIZE, &error));
    cr_assert(strstr(error.message, "cannot write a: File too large"), "%s",
              error.message);
    memory_free(bytes);
    cr_assert_eq(names_here(), 1);
    expect_content("a", "old");
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(io, a_write_keeps_mode_and_links) {
    write_here("real", "old");
    cr_assert_eq(chmod("real", 0600), 0);
    cr_assert_eq(symlink("real", "link"), 0);
    write_here("link", "new");
    struct stat status;
    cr_assert(lstat("link", &status) == 0 && S_ISLNK(status.st_mode));
    cr_assert(stat("real", &status) == 0);
    cr_assert_eq(status.st_mode & 0777, 0600);
    expect_content("real", "new");
    write_here("/dev/null", "gone");
    cr_assert(stat("/dev/null", &status) == 0 && S_ISCHR(status.st_mode));
    cr_assert_eq(names_here(), 2);
}

Test(io, what_a_killed_writer_left_is_overwritten) {
    write_here("b", "stale and longer than the new");
    cr_assert_eq(rename("b", "a.tmp"), 0);
    write_here("a", "fresh");
    expect_content("a", "fresh");
    cr_assert_eq(names_here(), 1);
}

Test(io, the_checksum_is_fnv_1a) {
    cr_assert_eq(checksum(CHECKSUM_START, "", 0), UINT64_C(0xcbf29ce484222325));
    cr_assert_eq(checksum(CHECKSUM_START, "a", 1),
                 UINT64_C(0xaf63dc4c8601ec8c));
    cr_assert_eq(checksum(CHECKSUM_START, "foobar", 6),
                 UINT64_C(0x85944171f73967e8));
    uint64_t first = checksum(CHECKSUM_START, "foo", 3);
    cr_assert_eq(checksum(first, "bar", 3), UINT64_C(0x85944171f73967e8));
}

Test(io, the_first_error_message_stays) {
    Error error = {{0}};
    cr_assert(!error_set(&error, "%s %d", "first", 1));
    cr_assert(!error_set(&error, "second"));
    cr_assert(!error_memory(&error, "third"));
    cr_assert_str_eq(error.message, "first 1");
    cr_assert(!error_set(NULL, "nowhere"));
    Error full = {{0}};
    error_set(&full, "%*d", 2 * ERROR_CAPACITY, 7);
    cr_assert_eq(strlen(full.message), ERROR_CAPACITY - 1);
}
