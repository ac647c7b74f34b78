/* support: what the generator needs of memory, chance and complaint.
 * Includes only libc. Text taken from the arena lives until the next reset. */
#ifndef GENERATOR_SUPPORT_H
#define GENERATOR_SUPPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A stack of memory that is given back as a whole. */
typedef struct Arena {
    char *block;
    size_t size;
    size_t used;
} Arena;

/* The state of the generator of chance (splitmix64: integers only, so that
 * the corpus is the same on every machine). */
typedef struct Random {
    uint64_t state;
} Random;

/* Ends the program with a message that names the file and the line. */
_Noreturn void fail(const char *file, int line, const char *message,
                    const char *detail);

/* Memory that is never given back before the program ends; exits if none. */
void *keep(size_t count, size_t size);

/* A copy of `length` bytes of `text`, ended by a zero, never given back. */
char *keep_text(const char *text, size_t length);

/* Makes an arena of `size` bytes. */
Arena arena_make(size_t size);

/* Memory of the arena, zeroed; exits if the arena is full. */
void *arena_take(Arena *arena, size_t count, size_t size);

/* A copy of `length` bytes of `text`, ended by a zero, in the arena. */
char *arena_copy(Arena *arena, const char *text, size_t length);

/* A text put together by a format, in the arena. */
char *arena_print(Arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Whether two texts are equal. */
static inline bool same(const char *a, const char *b) {
    return a == b || (*a == *b && !strcmp(a, b));
}

/* The next 64 random bits. */
uint64_t random_bits(Random *random);

/* A random integer from 0 to `limit` - 1. */
uint32_t random_below(Random *random, uint32_t limit);

/* The 64-bit FNV-1a hash of a text. */
uint64_t text_hash(const char *text);

/* 64 bits that two sets with a common word have a bit of in common. */
uint64_t set_bits(const char *set);

/* Whether two comma-separated sets of words have a word in common. */
bool sets_meet(const char *a, const char *b);

/* The number of bytes of a file, read whole and ended by a zero; exits with
 * a message if it cannot be read. The text is never given back. */
char *read_whole(const char *path);

#endif
