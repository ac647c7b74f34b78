/* forms: the French words that the checker knows. Includes base. */
#include "forms.h"

#include "base/io.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_FIELDS = 40, MOST_BYTES = 1 << 28 };

char *read_text(const char *path) {
    Error error = {0};
    FileBytes file;
    return file_read(path, MOST_BYTES, &file, &error) ? file.bytes : NULL;
}

char *take_line(char **text) {
    char *line = *text;
    if (!*line) return NULL;
    char *end = strchr(line, '\n');
    *text = end ? end + 1 : line + strlen(line);
    if (end) *end = 0;
    return line;
}

/* A row of a table, by its headings. */
typedef struct Row {
    char *heading[MOST_FIELDS], *field[MOST_FIELDS];
    int count;
} Row;

static int cut_fields(char *line, char **field) {
    int count = 0;
    for (; line && count < MOST_FIELDS; count++) {
        field[count] = line;
        line = strchr(line, '\t');
        if (line) *line++ = 0;
    }
    return count;
}

/* The field under a heading, "" if there is none. */
static const char *get(const Row *row, const char *heading) {
    for (int i = 0; i < row->count; i++)
        if (!strcmp(row->heading[i], heading))
            return strcmp(row->field[i], "-") ? row->field[i] : "";
    return "";
}

static char *text_of(const char *stem, size_t length, const char *ending) {
    char *text = calloc(length + strlen(ending) + 1, 1);
    if (!text) exit(1);
    memcpy(text, stem, length);
    strcpy(text + length, ending);
    return text;
}

static void add(Forms *forms, Form form) {
    if (!*form.text) return;
    if (*form.text == '*') form.text++;
    if (forms->count == forms->room) {
        forms->room = forms->room ? 2 * forms->room : 1024;
        forms->form = realloc(forms->form, forms->room * sizeof *forms->form);
        if (!forms->form) exit(1);
    }
    forms->form[forms->count++] = form;
}

static bool ends_in(const char *word, const char *ending) {
    size_t a = strlen(word), b = strlen(ending);
    return a >= b && !strcmp(word + a - b, ending);
}

/* The plural by rule. */
static const char *plural(const char *word) {
    size_t length = strlen(word);
    if (strchr("sxz", word[length - 1])) return word;
    if (ends_in(word, "al")) return text_of(word, length - 2, "aux");
    bool x = ends_in(word, "eau") || ends_in(word, "eu");
    return text_of(word, length, x ? "x" : "s");
}

static void add_noun(Forms *forms, const Row *row) {
    const char *one = get(row, "french"), *many = get(row, "french.plural");
    int gender = *get(row, "gender") == 'm' ? MASCULINE : FEMININE;
    add(forms, (Form){one, one, NOUN, gender, SINGULAR, 0});
    add(forms,
        (Form){*many ? many : plural(one), one, NOUN, gender, PLURAL, 0});
}

static void add_adjective(Forms *forms, const Row *row) {
    const char *he = get(row, "french"), *she = get(row, "french.feminine");
    const char *they = get(row, "french.plural");
    if (!*she) she = ends_in(he, "e") ? he : text_of(he, strlen(he), "e");
    if (!*they) they = plural(he);
    add(forms, (Form){he, he, ADJECTIVE, MASCULINE, SINGULAR, 0});
    add(forms, (Form){get(row, "french.vowel"), he, ADJECTIVE, MASCULINE,
                      SINGULAR, 0});
    add(forms, (Form){they, he, ADJECTIVE, MASCULINE, PLURAL, 0});
    add(forms, (Form){she, he, ADJECTIVE, FEMININE, SINGULAR, 0});
    add(forms, (Form){plural(she), he, ADJECTIVE, FEMININE, PLURAL, 0});
}

static void add_finite(Forms *forms, const char *text, const char *lemma,
                       int person) {
    int number = person & (JE | IL) ? SINGULAR : PLURAL;
    add(forms, (Form){text, lemma, FINITE, 0, number, person});
}

