/* english: the English words of the lexicon, and what comp holds for itself.
 * Includes forms. */
#include "english.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool word_same(const char *a, const char *b) {
    return *a && !strcmp(a, b);
}

bool word_in(const char *word, const char *list) {
    size_t length = strlen(word);
    for (const char *p = list; length && (p = strstr(p, word)); p++)
        if ((p == list || p[-1] == ' ') && (p[length] == ' ' || !p[length]))
            return true;
    return false;
}

static char *copy(const char *text) {
    char *made = calloc(strlen(text) + 8, 1);
    if (!made) exit(1);
    return strcpy(made, text);
}

/* A word with the s of plurals and third persons. */
static const char *with_s(const char *word) {
    char *made = copy(word);
    size_t n = strlen(word);
    bool hiss = strchr("sxo", word[n - 1]) || word_in(word + n - 2, "sh ch");
    if (word[n - 1] == 'y' && !strchr("aeiou", word[n - 2]))
        strcpy(made + n - 1, "ies");
    else
        strcpy(made + n, hiss ? "es" : "s");
    return made;
}

static const char *with_ed(const char *word) {
    char *made = copy(word);
    size_t n = strlen(word);
    strcpy(made + n, word[n - 1] == 'e' ? "d" : "ed");
    return made;
}

/* Cuts a line at its tabs; "-" counts as empty. */
static int cut(char *line, char **field, int most) {
    int count = 0;
    for (; line && count < most; count++) {
        field[count] = line;
        line = strchr(line, '\t');
        if (line) *line++ = 0;
        if (!strcmp(field[count], "-")) field[count] = field[count] + 1;
    }
    return count;
}

static Entry entry_of(const char *table, char **field) {
    Entry entry = {.table = table, .base = field[0]};
    if (!strcmp(table, "noun")) {
        entry.second = *field[1] ? field[1] : with_s(field[0]);
    } else if (!strcmp(table, "verb")) {
        entry.second = *field[1] ? field[1] : with_s(field[0]);
        entry.third = *field[2] ? field[2] : with_ed(field[0]);
    }
    return entry;
}

static void read_entries(English *english, const char *folder,
                         const char *table) {
    char path[512], *field[16];
    snprintf(path, sizeof path, "%s/lexicon/%s.tsv", folder, table);
    char *text = read_text(path), *line;
    bool heading = true;
    while (text && (line = take_line(&text))) {
        if (!*line || *line == '#') continue;
        if (!heading && english->count < MOST_ENTRIES) {
            cut(line, field, 16);
            english->entry[english->count++] = entry_of(table, field);
        }
        heading = false;
    }
}

static void read_facts(English *english, const char *folder) {
    char path[512], *field[4];
    snprintf(path, sizeof path, "%s/grammar/held-out.tsv", folder);
    char *text = read_text(path), *line;
    while (text && (line = take_line(&text))) {
        if (!*line || *line == '#' || !strncmp(line, "kind\t", 5)) continue;
        cut(line, field, 4);
        Fact *fact = &english->fact[english->facts++];
        fact->kind = field[0];
        char *word = strchr(field[1], ' ');
        for (int i = 0; word && i < 4; i++) {
            *word++ = 0;
            fact->word[i] = word;
            word = strchr(word, ' ');
        }
    }
}

const Entry *english_find(const English *english, const char *table,
                          const char *word) {
    for (int i = 0; i < english->count; i++) {
        const Entry *e = &english->entry[i];
        if (!strcmp(e->table, table) &&
            (word_same(e->base, word) ||
             (e->second && word_same(e->second, word)) ||
             (e->third && word_same(e->third, word))))
            return e;
    }
    return NULL;
}

void english_read(English *english, const char *folder) {
    read_entries(english, folder, "noun");
    read_entries(english, folder, "adjective");
    read_entries(english, folder, "verb");
    read_facts(english, folder);
}
