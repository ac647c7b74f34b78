/* held_out: what the split comp keeps for itself, looked for in the text.
 * Includes corpus. */
#include "corpus.h"
#include "english.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A sentence, cut on both sides. */
typedef struct Pair {
    Words english, french;
    const Entry *noun[MOST_WORDS], *adjective[MOST_WORDS], *verb[MOST_WORDS];
} Pair;

static const char *at(const Words *words, int i) {
    return i >= 0 && i < words->count ? words->word[i] : "";
}

static const Entry *entry_at(const Entry *const *entries, const Words *words,
                             int i) {
    return i >= 0 && i < words->count ? entries[i] : NULL;
}

static void find_entries(const English *english, Pair *pair) {
    for (int i = 0; i < pair->english.count; i++) {
        const char *word = pair->english.word[i];
        pair->noun[i] = english_find(english, "noun", word);
        pair->adjective[i] = english_find(english, "adjective", word);
        pair->verb[i] = english_find(english, "verb", word);
    }
}

/* red hat, red old hat, red hats */
static bool has_adjective(const Fact *fact, const Pair *pair) {
    const Words *w = &pair->english;
    for (int i = 0; i < w->count; i++) {
        if (!word_same(at(w, i), fact->word[0])) continue;
        int k = i + 1;
        while (entry_at(pair->adjective, w, k)) k++;
        const Entry *noun = entry_at(pair->noun, w, k);
        if (noun && word_same(noun->base, fact->word[1])) return true;
    }
    return false;
}

/* does not wash, never washed, is not going to wash */
static bool has_negation(const Fact *fact, const Pair *pair) {
    const Words *w = &pair->english;
    for (int i = 0; i < w->count; i++) {
        if (!word_in(at(w, i), "not never longer")) continue;
        int k = i + 1;
        while (word_in(at(w, k), "going to want")) k++;
        const Entry *verb = entry_at(pair->verb, w, k);
        if (verb && word_same(verb->base, fact->word[0])) return true;
    }
    return false;
}

/* la vend, l' a ouverte, les cacher: a clitic before the French verb */
static bool has_clitic(const Forms *forms, const char *lemma, const Words *w) {
    for (int i = 0; i < w->count; i++) {
        if (!word_in(at(w, i), "le la l' les")) continue;
        int k = i + 1;
        while (word_in(at(w, k), "lui leur a ai as ont avons avez jamais pas"))
            k++;
        const Form *form = forms_find(forms, at(w, k), FINITE);
        if (!form || !word_same(form->lemma, lemma))
            form = forms_find(forms, at(w, k), INFINITIVE);
        if (!form || !word_same(form->lemma, lemma))
            form = forms_find(forms, at(w, k), PARTICIPLE);
        bool verb = form && word_same(form->lemma, lemma);
        bool adjective = forms_find(forms, at(w, k), ADJECTIVE);
        if (verb && !(adjective && k == i + 1)) return true;
    }
    return false;
}

/* The noun that a first clause like `the man took Anna 's lamp` has as its
 * object, or NULL: the first behind the subject that owns nothing. */
static const Entry *object_of(const Pair *pair) {
    const Words *w = &pair->english;
    for (int i = word_same(at(w, 0), "the") ? 2 : 1; i < w->count; i++) {
        bool owner = word_same(at(w, i + 1), "'s");
        bool name = at(w, i)[0] >= 'A' && at(w, i)[0] <= 'Z';
        if ((name || word_same(at(w, i), "friend")) && !owner) return NULL;
        if (pair->noun[i] && !owner) return pair->noun[i];
    }
    return NULL;
}

/* took the lamp , and she ... it */
static bool has_antecedent(const Fact *fact, const Pair *pair) {
    const Words *w = &pair->english;
    const Entry *object = object_of(pair);
    if (!object || !word_same(object->base, fact->word[0])) return false;
    for (int i = 0; i < w->count; i++) {
        if (!word_same(at(w, i), ",") || !word_same(at(w, i + 1), "and"))
            continue;
        for (int k = i + 2; k < w->count; k++)
            if (word_in(at(w, k), "it them")) return true;
    }
    return false;
}

static bool is_numeral(const char *word) {
    static const char numerals[] =
        "two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
        "forty fifty sixty seventy eighty ninety hundred";
    return *word == '-' || word_in(word, numerals);
}

