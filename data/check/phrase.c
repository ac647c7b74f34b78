/* phrase: noun phrases in a French sentence. Includes french. */
#include "phrase.h"

#include <string.h>

const char *reader_word(const Reader *reader, int i) {
    return i >= 0 && i < reader->words->count ? reader->words->word[i] : "";
}

bool reader_is(const Reader *reader, int i, const char *word) {
    return !strcmp(reader_word(reader, i), word);
}

const Form *reader_find(const Reader *reader, int i, Kind kind) {
    return forms_find(reader->forms, reader_word(reader, i), kind);
}

bool word_among(const char *word, const char *const *list) {
    for (; *list; list++)
        if (!strcmp(*list, word)) return true;
    return false;
}

/* A noun at a place, of one or more words; *length is their number. */
static const Form *noun_at(const Reader *reader, int i, int *length) {
    char text[256] = "";
    const Form *best = NULL;
    for (int k = 0; k < 4 && i + k < reader->words->count; k++) {
        const char *word = reader_word(reader, i + k);
        if (strlen(text) + strlen(word) + 2 > sizeof text) break;
        if (k) strcat(text, " ");
        strcat(text, word);
        const Form *noun = forms_find(reader->forms, text, NOUN);
        if (noun) {
            best = noun;
            *length = k + 1;
        }
    }
    return best;
}

int reader_numeral(const Reader *reader, int i, int *gender) {
    int from = i;
    while (reader_find(reader, i, NUMERAL)) {
        if (reader_is(reader, i, "-un")) *gender &= MASCULINE;
        if (reader_is(reader, i, "-une")) *gender &= FEMININE;
        i++;
        bool one =
            reader_is(reader, i + 1, "un") || reader_is(reader, i + 1, "une");
        if (!reader_is(reader, i, "et") ||
            !(one || reader_is(reader, i + 1, "onze")))
            continue;
        if (one)
            *gender &= reader_is(reader, i + 1, "un") ? MASCULINE : FEMININE;
        i += 2;
    }
    return i - from;
}

/* Articles and numerals, up to the first adjective or noun. */
static int skip_determiners(const Reader *reader, int i, Phrase *phrase) {
    for (const Form *f; (f = reader_find(reader, i, DETERMINER)); i++) {
        phrase->gender &= f->gender;
        phrase->number &= f->number;
    }
    int length = reader_numeral(reader, i, &phrase->gender);
    if (length) phrase->number &= PLURAL;
    return i + length;
}

static int skip_adjectives(const Reader *reader, int i, Phrase *phrase) {
    int length = 0;
    for (const Form *f; (f = reader_find(reader, i, ADJECTIVE)); i++) {
        int gender = 0, number = 0;
        if (noun_at(reader, i, &length)) /* grand -mère */
            break;
        for (; f; f = forms_next(reader->forms, f)) {
            gender |= f->gender;
            number |= f->number;
        }
        phrase->gender &= gender;
        phrase->number &= number;
    }
    return i;
}

int reader_noun_phrase(const Reader *reader, int from, Phrase *phrase,
                       bool *wrong) {
    Phrase outer = {MASCULINE | FEMININE, SINGULAR | PLURAL, 0};
    int length = 0, i = skip_determiners(reader, from, &outer);
    i = skip_adjectives(reader, i, &outer);
    const Form *noun = noun_at(reader, i, &length);
    if (!noun) return 0;
    Phrase inner = {noun->gender, 0, 0};
    for (const Form *f = noun; f; f = forms_next(reader->forms, f))
        inner.number |= f->number;
    i += length;
    if (!reader_find(reader, i, FINITE)) i = skip_adjectives(reader, i, &outer);
    *phrase =
        (Phrase){inner.gender & outer.gender, inner.number & outer.number, 0};
    *wrong = !phrase->gender || !phrase->number;
    phrase->person = phrase->number == PLURAL ? ILS : IL;
    return i - from;
}

int reader_names(const Reader *reader, int i, Phrase *phrase) {
    const Form *one = reader_find(reader, i, NAME), *two = NULL;
    if (!one) return 0;
    if (reader_is(reader, i + 1, "et")) two = reader_find(reader, i + 2, NAME);
    *phrase = (Phrase){one->gender, SINGULAR, IL};
    if (!two || !reader->clause_begins) return 1;
    bool he = one->gender == MASCULINE || two->gender == MASCULINE;
    *phrase = (Phrase){he ? MASCULINE : FEMININE, PLURAL, ILS};
    return 3;
}

bool reader_clitic(const Reader *reader, int i) {
    static const char *const article[] = {"le", "la", "l'", "les", NULL};
    static const char *const before[] = {"ne", "n'", "me", "m'", "qui", NULL};
    const char *word = reader_word(reader, i - 1);
    if (!word_among(reader_word(reader, i), article) || i == 0) return false;
    bool verb = reader_find(reader, i + 1, FINITE) ||
                reader_find(reader, i + 1, INFINITIVE);
    if (!verb)
        return word_among(reader_word(reader, i + 1), article) ||
               reader_is(reader, i + 1, "lui") ||
               reader_is(reader, i + 1, "leur");
    return word_among(word, before) || reader_find(reader, i - 1, SUBJECT) ||
           reader_find(reader, i - 1, NOUN) ||
           reader_find(reader, i - 1, NAME) ||
           reader_find(reader, i - 1, ADJECTIVE) ||
           reader_find(reader, i + 1, INFINITIVE) || word_among(word, article);
}
