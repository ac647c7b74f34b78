/* run_program: runs what was built, as a user would. */
#ifndef INTERLINEAR_TESTS_RUN_PROGRAM_H
#define INTERLINEAR_TESTS_RUN_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* What a program left behind. */
typedef struct Output {
    int status;          /* exit status, or minus the signal that ended it */
    char *text, *errors; /* what it wrote to stdout and stderr */
} Output;

enum { RUN_ARGUMENTS = 64, RUN_PATH = 256 };

/* run_directory: make an empty directory for this process and move into it,
 * so that files need no paths. run_leave: remove it with all that is in it.
 * run_path: where a built program is, from anywhere. */
void run_directory(void);
void run_leave(void);
const char *run_path(const char *program);

/* run_program: run a built program with its arguments (ended by NULL) on this
 * input, NULL for none. Owner: the caller, who calls output_free.
 * RUN: interlinear with these arguments. */
Output run_program(const char *program, const char *input,
                   const char *const *arguments);
void output_free(Output *output);

#define RUN(input, ...)                                                        \
    run_program("interlinear", input, (const char *const[]){__VA_ARGS__, NULL})

/* run_start: start interlinear with these ends of its streams (-1: this
 * process's own); run_wait: its status as in Output. */
pid_t run_start(const char *const *arguments, int in, int out, int errors);
int run_wait(pid_t child);

/* write_file: a file of text. write_pairs: "pairs.tsv", 48 pairs of English
 * and French of a few words. train_model: a model of these that knows them
 * well, with these words of wisdom added to its flags (ended by NULL). */
void write_file(const char *name, const char *text);
void write_pairs(void);
void train_model(const char *name, const char *const *flags);

/* output_has: whether both texts are in what was written to stderr, and the
 * status is the one given; prints what there was if not. */
bool output_complains(const Output *output, int status, const char *first,
                      const char *second);

#endif
