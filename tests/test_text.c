/* Words and back: the rules of the three ways to cut a line. */
#include "base/memory.h"
#include "base/random.h"
#include "text/text.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The tokens of a line, joined by " ", in a static buffer. */
static const char *cut(TextMode mode, bool lowercase, const char *line) {
    static char joined[4096];
    Tokens tokens = {0};
    Error error = {0};
    cr_assert(
        text_tokenize(mode, lowercase, line, strlen(line), &tokens, &error),
        "%s", error.message);
    joined[0] = '\0';
    for (size_t i = 0; i < tokens.count; i++)
        strcat(strcat(joined, i ? " " : ""), tokens_get(&tokens, i));
    tokens_free(&tokens);
    return joined;
}

static const char *words(const char *line) {
    return cut(TEXT_WORDS, false, line);
}

/* A line cut and joined again, in a static buffer. */
static const char *there_and_back(const char *spaced, const char *line) {
    static char text[4096];
    Tokens tokens = {0};
    Buffer buffer = {0};
    cr_assert(
        text_tokenize(TEXT_WORDS, false, line, strlen(line), &tokens, NULL));
    text_detokenize(TEXT_WORDS, spaced, &tokens, &buffer);
    snprintf(text, sizeof text, "%s", buffer.bytes ? buffer.bytes : "");
    tokens_free(&tokens);
    buffer_free(&buffer);
    return text;
}

static void expect_same(const char *got, const char *expected) {
    cr_expect_str_eq(got, expected, "\"%s\", not \"%s\"", got, expected);
}

static void expect_words(const char *line, const char *expected) {
    expect_same(words(line), expected);
    expect_same(words(expected), expected);
}

static void expect_text(const char *line) {
    expect_same(there_and_back(NULL, line), line);
}

Test(words, follow_french) {
    expect_words("quatre-vingt-sept", "quatre -vingt -sept");
    expect_words("Parlez-vous, a-t-il ?", "Parlez -vous , a -t -il ?");
    expect_words("l'homme qu'elle s'il jusqu'\u00E0",
                 "l' homme qu' elle s' il jusqu' \u00E0");
    expect_words("Qu\u2019est-ce que c\u2019est\u202F?",
                 "Qu' est -ce que c' est ?");
    expect_words("aujourd'hui d'Aujourd'hui", "aujourd'hui d' Aujourd'hui");
    expect_words("\u00AB\u00A0Oui\u00A0\u00BB", "\u00AB Oui \u00BB");
    expect_words("l'\u00ABami\u00BB", "l' \u00AB ami \u00BB");
    expect_words("j'm'en", "j' m' en");
}

Test(words, follow_english) {
    expect_words("girl's girls' I'm they'll we've you're he'd",
                 "girl 's girls ' I 'm they 'll we 've you 're he 'd");
    expect_words("don't can't DON'T wouldn't've",
                 "do n't ca n't DO N'T would n't 've");
    expect_words("five o'clock, eighty-seven.",
                 "five o'clock , eighty -seven .");
    expect_words("l'homme's l'n't", "l' homme 's l' n't");
    expect_words("rock'n'roll goin' home", "rock' n' roll goin' home");
}

Test(words, tell_quotations_from_apostrophes) {
    expect_words("'hello'", "' hello '");
    expect_words("'hello world' he said", "' hello world ' he said");
    expect_words("'l'homme'", "' l' homme '");
    expect_words("\u2018so it goes\u2019", "\u2018 so it goes '");
    expect_words("'s'", "' s '");
    expect_words("'re-elected' 's", "' re -elected ' 's");
    expect_words("word'.", "word ' .");
    expect_words("\"yes\" (no)", "\" yes \" ( no )");
}

Test(words, keep_numbers_and_stops_together) {
    expect_words("3,5 1.000 1.2.3 5. .5 3,", "3,5 1.000 1.2.3 5 . . 5 3 ,");
    expect_words("Well... no.. 3...5", "Well ... no .. 3 ... 5");
    expect_words("2010-2012 -5", "2010 -2012 -5");
    expect_words("what?! a--b", "what ? ! a - - b");
}

Test(words, follow_other_scripts) {
    expect_words("\u6211\u7231\u4F60\u3002", "\u6211 \u7231 \u4F60 \u3002");
    expect_words("e\u0301te\u0301", "e\u0301te\u0301");
    expect_words("\u041F\u0440\u0438\u0432\u0435\u0442!",
                 "\u041F\u0440\u0438\u0432\u0435\u0442 !");
    expect_words("col\u00B7lecci\u00F3 5\u20AC",
                 "col\u00B7lecci\u00F3 5 \u20AC");
    expect_words("soft\u00ADhyphen zero\u200Bwidth", "softhyphen zerowidth");
    expect_words("dix\u2011huit", "dix -huit");
}