/* the knives, my old knives; but not: ten knives */
static bool has_plural(const English *english, const Fact *fact,
                       const Pair *pair) {
    const Words *w = &pair->english;
    const Entry *noun = english_find(english, "noun", fact->word[1]);
    for (int i = 0; noun && i < w->count; i++) {
        if (!word_same(at(w, i), noun->second)) continue;
        int k = i - 1;
        while (entry_at(pair->adjective, w, k)) k--;
        if (!is_numeral(at(w, k))) return true;
    }
    return false;
}

/* Whether a clause, and so its subject, may begin at a place. */
static bool clause_begins(const Words *w, int i) {
    static const char before[] =
        ", and but because if when does do did can that";
    if (i == 0 || word_in(at(w, i - 1), before)) return true;
    return word_in(at(w, i - 1), "is are") &&
           (i == 1 || word_same(at(w, i - 2), "where"));
}

/* the bag is red, Anna 's bag, are the old bags red */
static bool has_subject(const Fact *fact, const Pair *pair) {
    static const char before[] =
        "the my your his her our their this these all every a some many 's "
        "friend";
    const Words *w = &pair->english;
    for (int i = 0; i < w->count; i++) {
        if (!clause_begins(w, i) || entry_at(pair->adjective, w, i)) continue;
        int k = i;
        while (word_in(at(w, k), before) || is_numeral(at(w, k)) ||
               entry_at(pair->adjective, w, k) || word_same(at(w, k + 1), "'s"))
            k++;
        const Entry *noun = entry_at(pair->noun, w, k);
        if (noun && word_same(noun->base, fact->word[0])) return true;
    }
    return false;
}

static bool has_numeral(const Fact *fact, const Pair *pair) {
    const Words *w = &pair->english;
    for (int i = 0; i + 1 < w->count; i++)
        if (word_same(at(w, i), fact->word[0]) &&
            word_same(at(w, i + 1), fact->word[1]))
            return true;
    return false;
}

/* la leur donne; but not the subject of: nous les avons */
static bool has_clitics(const Forms *forms, const Fact *fact,
                        const Pair *pair) {
    const Words *w = &pair->french;
    for (int i = 0; i + 2 < w->count; i++) {
        if (!word_same(at(w, i), fact->word[0]) ||
            !word_same(at(w, i + 1), fact->word[1]))
            continue;
        const Form *verb = forms_find(forms, at(w, i + 2), FINITE);
        bool subject =
            word_same(at(w, i), "nous") && verb && verb->person == NOUS;
        if (!subject && (verb || forms_find(forms, at(w, i + 2), INFINITIVE)))
            return true;
    }
    return false;
}

/* near the house near the door next to the bed: at least `least` in a chain
 * without anything between that is not of a noun phrase. */
static bool has_depth(const Pair *pair, int least) {
    static const char inner[] =
        "the my your his her our their this these all 's of to in friend";
    const Words *w = &pair->english;
    for (int i = 0, chain = 0; i < w->count; i++) {
        if (word_in(at(w, i), "near behind under front next"))
            chain++;
        else if (!word_in(at(w, i), inner) && !entry_at(pair->noun, w, i) &&
                 !entry_at(pair->adjective, w, i) && at(w, i)[0] >= 'a')
            chain = 0;
        if (word_in(at(w, i), "to") && !word_same(at(w, i - 1), "next"))
            chain = 0;
        if (word_in(at(w, i), "in") && !word_same(at(w, i + 1), "front"))
            chain = 0;
        if (chain >= least) return true;
    }
    return false;
}

/* How many modifiers a sentence has, of any sort. */
static int count_modifiers(const Words *w) {
    int count = 0;
    for (int i = 1; i < w->count; i++)
        count +=
            word_in(at(w, i), "near behind under front next in on who that");
    return count;
}

static const char *french_of(const Forms *forms, const char *english) {
    static const char *const verbs[][2] = {
        {"sell", "vendre"}, {"hide", "cacher"},  {"open", "ouvrir"},
        {"wash", "laver"},  {"find", "trouver"}, {"take", "prendre"}};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (word_same(verbs[i][0], english) &&
            forms_find(forms, verbs[i][1], INFINITIVE))
            return verbs[i][1];
    return "";
}

