/* plain_agreement: a subject, phrases, a verb. */
#include "06-lstm/plain_agreement.h"

enum { NOUNS = 12, PREPOSITIONS = 4, ARTICLES = 3 };

/* Articles, prepositions, then each noun in the singular and the plural. */
static const char *const words[ARTICLES + PREPOSITIONS + 2 * NOUNS] = {
    "le",    "la",     "les",     "devant",  "derrière", "sous",    "sur",
    "chat",  "chats",  "chien",   "chiens",  "garçon",   "garçons", "roi",
    "rois",  "jardin", "jardins", "livre",   "livres",   "fille",   "filles",
    "porte", "portes", "maison",  "maisons", "femme",    "femmes",  "rue",
    "rues",  "table",  "tables"};

int plain_agreement_words(void) {
    return ARTICLES + PREPOSITIONS + 2 * NOUNS;
}

const char *plain_agreement_word(int id) {
    return words[id];
}

static int below(Random *random, int bound) {
    return (int)random_below(random, (uint64_t)bound);
}

/* Noun n with its article; the second half of the nouns is feminine. */
static void put(int n, bool plural, int word[2]) {
    word[0] = plural ? 2 : n >= NOUNS / 2;
    word[1] = ARTICLES + PREPOSITIONS + 2 * n + plural;
}

static void noun(Random *random, bool plural, int word[2]) {
    put(below(random, NOUNS), plural, word);
}

void plain_agreement_draw(Random *random, int phrases, PlainAgreement *a) {
    bool plural = below(random, 2);
    a->T = 2 + 3 * phrases;
    noun(random, plural, a->word);
    for (int p = 0; p < phrases; p++) {
        int *word = a->word + 2 + 3 * p;
        word[0] = ARTICLES + below(random, PREPOSITIONS);
        noun(random, below(random, 2), word + 1);
    }
    for (int t = 0; t < a->T; t++) a->answer[t] = PLAIN_NONE;
    a->answer[a->T - 1] = plural ? PLAIN_SONT : PLAIN_EST;
}

void plain_agreement_other_number(PlainAgreement *a) {
    int n = (a->word[1] - ARTICLES - PREPOSITIONS) / 2;
    int *verb = &a->answer[a->T - 1];
    *verb = *verb == PLAIN_EST ? PLAIN_SONT : PLAIN_EST;
    put(n, *verb == PLAIN_SONT, a->word);
}

PlainSentence plain_agreement_sentence(const PlainAgreement *a) {
    return (PlainSentence){a->T, a->word, a->answer};
}
