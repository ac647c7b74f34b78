/* Chapter 4: bytes, tokens, vocabularies and files of vectors. */
#include "04-words/plain_tokens.h"
#include "04-words/plain_utf8.h"
#include "04-words/plain_vectors.h"
#include "04-words/plain_vocabulary.h"
#include "base/memory.h"
#include "base/random.h"
#include "text/vocabulary.h"

#include <criterion/criterion.h>
#include <string.h>

enum { LINE = 1024 };

static void compare_bytes(const unsigned char b[4], int n) {
    size_t size;
    int length, c = plain_utf8_decode(n, b, &length);
    uint32_t code = utf8_decode((const char *)b, (size_t)n, &size);
    cr_assert((c < 0) == (code == UTF8_INVALID) && (size_t)length == size &&
                  (c < 0 || (uint32_t)c == code),
              "%02X %02X %02X %02X (%d): twin %d, engine %u", b[0], b[1], b[2],
              b[3], n, c, code);
}

/* (4.1) */
Test(text, every_short_sequence_of_bytes_reads_as_in_the_engine) {
    for (int i = 0; i < 1 << 16; i++) {
        unsigned char b[4] = {(unsigned char)(i >> 8), (unsigned char)i, 0xA9,
                              0x85};
        for (int n = 1; n <= 4; n++) compare_bytes(b, n);
        b[2] = 0x29;
        compare_bytes(b, 4);
    }
    Random random = random_seed(4);
    for (int i = 0; i < 200000; i++) {
        uint64_t bits = random_next(&random);
        unsigned char b[4];
        memcpy(b, &bits, 4);
        if (bits >> 63) b[0] |= 0xE0;
        compare_bytes(b, 4);
    }
}

/* (4.1) */
Test(text, every_character_is_written_as_in_the_engine) {
    Buffer buffer = {0};
    for (int c = 0; c < 0x110000; c++) {
        unsigned char b[4];
        if (c >= 0xD800 && c < 0xE000) continue;
        buffer.length = 0;
        utf8_append(&buffer, (uint32_t)c);
        int n = plain_utf8_encode(c, b), length;
        cr_assert((size_t)n == buffer.length &&
                  !memcmp(b, buffer.bytes, 4 < n ? 4 : (size_t)n));
        cr_assert(plain_utf8_decode(n, b, &length) == c && length == n);
    }
    buffer_free(&buffer);
    cr_assert(memory_live_blocks() == 0);
}

/* The engine's tokens with one space between two. */
static void engine_tokens(const char *line, char joined[2 * LINE]) {
    Tokens tokens = {0};
    Error error = {0};
    joined[0] = '\0';
    cr_assert(
        text_tokenize(TEXT_WORDS, false, line, strlen(line), &tokens, &error),
        "%s", error.message);
    for (size_t i = 0; i < tokens.count; i++) {
        strcat(joined, i ? " " : "");
        strcat(joined, tokens_get(&tokens, i));
    }
    tokens_free(&tokens);
}

static void compare_line(const char *line) {
    char twin[2 * LINE], engine[2 * LINE];
    engine_tokens(line, engine);
    plain_tokenize(line, twin);
    cr_expect_str_eq(twin, engine, "%s", line);
}

static FILE *open_data(const char *name) {
    char path[128];
    snprintf(path, sizeof path, "data/%s", name);
    FILE *file = fopen(path, "r");
    cr_assert(file != NULL, "%s", path);
    return file;
}

static void compare_file(const char *name) {
    FILE *file = open_data(name);
    char line[2 * LINE];
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        for (char *at = line, *next; at; at = next) {
            next = strchr(at, '\t');
            if (next) *next++ = '\0';
            compare_line(at);
        }
    }
    fclose(file);
}

Test(text, the_corpus_is_cut_as_by_the_engine) {
    static const char *const files[] = {
        "small.tsv",     "valid.tsv", "test.tsv",   "long.tsv",
        "comp.tsv",      "pairs.tsv", "unseen.tsv", "natural.tsv",
        "ambiguous.tsv", "small.en",  "small.fr",   "natural.fr"};
    for (int i = 0; i < 12; i++) compare_file(files[i]);
    cr_assert(memory_live_blocks() == 0);
}

