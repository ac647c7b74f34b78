/* lesson: what the programs of the chapters share.
 *
 *   PROGRAM [FOLDER [OUTPUT]]
 *
 * FOLDER is the chapter's, where expected.txt stands; OUTPUT is where the
 * program leaves output.txt and figures/ (absent: nowhere). What a program
 * prints goes through here, so that it can say at the end whether it is what
 * the book says. Programs of the book end on an error; the library never does.
 */
#ifndef INTERLINEAR_CHAPTERS_LESSON_H
#define INTERLINEAR_CHAPTERS_LESSON_H

#include "base/io.h"
#include <stdbool.h>

typedef struct Lesson Lesson;

/* lesson_begin: read the arguments and print the title.
 * Errors: a wrong argument or no memory ends the program.
 * Owner:  lesson_end frees it. */
Lesson *lesson_begin(int count, char **arguments, const char *title);

/* lesson_full: whether the longer form was asked for (FULL=1). */
bool lesson_full(void);

/* lesson_section: an empty line and "# title". */
void lesson_section(Lesson *lesson, const char *title);

/* lesson_print: like printf, at once. A number that depends on the machine is
 * printed with a tilde before it, as in "~%.1f s": any number matches. */
void lesson_print(Lesson *lesson, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* lesson_forecast: print how long `operations` multiply-adds of plain loops
 * should take, from the speed of such a loop measured now. */
void lesson_forecast(Lesson *lesson, double operations);

/* lesson_first_loss: print the loss before any training beside ln(classes),
 * what a model that knows nothing of `classes` classes has. Both in nats. */
void lesson_first_loss(Lesson *lesson, double loss, double classes);

/* lesson_figure: write a picture to OUTPUT/figures/NAME and free the buffer. */
void lesson_figure(Lesson *lesson, const char *name, Buffer *svg);

/* lesson_end: print the time and the verdict against expected.txt, free all.
 * Returns the program's exit status: 0 if the output is as expected (or the
 * form is the longer one, for which nothing is expected). */
int lesson_end(Lesson *lesson);

#endif
