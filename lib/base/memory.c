/* memory: counted allocation and the arena.
 *
 * Each block is preceded by a header that keeps its size. Includes nothing of
 * the project but its own header. */
#define _GNU_SOURCE /* madvise */
#include "base/memory.h"

#include <assert.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
    HUGE_PAGE = 2 * 1024 * 1024, /* bytes */
    GROW_FIRST = 16              /* objects of the smallest growing block */
};

typedef struct BlockHeader {
    _Alignas(MEMORY_ALIGNMENT) size_t bytes;
} BlockHeader;

static atomic_size_t live_blocks, live_bytes, peak_bytes;
static atomic_size_t allowed = SIZE_MAX; /* allocations before they fail */
static atomic_bool fails_once;           /* and succeed again */

/* The product as a multiple of the alignment; SIZE_MAX when it is beyond every
 * allocation. */
static size_t round_up_product(size_t count, size_t size) {
    size_t most = PTRDIFF_MAX - 2 * MEMORY_ALIGNMENT;
    if (size != 0 && count > most / size) return SIZE_MAX;
    size_t lines = (count * size + MEMORY_ALIGNMENT - 1) / MEMORY_ALIGNMENT;
    return lines * MEMORY_ALIGNMENT;
}

/* Whether the test hook lets one more allocation succeed. */
static bool may_allocate(void) {
    size_t left = atomic_load(&allowed);
    while (left != 0 && left != SIZE_MAX)
        if (atomic_compare_exchange_weak(&allowed, &left, left - 1))
            return true;
    if (left == 0 && atomic_load(&fails_once)) atomic_store(&allowed, SIZE_MAX);
    return left != 0;
}

static void count_block(size_t bytes) {
    atomic_fetch_add(&live_blocks, 1);
    size_t live = atomic_fetch_add(&live_bytes, bytes) + bytes;
    size_t peak = atomic_load(&peak_bytes);
    while (live > peak &&
           !atomic_compare_exchange_weak(&peak_bytes, &peak, live)) {
    }
}

/* Memory of the system; NULL when it is out. Large blocks get huge pages where
 * there are any: their addresses need fewer look-ups. */
static void *reserve(size_t bytes) {
    void *block = NULL;
    bool large = bytes >= HUGE_PAGE;
    if (posix_memalign(&block, large ? HUGE_PAGE : MEMORY_ALIGNMENT, bytes))
        return NULL;
#ifdef MADV_HUGEPAGE
    if (large) madvise(block, bytes, MADV_HUGEPAGE); /* advice, may fail */
#endif
    return block;
}

/* A counted block that is not zeroed. */
static void *allocate_raw(size_t count, size_t size) {
    if (round_up_product(count, size) == SIZE_MAX || !may_allocate())
        return NULL;
    void *block = reserve(sizeof(BlockHeader) + count * size);
    if (!block) return NULL;
    BlockHeader *header = block;
    header->bytes = count * size;
    count_block(header->bytes);
    return header + 1;
}

static size_t size_of(const void *block) {
    return block ? ((const BlockHeader *)block - 1)->bytes : 0;
}

void *memory_allocate(size_t count, size_t size) {
    return memory_resize(NULL, count, size);
}

void *memory_resize(void *block, size_t count, size_t size) {
    char *resized = allocate_raw(count, size);
    if (!resized) return NULL;
    size_t bytes = count * size, old = size_of(block);
    size_t kept = old < bytes ? old : bytes;
    if (kept != 0) memcpy(resized, block, kept);
    memset(resized + kept, 0, bytes - kept);
    memory_free(block);
    return resized;
}

void *memory_grow(void *block, size_t count, size_t size) {
    size_t held = size_of(block) / size;
    if (block && count <= held) return block;
    size_t most = 2 * held > GROW_FIRST ? 2 * held : GROW_FIRST;
    return memory_resize(block, count > most ? count : most, size);
}

char *memory_copy_text(const char *text, size_t length) {
    char *copy = memory_allocate(length + 1, 1);
    return copy ? memcpy(copy, text, length) : NULL;
}

