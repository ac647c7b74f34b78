/* Tests of base/memory: counting, growth, failure on demand, the arena. */
#include "base/memory.h"
#include <criterion/criterion.h>
#include <stdint.h>
#include <string.h>

static bool all_bytes(const void *block, unsigned char byte, size_t count) {
    const unsigned char *bytes = block;
    for (size_t i = 0; i < count; i++)
        if (bytes[i] != byte) return false;
    return true;
}

Test(memory, blocks_are_zeroed_aligned_and_counted) {
    for (size_t count = 0; count < 300; count += 7) {
        unsigned char *block = memory_allocate(count, 3);
        cr_assert_not_null(block);
        cr_assert_eq((uintptr_t)block % MEMORY_ALIGNMENT, 0);
        cr_assert(all_bytes(block, 0, count * 3));
        cr_assert_eq(memory_live_blocks(), 1);
        cr_assert_eq(memory_live_bytes(), count * 3);
        memset(block, 0xFF, count * 3);
        memory_free(block);
    }
    memory_free(NULL);
    cr_assert_eq(memory_live_blocks(), 0);
    cr_assert_eq(memory_live_bytes(), 0);
    cr_assert_eq(memory_peak_bytes(), 294 * 3);
}

Test(memory, an_overflowing_product_gives_null) {
    size_t huge = SIZE_MAX / 2 + 1;
    Arena arena = {0};
    cr_assert_null(memory_allocate(huge, 2));
    cr_assert_null(memory_allocate(SIZE_MAX, 1));
    cr_assert_null(memory_allocate(PTRDIFF_MAX, 1));
    cr_assert_null(memory_resize(NULL, huge, 4));
    cr_assert_null(arena_allocate(&arena, huge, 2));
    cr_assert_null(arena_allocate(&arena, SIZE_MAX, 1));
    cr_assert_null(arena_allocate(&arena, PTRDIFF_MAX - 200, 1));
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(memory, resize_keeps_the_old_and_zeroes_the_new) {
    unsigned char *block = memory_resize(NULL, 10, 2);
    cr_assert(all_bytes(block, 0, 20));
    memset(block, 7, 20);
    block = memory_resize(block, 1000, 2);
    cr_assert(all_bytes(block, 7, 20) && all_bytes(block + 20, 0, 1980));
    block = memory_resize(block, 4, 2);
    cr_assert(all_bytes(block, 7, 8));
    cr_assert_eq(memory_live_bytes(), 8);
    memory_fail_after(0);
    cr_assert_null(memory_resize(block, 100, 2));
    memory_fail_after(SIZE_MAX);
    cr_assert(all_bytes(block, 7, 8), "a failed resize changed the block");
    memory_free(block);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(memory, a_growing_block_keeps_the_old_and_moves_seldom) {
    enum { MANY = 5000 };
    size_t *items = NULL, moves = 0;
    for (size_t i = 0; i < MANY; i++) {
        size_t *grown = memory_grow(items, i + 1, sizeof *items);
        moves += grown != items;
        items = grown;
        cr_assert_eq(items[i], 0);
        items[i] = i;
    }
    for (size_t i = 0; i < MANY; i++) cr_assert_eq(items[i], i);
    cr_assert_leq(moves, 10);
    memory_fail_after(0);
    cr_assert_eq(memory_grow(items, MANY, sizeof *items), items);
    cr_assert_null(memory_grow(items, 2 * MANY, sizeof *items));
    memory_fail_after(SIZE_MAX);
    cr_assert_null(memory_grow(items, SIZE_MAX / 2, sizeof *items));
    cr_assert_eq(items[MANY - 1], MANY - 1);
    memory_free(items);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(memory, text_copies_end_in_nul) {
    char *copy = memory_copy_text("abcdef", 3);
    cr_assert_str_eq(copy, "abc");
    memory_free(copy);
    copy = memory_copy_text("", 0);
    cr_assert_str_eq(copy, "");
    memory_free(copy);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(memory, the_nth_allocation_and_all_later_ones_fail) {
    memory_fail_after(2);
    void *first = memory_allocate(1, 1);
    char *second = memory_copy_text("x", 1);
    cr_assert(first && second);
    for (int i = 0; i < 3; i++) {
        cr_assert_null(memory_allocate(1, 1));
        cr_assert_null(memory_copy_text("x", 1));
    }
    memory_fail_after(SIZE_MAX);
    void *third = memory_allocate(1, 1);
    cr_assert_not_null(third);
    memory_free(first);
    memory_free(second);
    memory_free(third);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(memory, the_nth_allocation_alone_fails) {
    Arena arena = {0};
    memory_fail_only(2);
    void *first = memory_allocate(1, 1);
    cr_assert(first && arena_allocate(&arena, 1, 1));
    cr_assert_null(arena_allocate(&arena, 1, 1));
    void *third = memory_allocate(1, 1);
    cr_assert(third && arena_allocate(&arena, 1, 1));
    memory_fail_only(0);
    memory_fail_after(1); /* of the two the last counts */
    void *fourth = memory_allocate(1, 1);
    cr_assert_not_null(fourth);
    for (int i = 0; i < 3; i++) cr_assert_null(memory_allocate(1, 1));
    memory_fail_after(SIZE_MAX);
    memory_free(first);
    memory_free(third);
    memory_free(fourth);
    arena_free(&arena);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(memory, arena_objects_do_not_overlap_or_move) {
    enum { COUNT = 400 };
    Arena arena = {0};
    unsigned char *objects[COUNT];
    for (size_t i = 0; i < COUNT; i++) {
        objects[i] = arena_allocate(&arena, i * i, 3);
        cr_assert_not_null(objects[i]);
        cr_assert_eq((uintptr_t)objects[i] % MEMORY_ALIGNMENT, 0);
        memset(objects[i], (int)(i % 251), i * i * 3);
    }
    for (size_t i = 0; i < COUNT; i++)
        cr_assert(all_bytes(objects[i], (unsigned char)(i % 251), i * i * 3));
    arena_free(&arena);
    cr_assert_eq(memory_live_blocks(), 0);
    cr_assert(!arena.first && !arena.current && arena.used == 0);
}

/* One training step: `scale` says how much it allocates. */
static void step(Arena *arena, size_t scale) {
    for (size_t i = 0; i < 50; i++)
        cr_assert_not_null(arena_allocate(arena, i * scale, 8));
    cr_assert_not_null(arena_allocate(arena, 100 * scale, 8));
    arena_reset(arena);
}

Test(memory, an_arena_stops_growing_once_the_largest_step_was_seen) {
    Arena arena = {0};
    size_t scales[] = {100, 7, 900, 30};
    for (size_t i = 0; i < 4; i++) step(&arena, scales[i]);
    size_t blocks = memory_live_blocks(), bytes = memory_live_bytes();
    memory_fail_after(0); /* from here on an allocation would fail */
    for (size_t i = 0; i < 40; i++) step(&arena, scales[i % 4] - i % 3);
    memory_fail_after(SIZE_MAX);
    cr_assert_eq(memory_live_blocks(), blocks);
    cr_assert_eq(memory_live_bytes(), bytes);
    arena_free(&arena);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(memory, arena_blocks_count_as_allocations_that_may_fail) {
    for (size_t most = 0; most < 4; most++) {
        Arena arena = {0};
        size_t made = 0;
        memory_fail_after(most);
        while (made < 20 && arena_allocate(&arena, 60000, 1)) made++;
        cr_assert_lt(made, 20);
        cr_assert_eq(memory_live_blocks(), most);
        arena_reset(&arena); /* may fail to merge; the arena stays usable */
        memory_fail_after(SIZE_MAX);
        cr_assert_not_null(arena_allocate(&arena, 60000, 1));
        arena_free(&arena);
        cr_assert_eq(memory_live_blocks(), 0);
    }
}
