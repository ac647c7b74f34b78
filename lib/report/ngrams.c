/* ngrams: every n-gram is a key with an id, and counts are arrays by id. */
#include "report/ngrams.h"
#include "base/memory.h"
#include "text/keys.h"
#include <string.h>

/* How often an n-gram stands in the hypothesis, in the reference at hand, and
 * at most in one of the references so far. */
typedef struct Count {
    uint32_t hypothesis, reference, most;
} Count;

/* The arrays have room for every position of all sides together. */
typedef struct Counter {
    Keys keys;    /* the n-grams of one order */
    uint32_t *id; /* of the n-gram that begins at a position of one side */
    Count *count; /* by id */
    size_t positions;
} Counter;

uint64_t ngrams_total(size_t count, size_t n) {
    return count < n ? 0 : count - n + 1;
}

/* Find the ids of one side's n-grams; their number is *total. */
static bool find_ids(Counter *counter, const Units *side, size_t n,
                     size_t *total) {
    *total = ngrams_total(side->count, n);
    for (size_t i = 0; i < *total; i++)
        if (!keys_add(&counter->keys, side->ids + i, n * sizeof *side->ids,
                      &counter->id[i]))
            return false;
    return true;
}

/* Count a reference's n-grams, and forget these counts but for the most. */
static void count_reference(Count *count, const uint32_t *id, size_t total) {
    for (size_t i = 0; i < total; i++) {
        Count *at = &count[id[i]];
        at->reference++;
        if (at->reference > at->most) at->most = at->reference;
    }
    for (size_t i = 0; i < total; i++) count[id[i]].reference = 0;
}

static bool match_order(Counter *counter, const Units *hypothesis,
                        const Units *references, size_t reference_count,
                        size_t n, uint64_t *matches) {
    Count *count = counter->count;
    size_t total;
    keys_clear(&counter->keys);
    memset(count, 0, counter->positions * sizeof *count);
    if (!find_ids(counter, hypothesis, n, &total)) return false;
    for (size_t i = 0; i < total; i++) count[counter->id[i]].hypothesis++;
    for (size_t r = 0; r < reference_count; r++) {
        if (!find_ids(counter, &references[r], n, &total)) return false;
        count_reference(count, counter->id, total);
    }
    *matches = 0;
    for (size_t i = 0; i < counter->keys.tokens.count; i++)
        *matches += count[i].hypothesis < count[i].most ? count[i].hypothesis
                                                        : count[i].most;
    return true;
}

bool ngrams_match(const Units *hypothesis, const Units *references,
                  size_t reference_count, size_t order, uint64_t *matches) {
    Counter counter = {.positions = hypothesis->count};
    for (size_t r = 0; r < reference_count; r++)
        counter.positions += references[r].count;
    counter.id = memory_allocate(counter.positions, sizeof *counter.id);
    counter.count = memory_allocate(counter.positions, sizeof *counter.count);
    bool fine = counter.id && counter.count;
    for (size_t n = 1; fine && n <= order; n++)
        fine = match_order(&counter, hypothesis, references, reference_count, n,
                           &matches[n - 1]);
    keys_free(&counter.keys);
    memory_free(counter.id);
    memory_free(counter.count);
    return fine;
}
