/* ngrams: every n-gram gets a name, the pair of its first n - 1 units' name and
 * its last unit; equal names are equal n-grams, and counts are arrays by name.
 */
#include "report/ngrams.h"
#include "base/memory.h"
#include "report/pairs.h"

/* The arrays hold one entry per position of all runs together. */
typedef struct Counter {
    Pairs pairs;    /* the names of one order */
    uint32_t *name; /* of the n-gram that begins at a position */
    uint32_t *hypothesis, *reference, *best; /* counts by name */
} Counter;

uint64_t ngrams_total(size_t count, size_t n) {
    return count < n ? 0 : count - n + 1;
}

static bool counter_create(Counter *counter, size_t positions) {
    counter->name = memory_allocate(positions, sizeof *counter->name);
    counter->hypothesis = memory_allocate(positions, sizeof(uint32_t));
    counter->reference = memory_allocate(positions, sizeof(uint32_t));
    counter->best = memory_allocate(positions, sizeof(uint32_t));
    return counter->name && counter->hypothesis && counter->reference &&
           counter->best;
}

static void counter_free(Counter *counter) {
    pairs_free(&counter->pairs);
    memory_free(counter->name);
    memory_free(counter->hypothesis);
    memory_free(counter->reference);
    memory_free(counter->best);
}

/* Turn the names of a run from order n - 1 to n, and count them. */
static bool count_run(Counter *counter, const Units *run, size_t n,
                      uint32_t *name, uint32_t *count) {
    for (size_t i = 0; i < ngrams_total(run->count, n); i++) {
        if (!pairs_add(&counter->pairs, name[i], run->ids[i + n - 1], &name[i]))
            return false;
        count[name[i]]++;
    }
    return true;
}

/* Raise the best counts by one reference's, and forget the latter. */
static void take_reference(Counter *counter, const uint32_t *name,
                           size_t count) {
    for (size_t i = 0; i < count; i++)
        if (counter->reference[name[i]] > counter->best[name[i]])
            counter->best[name[i]] = counter->reference[name[i]];
    for (size_t i = 0; i < count; i++) counter->reference[name[i]] = 0;
}

/* The clipped matches of the order at hand; clears the counts. */
static uint64_t sum_matches(Counter *counter) {
    uint64_t sum = 0;
    for (size_t i = 0; i < counter->pairs.count; i++) {
        uint32_t most = counter->best[i], found = counter->hypothesis[i];
        sum += found < most ? found : most;
        counter->best[i] = counter->hypothesis[i] = 0;
    }
    pairs_clear(&counter->pairs);
    return sum;
}

static bool match_order(Counter *counter, const Units *hypothesis,
                        const Units *references, size_t reference_count,
                        size_t n, uint64_t *matches) {
    uint32_t *name = counter->name;
    if (!count_run(counter, hypothesis, n, name, counter->hypothesis))
        return false;
    name += hypothesis->count;
    for (size_t r = 0; r < reference_count; r++) {
        const Units *run = &references[r];
        if (!count_run(counter, run, n, name, counter->reference)) return false;
        take_reference(counter, name, ngrams_total(run->count, n));
        name += run->count;
    }
    *matches = sum_matches(counter);
    return true;
}

bool ngrams_match(const Units *hypothesis, const Units *references,
                  size_t reference_count, size_t order, uint64_t *matches) {
    size_t positions = hypothesis->count;
    for (size_t r = 0; r < reference_count; r++)
        positions += references[r].count;
    Counter counter = {0};
    bool fine = counter_create(&counter, positions);
    for (size_t n = 1; fine && n <= order; n++) {
        fine = match_order(&counter, hypothesis, references, reference_count, n,
                           &matches[n - 1]);
    }
    counter_free(&counter);
    return fine;
}
