/* search: greedy, beam and sampling over an abstract step.
 *
 * The search knows no model: a SearchModel scores the next tokens of many
 * hypotheses at once. Sentences are searched side by side; what one of them
 * gives does not depend on the others. */
#ifndef INTERLINEAR_SEQ2SEQ_SEARCH_H
#define INTERLINEAR_SEQ2SEQ_SEARCH_H

#include "base/random.h"
#include "base/real.h"
#include "base/threads.h"
#include "text/vocabulary.h"

/* One step of a model for `rows` hypotheses. In the first call row i is
 * sentence i with token ID_START, and parent[i] = i; later, row i continues
 * row parent[i] of the call before with token[i].
 * Where `attention` is not NULL, fills attention [rows, source_steps] (each row
 * sums to 1, or is all 0 for a model without attention).
 * Errors: false, message in *error. */
typedef bool SearchStep(void *context, size_t rows, const size_t *parent,
                        const TokenId *token, real *attention, Error *error);

/* The scores [count, V] of the next token of rows first .. first + count - 1 of
 * the last step: log-probabilities up to a constant of each row (logits).
 * The search asks for few rows at a time, so that they stay in the cache.
 * Errors: NULL, message in *error. Owner: the model, until its next call. */
typedef const real *SearchScores(void *context, size_t first, size_t count,
                                 Error *error);

typedef struct SearchModel {
    SearchStep *step;
    SearchScores *scores;
    void *context;
    ThreadPool *pool;    /* shares out the rows; NULL: the caller alone */
    size_t vocabulary;   /* V */
    size_t source_steps; /* S: columns of attention, 0 for none */
} SearchModel;

#define SEARCH_ALPHA_MOST 10.0 /* of |alpha|: keeps L^alpha in range */

/* How a hypothesis of L tokens (the end counted) is scored, given the sum of
 * its log-probabilities:
 *   none   sum            power  sum / L^alpha
 *   gnmt   sum / ((5 + L) / 6)^alpha      Source: Wu et al. 2016, eq. 14. */
typedef enum LengthScore { LENGTH_NONE, LENGTH_POWER, LENGTH_GNMT } LengthScore;

typedef struct SearchOptions {
    size_t beam; /* hypotheses kept per sentence; 1 is greedy */
    LengthScore length_score;
    double alpha;
    size_t n_best;        /* returned per sentence, at most beam; or draws */
    bool sample;          /* draw tokens instead; beam is not read */
    double temperature;   /* > 0: probabilities go as p^(1/temperature) */
    size_t top_k;         /* draw among the k most probable, 0: all */
    uint64_t seed;        /* of the draws; those of a sentence are its own */
    const size_t *number; /* [sentences] what tells the draws of two
                             sentences apart; NULL: their places here */
} SearchOptions;

typedef struct Hypothesis {
    TokenId *ids;           /* [length], without the start and the end */
    size_t length;          /* tokens, the end not counted */
    bool ended;             /* false: cut at the length limit */
    double log_probability; /* nats, of all tokens and of the end if ended */
    double score;           /* after the length score */
    real *attention;        /* [length, S], NULL for none */
} Hypothesis;

typedef struct SearchResult {
    Hypothesis **hypotheses; /* [sentences][count[i]] best first; draws in the
                                order drawn */
    size_t *count;           /* [sentences] 1 .. n_best */
    size_t sentences;
} SearchResult;

/* search_check: whether the options are in range; search_run asks it too.
 * Errors: n_best or beam 0, n_best over beam, alpha, temperature. */
bool search_check(const SearchOptions *options, Error *error);

/* search_run: translate `sentences` sentences; sentence i gets at most
 * limit[i] >= 1 tokens, the end counted. ID_PADDING, ID_START and tokens of
 * probability 0 are never chosen.
 * In each step the `beam` best continuations of a sentence's live hypotheses
 * are kept; those that end leave and wait, so the next step has fewer live
 * ones. Ties go to the earlier hypothesis, then to the smaller id. A sentence
 * is done when no live hypothesis can beat its n-th best ended one any more:
 * the bound is exact for every length score. Hypotheses that reach the limit
 * without the end are returned only where too few ended, behind those.
 * Source: Sutskever et al. 2014, section 3.2.
 * Errors: search_check's, a limit of 0, memory, the model's; NaN or +infinity
 *         as a score; a sentence none of whose hypotheses (a draw
 *         that) can go on because every token has probability 0.
 * Owner:  the caller, who calls search_free ({0} is allowed). */
bool search_run(const SearchModel *model, const SearchOptions *options,
                size_t sentences, const size_t *limit, SearchResult *result,
                Error *error);
void search_free(SearchResult *result);

/* hypotheses_free: free `count` hypotheses that were taken out of a result,
 * which has NULL and 0 in their place; NULL is allowed. */
void hypotheses_free(Hypothesis *hypotheses, size_t count);

/* search_best: hypothesis `rank` (0 best) of a sentence, NULL if there are
 * fewer. */
const Hypothesis *search_best(const SearchResult *result, size_t sentence,
                              size_t rank);

/* search_alignment: the source position, below source_length, that target
 * token `target` of a hypothesis attends to most, ties by the smaller;
 * source_length itself when there is no attention.
 * Shapes: source_steps is the S of the search. */
size_t search_alignment(const Hypothesis *hypothesis, size_t source_steps,
                        size_t source_length, size_t target);

/* search_length_score: the score above; length >= 1. */
double search_length_score(const SearchOptions *options, double log_probability,
                           size_t length);

#endif
