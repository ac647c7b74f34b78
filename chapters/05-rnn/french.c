/* french: the French half of the corpus as numbers. */
#include "french.h"
#include "base/memory.h"
#include "text/text.h"

#include <stdio.h>
#include <stdlib.h>

enum { FILE_MOST = 1 << 24, WORDS_MOST = 64 };

static void require(bool fine, const Error *error) {
    if (fine) return;
    fprintf(stderr, "%s\n", error->message);
    exit(1);
}

void *french_memory(int count, size_t size) {
    void *block = memory_allocate((size_t)count, size);
    if (block) return block;
    fprintf(stderr, "Out of memory.\n");
    exit(1);
}

double *french_block(int count) {
    return french_memory(count, sizeof(double));
}

/* The next sentence of a file as tokens. */
static bool next(const FileBytes *file, size_t *offset, Tokens *tokens) {
    Error error = {0};
    const char *line;
    size_t length;
    if (!file_line(file, offset, &line, &length)) return false;
    require(text_tokenize(TEXT_SPACES, false, line, length, tokens, &error),
            &error);
    return true;
}

static Vocabulary *count_words(const FileBytes *file, int most) {
    Error error = {0};
    Vocabulary *vocabulary = vocabulary_create(&error);
    require(vocabulary != NULL, &error);
    Tokens tokens = {0};
    size_t offset = 0;
    for (int i = 0; i < most && next(file, &offset, &tokens); i++)
        require(vocabulary_count(vocabulary, &tokens, &error), &error);
    require(vocabulary_cut(vocabulary, 1, 0, &error), &error);
    tokens_free(&tokens);
    return vocabulary;
}

/* <s> w1 ... wn </s>: the words from the first, the answers from the second. */
static PlainSentence sentence(const Vocabulary *vocabulary,
                              const Tokens *tokens) {
    int n = (int)tokens->count;
    TokenId ids[WORDS_MOST];
    if (n > WORDS_MOST) {
        fprintf(stderr, "A sentence is too long.\n");
        exit(1);
    }
    vocabulary_encode(vocabulary, tokens, ids);
    int *block = french_memory(n + 2, sizeof *block);
    block[0] = ID_START;
    for (int i = 0; i < n; i++) block[i + 1] = (int)ids[i];
    block[n + 1] = ID_END;
    return (PlainSentence){n + 1, block, block + 1};
}

static PlainSentence *encode(const Vocabulary *vocabulary,
                             const FileBytes *file, int most, int *count) {
    PlainSentence *s = french_memory(most, sizeof *s);
    Tokens tokens = {0};
    size_t offset = 0;
    for (*count = 0; *count < most && next(file, &offset, &tokens); ++*count)
        s[*count] = sentence(vocabulary, &tokens);
    tokens_free(&tokens);
    return s;
}

French french_read(int most) {
    Error error = {0};
    French french = {0};
    FileBytes train = {0}, valid = {0};
    require(file_read("data/train.fr", FILE_MOST, &train, &error), &error);
    require(file_read("data/valid.fr", FILE_MOST, &valid, &error), &error);
    french.vocabulary = count_words(&train, most);
    french.V = (int)vocabulary_size(french.vocabulary);
    french.train = encode(french.vocabulary, &train, most, &french.train_count);
    french.valid = encode(french.vocabulary, &valid, most, &french.valid_count);
    file_free(&train);
    file_free(&valid);
    return french;
}

static void free_sentences(PlainSentence *s, int count) {
    for (int i = 0; i < count; i++) memory_free((int *)s[i].word);
    memory_free(s);
}

void french_free(French *french) {
    free_sentences(french->train, french->train_count);
    free_sentences(french->valid, french->valid_count);
    vocabulary_free(french->vocabulary);
}

int french_words(int count, const PlainSentence *s) {
    int words = 0;
    for (int i = 0; i < count; i++) words += s[i].T;
    return words;
}

int french_mark_id(const French *french, int mark) {
    static const char *const marks[MARKS] = {".", "?", "!"};
    return (int)vocabulary_id(french->vocabulary, marks[mark]);
}

int french_mark(const French *french, const PlainSentence *s) {
    for (int mark = 0; s->T > 1 && mark < MARKS; mark++)
        if (s->word[s->T - 1] == french_mark_id(french, mark)) return mark;
    return -1;
}
