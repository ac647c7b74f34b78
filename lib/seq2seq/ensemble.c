/* ensemble: the members' probabilities, averaged step by step. Includes search
 * and vectormath. */
#include "seq2seq/ensemble.h"

#include "math/vectormath.h"
#include <tgmath.h>

/* log(exp(a) + exp(b)), by the larger one (3.2); NaN stays. */
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

/* One step of all members. */
static bool ensemble_step(void *context, size_t rows, const size_t *parent,
                          const TokenId *token, real *attention, Error *error) {
    Ensemble *e = context;
    size_t S = attention ? e->source_steps : 0, weights = rows * S;
    arena_reset(&e->scratch);
    real *a = arena_allocate(&e->scratch, weights, sizeof *a);
    if (!a) return error_memory(error, "the ensemble");
    for (size_t i = 0; i < weights; i++) attention[i] = 0;
    for (size_t m = 0; m < e->count; m++) {
        const SearchModel *model = &e->models[m];
        bool attends = S != 0 && model->source_steps != 0;
        if (!model->step(model->context, rows, parent, token,
                         attends ? a : NULL, error))
            return false;
        for (size_t i = 0; attends && i < weights; i++) attention[i] += a[i];
    }
    if (S) normalise_rows(rows, S, attention);
    return true;
}

/* Scores of one more member, and the logarithm of the sum of probabilities. */
typedef struct Sum {
    size_t vocabulary;
    bool first; /* the sum is not written yet */
    const real *scores;
    real *sum;
} Sum;

static void add_rows(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    const Sum *s = context;
    size_t V = s->vocabulary;
    for (size_t r = begin; r < end; r++) {
        const real *scores = s->scores + r * V;
        real *sum = s->sum + r * V, maximum = vector_maximum(V, scores);
        /* (3.2), less the maximum */
        double log_sum = log(vector_sum_exp(V, scores, maximum));
        for (size_t v = 0; v < V; v++) {
            real p = (real)((double)scores[v] - (double)maximum - log_sum);
            sum[v] = s->first ? p : add_logarithms(sum[v], p);
        }
    }
}

static const real *ensemble_scores(void *context, size_t first, size_t count,
                                   Error *error) {
    Ensemble *e = context;
    arena_reset(&e->scratch);
    real *sum = arena_allocate(&e->scratch, count, e->vocabulary * sizeof *sum);
    bool fine = sum || error_memory(error, "the ensemble");
    for (size_t m = 0; fine && m < e->count; m++) {
        const SearchModel *model = &e->models[m];
        Sum s = {e->vocabulary, m == 0,
                 model->scores(model->context, first, count, error), sum};
        fine = s.scores != NULL;
        if (fine) threads_run(e->models[0].pool, count, 1, add_rows, &s);
    }
    return fine ? sum : NULL;
}

/* The sizes all members share. */
static bool join_sizes(Ensemble *e, Error *error) {
    e->vocabulary = e->models[0].vocabulary;
    e->source_steps = 0;
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

bool ensemble_join(Ensemble *ensemble, const SearchModel *models, size_t count,
                   SearchModel *joined, Error *error) {
    if (count == 0)
        return error_set(error, "an ensemble of no model; expected at least 1");
    *joined = models[0];
    ensemble->models = models;
    ensemble->count = count;
    if (!join_sizes(ensemble, error)) return false;
    if (count > 1) {
        joined->step = ensemble_step;
        joined->scores = ensemble_scores;
        joined->context = ensemble;
        joined->source_steps = ensemble->source_steps;
    }
    return true;
}

void ensemble_free(Ensemble *ensemble) {
    arena_free(&ensemble->scratch);
}
