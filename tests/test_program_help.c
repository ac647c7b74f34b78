/* The program's help, and its complaints of mistakes in the command line. */
#include "run_program.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

TestSuite(program_help, .init = run_directory, .fini = run_leave);

static const struct {
    const char *command, *flags;
} FLAGS[] = {
    {"train",
     "train valid validation-split model resume from learning-curve tokenize "
     "lowercase min-count max-vocabulary max-length cell attention "
     "input-feeding bidirectional reverse-source layers embedding hidden "
     "optimizer learning-rate schedule warmup clip dropout label-smoothing "
     "teacher-forcing batch epochs steps patience metric seed threads help"},
    {"translate", "model beam length-penalty alpha n-best sample temperature "
                  "top-k alignments attention-picture show-attention seed "
                  "max-length threads help"},
    {"evaluate", "model test links beam length-penalty alpha max-length "
                 "threads help"},
    {"score", "model pairs threads help"},
    {"bleu", "reference tokenize lowercase help"},
    {"chrf", "reference lowercase help"},
    {"inspect", "model help"}};

enum { COMMANDS = sizeof FLAGS / sizeof *FLAGS };

Test(program_help, the_help_of_each_command_lists_its_flags) {
    for (size_t i = 0; i < COMMANDS; i++) {
        Output output = RUN(NULL, FLAGS[i].command, "--help");
        cr_expect_eq(output.status, 0);
        cr_expect_str_empty(output.errors);
        for (const char *flag = FLAGS[i].flags; flag;
             flag = strchr(flag, ' ')) {
            char text[64];
            flag += *flag == ' ';
            snprintf(text, sizeof text, "\n  --%.*s ", (int)strcspn(flag, " "),
                     flag);
            cr_expect(strstr(output.text, text), "%s:%s", FLAGS[i].command,
                      text);
        }
        size_t listed = 0;
        for (const char *at = output.text; (at = strstr(at, "\n  --")); at++)
            listed++;
        for (const char *flag = FLAGS[i].flags; flag; listed--)
            flag = strchr(flag + 1, ' ');
        cr_expect_eq(listed, 0, "%s: %zu more", FLAGS[i].command, listed);
        for (char *line = strtok(output.text, "\n"); line;
             line = strtok(NULL, "\n"))
            cr_expect(strlen(line) <= 80, "%s", line);
        output_free(&output);
    }
}

Test(program_help, the_help_of_all_names_every_command) {
    const char *const words[] = {"--help", "-h", "help"};
    for (size_t w = 0; w < 3; w++) {
        Output output = RUN(NULL, words[w]);
        cr_expect_eq(output.status, 0);
        for (size_t i = 0; i < COMMANDS; i++)
            cr_expect(strstr(output.text, FLAGS[i].command));
        output_free(&output);
    }
    for (size_t i = 0; i < COMMANDS; i++) {
        Output one = RUN(NULL, "help", FLAGS[i].command);
        Output other = RUN(NULL, FLAGS[i].command, "--help");
        cr_expect_str_eq(one.text, other.text);
        output_free(&one);
        output_free(&other);
    }
    Output output = run_program("interlinear", NULL, (const char *[]){NULL});
    cr_expect_str_empty(output.text);
    cr_expect(output_complains(&output, 2, "usage:", "translate"));
    output_free(&output);
}

/* Each of these is a mistake in the command line. */
static const struct {
    const char *words[8], *complaint;
} MISTAKES[] = {
    {{"trian"}, "did you mean train?"},
    {{"help", "trian"}, "did you mean train?"},
    {{"frobnicate"}, "see interlinear --help"},
    {{"nope"}, "see interlinear --help"}, /* as far from score as can be */
    {{"translate", "--modle", "m"}, "did you mean --model?"},
    {{"translate", "--modle=m"}, "--modle; did you mean --model?"},
    {{"translate", "--frobnicate"}, "see interlinear translate --help"},
    {{"translate"}, "--model is needed"},
    {{"train", "--model", "m"}, "--train is needed"},
    {{"evaluate", "--model", "m"}, "--test is needed"},
    {{"score", "--model", "m"}, "--pairs is needed"},
    {{"bleu"}, "--reference is needed"},
    {{"inspect", "--model"}, "--model needs a value"},
    {{"train", "--model", "--resume"}, "--model needs a value"},
    {{"translate", "--model", ""}, "not empty"},
    {{"translate", "m"}, "unexpected word \"m\""},
    {{"translate", "-n"}, "unexpected word \"-n\""},
    {{"translate", "--model", "m", "--beam", "0"}, "from 1 to 1024"},
    {{"translate", "--model", "m", "--beam", "1e1"}, "a whole number"},
    {{"translate", "--model", "m", "--beam", "-1"}, "a whole number"},
    {{"translate", "--model", "m", "--beam", "99999999999999999999"}, "whole"},
    {{"translate", "--model", "m", "--alpha", "nan"}, "a number from"},
    {{"translate", "--model", "m", "--temperature", "0"}, "a number from"},
    {{"translate", "--model", "m", "--alpha", " 1"}, "a number from"},
    {{"translate", "--model", "m", "--alpha", "0x1"}, "a number from"},
    {{"translate", "--model", "m", "--length-penalty", "log"}, "none|power|"},
    {{"translate", "--model", "m", "--n-best", "7"}, "--beam"},
    {{"translate", "--model", "m", "--sample=yes"}, "takes no value"},
    {{"train", "--train", "a", "--model", "m", "--cell", "LSTM"}, "rnn|lstm"},
    {{"train", "--train", "a", "--model", "m", "--dropout", "1"}, "0 to 0.99"},
    {{"train", "--train", "a", "--model", "m", "--from", "m"}, "same file"},
    {{"train", "--train=a", "--model=m", "--from=b", "--hidden=8"}, "--from"},
    {{"train", "--train=a", "--model=m", "--valid=v", "--validation-split=.1"},
     "not both"},
    {{"evaluate", "--model=m", "--test=a", "--links=b", "--links=c"}, "n-th"},
    {{"bleu", "--reference", "r", "a", "b"}, "one translation at a time"},
    {{"bleu", "--reference", "-"}, "can be read once"},
    {{"chrf", "--reference", "-", "--reference", "-", "a"}, "read once"}};

Test(program_help, mistakes_in_the_command_line_are_named) {
    for (size_t i = 0; i < sizeof MISTAKES / sizeof *MISTAKES; i++) {
        Output output = run_program("interlinear", NULL, MISTAKES[i].words);
        cr_expect(output_complains(&output, 2,
                                   "interlinear: ", MISTAKES[i].complaint));
        cr_expect_str_empty(output.text);
        output_free(&output);
    }
}
