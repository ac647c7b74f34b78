/* tiny: see tiny.h. Whatever goes wrong here ends the test program. */
#include "tiny.h"

#include "base/memory.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SOURCE_WORDS = 5, TARGET_WORDS = 4, PAIRS = 6, LONGEST = 5 };

static void need(bool fine, const char *what) {
    if (!fine) {
        fprintf(stderr, "tiny: %s\n", what);
        abort();
    }
}

Vocabulary *tiny_vocabulary(size_t words) {
    Vocabulary *vocabulary = vocabulary_create(NULL);
    for (size_t i = 0; i < words; i++) {
        char word[24];
        int length = snprintf(word, sizeof word, "w%zu", i);
        need(vocabulary_add(vocabulary, word, (size_t)length, NULL), word);
    }
    return vocabulary;
}

Sentences tiny_sentences(size_t count, size_t longest, size_t words,
                         Random *random) {
    Sentences sentences = {0};
    for (size_t i = 0; i < count; i++) {
        TokenId ids[64];
        size_t length = 1 + (size_t)random_below(random, longest);
        for (size_t t = 0; t < length; t++)
            ids[t] = ID_WORDS + (TokenId)random_below(random, words);
        need(sentences_add(&sentences, ids, length), "sentences");
    }
    return sentences;
}

Tiny *tiny_make(const ModelConfig *config) {
    Error error = {0};
    Tiny *tiny = memory_allocate(1, sizeof *tiny);
    need(tiny != NULL, "memory");
    need(model_create(&tiny->model, config, tiny_vocabulary(SOURCE_WORDS),
                      tiny_vocabulary(TARGET_WORDS), 1, &error),
         error.message);
    memcpy(tiny->model.spaced, "!?", 3);
    Random random = random_seed(5);
    Parameters *parameters = &tiny->model.parameters;
    for (size_t i = 0; i < parameters->count; i++)
        parameters_uniform(parameters, i, 0.7, &random);
    tiny->source = tiny_sentences(PAIRS, LONGEST, SOURCE_WORDS, &random);
    tiny->target = tiny_sentences(PAIRS, LONGEST, TARGET_WORDS, &random);
    tiny->source.ids[0] = ID_UNKNOWN;
    tiny->target.ids[1] = ID_UNKNOWN;
    tiny->pool = threads_create(1, &error);
    need(tiny->pool != NULL, error.message);
    return tiny;
}

void tiny_free(Tiny *tiny) {
    model_free(&tiny->model);
    sentences_free(&tiny->source);
    sentences_free(&tiny->target);
    threads_destroy(tiny->pool);
    memory_free(tiny);
}

Batch tiny_batch(const Tiny *tiny) {
    static const size_t index[PAIRS] = {0, 1, 2, 3, 4, 5};
    Batch batch;
    need(batch_make(&tiny->source, &tiny->target, index, PAIRS,
                    tiny->model.config.reverse_source, &batch, NULL),
         "batch");
    return batch;
}

bool tiny_config(size_t i, ModelConfig *config) {
    static const AttentionKind kinds[7] = {
        ATTENTION_NONE,    ATTENTION_DOT,     ATTENTION_DOT,
        ATTENTION_GENERAL, ATTENTION_GENERAL, ATTENTION_ADDITIVE,
        ATTENTION_ADDITIVE};
    size_t kind = i / 4 % 7;
    *config = (ModelConfig){.reverse_source = i & 1,
                            .bidirectional = i & 2,
                            .attention = kinds[kind],
                            .input_feeding = kind > 0 && kind % 2 == 0,
                            .layers = 1 + i / 28 % 2,
                            .cell = (CellKind)(i / 56 % 4),
                            .embedding = 3,
                            .hidden = 4};
    return i < 224;
}

void tiny_describe(const ModelConfig *config, char text[128]) {
    static const char *const cells[] = {"rnn", "lstm", "gru", "gru-2014"};
    static const char *const attentions[] = {"none", "dot", "general",
                                             "additive"};
    snprintf(text, 128, "%s %s%s, %zu layers%s%s", cells[config->cell],
             attentions[config->attention], config->input_feeding ? " fed" : "",
             config->layers, config->bidirectional ? ", two ways" : "",
             config->reverse_source ? ", reversed" : "");
}

/* Append the words of a sentence, joined by spaces. */
static void print_words(Buffer *text, const Sentences *sentences, size_t i,
                        bool reverse) {
    size_t length = sentences_length(sentences, i);
    for (size_t t = 0; t < length; t++) {
        size_t place = reverse ? length - 1 - t : t;
        buffer_print(text, "%sw%u", t ? " " : "",
                     sentences_get(sentences, i)[place] - ID_WORDS);
    }
}

