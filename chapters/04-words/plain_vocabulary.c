/* plain_vocabulary: words to numbers and back. */
#include "04-words/plain_vocabulary.h"

#include <string.h>

void plain_vocabulary_begin(PlainVocabulary *v) {
    static const char *const fixed[] = {"<pad>", "<unk>", "<s>", "</s>"};
    v->size = PLAIN_FIXED;
    for (int i = 0; i < PLAIN_FIXED; i++) {
        strcpy(v->word[i], fixed[i]);
        v->count[i] = 0;
    }
}

/* The number of a word; v->size if it is not there. */
static int find(const PlainVocabulary *v, const char *word) {
    int i = PLAIN_FIXED;
    while (i < v->size && strcmp(v->word[i], word) != 0) i++;
    return i;
}

bool plain_vocabulary_count(PlainVocabulary *v, const char *word) {
    int i = find(v, word);
    if (i == v->size) {
        if (i == PLAIN_WORDS || strlen(word) >= PLAIN_WORD_BYTES) return false;
        strcpy(v->word[i], word);
        v->count[i] = 0;
        v->size++;
    }
    v->count[i]++;
    return true;
}

static void swap(PlainVocabulary *v, int i, int j) {
    char word[PLAIN_WORD_BYTES];
    int count = v->count[i];
    memcpy(word, v->word[i], sizeof word);
    memcpy(v->word[i], v->word[j], sizeof word);
    memcpy(v->word[j], word, sizeof word);
    v->count[i] = v->count[j];
    v->count[j] = count;
}

/* Whether word i stands before word j. */
static bool before(const PlainVocabulary *v, int i, int j) {
    if (v->count[i] != v->count[j]) return v->count[i] > v->count[j];
    return strcmp(v->word[i], v->word[j]) < 0;
}

void plain_vocabulary_cut(PlainVocabulary *v, int minimum, int most) {
    for (int i = PLAIN_FIXED; i < v->size; i++) {
        int first = i;
        for (int j = i + 1; j < v->size; j++)
            if (before(v, j, first)) first = j;
        swap(v, i, first);
    }
    while (v->size > PLAIN_FIXED && v->count[v->size - 1] < minimum) v->size--;
    if (most > 0 && v->size > most) v->size = most;
}

int plain_vocabulary_id(const PlainVocabulary *v, const char *word) {
    int i = find(v, word);
    return i < v->size ? i : PLAIN_UNKNOWN;
}
