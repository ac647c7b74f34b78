/* memory: the one door to malloc, and the arena.
 *
 * Every allocation of the library passes here: products are checked for
 * overflow, live blocks are counted, and a test can make the n-th allocation
 * fail. The counters are the only mutable globals of the library; they are
 * atomic. Includes nothing of the project. */
#ifndef INTERLINEAR_BASE_MEMORY_H
#define INTERLINEAR_BASE_MEMORY_H

#include <stddef.h>

enum { MEMORY_ALIGNMENT = 64 }; /* bytes: one cache line, one 512-bit vector */

/* memory_allocate: `count` objects of `size` bytes, zeroed, aligned to
 * MEMORY_ALIGNMENT. A count of 0 gives a block of no use that must be freed.
 * Errors: NULL when the product overflows or memory is out.
 * Owner:  the caller, who frees it with memory_free. */
void *memory_allocate(size_t count, size_t size);

/* memory_resize: like realloc for a block of memory_allocate (or NULL): the
 * first min(old, new) objects are kept, new ones are zeroed.
 * Errors: NULL, and the old block is unchanged.
 * Owner:  the caller. */
void *memory_resize(void *block, size_t count, size_t size);

/* memory_grow: room for `count` objects at least, for an array that grows: the
 * block itself where it has the room, else as memory_resize, twice as large.
 * Errors, owner: as memory_resize. */
void *memory_grow(void *block, size_t count, size_t size);

/* memory_copy_text: a copy of `length` bytes of `text` with a final NUL.
 * Errors: NULL when memory is out. Owner: the caller. */
char *memory_copy_text(const char *text, size_t length);

/* memory_free: give a block back; NULL is allowed. */
void memory_free(void *block);

/* memory_live_blocks, memory_live_bytes: what is allocated now.
 * memory_peak_bytes: the most that was ever allocated at once. Units: bytes. */
size_t memory_live_blocks(void);
size_t memory_live_bytes(void);
size_t memory_peak_bytes(void);

/* memory_fail_after: let `count` more allocations succeed and fail every
 * later one, until it is called again; SIZE_MAX lets all succeed.
 * For tests of the out-of-memory paths. */
void memory_fail_after(size_t count);

/* memory_fail_only: likewise, but the later ones succeed again. While either
 * has a failure in store, an arena asks for each object by itself. */
void memory_fail_only(size_t count);

/* An arena: objects that live until the next reset, in blocks that stay where
 * they are while more are added. */
typedef struct ArenaBlock ArenaBlock;
typedef struct Arena {
    ArenaBlock *first, *current;
    size_t used; /* bytes used of the current block */
} Arena;

/* arena_allocate: `count` objects of `size` bytes, aligned to
 * MEMORY_ALIGNMENT; not zeroed (junk in a build with assertions).
 * Errors: NULL when the product overflows or memory is out.
 * Owner:  the arena. */
void *arena_allocate(Arena *arena, size_t count, size_t size);

/* arena_reset: forget every object and keep the memory for the next ones, as
 * one block, so that steps no larger than the last allocate nothing more. */
void arena_reset(Arena *arena);

/* arena_free: give every block back; the arena is as good as new ({0}). */
void arena_free(Arena *arena);

#endif
