/* pairs: open addressing with linear steps, at most half full.
 *
 * The slots hold ids and the keys stand densely by id, so growing moves no
 * id. */
#include "report/pairs.h"
#include "base/memory.h"
#include <string.h>

enum { SLOTS_FIRST = 64 };
#define SLOTS_MOST ((size_t)1 << 32)

static uint64_t key_of(uint32_t first, uint32_t second) {
    return (uint64_t)first << 32 | second;
}

/* The slot of a key: the one that names it, or the empty one to use. */
static size_t slot_of(const Pairs *pairs, uint64_t key) {
    uint64_t hash = key * UINT64_C(0x9E3779B97F4A7C15);
    hash = (hash ^ hash >> 32) * UINT64_C(0x9E3779B97F4A7C15);
    size_t slot = (size_t)(hash >> 32) & (pairs->slots - 1);
    while (pairs->slot[slot] && pairs->key[pairs->slot[slot] - 1] != key)
        slot = (slot + 1) & (pairs->slots - 1);
    return slot;
}

static bool grow(Pairs *pairs) {
    size_t slots = pairs->slots ? 2 * pairs->slots : SLOTS_FIRST;
    if (slots > SLOTS_MOST) return false;
    uint64_t *key = memory_resize(pairs->key, slots / 2, sizeof *key);
    if (!key) return false;
    pairs->key = key;
    uint32_t *slot = memory_allocate(slots, sizeof *slot);
    if (!slot) return false;
    memory_free(pairs->slot);
    pairs->slot = slot;
    pairs->slots = slots;
    for (size_t id = 0; id < pairs->count; id++)
        slot[slot_of(pairs, key[id])] = (uint32_t)id + 1;
    return true;
}

bool pairs_add(Pairs *pairs, uint32_t first, uint32_t second, uint32_t *id) {
    if (pairs->count == pairs->slots / 2 && !grow(pairs)) return false;
    uint64_t key = key_of(first, second);
    size_t slot = slot_of(pairs, key);
    if (!pairs->slot[slot]) {
        pairs->key[pairs->count++] = key;
        pairs->slot[slot] = (uint32_t)pairs->count;
    }
    *id = pairs->slot[slot] - 1;
    return true;
}

uint32_t pairs_find(const Pairs *pairs, uint32_t first, uint32_t second) {
    if (!pairs->count) return PAIRS_NONE;
    return pairs->slot[slot_of(pairs, key_of(first, second))] - 1;
}

uint32_t pairs_first(const Pairs *pairs, size_t id) {
    return (uint32_t)(pairs->key[id] >> 32);
}

uint32_t pairs_second(const Pairs *pairs, size_t id) {
    return (uint32_t)pairs->key[id];
}

void pairs_clear(Pairs *pairs) {
    pairs->count = 0;
    if (pairs->slots)
        memset(pairs->slot, 0, pairs->slots * sizeof *pairs->slot);
}

void pairs_free(Pairs *pairs) {
    memory_free(pairs->key);
    memory_free(pairs->slot);
    *pairs = (Pairs){0};
}
