/* lexicon: what French words are, from the tables of data/lexicon. */
#include "lexicon.h"
#include "reading.h"

#include <stdio.h>
#include <string.h>

enum { FIELDS = 24, FORM = 64 };

typedef struct Lexicon {
    const PlainVocabulary *v;
    WordKind *kind;
} Lexicon;

static void add(const Lexicon *l, const char *form, WordClass class, int gender,
                int number) {
    int w = plain_vocabulary_id(l->v, form);
    if (w == PLAIN_UNKNOWN) return;
    WordKind *kind = &l->kind[w];
    if (kind->class == CLASS_OTHER)
        *kind = (WordKind){class, gender, number};
    else if (kind->class == class) { /* one form for both: rouge, rouges */
        if (kind->gender != gender) kind->gender = 0;
        if (kind->number != number) kind->number = 0;
    }
}

static bool ends(const char *word, const char *end) {
    size_t n = strlen(word), k = strlen(end);
    return n >= k && strcmp(word + n - k, end) == 0;
}

/* The French plural by rule, or as the table has it. */
static void pluralise(const char *word, const char *given, char plural[FORM]) {
    int n = (int)strlen(word);
    if (strcmp(given, "-") != 0)
        snprintf(plural, FORM, "%s", given);
    else if (ends(word, "al"))
        snprintf(plural, FORM, "%.*saux", n - 2, word);
    else if (ends(word, "s") || ends(word, "x"))
        snprintf(plural, FORM, "%s", word);
    else
        snprintf(plural, FORM, "%s%s", word,
                 ends(word, "eau") || ends(word, "eu") ? "x" : "s");
}

static void read_noun(const Lexicon *l, char *const field[]) {
    char plural[FORM];
    const char *word = field[2] + (field[2][0] == '*');
    int gender = field[4][0] == 'f' ? FEMININE : MASCULINE;
    pluralise(word, field[3], plural);
    add(l, word, CLASS_NOUN, gender, SINGULAR);
    add(l, plural, CLASS_NOUN, gender, PLURAL);
}

/* The four forms of an adjective or a participle. */
static void add_four(const Lexicon *l, WordClass class, const char *word,
                     const char *feminine, const char *plural) {
    char her[FORM], many[FORM];
    const char *e = ends(word, "e") ? "" : "e";
    snprintf(her, FORM, "%s%s", word, e);
    if (strcmp(feminine, "-") != 0) snprintf(her, FORM, "%s", feminine);
    add(l, word, class, MASCULINE, SINGULAR);
    add(l, her, class, FEMININE, SINGULAR);
    pluralise(word, plural, many);
    add(l, many, class, MASCULINE, PLURAL);
    pluralise(her, "-", many);
    add(l, many, class, FEMININE, PLURAL);
}

static void read_adjective(const Lexicon *l, char *const field[]) {
    add_four(l, CLASS_ADJECTIVE, field[2] + (field[2][0] == '*'), field[3],
             field[4]);
}

static void read_verb(const Lexicon *l, char *const field[]) {
    static const char *const ending[] = {"e", "e", "ons", "ez", "ent"};
    const char *word = field[4] + (field[4][0] == '*');
    int stem = (int)strlen(word) - 2;
    char form[FORM], *at = field[5];
    for (int k = 0; k < 5; k++) {
        int n = (int)strcspn(at, ",");
        if (strcmp(field[5], "er") == 0)
            snprintf(form, FORM, "%.*s%s", stem, word, ending[k]);
        else
            snprintf(form, FORM, "%.*s", n, at);
        if (at[n]) at += n + 1;
        add(l, form, CLASS_VERB, 0, k < 2 ? SINGULAR : PLURAL);
    }
    snprintf(form, FORM, "%.*sé", stem, word);
    add_four(l, CLASS_PARTICIPLE, field[6][0] == '-' ? form : field[6], "-",
             "-");
}

static void read_number(const Lexicon *l, char *const field[]) {
    for (int k = 3; k < 6; k += 2) /* 4 is the et of vingt et un */
        add(l, field[k] + (field[k][0] == '*'), CLASS_NUMERAL, 0, 0);
}

static void read_name(const Lexicon *l, char *const field[]) {
    add(l, field[1], CLASS_NAME, 0, 0);
}

static void read_table(const Lexicon *l, const char *name,
                       void (*take)(const Lexicon *, char *const[])) {
    char path[64];
    snprintf(path, sizeof path, "lexicon/%s.tsv", name);
    Lines lines = lines_read(path);
    bool head = true;
    for (int i = 0; i < lines.count; i++) {
        char *field[FIELDS], *at = lines.text[i];
        if (at[0] == '#') continue;
        for (int k = 0; k < FIELDS; k++) {
            field[k] = at;
            at += strcspn(at, "\t");
            if (*at) *at++ = '\0';
        }
        if (!head) take(l, field);
        head = false;
    }
    lines_free(&lines);
}

void lexicon_read(const PlainVocabulary *v, WordKind kind[]) {
    Lexicon l = {v, kind};
    for (int w = 0; w < PLAIN_WORDS; w++) kind[w] = (WordKind){0};
    read_table(&l, "noun", read_noun);
    read_table(&l, "adjective", read_adjective);
    read_table(&l, "verb", read_verb);
    read_table(&l, "number", read_number);
    read_table(&l, "name", read_name);
    read_table(&l, "city", read_name);
}
