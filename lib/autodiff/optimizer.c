/* optimizer: update rules, clipping and schedules.
 *
 * Every rule is one loop over numbers that do not know each other, so the
 * result does not depend on how the pool divides them. Includes base and
 * vectormath. An Optimizer owns its moments; values and gradients are the
 * caller's. */
#include "autodiff/optimizer.h"

#include "base/memory.h"
#include "math/vectormath.h"
#include <tgmath.h>

enum {
    UPDATE_GRAIN = 16384, /* numbers a worker updates at least */
    NORM_PIECE = 4096,    /* numbers of the shortest piece of a norm */
    NORM_PIECES = 1024    /* most pieces of a norm */
};

static const double MOMENTUM = 0.9, RMSPROP_ALPHA = 0.99, ADAM_BETA1 = 0.9,
                    ADAM_BETA2 = 0.999, EPSILON = 1e-8;

/* What one update needs; m, v, w and g never overlap. */
typedef struct Update {
    real *m, *v, *w;
    const real *g;
    real rate;          /* eta, for Adam over 1 - beta1^t */
    real unbias_second; /* 1 / sqrt(1 - beta2^t) */
} Update;

static void sgd_task(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    const Update *update = context;
    real *restrict w = update->w;
    const real *restrict g = update->g;
    const real rate = update->rate;
    for (size_t i = begin; i < end; i++) w[i] -= rate * g[i]; /* (3.13) */
}

static void momentum_task(void *context, size_t worker, size_t begin,
                          size_t end) {
    (void)worker;
    const Update *update = context;
    real *restrict w = update->w, *restrict m = update->m;
    const real *restrict g = update->g;
    const real rate = update->rate, keep = (real)MOMENTUM;
    for (size_t i = begin; i < end; i++) {
        m[i] = keep * m[i] + g[i]; /* (3.14) */
        w[i] -= rate * m[i];       /* (3.15) */
    }
}

static void rmsprop_task(void *context, size_t worker, size_t begin,
                         size_t end) {
    (void)worker;
    const Update *update = context;
    real *restrict w = update->w, *restrict v = update->m;
    const real *restrict g = update->g;
    const real rate = update->rate, epsilon = (real)EPSILON;
    const real keep = (real)RMSPROP_ALPHA, take = (real)(1 - RMSPROP_ALPHA);
    for (size_t i = begin; i < end; i++) {
        v[i] = keep * v[i] + take * g[i] * g[i];        /* (3.16) */
        w[i] -= rate * (g[i] / (sqrt(v[i]) + epsilon)); /* (3.17) */
    }
}

static void adam_task(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    const Update *update = context;
    real *restrict w = update->w, *restrict m = update->m,
                   *restrict v = update->v;
    const real *restrict g = update->g;
    const real rate = update->rate, unbias = update->unbias_second,
               epsilon = (real)EPSILON;
    const real keep1 = (real)ADAM_BETA1, take1 = (real)(1 - ADAM_BETA1);
    const real keep2 = (real)ADAM_BETA2, take2 = (real)(1 - ADAM_BETA2);
    for (size_t i = begin; i < end; i++) {
        m[i] = keep1 * m[i] + take1 * g[i];                      /* (3.18) */
        v[i] = keep2 * v[i] + take2 * g[i] * g[i];               /* (3.19) */
        w[i] -= rate * (m[i] / (sqrt(v[i]) * unbias + epsilon)); /* (3.22) */
    }
}

static const struct {
    ThreadTask *task;
    size_t moments; /* blocks that the rule keeps */
} RULES[] = {[OPTIMIZER_SGD] = {sgd_task, 0},
             [OPTIMIZER_MOMENTUM] = {momentum_task, 1},
             [OPTIMIZER_RMSPROP] = {rmsprop_task, 1},
             [OPTIMIZER_ADAM] = {adam_task, 2}};

size_t optimizer_moments(OptimizerRule rule) {
    return RULES[rule].moments;
}

bool optimizer_init(Optimizer *optimizer, OptimizerRule rule, size_t size,
                    Error *error) {
    *optimizer = (Optimizer){.rule = rule, .size = size};
    for (size_t i = 0; i < optimizer_moments(rule); i++) {
        optimizer->moment[i] = memory_allocate(size, sizeof(real));
        if (!optimizer->moment[i]) {
            optimizer_free(optimizer);
            return error_memory(error, "the optimizer's moments");
        }
    }
    return true;
}

void optimizer_free(Optimizer *optimizer) {
    memory_free(optimizer->moment[0]);
    memory_free(optimizer->moment[1]);
    *optimizer = (Optimizer){0};
}

void optimizer_step(Optimizer *optimizer, ThreadPool *pool, double rate,
                    real *w, const real *g) {
    optimizer->step++;
    Update update = {.m = optimizer->moment[0],
                     .v = optimizer->moment[1],
                     .w = w,
                     .g = g,
                     .rate = (real)rate};
    if (optimizer->rule == OPTIMIZER_ADAM) {
        double t = (double)optimizer->step;
        /* (3.20) in the rate, (3.21) as a factor of the root */
        update.rate = (real)(rate / (1 - pow(ADAM_BETA1, t)));
        update.unbias_second = (real)(1 / sqrt(1 - pow(ADAM_BETA2, t)));
    }
    threads_run(pool, optimizer->size, UPDATE_GRAIN,
                RULES[optimizer->rule].task, &update);
}

/* The sums of squares of the pieces of a block. */
typedef struct Norm {
    const real *g;
    size_t size, piece;
    double sums[NORM_PIECES];
} Norm;

static void norm_task(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    Norm *norm = context;
    for (size_t i = begin; i < end; i++) {
        size_t first = i * norm->piece, rest = norm->size - first;
        size_t count = rest < norm->piece ? rest : norm->piece;
        norm->sums[i] = vector_dot(count, norm->g + first, norm->g + first);
    }
}

double gradient_norm(ThreadPool *pool, size_t size, const real *g) {
    Norm norm = {.g = g, .size = size};
    norm.piece = (size / ((size_t)NORM_PIECES * NORM_PIECE) + 1) * NORM_PIECE;
    size_t pieces = size / norm.piece + (size % norm.piece != 0);
    threads_run(pool, pieces, 1, norm_task, &norm);
    double sum = 0;
    for (size_t i = 0; i < pieces; i++) sum += norm.sums[i];
    return sqrt(sum); /* (3.23) */
}

/* A block and its factor. */
typedef struct Scaling {
    real *g, factor;
} Scaling;

static void scale_task(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    const Scaling *scaling = context;
    const real factor = scaling->factor;
    for (size_t i = begin; i < end; i++) scaling->g[i] *= factor;
}

double gradient_clip(ThreadPool *pool, size_t size, real *g, double limit) {
    double norm = gradient_norm(pool, size, g);
    if (limit > 0 && norm > limit && isfinite(norm)) { /* (3.24) */
        Scaling scaling = {.g = g, .factor = (real)(limit / norm)};
        threads_run(pool, size, UPDATE_GRAIN, scale_task, &scaling);
    }
    return norm;
}

double schedule_rate(const Schedule *schedule, uint64_t step) {
    if (schedule->kind != SCHEDULE_WARMUP)
        return schedule->base * schedule->factor;
    double t = (double)step;
    double warmup = schedule->warmup > 0 ? (double)schedule->warmup : 1;
    return schedule->base * (t < warmup ? t / warmup : sqrt(warmup / t));
}

void schedule_plateau(Schedule *schedule) {
    if (schedule->kind == SCHEDULE_PLATEAU) schedule->factor /= 2;
}
