/* optimizer: update rules, clipping and learning-rate schedules on flat
 * blocks. PyTorch's formulas, term for term. */
#ifndef INTERLINEAR_AUTODIFF_OPTIMIZER_H
#define INTERLINEAR_AUTODIFF_OPTIMIZER_H

#include "base/error.h"
#include "base/real.h"
#include "base/threads.h"
#include <stdint.h>

typedef enum OptimizerRule {
    OPTIMIZER_SGD,
    OPTIMIZER_MOMENTUM,
    OPTIMIZER_RMSPROP,
    OPTIMIZER_ADAM
} OptimizerRule;

typedef struct Optimizer {
    OptimizerRule rule;
    size_t size;     /* numbers in the block */
    uint64_t step;   /* updates done */
    real *moment[2]; /* [size] each; NULL where the rule needs none */
} Optimizer;

/* optimizer_init: zeroed state for a block of `size` numbers.
 * Errors: memory. Owner: the optimizer; optimizer_free ({0} is allowed). */
bool optimizer_init(Optimizer *optimizer, OptimizerRule rule, size_t size,
                    Error *error);
void optimizer_free(Optimizer *optimizer);

/* optimizer_moments: how many moment blocks a rule keeps, 0 to 2. */
size_t optimizer_moments(OptimizerRule rule);

/* optimizer_step: one update of values w by gradients g at a rate eta.
 * Equations: (3.13); (3.14), (3.15); (3.16), (3.17); (3.18), (3.19),
 * (3.20), (3.21), (3.22).
 *   SGD       w -= eta g
 *   momentum  m = 0.9 m + g;             w -= eta m
 *   RMSprop   v = 0.99 v + 0.01 g^2;     w -= eta g / (sqrt(v) + 1e-8)
 *   Adam      m = 0.9 m + 0.1 g;  v = 0.999 v + 0.001 g^2
 *             w -= eta (m / (1 - 0.9^t)) / (sqrt(v / (1 - 0.999^t)) + 1e-8)
 * Shapes: w, g [size]. Units: rate per step.
 * Source: Polyak 1964; Tieleman and Hinton 2012; Kingma and Ba 2015. */
void optimizer_step(Optimizer *optimizer, ThreadPool *pool, double rate,
                    real *w, const real *g);

/* gradient_norm: the Euclidean norm of a block, summed in double in fixed
 * pieces (the same for any number of threads); NaN or infinity passes on.
 * gradient_clip: scale the block so that its norm is at most `limit` (0: leave
 * it; a norm that is not finite: leave it too); returns the norm before.
 * Equations: (3.23), (3.24).
 * Source: Pascanu et al. 2013. */
double gradient_norm(ThreadPool *pool, size_t size, const real *g);
double gradient_clip(ThreadPool *pool, size_t size, real *g, double limit);

typedef enum ScheduleKind {
    SCHEDULE_CONSTANT,
    SCHEDULE_PLATEAU,
    SCHEDULE_WARMUP
} ScheduleKind;

typedef struct Schedule {
    ScheduleKind kind;
    double base;     /* the --learning-rate */
    uint64_t warmup; /* steps of rise, for SCHEDULE_WARMUP */
    double factor;   /* what plateaus have left of it, 1 at first */
} Schedule;

/* schedule_rate: the rate of step t = 1, 2, ...
 *   constant  base * factor (factor stays 1)
 *   plateau   base * factor
 *   warm-up   base * min(t / warmup, sqrt(warmup / t))    (warmup 0 is 1)
 * schedule_plateau: halve the factor (a validation did not improve); only a
 * plateau schedule changes.
 * Source: warm-up Vaswani et al. 2017 section 5.3, scaled so that its peak is
 *         the base rate. */
double schedule_rate(const Schedule *schedule, uint64_t step);
void schedule_plateau(Schedule *schedule);

#endif
