/* commands: the targets of make, looked up where they come from. */
#include "commands.h"

#include <stdio.h>
#include <string.h>

/* NAME: ... ## help */
static bool in_makefile(Book *book, Span target) {
    Span text = {0}, line = {0};
    if (!book_read(book, "Makefile", &text)) return false;
    while (span_line(&text, &line)) {
        const char *colon = memchr(line.begin, ':', span_length(line));
        if (!colon || !span_equal((Span){line.begin, colon}, target)) continue;
        for (; line.begin < line.end; line.begin++)
            if (span_begins(line, "## ")) return true;
    }
    return false;
}

/* Whether the folder of chapter NN has this file. */
static bool chapter_has(const Book *book, Span number, const char *file) {
    for (size_t i = 0; i < book->texts.count; i++) {
        char path[BOOK_PATH];
        const char *text = book->texts.items[i], *slash = strrchr(text, '/');
        Span name = {text, text + strlen(text)};
        if (!span_begins(name, "chapters/")) continue;
        name.begin += strlen("chapters/");
        if (!(span_length(number) == 2 && name.begin[2] == '-' &&
              memcmp(name.begin, number.begin, 2) == 0))
            continue;
        snprintf(path, sizeof path, "%.*s/%s", (int)(slash - text), text, file);
        if (book_exists(path)) return true;
    }
    return false;
}

/* tests/test_NAME.c, or a tests/test_NN_....c */
static bool test_exists(const Book *book, Span name) {
    static const char begin[] = "tests/test_";
    for (size_t i = 0; i < book->sources.count; i++) {
        const char *path = book->sources.items[i];
        Span rest = {path, path + strlen(path)};
        if (!span_begins(rest, begin)) continue;
        rest.begin += strlen(begin);
        size_t length = span_length(name);
        if (span_length(rest) <= length ||
            memcmp(rest.begin, name.begin, length) != 0)
            continue;
        rest.begin += length;
        if (span_is(rest, ".c")) return true;
        if (length == 2 && *rest.begin == '_' && *name.begin <= '9')
            return true;
    }
    return false;
}

/* The targets that there is one of for each chapter, and the file of the
 * chapter that they need. */
static const char *const OF_CHAPTER[][2] = {{"chapter-", "expected.txt"},
                                            {"gradcheck-", "gradcheck.c"},
                                            {"book-check-", "README.md"},
                                            {"book-refresh-", "README.md"}};

static bool target_exists(Book *book, Span target) {
    if (in_makefile(book, target)) return true;
    Span rest = target;
    if (span_begins(target, "test-")) {
        rest.begin += strlen("test-");
        return span_is(rest, "NN") || span_is(rest, "NAME") ||
               test_exists(book, rest);
    }
    for (size_t i = 0; i < sizeof OF_CHAPTER / sizeof *OF_CHAPTER; i++) {
        if (!span_begins(target, OF_CHAPTER[i][0])) continue;
        rest.begin = target.begin + strlen(OF_CHAPTER[i][0]);
        return span_is(rest, "NN") || chapter_has(book, rest, OF_CHAPTER[i][1]);
    }
    return false;
}

/* Whether a word ends the command it stands in; a last ; is cut off it. */
static bool ends_command(Span *word) {
    static const char *const operators[] = {"&&", "||", "|", "&", ">", "<"};
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (span_is(*word, operators[i])) {
            word->end = word->begin;
            return true;
        }
    if (span_length(*word) == 0 || word->end[-1] != ';') return false;
    word->end--;
    return true;
}

void commands_check(Book *book, Span line, Place place) {
    bool first = true, make = false;
    for (;;) {
        Span word = span_word(&line);
        size_t length = span_length(word);
        if (length == 0 || *word.begin == '#') return;
        bool ends = ends_command(&word);
        length = span_length(word);
        bool target = length > 0 && *word.begin != '-' &&
                      !memchr(word.begin, '=', length);
        if (target && make && !target_exists(book, word))
            book_wrong(book, book_chapter(place.file), place,
                       "make has no target %.*s", (int)length, word.begin);
        if (target && first && !span_is(word, "$")) {
            make = span_is(word, "make");
            first = false;
        }
        if (ends) {
            first = true;
            make = false;
        }
    }
}

void commands_block(Book *book, Span information, Span body, Place place) {
    Span language = span_word(&information), line = {0};
    bool console = span_is(language, "console");
    if (!console && !span_is(language, "sh")) return;
    while (span_line(&body, &line)) {
        place.line++;
        if (!console || span_begins(line, "$ "))
            commands_check(book, line, place);
    }
}
