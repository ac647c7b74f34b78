/* batch: the blocks of a batch and the order of an epoch.
 *
 * Includes corpus and base. A batch and a plan own their arrays. */
#include "text/batch.h"

#include "base/memory.h"
#include <assert.h>
#include <stdlib.h>

enum { POOL_BATCHES = 64 }; /* batches sorted by length together */

/* The sizes of a batch: S, T and the number of target tokens. */
static void measure(const Sentences *source, const Sentences *target,
                    const size_t *index, Batch *batch) {
    for (size_t b = 0; b < batch->size; b++) {
        size_t length = sentences_length(source, index[b]);
        if (length > batch->source_steps) batch->source_steps = length;
        length = target ? sentences_length(target, index[b]) + 1 : 0;
        if (length > batch->target_steps) batch->target_steps = length;
        batch->target_tokens += length;
    }
}

static bool allocate(Batch *batch) {
    size_t row = batch->size * sizeof(TokenId);
    batch->source = memory_allocate(batch->source_steps, row);
    batch->source_length = memory_allocate(batch->size, sizeof(size_t));
    batch->target_in = memory_allocate(batch->target_steps, row);
    batch->target_out = memory_allocate(batch->target_steps, row);
    batch->target_length = memory_allocate(batch->size, sizeof(size_t));
    batch->target_row = memory_allocate(batch->target_tokens, sizeof(size_t));
    return batch->source && batch->source_length && batch->target_in &&
           batch->target_out && batch->target_length && batch->target_row;
}

_Static_assert(ID_PADDING == 0, "new memory is padding");

/* Column b of the source. */
static void fill_source(const Sentences *source, size_t pair, bool reverse,
                        size_t b, Batch *batch) {
    const TokenId *ids = sentences_get(source, pair);
    size_t length = sentences_length(source, pair);
    batch->source_length[b] = length;
    for (size_t t = 0; t < length; t++)
        batch->source[t * batch->size + b] = ids[reverse ? length - 1 - t : t];
}

/* Column b of the target: what is read, and what is to come out. */
static void fill_target(const Sentences *target, size_t pair, size_t b,
                        Batch *batch) {
    const TokenId *ids = sentences_get(target, pair);
    size_t length = sentences_length(target, pair);
    batch->target_length[b] = length + 1;
    for (size_t t = 0; t <= length; t++) {
        size_t row = t * batch->size + b;
        batch->target_in[row] = t > 0 ? ids[t - 1] : (TokenId)ID_START;
        batch->target_out[row] = t < length ? ids[t] : (TokenId)ID_END;
    }
}

static void fill_rows(Batch *batch) {
    size_t rows = 0;
    for (size_t t = 0; t < batch->target_steps; t++)
        for (size_t b = 0; b < batch->size; b++)
            if (t < batch->target_length[b])
                batch->target_row[rows++] = t * batch->size + b;
}

bool batch_make(const Sentences *source, const Sentences *target,
                const size_t *index, size_t count, bool reverse_source,
                Batch *batch, Error *error) {
    *batch = (Batch){.size = count};
    measure(source, target, index, batch);
    if (!allocate(batch)) {
        batch_free(batch);
        return error_memory(error, "a batch of sentences");
    }
    for (size_t b = 0; b < count; b++) {
        fill_source(source, index[b], reverse_source, b, batch);
        if (target) fill_target(target, index[b], b, batch);
    }
    fill_rows(batch);
    return true;
}

void batch_free(Batch *batch) {
    memory_free(batch->source);
    memory_free(batch->target_in);
    memory_free(batch->target_out);
    memory_free(batch->source_length);
    memory_free(batch->target_length);
    memory_free(batch->target_row);
    *batch = (Batch){0};
}

/* A pair and what it is sorted by. */
typedef struct LengthKey {
    size_t pool, target, source, rank, pair;
} LengthKey;

static int compare_keys(const void *left, const void *right) {
    const LengthKey *a = left, *b = right;
    if (a->pool != b->pool) return a->pool < b->pool ? -1 : 1;
    if (a->target != b->target) return a->target < b->target ? -1 : 1;
    if (a->source != b->source) return a->source < b->source ? -1 : 1;
    return a->rank < b->rank ? -1 : a->rank > b->rank;
}

/* order[i] = i, shuffled where there is a generator. */
static void make_order(size_t *order, size_t count, Random *random) {
    for (size_t i = 0; i < count; i++) order[i] = i;
    if (random) random_shuffle(random, order, count);
}

/* Sort the pairs by length inside each pool of batches of `size`. */
static void sort_by_length(const Sentences *source, const Sentences *target,
                           const size_t *order, size_t size, LengthKey *keys) {
    for (size_t i = 0; i < source->count; i++) {
        size_t pair = order[i];
        keys[i] = (LengthKey){
            .pool = i / size / POOL_BATCHES,
            .target = target ? sentences_length(target, pair) : 0,
            .source = sentences_length(source, pair),
            .rank = i,
            .pair = pair,
        };
    }
    qsort(keys, source->count, sizeof *keys, compare_keys);
}

/* Lay the batches that stand one behind the other in `keys` in a new order. */
static void lay_batches(const LengthKey *keys, size_t pairs, size_t size,
                        const size_t *order, BatchPlan *plan) {
    size_t placed = 0;
    for (size_t i = 0; i < plan->batches; i++) {
        size_t first = order[i] * size;
        plan->start[i] = placed;
        for (size_t j = first; j < pairs && j - first < size; j++)
            plan->index[placed++] = keys[j].pair;
    }
    plan->start[plan->batches] = placed;
}

bool batch_plan(const Sentences *source, const Sentences *target, size_t size,
                Random *random, BatchPlan *plan, Error *error) {
    assert(size > 0 && (!target || target->count == source->count));
    size_t pairs = source->count;
    *plan = (BatchPlan){.batches = pairs / size + (pairs % size != 0)};
    plan->index = memory_allocate(pairs, sizeof *plan->index);
    plan->start = memory_allocate(plan->batches + 1, sizeof *plan->start);
    size_t *order = memory_allocate(pairs, sizeof *order);
    LengthKey *keys = memory_allocate(pairs, sizeof *keys);
    bool done = plan->index && plan->start && order && keys;
    if (done) {
        make_order(order, pairs, random);
        sort_by_length(source, target, order, random ? size : pairs, keys);
        make_order(order, plan->batches, random);
        lay_batches(keys, pairs, size, order, plan);
    }
    memory_free(order);
    memory_free(keys);
    if (!done) {
        batch_plan_free(plan);
        error_memory(error, "the order of the batches");
    }
    return done;
}

void batch_plan_free(BatchPlan *plan) {
    memory_free(plan->index);
    memory_free(plan->start);
    *plan = (BatchPlan){0};
}
