/* keys: byte strings to small numbers, the hash table of the library.
 *
 * Under vocabularies (words), n-gram counts (runs of numbers) and translation
 * tables (pairs of numbers). Includes tokens and base. */
#ifndef INTERLINEAR_TEXT_KEYS_H
#define INTERLINEAR_TEXT_KEYS_H

#include "text/tokens.h"

/* Keys by id: 0, 1, 2 ... in the order of their coming. {0} at first. */
typedef struct Keys {
    Tokens tokens;   /* token i is key i; tokens.count is their number */
    uint32_t *slots; /* [size] id + 1, or 0 where empty */
    size_t size;     /* a power of two, at least twice the keys; or 0 */
} Keys;

#define KEYS_NONE UINT32_MAX

/* keys_find: the id of a key, or KEYS_NONE.
 * keys_add: the id of a key, a new one if it has none. Returns false, and the
 * keys are unchanged, when memory is out or 2^31 keys are held.
 * Owner: the caller, who calls keys_free. */
uint32_t keys_find(const Keys *keys, const void *key, size_t length);
bool keys_add(Keys *keys, const void *key, size_t length, uint32_t *id);

/* keys_get: the bytes of key id, with a NUL behind. Owner: the keys. */
const char *keys_get(const Keys *keys, size_t id);

/* keys_clear: forget every key, keep the memory. keys_free: give it back. */
void keys_clear(Keys *keys);
void keys_free(Keys *keys);

#endif
