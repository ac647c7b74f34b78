/* inline: one pass over the bytes of a paragraph. */
#include "inline.h"

#include "commands.h"
#include "equations.h"
#include <stdio.h>
#include <string.h>

typedef struct Reader {
    Book *book;
    Span rest;   /* what is not read yet */
    Place place; /* of rest.begin */
    Paths *figures;
} Reader;

static void step_to(Reader *reader, const char *to) {
    for (const char *p = reader->rest.begin; p < to; p++)
        reader->place.line += *p == '\n';
    reader->rest.begin = to;
}

static const char *find(Span in, const char *text) {
    size_t length = strlen(text);
    for (const char *p = in.begin; p + length <= in.end; p++)
        if (memcmp(p, text, length) == 0) return p;
    return NULL;
}

/* Code that looks like a path of the tree must be one. */
static void check_path(Reader *reader, Span code) {
    static const char *const rooms[] = {"lib/", "chapters/", "tests/", "data/",
                                        "exercises/"};
    static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-";
    bool room = false;
    for (size_t i = 0; i < 5; i++) room |= span_begins(code, rooms[i]);
    for (const char *p = code.begin; p < code.end; p++)
        room &= strchr(plain, *p) != NULL;
    if (!room || find(code, "NN")) return;
    const char *path = book_copy(reader->book, code);
    if (!book_exists(path))
        book_wrong(reader->book, book_chapter(reader->place.file),
                   reader->place, "%s is not there", path);
}

/* `code`, with any number of backticks. */
static void code_span(Reader *reader) {
    const char *begin = reader->rest.begin, *p = begin;
    while (p < reader->rest.end && *p == '`') p++;
    size_t ticks = (size_t)(p - begin);
    char fence[8] = {0};
    memset(fence, '`', ticks < 7 ? ticks : 7);
    const char *end = find((Span){p, reader->rest.end}, fence);
    if (!end) {
        step_to(reader, p);
        return;
    }
    check_path(reader, span_trim((Span){p, end}));
    commands_check(reader->book, (Span){p, end}, reader->place);
    step_to(reader, end + ticks);
}

static void formula(Reader *reader) {
    const char *p = reader->rest.begin + 1;
    const char *end = find((Span){p, reader->rest.end}, "$");
    step_to(reader, end ? end + 1 : p);
}

static void figure(Reader *reader, const char *path) {
    Paths *figures = reader->figures;
    figures->items = book_grow(figures->items, figures->count,
                               &figures->capacity, sizeof *figures->items);
    figures->items[figures->count++] = (char *)(size_t)path;
}

/* The path from the top of the tree that a link in a text leads to. */
static const char *path_of(Reader *reader, Span target) {
    char path[BOOK_PATH];
    const char *file = reader->place.file, *slash = strrchr(file, '/');
    int folder = slash ? (int)(slash - file) + 1 : 0;
    const char *hash = memchr(target.begin, '#', span_length(target));
    if (hash) target.end = hash;
    snprintf(path, sizeof path, "%.*s%.*s", folder, file,
             (int)span_length(target), target.begin);
    return book_copy(reader->book, (Span){path, path + strlen(path)});
}

static bool elsewhere(Span target) {
    return span_length(target) == 0 || span_begins(target, "http:") ||
           span_begins(target, "https:") || span_begins(target, "mailto:") ||
           span_begins(target, "#");
}

/* ](target): of a link, or of the picture whose alt text was read. */
static void link_target(Reader *reader, const Span *alt) {
    const char *p = reader->rest.begin + 2;
    const char *end = find((Span){p, reader->rest.end}, ")");
    if (!end) end = reader->rest.end;
    Span cursor = {p, end}, target = span_word(&cursor);
    int chapter = book_chapter(reader->place.file);
    if (alt && span_length(span_trim(*alt)) == 0)
        book_wrong(reader->book, chapter, reader->place,
                   "a picture without a text that tells what is seen");
    if (!elsewhere(target)) {
        const char *path = path_of(reader, target);
        if (alt)
            figure(reader, path);
        else if (!book_exists(path))
            book_wrong(reader->book, chapter, reader->place,
                       "this link leads to %s, which is not there", path);
    }
    step_to(reader, end);
}

/* ![alt](target) */
static void picture(Reader *reader) {
    const char *p = reader->rest.begin + 2;
    const char *end = find((Span){p, reader->rest.end}, "](");
    if (!end) {
        step_to(reader, p);
        return;
    }
    Span alt = {p, end};
    step_to(reader, end);
    link_target(reader, &alt);
}

void inline_read(Book *book, Span paragraph, Place place, Paths *figures) {
    Reader reader = {book, paragraph, place, figures};
    while (reader.rest.begin < reader.rest.end) {
        const char *p = reader.rest.begin;
        if (*p == '`')
            code_span(&reader);
        else if (*p == '$')
            formula(&reader);
        else if (span_begins(reader.rest, "!["))
            picture(&reader);
        else if (span_begins(reader.rest, "]("))
            link_target(&reader, NULL);
        else {
            const char *end = p + 1;
            while (end < reader.rest.end && !strchr("`$!]", *end)) end++;
            equations_cite(book, CITED_IN_TEXT, (Span){p, end}, reader.place);
            step_to(&reader, end);
        }
    }
}
