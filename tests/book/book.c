/* book: files, memory and messages of the checker. */
#include "book.h"

#include <dirent.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static _Noreturn void stop(const char *message) {
    fprintf(stderr, "book: %s\n", message);
    exit(2);
}

bool book_wants(const Book *book, int chapter) {
    return book->only == 0 || book->only == chapter;
}

void book_wrong(Book *book, int chapter, Place place, const char *format, ...) {
    if (!book_wants(book, chapter)) return;
    va_list arguments;
    va_start(arguments, format);
    if (place.line > 0)
        printf("%s:%zu: ", place.file, place.line);
    else
        printf("%s: ", place.file);
    vprintf(format, arguments);
    printf("\n");
    va_end(arguments);
    book->problems++;
}

int book_chapter(const char *path) {
    int chapter = 0;
    if (strncmp(path, "chapters/", 9) != 0) return 0;
    for (const char *p = path + 9; *p >= '0' && *p <= '9'; p++)
        chapter = 10 * chapter + (*p - '0');
    return chapter;
}

void *book_grow(void *items, size_t count, size_t *capacity, size_t size) {
    if (count < *capacity) return items;
    *capacity = 2 * *capacity + 16;
    items = memory_resize(items, *capacity, size);
    if (!items) stop("out of memory");
    return items;
}

char *book_copy(Book *book, Span text) {
    size_t length = span_length(text);
    char *copy = arena_allocate(&book->arena, length + 1, 1);
    if (!copy) stop("out of memory");
    memcpy(copy, text.begin, length);
    copy[length] = '\0';
    return copy;
}

bool book_read(Book *book, const char *path, Span *text) {
    FileBytes file = {0};
    struct stat status;
    if (stat(path, &status) != 0 || !S_ISREG(status.st_mode) ||
        !file_read(path, BOOK_FILE_MOST, &file, NULL))
        return false;
    Span bytes = {file.bytes, file.bytes + file.length};
    text->begin = book_copy(book, bytes);
    text->end = text->begin + file.length;
    file_free(&file);
    return true;
}

void book_write(Book *book, const char *path, const Buffer *text) {
    Error error = {0};
    if (text->failed) stop("out of memory");
    if (!file_write(path, text->bytes, text->length, &error))
        stop(error.message);
    printf("%s: rewritten\n", path);
    book->rewritten++;
}

static bool ends_in(const char *name, const char *suffix) {
    size_t n = strlen(name), s = strlen(suffix);
    return n >= s && strcmp(name + n - s, suffix) == 0;
}

static void paths_add(Book *book, Paths *paths, const char *path) {
    Span text = {path, path + strlen(path)};
    paths->items = book_grow(paths->items, paths->count, &paths->capacity,
                             sizeof *paths->items);
    paths->items[paths->count++] = book_copy(book, text);
}

static int compare_paths(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void find_below(Book *book, const char *folder, const char *suffix,
                       Paths *paths) {
    DIR *directory = opendir(folder);
    if (!directory) return;
    for (struct dirent *entry; (entry = readdir(directory));) {
        char path[BOOK_PATH];
        struct stat status;
        if (entry->d_name[0] == '.' ||
            snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) >=
                BOOK_PATH ||
            stat(path, &status) != 0)
            continue;
        if (S_ISDIR(status.st_mode))
            find_below(book, path, suffix, paths);
        else if (ends_in(path, suffix))
            paths_add(book, paths, path);
    }
    closedir(directory);
}

void book_find(Book *book, const char *folder, const char *suffix,
               Paths *paths) {
    find_below(book, folder, suffix, paths);
    if (paths->count > 0)
        qsort(paths->items, paths->count, sizeof *paths->items, compare_paths);
}

bool book_exists(const char *path) {
    struct stat status;
    return stat(path, &status) == 0;
}

void book_begin(Book *book) {
    static const char *const rooms[] = {"chapters", "lib", "tests"};
    Paths found = {0};
    book_find(book, "chapters", "/README.md", &found);
    for (size_t i = 0; i < found.count; i++)
        if (book_chapter(found.items[i]) > 0)
            paths_add(book, &book->texts, found.items[i]);
    memory_free(found.items);
    paths_add(book, &book->texts, "README.md");
    paths_add(book, &book->texts, "book.md");
    for (size_t i = 0; i < 3; i++) {
        book_find(book, rooms[i], ".c", &book->sources);
        book_find(book, rooms[i], ".h", &book->sources);
    }
}

void book_free(Book *book) {
    memory_free(book->texts.items);
    memory_free(book->sources.items);
    memory_free(book->equations);
    memory_free(book->citations);
    arena_free(&book->arena);
}

bool span_line(Span *cursor, Span *line) {
    if (cursor->begin == cursor->end) return false;
    const char *end =
        memchr(cursor->begin, '\n', (size_t)(cursor->end - cursor->begin));
    *line = (Span){cursor->begin, end ? end : cursor->end};
    cursor->begin = end ? end + 1 : cursor->end;
    return true;
}

static bool blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

Span span_word(Span *cursor) {
    const char *p = cursor->begin;
    while (p < cursor->end && blank(*p)) p++;
    Span word = {p, p};
    while (word.end < cursor->end && !blank(*word.end)) word.end++;
    cursor->begin = word.end;
    return word;
}

Span span_trim(Span span) {
    while (span.begin < span.end && blank(*span.begin)) span.begin++;
    while (span.begin < span.end && blank(span.end[-1])) span.end--;
    return span;
}

size_t span_length(Span span) {
    return (size_t)(span.end - span.begin);
}

bool span_is(Span span, const char *text) {
    return span_length(span) == strlen(text) && span_begins(span, text);
}

bool span_begins(Span span, const char *text) {
    size_t length = strlen(text);
    return span_length(span) >= length && memcmp(span.begin, text, length) == 0;
}

bool span_equal(Span a, Span b) {
    return span_length(a) == span_length(b) &&
           memcmp(a.begin, b.begin, span_length(a)) == 0;
}
