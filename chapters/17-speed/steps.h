/* steps: the measurements of the chapter's program. */
#ifndef INTERLINEAR_CHAPTERS_STEPS_H
#define INTERLINEAR_CHAPTERS_STEPS_H

#include "base/real.h"
#include "base/threads.h"
#include "lesson.h"

enum { STEPS_MOST = 8 };

/* The steps of a product, for the figure. */
typedef struct StepRates {
    size_t count;
    const char *name[STEPS_MOST];
    double rate[STEPS_MOST]; /* operations a second */
} StepRates;

/* steps_product: measure and print the steps of the product [m, k] by [k, n].
 * steps_cell: those of an LSTM over time. steps_functions: tanh and sigmoid.
 * Errors: no memory ends the program. */
StepRates steps_product(Lesson *lesson, ThreadPool *pool, int m, int n, int k);
void steps_cell(Lesson *lesson, ThreadPool *pool);
void steps_functions(Lesson *lesson);

/* steps_seconds: of one call of run(context), the best of many.
 * steps_reals: a block of numbers between -1 and 1 that stays on their order.
 * Owner: the caller, memory_free. */
double steps_seconds(void (*run)(void *context), void *context);
real *steps_reals(size_t count);

/* steps_about: a measured number as text, "~12.3"; text is returned. */
enum { STEPS_TEXT = 24 };
const char *steps_about(char text[STEPS_TEXT], int decimals, double value);

#endif
