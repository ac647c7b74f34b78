/* search_result: the parts of the search that see no trellis: its options,
 * the length score, its result. Includes search. */
#include "seq2seq/search.h"

#include "base/memory.h"
#include <assert.h>
#include <math.h>

bool search_check(const SearchOptions *options, Error *error) {
    if (options->n_best < 1)
        return error_set(error, "0 best hypotheses; expected at least 1");
    if (!(fabs(options->alpha) <= SEARCH_ALPHA_MOST)) {
        return error_set(error, "an alpha of %g; expected %g to %g",
                         options->alpha, -SEARCH_ALPHA_MOST, SEARCH_ALPHA_MOST);
    }
    if (options->sample) {
        bool fine = options->temperature > 0 && options->temperature < HUGE_VAL;
        return fine ||
               error_set(error, "a temperature of %g; expected more than 0",
                         options->temperature);
    }
    return options->n_best <= options->beam ||
           error_set(error,
                     "the %zu best of a beam of %zu; expected a beam at least "
                     "as wide",
                     options->n_best, options->beam);
}

double search_length_score(const SearchOptions *options, double log_probability,
                           size_t length) {
    double base = 1;
    if (options->length_score == LENGTH_POWER)
        base = (double)length;
    else if (options->length_score == LENGTH_GNMT)
        base = (5 + (double)length) / 6;
    return log_probability / pow(base, options->alpha);
}

void hypotheses_free(Hypothesis *hypotheses, size_t count) {
    for (size_t i = 0; i < count; i++) {
        memory_free(hypotheses[i].ids);
        memory_free(hypotheses[i].attention);
    }
    memory_free(hypotheses);
}

void search_free(SearchResult *result) {
    for (size_t i = 0; i < result->sentences; i++)
        hypotheses_free(result->hypotheses[i], result->count[i]);
    memory_free(result->hypotheses);
    memory_free(result->count);
    *result = (SearchResult){0};
}

const Hypothesis *search_best(const SearchResult *result, size_t sentence,
                              size_t rank) {
    assert(sentence < result->sentences);
    return rank < result->count[sentence] ? &result->hypotheses[sentence][rank]
                                          : NULL;
}

size_t search_alignment(const Hypothesis *hypothesis, size_t source_steps,
                        size_t source_length, size_t target) {
    assert(target < hypothesis->length && source_length <= source_steps);
    if (!hypothesis->attention) return source_length;
    const real *row = hypothesis->attention + target * source_steps;
    size_t best = source_length;
    real most = 0;
    for (size_t i = 0; i < source_length; i++) {
        if (row[i] > most) {
            most = row[i];
            best = i;
        }
    }
    return best;
}
