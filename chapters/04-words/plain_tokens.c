/* plain_tokens: a line as people write it, cut into tokens. */
#include "04-words/plain_tokens.h"
#include "04-words/plain_utf8.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

static const char *const CONTRACTIONS[] = {"'s",  "'m", "'re", "'ve",
                                           "'ll", "'d", "n't"};
static const char *const WHOLE[] = {"aujourd'hui", "o'clock", "n't"};

/* What has been written so far. */
typedef struct Writer {
    char *text;
    int length, tokens;
} Writer;

static void write_token(Writer *w, const char *token, int n) {
    if (n == 0) return;
    if (w->tokens++ > 0) w->text[w->length++] = ' ';
    memcpy(w->text + w->length, token, (size_t)n);
    w->length += n;
}

/* Whether the n bytes at a are the word b, in small or capital letters. */
static bool same(const char *a, int n, const char *b) {
    if (n != (int)strlen(b)) return false;
    for (int i = 0; i < n; i++)
        if (tolower((unsigned char)a[i]) != b[i]) return false;
    return true;
}

/* How long the contraction at the end of a word is, 0 if there is none. */
static int contraction(const char *word, int n) {
    for (int i = 0; i < 7; i++) {
        int k = (int)strlen(CONTRACTIONS[i]);
        if (k <= n && same(word + n - k, k, CONTRACTIONS[i])) return k;
    }
    return 0;
}

/* One word, without inner hyphens: girl's, l'homme, qu'aujourd'hui. */
static void cut_word(Writer *w, const char *word, int n) {
    int tail = contraction(word, n);
    if (tail > 0 && tail < n) {
        cut_word(w, word, n - tail);
        write_token(w, word + n - tail, tail);
        return;
    }
    while (n > 0) {
        const char *mark = memchr(word, '\'', (size_t)n);
        bool whole = same(word, n, WHOLE[0]) || same(word, n, WHOLE[1]) ||
                     same(word, n, WHOLE[2]);
        int k = mark && !whole ? (int)(mark - word) + 1 : n;
        write_token(w, word, k);
        word += k;
        n -= k;
    }
}

/* A letter or a digit; so is any character beyond ASCII, but for the marks
 * that French prints. */
static bool is_letter(int c) {
    static const int marks[] = {0xAB,   0xBB,   0x2013, 0x2014,
                                0x201C, 0x201D, 0x2026};
    for (int i = 0; i < 7; i++)
        if (c == marks[i]) return false;
    return c >= 0x80 || isalnum(c);
}

/* The character at text[i]; 0 at the end. */
static int at(const char *text, int i, int *length) {
    const unsigned char *b = (const unsigned char *)text + i;
    return plain_utf8_decode((int)strlen((const char *)b) + 1, b, length);
}

/* Whether the mark at text[i] is inside a word: l'homme, 3,5. */
static bool is_inner(const char *text, int i) {
    int length;
    if (text[i] == '\'') return is_letter(at(text, i + 1, &length));
    return (text[i] == '.' || text[i] == ',') &&
           isdigit((unsigned char)text[i - 1]) &&
           isdigit((unsigned char)text[i + 1]);
}

/* Where the word that begins at text[i] ends. */
static int word_end(const char *text, int i) {
    int length, begin = i;
    while (is_letter(at(text, i, &length)) || (i > begin && is_inner(text, i)))
        i += length;
    bool plural = i - begin > 1 && tolower((unsigned char)text[i - 1]) == 's';
    if (text[i] == '\'' && !plural) i++; /* l' at the end; girls ' */
    return i;
}

/* Typographic apostrophes to plain ones, all white space to spaces. */
static void normalise(char *text) {
    int length, out = 0;
    for (int i = 0; text[i]; i += length) {
        int c = at(text, i, &length);
        bool space = c <= ' ' || c == 0xA0 || c == 0x2009 || c == 0x202F;
        if (space || c == 0x2019)
            text[out++] = space ? ' ' : '\'';
        else
            for (int k = 0; k < length; k++) text[out++] = text[i + k];
    }
    text[out] = '\0';
}

int plain_tokenize(const char *line, char *tokens) {
    int n = (int)strlen(line), length;
    char text[n + 2];
    Writer w = {tokens, 0, 0};
    if (plain_utf8_bad(line) >= 0) return -1;
    strcpy(text, line);
    normalise(text);
    for (int i = 0, end; text[i]; i = end) {
        int c = at(text, i, &length);
        bool hyphen = c == '-' && is_letter(at(text, i + 1, &end));
        end = i + length;
        if (is_letter(c) || hyphen) {
            end = word_end(text, i + hyphen);
            cut_word(&w, text + i, end - i);
        } else if (c == '\'' && is_letter(at(text, end, &length))) {
            int after = word_end(text, end);
            if (contraction(text + i, after - i) == after - i) end = after;
            write_token(&w, text + i, end - i); /* 's by itself */
        } else if (c == '.') {
            while (text[end] == '.') end++;
            write_token(&w, text + i, end - i);
        } else if (c != ' ') {
            write_token(&w, text + i, end - i);
        }
    }
    tokens[w.length] = '\0';
    return w.tokens;
}
