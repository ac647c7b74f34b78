/* The verdict of the chapters' programs: what counts as printed as expected,
 * and that a program's exit status says so. */
#include "expected.h"
#include "lesson.h"

#include "base/memory.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool same(const char *expected, const char *got) {
    return expected_line(expected, strlen(expected), got, strlen(got));
}

static size_t differing(const char *expected, const char *got, Buffer *report) {
    FileBytes e = {(char *)(size_t)expected, strlen(expected)};
    FileBytes g = {(char *)(size_t)got, strlen(got)};
    return expected_compare(&e, &g, 2, report);
}

Test(lesson, text_must_be_equal) {
    cr_expect(same("loss 0.913 nats", "loss 0.913 nats"));
    cr_expect(!same("loss 0.913 nats", "loss 0.914 nats"));
    cr_expect(!same("loss", "loss 1"), "more was printed");
    cr_expect(!same("loss 1", "loss"), "less was printed");
    cr_expect(!same("", "loss"));
    cr_expect(!same("loss", ""));
    cr_expect(same("", ""));
}

Test(lesson, white_space_counts_as_some) {
    cr_expect(same("a  b", "a b"));
    cr_expect(same("a b", "  a \t b  "));
    cr_expect(!same("a b", "ab"));
    cr_expect(!same("ab", "a b"));
}

Test(lesson, a_number_may_carry_a_band) {
    const char *expected = "accuracy 0.913±0.02 of words";
    cr_expect(same(expected, "accuracy 0.893 of words"), "its lower end");
    cr_expect(same(expected, "accuracy 0.933 of words"), "its upper end");
    cr_expect(same(expected, "accuracy   0.9 of words"));
    cr_expect(!same(expected, "accuracy 0.892 of words"));
    cr_expect(!same(expected, "accuracy 0.934 of words"));
    cr_expect(!same(expected, "accuracy nan of words"));
    cr_expect(!same(expected, "accuracy 0.913"));
    cr_expect(same("x=-1.5±1,", "x=-0.75,"));
    cr_expect(!same("x=-1.5±1,", "x=0.75,"));
    cr_expect(same("2e-3±1e-3", "1.1e-03"));
    cr_expect(same("91±3%", "93%"));
    cr_expect(!same("91±3%", "93"));
    cr_expect(!same("1±1", ""));
    cr_expect(same("5 ± 2", "5 ± 2"), "apart, it is text");
    cr_expect(!same("5 ± 2", "6"));
}

Test(lesson, a_tilde_marks_a_measurement) {
    cr_expect(same("time ~12.3 s", "time ~0.4 s"));
    cr_expect(same("time ~12.3 s", "time ~  4.0 s"));
    cr_expect(same("(~1.0s)", "(~22s)"));
    cr_expect(!same("time ~12.3 s", "time 12.3 s"), "the tilde is missing");
    cr_expect(!same("time 12.3 s", "time ~12.3 s"));
    cr_expect(!same("time ~12.3 s", "time ~ s"));
    cr_expect(!same("time ~12.3 s", "time ~1 ms"));
}

Test(lesson, numbers_are_decimal) {
    double value = 0;
    const char *texts[] = {"-12.5e-3x", "+.5", "7.", "3e", "1e+"};
    size_t lengths[] = {8, 3, 2, 1, 1};
    for (size_t i = 0; i < 5; i++)
        cr_expect(expected_number(texts[i], texts[i] + strlen(texts[i]),
                                  &value) == lengths[i],
                  "%s", texts[i]);
    const char *none[] = {"", "-", ".", "e3", "nan", "inf", "+-1"};
    for (size_t i = 0; i < 7; i++)
        cr_expect(expected_number(none[i], none[i] + strlen(none[i]), &value) ==
                      0,
                  "%s", none[i]);
    const char *hexadecimal = "0x10";
    cr_expect(expected_number(hexadecimal, hexadecimal + 4, &value) == 1);
}