/* The pairs, by way of a file, as a program would read them. */
static void read_pairs(Practice *practice, size_t count, size_t longest,
                       size_t words) {
    Random random = random_seed(9);
    Sentences drawn = tiny_sentences(count, longest, words, &random);
    Buffer text = {0};
    Error error = {0};
    for (size_t i = 0; i < count; i++) {
        print_words(&text, &drawn, i, false);
        buffer_print(&text, "\t");
        print_words(&text, &drawn, i, true);
        buffer_print(&text, "\n");
    }
    char path[256];
    tiny_path("pairs", path);
    tiny_write(path, text.bytes, text.length);
    need(corpus_read(path, &practice->corpus, &error) &&
             model_encode_pairs(&practice->model, &practice->corpus, 0,
                                &practice->source, &practice->target, &error),
         error.message);
    unlink(path);
    buffer_free(&text);
    sentences_free(&drawn);
}

Practice *practice_make(const char *name, const ModelConfig *config,
                        size_t count, size_t longest, size_t words,
                        size_t threads) {
    Error error = {0};
    Practice *practice = memory_allocate(1, sizeof *practice);
    need(practice != NULL, "memory");
    tiny_path(name, practice->path);
    snprintf(practice->checkpoint, sizeof practice->checkpoint, "%s.checkpoint",
             practice->path);
    need(model_create(&practice->model, config, tiny_vocabulary(words),
                      tiny_vocabulary(words), 1, &error),
         error.message);
    read_pairs(practice, count, longest, words);
    practice->pool = threads_create(threads, &error);
    need(practice->pool != NULL, error.message);
    practice->job = (TrainJob){.model = &practice->model,
                               .source = &practice->source,
                               .target = &practice->target,
                               .valid_source = &practice->source,
                               .valid_target = &practice->target,
                               .valid = &practice->corpus,
                               .model_path = practice->path,
                               .fingerprint = 1,
                               .pool = practice->pool};
    practice->options = (TrainOptions){.optimizer = OPTIMIZER_ADAM,
                                       .learning_rate = 0.01,
                                       .clip = 1,
                                       .batch = 8,
                                       .epochs = 3,
                                       .loss = {.teacher_forcing = 1},
                                       .seed = 1};
    return practice;
}

void practice_free(Practice *practice) {
    model_free(&practice->model);
    corpus_free(&practice->corpus);
    sentences_free(&practice->source);
    sentences_free(&practice->target);
    threads_destroy(practice->pool);
    memory_free(practice);
}

void practice_remove(const Practice *practice) {
    unlink(practice->path);
    unlink(practice->checkpoint);
}

void practice_drop(Practice *practice) {
    practice_remove(practice);
    practice_free(practice);
}

/* Whether a call succeeds that is made while `fail` holds. */
static bool succeeds(void (*fail)(size_t), size_t n, TinyCall *call,
                     void *context) {
    char allocation[40];
    snprintf(allocation, sizeof allocation, "failed allocation %zu", n);
    size_t blocks = memory_live_blocks();
    Error error = {0};
    fail(n);
    bool fine = call(context, &error);
    memory_fail_after(SIZE_MAX);
    need((error.message[0] == '\0') == fine, allocation);
    need(memory_live_blocks() == blocks, allocation);
    return fine;
}

size_t tiny_fail_each(TinyCall *call, void *context) {
    size_t n = 0;
    while (!succeeds(memory_fail_after, n, call, context)) n++;
    for (size_t i = 0; i < n; i++)
        need(!succeeds(memory_fail_only, i, call, context), "no error");
    return n;
}

void tiny_path(const char *name, char path[256]) {
    const char *directory = getenv("TMPDIR");
    snprintf(path, 256, "%s/interlinear-%ld-%s", directory ? directory : "/tmp",
             (long)getpid(), name);
}

void tiny_write(const char *path, const void *bytes, size_t length) {
    unlink(path); /* some file systems sync a file that is cut and rewritten */
    FILE *file = fopen(path, "wb");
    need(file && fwrite(bytes, 1, length, file) == length, path);
    need(fclose(file) == 0, path);
}

FileBytes tiny_read(const char *path) {
    FileBytes file = {0};
    file_read(path, 1 << 28, &file, NULL);
    return file;
}

bool tiny_same(const char *path, const char *other) {
    FileBytes a = tiny_read(path), b = tiny_read(other);
    bool same = a.bytes && b.bytes && a.length == b.length &&
                memcmp(a.bytes, b.bytes, a.length) == 0;
    file_free(&a);
    file_free(&b);
    return same;
}