void memory_free(void *block) {
    if (!block) return;
    BlockHeader *header = (BlockHeader *)block - 1;
    assert(atomic_load(&live_blocks) > 0);
    atomic_fetch_sub(&live_blocks, 1);
    atomic_fetch_sub(&live_bytes, header->bytes);
    free(header);
}

size_t memory_live_blocks(void) {
    return atomic_load(&live_blocks);
}

size_t memory_live_bytes(void) {
    return atomic_load(&live_bytes);
}

size_t memory_peak_bytes(void) {
    return atomic_load(&peak_bytes);
}

void memory_fail_after(size_t count) {
    atomic_store(&fails_once, false);
    atomic_store(&allowed, count);
}

void memory_fail_only(size_t count) {
    atomic_store(&fails_once, true);
    atomic_store(&allowed, count);
}

/* The arena. */

enum {
    ARENA_FIRST = 64 * 1024, /* bytes of the smallest block */
    JUNK = 0xFF,             /* four or eight of them are NaN */
    JUNK_MOST = 256          /* bytes of junk at either end of an object */
};

struct ArenaBlock {
    _Alignas(MEMORY_ALIGNMENT) ArenaBlock *next;
    size_t capacity; /* bytes behind this header */
};

/* Bytes of all the blocks. */
static size_t arena_capacity(const Arena *arena) {
    size_t capacity = 0;
    for (ArenaBlock *b = arena->first; b; b = b->next) capacity += b->capacity;
    return capacity;
}

/* Make a block of `capacity` bytes the current one, behind all others. */
static bool arena_add_block(Arena *arena, size_t capacity) {
    ArenaBlock *block = allocate_raw(1, sizeof *block + capacity);
    if (!block) return false;
    *block = (ArenaBlock){.capacity = capacity};
    if (arena->current)
        arena->current->next = block;
    else
        arena->first = block;
    arena->current = block;
    arena->used = 0;
    return true;
}

/* Whether a test has a failure in store: then an arena asks for each object
 * by itself. */
static bool may_fail(void) {
    return atomic_load(&allowed) != SIZE_MAX;
}

/* The next block doubles the arena, or holds a larger object. */
static bool arena_grow(Arena *arena, size_t bytes) {
    if (may_fail()) return arena_add_block(arena, bytes);
    size_t capacity = arena_capacity(arena);
    capacity = capacity > ARENA_FIRST ? capacity : ARENA_FIRST;
    return arena_add_block(arena, capacity > bytes ? capacity : bytes);
}

/* So that an object read before it is written is noticed. */
static void fill_junk(void *object, size_t bytes) {
#ifndef NDEBUG
    size_t junk = bytes < JUNK_MOST ? bytes : JUNK_MOST;
    memset(object, JUNK, junk);
    memset((char *)object + bytes - junk, JUNK, junk);
#else
    (void)object;
    (void)bytes;
#endif
}

void *arena_allocate(Arena *arena, size_t count, size_t size) {
    size_t bytes = round_up_product(count, size);
    if (bytes == SIZE_MAX) return NULL;
    ArenaBlock *block = arena->current;
    if (!block || block->capacity - arena->used < bytes) {
        if (!arena_grow(arena, bytes)) return NULL;
        block = arena->current;
    }
    char *object = (char *)(block + 1) + arena->used;
    arena->used += bytes;
    fill_junk(object, bytes);
    return object;
}

void arena_reset(Arena *arena) {
    if (arena->first && arena->first->next) {
        size_t capacity = arena_capacity(arena);
        arena_free(arena);
        /* Without a block the next use grows. */
        if (!may_fail()) arena_add_block(arena, capacity);
    }
    arena->used = 0;
}

void arena_free(Arena *arena) {
    ArenaBlock *block = arena->first;
    while (block) {
        ArenaBlock *next = block->next;
        memory_free(block);
        block = next;
    }
    *arena = (Arena){0};
}