Test(words, treat_space_of_every_kind_alike) {
    expect_words("\t a\u3000b\xC2\x85"
                 "c\rd\u2028 \u00A0e  ",
                 "a b c d e");
    expect_words("", "");
    expect_words(" \n ", "");
    Tokens tokens = {0};
    cr_assert(text_tokenize(TEXT_WORDS, false, "a\0b", 3, &tokens, NULL));
    cr_expect(tokens.count == 2);
    expect_same(tokens_get(&tokens, 1), "b");
    tokens_free(&tokens);
    cr_assert(memory_live_blocks() == 0);
}

Test(text, spaces_and_characters_keep_what_words_would_cut) {
    expect_same(cut(TEXT_SPACES, false, " don't\u00A0stop, 3 "),
                "don't stop, 3");
    expect_same(cut(TEXT_SPACES, false, "l\u2019\u00ADun"), "l\u2019\u00ADun");
    expect_same(cut(TEXT_CHARACTERS, true, " \u00C9t \u00A0\u6211! "),
                "\u00E9 t \u2581 \u6211 !");
    Tokens tokens = {0};
    Buffer line = {0};
    const char *text = "\u00E9t \u6211, o'";
    cr_assert(text_tokenize(TEXT_CHARACTERS, false, text, strlen(text), &tokens,
                            NULL));
    text_detokenize(TEXT_CHARACTERS, NULL, &tokens, &line);
    expect_same(line.bytes, text);
    line.length = 0;
    cr_assert(text_tokenize(TEXT_SPACES, false, " a,  b ", 7, &tokens, NULL));
    text_detokenize(TEXT_SPACES, NULL, &tokens, &line);
    expect_same(line.bytes, "a, b");
    tokens_free(&tokens);
    buffer_free(&line);
    cr_assert(memory_live_blocks() == 0);
}

Test(text, lowercase_comes_before_the_cut) {
    expect_same(cut(TEXT_WORDS, true, "L'\u00C9COLE DON'T"),
                "l' \u00E9cole do n't");
    expect_same(cut(TEXT_SPACES, true, "\u0130 \u0391\u03A3"),
                "i\u0307 \u03B1\u03C2");
}

Test(text, broken_utf8_is_an_error_that_names_the_byte) {
    for (TextMode mode = TEXT_WORDS; mode <= TEXT_CHARACTERS; mode++) {
        Tokens tokens = {0};
        Error error = {0};
        cr_assert(text_tokenize(mode, true, "kept", 4, &tokens, NULL));
        cr_expect(!text_tokenize(mode, true, "abc\xC3(", 5, &tokens, &error));
        cr_expect(strstr(error.message, "byte 4"), "%s", error.message);
        cr_expect(tokens.count == 0);
        tokens_free(&tokens);
    }
    cr_assert(memory_live_blocks() == 0);
}

/* A nasty line: pieces of the alphabet, drawn at random. */
static size_t draw_line(Random *random, char *line) {
    static const char *const pieces[] = {
        "'",           "'",       "'",          "'",      "-",      "-",
        ".",           ".",       ",",          " ",      " ",      "1",
        "2",           "a",       "s",          "S",      "t",      "T",
        "m",           "d",       "re",         "n",      "v",      "e",
        "l",           "qu",      "n't",        "'s",     "'ll",    "l'",
        "aujourd'hui", "o'clock", "\u2019",     "\u2018", "\u6211", "\u00E9",
        "\u0301",      "\u00AD",  "\u00AB",     "\u00BB", "\"",     "(",
        ")",           "?",       "!",          ":",      "\u202F", "\u03A3",
        "\u0130",      "\u2011",  "\U0001F600", "\u00B7", "\u3002", "\x01",
        "\u200D"};
    size_t length = 0, count = 1 + random_below(random, 20);
    for (size_t i = 0; i < count; i++) {
        size_t piece = random_below(random, sizeof pieces / sizeof *pieces);
        size_t size = strlen(pieces[piece]);
        memcpy(line + length, pieces[piece], size);
        length += size;
    }
    line[length] = '\0';
    return length;
}