Test(text, hard_lines_are_cut_as_by_the_engine) {
    static const char *const lines[] = {
        "",
        " ",
        "L’homme qu'elle a vu s'est-il levé ?",
        "aujourd'hui Aujourd'hui o'clock l'aujourd'hui",
        "They'll've DON'T I'm",
        "l' homme girls ' n't 's",
        "quatre-vingt-dix-sept, 3,5 1.000 3. 3,",
        "a-t-il -5 - -- est-ce-que",
        "...et .. . fin.",
        "«oui»\xC2\xA0!",
        "grand-mère l'œuf d'Anna's",
        "the girls' dog",
        "Il a écrit : « L'hôtel est à 3,5 km. »",
        "(a) [b] 50% a@b.c"};
    for (int i = 0; i < 14; i++) compare_line(lines[i]);
    char tokens[16];
    cr_expect(plain_tokenize("\xE9t\xE9", tokens) == -1);
}

static void compare_vocabularies(int minimum, int most) {
    static PlainVocabulary v;
    Error error = {0};
    Vocabulary *engine = vocabulary_create(&error);
    Tokens tokens = {0};
    FILE *file = open_data("small.fr");
    char line[LINE];
    plain_vocabulary_begin(&v);
    while (fgets(line, sizeof line, file)) {
        cr_assert(text_tokenize(TEXT_SPACES, false, line, strlen(line), &tokens,
                                &error));
        cr_assert(vocabulary_count(engine, &tokens, &error));
        for (size_t i = 0; i < tokens.count; i++)
            cr_assert(plain_vocabulary_count(&v, tokens_get(&tokens, i)));
    }
    fclose(file);
    cr_assert(vocabulary_cut(engine, (size_t)minimum, (size_t)most, &error));
    plain_vocabulary_cut(&v, minimum, most);
    cr_assert_eq(v.size, (int)vocabulary_size(engine));
    for (int w = 0; w < v.size; w++)
        cr_expect_str_eq(v.word[w], vocabulary_word(engine, (TokenId)w));
    cr_expect(plain_vocabulary_id(&v, "fille") ==
              (int)vocabulary_id(engine, "fille"));
    cr_expect(plain_vocabulary_id(&v, "xyz") == PLAIN_UNKNOWN);
    cr_expect(plain_vocabulary_id(&v, "<s>") == PLAIN_UNKNOWN);
    tokens_free(&tokens);
    vocabulary_free(engine);
}

Test(text, vocabularies_are_the_engines) {
    cr_assert(PLAIN_UNKNOWN == (int)ID_UNKNOWN && PLAIN_END == (int)ID_END &&
              PLAIN_START == (int)ID_START && PLAIN_FIXED == (int)ID_WORDS);
    compare_vocabularies(1, 0);
    compare_vocabularies(3, 0);
    compare_vocabularies(1, 100);
    compare_vocabularies(1000000, 0);
    cr_assert(memory_live_blocks() == 0);
}

Test(text, a_full_vocabulary_says_so) {
    static PlainVocabulary v;
    char word[64];
    plain_vocabulary_begin(&v);
    for (int i = PLAIN_FIXED; i < PLAIN_WORDS; i++) {
        snprintf(word, sizeof word, "w%d", i);
        cr_assert(plain_vocabulary_count(&v, word));
    }
    cr_expect(!plain_vocabulary_count(&v, "more"));
    cr_expect(plain_vocabulary_count(&v, "w7"));
    plain_vocabulary_begin(&v);
    cr_expect(
        !plain_vocabulary_count(&v, "a word of thirty-two bytes, too long"));
}

enum { D = 3 };

