/* metrics: BLEU, chrF2 and the alignment error rate.
 *
 * BLEU and chrF come out as sacreBLEU 2 prints them, to its two decimals. The
 * code is in metrics.c, bleu_tokenize.c and links.c. */
#ifndef INTERLINEAR_REPORT_METRICS_H
#define INTERLINEAR_REPORT_METRICS_H

#include "text/text.h"

typedef enum BleuTokenize { BLEU_13A, BLEU_NONE } BleuTokenize;

enum { BLEU_ORDER = 4, CHRF_ORDER = 6 };

/* Sums over a corpus; {0} to begin. */
typedef struct BleuCounts {
    uint64_t matches[BLEU_ORDER], total[BLEU_ORDER]; /* n-grams, clipped */
    uint64_t hypothesis_length, reference_length;    /* tokens */
} BleuCounts;

/* bleu_add: add a segment with one or more references.
 *   matches_n += sum over n-grams of min(count in hypothesis, largest count
 *   in any reference); the reference length is the closest one, the shorter
 *   on a tie.
 * Source: Papineni et al. 2002; sacreBLEU (Post 2018), signature
 *         tok:13a|smooth:exp or tok:none.
 * Errors: no reference, memory; `counts` is unchanged. */
bool bleu_add(BleuCounts *counts, BleuTokenize tokenize, bool lowercase,
              const char *hypothesis, const char *const *references,
              size_t reference_count, Error *error);

/* bleu_score: BP * exp(mean of log precisions), exponential smoothing: the
 * first order without a match counts 1/2 match, the second 1/4 ...; 0 if no
 * order has a match or one has no n-gram. Units: 0 to 100. */
double bleu_score(const BleuCounts *counts);

/* bleu_brevity_penalty: 1, or exp(1 - reference / hypothesis) where the
 * hypothesis is the shorter; 0 for an empty one. */
double bleu_brevity_penalty(const BleuCounts *counts);

/* bleu_signature: append e.g. "nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp".
 */
void bleu_signature(Buffer *buffer, BleuTokenize tokenize, bool lowercase,
                    size_t reference_count);

/* bleu_tokenize_13a: append the line as mteval-v13a cuts it. */
void bleu_tokenize_13a(Buffer *buffer, const char *line, size_t length);

/* Sums of code-point n-grams over a corpus; {0} to begin. */
typedef struct ChrfCounts {
    uint64_t matches[CHRF_ORDER], hypothesis[CHRF_ORDER], reference[CHRF_ORDER];
} ChrfCounts;

/* chrf_add: add a segment; of several references the best-scoring one counts.
 * A byte that is not UTF-8 counts as a character.
 * Source: Popovic 2015; sacreBLEU: beta 2, order 6, no white space.
 * Errors: no reference, memory; `counts` is unchanged. */
bool chrf_add(ChrfCounts *counts, bool lowercase, const char *hypothesis,
              const char *const *references, size_t reference_count,
              Error *error);

/* chrf_score: F2 of mean precision and mean recall. Units: 0 to 100. */
double chrf_score(const ChrfCounts *counts);
void chrf_signature(Buffer *buffer, bool lowercase, size_t reference_count);

/* Links of one sentence pair, and the sums for the alignment error rate. */
typedef struct Link {
    uint32_t source, target; /* positions from 0 */
    bool sure;
} Link;

typedef struct LinkList {
    Link *links;
    size_t count;
} LinkList;

/* links_parse: read a line of "i-j" (sure) and "i?j" (possible) items.
 * Errors: anything else (the message names the column), memory.
 * Owner:  the caller, who calls links_free; `list` may be reused. */
bool links_parse(const char *line, size_t length, LinkList *list, Error *error);

/* links_add: put a link in its place: a list is in order of target, then
 * source, and a link that is added twice stands once, sure if either was.
 * Returns false when memory is out. */
bool links_add(LinkList *list, size_t source, size_t target, bool sure);
void links_free(LinkList *list);

typedef struct AerCounts {
    uint64_t found, sure, found_sure, found_possible;
} AerCounts;

/* aer_add: compare predicted links with the gold ones of a pair.
 * aer_score: 1 - (|A and S| + |A and P|) / (|A| + |S|), P includes S; 0 where
 * neither holds a link.
 * Source: Och and Ney 2003, eq. 24. Units: 0 (best) to 1. */
void aer_add(AerCounts *counts, const LinkList *predicted,
             const LinkList *gold);
double aer_score(const AerCounts *counts);

#endif
