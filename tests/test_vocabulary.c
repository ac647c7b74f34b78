/* Words to ids and back. */
#include "base/memory.h"
#include "text/keys.h"
#include "text/vocabulary.h"
#include "tiny.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static bool count_line(Vocabulary *vocabulary, const char *line, Error *error) {
    Tokens tokens = {0};
    bool done =
        text_tokenize(TEXT_SPACES, false, line, strlen(line), &tokens, error) &&
        vocabulary_count(vocabulary, &tokens, error);
    tokens_free(&tokens);
    return done;
}

/* A vocabulary of the words of a line. */
static Vocabulary *vocabulary_of(const char *line, size_t minimum,
                                 size_t most) {
    Error error = {0};
    Vocabulary *vocabulary = vocabulary_create(&error);
    cr_assert(vocabulary && count_line(vocabulary, line, &error) &&
                  vocabulary_cut(vocabulary, minimum, most, &error),
              "%s", error.message);
    return vocabulary;
}

static void expect_word(const Vocabulary *vocabulary, TokenId id,
                        const char *word) {
    cr_expect_str_eq(vocabulary_word(vocabulary, id), word, "id %u", id);
}

Test(vocabulary, begins_with_the_four_fixed_ids) {
    Vocabulary *vocabulary = vocabulary_create(NULL);
    static const char *const names[] = {"<pad>", "<unk>", "<s>", "</s>"};
    cr_assert(vocabulary_size(vocabulary) == ID_WORDS);
    for (TokenId id = 0; id < ID_WORDS; id++) {
        expect_word(vocabulary, id, names[id]);
        cr_expect(vocabulary_id(vocabulary, names[id]) == ID_UNKNOWN);
    }
    vocabulary_free(vocabulary);
    vocabulary_free(NULL);
    cr_assert(memory_live_blocks() == 0);
}

Test(vocabulary, orders_by_falling_count_then_by_bytes) {
    Vocabulary *vocabulary = vocabulary_of(
        "b \xC3\xA9 a b Z c b c <s> \xC3\xA9 a <unk> <s> <s> <s>", 1, 0);
    static const char *const order[] = {"b", "a", "c", "\xC3\xA9", "Z"};
    cr_assert(vocabulary_size(vocabulary) == ID_WORDS + 5);
    for (TokenId i = 0; i < 5; i++) {
        expect_word(vocabulary, ID_WORDS + i, order[i]);
        cr_expect(vocabulary_id(vocabulary, order[i]) == ID_WORDS + i);
    }
    cr_expect(vocabulary_id(vocabulary, "B") == ID_UNKNOWN);
    cr_expect(vocabulary_id(vocabulary, "") == ID_UNKNOWN);
    vocabulary_free(vocabulary);
    cr_assert(memory_live_blocks() == 0);
}

