/* text: the tokenizer, the detokenizer and the spacing of marks.
 *
 * Includes tokens, utf8 and base. A line is first cleaned into a buffer of its
 * own (checked, white space made one kind, lowered), then cut: each run between
 * spaces at marks and hyphens, each part between them at apostrophes. */
#include "text/text.h"

#include <string.h>
#include <strings.h>

static const char MARKS[] = "?!:;"; /* those that TextSpacing counts */

static const char SPACE_SIGN[] = "\u2581"; /* a space as a token */

/* Soft hyphen, zero-width space, direction and byte order marks. */
static const Utf8Range UNSEEN[] = {
    {0xAD, 0xAD},     {0x200B, 0x200B}, {0x200E, 0x200F}, {0x202A, 0x202E},
    {0x2060, 0x2060}, {0x2066, 0x2069}, {0xFEFF, 0xFEFF},
};

/* Sets " a b c " of tokens, which set_has searches. */
static const char CONTRACTIONS[] = " 's 'm 're 've 'll 'd n't ";
static const char WHOLE_WORDS[] = " aujourd'hui o'clock n't ";
static const char QUOTATION_ENDS[] =
    " . , ; : ! ? ) ] } ' \u201D \u00BB \u2026 ";
static const char TIGHT_BEFORE[] =
    " . , ? ! : ; ) ] } % / @ _ \u201D \u2026 \u00B0 ";
static const char TIGHT_BEHIND[] =
    " ( [ { $ # / @ _ \u00A3 \u00BF \u00A1 \u201C \u2018 \u201E ";

/* Whether a set has a token, in any case of ASCII letters. */
static bool set_has(const char *set, const char *token, size_t length) {
    for (const char *at = set; at[1]; at = strchr(at + 1, ' '))
        if (strncasecmp(at + 1, token, length) == 0 && at[length + 1] == ' ')
            return true;
    return false;
}

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/* Append a code point with one white space and, for words, one apostrophe and
 * one hyphen for all their kinds. */
