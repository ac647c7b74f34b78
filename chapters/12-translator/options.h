/* options: flags of a command line, from one table per command.
 *
 * The table is the only place that knows a flag: parsing, checking and --help
 * all read it. */
#ifndef INTERLINEAR_TRANSLATOR_OPTIONS_H
#define INTERLINEAR_TRANSLATOR_OPTIONS_H

#include "base/io.h"
#include <stddef.h>
#include <stdint.h>

typedef enum OptionKind {
    OPTION_FLAG,   /* bool, no argument */
    OPTION_TEXT,   /* const char * */
    OPTION_SIZE,   /* size_t in least .. most */
    OPTION_NUMBER, /* double in least .. most */
    OPTION_CHOICE, /* int: place in `choices` ("a|b|c") */
    OPTION_LIST,   /* OptionList: may be given many times */
    OPTION_HEADING /* a line of --help, no option */
} OptionKind;

enum {
    OPTION_LIST_MOST = 64, /* values of a flag that may be repeated */
    OPTIONS_MOST = 64      /* flags of a command */
};

/* The values of a flag that may be repeated, in order. */
typedef struct OptionList {
    const char *value[OPTION_LIST_MOST];
    size_t count;
} OptionList;

typedef struct Option {
    const char *name; /* without the dashes */
    OptionKind kind;
    void *value;         /* holds the default when parsing begins */
    const char *choices; /* of a choice; of others the word in --help */
    double least, most;  /* of sizes and numbers */
    const char *help;    /* what it does */
} Option;

/* What a command may be called with. */
typedef struct Command {
    const char *name;
    const char *usage;       /* the line after the program's name */
    const char *description; /* a few lines */
    const Option *options;
    size_t option_count;
    const char *notes; /* behind the options in --help */
} Command;

/* options_parse: fill the options' values from arguments; words that are no
 * flags go to `words` (may be NULL: none is allowed). "--" ends the flags.
 * Errors: an unknown flag (with the nearest known one), a missing or bad
 *         argument. */
bool options_parse(const Command *command, int count, char **arguments,
                   OptionList *words, Error *error);

/* options_help: print the help of a command with the defaults, which must
 * still stand in the options' values. */
void options_help(const Command *command);

/* options_given: whether a flag stands among the arguments.
 * options_describe: append "name=value" of every option whose name is not in
 * the list `but` (ended by NULL): what a run depends on. */
bool options_given(int count, char **arguments, const char *name);
void options_describe(const Command *command, const char *const *but,
                      Buffer *text);

/* options_nearest: the name closest to a mistyped one (by letters that differ)
 * of `count` names, NULL if none is close. */
const char *options_nearest(const char *name, const char *const *names,
                            size_t count);

/* options_wants_help: whether "--help" or "-h" is among the arguments. */
bool options_wants_help(int count, char **arguments);

#endif
