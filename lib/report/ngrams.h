/* ngrams: clipped n-gram matches, the count under BLEU and chrF.
 *
 * Units are numbers: a word or a character. Exact, and linear in the length of
 * the text. Includes text/keys and base. */
#ifndef INTERLINEAR_REPORT_NGRAMS_H
#define INTERLINEAR_REPORT_NGRAMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One side of a segment. */
typedef struct Units {
    uint32_t *ids; /* [count] */
    size_t count;
} Units;

/* ngrams_match: matches of each order n = 1 .. order, clipped.
 *   matches_n = sum over n-grams g of
 *               min(count of g in hypothesis, largest count in a reference)
 * Shapes: references [reference_count], matches [order].
 * Errors: false when memory is out. */
bool ngrams_match(const Units *hypothesis, const Units *references,
                  size_t reference_count, size_t order, uint64_t *matches);

/* ngrams_total: how many n-grams of order n >= 1 stand in `count` units. */
uint64_t ngrams_total(size_t count, size_t n);

#endif
