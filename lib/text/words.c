/* words: each run between spaces is cut at marks and hyphens, and each part
 * between them at apostrophes. Includes tokens, utf8 and base. */
#include "text/words.h"

#include "text/utf8.h"
#include <string.h>
#include <strings.h>

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

/* Cut a run of characters without white space. */
static void cut_run(Cutter *cutter, size_t begin, size_t end) {
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

bool words_cut(const char *text, size_t length, Tokens *tokens) {
    Cutter cutter = {.text = text, .tokens = tokens};
    for (size_t at = 0, end; at < length && !cutter.failed; at = end + 1) {
        const char *space = memchr(text + at, ' ', length - at);
        end = space ? (size_t)(space - text) : length;
        cut_run(&cutter, at, end);
    }
    return !cutter.failed;
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

void words_join(const Tokens *tokens, const char *spaced, Buffer *line) {
    Joiner joiner = {.spaced = spaced, .previous = ""};
    for (size_t i = 0; i < tokens->count; i++) {
        bool last = i + 1 == tokens->count;
        join(&joiner, tokens_get(tokens, i),
             last ? "" : tokens_get(tokens, i + 1), line);
    }
}