static bool has_fact(const Corpus *corpus, const English *english,
                     const Fact *fact, const Pair *pair) {
    const Forms *forms = &corpus->forms;
    if (word_same(fact->kind, "adjective")) return has_adjective(fact, pair);
    if (word_same(fact->kind, "negation")) return has_negation(fact, pair);
    if (word_same(fact->kind, "clitic"))
        return has_clitic(forms, french_of(forms, fact->word[0]),
                          &pair->french);
    if (word_same(fact->kind, "antecedent")) return has_antecedent(fact, pair);
    if (word_same(fact->kind, "plural")) return has_plural(english, fact, pair);
    if (word_same(fact->kind, "subject")) return has_subject(fact, pair);
    if (word_same(fact->kind, "numeral")) return has_numeral(fact, pair);
    if (word_same(fact->kind, "clitics")) return has_clitics(forms, fact, pair);
    return word_same(fact->kind, "depth") && has_depth(pair, 3);
}

/* The kind of a sentence, of the facts in the table, or NULL. */
static const char *kind_of(const Corpus *corpus, const English *english,
                           const Pair *pair, const char *wanted) {
    const char *kind = NULL;
    for (int i = 0; i < english->facts; i++) {
        const Fact *fact = &english->fact[i];
        if ((!kind || word_same(fact->kind, wanted)) &&
            has_fact(corpus, english, fact, pair))
            kind = fact->kind;
    }
    return kind;
}

static void check_line(Corpus *corpus, const English *english,
                       const Split *split, int i) {
    char a[4096], b[4096], wanted[64] = "";
    Pair pair;
    copy_words(split->english.line[i], a, sizeof a, &pair.english);
    copy_words(split->french.line[i], b, sizeof b, &pair.french);
    find_entries(english, &pair);
    if (word_same(split->name, "comp"))
        sscanf(split->tags.line[i], "comp-%63s", wanted);
    const char *kind = kind_of(corpus, english, &pair, wanted);
    bool deep =
        word_same(wanted, "depth") && count_modifiers(&pair.english) >= 3;
    if (word_same(split->name, "long") && kind && word_same(kind, "depth"))
        kind = NULL;
    if (!*wanted && kind)
        corpus_error(corpus, &split->english, i + 1, "belongs to comp", kind);
    else if (*wanted && !deep && (!kind || !word_same(kind, wanted)))
        corpus_error(corpus, &split->english, i + 1, "is not of the kind",
                     wanted);
}

static int compare(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The words of all lines, sorted; they point into `text`. */
static char **sorted_words(const Lines *lines, char *text, size_t *count) {
    char **word = calloc((size_t)lines->count * MOST_WORDS, sizeof *word);
    if (!word) exit(1);
    *count = 0;
    for (int i = 0; i < lines->count; i++) {
        Words words;
        char *line = strcpy(text, lines->line[i]);
        text += strlen(line) + 1;
        words_cut(line, &words);
        for (int k = 0; k < words.count; k++) word[(*count)++] = words.word[k];
    }
    qsort(word, *count, sizeof *word, compare);
    return word;
}

/* Every word of comp occurs in train. */
static void check_parts(Corpus *corpus, const Lines *train, const Lines *comp) {
    size_t count, size = 1;
    char buffer[4096];
    for (int i = 0; i < train->count; i++) size += strlen(train->line[i]) + 1;
    char *text = calloc(size, 1);
    if (!text) exit(1);
    char **known = sorted_words(train, text, &count);
    for (int i = 0; i < comp->count; i++) {
        Words words;
        copy_words(comp->line[i], buffer, sizeof buffer, &words);
        for (int k = 0; k < words.count; k++)
            if (!bsearch(&words.word[k], known, count, sizeof *known, compare))
                corpus_error(corpus, comp, i + 1, "a word that train lacks",
                             words.word[k]);
    }
    free(known);
    free(text);
}

void check_held_out(Corpus *corpus) {
    static English english;
    english_read(&english, corpus->folder);
    for (int s = 0; corpus->split[s].name; s++) {
        const Split *split = &corpus->split[s];
        if (word_same(split->name, "natural") ||
            word_same(split->name, "ambiguous"))
            continue;
        for (int i = 0; i < split->english.count; i++)
            check_line(corpus, &english, split, i);
    }
    const Split *train = corpus_split_named(corpus, "train");
    const Split *comp = corpus_split_named(corpus, "comp");
    check_parts(corpus, &train->english, &comp->english);
    check_parts(corpus, &train->french, &comp->french);
}
