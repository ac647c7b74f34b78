/* ngrams: every n-gram of the hypothesis is a key with an id, and counts are
 * an array by id; what stands in a reference alone is not held. */
#include "report/ngrams.h"
#include "base/memory.h"
#include "text/keys.h"
#include <string.h>

/* How often an n-gram stands in the hypothesis, in the reference at hand, and
 * at most in one of the references so far. */
typedef struct Count {
    uint32_t hypothesis, reference, most;
} Count;

uint64_t ngrams_total(size_t count, size_t n) {
    return count < n ? 0 : count - n + 1;
}

/* Matches of a reference beyond those of the references before it. */
static uint64_t match_reference(const Keys *keys, Count *count,
                                const Units *reference, size_t n) {
    uint64_t matches = 0;
    for (size_t i = 0; i < ngrams_total(reference->count, n); i++) {
        const uint32_t *ngram = reference->ids + i;
        uint32_t id = keys_find(keys, ngram, n * sizeof *ngram);
        if (id == KEYS_NONE) continue;
        Count *at = &count[id];
        if (++at->reference <= at->most) continue;
        at->most = at->reference;
        matches += at->most <= at->hypothesis;
    }
    for (size_t id = 0; id < keys->tokens.count; id++) count[id].reference = 0;
    return matches;
}

static bool match_order(Keys *keys, Count *count, const Units *hypothesis,
                        const Units *references, size_t reference_count,
                        size_t n, uint64_t *matches) {
    keys_clear(keys);
    memset(count, 0, hypothesis->count * sizeof *count);
    for (size_t i = 0; i < ngrams_total(hypothesis->count, n); i++) {
        const uint32_t *ngram = hypothesis->ids + i;
        uint32_t id;
        if (!keys_add(keys, ngram, n * sizeof *ngram, &id)) return false;
        count[id].hypothesis++;
    }
    *matches = 0;
    for (size_t r = 0; r < reference_count; r++)
        *matches += match_reference(keys, count, &references[r], n);
    return true;
}

bool ngrams_match(const Units *hypothesis, const Units *references,
                  size_t reference_count, size_t order, uint64_t *matches) {
    Keys keys = {0};
    Count *count = memory_allocate(hypothesis->count, sizeof *count);
    bool fine = count;
    for (size_t n = 1; fine && n <= order; n++)
        fine = match_order(&keys, count, hypothesis, references,
                           reference_count, n, &matches[n - 1]);
    keys_free(&keys);
    memory_free(count);
    return fine;
}
