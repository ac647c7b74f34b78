/* steps: the measurements of the chapter's program. */
#ifndef INTERLINEAR_CHAPTERS_STEPS_H
#define INTERLINEAR_CHAPTERS_STEPS_H

#include "base/real.h"
#include "base/threads.h"
#include "lesson.h"

enum { STEPS_MOST = 8 };

/* The steps of a measurement, for the figures. */
typedef struct StepRates {
    const char *label;
    size_t count;
    const char *name[STEPS_MOST];
    double rate[STEPS_MOST];  /* operations a second */
    double share[STEPS_MOST]; /* of the peak, 0 to 1 */
} StepRates;

/* Seconds a number. */
typedef struct StepFunctions {
    double tanh_libm, tanh_vectors, sigmoid_libm, sigmoid_vectors;
} StepFunctions;

/* steps_product: measure and print the steps of the product [m, k] by [k, n].
 * steps_functions: tanh and sigmoid.
 * steps_token: print what a token of an LSTM should cost, from the rate of
 * the product (operations a second) and the time of the functions.
 * steps_cell: the steps of an LSTM over time.
 * steps_weights: the gradient of its weights, step by step and at once.
 * Errors: no memory ends the program. */
StepRates steps_product(Lesson *lesson, ThreadPool *pool, int m, int n, int k);
StepFunctions steps_functions(Lesson *lesson);
void steps_token(Lesson *lesson, double rate, const StepFunctions *functions);
StepRates steps_cell(Lesson *lesson, ThreadPool *pool);
void steps_weights(Lesson *lesson, ThreadPool *pool);

/* What a measurement takes at least, in seconds. */
#define STEPS_TIME 0.15

/* steps_seconds: of one call of run(context), the best of many in STEPS_TIME,
 * but of three at least.
 * steps_reals: a block of numbers between -1 and 1 that stays on their order.
 * Owner: the caller, memory_free. */
double steps_seconds(void (*run)(void *context), void *context);
real *steps_reals(size_t count);

/* steps_about: a measured number as text, "~12.3"; text is returned. */
enum { STEPS_TEXT = 24 };
const char *steps_about(char text[STEPS_TEXT], int decimals, double value);

#endif
