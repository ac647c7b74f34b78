/* Characters as bytes, bytes that are none, and lines cut into tokens. */
#include "04-words/plain_tokens.h"
#include "04-words/plain_utf8.h"
#include "base/memory.h"
#include "program.h"
#include "report/label.h"

#include <stdio.h>
#include <string.h>

static void show_character(Lesson *lesson, const char *text) {
    const unsigned char *b = (const unsigned char *)text;
    int n = (int)strlen(text), length, c = plain_utf8_decode(n, b, &length);
    char hex[16] = "", bits[48] = "";
    for (int i = 0; i < n; i++) {
        snprintf(hex + 3 * i, 4, "%02X ", b[i]);
        for (int k = 7; k >= 0; k--) strcat(bits, b[i] >> k & 1 ? "1" : "0");
        strcat(bits, i + 1 < n ? " " : "");
    }
    lesson_print(lesson, "%s  U+%04X  %-12s %s\n", text, (unsigned)c, hex,
                 bits);
}

static void show_broken(Lesson *lesson, const char *what, const char *text) {
    int bad = plain_utf8_bad(text);
    int pad = 32 - (int)label_columns(what);
    lesson_print(lesson, "%s%*s", what, pad, "");
    for (const char *at = text; *at; at++)
        lesson_print(lesson, " %02X", (unsigned)(unsigned char)*at);
    if (bad < 0)
        lesson_print(lesson, "  fine\n");
    else
        lesson_print(lesson, "  wrong from byte %d on\n", bad + 1);
}

void show_bytes(Lesson *lesson) {
    static const char *const characters[] = {"a", "é", "œ", "’", "€", "😀"};
    const char *word = "fenêtre";
    int length, count = 0, n = (int)strlen(word);
    lesson_section(lesson, "characters as bytes");
    for (int i = 0; i < 6; i++) show_character(lesson, characters[i]);
    for (int i = 0; i < n; i += length, count++)
        plain_utf8_decode(n - i, (const unsigned char *)word + i, &length);
    lesson_print(lesson, "%s: %d bytes, %d characters\n", word, n, count);
    lesson_section(lesson, "bytes that are no text");
    show_broken(lesson, "été", "\xC3\xA9t\xC3\xA9");
    show_broken(lesson, "été in Latin-1", "\xE9t\xE9");
    show_broken(lesson, "cut in the middle of é", "\xC3\xA9t\xC3");
    show_broken(lesson, "a second byte without a first", "t\xA9");
    show_broken(lesson, "/ in two bytes (overlong)", "\xC0\xAF");
    show_broken(lesson, "U+D800, half of a pair", "\xED\xA0\x80");
    show_broken(lesson, "U+110000, beyond the last", "\xF4\x90\x80\x80");
}

/* The next field of a line of a .tsv file, up to a tab. */
static const char *field(const char *line, char text[TEXT_MOST]) {
    size_t n = strcspn(line, "\t");
    snprintf(text, TEXT_MOST, "%.*s", (int)n, line);
    return line[n] ? line + n + 1 : line + n;
}

static void compare_split(Lesson *lesson, const char *name) {
    char file[32], text[TEXT_MOST], tokens[2 * TEXT_MOST];
    Lines side[2], written;
    int same[2] = {0};
    for (int k = 0; k < 2; k++) {
        snprintf(file, sizeof file, "%s.%s", name, k ? "fr" : "en");
        side[k] = lines_read(file);
    }
    snprintf(file, sizeof file, "%s.tsv", name);
    written = lines_read(file);
    for (int i = 0; i < written.count && i < side[0].count; i++) {
        const char *rest = written.text[i];
        for (int k = 0; k < 2; k++) {
            rest = field(rest, text);
            plain_tokenize(text, tokens);
            same[k] += strcmp(tokens, side[k].text[i]) == 0;
        }
    }
    lesson_print(lesson, "%-8s %6d lines   as in .en %5d   as in .fr %5d\n",
                 name, written.count, same[0], same[1]);
    lines_free(&side[0]);
    lines_free(&side[1]);
    lines_free(&written);
}

/* The French of a split, cut at its spaces alone: count its words, or else
 * print those that are unknown. */
static void count_spaces(Lesson *lesson, PlainVocabulary *v, const char *name,
                         bool learn, int *words, int *unknown) {
    Lines lines = lines_read(name);
    char text[TEXT_MOST], copy[TEXT_MOST];
    const char *word[TOKENS_MOST];
    *words = *unknown = 0;
    for (int i = 0; i < lines.count; i++) {
        field(field(lines.text[i], text), text);
        int n = lines_cut(text, copy, word);
        for (int t = 0; t < n; t++, ++*words)
            if (learn)
                plain_vocabulary_count(v, word[t]);
            else if (plain_vocabulary_id(v, word[t]) == PLAIN_UNKNOWN) {
                lesson_print(lesson, " %s", word[t]);
                ++*unknown;
            }
    }
    lines_free(&lines);
}

static void show_spaces(Lesson *lesson) {
    PlainVocabulary *v = block(1, sizeof *v);
    int words, unknown, once = 0;
    plain_vocabulary_begin(v);
    count_spaces(lesson, v, "train.tsv", true, &words, &unknown);
    plain_vocabulary_cut(v, 1, 0);
    for (int w = PLAIN_FIXED; w < v->size; w++) once += v->count[w] == 1;
    lesson_section(lesson, "French cut at spaces");
    lesson_print(lesson, "train: %d words, %d different, %d of them once\n",
                 words, v->size - PLAIN_FIXED, once);
    lesson_print(lesson, "seen in train:");
    static const char *const forms[] = {"homme",    "l'homme", "homme.",
                                        "l'homme.", "eau",     "l'eau"};
    for (int i = 0; i < 6; i++)
        lesson_print(lesson, " %s %d", forms[i],
                     v->count[plain_vocabulary_id(v, forms[i])]);
    lesson_print(lesson, "\nunknown in valid:");
    count_spaces(lesson, v, "valid.tsv", false, &words, &unknown);
    lesson_print(lesson, "\nvalid: %d words, %d unknown\n", words, unknown);
    memory_free(v);
}

void show_tokens(Lesson *lesson) {
    static const char *const lines[] = {
        "L’homme qu'elle a vu s'est-il levé ?",
        "Quatre-vingt-sept chats, aujourd'hui...",
        "Il a écrit : « L'hôtel est à 3,5 km. »",
        "The girl's dog doesn't see the girls' cat.",
        "They'll come at 8 o'clock."};
    static const char *const splits[] = {"train", "valid",  "test",   "long",
                                         "comp",  "unseen", "natural"};
    char tokens[2 * TEXT_MOST];
    show_spaces(lesson);
    lesson_section(lesson, "lines and tokens");
    for (int i = 0; i < 5; i++) {
        plain_tokenize(lines[i], tokens);
        lesson_print(lesson, "%s\n    %s\n", lines[i], tokens);
    }
    lesson_section(lesson, "seven files, cut");
    for (int i = 0; i < 7; i++) compare_split(lesson, splits[i]);
}
