/* contact: what French words do to their neighbours; clitics and negation.
 * Includes french. */
#include "french.h"

#include <string.h>

void words_cut(char *line, Words *words) {
    words->count = 0;
    while (*line && words->count < MOST_WORDS) {
        words->word[words->count++] = line;
        line += strcspn(line, " ");
        if (*line) *line++ = 0;
    }
}

/* Whether a word is one of a list, separated by spaces. */
static bool among(const char *word, const char *list) {
    size_t length = strlen(word);
    for (const char *at = list; (at = strstr(at, word)); at++)
        if ((at == list || at[-1] == ' ') && (at[length] == ' ' || !at[length]))
            return true;
    return false;
}

/* What is wrong between a word and the next one, or NULL. */
static const char *contact(const Forms *forms, const char *word,
                           const char *next) {
    bool vowel = forms_vowel(next);
    const Form *noun = forms_find(forms, next, NOUN);
    if (vowel && among(word, "le la de ne que je me se ce ma sa"))
        return "must be elided or changed before a vowel";
    if (!vowel && among(word, "l' d' n' qu' j' m' s' c' cet bel nouvel vieil"))
        return "must not be elided before a consonant";
    if (!strcmp(word, "si") && among(next, "il ils"))
        return "si before il must be elided";
    if (among(word, "de à") && among(next, "le les"))
        return "must be contracted with the article";
    if (vowel && noun && noun->number == SINGULAR &&
        noun->gender == MASCULINE && among(word, "beau nouveau vieux"))
        return "must be bel, nouvel or vieil before a vowel";
    return NULL;
}

const char *french_contact(const Forms *forms, const Words *words, int *at) {
    for (int i = 0; i + 1 < words->count; i++) {
        const char *wrong = contact(forms, words->word[i], words->word[i + 1]);
        *at = i;
        if (wrong) return wrong;
    }
    return NULL;
}

/* Whether a verb stands at a place: the clitics before it are pronouns. */
static bool verb_at(const Forms *forms, const Words *words, int i) {
    if (i >= words->count) return false;
    const char *word = words->word[i];
    return forms_find(forms, word, FINITE) ||
           forms_find(forms, word, INFINITIVE) || !strcmp(word, "y");
}

static const char *clitic_order(const Forms *forms, const Words *words, int i) {
    if (!verb_at(forms, words, i + 2)) return NULL;
    const char *one = words->word[i], *two = words->word[i + 1];
    if (among(one, "lui leur") && among(two, "le la les l'"))
        return "lui and leur stand behind le, la, les";
    if (among(one, "le la les l'") && among(two, "me nous vous m'"))
        return "me, nous, vous stand before le, la, les";
    return NULL;
}

const char *french_order(const Forms *forms, const Words *words, int *at) {
    for (int i = 0; i < words->count; i++) {
        *at = i;
        const char *wrong = clitic_order(forms, words, i);
        if (wrong) return wrong;
        if (!among(words->word[i], "ne n'")) continue;
        bool found = i && among(words->word[i - 1], "personne rien");
        for (int k = i + 1; k < words->count && k < i + 9; k++)
            found |= among(words->word[k], "pas jamais plus rien personne");
        if (!found) return "ne without pas, jamais, plus, rien or personne";
    }
    return NULL;
}
