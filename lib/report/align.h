/* align: IBM Model 1 and the diagonal, the baselines of attention's links. */
#ifndef INTERLINEAR_REPORT_ALIGN_H
#define INTERLINEAR_REPORT_ALIGN_H

#include "report/metrics.h"
#include "text/corpus.h"

typedef struct Model1 Model1;

/* model1_train: expectation maximisation of t(f | e) over a corpus.
 *   c(f, e) = sum over pairs of t(f | e) / sum over e' of t(f | e')
 *   t(f | e) = c(f, e) / sum over f' of c(f', e)
 * with a null word on the source side, from uniform t, until the
 * log-likelihood per target token changes by less than `tolerance`, or `most`
 * rounds were done. Only pairs of words that meet in a sentence are held.
 * Units:  tolerance in nats per token.
 * Source: Brown et al. 1993, Model 1.
 * Errors: NULL when the sides differ in their number of sentences or memory is
 *         out. Owner: the caller, who calls model1_free (NULL is allowed). */
Model1 *model1_train(const Sentences *source, const Sentences *target,
                     double tolerance, size_t most, Error *error);
void model1_free(Model1 *model);

/* model1_rounds: how many rounds were done.
 * model1_log_likelihood: after the last one, nats per target token:
 *   mean over target tokens of log(sum over e of t(f | e) / (S + 1)). */
size_t model1_rounds(const Model1 *model);
double model1_log_likelihood(const Model1 *model);

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