/* The five forms of the present, from the table or of the first group. */
static void present_forms(const char *verb, const char *given,
                          const char *form[5]) {
    static const char *const ending[5] = {"e", "e", "ons", "ez", "ent"};
    size_t stem = strlen(verb) - 2;
    for (int i = 0; i < 5; i++) {
        if (!strcmp(given, "er")) {
            bool soft = i == 2 && verb[stem - 1] == 'g';
            form[i] = text_of(verb, stem, soft ? "eons" : ending[i]);
        } else {
            size_t length = strcspn(given, ",");
            form[i] = text_of(given, length, "");
            given += length + (given[length] == ',');
        }
    }
}

static void add_imperfect(Forms *forms, const char *lemma, const char *we,
                          const char *stem) {
    static const char *const ending[5] = {"ais", "ait", "ions", "iez", "aient"};
    size_t length = *stem ? strlen(stem) : strlen(we) - 3;
    if (!*stem) stem = we;
    for (int i = 0; i < 5; i++) {
        bool drop = (i == 2 || i == 3) && length > 1 &&
                    stem[length - 1] == 'e' && stem[length - 2] == 'g';
        add_finite(forms, text_of(stem, length - drop, ending[i]), lemma,
                   1 << i);
    }
}

static void add_participle(Forms *forms, const char *lemma, const char *he) {
    size_t length = strlen(he);
    const char *she = text_of(he, length, "e");
    const char *many = he[length - 1] == 's' ? he : text_of(he, length, "s");
    int he_number = many == he ? SINGULAR | PLURAL : SINGULAR;
    add(forms, (Form){he, lemma, PARTICIPLE, MASCULINE, he_number, 0});
    if (many != he)
        add(forms, (Form){many, lemma, PARTICIPLE, MASCULINE, PLURAL, 0});
    add(forms, (Form){she, lemma, PARTICIPLE, FEMININE, SINGULAR, 0});
    add(forms, (Form){text_of(she, length + 1, "s"), lemma, PARTICIPLE,
                      FEMININE, PLURAL, 0});
}

static void add_verb(Forms *forms, const Row *row) {
    const char *verb = get(row, "french"), *given = get(row, "french.present");
    const char *past = get(row, "french.participle"), *form[5];
    add(forms, (Form){verb, verb, INFINITIVE, 0, 0, 0});
    present_forms(verb, given, form);
    for (int i = 0; i < 5; i++) add_finite(forms, form[i], verb, 1 << i);
    add_imperfect(forms, verb, form[2], get(row, "french.imperfect"));
    add_participle(forms, verb,
                   *past ? past : text_of(verb, strlen(verb) - 2, "é"));
}

static void add_name(Forms *forms, const Row *row) {
    const char *name = get(row, "french");
    int gender = *get(row, "gender") == 'm' ? MASCULINE : FEMININE;
    add(forms, (Form){name, name, NAME, gender, SINGULAR, IL});
}

static void read_rows(Forms *forms, const char *folder, const char *name,
                      void (*add_row)(Forms *, const Row *)) {
    char path[512];
    snprintf(path, sizeof path, "%s/lexicon/%s.tsv", folder, name);
    char *text = read_text(path), *line;
    if (!text) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(1);
    }
    Row row = {0};
    while ((line = take_line(&text))) {
        if (!*line || *line == '#') continue;
        if (!row.count)
            row.count = cut_fields(line, row.heading);
        else if (cut_fields(line, row.field) == row.count)
            add_row(forms, &row);
    }
}

