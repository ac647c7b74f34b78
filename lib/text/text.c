/* text: the tokenizer, the detokenizer and the spacing of marks.
 *
 * Includes words, tokens, utf8 and base. A line is first cleaned into a buffer
 * of its own (checked, white space made one kind, lowered), then cut. */
#include "text/text.h"

#include "text/words.h"
#include <string.h>

static const char MARKS[] = "?!:;"; /* those that TextSpacing counts */

static const char SPACE_SIGN[] = "\u2581"; /* a space as a token */

/* Soft hyphen, zero-width space, direction and byte order marks. */
static const Utf8Range UNSEEN[] = {
    {0xAD, 0xAD},     {0x200B, 0x200B}, {0x200E, 0x200F}, {0x202A, 0x202E},
    {0x2060, 0x2060}, {0x2066, 0x2069}, {0xFEFF, 0xFEFF},
};

/* Append a code point with one white space and, for words, one apostrophe and
 * one hyphen for all their kinds. */
static void append_plain(TextMode mode, uint32_t code, Buffer *clean) {
    enum { QUOTE = 0x2019, HYPHEN = 0x2010, FIRM_HYPHEN = 0x2011 };
    if (code == 0 || utf8_is_space(code))
        utf8_append(clean, ' ');
    else if (mode != TEXT_WORDS)
        utf8_append(clean, code);
    else if (code == QUOTE)
        utf8_append(clean, '\'');
    else if (code == HYPHEN || code == FIRM_HYPHEN)
        utf8_append(clean, '-');
    else if (!utf8_in_ranges(UNSEEN, sizeof UNSEEN / sizeof *UNSEEN, code))
        utf8_append(clean, code);
}

static bool clean_line(TextMode mode, const char *line, size_t length,
                       Buffer *clean, Error *error) {
    for (size_t i = 0, size; i < length; i += size) {
        uint32_t code = utf8_decode(line + i, length - i, &size);
        if (code == UTF8_INVALID)
            return error_set(error, "byte %zu of the line: broken UTF-8; %s",
                             i + 1, "save the text as UTF-8");
        append_plain(mode, code, clean);
    }
    return true;
}

/* One token a run of characters that are no space. */
static bool cut_spaces(const char *text, size_t length, Tokens *tokens) {
    for (size_t at = 0, end; at < length; at = end + 1) {
        const char *space = memchr(text + at, ' ', length - at);
        end = space ? (size_t)(space - text) : length;
        if (end > at && !tokens_add(tokens, text + at, end - at)) return false;
    }
    return true;
}

/* One token a code point; spaces at the begin and the end are no tokens. */
static bool cut_characters(const char *text, size_t length, Tokens *tokens) {
    bool space = false;
    for (size_t at = 0, size; at < length; at += size) {
        utf8_decode(text + at, length - at, &size);
        if (text[at] == ' ') {
            space = tokens->count > 0;
            continue;
        }
        if ((space && !tokens_add(tokens, SPACE_SIGN, strlen(SPACE_SIGN))) ||
            !tokens_add(tokens, text + at, size))
            return false;
        space = false;
    }
    return true;
}

static bool cut_line(TextMode mode, const Buffer *line, Tokens *tokens) {
    if (mode == TEXT_SPACES)
        return cut_spaces(line->bytes, line->length, tokens);
    if (mode == TEXT_CHARACTERS)
        return cut_characters(line->bytes, line->length, tokens);
    return words_cut(line->bytes, line->length, tokens);
}

bool text_tokenize(TextMode mode, bool lowercase, const char *line,
                   size_t length, Tokens *tokens, Error *error) {
    Buffer clean = {0}, lowered = {0};
    tokens_clear(tokens);
    bool done = clean_line(mode, line, length, &clean, error);
    if (done && lowercase) utf8_lower_text(&lowered, clean.bytes, clean.length);
    if (done && (clean.failed || lowered.failed ||
                 !cut_line(mode, lowercase ? &lowered : &clean, tokens)))
        done = error_memory(error, "the words of a line");
    if (!done) tokens_clear(tokens);
    buffer_free(&clean);
    buffer_free(&lowered);
    return done;
}

void text_detokenize(TextMode mode, const char *spaced, const Tokens *tokens,
                     Buffer *line) {
    if (mode == TEXT_WORDS) {
        words_join(tokens, spaced ? spaced : "", line);
        return;
    }
    for (size_t i = 0; i < tokens->count; i++) {
        const char *token = tokens_get(tokens, i);
        if (mode == TEXT_SPACES && i > 0) buffer_append(line, " ", 1);
        if (mode == TEXT_CHARACTERS && strcmp(token, SPACE_SIGN) == 0)
            token = " ";
        buffer_append(line, token, strlen(token));
    }
}

/* Whether a mark that stands between two code points (0: the ends of the
 * line) shows how its language writes it. */
static bool is_telling(uint32_t before, uint32_t after) {
    return before != 0 && before != '?' && before != '!' &&
           (after == 0 || after == '?' || after == '!' || after == '.' ||
            utf8_is_space(after));
}

void text_spacing_observe(TextSpacing *spacing, const char *line,
                          size_t length) {
    uint32_t before = 0;
    for (size_t at = 0, size, more; at < length; at += size) {
        uint32_t code = utf8_decode(line + at, length - at, &size);
        size_t next = at + size;
        uint32_t after =
            next < length ? utf8_decode(line + next, length - next, &more) : 0;
        const char *mark =
            code && code < 0x80 ? strchr(MARKS, (char)code) : NULL;
        if (mark && is_telling(before, after)) {
            size_t *count =
                utf8_is_space(before) ? spacing->spaced : spacing->tight;
            count[mark - MARKS]++;
        }
        before = code;
    }
}

void text_spacing_marks(const TextSpacing *spacing, char marks[5]) {
    for (size_t i = 0; i < 4; i++)
        if (spacing->spaced[i] > spacing->tight[i]) *marks++ = MARKS[i];
    *marks = '\0';
}
