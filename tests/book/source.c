/* source: one pass over the bytes, in pieces: comments, strings, the rest. */
#include "source.h"

#include <string.h>

static bool word_byte(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
}

/* The end of a quoted text that begins at p. */
static const char *quoted_end(const char *p, const char *end) {
    char quote = *p++;
    while (p < end && *p != quote && *p != '\n') p += *p == '\\' ? 2 : 1;
    return p < end ? p + 1 : end;
}

/* The end of a comment that begins at p; p itself if none does. */
static const char *comment_end(const char *p, const char *end) {
    if (end - p < 2 || *p != '/' || (p[1] != '*' && p[1] != '/')) return p;
    bool block = p[1] == '*';
    for (const char *q = p + 2; q < end; q++) {
        if (!block && *q == '\n') return q;
        if (block && *q == '*' && q + 1 < end && q[1] == '/') return q + 2;
    }
    return end;
}

bool source_comment(Span *cursor, Span *comment) {
    const char *p = cursor->begin, *end = cursor->end;
    while (p < end) {
        const char *after = comment_end(p, end);
        if (after > p) {
            *comment = (Span){p, after};
            cursor->begin = after;
            return true;
        }
        p = *p == '"' || *p == '\'' ? quoted_end(p, end) : p + 1;
    }
    cursor->begin = end;
    return false;
}

/* What is known of an item while it is read. */
typedef struct Item {
    const char *begin;
    int braces, parens;
    char before; /* the last byte of code that is not blank */
    bool function, body;
    bool initial; /* behind an = */
    int rank;     /* how well it fits the name looked for; 0: not at all */
} Item;

enum { FITS_CONSTANT = 1, FITS_DECLARATION, FITS_DEFINITION };

static void fits(Item *item, int rank) {
    if (item->rank < rank) item->rank = rank;
}

/* A word of an item: is it the name, and what does it declare? */
static void item_word(Item *item, Span word, Span name) {
    if (!span_equal(word, name) || item->initial) return;
    if (item->braces == 0 && item->parens == 0)
        fits(item, FITS_DECLARATION);
    else if (item->braces == 1 && item->parens == 0 && !item->function)
        fits(item, FITS_CONSTANT);
}

static void item_byte(Item *item, char c) {
    if (c == '{' && item->braces++ == 0 && !item->initial) {
        item->function = item->before == ')';
        item->body = true;
    }
    if (c == '}') item->braces--;
    if (c == '(') item->parens++;
    if (c == ')') item->parens--;
    if (c == '=' && item->braces == 0) item->initial = true;
    if (c != ' ' && c != '\n') item->before = c;
}

static bool item_ends(const Item *item, char c) {
    if (item->braces > 0 || item->parens > 0) return false;
    return c == ';' || (c == '}' && item->function);
}

/* The end of a line of the preprocessor, with those that continue it. */
static const char *directive_end(const char *p, const char *end) {
    while (p < end && (*p != '\n' || p[-1] == '\\')) p++;
    return p;
}

static bool defines(Span directive, Span name) {
    Span cursor = directive, word = span_word(&cursor);
    if (!span_is(word, "#define")) return false;
    word = span_word(&cursor);
    const char *p = word.begin;
    while (p < word.end && word_byte(*p)) p++;
    return span_equal((Span){word.begin, p}, name);
}

/* The end of the code of one item that begins at p. */
static const char *item_end(const char *p, const char *end, Span name,
                            Item *item) {
    *item = (Item){.begin = p};
    while (p < end) {
        const char *after = comment_end(p, end);
        if (after > p) {
            p = after;
        } else if (*p == '"' || *p == '\'') {
            p = quoted_end(p, end);
            item->before = '"';
        } else if (word_byte(*p)) {
            const char *word = p;
            while (p < end && word_byte(*p)) p++;
            item_word(item, (Span){word, p}, name);
            item->before = p[-1];
        } else {
            item_byte(item, *p);
            if (item_ends(item, *p++)) break;
        }
    }
    if (item->body && item->rank == FITS_DECLARATION)
        item->rank = FITS_DEFINITION;
    return p;
}

bool source_item(Span source, Span name, Span *found) {
    const char *p = source.begin, *end = source.end;
    int best = 0;
    while (p < end) {
        const char *after = comment_end(p, end);
        Item item = {.begin = p};
        if (after > p) {
            p = after;
            continue;
        }
        if (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r') {
            p++;
            continue;
        }
        if (*p == '#') {
            after = directive_end(p, end);
            item.rank = defines((Span){p, after}, name) ? FITS_DEFINITION : 0;
        } else {
            after = item_end(p, end, name, &item);
        }
        if (item.rank > best) {
            best = item.rank;
            *found = (Span){p, after};
        }
        p = after;
    }
    return best > 0;
}
