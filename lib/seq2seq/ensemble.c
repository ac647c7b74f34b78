/* ensemble: the members' probabilities, averaged step by step.
 *
 * The members' outputs live in an arena that each step resets. Includes
 * search and math/vectormath. */
#include "seq2seq/ensemble.h"

#include "base/memory.h"
#include "math/vectormath.h"
#include <string.h>
#include <tgmath.h>

enum { BLOCK = 256 }; /* elements added at once */

struct Ensemble {
    SearchModel *models; /* [count] */
    size_t count, vocabulary, source_steps;
    Arena scratch;
};

/* sum = log(exp(sum) + exp(x)), by the larger one; NaN stays. */
static void add_logarithms(size_t count, real *sum, const real *x) {
    real larger[BLOCK], ratio[BLOCK];
    for (size_t i = 0; i < count; i++) {
        bool first = sum[i] > x[i];
        larger[i] = first ? sum[i] : x[i];
        ratio[i] = (first ? x[i] : sum[i]) - larger[i];
    }
    vector_exp(count, ratio, ratio);
    for (size_t i = 0; i < count; i++) {
        bool impossible = larger[i] == -(real)INFINITY; /* 0 + 0 */
        sum[i] = impossible ? sum[i] : larger[i] + log1p(ratio[i]);
    }
}

static void add_probabilities(size_t count, real *sum, const real *x) {
    for (size_t i = 0; i < count; i += BLOCK) {
        size_t left = count - i;
        add_logarithms(left < BLOCK ? left : BLOCK, sum + i, x + i);
    }
}

/* Let rows sum to 1 again; rows of zeros stay. */
static void normalise_rows(size_t rows, size_t columns, real *x) {
    for (size_t i = 0; i < rows; i++, x += columns) {
        double total = vector_sum(columns, x);
        for (size_t j = 0; j < columns && total > 0; j++)
            x[j] = (real)((double)x[j] / total);
    }
}

static void add_rows(size_t count, real *sum, const real *x) {
    for (size_t i = 0; i < count; i++) sum[i] += x[i];
}

/* One step of all members: the first writes in place, the others are added. */
static bool ensemble_step(void *context, size_t rows, const size_t *parent,
                          const TokenId *token, real *log_probability,
                          real *attention, Error *error) {
    Ensemble *e = context;
    size_t S = attention ? e->source_steps : 0;
    size_t scores = rows * e->vocabulary;
    arena_reset(&e->scratch);
    real *p = arena_allocate(&e->scratch, scores, sizeof *p);
    real *a = arena_allocate(&e->scratch, rows * S, sizeof *a);
    if (!p || !a) return error_memory(error, "the ensemble");
    for (size_t i = 0; i < rows * S; i++) attention[i] = 0;
    for (size_t m = 0; m < e->count; m++) {
        const SearchModel *model = &e->models[m];
        bool attends = S != 0 && model->source_steps != 0;
        if (!model->step(model->context, rows, parent, token,
                         m ? p : log_probability, attends ? a : NULL, error))
            return false;
        add_rows(attends ? rows * S : 0, attention, a);
        add_probabilities(m ? scores : 0, log_probability, p);
    }
    real members = log((real)e->count);
    for (size_t i = 0; i < scores; i++) log_probability[i] -= members;
    normalise_rows(S ? rows : 0, S, attention);
    return true;
}

/* The sizes all members share. */
static bool join_sizes(Ensemble *e, Error *error) {
    e->vocabulary = e->models[0].vocabulary;
    for (size_t m = 0; m < e->count; m++) {
        const SearchModel *model = &e->models[m];
        if (e->source_steps == 0) e->source_steps = model->source_steps;
        if (model->vocabulary != e->vocabulary ||
            (model->source_steps != 0 &&
             model->source_steps != e->source_steps)) {
            return error_set(error,
                             "model %zu of the ensemble has a vocabulary of "
                             "%zu and %zu source steps, expected %zu and %zu; "
                             "use models trained on the same text",
                             m + 1, model->vocabulary, model->source_steps,
                             e->vocabulary, e->source_steps);
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
    SearchModel *copy = memory_allocate(count, sizeof *copy);
    if (!e || !copy) {
        error_memory(error, "the ensemble");
        memory_free(e);
        memory_free(copy);
        return NULL;
    }
    memcpy(copy, models, count * sizeof *copy);
    *e = (Ensemble){.models = copy, .count = count};
    if (!join_sizes(e, error)) {
        ensemble_free(e);
        return NULL;
    }
    return e;
}

void ensemble_free(Ensemble *ensemble) {
    if (ensemble) {
        arena_free(&ensemble->scratch);
        memory_free(ensemble->models);
        memory_free(ensemble);
    }
}

SearchModel ensemble_model(Ensemble *ensemble) {
    if (ensemble->count == 1) return ensemble->models[0];
    return (SearchModel){.step = ensemble_step,
                         .context = ensemble,
                         .vocabulary = ensemble->vocabulary,
                         .source_steps = ensemble->source_steps};
}
