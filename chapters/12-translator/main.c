/* interlinear: learn to translate, translate, and measure, on a command line.
 *
 * Results go to stdout, progress and messages to stderr. Exit status 0 fine,
 * 1 failed (with the reason), 2 wrong usage. */
#include "program.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *name, *help;
    CommandRun *run;
} COMMANDS[] = {
    {"train", "learn a model from sentence pairs", command_train},
    {"translate", "translate text with a model", command_translate},
    {"evaluate", "score a model on sentence pairs", command_evaluate},
    {"score", "log-probability of every target token", command_score},
    {"bleu", "corpus BLEU of a translation, as sacreBLEU", command_bleu},
    {"chrf", "corpus chrF2 of a translation, as sacreBLEU", command_chrf},
    {"inspect", "layers, shapes and configuration of a model",
     command_inspect}};

enum { COMMAND_COUNT = sizeof COMMANDS / sizeof *COMMANDS };

static void print_help(FILE *stream) {
    fprintf(stream, "usage: interlinear COMMAND [FLAGS]\n\n"
                    "Sequence-to-sequence learning from scratch: learn to "
                    "translate from pairs of\nsentences, translate, "
                    "evaluate.\n\nCommands:\n");
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        fprintf(stream, "  %-10s %s\n", COMMANDS[i].name, COMMANDS[i].help);
    fprintf(stream,
            "\ninterlinear COMMAND --help explains a command and its flags.\n"
            "PAIRS is FILE.tsv (source TAB target, further columns ignored)\n"
            "or SOURCE,TARGET (two files, line by line). Text is UTF-8.\n");
}

/* The exit status, once all output is written. */
static int finish(int status) {
    if (fflush(stdout) != 0 || ferror(stdout)) {
        if (status == EXIT_FINE) perror("interlinear: cannot write the result");
        return EXIT_FAILED;
    }
    return status;
}

static int unknown(const char *name) {
    const char *names[COMMAND_COUNT];
    for (size_t i = 0; i < COMMAND_COUNT; i++) names[i] = COMMANDS[i].name;
    const char *nearest = options_nearest(name, names, COMMAND_COUNT);
    fprintf(stderr, "interlinear: no command \"%s\"; ", name);
    fprintf(stderr,
            nearest ? "did you mean %s?\n" : "see interlinear --help%s\n",
            nearest ? nearest : "");
    return EXIT_USAGE;
}

int main(int count, char **arguments) {
    if (count < 2) {
        print_help(stderr);
        return EXIT_USAGE;
    }
    char *const help[] = {"--help"};
    bool helps = strcmp(arguments[1], "help") == 0;
    const char *name = helps && count > 2 ? arguments[2] : arguments[1];
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(name, COMMANDS[i].name) == 0) {
            return finish(helps ? COMMANDS[i].run(1, (char **)help)
                                : COMMANDS[i].run(count - 2, arguments + 2));
        }
    }
    if (options_wants_help(1, arguments + 1) || (helps && count == 2)) {
        print_help(stdout);
        return finish(EXIT_FINE);
    }
    return unknown(name);
}
