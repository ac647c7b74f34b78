/* morphology: the forms of words. Includes table. */
#include "morphology.h"

#include <string.h>

static bool ends(const char *text, const char *ending) {
    size_t a = strlen(text), b = strlen(ending);
    return a >= b && same(text + a - b, ending);
}

static bool consonant_y(const char *text) {
    size_t n = strlen(text);
    return n > 1 && text[n - 1] == 'y' && !strchr("aeiou", text[n - 2]);
}

/* The text without its last `drop` bytes, and with an ending. */
static const char *change(Arena *arena, const char *text, size_t drop,
                          const char *ending) {
    return arena_print(arena, "%.*s%s", (int)(strlen(text) - drop), text,
                       ending);
}

/* The s of English plurals and of the third person. */
static const char *with_s(Arena *arena, const char *word) {
    if (consonant_y(word)) return change(arena, word, 1, "ies");
    bool hiss = ends(word, "s") || ends(word, "x") || ends(word, "sh") ||
                ends(word, "ch") || ends(word, "o");
    return change(arena, word, 0, hiss ? "es" : "s");
}

const char *english_noun(Arena *arena, const Table *noun, int row,
                         bool plural) {
    const char *singular = table_cell(noun, row, "english");
    if (!plural) return singular;
    const char *given = table_cell(noun, row, "english.plural");
    return *given ? given : with_s(arena, singular);
}

const char *french_plural(Arena *arena, const char *singular) {
    if (ends(singular, "s") || ends(singular, "x") || ends(singular, "z"))
        return singular;
    if (ends(singular, "eau") || ends(singular, "eu"))
        return change(arena, singular, 0, "x");
    if (ends(singular, "al")) return change(arena, singular, 1, "ux");
    return change(arena, singular, 0, "s");
}

const char *french_noun(Arena *arena, const Table *noun, int row, bool plural) {
    const char *singular = table_cell(noun, row, "french");
    if (!plural) return singular;
    const char *given = table_cell(noun, row, "french.plural");
    return *given ? given : french_plural(arena, singular);
}

/* Applies a change to the first word of "look at" only. */
static const char *first_word(Arena *arena, const char *text) {
    return arena_print(arena, "%.*s", (int)strcspn(text, " "), text);
}

static const char *english_be(const char *form, Agreement agreement) {
    bool first = agreement.person == 1 && !agreement.plural;
    bool third = agreement.person == 3 && !agreement.plural;
    if (same(form, "past")) return first || third ? "was" : "were";
    return first ? "am" : third ? "is" : "are";
}

static const char *past_of(Arena *arena, const char *base) {
    if (ends(base, "e")) return change(arena, base, 0, "d");
    if (consonant_y(base)) return change(arena, base, 1, "ied");
    return change(arena, base, 0, "ed");
}

static const char *ing_of(Arena *arena, const char *base) {
    bool drop = ends(base, "e") && !ends(base, "ee");
    return change(arena, base, drop, "ing");
}

const char *english_verb(Arena *arena, const Table *verb, int row,
                         const char *form, Agreement agreement) {
    const char *base = table_cell(verb, row, "english");
    const char *head = first_word(arena, base), *rest = base + strlen(head);
    const char *made = head;
    bool third = agreement.person == 3 && !agreement.plural;
    if (same(form, "present") || same(form, "past")) {
        if (same(head, "be")) return english_be(form, agreement);
        bool past = same(form, "past");
        const char *given =
            table_cell(verb, row, past ? "english.past" : "english.present");
        if (past)
            made = *given ? given : past_of(arena, head);
        else if (third)
            made = *given ? given : with_s(arena, head);
    } else if (same(form, "ing")) {
        const char *given = table_cell(verb, row, "english.ing");
        made = *given ? given : ing_of(arena, head);
    }
    return arena_print(arena, "%s%s", made, rest);
}

/* The index of je, il, nous, vous, ils. */
static int person_index(Agreement agreement) {
    if (agreement.person == 3) return agreement.plural ? 4 : 1;
    if (agreement.person == 2) return 3;
    return agreement.plural ? 2 : 0;
}

/* The part of a comma-separated list. */
static const char *part(Arena *arena, const char *list, int index) {
    for (; index && *list; index--) {
        list += strcspn(list, ",");
        list += *list == ',';
    }
    return *list ? arena_print(arena, "%.*s", (int)strcspn(list, ","), list)
                 : NULL;
}

