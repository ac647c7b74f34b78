/* vocabulary: two sets of words, those with ids and those only counted.
 *
 * Includes text, keys and base. The vocabulary owns its words. */
#include "text/vocabulary.h"

#include "base/memory.h"
#include "text/keys.h"
#include <stdlib.h>
#include <string.h>

struct Vocabulary {
    Keys known;     /* by TokenId */
    Keys counted;   /* before the cut */
    size_t *counts; /* how often each word of `counted` was seen */
};

/* A word on its way through the cut. */
typedef struct Candidate {
    const char *word;
    size_t count;
} Candidate;

static bool is_known(const Vocabulary *vocabulary, const char *word,
                     size_t length) {
    return keys_find(&vocabulary->known, word, length) != KEYS_NONE;
}

Vocabulary *vocabulary_create(Error *error) {
    static const char *const names[] = {"<pad>", "<unk>", "<s>", "</s>"};
    Vocabulary *vocabulary = memory_allocate(1, sizeof *vocabulary);
    bool done = vocabulary || error_memory(error, "the vocabulary");
    for (size_t i = 0; i < ID_WORDS && done; i++)
        done = vocabulary_add(vocabulary, names[i], strlen(names[i]), error);
    if (done) return vocabulary;
    vocabulary_free(vocabulary);
    return NULL;
}

static void free_counted(Vocabulary *vocabulary) {
    keys_free(&vocabulary->counted);
    memory_free(vocabulary->counts);
    vocabulary->counts = NULL;
}

void vocabulary_free(Vocabulary *vocabulary) {
    if (!vocabulary) return;
    keys_free(&vocabulary->known);
    free_counted(vocabulary);
    memory_free(vocabulary);
}

static bool count_word(Vocabulary *vocabulary, const char *word,
                       size_t length) {
    uint32_t id;
    if (!keys_add(&vocabulary->counted, word, length, &id)) return false;
    size_t *counts =
        memory_grow(vocabulary->counts, (size_t)id + 1, sizeof *counts);
    if (!counts) return false;
    vocabulary->counts = counts;
    counts[id]++;
    return true;
}

bool vocabulary_count(Vocabulary *vocabulary, const Tokens *tokens,
                      Error *error) {
    for (size_t i = 0; i < tokens->count; i++) {
        const char *word = tokens_get(tokens, i);
        size_t length = strlen(word);
        if (!is_known(vocabulary, word, length) &&
            !count_word(vocabulary, word, length))
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
    size_t count = vocabulary->counted.tokens.count;
    uint32_t id;
    if (most == 0) most = SIZE_MAX;
    Candidate *candidates = memory_allocate(count, sizeof *candidates);
    bool done = candidates != NULL;
    for (size_t i = 0; i < count && done; i++)
        candidates[i] = (Candidate){keys_get(&vocabulary->counted, i),
                                    vocabulary->counts[i]};
    if (done) qsort(candidates, count, sizeof *candidates, compare_candidates);
    for (size_t i = 0; i < count && done; i++) {
        if (candidates[i].count < minimum ||
            vocabulary_size(vocabulary) >= most)
            break;
        const char *word = candidates[i].word;
        done = keys_add(&vocabulary->known, word, strlen(word), &id);
    }
    memory_free(candidates);
    free_counted(vocabulary);
    return done || error_memory(error, "the vocabulary");
}

bool vocabulary_add(Vocabulary *vocabulary, const char *word, size_t length,
                    Error *error) {
    const char *fault = NULL;
    uint32_t id;
    if (length == 0 || memchr(word, '\0', length))
        fault = "is empty or has a NUL byte";
    else if (is_known(vocabulary, word, length))
        fault = "is there twice";
    if (fault)
        return error_set(
            error,
            "word %zu of the vocabulary, \"%.*s\", %s; the file is damaged",
            vocabulary_size(vocabulary), (int)(length < 80 ? length : 80), word,
            fault);
    return keys_add(&vocabulary->known, word, length, &id) ||
           error_memory(error, "the vocabulary");
}

size_t vocabulary_size(const Vocabulary *vocabulary) {
    return vocabulary->known.tokens.count;
}

TokenId vocabulary_id(const Vocabulary *vocabulary, const char *word) {
    uint32_t id = keys_find(&vocabulary->known, word, strlen(word));
    return id == KEYS_NONE || id < ID_WORDS ? ID_UNKNOWN : id;
}

const char *vocabulary_word(const Vocabulary *vocabulary, TokenId id) {
    return keys_get(&vocabulary->known, id);
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
