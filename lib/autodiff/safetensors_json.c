/* safetensors_json: reading and writing the header's JSON.
 *
 * Includes base. Owns nothing: texts stay in the bytes of the reader. */
#include "autodiff/safetensors_json.h"

#include <ctype.h>
#include <string.h>

bool json_fail(JsonReader *reader, size_t offset, const char *expected) {
    reader->failed = true;
    reader->offset = reader->end;
    return error_set(reader->error,
                     "%s: byte %zu: expected %s; the file is damaged or no "
                     "safetensors file",
                     reader->path, offset, expected);
}

/* The next byte, or -1 at the end. */
static int peek(const JsonReader *reader) {
    return reader->offset < reader->end
               ? (unsigned char)reader->file.bytes[reader->offset]
               : -1;
}

static void skip_spaces(JsonReader *reader) {
    int c = peek(reader);
    while (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        reader->offset++;
        c = peek(reader);
    }
}

/* Take this symbol if it is next; says whether it was. */
static bool accept(JsonReader *reader, char symbol) {
    skip_spaces(reader);
    if (peek(reader) != symbol) return false;
    reader->offset++;
    return true;
}

static void expect(JsonReader *reader, char symbol) {
    const char name[] = {'\'', symbol, '\'', '\0'};
    if (!accept(reader, symbol)) json_fail(reader, reader->offset, name);
}

void json_open(JsonReader *reader, char bracket) {
    expect(reader, bracket);
    reader->opened = true;
}

bool json_more(JsonReader *reader, char close) {
    bool more = reader->opened ? !accept(reader, close) : accept(reader, ',');
    if (!more && !reader->opened) expect(reader, close);
    reader->opened = false;
    return more && !reader->failed;
}

void json_end(JsonReader *reader) {
    skip_spaces(reader);
    if (reader->offset != reader->end)
        json_fail(reader, reader->offset, "only spaces up to the tensors");
}

/* The bytes of the UTF-8 character at the start of `text`; 0 if it is none:
 * cut off, longer than needed, a surrogate, or beyond U+10FFFF. */
static size_t utf8_length(const char *text, size_t rest) {
    const unsigned char *c = (const unsigned char *)text;
    if (c[0] < 0x80) return 1;
    size_t length = c[0] < 0xE0 ? 2 : c[0] < 0xF0 ? 3 : 4;
    if (c[0] < 0xC2 || c[0] > 0xF4 || length > rest) return 0;
    for (size_t i = 1; i < length; i++)
        if (c[i] < 0x80 || c[i] > 0xBF) return 0;
    bool wrong = (c[0] == 0xE0 && c[1] < 0xA0) ||
                 (c[0] == 0xED && c[1] > 0x9F) ||
                 (c[0] == 0xF0 && c[1] < 0x90) || (c[0] == 0xF4 && c[1] > 0x8F);
    return wrong ? 0 : length;
}

/* Write a code point as UTF-8; returns its bytes, 1 to 4. */
static size_t put_utf8(char *out, uint32_t code) {
    const uint32_t mark[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = length - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    out[0] = (char)(mark[length] | code);
    return length;
}

/* The four hexadecimal digits of \uXXXX. */
static uint32_t read_unit(JsonReader *reader) {
    static const char digits[] = "0123456789abcdef";
    uint32_t unit = 0;
    for (int i = 0; i < 4; i++) {
        const char *digit = memchr(digits, tolower(peek(reader)), 16);
        if (!digit)
            return json_fail(reader, reader->offset, "four hexadecimal digits");
        unit = unit << 4 | (uint32_t)(digit - digits);
        reader->offset++;
    }
    return unit;
}

/* A code point behind \u: one unit, or a pair of surrogates. */
static uint32_t read_code_point(JsonReader *reader) {
    size_t start = reader->offset;
    uint32_t code = read_unit(reader), low = 0;
    if (code < 0xD800 || code > 0xDFFF) return code;
    const char *next = reader->file.bytes + reader->offset;
    if (code < 0xDC00 && reader->end - reader->offset >= 2 &&
        memcmp(next, "\\u", 2) == 0) {
        reader->offset += 2;
        low = read_unit(reader);
    }
    if (low < 0xDC00 || low > 0xDFFF)
        return json_fail(reader, start, "a pair of surrogates");
    return 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
}

/* An escape to `out`; returns its bytes there. */
static size_t read_escape(JsonReader *reader, char *out) {
    static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    reader->offset++; /* the backslash */
    int c = peek(reader);
    const char *letter = c > 0 ? strchr(letters, c) : NULL;
    if (!letter && c != 'u')
        return json_fail(reader, reader->offset, "an escape of JSON");
    reader->offset++;
    if (c == 'u') return put_utf8(out, read_code_point(reader));
    *out = meanings[letter - letters];
    return 1;
}

/* A character that stands for itself, to `out`; returns its bytes. */
static size_t read_character(JsonReader *reader, char *out) {
    if (peek(reader) < 0x20) {
        return json_fail(reader, reader->offset,
                         "a character of a text or its closing quote");
    }
    const char *from = reader->file.bytes + reader->offset;
    size_t count = utf8_length(from, reader->end - reader->offset);
    if (count == 0) return json_fail(reader, reader->offset, "valid UTF-8");
    memmove(out, from, count);
    reader->offset += count;
    return count;
}

char *json_text(JsonReader *reader, size_t *length) {
    if (!accept(reader, '"'))
        json_fail(reader, reader->offset, "a text in quotes");
    /* What is decoded is never longer than what was read. */
    char *text = reader->file.bytes + reader->offset, *out = text;
    while (!reader->failed && peek(reader) != '"') {
        out += peek(reader) == '\\' ? read_escape(reader, out)
                                    : read_character(reader, out);
    }
    if (reader->failed)
        out = text;
    else
        reader->offset++;
    *out = '\0';
    *length = (size_t)(out - text);
    return text;
}

char *json_key(JsonReader *reader, size_t most) {
    size_t length;
    skip_spaces(reader);
    size_t start = reader->offset;
    char *key = json_text(reader, &length);
    if (length >= most || memchr(key, '\0', length)) {
        json_fail(reader, start, "a shorter name without NUL");
        *key = '\0';
    }
    expect(reader, ':');
    return key;
}

size_t json_number(JsonReader *reader) {
    size_t number = 0;
    skip_spaces(reader);
    size_t start = reader->offset;
    for (int c = peek(reader); c >= '0' && c <= '9'; c = peek(reader)) {
        size_t digit = (size_t)(c - '0');
        if (number > (SIZE_MAX - digit) / 10)
            return json_fail(reader, start, "a smaller number");
        number = number * 10 + digit;
        reader->offset++;
    }
    size_t digits = reader->offset - start;
    if (digits == 0 || (digits > 1 && reader->file.bytes[start] == '0'))
        return json_fail(reader, start, "a whole number without sign");
    return number;
}

bool json_print_text(Buffer *buffer, const char *text, size_t length) {
    buffer_append(buffer, "\"", 1);
    for (size_t i = 0, count; i < length; i += count) {
        count = utf8_length(text + i, length - i);
        unsigned char c = (unsigned char)text[i];
        if (count == 0) return false;
        if (c < 0x20) {
            buffer_print(buffer, "\\u%04x", (unsigned)c);
            continue;
        }
        if (c == '"' || c == '\\') buffer_append(buffer, "\\", 1);
        buffer_append(buffer, text + i, count);
    }
    buffer_append(buffer, "\"", 1);
    return true;
}
