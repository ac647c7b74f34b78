/* gradcheck: analytic gradients against numeric ones.
 *
 * A function under test builds its outputs from variables on a tape; the
 * checker sums output * fixed random weights to a loss, walks back, and
 * compares every entry of every variable with a central difference. */
#ifndef INTERLINEAR_AUTODIFF_GRADCHECK_H
#define INTERLINEAR_AUTODIFF_GRADCHECK_H

#include "autodiff/parameters.h"

/* Build the graph on the tape from the parameters (by parameters_node) and
 * return its output [R, C] (use op_concat or op_stack for several). */
typedef Node *GradcheckBuild(Tape *tape, Parameters *parameters, void *context);

typedef struct GradcheckResult {
    bool passed;
    size_t entries; /* numbers compared */
    double worst;   /* largest |n - a| / max(|n|, |a|, 1e-3) */
    size_t worst_parameter, worst_entry;
    double numeric, analytic; /* at the worst entry */
    Error error;              /* why the graph could not be built */
} GradcheckResult;

/* gradcheck_run: check every entry of every parameter.
 * Equations: (1.15), (2.25); the error is (2.26).
 *   numeric  (L(w + h) - L(w - h)) / 2h,  h = 1e-5
 *   pass     |numeric - analytic| <= 1e-9 + 1e-6 * max(|numeric|, |analytic|)
 * for every entry, all finite, in no parameter all zero. The gradient blocks
 * are overwritten; dropout draws the same mask at every evaluation.
 * Only the double build (INTERLINEAR_DOUBLE) can pass. */
GradcheckResult gradcheck_run(ThreadPool *pool, Parameters *parameters,
                              GradcheckBuild *build, void *context);

#endif
