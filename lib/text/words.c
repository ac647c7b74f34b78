/* words: each run between spaces is cut at marks and hyphens, and each part
 * between them at apostrophes. Includes tokens, utf8 and base. */
#include "text/words.h"

#include "text/utf8.h"
#include <string.h>
#include <strings.h>

typedef enum Kind { KIND_NONE, KIND_LETTER, KIND_HAN, KIND_MARK } Kind;

/* A text that is being cut. */
typedef struct Cutter {
    const char *text;
    Tokens *tokens;
    bool quoting; /* a quotation by ' is open */
    bool failed;
} Cutter;

/* The kind of the character at `at`, and its bytes. */
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

static bool digit_at(const Cutter *cutter, size_t at, size_t end) {
    return at < end && cutter->text[at] >= '0' && cutter->text[at] <= '9';
}

static void add_token(Cutter *cutter, size_t begin, size_t end) {
    cutter->failed |=
        !tokens_add(cutter->tokens, cutter->text + begin, end - begin);
}

/* Where the letters, digits and inner apostrophes from `at` on end. */
static size_t word_end(const Cutter *cutter, size_t at, size_t end) {
    size_t size;
    for (;;) {
        if (kind_at(cutter, at, end, &size) == KIND_LETTER) {
            at += size;
            continue;
        }
        char mark = at < end ? cutter->text[at] : '\0';
        bool inner = mark == '\'' ? letter_at(cutter, at + 1, end)
                                  : (mark == '.' || mark == ',') &&
                                        digit_at(cutter, at - 1, end) &&
                                        digit_at(cutter, at + 1, end);
        if (!inner) return at;
        at++;
    }
}

/* Whether text[begin, end) is the given ASCII word, in any case. */
static bool is_word(const char *text, size_t begin, size_t end,
                    const char *word) {
    return end - begin == strlen(word) &&
           strncasecmp(text + begin, word, end - begin) == 0;
}

/* Whether text[begin, end), begun by an apostrophe, is 's 'm 're ... */
static bool is_contraction(const char *text, size_t begin, size_t end) {
    static const char *const words[] = {"'s", "'m", "'re", "'ve", "'ll", "'d"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (is_word(text, begin, end, words[i])) return true;
    return false;
}

/* Where a contraction that ends at `end` begins, or `end`. */
static size_t contraction_begin(const char *text, size_t begin, size_t end) {
    for (size_t length = 2; length <= 3 && begin + length < end; length++) {
        size_t at = end - length;
        if ((text[at] == '\'' && is_contraction(text, at, end)) ||
            is_word(text, at, end, "n't"))
            return at;
    }
    return end;
}

/* Cut text[begin, end), without hyphens, behind each apostrophe. */
static void cut_elisions(Cutter *cutter, size_t begin, size_t end) {
    const char *text = cutter->text;
    while (begin < end) {
        size_t first = begin + (text[begin] == '-');
        const char *mark = memchr(text + begin, '\'', end - begin);
        if (!mark || is_word(text, first, end, "aujourd'hui") ||
            is_word(text, first, end, "o'clock") ||
            is_word(text, first, end, "n't")) {
            add_token(cutter, begin, end);
            return;
        }
        size_t at = (size_t)(mark - text);
        bool plural = at - first > 1 && (text[at - 1] | 0x20) == 's';
        add_token(cutter, begin, plural ? at : at + 1);
        if (plural) add_token(cutter, at, at + 1);
        begin = at + 1;
    }
}

/* Cut one part of a word: contractions off its end, then elisions. */
static void cut_part(Cutter *cutter, size_t begin, size_t end) {
    Tokens *tokens = cutter->tokens;
    size_t first = begin + (cutter->text[begin] == '-'), stem = end, at;
    while ((at = contraction_begin(cutter->text, first, stem)) < stem)
        stem = at;
    cut_elisions(cutter, begin, stem);
    size_t left = tokens->count;
    while (end > stem && !cutter->failed) {
        at = contraction_begin(cutter->text, first, end);
        add_token(cutter, at, end);
        end = at;
    }
    for (size_t i = left, j = tokens->count; i + 1 < j; i++) {
        size_t other = tokens->start[--j];
        tokens->start[j] = tokens->start[i];
        tokens->start[i] = other;
    }
}

/* Whether the apostrophe behind a word is its own: l' but not 'so'. */
static bool owns_apostrophe(const Cutter *cutter, size_t at, size_t end) {
    if (at >= end || cutter->text[at] != '\'' || cutter->quoting) return false;
    static const char *const closing[] = {".",
                                          ",",
                                          ";",
                                          ":",
                                          "!",
                                          "?",
                                          ")",
                                          "]",
                                          "}",
                                          "'",
                                          "\xE2\x80\x9D",
                                          "\xC2\xBB",
                                          "\xE2\x80\xA6"};
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++) {
        size_t size = strlen(closing[i]);
        if (end - at > size &&
            memcmp(cutter->text + at + 1, closing[i], size) == 0)
            return false;
    }
    return true;
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
        if (ends && is_contraction(text, at, after))
            next = after;
        else
            cutter->quoting = glued && !cutter->quoting;
    } else if (size == 3 && memcmp(text + at, "\xE2\x80\x98", 3) == 0) {
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

/* The marks with a place of their own, as sets " a b c " of tokens. */
static const char CLOSING[] =
    " . , ? ! : ; ) ] } % / @ _ \xE2\x80\x9D \xE2\x80\xA6 \xC2\xB0 ";
static const char OPENING[] = " ( [ { $ # / @ _ \xC2\xA3 \xC2\xBF \xC2\xA1 "
                              "\xE2\x80\x9C \xE2\x80\x98 \xE2\x80\x9E ";
static const char CONTRACTIONS[] = " 's 'm 're 've 'll 'd n't ";

/* What the joiner remembers of the tokens it has written. */
typedef struct Joiner {
    const char *spaced;   /* marks with a space before them */
    const char *previous; /* the last token, "" at first */
    bool quoting[2];      /* inside "...", inside '...' */
    bool glue;            /* nothing before the next token */
} Joiner;

/* Whether a set " a b c " has a token, in any case of ASCII letters. */
static bool set_has(const char *set, const char *token) {
    size_t length = strlen(token);
    for (const char *at = set; at[1]; at = strchr(at + 1, ' '))
        if (strncasecmp(at + 1, token, length) == 0 && at[length + 1] == ' ')
            return true;
    return false;
}

static char last_byte(const char *token) {
    return token[0] ? token[strlen(token) - 1] : '\0';
}

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
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
    if (strcmp(token, "\"") == 0) return joiner->quoting[0];
    if (strcmp(token, "'") == 0)
        return joiner->quoting[1] || (last_byte(previous) | 0x20) == 's';
    if (strstr(joiner->spaced, token))
        return previous[0] == '?' || previous[0] == '!';
    return (token[0] == '-' && token[1]) || strncmp(token, "..", 2) == 0 ||
           set_has(CLOSING, token) || set_has(CONTRACTIONS, token) ||
           (is_wide(token) && is_wide(previous));
}

/* Whether the next token stands tight behind a token. */
static bool joins_right(const Joiner *joiner, const char *token) {
    if (strcmp(token, "\"") == 0) return !joiner->quoting[0];
    if (strcmp(token, "'") == 0) return !joins_left(joiner, token);
    return last_byte(token) == '\'' || set_has(OPENING, token);
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
