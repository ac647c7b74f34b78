/* The program and bad input: files that are missing, broken or too large,
 * outputs that cannot be written. */
#include "run_program.h"

#include "seq2seq/model.h"
#include <criterion/criterion.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

TestSuite(program_input, .init = run_directory, .fini = run_leave);

static void write_bytes(const char *name, const void *bytes, size_t length) {
    FILE *file = fopen(name, "wb");
    cr_assert(file && fwrite(bytes, 1, length, file) == length);
    cr_assert_eq(fclose(file), 0);
}

static Output train(const char *pairs) {
    return RUN(NULL, "train", "--train", pairs, "--model", "m", "--epochs", "1",
               "--hidden", "4", "--embedding", "4", "--min-count", "1",
               "--validation-split", "0.3");
}

/* Texts of pairs that must be refused, with the complaint. */
static const struct {
    const char *bytes;
    size_t length; /* 0: a text */
    const char *place, *complaint;
} BROKEN[] = {
    {"", 0, "bad.tsv", ""},
    {"\n \n", 0, "bad.tsv", ""},
    {"a\tb\nno tab\nc\td\n", 0, "bad.tsv:2", "TAB"},
    {"a\tb\n\tc\n", 0, "bad.tsv:2", ""},
    {"a\tb\nc\t \t x\n", 0, "bad.tsv:2", ""},
    {"a\tb\nc\0d\te\n", 10, "bad.tsv:2", "NUL"},
    {"a\tb\nc\td\xC3(\n", 0, "bad.tsv:2", "UTF-8"},
    {"a\tb\nc\td\xED\xA0\x80\n", 0, "bad.tsv:2", "UTF-8"},
    {"\xFF\xFE"
     "a\0\t\0b\0",
     8, "bad.tsv:1", ""},
};

Test(program_input, broken_pairs_are_errors_with_file_and_line) {
    for (size_t i = 0; i < sizeof BROKEN / sizeof *BROKEN; i++) {
        size_t length = BROKEN[i].length;
        write_bytes("bad.tsv", BROKEN[i].bytes,
                    length ? length : strlen(BROKEN[i].bytes));
        Output output = train("bad.tsv");
        cr_expect(
            output_complains(&output, 1, BROKEN[i].place, BROKEN[i].complaint),
            "%zu", i);
        output_free(&output);
    }
    cr_expect(access("m", F_OK) != 0 && access("m.checkpoint", F_OK) != 0);
}

