/* book: what the checker of the book knows.
 *
 * The checker reads the texts (chapters/NN-name/README.md, README.md and
 * book.md) and the C sources, all by paths from the top of the tree, where it
 * runs. What it finds wrong it prints as "file:line: ..."; with `refresh` it
 * rewrites what it can derive. Memory comes from one arena and is freed with
 * it. */
#ifndef INTERLINEAR_TESTS_BOOK_H
#define INTERLINEAR_TESTS_BOOK_H

#include "base/io.h"
#include "base/memory.h"
#include <stdbool.h>
#include <stddef.h>

enum { BOOK_FILE_MOST = 1 << 26, BOOK_PATH = 512 };

/* Some bytes of a file. */
typedef struct Span {
    const char *begin, *end;
} Span;

/* Where something stands: lines count from 1. */
typedef struct Place {
    const char *file;
    size_t line;
} Place;

/* An equation of a chapter: \tag{chapter.number} under a heading. */
typedef struct Equation {
    int chapter, number;
    Place place;
    Span heading;
} Equation;

/* Where a (chapter.number) is cited. A text mentions an equation, the files of
 * its chapter are its twin, lib/ is the engine, and the gradient checks and
 * tests check it; but the comment a check's file begins with checks nothing. */
typedef enum CitationKind {
    CITED_IN_TEXT,
    CITED_IN_TWIN,
    CITED_IN_ENGINE,
    CITED_IN_CHECK,
    CITED_IN_PASSING
} CitationKind;

typedef struct Citation {
    CitationKind kind;
    int chapter, number;
    Place place;
} Citation;

/* Paths, sorted. */
typedef struct Paths {
    char **items;
    size_t count, capacity;
} Paths;

typedef struct Book {
    Arena arena;
    const char *build; /* where the chapters' programs left their figures */
    bool refresh;
    int only; /* report on this chapter alone; 0: on all */
    Paths texts, sources;
    Equation *equations;
    size_t equation_count, equation_capacity;
    Citation *citations;
    size_t citation_count, citation_capacity;
    size_t problems, rewritten;
} Book;

/* book_wrong: print what is wrong at a place and count it. `chapter` is the
 * one whose author must mend it, 0 for the book as a whole. */
void book_wrong(Book *book, int chapter, Place place, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* book_wants: whether this chapter is asked for. */
bool book_wants(const Book *book, int chapter);

/* book_chapter: the number of the chapter a path lies in, 0 if in none. */
int book_chapter(const char *path);

/* book_grow: room for one more in an array of `size`-byte items. */
void *book_grow(void *items, size_t count, size_t *capacity, size_t size);

/* book_copy: a copy in the arena. */
char *book_copy(Book *book, Span text);

/* book_read: a whole file; false if it cannot be read. The text has a final
 * NUL. Owner: the arena. */
bool book_read(Book *book, const char *path, Span *text);

/* book_write: replace a file by a rewritten text, or end the program. */
void book_write(Book *book, const char *path, const Buffer *text);

/* book_find: add the files below `folder` whose names end in `suffix`. */
void book_find(Book *book, const char *folder, const char *suffix,
               Paths *paths);

/* book_exists: whether a file or a folder is there. */
bool book_exists(const char *path);

/* book_begin: list the texts and sources. book_free: give all back. */
void book_begin(Book *book);
void book_free(Book *book);

/* Lines, words: the next line without its LF; the next run of non-blanks,
 * empty at the end. Both move the cursor. */
bool span_line(Span *cursor, Span *line);
Span span_word(Span *cursor);
Span span_trim(Span span);
size_t span_length(Span span);
bool span_is(Span span, const char *text);
bool span_begins(Span span, const char *text);
bool span_equal(Span a, Span b);

#endif