Test(text, cutting_tokens_joined_by_spaces_gives_them_again) {
    Random random = random_seed(7);
    for (size_t i = 0; i < 60000; i++) {
        char line[512], once[1024];
        TextMode mode = i % 8 == 0 ? TEXT_SPACES : TEXT_WORDS;
        draw_line(&random, line);
        strcpy(once, cut(mode, i % 3 == 0, line));
        const char *twice = cut(mode, i % 3 == 0, once);
        cr_assert_str_eq(twice, once, "\"%s\": \"%s\", then \"%s\"", line, once,
                         twice);
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(text, any_bytes_are_cut_or_refused) {
    Random random = random_seed(8);
    Tokens tokens = {0};
    size_t refused = 0;
    for (size_t i = 0; i < 20000; i++) {
        size_t length = random_below(&random, 12);
        char *line =
            malloc(length + (length == 0)); /* sanitizers see its end */
        for (size_t j = 0; j < length; j++) {
            line[j] = "\xC3\xE2\x80\x99\xA9\xF0\x9F\0 a'-.1"[random_below(
                &random, 14)];
        }
        TextMode mode = (TextMode)(i % 3);
        refused += !text_tokenize(mode, i % 2, line, length, &tokens, NULL);
        TextSpacing spacing = {0};
        text_spacing_observe(&spacing, line, length);
        free(line);
    }
    cr_expect(refused > 1000 && refused < 19000, "%zu", refused);
    tokens_free(&tokens);
    cr_assert(memory_live_blocks() == 0);
}

Test(text, a_line_of_a_megabyte_is_cut_in_time) {
    enum { SIZE = 1 << 20 };
    static char line[SIZE];
    static const char *const units[] = {"a",   "'s", "n't", "l'",       ".",
                                        "a-b", "1,", "'",   "\xCE\xA3'"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        Tokens tokens = {0};
        size_t size = strlen(units[i]), length = SIZE - SIZE % size;
        for (size_t j = 0; j < length; j += size)
            memcpy(line + j, units[i], size);
        cr_assert(text_tokenize(TEXT_WORDS, true, line, length, &tokens, NULL));
        cr_expect(tokens.count > 0);
        tokens_free(&tokens);
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(text, joins_words_as_a_person_writes) {
    expect_text("He's here, isn't he? They'll (maybe) come...");
    expect_text("The girls' room is \"nice\"; 'very' nice: 10:30, $5 or 5%.");
    expect_text("L'homme dit qu'aujourd'hui, c'est-\u00E0-dire 3,5.");
    expect_text("\u6211\u7231\u4F60\u3002");
    expect_text("");
}

Test(text, writes_a_space_before_the_marks_of_the_language) {
    const char *line =
        "\u00AB Parle-t-il ? \u00BB dit-elle : Non ?! \u00C0 10:30.";
    expect_same(there_and_back("?!:;", line), line);
    expect_same(there_and_back("", "Oui ? Non !"), "Oui? Non!");
    expect_same(there_and_back("!", "Oui ? Non !"), "Oui? Non !");
}

Test(text, learns_the_marks_with_a_space_before_them) {
    static const char *const lines[] = {
        "Oui\u202F? Non\u00A0! \u00C0 10:30 : rien?!", "Oui ?", "Non!?", "; x"};
    TextSpacing spacing = {0};
    char marks[5];
    text_spacing_marks(&spacing, marks);
    expect_same(marks, "");
    for (size_t i = 0; i < 4; i++)
        text_spacing_observe(&spacing, lines[i], strlen(lines[i]));
    cr_expect(spacing.spaced[0] == 2 && spacing.tight[0] == 1);
    cr_expect(spacing.spaced[1] == 1 && spacing.tight[1] == 1);
    cr_expect(spacing.spaced[2] == 1 && spacing.tight[2] == 0);
    cr_expect(spacing.spaced[3] == 0 && spacing.tight[3] == 0);
    text_spacing_marks(&spacing, marks);
    expect_same(marks, "?:");
}

Test(text, every_failed_allocation_is_an_error) {
    char line[4000];
    memset(line, 'x', sizeof line);
    for (size_t i = 1; i < sizeof line; i += 3) line[i] = ' ';
    for (TextMode mode = TEXT_WORDS; mode <= TEXT_CHARACTERS; mode++) {
        bool done = false;
        size_t failures = 0;
        for (; !done; failures += !done) {
            Tokens tokens = {0};
            Error error = {0};
            memory_fail_after(failures);
            done =
                text_tokenize(mode, true, line, sizeof line, &tokens, &error);
            memory_fail_after(SIZE_MAX);
            cr_expect(done == (error.message[0] == '\0'));
            cr_expect(done == (tokens.count > 0));
            tokens_free(&tokens);
            cr_assert(memory_live_blocks() == 0);
        }
        cr_expect(failures > 5, "%zu", failures);
    }
}

Test(text, tokens_serve_again_after_a_failure) {
    Tokens tokens = {0};
    memory_fail_after(0);
    cr_expect(!text_tokenize(TEXT_WORDS, false, "a", 1, &tokens, NULL));
    cr_expect(!tokens_add(&tokens, "a", 1));
    memory_fail_after(SIZE_MAX);
    cr_assert(text_tokenize(TEXT_WORDS, false, "a b", 3, &tokens, NULL));
    Buffer line = {0};
    memory_fail_after(0);
    text_detokenize(TEXT_WORDS, NULL, &tokens, &line);
    memory_fail_after(SIZE_MAX);
    cr_expect(line.failed);
    buffer_free(&line);
    tokens_free(&tokens);
    cr_assert(memory_live_blocks() == 0);
}
