/* Pairs of a corpus to the ids of a model. */
#include "tiny.h"

#include <criterion/criterion.h>
#include <string.h>
#include <unistd.h>

/* A model of words w0 .. w4 and w0 .. w3, and pairs from a text. */
typedef struct Given {
    Tiny *tiny;
    Corpus corpus;
    Sentences source, target;
} Given;

static Given give(const char *text) {
    char path[256];
    Error error = {0};
    ModelConfig config;
    tiny_config(0, &config);
    Given given = {.tiny = tiny_make(&config)};
    tiny_path("corpus", path);
    tiny_write(path, text, strlen(text));
    cr_assert(corpus_read(path, &given.corpus, &error), "%s", error.message);
    unlink(path);
    return given;
}

static bool encode(Given *given, size_t most, Error *error) {
    return model_encode_pairs(&given->tiny->model, &given->corpus, most,
                              &given->source, &given->target, error);
}

static void drop(Given *given) {
    sentences_free(&given->source);
    sentences_free(&given->target);
    corpus_free(&given->corpus);
    tiny_free(given->tiny);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(model_pairs, those_that_are_too_long_leave_the_corpus) {
    Error error = {0};
    Given given = give("w0 w1\tw0\nw0 w0 w0\tw1\nw0\tw0 w1 w2\nw4\tw4 w3\n");
    cr_assert(encode(&given, 2, &error), "%s", error.message);
    cr_assert_eq(given.corpus.count, 2);
    cr_expect_eq(given.corpus.pairs[1].line, 4);
    cr_expect_eq(given.source.count, 2);
    cr_expect_eq(given.target.count, 2);
    cr_expect_eq(sentences_get(&given.source, 1)[0], ID_WORDS + 4);
    cr_expect_eq(sentences_get(&given.target, 1)[0], ID_UNKNOWN);
    cr_expect_eq(sentences_get(&given.target, 1)[1], ID_WORDS + 3);
    drop(&given);
}

Test(model_pairs, one_of_a_million_words_is_an_error_with_its_line) {
    Buffer text = {0};
    Error error = {0};
    buffer_print(&text, "w0\tw1\n");
    for (size_t i = 0; i < 1 << 18; i++) buffer_print(&text, "cat ");
    buffer_print(&text, "\tw2\n");
    Given given = give(text.bytes);
    cr_expect_not(encode(&given, 0, &error));
    cr_expect(strstr(error.message, "line 2") && strstr(error.message, "2000"),
              "%s", error.message);
    cr_expect_eq(given.corpus.count, 2);
    cr_expect(encode(&given, MODEL_TOKENS, &error));
    cr_expect_eq(given.corpus.count, 1);
    buffer_free(&text);
    drop(&given);
}

Test(model_pairs, every_failed_allocation_is_an_error) {
    Given given = give("w0 w1\tw0\nw0 w0 w0\tw1\nw0\tw0 w1 w2\n");
    size_t blocks = memory_live_blocks(), n = 0;
    for (bool fine = false; !fine; n++) {
        Error error = {0};
        memory_fail_after(n);
        fine = encode(&given, 0, &error);
        memory_fail_after(SIZE_MAX);
        cr_expect(fine || error.message[0] != '\0');
        sentences_free(&given.source);
        sentences_free(&given.target);
        cr_assert_eq(memory_live_blocks(), blocks);
        cr_assert_eq(given.corpus.count, 3);
    }
    cr_expect(n > 10, "%zu", n);
    drop(&given);
}
