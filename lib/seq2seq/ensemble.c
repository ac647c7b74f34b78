/* ensemble: the members' probabilities, averaged step by step.
 *
 * The members' outputs live in an arena that each step resets. Includes
 * search. */
#include "seq2seq/ensemble.h"

#include "base/memory.h"
#include "math/vectormath.h"
#include <tgmath.h>

struct Ensemble {
    const SearchModel *models; /* [count] */
    size_t count, vocabulary, source_steps;
    Arena scratch;
};

/* log(exp(a) + exp(b)), by the larger one; NaN stays. */
static real add_logarithms(real a, real b) {
    real larger = a > b ? a : b, smaller = a > b ? b : a;
    if (larger == -(real)INFINITY) return a; /* 0 + 0; a may be NaN */
    return larger + log1p(exp(smaller - larger));
}

/* Let rows sum to 1 again; rows of zeros stay. */
static void normalise_rows(size_t rows, size_t columns, real *x) {
    for (size_t i = 0; i < rows; i++, x += columns) {
        double total = vector_sum(columns, x);
        for (size_t j = 0; j < columns && total > 0; j++)
            x[j] = (real)((double)x[j] / total);
    }
}

/* One step of all members: the first writes in place, the others are added. */
static bool ensemble_step(void *context, size_t rows, const size_t *parent,
                          const TokenId *token, real *log_probability,
                          real *attention, Error *error) {
    Ensemble *e = context;
    size_t S = attention ? e->source_steps : 0;
    size_t scores = rows * e->vocabulary, weights = rows * S;
    arena_reset(&e->scratch);
    real *p = arena_allocate(&e->scratch, scores, sizeof *p);
    real *a = arena_allocate(&e->scratch, weights, sizeof *a);
    if (!p || !a) return error_memory(error, "the ensemble");
    for (size_t i = 0; i < weights; i++) attention[i] = 0;
    for (size_t m = 0; m < e->count; m++) {
        const SearchModel *model = &e->models[m];
        bool attends = S != 0 && model->source_steps != 0;
        if (!model->step(model->context, rows, parent, token,
                         m ? p : log_probability, attends ? a : NULL, error))
            return false;
        for (size_t i = 0; attends && i < weights; i++) attention[i] += a[i];
        for (size_t i = 0; m && i < scores; i++)
            log_probability[i] = add_logarithms(log_probability[i], p[i]);
    }
    real members = log((real)e->count);
    for (size_t i = 0; i < scores; i++) log_probability[i] -= members;
    if (S) normalise_rows(rows, S, attention);
    return true;
}

/* The sizes all members share. */
static bool join_sizes(Ensemble *e, Error *error) {
    e->vocabulary = e->models[0].vocabulary;
    for (size_t m = 0; m < e->count; m++) {
        size_t V = e->models[m].vocabulary, S = e->models[m].source_steps;
        if (e->source_steps == 0) e->source_steps = S;
        if (V != e->vocabulary || (S != 0 && S != e->source_steps)) {
            return error_set(error,
                             "model %zu of the ensemble has a vocabulary of "
                             "%zu and %zu source steps, expected %zu and %zu; "
                             "use models trained on the same text",
                             m + 1, V, S, e->vocabulary, e->source_steps);
        }
    }
    return true;
}

Ensemble *ensemble_create(const SearchModel *models, size_t count,
                          Error *error) {
    if (count == 0) {
        error_set(error, "an ensemble of no model; expected at least 1");
        return NULL;
    }
    Ensemble *e = memory_allocate(1, sizeof *e);
    if (!e) {
        error_memory(error, "the ensemble");
        return NULL;
    }
    *e = (Ensemble){.models = models, .count = count};
    if (join_sizes(e, error)) return e;
    ensemble_free(e);
    return NULL;
}

void ensemble_free(Ensemble *ensemble) {
    if (ensemble) arena_free(&ensemble->scratch);
    memory_free(ensemble);
}

SearchModel ensemble_model(Ensemble *ensemble) {
    if (ensemble->count == 1) return ensemble->models[0];
    return (SearchModel){.step = ensemble_step,
                         .context = ensemble,
                         .vocabulary = ensemble->vocabulary,
                         .source_steps = ensemble->source_steps};
}
