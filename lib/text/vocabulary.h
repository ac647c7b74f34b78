/* vocabulary: words to ids and back.
 *
 * Four ids are fixed; the others follow by falling count, ties in the order of
 * their bytes, so that the same text gives the same vocabulary. Includes text
 * and base. */
#ifndef INTERLINEAR_TEXT_VOCABULARY_H
#define INTERLINEAR_TEXT_VOCABULARY_H

#include "text/text.h"

typedef uint32_t TokenId;

enum {
    ID_PADDING, /* fills a batch; never predicted, never counted */
    ID_UNKNOWN, /* any word outside the vocabulary */
    ID_START,   /* what the decoder reads first */
    ID_END,     /* what ends every target sentence */
    ID_WORDS    /* the first id of a word */
};

typedef struct Vocabulary Vocabulary;

/* vocabulary_create: the four fixed ids, called "<pad>", "<unk>", "<s>",
 * "</s>". Errors: NULL when memory is out.
 * Owner: the caller, who calls vocabulary_free (NULL is allowed). */
Vocabulary *vocabulary_create(Error *error);
void vocabulary_free(Vocabulary *vocabulary);

/* vocabulary_count: count every token of a line that has no id yet.
 * vocabulary_cut: give ids to the counted words seen at least `minimum` times,
 * as long as there are fewer than `most` ids in all, the four fixed ones
 * included (0: no limit); forget the others.
 * Errors: memory (the vocabulary can then only be freed). */
bool vocabulary_count(Vocabulary *vocabulary, const Tokens *tokens,
                      Error *error);
bool vocabulary_cut(Vocabulary *vocabulary, size_t minimum, size_t most,
                    Error *error);

/* vocabulary_add: give the next id to a word that has none (for loading).
 * Errors: the word is there already, is empty or has a NUL byte, memory; the
 *         vocabulary is then unchanged. */
bool vocabulary_add(Vocabulary *vocabulary, const char *word, size_t length,
                    Error *error);

/* vocabulary_size: the number of ids, V.
 * vocabulary_id: the id of a word, ID_UNKNOWN if it has none; the names of the
 * four fixed ids are not words.
 * vocabulary_word: the word of an id < V. Owner: the vocabulary. */
size_t vocabulary_size(const Vocabulary *vocabulary);
TokenId vocabulary_id(const Vocabulary *vocabulary, const char *word);
const char *vocabulary_word(const Vocabulary *vocabulary, TokenId id);

/* vocabulary_encode: the ids of tokens, ids[tokens->count].
 * vocabulary_decode: append the words of ids < V (fixed ids but ID_UNKNOWN are
 * left out). Returns false when memory is out. */
void vocabulary_encode(const Vocabulary *vocabulary, const Tokens *tokens,
                       TokenId *ids);
bool vocabulary_decode(const Vocabulary *vocabulary, const TokenId *ids,
                       size_t count, Tokens *tokens);

#endif
