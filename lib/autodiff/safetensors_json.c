/* safetensors_json: reading and writing the header's JSON.
 *
 * Includes base. Owns nothing: texts stay in the bytes of the reader. */
#include "autodiff/safetensors_json.h"

#include <string.h>

bool json_fail(const JsonReader *reader, size_t offset, const char *expected) {
    return error_set(reader->error,
                     "%s: byte %zu: expected %s; the file is damaged or no "
                     "safetensors file",
                     reader->path, offset, expected);
}

/* The next byte, or -1 at the end. */
static int peek(const JsonReader *reader) {
    return reader->offset < reader->end
               ? (unsigned char)reader->bytes[reader->offset]
               : -1;
}

static void skip_spaces(JsonReader *reader) {
    int c = peek(reader);
    while (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        reader->offset++;
        c = peek(reader);
    }
}

bool json_accept(JsonReader *reader, char symbol) {
    skip_spaces(reader);
    if (peek(reader) != symbol) return false;
    reader->offset++;
    return true;
}

bool json_symbol(JsonReader *reader, char symbol) {
    const char name[] = {'\'', symbol, '\'', '\0'};
    return json_accept(reader, symbol) ||
           json_fail(reader, reader->offset, name);
}

bool json_end(JsonReader *reader) {
    skip_spaces(reader);
    return reader->offset == reader->end ||
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
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    const uint32_t mark[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = length - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    out[0] = (char)(mark[length] | code);
    return length;
}

/* The four hexadecimal digits of \uXXXX. */
static bool read_unit(JsonReader *reader, uint32_t *unit) {
    *unit = 0;
    for (int i = 0; i < 4; i++) {
        int c = peek(reader);
        uint32_t digit;
        if (c >= '0' && c <= '9')
            digit = (uint32_t)(c - '0');
        else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
            digit = (uint32_t)((c | 0x20) - 'a' + 10);
        else
            return json_fail(reader, reader->offset, "four hexadecimal digits");
        *unit = *unit << 4 | digit;
        reader->offset++;
    }
    return true;
}

/* A code point behind \u: one unit, or a pair of surrogates. */
static bool read_code_point(JsonReader *reader, uint32_t *code) {
    size_t start = reader->offset;
    if (!read_unit(reader, code)) return false;
    if (*code < 0xD800 || *code > 0xDFFF) return true;
    uint32_t low;
    size_t left = reader->end - reader->offset;
    if (*code > 0xDBFF || left < 2 ||
        memcmp(reader->bytes + reader->offset, "\\u", 2) != 0)
        return json_fail(reader, start, "a pair of surrogates");
    reader->offset += 2;
    if (!read_unit(reader, &low)) return false;
    if (low < 0xDC00 || low > 0xDFFF)
        return json_fail(reader, start, "a pair of surrogates");
    *code = 0x10000 + ((*code - 0xD800) << 10) + (low - 0xDC00);
    return true;
}

/* An escape, behind its backslash, to `out`; counts its bytes. */
static bool read_escape(JsonReader *reader, char *out, size_t *count) {
    static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    int c = peek(reader);
    if (c == 'u') {
        uint32_t code;
        reader->offset++;
        if (!read_code_point(reader, &code)) return false;
        *count = put_utf8(out, code);
        return true;
    }
    const char *letter = c > 0 ? strchr(letters, c) : NULL;
    if (!letter) return json_fail(reader, reader->offset, "an escape of JSON");
    *out = meanings[letter - letters];
    *count = 1;
    reader->offset++;
    return true;
}

/* A character that stands for itself, to `out`; counts its bytes. */
static bool read_character(JsonReader *reader, char *out, size_t *count) {
    if (peek(reader) < 0x20) {
        return json_fail(reader, reader->offset,
                         "a character of a text or its closing quote");
    }
    const char *from = reader->bytes + reader->offset;
    *count = utf8_length(from, reader->end - reader->offset);
    if (*count == 0) return json_fail(reader, reader->offset, "valid UTF-8");
    memmove(out, from, *count);
    reader->offset += *count;
    return true;
}

bool json_text(JsonReader *reader, char **text, size_t *length) {
    if (!json_accept(reader, '"'))
        return json_fail(reader, reader->offset, "a text in quotes");
    /* What is decoded is never longer than what was read. */
    char *out = *text = reader->bytes + reader->offset;
    while (peek(reader) != '"') {
        size_t count = 0;
        bool escape = peek(reader) == '\\';
        reader->offset += escape;
        if (!(escape ? read_escape(reader, out, &count)
                     : read_character(reader, out, &count)))
            return false;
        out += count;
    }
    reader->offset++;
    *length = (size_t)(out - *text);
    *out = '\0';
    return true;
}

bool json_key(JsonReader *reader, size_t most, char **key) {
    size_t length;
    skip_spaces(reader);
    size_t start = reader->offset;
    if (!json_text(reader, key, &length)) return false;
    if (length >= most || memchr(*key, '\0', length))
        return json_fail(reader, start, "a shorter name without NUL");
    return json_symbol(reader, ':');
}

bool json_number(JsonReader *reader, size_t *number) {
    skip_spaces(reader);
    size_t start = reader->offset;
    *number = 0;
    for (int c = peek(reader); c >= '0' && c <= '9'; c = peek(reader)) {
        size_t digit = (size_t)(c - '0');
        if (*number > (SIZE_MAX - digit) / 10)
            return json_fail(reader, start, "a smaller number");
        *number = *number * 10 + digit;
        reader->offset++;
    }
    size_t digits = reader->offset - start;
    if (digits == 0 || (digits > 1 && reader->bytes[start] == '0'))
        return json_fail(reader, start, "a whole number without sign");
    return true;
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