static void append_plain(TextMode mode, uint32_t code, Buffer *clean) {
    enum { QUOTE = 0x2019, HYPHEN = 0x2010, FIRM_HYPHEN = 0x2011 };
    if (code == 0 || utf8_is_space(code)) {
        code = ' ';
    } else if (mode == TEXT_WORDS) {
        if (utf8_in_ranges(UNSEEN, sizeof UNSEEN / sizeof *UNSEEN, code))
            return;
        if (code == QUOTE) code = '\'';
        if (code == HYPHEN || code == FIRM_HYPHEN) code = '-';
    }
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

typedef enum Kind { KIND_NONE, KIND_LETTER, KIND_HAN, KIND_MARK } Kind;

/* A text that is being cut. */
typedef struct Cutter {
    const char *text;
    Tokens *tokens;
    bool quoting; /* a quotation by ' is open */
    bool failed;
} Cutter;

/* The kind of the character at `at`, and its bytes; none at the end. */
static Kind kind_at(const Cutter *cutter, size_t at, size_t end, size_t *size) {
    *size = 0;
    if (at >= end) return KIND_NONE;
    uint32_t code = utf8_decode(cutter->text + at, end - at, size);
    if (utf8_is_punctuation(code)) return KIND_MARK;
    return utf8_is_han(code) ? KIND_HAN : KIND_LETTER;
}

static bool letter_at(const Cutter *cutter, size_t at, size_t end) {
    size_t size;
    return kind_at(cutter, at, end, &size) == KIND_LETTER;
}

static void add_token(Cutter *cutter, size_t begin, size_t end) {
    cutter->failed |=
        !tokens_add(cutter->tokens, cutter->text + begin, end - begin);
}

/* Whether the mark at `at`, behind a letter or digit, is part of the word. */
static bool is_inner(const Cutter *cutter, size_t at, size_t end) {
    const char *text = cutter->text;
    if (at + 1 >= end) return false;
    if (text[at] == '\'') return letter_at(cutter, at + 1, end);
    return (text[at] == '.' || text[at] == ',') && is_digit(text[at - 1]) &&
           is_digit(text[at + 1]);
}

/* Where the word that begins by the letter at `at` ends. */
static size_t word_end(const Cutter *cutter, size_t at, size_t end) {
    size_t size;
    while (kind_at(cutter, at, end, &size) == KIND_LETTER ||
           is_inner(cutter, at, end))
        at += size;
    return at;
}

/* Where a contraction that ends at `end` begins, or `end`. */
static size_t contraction_begin(const char *text, size_t begin, size_t end) {
    for (size_t length = 2; length <= 3 && begin + length < end; length++)
        if (set_has(CONTRACTIONS, text + end - length, length))
            return end - length;
    return end;
}

/* Cut text[begin, end) behind each apostrophe; text[first] is behind a hyphen
 * that may begin it. */
static void cut_elisions(Cutter *cutter, size_t begin, size_t first,
                         size_t end) {
    const char *text = cutter->text;
    while (begin < end) {
        const char *mark = memchr(text + begin, '\'', end - begin);
        if (!mark || set_has(WHOLE_WORDS, text + first, end - first)) {
            add_token(cutter, begin, end);
            return;
        }
        size_t at = (size_t)(mark - text);
        bool plural = at - first > 1 && (text[at - 1] | 0x20) == 's';
        add_token(cutter, begin, plural ? at : at + 1);
        if (plural) add_token(cutter, at, at + 1);
        begin = first = at + 1;
    }
}

/* Cut one part of a word: elisions at its head, contractions at its end. */
static void cut_part(Cutter *cutter, size_t begin, size_t end) {
    const char *text = cutter->text;
    size_t first = begin + (text[begin] == '-'), stem = end, at;
    while ((at = contraction_begin(text, first, stem)) < stem) stem = at;
    cut_elisions(cutter, begin, first, stem);
    for (; stem < end && !cutter->failed; stem = at) {
        at = stem + (set_has(CONTRACTIONS, text + stem, 2) ? 2 : 3);
        add_token(cutter, stem, at);
    }
}

/* Whether the apostrophe behind a word is its own: l' but not 'so'. */
static bool owns_apostrophe(const Cutter *cutter, size_t at, size_t end) {
    size_t size;
    if (at >= end || cutter->text[at] != '\'' || cutter->quoting) return false;
    kind_at(cutter, at + 1, end, &size);
    return !set_has(QUOTATION_ENDS, cutter->text + at + 1, size);
}

/* Cut off a mark, or what an apostrophe or a full stop begins. */
static size_t cut_mark(Cutter *cutter, size_t at, size_t size, size_t end) {
    const char *text = cutter->text;
    size_t next = at + size;
    if (text[at] == '.')
        while (next < end && text[next] == '.') next++;
    bool glued = letter_at(cutter, next, end);
    if (text[at] == '\'') {
        size_t after = glued ? word_end(cutter, next, end) : next;
        bool ends = after == end || !strchr("'-", text[after]);
        if (ends && set_has(CONTRACTIONS, text + at, after - at))
            next = after;
        else
            cutter->quoting = glued && !cutter->quoting;
    } else if (size == 3 && memcmp(text + at, "\u2018", 3) == 0) {
        cutter->quoting = glued;
    }
    add_token(cutter, at, next);
    return next;
}

/* Cut a run of characters without white space into words and marks. */
static void cut_words(Cutter *cutter, size_t begin, size_t end) {
    size_t size;
    for (size_t at = begin; at < end && !cutter->failed;) {
        const char *text = cutter->text;
        Kind kind = kind_at(cutter, at, end, &size);
        bool hyphen = text[at] == '-' && (at == begin || text[at - 1] != '-') &&
                      letter_at(cutter, at + 1, end);
        if (kind == KIND_LETTER || hyphen) {
            size_t after = word_end(cutter, at + hyphen, end);
            after += owns_apostrophe(cutter, after, end);
            cut_part(cutter, at, after);
            at = after;
        } else if (kind == KIND_HAN) {
            add_token(cutter, at, at + size);
            at += size;
        } else {
            at = cut_mark(cutter, at, size, end);
        }
    }
}

/* Cut a run into its code points, behind a sign for the space before it. */
static void cut_characters(Cutter *cutter, size_t begin, size_t end) {
    if (cutter->tokens->count > 0)
        cutter->failed =
            !tokens_add(cutter->tokens, SPACE_SIGN, strlen(SPACE_SIGN));
    for (size_t at = begin, size; at < end && !cutter->failed; at += size) {
        utf8_decode(cutter->text + at, end - at, &size);
        add_token(cutter, at, at + size);
    }
}

/* Cut a clean line run by run. */
static bool cut_line(TextMode mode, const Buffer *line, Tokens *tokens) {
    Cutter cutter = {.text = line->bytes, .tokens = tokens};
    size_t length = line->length;
    for (size_t at = 0, end; at < length && !cutter.failed; at = end + 1) {
        const char *space = memchr(cutter.text + at, ' ', length - at);
        end = space ? (size_t)(space - cutter.text) : length;
        if (end == at) continue;
        if (mode == TEXT_WORDS)
            cut_words(&cutter, at, end);
        else if (mode == TEXT_CHARACTERS)
            cut_characters(&cutter, at, end);
        else
            add_token(&cutter, at, end);
    }
    return !cutter.failed;
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

/* What the joiner remembers of the tokens it has written. */
typedef struct Joiner {
    const char *spaced;   /* marks with a space before them */
    const char *previous; /* the last token, "" at first */
    bool quoting[2];      /* inside "...", inside '...' */
    bool glue;            /* nothing before the next token */
} Joiner;

static char last_byte(const char *token) {
    return token[0] ? token[strlen(token) - 1] : '\0';
}

/* Whether a token is written without spaces around: Han, kana, wide marks. */
static bool is_wide(const char *token) {
    size_t size;
    uint32_t code = token[0] ? utf8_decode(token, strlen(token), &size) : 0;
    return utf8_is_han(code) || (code >= 0x3001 && code <= 0x30FF) ||
           (code >= 0xFF01 && code <= 0xFF5E);
}

/* Whether a token stands tight behind the one before it. */
static bool joins_left(const Joiner *joiner, const char *token) {
    const char *previous = joiner->previous;
    size_t length = strlen(token);
    if (strcmp(token, "\"") == 0) return joiner->quoting[0];
    if (strcmp(token, "'") == 0)
        return joiner->quoting[1] || (last_byte(previous) | 0x20) == 's';
    if (strstr(joiner->spaced, token))
        return previous[0] == '?' || previous[0] == '!';
    return (token[0] == '-' && token[1]) || strncmp(token, "..", 2) == 0 ||
           set_has(TIGHT_BEFORE, token, length) ||
           set_has(CONTRACTIONS, token, length) ||
           (is_wide(token) && is_wide(previous));
}

/* Whether the next token stands tight behind a token. */
static bool joins_right(const Joiner *joiner, const char *token) {
    if (strcmp(token, "\"") == 0) return !joiner->quoting[0];
    if (strcmp(token, "'") == 0) return !joins_left(joiner, token);
    return last_byte(token) == '\'' ||
           set_has(TIGHT_BEHIND, token, strlen(token));
}

/* Write one token; `next` is the one after it, "" at the end. */
static void join(Joiner *joiner, const char *token, const char *next,
                 Buffer *line) {
    bool time = strcmp(token, ":") == 0 && is_digit(next[0]) &&
                is_digit(last_byte(joiner->previous));
    if (joiner->previous[0] && !joiner->glue && !time &&
        !joins_left(joiner, token))
        buffer_append(line, " ", 1);
    buffer_append(line, token, strlen(token));
    joiner->glue = time || joins_right(joiner, token);
    if (strcmp(token, "\"") == 0)
        joiner->quoting[0] = joiner->glue;
    else if (strcmp(token, "'") == 0)
        joiner->quoting[1] = joiner->glue;
    joiner->previous = token;
}

void text_detokenize(TextMode mode, const char *spaced, const Tokens *tokens,
                     Buffer *line) {
    Joiner joiner = {.spaced = spaced ? spaced : "", .previous = ""};
    for (size_t i = 0; i < tokens->count; i++) {
        const char *token = tokens_get(tokens, i);
        if (mode == TEXT_WORDS) {
            bool last = i + 1 == tokens->count;
            join(&joiner, token, last ? "" : tokens_get(tokens, i + 1), line);
            continue;
        }
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
