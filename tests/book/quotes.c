/* quotes: items of C files and sections of outputs. */
#include "quotes.h"

#include "source.h"
#include <stdio.h>

static bool open_quoted(Book *book, Span path, Place place, Span *text) {
    if (book_read(book, book_copy(book, path), text)) return true;
    book_wrong(book, book_chapter(place.file), place,
               "this block quotes %.*s, which is not there",
               (int)span_length(path), path.begin);
    return false;
}

static bool code(Book *book, Span cursor, Place place, Buffer *body) {
    Span path = span_word(&cursor), text = {0}, item = {0};
    if (!open_quoted(book, path, place, &text)) return false;
    Span name = span_word(&cursor);
    do {
        if (!source_item(text, name, &item)) {
            book_wrong(book, book_chapter(place.file), place,
                       "%.*s does not define %.*s", (int)span_length(path),
                       path.begin, (int)span_length(name), name.begin);
            return false;
        }
        if (body->length > 0) buffer_print(body, "\n");
        buffer_append(body, item.begin, span_length(item));
        buffer_print(body, "\n");
        name = span_word(&cursor);
    } while (span_length(name) > 0);
    return true;
}

/* What stands between "# title" and the next such line, without the empty
 * lines around it. */
static bool section(Span text, Span title, Span *found) {
    Span line = {0};
    bool inside = false;
    while (span_line(&text, &line)) {
        bool heading = span_begins(line, "# ");
        Span name = {line.begin + 2, line.end};
        if (heading && inside) break;
        if (heading && span_equal(span_trim(name), title)) {
            inside = true;
            *found = (Span){text.begin, text.begin};
        } else if (inside) {
            found->end = line.end;
        }
    }
    if (!inside) return false;
    Span trimmed = span_trim(*found);
    while (trimmed.begin > found->begin && trimmed.begin[-1] == ' ')
        trimmed.begin--; /* the first line keeps its indentation */
    *found = trimmed;
    return true;
}

static bool output(Book *book, Span cursor, Place place, Buffer *body) {
    Span path = span_word(&cursor), text = {0}, found = {0};
    Span title = span_trim(cursor);
    if (!open_quoted(book, path, place, &text)) return false;
    if (span_length(title) == 0) {
        found = span_trim(text);
    } else if (!section(text, title, &found)) {
        book_wrong(book, book_chapter(place.file), place,
                   "%.*s has no section \"# %.*s\"", (int)span_length(path),
                   path.begin, (int)span_length(title), title.begin);
        return false;
    }
    buffer_append(body, found.begin, span_length(found));
    buffer_print(body, "\n");
    return true;
}

/* The command of a console block stays; without one it is the chapter's. */
static void command(Span old, Place place, Buffer *body) {
    Span line = {0};
    if (span_line(&old, &line) && span_begins(line, "$ "))
        buffer_append(body, line.begin, span_length(line));
    else
        buffer_print(body, "$ make chapter-%02d", book_chapter(place.file));
    buffer_print(body, "\n");
}

bool quotes_body(Book *book, Span information, Span old, Place place,
                 Buffer *body, bool *named) {
    Span cursor = information, language = span_word(&cursor);
    int chapter = book_chapter(place.file);
    *named = false;
    if (span_length(span_trim(cursor)) == 0) {
        if (chapter > 0 && span_is(language, "c"))
            book_wrong(book, chapter, place,
                       "code of no file: name its file and function");
        return true;
    }
    bool console = span_is(language, "console");
    *named = console || span_is(language, "c") || span_is(language, "text");
    if (!*named) return true;
    if (span_is(language, "c")) return code(book, cursor, place, body);
    if (console) command(old, place, body);
    return output(book, cursor, place, body);
}
