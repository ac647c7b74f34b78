/* support: memory, chance and complaint for the generator. Only libc. */
#include "support.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fail(const char *file, int line, const char *message, const char *detail) {
    fprintf(stderr, "%s:%d: %s: %s\n", file, line, message, detail);
    exit(1);
}

void *keep(size_t count, size_t size) {
    void *memory = calloc(count ? count : 1, size ? size : 1);
    if (!memory) fail("memory", 0, "no memory for", "the tables");
    return memory;
}

char *keep_text(const char *text, size_t length) {
    char *copy = keep(length + 1, 1);
    memcpy(copy, text, length);
    return copy;
}

Arena arena_make(size_t size) {
    return (Arena){.block = keep(size, 1), .size = size, .used = 0};
}

void *arena_take(Arena *arena, size_t count, size_t size) {
    size_t bytes = (count * size + 15) & ~(size_t)15;
    if (bytes > arena->size - arena->used)
        fail("memory", 0, "a sentence is too large", "for the arena");
    void *memory = arena->block + arena->used;
    arena->used += bytes;
    return memset(memory, 0, bytes);
}

char *arena_copy(Arena *arena, const char *text, size_t length) {
    char *copy = arena_take(arena, length + 1, 1);
    memcpy(copy, text, length);
    return copy;
}

char *arena_print(Arena *arena, const char *format, ...) {
    char text[1024];
    va_list list;
    va_start(list, format);
    int length = vsnprintf(text, sizeof text, format, list);
    va_end(list);
    if (length < 0 || (size_t)length >= sizeof text)
        fail("memory", 0, "too long a word", text);
    return arena_copy(arena, text, (size_t)length);
}

uint64_t random_bits(Random *random) {
    uint64_t z = random->state += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

uint32_t random_below(Random *random, uint32_t limit) {
    return (uint32_t)(((random_bits(random) >> 32) * limit) >> 32);
}

uint64_t text_hash(const char *text) {
    uint64_t hash = 0xCBF29CE484222325u;
    for (; *text; text++) hash = (hash ^ (unsigned char)*text) * 0x100000001B3u;
    return hash;
}

uint64_t set_bits(const char *set) {
    uint64_t bits = 0;
    while (*set) {
        uint64_t hash = 0xCBF29CE484222325u;
        for (; *set && *set != ','; set++)
            hash = (hash ^ (unsigned char)*set) * 0x100000001B3u;
        bits |= (uint64_t)1 << (hash >> 58);
        set += *set == ',';
    }
    return bits;
}

/* The length of the first word of a set. */
static size_t word_length(const char *set) {
    size_t length = 0;
    while (set[length] && set[length] != ',') length++;
    return length;
}

/* Whether the comma-separated `set` holds the word of `length` bytes. */
static bool set_holds(const char *set, const char *word, size_t length) {
    while (*set) {
        size_t here = word_length(set);
        if (here == length && !memcmp(set, word, length)) return true;
        set += here + (set[here] == ',');
    }
    return false;
}

bool sets_meet(const char *a, const char *b) {
    while (*a) {
        size_t here = word_length(a);
        if (set_holds(b, a, here)) return true;
        a += here + (a[here] == ',');
    }
    return false;
}

char *read_whole(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) fail(path, 0, "cannot be opened", "does the file exist?");
    size_t size = 0, room = 1 << 16;
    char *text = keep(room, 1);
    for (;;) {
        size_t got = fread(text + size, 1, room - size - 1, file);
        if (!got) break;
        size += got;
        if (room - size > 1) continue;
        text = realloc(text, room *= 2);
        if (!text) fail(path, 0, "no memory for", "the file");
    }
    if (ferror(file)) fail(path, 0, "cannot be read", "read error");
    fclose(file);
    text[size] = 0;
    return text;
}