/* Words that are not in the tables, or not with what is asked here. */
static void add_small_words(Forms *forms) {
    enum { M = MASCULINE, F = FEMININE, B = M | F, S = SINGULAR, P = PLURAL };
    static const Form words[] = {
        {"le", "", DETERMINER, M, S, 0},     {"la", "", DETERMINER, F, S, 0},
        {"l'", "", DETERMINER, B, S, 0},     {"les", "", DETERMINER, B, P, 0},
        {"un", "", DETERMINER, M, S, 0},     {"une", "", DETERMINER, F, S, 0},
        {"des", "", DETERMINER, B, P, 0},    {"du", "", DETERMINER, M, S, 0},
        {"au", "", DETERMINER, M, S, 0},     {"aux", "", DETERMINER, B, P, 0},
        {"mon", "", DETERMINER, B, S, 0},    {"ma", "", DETERMINER, F, S, 0},
        {"mes", "", DETERMINER, B, P, 0},    {"son", "", DETERMINER, B, S, 0},
        {"sa", "", DETERMINER, F, S, 0},     {"ses", "", DETERMINER, B, P, 0},
        {"notre", "", DETERMINER, B, S, 0},  {"nos", "", DETERMINER, B, P, 0},
        {"votre", "", DETERMINER, B, S, 0},  {"vos", "", DETERMINER, B, P, 0},
        {"leur", "", DETERMINER, B, S, 0},   {"leurs", "", DETERMINER, B, P, 0},
        {"ce", "", DETERMINER, M, S, 0},     {"cet", "", DETERMINER, M, S, 0},
        {"cette", "", DETERMINER, F, S, 0},  {"ces", "", DETERMINER, B, P, 0},
        {"chaque", "", DETERMINER, B, S, 0}, {"tout", "", DETERMINER, M, S, 0},
        {"tous", "", DETERMINER, M, P, 0},   {"toute", "", DETERMINER, F, S, 0},
        {"toutes", "", DETERMINER, F, P, 0}, {"je", "", SUBJECT, M, S, JE},
        {"j'", "", SUBJECT, M, S, JE},       {"il", "", SUBJECT, M, S, IL},
        {"elle", "", SUBJECT, F, S, IL},     {"nous", "", SUBJECT, M, P, NOUS},
        {"vous", "", SUBJECT, M, S, VOUS},   {"ils", "", SUBJECT, M, P, ILS},
        {"elles", "", SUBJECT, F, P, ILS},   {"amie", "", NOUN, F, S, 0},
        {"ami", "", NOUN, M, S, 0}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        add(forms, words[i]);
}

static void add_numerals(Forms *forms) {
    static const char *const words[] = {
        "deux",      "trois",    "quatre",  "cinq",      "six",     "sept",
        "huit",      "neuf",     "dix",     "onze",      "douze",   "treize",
        "quatorze",  "quinze",   "seize",   "vingt",     "trente",  "quarante",
        "cinquante", "soixante", "cent",    "-deux",     "-trois",  "-quatre",
        "-cinq",     "-six",     "-sept",   "-huit",     "-neuf",   "-dix",
        "-onze",     "-douze",   "-treize", "-quatorze", "-quinze", "-seize",
        "-vingt",    "-vingts",  "-un",     "-une"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        add(forms,
            (Form){words[i], "", NUMERAL, MASCULINE | FEMININE, PLURAL, 0});
}

static int compare(const void *a, const void *b) {
    const Form *x = a, *y = b;
    int order = strcmp(x->text, y->text);
    return order ? order : (int)x->kind - (int)y->kind;
}

void forms_read(Forms *forms, const char *folder) {
    read_rows(forms, folder, "noun", add_noun);
    read_rows(forms, folder, "adjective", add_adjective);
    read_rows(forms, folder, "verb", add_verb);
    read_rows(forms, folder, "name", add_name);
    add_small_words(forms);
    add_numerals(forms);
    qsort(forms->form, forms->count, sizeof *forms->form, compare);
}

const Form *forms_find(const Forms *forms, const char *text, Kind kind) {
    Form key = {.text = text, .kind = kind};
    size_t low = 0, high = forms->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (compare(&forms->form[middle], &key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == forms->count || compare(&forms->form[low], &key)) return NULL;
    return &forms->form[low];
}

const Form *forms_next(const Forms *forms, const Form *form) {
    const Form *next = form + 1;
    bool end = next == forms->form + forms->count;
    return end || compare(next, form) ? NULL : next;
}

bool forms_vowel(const char *word) {
    static const char *const no[] = {"hibou", "hiboux", "huit",   "onze",
                                     "haut",  "héros",  "onzième"};
    static const char *const start[] = {"à", "â", "é", "è", "ê", "î",
                                        "ô", "û", "œ", "É", "Î"};
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        if (!strcmp(word, no[i])) return false;
    if (strchr("aeiouhAEIOUH", *word) || !strcmp(word, "y")) return true;
    for (size_t i = 0; i < sizeof start / sizeof *start; i++)
        if (!strncmp(word, start[i], strlen(start[i]))) return true;
    return false;
}
