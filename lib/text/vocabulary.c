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
    uint32_t *slots; /* [size] 0 or the word's index + 1 */
    size_t size;     /* a power of two, at least twice the words */
} WordSet;

struct Vocabulary {
    WordSet known;   /* index = id */
    WordSet counted; /* before the cut */
    size_t *counts;  /* [counts_capacity] of the words of `counted` */
    size_t counts_capacity;
};

/* A word on its way through the cut. */
typedef struct Candidate {
    const char *word;
    size_t count;
} Candidate;

static void word_set_free(WordSet *set) {
    tokens_free(&set->words);
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
    WordSet larger = *set;
    larger.size = set->size ? 2 * set->size : FIRST_SLOTS;
    larger.slots = memory_allocate(larger.size, sizeof *larger.slots);
    if (!larger.slots) return false;
    for (size_t i = 0; i < set->words.count; i++)
        *word_set_slot(&larger, tokens_get(&set->words, i)) = (uint32_t)i + 1;
    memory_free(set->slots);
    *set = larger;
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
    static const char *const names[ID_WORDS] = {"<pad>", "<unk>", "<s>",
                                                "</s>"};
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

/* Forget the counts. */
static void free_counted(Vocabulary *vocabulary) {
    word_set_free(&vocabulary->counted);
    memory_free(vocabulary->counts);
    vocabulary->counts = NULL;
    vocabulary->counts_capacity = 0;
}

void vocabulary_free(Vocabulary *vocabulary) {
    if (vocabulary) {
        word_set_free(&vocabulary->known);
        free_counted(vocabulary);
        memory_free(vocabulary);
    }
}

/* Count one word; known words need none. */
static bool count_word(Vocabulary *vocabulary, const char *word) {
    WordSet *counted = &vocabulary->counted;
    size_t index = word_set_find(counted, word);
    if (index == vocabulary->counts_capacity) {
        size_t capacity = index ? 2 * index : FIRST_SLOTS;
        size_t *counts =
            memory_resize(vocabulary->counts, capacity, sizeof *counts);
        if (!counts) return false;
        vocabulary->counts = counts;
        vocabulary->counts_capacity = capacity;
    }
    if (index == counted->words.count && !word_set_add(counted, word))
        return false;
    vocabulary->counts[index]++;
    return true;
}

bool vocabulary_count(Vocabulary *vocabulary, const Tokens *tokens,
                      Error *error) {
    for (size_t i = 0; i < tokens->count; i++) {
        const char *word = tokens_get(tokens, i);
        if (word_set_find(&vocabulary->known, word) ==
                vocabulary_size(vocabulary) &&
            !count_word(vocabulary, word))
            return error_memory(error, "the vocabulary");
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
    size_t count = vocabulary->counted.words.count;
    Candidate *candidates = memory_allocate(count, sizeof *candidates);
    bool done = candidates != NULL;
    for (size_t i = 0; i < count && done; i++) {
        candidates[i].word = tokens_get(&vocabulary->counted.words, i);
        candidates[i].count = vocabulary->counts[i];
    }
    if (done) qsort(candidates, count, sizeof *candidates, compare_candidates);
    for (size_t i = 0; i < count && done; i++) {
        if (candidates[i].count < minimum ||
            (most > 0 && vocabulary_size(vocabulary) >= most))
            break;
        done = word_set_find(&vocabulary->known, candidates[i].word) <
                   vocabulary_size(vocabulary) ||
               word_set_add(&vocabulary->known, candidates[i].word);
    }
    memory_free(candidates);
    free_counted(vocabulary);
    return done || error_memory(error, "the vocabulary");
}

bool vocabulary_add(Vocabulary *vocabulary, const char *word, size_t length,
                    Error *error) {
    if (length == 0 || memchr(word, '\0', length)) {
        return error_set(error,
                         "word %zu of the vocabulary is empty or has a "
                         "NUL byte; the file is damaged",
                         vocabulary_size(vocabulary));
    }
    char *copy = memory_copy_text(word, length);
    if (!copy) return error_memory(error, "the vocabulary");
    bool done = false;
    if (word_set_find(&vocabulary->known, copy) < vocabulary_size(vocabulary)) {
        error_set(error,
                  "word %zu of the vocabulary, \"%.80s\", is there "
                  "twice; the file is damaged",
                  vocabulary_size(vocabulary), copy);
    } else {
        done = word_set_add(&vocabulary->known, copy) ||
               error_memory(error, "the vocabulary");
    }
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
