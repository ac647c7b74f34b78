/* agreement: reads a French sentence from left to right, with a stack of
 * subjects that wait for their verbs. Includes phrase. */
#include "phrase.h"

#include <string.h>

static void push(Reader *reader, Phrase phrase) {
    if (reader->subjects == MOST_SUBJECTS) return;
    reader->subject[reader->subjects++] =
        (Subject){phrase, reader->has_antecedent, reader->noun};
    reader->clause_begins = reader->has_antecedent = false;
}

/* Whether a word that is found can be of the gender and number asked for. */
static bool fits(const Reader *reader, int i, Kind kind, Phrase phrase) {
    const Form *f = reader_find(reader, i, kind);
    for (; f; f = forms_next(reader->forms, f))
        if ((f->gender & phrase.gender) && (f->number & phrase.number))
            return true;
    return false;
}

/* What a participle with avoir agrees with: a clitic, the antecedent of que,
 * or nothing (masculine singular). */
static Phrase object_of(const Reader *reader, int verb, const Subject *s) {
    static const char *const us[] = {"nous", "vous", "m'", "me", NULL};
    const char *one = reader_word(reader, verb - 1);
    if (!strcmp(one, "lui") || !strcmp(one, "leur"))
        one = reader_word(reader, verb - 2);
    if (!strcmp(one, "la")) return (Phrase){FEMININE, SINGULAR, 0};
    if (!strcmp(one, "le")) return (Phrase){MASCULINE, SINGULAR, 0};
    if (!strcmp(one, "les")) return (Phrase){MASCULINE | FEMININE, PLURAL, 0};
    if (!strcmp(one, "l'")) return (Phrase){MASCULINE | FEMININE, SINGULAR, 0};
    bool subject = (!strcmp(one, "nous") && s->phrase.person == NOUS) ||
                   (!strcmp(one, "vous") && s->phrase.person == VOUS);
    if (word_among(one, us) && !subject)
        return (Phrase){MASCULINE, SINGULAR | PLURAL, 0};
    if (s->has_antecedent) return s->antecedent;
    return (Phrase){MASCULINE, SINGULAR, 0};
}

/* Skips what may stand between a verb and its predicate. */
static int skip_adverbs(const Reader *reader, int i) {
    static const char *const adverbs[] = {
        "pas",   "jamais",  "plus",     "rien",    "moins",
        "aussi", "souvent", "toujours", "parfois", NULL};
    while (word_among(reader_word(reader, i), adverbs)) i++;
    return i;
}

/* Whether a participle stands with the right one of avoir and être. */
static bool right_auxiliary(const Form *participle, const char *auxiliary) {
    static const char *const with_be[] = {
        "aller", "arriver", "venir", "partir", "tomber", "rester", NULL};
    bool be = word_among(participle->lemma, with_be);
    return be == !strcmp(auxiliary, "être");
}

/* The predicate or participle behind a verb. */
static const char *predicate(Reader *reader, const Form *verb,
                             const Subject *s) {
    int at = reader->at, i = skip_adverbs(reader, at + 1);
    Phrase phrase = s->phrase;
    const Form *past = reader_find(reader, i, PARTICIPLE);
    reader->at = i;
    if (past && reader_find(reader, i, ADJECTIVE) &&
        strcmp(verb->lemma, "avoir"))
        past = NULL;
    bool auxiliary =
        !strcmp(verb->lemma, "être") || !strcmp(verb->lemma, "avoir");
    if (past && !auxiliary && reader_find(reader, i, FINITE)) past = NULL;
    if (past && (!auxiliary || !right_auxiliary(past, verb->lemma)))
        return "a participle without its auxiliary";
    if (!strcmp(verb->lemma, "être")) {
        if (past && !fits(reader, i, PARTICIPLE, phrase))
            return "the participle does not agree with its subject";
        if (reader_find(reader, i, ADJECTIVE) &&
            !fits(reader, i, ADJECTIVE, phrase))
            return "the adjective does not agree with the subject";
    } else if (past && !fits(reader, i, PARTICIPLE, object_of(reader, at, s))) {
        return "the participle does not agree with its object";
    }
    reader->at = past ? i + 1 : i > at + 1 ? i : at + 1;
    return NULL;
}

/* The reading of a finite verb for a person, a form of être or avoir first;
 * NULL if it has none. */
static const Form *finite_for(const Reader *reader, int i, int person) {
    const Form *best = NULL, *f = reader_find(reader, i, FINITE);
    for (; f; f = forms_next(reader->forms, f)) {
        if (!(f->person & person)) continue;
        if (!best || !strcmp(f->lemma, "être") || !strcmp(f->lemma, "avoir"))
            best = f;
    }
    return best;
}

/* A verb before its subject (où est la fille), or an imperative. */
static const char *verb_first(Reader *reader) {
    int i = reader->at;
    Phrase phrase;
    bool wrong = false;
    int length = reader_names(reader, i + 1, &phrase);
    if (!length) length = reader_noun_phrase(reader, i + 1, &phrase, &wrong);
    bool command = i == 0 || reader_is(reader, i - 1, "ne") ||
                   reader_is(reader, i - 1, "n'");
    reader->at++;
    if (command)
        return finite_for(reader, i, VOUS) ? NULL : "not an imperative";
    if (!length) return "a verb without a subject";
    reader->at = i + 1 + length;
    reader->noun = phrase;
    if (wrong) return "the words of the noun phrase do not agree";
    return finite_for(reader, i, phrase.person)
               ? NULL
               : "the verb does not agree with its subject";
}

