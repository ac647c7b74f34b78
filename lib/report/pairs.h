/* pairs: an exact map from pairs of numbers to small ids.
 *
 * The tool under n-gram counts (an n-gram is the pair of its first n - 1 units
 * and its last one) and under translation tables. Includes base only. */
#ifndef INTERLINEAR_REPORT_PAIRS_H
#define INTERLINEAR_REPORT_PAIRS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Pairs by id: 0, 1, 2 ... in the order in which they were first seen. {0} to
 * begin. Expected time per call: constant. */
typedef struct Pairs {
    uint64_t *key;  /* [count] first << 32 | second */
    uint32_t *slot; /* [slots] id + 1, or 0 where empty */
    size_t count, slots;
} Pairs;

#define PAIRS_NONE UINT32_MAX

/* pairs_add: the id of a pair, a new one if it has none.
 * Errors: false when memory is out or 2^31 pairs are held.
 * Owner:  the caller of the first one, who calls pairs_free. */
bool pairs_add(Pairs *pairs, uint32_t first, uint32_t second, uint32_t *id);

/* pairs_find: the id of a pair, or PAIRS_NONE. */
uint32_t pairs_find(const Pairs *pairs, uint32_t first, uint32_t second);

/* pairs_first, pairs_second: the halves of the pair of an id < count. */
uint32_t pairs_first(const Pairs *pairs, size_t id);
uint32_t pairs_second(const Pairs *pairs, size_t id);

/* pairs_clear: forget every pair, keep the memory. pairs_free: free it. */
void pairs_clear(Pairs *pairs);
void pairs_free(Pairs *pairs);

#endif