Test(lesson, the_first_lines_that_differ_are_told) {
    Buffer report = {0};
    cr_expect(differing("a\n\nb\n", "a\nb\n\n", &report) == 0);
    cr_expect(report.length == 0);
    cr_expect(differing("a\n\nb\nc\nd\n", "a\nB\nC\nD\n", &report) == 3);
    cr_assert(report.bytes);
    cr_expect_str_eq(report.bytes, "line 3\n  expected: b\n  got:      B\n"
                                   "line 4\n  expected: c\n  got:      C\n");
    buffer_free(&report);
    cr_expect(differing("a\nb\n", "a\n", &report) == 1, "a line is missing");
    cr_expect(differing("a\n", "a\nb\n", &report) == 1, "a line too many");
    cr_expect(strstr(report.bytes, "got:      (nothing more)"));
    cr_expect(strstr(report.bytes, "expected: (nothing more)"));
    buffer_free(&report);
    cr_expect(memory_live_blocks() == 0);
}

/* A program of one section in a folder of its own; its exit status. */
static int program(const char *folder, const char *output, double number) {
    char *arguments[] = {(char[]){"program"}, (char *)(size_t)folder,
                         (char *)(size_t)output};
    Lesson *lesson = lesson_begin(output ? 3 : 2, arguments, "A title");
    Buffer svg = {0};
    buffer_print(&svg, "<svg/>\n");
    lesson_section(lesson, "one");
    lesson_forecast(lesson, 1e6);
    lesson_first_loss(lesson, 2.3, 10);
    lesson_print(lesson, "%.3f\n", number);
    lesson_figure(lesson, "a.svg", &svg);
    return lesson_end(lesson);
}

static void write_text(const char *path, const char *text) {
    Error error = {0};
    cr_assert(file_write(path, text, strlen(text), &error), "%s",
              error.message);
}

static void expect_output(const char *folder) {
    char path[128];
    Error error = {0};
    FileBytes output = {0}, figure = {0};
    snprintf(path, sizeof path, "%s/out/deep/output.txt", folder);
    cr_assert(file_read(path, 1 << 16, &output, &error), "%s", error.message);
    cr_expect(strncmp(output.bytes, "A title\n\n# one\nforecast: ", 25) == 0,
              "%s", output.bytes);
    cr_expect(strstr(output.bytes, "first loss: 2.300 nats; ln 10 = 2.303\n"));
    snprintf(path, sizeof path, "%s/out/deep/figures/a.svg", folder);
    cr_assert(file_read(path, 1 << 16, &figure, &error), "%s", error.message);
    cr_expect_str_eq(figure.bytes, "<svg/>\n");
    file_free(&output);
    file_free(&figure);
}

Test(lesson, the_exit_status_is_the_verdict) {
    char folder[] = "/tmp/interlinear-lesson-XXXXXX", path[128], out[128];
    cr_assert(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/expected.txt", folder);
    snprintf(out, sizeof out, "%s/out/deep", folder);
    unsetenv("FULL");
    cr_expect(program(folder, NULL, 0.5) == 1, "no expected.txt");
    write_text(path, "A title\n# one\nforecast: 0.001 billion multiply-adds at "
                     "~1.0 billion a second: ~9.9 s\n"
                     "first loss: 2.300±0.01 nats; ln 10 = 2.303\n0.5±0.1\n");
    cr_expect(program(folder, out, 0.55) == 0);
    expect_output(folder);
    cr_expect(program(folder, NULL, 0.65) == 1);
    setenv("FULL", "1", 1);
    cr_expect(lesson_full());
    cr_expect(program(folder, NULL, 0.65) == 0, "the longer form");
    setenv("FULL", "0", 1);
    cr_expect(!lesson_full());
    char command[160];
    snprintf(command, sizeof command, "rm -r %s", folder);
    cr_expect(system(command) == 0);
    cr_expect(memory_live_blocks() == 0);
}

Test(lesson, a_wrong_argument_is_a_matter_of_usage, .exit_code = 2) {
    char *arguments[] = {(char[]){"program"}, (char[]){"--help"}};
    lesson_begin(2, arguments, "A title");
}

Test(lesson, too_many_arguments_are_a_matter_of_usage, .exit_code = 2) {
    char *arguments[] = {(char[]){"program"}, (char[]){"a"}, (char[]){"b"},
                         (char[]){"c"}};
    lesson_begin(4, arguments, "A title");
}
