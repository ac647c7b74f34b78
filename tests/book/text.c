/* text: blocks are told apart by the line they begin with. */
#include "text.h"

#include "commands.h"
#include "equations.h"
#include "inline.h"
#include "quotes.h"
#include <stdio.h>
#include <string.h>

typedef struct Text {
    Book *book;
    Span rest;   /* the lines not read yet */
    Place place; /* of the line read last */
    Span heading, paragraph;
    Place paragraph_place;
    Paths *figures;
    Buffer fresh; /* the text as it should be */
} Text;

static const char INDEX_BEGIN[] = "<!-- equations -->";
static const char INDEX_END[] = "<!-- end of equations -->";

size_t text_first_line(Span a, Span b, Span *line_a, Span *line_b) {
    for (size_t line = 1;; line++) {
        *line_a = *line_b = (Span){0};
        bool more_a = span_line(&a, line_a), more_b = span_line(&b, line_b);
        if ((!more_a && !more_b) || more_a != more_b ||
            !span_equal(*line_a, *line_b))
            return line;
    }
}

static void stale(Book *book, Place place, Span old, Span fresh) {
    Span found = {0}, expected = {0};
    place.line += text_first_line(old, fresh, &found, &expected);
    book_wrong(book, book_chapter(place.file), place,
               "stale: run make book-refresh\n  expected: %.*s\n  found:    "
               "%.*s",
               (int)span_length(expected), expected.begin,
               (int)span_length(found), found.begin);
}

static bool next_line(Text *text, Span *line) {
    bool more = span_line(&text->rest, line);
    text->place.line += more;
    return more;
}

static void keep(Text *text, Span lines) {
    buffer_append(&text->fresh, lines.begin, span_length(lines));
}

static void keep_line(Text *text, Span line) {
    keep(text, line);
    buffer_print(&text->fresh, "\n");
}

static void end_paragraph(Text *text) {
    inline_read(text->book, text->paragraph, text->paragraph_place,
                text->figures);
    text->paragraph = (Span){0};
}

static void extend_paragraph(Text *text, Span line) {
    if (!text->paragraph.begin) {
        text->paragraph.begin = line.begin;
        text->paragraph_place = text->place;
    }
    text->paragraph.end = line.end;
}

/* Lines up to one that `ends`; false at the end of the text. */
static bool body_until(Text *text, bool (*ends)(Span line), Span *body,
                       Span *last) {
    Place begun = text->place;
    *body = (Span){text->rest.begin, text->rest.begin};
    while (next_line(text, last)) {
        if (ends(span_trim(*last))) return true;
        body->end = text->rest.begin;
    }
    book_wrong(text->book, book_chapter(begun.file), begun,
               "this block is not closed");
    *last = (Span){0};
    return false;
}

static bool fence(Span line) {
    return span_begins(line, "```");
}

static bool double_dollar(Span line) {
    return span_is(line, "$$");
}

static bool index_end(Span line) {
    return span_is(line, INDEX_END);
}

static void fenced_block(Text *text, Span line) {
    Span information = {span_trim(line).begin + 3, line.end}, body, last;
    Place place = text->place;
    Buffer wanted = {0};
    bool named = false;
    keep_line(text, line);
    bool closed = body_until(text, fence, &body, &last);
    bool good = closed && quotes_body(text->book, information, body, place,
                                      &wanted, &named);
    Span fresh = {wanted.bytes, wanted.bytes + wanted.length};
    if (!good || !named || span_equal(body, fresh))
        fresh = body;
    else if (!text->book->refresh)
        stale(text->book, place, body, fresh);
    keep(text, fresh);
    if (closed) keep_line(text, last);
    commands_block(text->book, information, fresh, place);
    buffer_free(&wanted);
}

static void math_block(Text *text, Span line) {
    static const char tag[] = "\\tag{";
    Span body, last;
    Place place = text->place;
    keep_line(text, line);
    bool closed = body_until(text, double_dollar, &body, &last);
    keep(text, body);
    if (closed) keep_line(text, last);
    while (span_line(&body, &line)) {
        place.line++;
        for (; line.begin < line.end; line.begin++) {
            if (!span_begins(line, tag)) continue;
            Span inside = {line.begin + strlen(tag), line.end};
            const char *brace = memchr(inside.begin, '}', span_length(inside));
            if (brace) inside.end = brace;
            equations_add(text->book, inside, place, text->heading);
        }
    }
}

/* The index is no running text; text_index sees to it. */
static void index_block(Text *text, Span line) {
    Span body, last;
    keep_line(text, line);
    bool closed = body_until(text, index_end, &body, &last);
    keep(text, body);
    if (closed) keep_line(text, last);
}

static void running_line(Text *text, Span line) {
    Span trimmed = span_trim(line);
    if (span_length(trimmed) == 0) {
        end_paragraph(text);
    } else if (*line.begin == '#') {
        end_paragraph(text);
        while (trimmed.begin < trimmed.end && *trimmed.begin == '#')
            trimmed.begin++;
        text->heading = span_trim(trimmed);
        extend_paragraph(text, line);
        end_paragraph(text);
    } else {
        for (const char *p = line.begin; p + 1 < line.end; p++)
            if (p[0] == '$' && p[1] == '$')
                book_wrong(text->book, book_chapter(text->place.file),
                           text->place, "a $$ stands alone on its line");
        extend_paragraph(text, line);
    }
    keep_line(text, line);
}

static void finish(Text *text, Span old) {
    Span fresh = {text->fresh.bytes, text->fresh.bytes + text->fresh.length};
    if (text->book->refresh &&
        book_wants(text->book, book_chapter(text->place.file)) &&
        span_length(old) > 0 && !span_equal(old, fresh))
        book_write(text->book, text->place.file, &text->fresh);
    buffer_free(&text->fresh);
}

void text_read(Book *book, const char *path, Paths *figures) {
    Text text = {.book = book, .place = {path, 0}, .figures = figures};
    Span line = {0}, trimmed;
    if (!book_read(book, path, &text.rest)) {
        book_wrong(book, 0, text.place, "cannot be read");
        return;
    }
    Span old = text.rest;
    while (next_line(&text, &line)) {
        trimmed = span_trim(line);
        bool block = fence(trimmed) || double_dollar(trimmed) ||
                     span_is(trimmed, INDEX_BEGIN);
        if (block) end_paragraph(&text);
        if (fence(trimmed))
            fenced_block(&text, line);
        else if (double_dollar(trimmed))
            math_block(&text, line);
        else if (block)
            index_block(&text, line);
        else
            running_line(&text, line);
    }
    end_paragraph(&text);
    finish(&text, old);
}

void text_index(Book *book, const char *path) {
    Text text = {.book = book, .place = {path, 0}};
    Span line = {0}, body, last = {0};
    if (!book_read(book, path, &text.rest)) return;
    Span old = text.rest;
    bool found = false;
    while (next_line(&text, &line)) {
        keep_line(&text, line);
        if (!span_is(span_trim(line), INDEX_BEGIN)) continue;
        Buffer table = {0};
        Place place = text.place;
        found = body_until(&text, index_end, &body, &last);
        equations_index(book, &table);
        Span fresh = {table.bytes, table.bytes + table.length};
        if (!book->refresh && found && !span_equal(body, fresh))
            stale(book, place, body, fresh);
        keep(&text, found ? fresh : body);
        if (found) keep_line(&text, last);
        buffer_free(&table);
    }
    if (!found)
        book_wrong(book, 0, (Place){path, 0},
                   "the equation index needs two lines: %s and %s", INDEX_BEGIN,
                   INDEX_END);
    finish(&text, old);
}
