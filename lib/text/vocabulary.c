/* vocabulary: two hash sets of words, those with ids and those only counted.
 *
 * Includes text, tokens and base. The vocabulary owns its words. */
#include "text/vocabulary.h"

#include "base/memory.h"
#include <stdlib.h>
#include <string.h>

enum { FIRST_SLOTS = 64 }; /* a power of two */

/* Words in the order of their coming, found by open addressing. */
typedef struct WordSet {
    Tokens words;
    size_t *counts;  /* [size / 2] how often each word was seen */
    uint32_t *slots; /* [size] 0 or the word's index + 1 */
    size_t size;     /* a power of two, at least twice the words */
} WordSet;

struct Vocabulary {
    WordSet known;   /* index = id */
    WordSet counted; /* before the cut */
};

/* A word on its way through the cut. */
typedef struct Candidate {
    const char *word;
    size_t count;
} Candidate;

static void word_set_free(WordSet *set) {
    tokens_free(&set->words);
    memory_free(set->counts);
    memory_free(set->slots);
    *set = (WordSet){0};
}

/* The slot that holds a word or where it would stand. */
static uint32_t *word_set_slot(const WordSet *set, const char *word) {
    size_t at = checksum(CHECKSUM_START, word, strlen(word)) & (set->size - 1);
    while (set->slots[at] &&
           strcmp(tokens_get(&set->words, set->slots[at] - 1), word) != 0)
        at = (at + 1) & (set->size - 1);
    return &set->slots[at];
}

/* The index of a word, or the number of words. */
static size_t word_set_find(const WordSet *set, const char *word) {
    uint32_t entry = set->size ? *word_set_slot(set, word) : 0;
    return entry ? entry - 1 : set->words.count;
}

/* Twice the slots, every word in its place again. */
static bool word_set_grow(WordSet *set) {
    size_t size = set->size ? 2 * set->size : FIRST_SLOTS;
    size_t *counts = memory_resize(set->counts, size / 2, sizeof *counts);
    if (!counts) return false;
    set->counts = counts;
    uint32_t *slots = memory_allocate(size, sizeof *slots);
    if (!slots) return false;
    memory_free(set->slots);
    set->slots = slots;
    set->size = size;
    for (size_t i = 0; i < set->words.count; i++)
        *word_set_slot(set, tokens_get(&set->words, i)) = (uint32_t)i + 1;
    return true;
}

/* Add a word that is not there. */
static bool word_set_add(WordSet *set, const char *word) {
    if (set->words.count >= UINT32_MAX - 1 ||
        (2 * set->words.count >= set->size && !word_set_grow(set)) ||
        !tokens_add(&set->words, word, strlen(word)))
        return false;
    *word_set_slot(set, word) = (uint32_t)set->words.count;
    return true;
}

Vocabulary *vocabulary_create(Error *error) {
    static const char *const names[] = {"<pad>", "<unk>", "<s>", "</s>"};
    Vocabulary *vocabulary = memory_allocate(1, sizeof *vocabulary);
    bool done = vocabulary != NULL;
    for (size_t i = 0; i < ID_WORDS && done; i++)
        done = word_set_add(&vocabulary->known, names[i]);
    if (!done) {
        error_memory(error, "the vocabulary");
        vocabulary_free(vocabulary);
        return NULL;
    }
    return vocabulary;
}

void vocabulary_free(Vocabulary *vocabulary) {
    if (!vocabulary) return;
    word_set_free(&vocabulary->known);
    word_set_free(&vocabulary->counted);
    memory_free(vocabulary);
}

static bool is_known(const Vocabulary *vocabulary, const char *word) {
    return word_set_find(&vocabulary->known, word) <
           vocabulary_size(vocabulary);
}

bool vocabulary_count(Vocabulary *vocabulary, const Tokens *tokens,
                      Error *error) {
    WordSet *counted = &vocabulary->counted;
    for (size_t i = 0; i < tokens->count; i++) {
        const char *word = tokens_get(tokens, i);
        if (is_known(vocabulary, word)) continue;
        size_t index = word_set_find(counted, word);
        if (index == counted->words.count && !word_set_add(counted, word))
            return error_memory(error, "the vocabulary");
        counted->counts[index]++;
    }
    return true;
}

/* By falling count, then by rising bytes: no two words are equal. */
static int compare_candidates(const void *left, const void *right) {
    const Candidate *a = left, *b = right;
    if (a->count != b->count) return a->count < b->count ? 1 : -1;
    return strcmp(a->word, b->word);
}

bool vocabulary_cut(Vocabulary *vocabulary, size_t minimum, size_t most,
                    Error *error) {
    const WordSet *counted = &vocabulary->counted;
    size_t count = counted->words.count;
    Candidate *candidates = memory_allocate(count, sizeof *candidates);
    bool done = candidates != NULL;
    for (size_t i = 0; i < count && done; i++) {
        candidates[i].word = tokens_get(&counted->words, i);
        candidates[i].count = counted->counts[i];
    }
    if (done) qsort(candidates, count, sizeof *candidates, compare_candidates);
    for (size_t i = 0; i < count && done; i++) {
        if (candidates[i].count < minimum ||
            (most > 0 && vocabulary_size(vocabulary) >= most))
            break;
        done = is_known(vocabulary, candidates[i].word) ||
               word_set_add(&vocabulary->known, candidates[i].word);
    }
    memory_free(candidates);
    word_set_free(&vocabulary->counted);
    return done || error_memory(error, "the vocabulary");
}

bool vocabulary_add(Vocabulary *vocabulary, const char *word, size_t length,
                    Error *error) {
    const char *fault = NULL;
    char *copy = memory_copy_text(word, length);
    if (!copy) return error_memory(error, "the vocabulary");
    if (length == 0 || strlen(copy) < length)
        fault = "is empty or has a NUL byte";
    else if (is_known(vocabulary, copy))
        fault = "is there twice";
    bool done = !fault && word_set_add(&vocabulary->known, copy);
    if (fault)
        error_set(error,
                  "word %zu of the vocabulary, \"%.80s\", %s; the file is "
                  "damaged",
                  vocabulary_size(vocabulary), copy, fault);
    else if (!done)
        error_memory(error, "the vocabulary");
    memory_free(copy);
    return done;
}

size_t vocabulary_size(const Vocabulary *vocabulary) {
    return vocabulary->known.words.count;
}

TokenId vocabulary_id(const Vocabulary *vocabulary, const char *word) {
    size_t id = word_set_find(&vocabulary->known, word);
    return id >= ID_WORDS && id < vocabulary_size(vocabulary) ? (TokenId)id
                                                              : ID_UNKNOWN;
}

const char *vocabulary_word(const Vocabulary *vocabulary, TokenId id) {
    return tokens_get(&vocabulary->known.words, id);
}

void vocabulary_encode(const Vocabulary *vocabulary, const Tokens *tokens,
                       TokenId *ids) {
    for (size_t i = 0; i < tokens->count; i++)
        ids[i] = vocabulary_id(vocabulary, tokens_get(tokens, i));
}

bool vocabulary_decode(const Vocabulary *vocabulary, const TokenId *ids,
                       size_t count, Tokens *tokens) {
    for (size_t i = 0; i < count; i++) {
        if (ids[i] == ID_UNKNOWN || ids[i] >= ID_WORDS) {
            const char *word = vocabulary_word(vocabulary, ids[i]);
            if (!tokens_add(tokens, word, strlen(word))) return false;
        }
    }
    return true;
}
