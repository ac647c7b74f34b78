/* program: what the commands of interlinear share. */
#ifndef INTERLINEAR_TRANSLATOR_PROGRAM_H
#define INTERLINEAR_TRANSLATOR_PROGRAM_H

#include "options.h"
#include "seq2seq/translate.h"

/* The exit status of every command. */
enum { EXIT_FINE, EXIT_FAILED, EXIT_USAGE };

/* A command: reads its arguments (without its name), returns an exit status. */
typedef int CommandRun(int count, char **arguments);

CommandRun command_train, command_translate, command_evaluate, command_score,
    command_bleu, command_chrf, command_inspect;

/* program_failed: print "interlinear: MESSAGE" on stderr, return EXIT_FAILED.
 * program_usage: the same, return EXIT_USAGE. */
int program_failed(const Error *error);
int program_usage(const Error *error);

/* program_parse: print the help if asked for and parse the options.
 * Returns -1 to go on, else the exit status. */
int program_parse(const Command *command, int count, char **arguments,
                  OptionList *words);

/* program_needs: whether a required flag has a value; fills *error. */
bool program_needs(const Command *command, const char *name, const char *value,
                   Error *error);

/* Models named "A,B,C" with a pool of threads, loaded for translation. */
typedef struct Models {
    Model models[TRANSLATE_MODELS];
    size_t count;
    ThreadPool *pool;
} Models;

/* models_load: load them; models_free: free what is there.
 * models_translator: a translator over them. */
bool models_load(Models *models, const char *names, size_t threads,
                 Error *error);
void models_free(Models *models);
Translator models_translator(const Models *models, const SearchOptions *search);

#endif
