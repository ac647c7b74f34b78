/* figures: compared byte for byte, or by their words. */
#include "figures.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/* The next word of the text between the tags that has no digit. */
static Span next_word(Span *cursor) {
    const char *p = cursor->begin;
    Span word = {p, p};
    bool digit = false;
    for (; p < cursor->end; p++) {
        bool ends = *p == '<' || strchr(" \t\r\n", *p) != NULL;
        if (ends && !digit && span_length(word) > 0) break;
        if (*p == '<')
            while (p < cursor->end && *p != '>') p++;
        if (ends) {
            word = (Span){p + 1, p + 1};
            digit = false;
        } else {
            word.end = p + 1;
            digit |= *p >= '0' && *p <= '9';
        }
    }
    cursor->begin = p;
    if (digit || p == cursor->end) word.end = word.begin;
    return word;
}

bool figures_words(Span a, Span b) {
    for (;;) {
        Span word_a = next_word(&a), word_b = next_word(&b);
        if (!span_equal(word_a, word_b)) return false;
        if (span_length(word_a) == 0) return true;
    }
}

static bool measured(const char *path) {
    static const char ending[] = "-measured.svg";
    size_t length = strlen(path), n = sizeof ending - 1;
    return length >= n && strcmp(path + length - n, ending) == 0;
}

static void make_folder(const char *file) {
    char folder[BOOK_PATH];
    snprintf(folder, sizeof folder, "%s", file);
    char *slash = strrchr(folder, '/');
    if (slash) *slash = '\0';
    mkdir(folder, 0777);
}

/* A figure of a chapter with a program: the committed file and the drawn. */
static void compare(Book *book, Place place, const char *path) {
    char drawn[BOOK_PATH];
    Span wanted = {0}, found = {0};
    int chapter = book_chapter(path);
    snprintf(drawn, sizeof drawn, "%s/%s", book->build, path);
    if (!book_read(book, drawn, &wanted)) {
        book_wrong(book, chapter, place,
                   "the program draws no %s (looked for %s)", path, drawn);
        return;
    }
    bool there = book_read(book, path, &found);
    bool same = there && (measured(path) ? figures_words(wanted, found)
                                         : span_equal(wanted, found));
    if (same) return;
    if (book->refresh && book_wants(book, chapter)) {
        Buffer bytes = {0};
        make_folder(path);
        buffer_append(&bytes, wanted.begin, span_length(wanted));
        book_write(book, path, &bytes);
        buffer_free(&bytes);
    } else {
        book_wrong(book, chapter, place, "%s %s: run make book-refresh", path,
                   there ? "is not what the program draws" : "is not there");
    }
}

/* A label that had no room ends in an ellipsis. */
static void check_labels(Book *book, const char *path) {
    static const char cut[] = "\xe2\x80\xa6<";
    Span text = {0}, line = {0};
    Place place = {path, 0};
    if (!book_read(book, path, &text)) return;
    while (span_line(&text, &line)) {
        place.line++;
        for (; line.begin < line.end; line.begin++)
            if (span_begins(line, cut))
                book_wrong(book, book_chapter(path), place,
                           "a label is cut: shorten it");
    }
}

static bool shows(const Paths *shown, const char *path) {
    for (size_t i = 0; i < shown->count; i++)
        if (strcmp(shown->items[i], path) == 0) return true;
    return false;
}

void figures_check(Book *book, const char *text, const Paths *shown) {
    char path[BOOK_PATH];
    Paths committed = {0};
    Place place = {text, 0};
    int folder = (int)(strlen(text) - strlen("/README.md"));
    int chapter = book_chapter(text);
    if (chapter == 0) return;
    snprintf(path, sizeof path, "%.*s/main.c", folder, text);
    bool program = book_exists(path);
    snprintf(path, sizeof path, "%.*s/figures", folder, text);
    for (size_t i = 0; i < shown->count; i++) {
        const char *figure = shown->items[i];
        bool own = strncmp(figure, path, strlen(path)) == 0;
        if (program && own)
            compare(book, place, figure);
        else if (!book_exists(figure))
            book_wrong(book, chapter, place, "%s is not there", figure);
    }
    book_find(book, path, "", &committed);
    for (size_t i = 0; i < committed.count; i++) {
        check_labels(book, committed.items[i]);
        if (!shows(shown, committed.items[i]))
            book_wrong(book, chapter, (Place){committed.items[i], 0},
                       "no text shows this figure: show it or remove it");
    }
    memory_free(committed.items);
}