/* mang-, commenc- before a or o. */
static const char *softened(Arena *arena, const char *stem) {
    if (ends(stem, "g")) return change(arena, stem, 0, "e");
    if (ends(stem, "c")) return change(arena, stem, 1, "ç");
    return stem;
}

static const char *french_present(Arena *arena, const Table *verb, int row,
                                  int person) {
    static const char *const ending[] = {"e", "e", "ons", "ez", "ent"};
    const char *given = table_cell(verb, row, "french.present");
    if (!same(given, "er")) return part(arena, given, person);
    const char *stem = change(arena, table_cell(verb, row, "french"), 2, "");
    if (person == 2) stem = softened(arena, stem);
    return arena_print(arena, "%s%s", stem, ending[person]);
}

static const char *french_imperfect(Arena *arena, const Table *verb, int row,
                                    int person) {
    static const char *const ending[] = {"ais", "ait", "ions", "iez", "aient"};
    const char *stem = table_cell(verb, row, "french.imperfect");
    if (!*stem) {
        const char *we = french_present(arena, verb, row, 2);
        if (!we) return NULL;
        stem = change(arena, we, 3, "");
    }
    if ((person == 2 || person == 3) && ends(stem, "ge"))
        stem = change(arena, stem, 1, "");
    return arena_print(arena, "%s%s", stem, ending[person]);
}

/* Feminine e and plural s of a participle. */
static const char *agree(Arena *arena, const char *word, Agreement agreement) {
    bool s = agreement.plural_adjective &&
             (agreement.feminine || !(ends(word, "s") || ends(word, "x")));
    return arena_print(arena, "%s%s%s", word, agreement.feminine ? "e" : "",
                       s ? "s" : "");
}

const char *french_verb(Arena *arena, const Table *verb, int row,
                        const char *form, Agreement agreement) {
    if (same(form, "infinitive")) return table_cell(verb, row, "french");
    if (same(form, "present"))
        return french_present(arena, verb, row, person_index(agreement));
    if (same(form, "imperfect"))
        return french_imperfect(arena, verb, row, person_index(agreement));
    if (same(form, "auxiliary") || same(form, "other-auxiliary")) {
        const char *name = table_cell(verb, row, "auxiliary");
        if (*form == 'o') name = !same(name, "être") ? "être" : "avoir";
        int helper = table_find(verb, "french", name);
        return helper < 0 ? NULL
                          : french_present(arena, verb, helper,
                                           person_index(agreement));
    }
    if (same(form, "confused")) {
        const char *other = table_cell(verb, row, "confused");
        int confused = table_find(verb, "french", other);
        return french_present(arena, verb, confused < 0 ? row : confused,
                              person_index(agreement));
    }
    if (!same(form, "participle")) return NULL;
    const char *given = table_cell(verb, row, "french.participle");
    if (!*given) given = change(arena, table_cell(verb, row, "french"), 2, "é");
    return agree(arena, given, agreement);
}

const char *french_adjective(Arena *arena, const Table *adjective, int row,
                             Agreement agreement, const char **before_vowel) {
    const char *masculine = table_cell(adjective, row, "french");
    const char *feminine = table_cell(adjective, row, "french.feminine");
    const char *vowel = table_cell(adjective, row, "french.vowel");
    *before_vowel = NULL;
    if (!*feminine)
        feminine =
            ends(masculine, "e") ? masculine : change(arena, masculine, 0, "e");
    const char *singular = agreement.feminine ? feminine : masculine;
    const char *plural = table_cell(adjective, row, "french.plural");
    if (agreement.plural_adjective)
        return *plural && !agreement.feminine ? plural
                                              : french_plural(arena, singular);
    if (!agreement.feminine && *vowel) *before_vowel = vowel;
    return singular;
}

const char *french_word(const Table *word, int row, Agreement agreement,
                        const char **before_vowel) {
    const char *vowel = table_cell(
        word, row, agreement.feminine ? "vowel.feminine" : "vowel.masculine");
    *before_vowel = NULL;
    if (agreement.plural_adjective)
        return table_cell(word, row,
                          agreement.feminine ? "feminine.plural"
                                             : "masculine.plural");
    if (*vowel) *before_vowel = vowel;
    return table_cell(word, row, agreement.feminine ? "feminine" : "masculine");
}
