/* ngrams: every n-gram gets a name, the pair of its first n - 1 units' name and
 * its last unit; equal names are equal n-grams, and counts are arrays by name.
 */
#include "report/ngrams.h"
#include "base/memory.h"
#include "report/pairs.h"
#include <string.h>

/* How often an n-gram stands in the hypothesis, in the reference at hand, and
 * at most in one of the references so far. */
typedef struct Count {
    uint32_t hypothesis, reference, most;
} Count;

/* The arrays hold one entry per position of all sides together. */
typedef struct Counter {
    Pairs pairs;    /* the names of one order */
    uint32_t *name; /* of the n-gram that begins at a position */
    Count *count;   /* by name */
    size_t positions;
} Counter;

uint64_t ngrams_total(size_t count, size_t n) {
    return count < n ? 0 : count - n + 1;
}

/* Turn the names of one side from order n - 1 to n. */
static bool name_side(Counter *counter, const Units *side, size_t n,
                      uint32_t *name) {
    for (size_t i = 0; i < ngrams_total(side->count, n); i++)
        if (!pairs_add(&counter->pairs, name[i], side->ids[i + n - 1],
                       &name[i]))
            return false;
    return true;
}

/* Count a reference's n-grams, and forget these counts but for the most. */
static void count_reference(Count *count, const uint32_t *name, size_t total) {
    for (size_t i = 0; i < total; i++) {
        Count *at = &count[name[i]];
        at->reference++;
        if (at->reference > at->most) at->most = at->reference;
    }
    for (size_t i = 0; i < total; i++) count[name[i]].reference = 0;
}

static bool match_order(Counter *counter, const Units *hypothesis,
                        const Units *references, size_t reference_count,
                        size_t n, uint64_t *matches) {
    uint32_t *name = counter->name;
    Count *count = counter->count;
    pairs_clear(&counter->pairs);
    memset(count, 0, counter->positions * sizeof *count);
    if (!name_side(counter, hypothesis, n, name)) return false;
    for (size_t i = 0; i < ngrams_total(hypothesis->count, n); i++)
        count[name[i]].hypothesis++;
    name += hypothesis->count;
    for (size_t r = 0; r < reference_count; r++) {
        if (!name_side(counter, &references[r], n, name)) return false;
        count_reference(count, name, ngrams_total(references[r].count, n));
        name += references[r].count;
    }
    *matches = 0;
    for (size_t i = 0; i < counter->pairs.count; i++)
        *matches += count[i].hypothesis < count[i].most ? count[i].hypothesis
                                                        : count[i].most;
    return true;
}

bool ngrams_match(const Units *hypothesis, const Units *references,
                  size_t reference_count, size_t order, uint64_t *matches) {
    Counter counter = {.positions = hypothesis->count};
    for (size_t r = 0; r < reference_count; r++)
        counter.positions += references[r].count;
    counter.name = memory_allocate(counter.positions, sizeof *counter.name);
    counter.count = memory_allocate(counter.positions, sizeof *counter.count);
    bool fine = counter.name && counter.count;
    for (size_t n = 1; fine && n <= order; n++)
        fine = match_order(&counter, hypothesis, references, reference_count, n,
                           &matches[n - 1]);
    pairs_free(&counter.pairs);
    memory_free(counter.name);
    memory_free(counter.count);
    return fine;
}
