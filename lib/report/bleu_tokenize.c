/* bleu_tokenize: the cut of mteval-v13a, as sacreBLEU 2 writes it.
 *
 * Works on bytes: every rule looks at ASCII only, and no byte of a longer UTF-8
 * character is ASCII. Each rule runs once over the whole line, left to right,
 * and its matches do not overlap. */
#include "report/metrics.h"
#include <string.h>

typedef bool ByteTest(char byte);

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_not_digit(char c) {
    return !is_digit(c);
}

static bool is_stop(char c) {
    return c == '.' || c == ',';
}

static bool is_hyphen(char c) {
    return c == '-';
}

/* ASCII marks but ' , - . */
static bool is_mark(char c) {
    return (c >= '!' && c <= '&') || (c >= '(' && c <= '+') || c == '/' ||
           (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= '~');
}

/* Replace `from` by `to`, which is no longer, in place. */
static void replace(Buffer *line, const char *from, const char *to) {
    size_t from_length = strlen(from), to_length = strlen(to), end = 0;
    for (size_t i = 0; i < line->length;) {
        if (line->length - i >= from_length &&
            memcmp(line->bytes + i, from, from_length) == 0) {
            memcpy(line->bytes + end, to, to_length);
            end += to_length;
            i += from_length;
        } else {
            line->bytes[end++] = line->bytes[i++];
        }
    }
    line->length = end;
}

static void isolate_marks(const Buffer *from, Buffer *to) {
    to->length = 0;
    for (size_t i = 0; i < from->length; i++) {
        bool mark = is_mark(from->bytes[i]);
        buffer_append(to, " ", mark);
        buffer_append(to, &from->bytes[i], 1);
        buffer_append(to, " ", mark);
    }
}

/* Part two neighbouring bytes that pass the tests; a space before or behind
 * frees the pair from its neighbour on that side. */
static void split_pairs(const Buffer *from, Buffer *to, ByteTest *first,
                        ByteTest *second, const char *before,
                        const char *behind) {
    to->length = 0;
    for (size_t i = 0; i < from->length; i++) {
        const char *byte = from->bytes + i;
        if (i + 1 < from->length && first(byte[0]) && second(byte[1])) {
            buffer_print(to, "%s%c %c%s", before, byte[0], byte[1], behind);
            i++;
        } else {
            buffer_append(to, byte, 1);
        }
    }
}

/* Append the words of a line with one space between two. */
static void append_words(Buffer *buffer, const Buffer *line) {
    size_t begin = buffer->length;
    bool gap = false;
    for (size_t i = 0, size; i < line->length; i += size) {
        const char *text = line->bytes + i;
        if (utf8_is_space(utf8_decode(text, line->length - i, &size))) {
            gap = buffer->length > begin;
        } else {
            buffer_append(buffer, " ", gap);
            buffer_append(buffer, text, size);
            gap = false;
        }
    }
}

void bleu_tokenize_13a(Buffer *buffer, const char *line, size_t length) {
    Buffer one = {0}, two = {0};
    buffer_append(&one, " ", 1);
    buffer_append(&one, line, length);
    buffer_append(&one, " ", 1);
    replace(&one, "<skipped>", "");
    replace(&one, "-\n", "");
    replace(&one, "\n", " ");
    replace(&one, "&quot;", "\"");
    replace(&one, "&amp;", "&");
    replace(&one, "&lt;", "<");
    replace(&one, "&gt;", ">");
    isolate_marks(&one, &two);
    split_pairs(&two, &one, is_not_digit, is_stop, "", " ");
    split_pairs(&one, &two, is_stop, is_not_digit, " ", "");
    split_pairs(&two, &one, is_digit, is_hyphen, "", " ");
    if (one.failed || two.failed)
        buffer->failed = true;
    else
        append_words(buffer, &one);
    buffer_free(&one);
    buffer_free(&two);
}
