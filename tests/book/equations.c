/* equations: two lists, joined by number. */
#include "equations.h"

#include "source.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A run of digits without leading zero: its value; 0 if there is none. */
static int whole(const char **cursor, const char *end) {
    const char *p = *cursor;
    int value = 0;
    if (p < end && *p == '0') return 0;
    while (p < end && *p >= '0' && *p <= '9' && value < 100000)
        value = 10 * value + (*p++ - '0');
    *cursor = p;
    return value;
}

/* chapter.number at the cursor, which moves behind it. */
static bool dotted(const char **cursor, const char *end, int *chapter,
                   int *number) {
    const char *p = *cursor;
    *chapter = whole(&p, end);
    if (*chapter == 0 || p == end || *p++ != '.') return false;
    *number = whole(&p, end);
    *cursor = p;
    return *number > 0;
}

static const Equation *last_of(const Book *book, int chapter) {
    const Equation *last = NULL;
    for (size_t i = 0; i < book->equation_count; i++)
        if (book->equations[i].chapter == chapter) last = &book->equations[i];
    return last;
}

void equations_add(Book *book, Span tag, Place place, Span heading) {
    int chapter = book_chapter(place.file);
    Equation e = {.place = place, .heading = heading};
    if (!dotted(&tag.begin, tag.end, &e.chapter, &e.number) ||
        tag.begin != tag.end || e.chapter != chapter) {
        book_wrong(book, chapter, place,
                   "a \\tag{...} here is of the form %d.1: chapter and number",
                   chapter);
        return;
    }
    const Equation *last = last_of(book, chapter);
    int expected = last ? last->number + 1 : 1;
    if (e.number != expected)
        book_wrong(book, chapter, place,
                   "equation (%d.%d) stands where (%d.%d) is expected",
                   e.chapter, e.number, chapter, expected);
    book->equations = book_grow(book->equations, book->equation_count,
                                &book->equation_capacity, sizeof e);
    book->equations[book->equation_count++] = e;
}

void equations_cite(Book *book, CitationKind kind, Span text, Place place) {
    for (const char *p = text.begin; p < text.end;) {
        Citation c = {.kind = kind, .place = place};
        if (*p == '\n') place.line++;
        if (*p++ != '(') continue;
        const char *after = p;
        if (!dotted(&after, text.end, &c.chapter, &c.number) ||
            after == text.end || *after != ')')
            continue;
        p = after;
        book->citations = book_grow(book->citations, book->citation_count,
                                    &book->citation_capacity, sizeof c);
        book->citations[book->citation_count++] = c;
    }
}

static bool begins(const char *path, const char *with) {
    return strncmp(path, with, strlen(with)) == 0;
}

static CitationKind kind_of(const char *path) {
    const char *name = strrchr(path, '/');
    if (begins(path, "tests/") || (name && begins(name, "/gradcheck")))
        return CITED_IN_CHECK;
    return begins(path, "lib/") ? CITED_IN_ENGINE : CITED_IN_TWIN;
}

static size_t lines_between(const char *begin, const char *end) {
    size_t lines = 0;
    for (const char *p = begin; p < end; p++) lines += *p == '\n';
    return lines;
}

void equations_sources(Book *book) {
    for (size_t i = 0; i < book->sources.count; i++) {
        const char *path = book->sources.items[i];
        Span text = {0}, comment = {0};
        if (!book_read(book, path, &text)) continue;
        Place place = {path, 1};
        const char *begin = text.begin, *seen = begin;
        while (source_comment(&text, &comment)) {
            CitationKind kind = kind_of(path);
            if (kind == CITED_IN_CHECK && comment.begin == begin)
                kind = CITED_IN_PASSING;
            place.line += lines_between(seen, comment.begin);
            seen = comment.begin;
            equations_cite(book, kind, comment, place);
        }
    }
}

static bool cites(const Citation *c, const Equation *e) {
    return c->chapter == e->chapter && c->number == e->number;
}

/* Whether code of the equation's own chapter cites it: of a twin, or of the
 * program where there is no twin. A header only declares. */
static bool implements(const Citation *c, const Equation *e) {
    const char *ending = strrchr(c->place.file, '.');
    return c->kind == CITED_IN_TWIN && ending && strcmp(ending, ".c") == 0 &&
           book_chapter(c->place.file) == e->chapter;
}

static bool has_program(const Book *book, int chapter) {
    for (size_t i = 0; i < book->sources.count; i++)
        if (book_chapter(book->sources.items[i]) == chapter) return true;
    return false;
}

static void check_implemented(Book *book, const Equation *e) {
    bool twin = has_program(book, e->chapter), found = false;
    for (size_t i = 0; i < book->citation_count && !found; i++) {
        const Citation *c = &book->citations[i];
        found = cites(c, e) &&
                (twin ? implements(c, e) : c->kind == CITED_IN_ENGINE);
    }
    if (!found)
        book_wrong(book, e->chapter, e->place,
                   "no line of %s cites equation (%d.%d): cite it in a comment "
                   "or take its number away",
                   twin ? "the chapter's code" : "lib/", e->chapter, e->number);
}

void equations_check(Book *book) {
    for (size_t i = 0; i < book->citation_count; i++) {
        const Citation *c = &book->citations[i];
        bool found = false;
        for (size_t k = 0; k < book->equation_count && !found; k++)
            found = cites(c, &book->equations[k]);
        if (!found)
            book_wrong(book, c->chapter, c->place,
                       "there is no equation (%d.%d)", c->chapter, c->number);
    }
    for (size_t i = 0; i < book->equation_count; i++)
        check_implemented(book, &book->equations[i]);
}

/* A cell of the index: the places of one kind that cite an equation, as links,
 * the lines of a file together. */
static void index_cell(const Book *book, const Equation *e, CitationKind kind,
                       Buffer *table) {
    const char *file = NULL;
    size_t line = 0;
    buffer_print(table, " |");
    for (size_t i = 0; i < book->citation_count; i++) {
        const Citation *c = &book->citations[i];
        if (c->kind != kind || !cites(c, e)) continue;
        bool same = file && strcmp(file, c->place.file) == 0;
        if (same && line == c->place.line) continue;
        const char *name = strrchr(c->place.file, '/') + 1;
        if (same)
            buffer_print(table, ", [%zu](%s#L%zu)", c->place.line,
                         c->place.file, c->place.line);
        else
            buffer_print(table, "%s [%s:%zu](%s#L%zu)", file ? ";" : "", name,
                         c->place.line, c->place.file, c->place.line);
        file = c->place.file;
        line = c->place.line;
    }
}

void equations_index(const Book *book, Buffer *table) {
    buffer_print(table, "| equation | derived in | twin | engine | checked |\n"
                        "|---|---|---|---|---|\n");
    for (size_t i = 0; i < book->equation_count; i++) {
        const Equation *e = &book->equations[i];
        buffer_print(table, "| (%d.%d) | [%.*s](%s)", e->chapter, e->number,
                     (int)span_length(e->heading), e->heading.begin,
                     e->place.file);
        index_cell(book, e, CITED_IN_TWIN, table);
        index_cell(book, e, CITED_IN_ENGINE, table);
        index_cell(book, e, CITED_IN_CHECK, table);
        buffer_print(table, " |\n");
    }
}