Test(vocabulary, cuts_by_least_count_and_by_size) {
    static const struct {
        size_t minimum, most, size;
    } cases[] = {{1, 0, 7}, {0, 0, 7}, {2, 0, 6}, {3, 0, 5}, {4, 0, 4},
                 {1, 6, 6}, {1, 4, 4}, {1, 1, 4}, {2, 5, 5}, {1, 99, 7}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Vocabulary *vocabulary =
            vocabulary_of("a a a b b c", cases[i].minimum, cases[i].most);
        cr_expect(vocabulary_size(vocabulary) == cases[i].size, "case %zu", i);
        vocabulary_free(vocabulary);
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(vocabulary, is_the_same_in_any_order_of_the_text) {
    Vocabulary *one = vocabulary_of("a b c d a b a x y z", 1, 0);
    Vocabulary *two = vocabulary_of("z y x a b a d c b a", 1, 0);
    cr_assert(vocabulary_size(one) == vocabulary_size(two));
    for (TokenId id = 0; id < vocabulary_size(one); id++)
        expect_word(two, id, vocabulary_word(one, id));
    vocabulary_free(one);
    vocabulary_free(two);
}

Test(vocabulary, finds_each_of_many_words) {
    enum { MANY = 20000 };
    Vocabulary *vocabulary = vocabulary_create(NULL);
    char word[16];
    for (size_t i = 0; i < MANY; i++) {
        int length = snprintf(word, sizeof word, "w%zu", i * 7919);
        cr_assert(vocabulary_add(vocabulary, word, (size_t)length, NULL));
    }
    for (size_t i = 0; i < MANY; i++) {
        snprintf(word, sizeof word, "w%zu", i * 7919);
        cr_assert(vocabulary_id(vocabulary, word) == ID_WORDS + i);
    }
    cr_expect(vocabulary_id(vocabulary, "w1") == ID_UNKNOWN);
    vocabulary_free(vocabulary);
    cr_assert(memory_live_blocks() == 0);
}

Test(vocabulary, counting_goes_on_after_a_cut) {
    Vocabulary *vocabulary = vocabulary_of("b b a", 2, 0);
    cr_assert(count_line(vocabulary, "a c b", NULL));
    cr_assert(vocabulary_add(vocabulary, "c", 1, NULL));
    cr_assert(vocabulary_cut(vocabulary, 1, 0, NULL));
    cr_assert(vocabulary_size(vocabulary) == ID_WORDS + 3);
    expect_word(vocabulary, ID_WORDS, "b");
    expect_word(vocabulary, ID_WORDS + 1, "c");
    expect_word(vocabulary, ID_WORDS + 2, "a");
    vocabulary_free(vocabulary);
    cr_assert(memory_live_blocks() == 0);
}

Test(vocabulary, refuses_words_that_are_there_empty_or_broken) {
    Vocabulary *vocabulary = vocabulary_create(NULL);
    cr_assert(vocabulary_add(vocabulary, "wordy", 4, NULL));
    static const struct {
        const char *word;
        size_t length;
        const char *says;
    } bad[] = {{"word", 4, "\"word\""},
               {"<s>", 3, "\"<s>\""},
               {"", 0, "empty"},
               {"a\0b", 3, "NUL"}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        Error error = {0};
        cr_expect(
            !vocabulary_add(vocabulary, bad[i].word, bad[i].length, &error));
        cr_expect(strstr(error.message, bad[i].says) &&
                      strstr(error.message, "word 5"),
                  "%s", error.message);
    }
    cr_expect(vocabulary_size(vocabulary) == ID_WORDS + 1);
    vocabulary_free(vocabulary);
    cr_assert(memory_live_blocks() == 0);
}

Test(vocabulary, encodes_and_decodes) {
    Vocabulary *vocabulary = vocabulary_of("the the cat sat", 1, 0);
    Tokens tokens = {0};
    cr_assert(text_tokenize(TEXT_SPACES, false, "cat the dog </s>", 16, &tokens,
                            NULL));
    TokenId ids[4];
    vocabulary_encode(vocabulary, &tokens, ids);
    cr_expect(ids[0] == 5 && ids[1] == 4 && ids[2] == ID_UNKNOWN &&
              ids[3] == ID_UNKNOWN);
    const TokenId out[] = {ID_START, 4, ID_UNKNOWN, ID_PADDING, 6, ID_END};
    tokens_clear(&tokens);
    cr_assert(vocabulary_decode(vocabulary, out, 6, &tokens));
    cr_assert(tokens.count == 3);
    cr_expect_str_eq(tokens_get(&tokens, 0), "the");
    cr_expect_str_eq(tokens_get(&tokens, 1), "<unk>");
    cr_expect_str_eq(tokens_get(&tokens, 2), "sat");
    tokens_free(&tokens);
    memory_fail_after(0);
    cr_expect(!vocabulary_decode(vocabulary, out, 6, &tokens));
    memory_fail_after(SIZE_MAX);
    tokens_free(&tokens);
    vocabulary_free(vocabulary);
    cr_assert(memory_live_blocks() == 0);
}

/* All that allocates, over enough words to grow everything twice. */
static bool build(void *context, Error *error) {
    (void)context;
    Vocabulary *vocabulary = vocabulary_create(error);
    if (!vocabulary) return false;
    bool done = true;
    char word[16];
    for (int i = 0; i < 150 && done; i++) {
        snprintf(word, sizeof word, "w%d", i);
        done = count_line(vocabulary, word, error);
    }
    done = done && vocabulary_cut(vocabulary, 1, 0, error);
    for (int i = 0; i < 150 && done; i++) {
        int length = snprintf(word, sizeof word, "x%d", i);
        done = vocabulary_add(vocabulary, word, (size_t)length, error);
    }
    vocabulary_free(vocabulary);
    return done;
}

Test(vocabulary, every_failed_allocation_is_an_error) {
    cr_expect(tiny_fail_each(build, NULL) > 20);
}

Test(keys, ids_are_dense_and_survive_growth) {
    Keys keys = {0};
    uint32_t id, key[2];
    cr_expect(keys_find(&keys, "", 0) == KEYS_NONE);
    for (uint32_t round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < 5000; i++) {
            key[0] = i % 71;
            key[1] = i * 2654435761u;
            cr_assert(keys_find(&keys, key, 8) == (round ? i : KEYS_NONE));
            cr_assert(keys_add(&keys, key, 8, &id) && id == i);
            cr_assert(memcmp(keys_get(&keys, i), key, 8) == 0);
        }
    }
    cr_expect(keys_find(&keys, key, 7) == KEYS_NONE);
    keys_clear(&keys);
    cr_expect(keys_find(&keys, key, 8) == KEYS_NONE);
    cr_expect(keys_add(&keys, key, 0, &id) && id == 0);
    cr_expect(keys_add(&keys, "", 1, &id) && id == 1);
    cr_expect(keys_add(&keys, "ab", 1, &id) && id == 2);
    cr_expect(keys_find(&keys, "a", 1) == 2);
    keys_free(&keys);
    cr_assert(memory_live_blocks() == 0);
}
