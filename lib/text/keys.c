/* keys: open addressing with linear steps, at most half full. */
#include "text/keys.h"

#include "base/memory.h"
#include <string.h>

enum { FIRST_SLOTS = 64 }; /* a power of two */
#define MOST_KEYS ((size_t)1 << 31)

static size_t length_of(const Tokens *tokens, size_t id) {
    bool last = id + 1 == tokens->count;
    size_t end = last ? tokens->bytes.length : tokens->start[id + 1];
    return end - tokens->start[id] - 1;
}

/* The slot that holds a key, or the empty one where it would stand. */
static uint32_t *slot_of(const Keys *keys, const void *key, size_t length) {
    uint64_t hash = checksum(CHECKSUM_START, key, length);
    size_t at = (size_t)(hash ^ hash >> 32);
    for (;; at++) {
        uint32_t *slot = &keys->slots[at & (keys->size - 1)];
        if (!*slot || (length_of(&keys->tokens, *slot - 1) == length &&
                       memcmp(keys_get(keys, *slot - 1), key, length) == 0))
            return slot;
    }
}

/* Twice the slots, every key in its place again. */
static bool grow(Keys *keys) {
    size_t size = keys->size ? 2 * keys->size : FIRST_SLOTS;
    uint32_t *slots = memory_allocate(size, sizeof *slots);
    if (!slots) return false;
    memory_free(keys->slots);
    keys->slots = slots;
    keys->size = size;
    for (uint32_t id = 0; id < keys->tokens.count; id++)
        *slot_of(keys, keys_get(keys, id), length_of(&keys->tokens, id)) =
            id + 1;
    return true;
}

uint32_t keys_find(const Keys *keys, const void *key, size_t length) {
    return keys->size ? *slot_of(keys, key, length) - 1 : KEYS_NONE;
}

bool keys_add(Keys *keys, const void *key, size_t length, uint32_t *id) {
    size_t count = keys->tokens.count;
    *id = keys_find(keys, key, length);
    if (*id != KEYS_NONE) return true;
    if (count == MOST_KEYS || (2 * count >= keys->size && !grow(keys)) ||
        !tokens_add(&keys->tokens, key, length))
        return false;
    *id = (uint32_t)count;
    *slot_of(keys, key, length) = *id + 1;
    return true;
}

const char *keys_get(const Keys *keys, size_t id) {
    return tokens_get(&keys->tokens, id);
}

void keys_clear(Keys *keys) {
    tokens_clear(&keys->tokens);
    if (keys->size) memset(keys->slots, 0, keys->size * sizeof *keys->slots);
}

void keys_free(Keys *keys) {
    tokens_free(&keys->tokens);
    memory_free(keys->slots);
    *keys = (Keys){0};
}