/* Read a text; the vocabulary knows chat and ". .". */
static bool read(const char *text, size_t n, double E[][D],
                 PlainReading *reading) {
    static PlainVocabulary v;
    FILE *file = tmpfile();
    plain_vocabulary_begin(&v);
    plain_vocabulary_count(&v, "chat");
    plain_vocabulary_count(&v, ". .");
    fwrite(text, 1, n, file);
    rewind(file);
    bool fine = plain_vectors_read(file, "v.txt", &v, D, E, reading);
    fclose(file);
    return fine;
}

static void expect_message(const char *text, size_t n, const char *message) {
    double E[PLAIN_FIXED + 2][D] = {{0}};
    PlainReading reading;
    cr_expect(!read(text, n, E, &reading), "%s", message);
    cr_expect_str_eq(reading.message, message);
}

Test(text, both_formats_are_read) {
    const char *texts[] = {"chat 1 2 -3.5e0\nchat 9 9 9\nx 0 0 0\n. . 4 5 6\n",
                           "4 3\nchat 1 2 -3.5 \nchat 9 9 9 \nx 0 0 0 \n"
                           ". . 4 5 6\r\n"};
    for (int i = 0; i < 2; i++) {
        double E[PLAIN_FIXED + 2][D] = {{0}};
        PlainReading reading;
        cr_assert(read(texts[i], strlen(texts[i]), E, &reading), "%s",
                  reading.message);
        cr_expect(reading.format == (i ? PLAIN_WORD2VEC : PLAIN_GLOVE));
        cr_expect(reading.lines == 4 && reading.known == 2);
        cr_expect(E[4][0] == 1 && E[4][2] == -3.5, "the first one stays");
        cr_expect(E[5][0] == 4 && E[5][2] == 6, "a word with a space");
        cr_expect(E[1][0] == 0 && E[3][2] == 0);
    }
}

Test(text, hostile_files_are_named_by_line) {
    static char longest[PLAIN_LINE + 10];
    memset(longest, 'a', sizeof longest);
    expect_message("", 0, "v.txt:1: no vector");
    expect_message("2 300\n", 6, "v.txt:1: 300 numbers a word, expected 3");
    expect_message("a 1 2 3\nb 1 2\n", 14, "v.txt:2: 2 numbers, expected 3");
    expect_message("\n", 1, "v.txt:1: 0 numbers, expected 3");
    expect_message(" 1 2 3\n", 7, "v.txt:1: no word");
    expect_message("a 1 2 nan\n", 10, "v.txt:1: \"nan\" is no number (3 of 3)");
    expect_message("a 1e999 2 3\n", 12,
                   "v.txt:1: \"1e999\" is no number (1 of 3)");
    expect_message("9 3\na 1 2 3\n", 12, "v.txt:3: 1 vectors, the head says 9");
    expect_message("99999999999999999999 3\n", 23, "v.txt:2: no vector");
    expect_message("a 1 2 3\n\xE9 1 2 3\n", 16, "v.txt:2: byte 1 is no UTF-8");
    expect_message("a 1 2 3\na\0b 1 2 3\n", 18,
                   "v.txt:2: longer than 32766 bytes, or a NUL byte");
    expect_message(longest, sizeof longest,
                   "v.txt:1: longer than 32766 bytes, or a NUL byte");
}

Test(text, what_is_written_is_read) {
    for (int format = PLAIN_GLOVE; format <= PLAIN_WORD2VEC; format++) {
        static PlainVocabulary v;
        double E[PLAIN_FIXED + 2][D] = {{0}}, again[PLAIN_FIXED + 2][D] = {{0}};
        PlainReading reading;
        FILE *file = tmpfile();
        plain_vocabulary_begin(&v);
        plain_vocabulary_count(&v, "été");
        plain_vocabulary_count(&v, "7");
        for (int i = 0; i < 2 * D; i++) E[4 + i / D][i % D] = i / 8.0 - 2;
        cr_assert(plain_vectors_write(file, (PlainFormat)format, &v, D, E));
        rewind(file);
        cr_assert(plain_vectors_read(file, "v", &v, D, again, &reading), "%s",
                  reading.message);
        cr_expect((int)reading.format == format && reading.known == 2);
        cr_expect(memcmp(E, again, sizeof E) == 0);
        fclose(file);
    }
}