static const char *finite_verb(Reader *reader) {
    reader->clause_begins = false;
    if (!reader->subjects) return verb_first(reader);
    Subject subject = reader->subject[--reader->subjects];
    const Form *verb = finite_for(reader, reader->at, subject.phrase.person);
    if (!verb) return "the verb does not agree with its subject";
    return predicate(reader, verb, &subject);
}

/* que after a comparative, after est -ce, or before a clause. */
static void que(Reader *reader) {
    static const char *const degree[] = {"plus", "moins", "aussi", NULL};
    static const char *const saying[] = {"savoir", "penser", "dire", NULL};
    int i = reader->at++;
    const Form *verb = reader_find(reader, i - 1, FINITE);
    bool compared = reader_find(reader, i - 1, ADJECTIVE) &&
                    word_among(reader_word(reader, i - 2), degree);
    if (compared || i == 0) return;
    bool plain = reader_is(reader, i - 1, "-ce") ||
                 reader_is(reader, i - 1, "parce") ||
                 (verb && word_among(verb->lemma, saying));
    reader->clause_begins = true;
    reader->has_antecedent = !plain;
}

/* Words that begin or join clauses; false if the word is none of them. */
static bool joint(Reader *reader) {
    static const char *const begins[] = {"mais",  "si",       "s'", "parce",
                                         "quand", "pourquoi", ",",  NULL};
    static const char *const asks[] = {"où", "combien", "quel", NULL};
    int i = reader->at;
    const char *word = reader_word(reader, i);
    if (reader_is(reader, i, "et") && reader_is(reader, i + 1, "demie")) {
        reader->at += 2;
    } else if (reader_is(reader, i, "est") && reader_is(reader, i + 1, "-ce")) {
        reader->at += 2;
    } else if (reader_is(reader, i + 1, "y") && reader_is(reader, i + 2, "a")) {
        reader->clause_begins = false;
        reader->at += 3;
    } else if (word_among(word, begins) || reader_is(reader, i, "et")) {
        reader->clause_begins = true;
        reader->has_antecedent = false;
        reader->at++;
    } else if (word_among(word, asks)) {
        reader->clause_begins = false;
        reader->at++;
    } else if (reader_is(reader, i, "que") || reader_is(reader, i, "qu'")) {
        que(reader);
    } else if (reader_is(reader, i, "qui")) {
        reader->has_antecedent = false;
        push(reader, i ? reader->noun : (Phrase){MASCULINE, SINGULAR, IL});
        reader->at++;
    } else {
        return false;
    }
    return true;
}

/* Whether two words are `le lit`, he reads it: a subject still waits for its
 * verb, and as a noun phrase they do not agree or no other verb follows. */
static bool verb_after_all(const Reader *reader, int i, bool wrong) {
    static const char *const article[] = {"le", "la", "les", NULL};
    if (!reader->subjects || !word_among(reader_word(reader, i), article) ||
        !reader_find(reader, i + 1, FINITE))
        return false;
    for (int k = i + 2; !wrong && k < reader->words->count; k++)
        if (reader_find(reader, k, FINITE)) return false;
    return true;
}

/* A noun phrase or a name; pushed where a clause begins. */
static const char *noun(Reader *reader, bool *found) {
    int i = reader->at;
    bool wrong = false;
    Phrase phrase = {0};
    bool verb = reader_find(reader, i, FINITE) && !reader->clause_begins;
    bool of = reader_is(reader, i - 1, "de") || reader_is(reader, i - 1, "d'");
    if (reader_find(reader, i, ADJECTIVE) && reader_find(reader, i + 1, FINITE))
        verb = true;
    if (verb && !of) return NULL;
    int length = reader_names(reader, i, &phrase);
    if (!length) length = reader_noun_phrase(reader, i, &phrase, &wrong);
    if (!length) return NULL;
    if (length == 2 && verb_after_all(reader, i, wrong)) {
        *found = true;
        reader->at++;
        return NULL;
    }
    if (of && reader_is(reader, i - 2, "beaucoup")) {
        phrase.number &= PLURAL;
        phrase.person = ILS;
        wrong |= !phrase.number;
    }
    *found = true;
    reader->at += length;
    if (wrong) return "the words of the noun phrase do not agree";
    if (!reader_find(reader, i, NAME) && reader_find(reader, i + length, NAME))
        reader->at++;
    if (reader->clause_begins) push(reader, phrase);
    reader->noun = phrase;
    return NULL;
}

static const char *step(Reader *reader) {
    bool found = false;
    int i = reader->at, gender = MASCULINE | FEMININE;
    if (joint(reader)) return NULL;
    const Form *subject = reader_find(reader, i, SUBJECT);
    if (subject && reader->clause_begins) {
        push(reader,
             (Phrase){subject->gender, subject->number, subject->person});
        reader->at++;
        return NULL;
    }
    if (subject || reader_clitic(reader, i)) {
        reader->at++;
        return NULL;
    }
    const char *wrong = noun(reader, &found);
    if (found) return wrong;
    if (reader_find(reader, i, FINITE)) return finite_verb(reader);
    int numeral = reader_numeral(reader, i, &gender);
    reader->at += numeral ? numeral : 1;
    return NULL;
}

const char *french_agreement(const Forms *forms, const Words *words, int *at) {
    Reader reader = {.forms = forms, .words = words, .clause_begins = true};
    while (reader.at < words->count) {
        *at = reader.at;
        const char *wrong = step(&reader);
        if (wrong) return wrong;
    }
    return reader.subjects ? "a subject without its verb" : NULL;
}
