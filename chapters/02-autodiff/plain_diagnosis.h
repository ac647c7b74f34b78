/* plain_diagnosis: what is wrong with a wrong gradient.
 *
 * From the ratios analytic / numeric over the entries of one matrix, and from
 * a few more evaluations, it names the bug. Stands on plain_derivative and
 * plain_check. */
#ifndef INTERLINEAR_PLAIN_DIAGNOSIS_H
#define INTERLINEAR_PLAIN_DIAGNOSIS_H

#include "01-matrices/plain_derivative.h"

enum { PLAIN_ENTRIES = 400 };

typedef enum PlainBug {
    PLAIN_RIGHT,
    PLAIN_INFINITE,   /* some derivative is no finite number */
    PLAIN_SIGN,       /* ratio -1 */
    PLAIN_TWICE,      /* ratio 2 */
    PLAIN_HALF,       /* ratio 1/2 */
    PLAIN_BATCH,      /* ratio B or 1/B */
    PLAIN_FACTOR,     /* any other constant ratio */
    PLAIN_CUT,        /* 0 where it should not be */
    PLAIN_TRANSPOSED, /* right after transposing */
    PLAIN_OVERWRITES, /* what was there before is lost */
    PLAIN_MASK,       /* moves when padding moves */
    PLAIN_RECURRENCE, /* right for one step, wrong for more */
    PLAIN_UNKNOWN,
    PLAIN_BUGS
} PlainBug;

/* A matrix x [rows, cols] and everything needed to ask about its gradient. */
typedef struct PlainSubject {
    PlainFunction *loss;
    void (*gradient)(void *context); /* adds to dx */
    void *context;
    int rows, cols;
    double *x, *dx;   /* [rows, cols] */
    int batch;        /* examples in the loss, not 2; 0 if there are none */
    int *steps;       /* how many steps are run, may be changed; or NULL */
    double **padding; /* numbers that may not matter */
    int padding_count;
} PlainSubject;

typedef struct PlainDiagnosis {
    PlainBug bug;
    int entries, wrong;
    double low, high; /* the least and the largest ratio analytic / numeric;
                         HUGE_VAL and -HUGE_VAL if there is none */
} PlainDiagnosis;

/* plain_diagnose: examine the gradient of x. Everything is left as it was but
 * for dx, and the other gradients that `gradient` adds to.
 * Equations: (2.25), and (2.27) for the ratio. At most PLAIN_ENTRIES. */
PlainDiagnosis plain_diagnose(const PlainSubject *subject);

/* plain_bug_name: in words. */
const char *plain_bug_name(PlainBug bug);

#endif
