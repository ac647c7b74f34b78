/* align: IBM Model 1 and the diagonal, the baselines of attention's links. */
#ifndef INTERLINEAR_REPORT_ALIGN_H
#define INTERLINEAR_REPORT_ALIGN_H

#include "report/metrics.h"
#include "text/corpus.h"
#include "text/keys.h"

/* t(f | e) for the pairs of words that meet in a sentence. */
typedef struct Model1 {
    Keys cells;            /* the pairs */
    double *t;             /* [cells] */
    TokenId *best;         /* [words] the f of largest t(f | e) */
    size_t words;          /* the largest e, and 1 */
    size_t rounds;         /* that were done */
    double log_likelihood; /* after them, nats per target token */
} Model1;

/* model1_train: expectation maximisation of t(f | e) over a corpus.
 *   c(f, e) = sum over pairs of t(f | e) / sum over e' of t(f | e')
 *   t(f | e) = c(f, e) / sum over f' of c(f', e)
 * with a null word on the source side, from uniform t, until the
 * log-likelihood per target token,
 *   mean over target tokens of log(sum over e of t(f | e) / (S + 1)),
 * changes by less than `tolerance`, or `most` rounds were done.
 * Units:  tolerance in nats per token.
 * Source: Brown et al. 1993, Model 1.
 * Errors: the sides differ in their number of sentences, memory; *model is
 *         then {0}.
 * Owner:  the caller, who calls model1_free ({0} is allowed). */
bool model1_train(const Sentences *source, const Sentences *target,
                  double tolerance, size_t most, Model1 *model, Error *error);
void model1_free(Model1 *model);

/* model1_align: link each target word to its most probable source word (ties:
 * the first), none where the null word is more probable or the word never met
 * any of them. Replaces the links of the list.
 * Errors: false when memory is out. */
bool model1_align(const Model1 *model, const TokenId *source,
                  size_t source_length, const TokenId *target,
                  size_t target_length, LinkList *links);

/* model1_translate: the most probable target word of a source word (ties: the
 * smallest id), ID_UNKNOWN for a word without any. */
TokenId model1_translate(const Model1 *model, TokenId source);

/* diagonal_align: link target word j to the source word at the same relative
 * place, i = floor((j + 1/2) S / T); no link if a side is empty. Replaces the
 * links of the list. Errors: false when memory is out. */
bool diagonal_align(size_t source_length, size_t target_length,
                    LinkList *links);

#endif