Test(program_input, files_that_are_no_pairs) {
    write_file("en", "one\ntwo\nthree\n");
    write_file("fr", "un\ndeux\n");
    cr_assert_eq(mkdir("folder", 0700), 0);
    const char *const cases[][3] = {{"en,fr", "fr", "3"},
                                    {"folder", "folder", ""},
                                    {"en,folder", "folder", ""},
                                    {"nowhere.tsv", "nowhere.tsv", "No such"},
                                    {"en,nowhere", "nowhere", "No such"},
                                    {"en,", "en,:", "SOURCE,TARGET"},
                                    {",fr", ",fr:", "SOURCE,TARGET"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Output output = train(cases[i][0]);
        cr_expect(output_complains(&output, 1, cases[i][1], cases[i][2]));
        output_free(&output);
    }
}

Test(program_input, unusual_pairs_are_read) {
    const char *const good[] = {
        "a\tb\r\nc\td\r\ne\tf\r\n",                   /* CRLF */
        "\357\273\277a\tb\nc\td\ne\tf",               /* a mark, no last LF */
        "a\tb\tmore\t\nc\td\t\xC2\xA9\n\n\t\ne\tf\n", /* columns, empty lines */
        "\xE2\x80\x8B\t\xE2\x80\x8B\nc\t\xC2\xAD\ne\tf\n", /* no token */
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        write_file("good.tsv", good[i]);
        Output output = train("good.tsv");
        cr_expect_eq(output.status, 0, "%zu: %s", i, output.errors);
        output_free(&output);
        output = RUN("a\n", "evaluate", "--model", "m", "--test", "good.tsv");
        cr_expect_eq(output.status, 0, "%zu: %s", i, output.errors);
        output_free(&output);
        output = RUN(NULL, "score", "--model", "m", "--pairs", "good.tsv");
        cr_expect_eq(output.status, 0, "%zu: %s", i, output.errors);
        output_free(&output);
    }
    write_file("en", "a\nb\nc\n");
    write_file("fr", "x\r\ny\r\nz");
    Output output = train("en,fr");
    cr_expect_eq(output.status, 0, "%s", output.errors);
    output_free(&output);
}

/* A text of `length` bytes: this word again and again. */
static char *repeat(const char *word, size_t length) {
    char *text = malloc(length + 1);
    cr_assert_not_null(text);
    for (size_t i = 0; i < length; i++) text[i] = word[i % strlen(word)];
    text[length] = '\0';
    return text;
}

Test(program_input, a_line_of_a_megabyte) {
    char *words = repeat("cat ", 1 << 20), *word = repeat("x", 1 << 20);
    FILE *file = fopen("long.tsv", "w");
    cr_assert_not_null(file);
    fprintf(file, "a\tb\nc\td\n%s\tb\n%s\te\nf\tg\n", words, word);
    cr_assert_eq(fclose(file), 0);
    Output output = train("long.tsv");
    cr_expect_eq(output.status, 0, "%s", output.errors);
    cr_expect(strstr(output.errors, "1 left out"), "%s", output.errors);
    output_free(&output);
    output = RUN(words, "translate", "--model", "m");
    cr_expect(output_complains(&output, 1, "line 1: 262144 tokens", "2000"));
    output_free(&output);
    output = RUN(word, "translate", "--model", "m", "--max-length", "5");
    cr_expect_eq(output.status, 0, "%s", output.errors);
    output_free(&output);
    output = RUN(NULL, "evaluate", "--model", "m", "--test", "long.tsv");
    cr_expect(output_complains(&output, 1, "long.tsv", "line 3"));
    output_free(&output);
    output = RUN(NULL, "score", "--model", "m", "--pairs", "long.tsv");
    cr_expect(output_complains(&output, 1, "long.tsv", "line 3"));
    output_free(&output);
    free(words);
    free(word);
}

Test(program_input, translate_names_the_line_of_broken_input) {
    write_pairs();
    train_model("m", NULL);
    Output output = RUN("the cat eats .\nthe dog eats .\n\nthe \xFF\nthe",
                        "translate", "--model", "m");
    cr_expect(output_complains(&output, 1, "line 4", "UTF-8"));
    cr_expect_str_eq(output.text, "le chat mange.\nle chien mange.\n\n");
    output_free(&output);
    output = RUN("the cat eats .\r\n", "translate", "--model", "m");
    cr_expect_str_eq(output.text, "le chat mange.\n");
    output_free(&output);
    cr_assert_eq(system("printf 'the\\0cat\\0eats .' > nul"), 0);
    int in = open("nul", O_RDONLY), out = open("out", O_CREAT | O_RDWR, 0600);
    cr_expect_eq(
        run_wait(run_start((const char *[]){"translate", "--model", "m", NULL},
                           in, out, -1)),
        0);
    char text[64] = "";
    cr_expect_eq(pread(out, text, 63, 0), 15);
    cr_expect_str_eq(text, "le chat mange.\n");
    close(in);
    close(out);
}

Test(program_input, missing_and_foreign_files_are_named) {
    write_pairs();
    write_file("text", "not a model at all, but long enough for a header\n");
    write_file("links", "0-0\n");
    write_file("wrong", "0-0\n1-x\n");
    train_model("m", (const char *[]){"--epochs", "1", NULL});
    const char *const cases[][8] = {
        {"none", "translate", "--model", "none"},
        {"text", "translate", "--model", "text"},
        {"none", "inspect", "--model", "none"},
        {"/dev/zero is larger", "inspect", "--model", "/dev/zero"},
        {"none", "evaluate", "--model", "m,none", "--test", "pairs.tsv"},
        {"none", "evaluate", "--model", "m", "--test", "none"},
        {"links", "evaluate", "--model=m", "--test=pairs.tsv", "--links=links"},
        {"wrong:2", "evaluate", "--model=m", "--test=pairs.tsv",
         "--links=wrong"},
        {"none", "score", "--model", "m", "--pairs", "none"},
        {"empty name", "translate", "--model", "m,"},
        {"empty name", "translate", "--model", ",m"},
        {"none", "train", "--train=pairs.tsv", "--model=n", "--from=none"},
        {"none", "train", "--train=pairs.tsv", "--valid=none", "--model=n"},
        {"none/n", "train", "--train=pairs.tsv", "--model=none/n"},
        {"none", "bleu", "--reference", "none"},
        {"none", "chrf", "--reference", "pairs.tsv", "none"},
        {"none/x.svg", "translate", "--model=m",
         "--attention-picture=none/x.svg"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Output output = run_program("interlinear", "the cat\n", cases[i] + 1);
        cr_expect(output_complains(&output, 1, "interlinear: ", cases[i][0]));
        output_free(&output);
    }
}

Test(program_input, a_model_whose_name_has_a_comma) {
    write_pairs();
    train_model("a,b", (const char *[]){"--epochs", "1", NULL});
    cr_assert_eq(link("a,b", "c"), 0);
    Output output = RUN("the cat\n", "translate", "--model", "a,b");
    cr_expect_eq(output.status, 0, "%s", output.errors);
    output_free(&output);
    output = RUN("the cat\n", "translate", "--model", "c,a,b");
    cr_expect_eq(output.status, 0, "%s", output.errors);
    output_free(&output);
}

/* Texts that bleu and chrf must refuse, with the complaint. */
Test(program_input, scores_are_of_text_alone) {
    write_bytes("nul", "a b\nc\0d\n", 8);
    write_file("latin", "a b\nc \xE9\n");
    write_file("good", "a b\nc d\n");
    write_file("marked", "\357\273\277a b\r\nc d");
    const char *const cases[][5] = {
        {"nul:2: a NUL byte at byte 2", "nul"},
        {"latin:2: broken UTF-8 at byte 3", "latin"}};
    for (size_t i = 0; i < 2; i++)
        for (int chrf = 0; chrf < 2; chrf++) {
            const char *command = chrf ? "chrf" : "bleu", *bad = cases[i][1];
            Output output = RUN(NULL, command, "--reference", "good", bad);
            cr_expect(output_complains(&output, 1, cases[i][0], "UTF-8"));
            output_free(&output);
            output = RUN(NULL, command, "--reference", bad, "good");
            cr_expect(output_complains(&output, 1, cases[i][0], "UTF-8"));
            output_free(&output);
        }
    Output output = RUN(NULL, "chrf", "--reference", "marked", "good");
    cr_expect(strstr(output.text, "= 100.00"), "%s", output.text);
    output_free(&output);
}

/* Numbers so large that no score of the model is one. */
static void overflow_model(const char *from, const char *to) {
    Model model;
    Error error = {{0}};
    cr_assert(model_load(&model, from, &error), "%s", error.message);
    for (size_t i = 0; i < model.parameters.size; i++)
        model.parameters.values[i] = 3e38f;
    cr_assert(model_save(&model, to, &error), "%s", error.message);
    model_free(&model);
}

Test(program_input, a_model_that_has_diverged_is_named) {
    write_pairs();
    train_model("m", (const char *[]){"--epochs", "1", NULL});
    overflow_model("m", "large");
    const char *const cases[][6] = {
        {"pairs.tsv:1", "score", "--model=large", "--pairs=pairs.tsv"},
        {"pairs.tsv:1", "evaluate", "--model=large", "--test=pairs.tsv"},
        {"score", "translate", "--model=large"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Output output = run_program("interlinear", "the cat\n", cases[i] + 1);
        cr_expect(output_complains(&output, 1, cases[i][0], "diverged"));
        output_free(&output);
    }
}

/* --- what is written and what is read --- */

Test(program_input, nothing_that_is_read_is_written_over) {
    write_pairs();
    train_model("m", (const char *[]){"--epochs", "1", NULL});
    cr_assert_eq(symlink("pairs.tsv", "link"), 0);
    cr_assert_eq(system("cp pairs.tsv before && cp m model"), 0);
    const char *const cases[][7] = {
        {"train", "--train=pairs.tsv", "--model=pairs.tsv"},
        {"train", "--train=pairs.tsv", "--model=./pairs.tsv"},
        {"train", "--train=pairs.tsv", "--model=link"},
        {"train", "--train=before,pairs.tsv", "--model=pairs.tsv"},
        {"train", "--train=before", "--valid=pairs.tsv", "--model=pairs.tsv"},
        {"train", "--train=pairs.tsv", "--from=m", "--model=./m"},
        {"train", "--train=pairs.tsv", "--model=n", "--learning-curve=n"},
        {"train", "--train=pairs.tsv", "--model=n",
         "--learning-curve=pairs.tsv"},
        {"translate", "--model=before,m", "--attention-picture=./m"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Output output = run_program("interlinear", NULL, cases[i]);
        cr_expect(output_complains(&output, 2, "are the same file", "another"),
                  "%zu", i);
        output_free(&output);
    }
    cr_expect_eq(system("cmp pairs.tsv before && cmp m model"), 0);
}

Test(program_input, a_model_is_a_file) {
    write_pairs();
    cr_assert_eq(mkdir("folder", 0700), 0);
    Output output =
        RUN(NULL, "train", "--train=pairs.tsv", "--model", "folder");
    cr_expect(output_complains(&output, 1, "folder", "a directory"));
    output_free(&output);
    output = RUN(NULL, "train", "--train=pairs.tsv", "--model", "/dev/null");
    cr_expect(output_complains(&output, 1, "/dev/null", "no regular file"));
    output_free(&output);
    cr_expect_neq(access("folder.checkpoint", F_OK), 0);
}

/* --- outputs that cannot be written --- */

Test(program_input, a_full_or_closed_output_is_an_error) {
    write_pairs();
    train_model("m", (const char *[]){"--epochs", "1", NULL});
    write_file("r", "a\n");
    const char *const commands[][6] = {
        {"--help"},
        {"train", "--help"},
        {"translate", "--model", "m"},
        {"evaluate", "--model", "m", "--test", "pairs.tsv"},
        {"score", "--model", "m", "--pairs", "pairs.tsv"},
        {"inspect", "--model", "m"},
        {"bleu", "--reference", "r", "r"},
        {"chrf", "--reference", "r", "r"}};
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        for (int closed = 0; closed < 2; closed++) {
            write_file("in", "the cat\n");
            int in = open("in", O_RDONLY | O_CLOEXEC);
            int out = open(closed ? "in" : "/dev/full",
                           (closed ? O_RDONLY : O_WRONLY) | O_CLOEXEC);
            int errors = open("errors", O_CREAT | O_TRUNC | O_RDWR, 0600);
            int status = run_wait(run_start(commands[i], in, out, errors));
            char text[256] = "";
            cr_expect(pread(errors, text, sizeof text - 1, 0) > 0);
            cr_expect_eq(status, 1, "%s: %d %s", commands[i][0], status, text);
            cr_expect(strstr(text, "cannot write the result"), "%s: %s",
                      commands[i][0], text);
            close(in);
            close(out);
            close(errors);
        }
}
