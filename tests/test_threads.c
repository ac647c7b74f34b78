/* Tests of base/threads: every item once, in aligned ranges, at any count of
 * workers, awake or asleep; clean failure. */
#include "base/memory.h"
#include "base/threads.h"
#include <criterion/criterion.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

/* What never wakes fails, too. */
TestSuite(threads, .timeout = 60);

enum { MOST = 1000 };

typedef struct Marks {
    unsigned char count[MOST]; /* how often an item was worked on */
    size_t grain, items;
    size_t share[THREADS_MOST]; /* items of a worker */
    bool aligned[THREADS_MOST];
} Marks;

static void mark(void *context, size_t worker, size_t begin, size_t end) {
    Marks *marks = context;
    marks->aligned[worker] = begin < end && begin % marks->grain == 0 &&
                             (end % marks->grain == 0 || end == marks->items);
    marks->share[worker] += end - begin;
    for (size_t i = begin; i < end; i++) marks->count[i]++;
}

static void check_once(ThreadPool *pool, size_t items, size_t grain) {
    Marks marks = {.grain = grain, .items = items};
    memset(marks.aligned, true, sizeof marks.aligned);
    threads_run(pool, items, grain, mark, &marks);
    for (size_t i = 0; i < MOST; i++) {
        cr_assert_eq(marks.count[i], i < items, "item %zu of %zu, grain %zu", i,
                     items, grain);
    }
    size_t workers = threads_count(pool), grains = (items + grain - 1) / grain;
    size_t most = (grains + workers - 1) / workers * grain; /* equal shares */
    for (size_t w = 0; w < workers; w++) {
        cr_assert(marks.aligned[w], "%zu items, grain %zu", items, grain);
        cr_assert(marks.share[w] <= most, "%zu of %zu items for one of %zu",
                  marks.share[w], items, workers);
    }
    if (items <= grain) cr_assert_eq(marks.share[0], items);
}

static ThreadPool *create(size_t workers) {
    Error error = {{0}};
    ThreadPool *pool = threads_create(workers, &error);
    cr_assert_not_null(pool, "%s", error.message);
    return pool;
}

Test(threads, every_item_is_worked_on_once_in_whole_grains) {
    size_t workers[] = {1, 2, 3, 5, 16};
    for (size_t w = 0; w < 5; w++) {
        ThreadPool *pool = create(workers[w]);
        cr_assert_eq(threads_count(pool), workers[w]);
        for (size_t items = 0; items < MOST; items += items < 20 ? 1 : 37)
            for (size_t grain = 1; grain < 2 * MOST; grain = grain * 3 + 1)
                check_once(pool, items, grain);
        threads_destroy(pool);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

static void count_items(void *context, size_t worker, size_t begin,
                        size_t end) {
    size_t *counts = context;
    counts[worker * 16] += end - begin;
}

Test(threads, many_short_rounds_lose_nothing) {
    size_t workers[] = {2, 7};
    for (size_t w = 0; w < 2; w++) {
        ThreadPool *pool = create(workers[w]);
        size_t counts[7 * 16] = {0}, total = 0, rounds = 2000;
        for (size_t i = 0; i < rounds; i++)
            threads_run(pool, 100, 1, count_items, counts);
        for (size_t i = 0; i < workers[w]; i++) total += counts[i * 16];
        cr_assert_eq(total, rounds * 100);
        threads_destroy(pool);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

static void nap(long milliseconds) {
    nanosleep(&(struct timespec){.tv_nsec = milliseconds * 1000000}, NULL);
}

static void nap_and_mark(void *context, size_t worker, size_t begin,
                         size_t end) {
    if (worker == 1) nap(10); /* so that the caller falls asleep, too */
    mark(context, worker, begin, end);
}

Test(threads, sleepers_wake) {
    ThreadPool *pool = create(3);
    for (int i = 0; i < 5; i++) {
        Marks marks = {.grain = 1, .items = 9};
        nap(10);
        threads_run(pool, 9, 1, nap_and_mark, &marks);
        for (size_t j = 0; j < 9; j++) cr_assert_eq(marks.count[j], 1);
    }
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

static void fill_scratch(void *context, size_t worker, size_t begin,
                         size_t end) {
    (void)begin;
    (void)end;
    memset(threads_scratch(context, worker), (int)worker + 1, THREADS_SCRATCH);
}

Test(threads, each_worker_has_its_own_scratch) {
    ThreadPool *pool = create(4);
    threads_run(pool, 4, 1, fill_scratch, pool);
    for (size_t w = 0; w < 4; w++) {
        unsigned char *scratch = threads_scratch(pool, w);
        cr_assert_eq((uintptr_t)scratch % MEMORY_ALIGNMENT, 0);
        for (size_t i = 0; i < THREADS_SCRATCH; i++)
            cr_assert_eq(scratch[i], w + 1);
    }
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* Whether the worker's thread takes an interrupt. */
static void ask_for_signals(void *context, size_t worker, size_t begin,
                            size_t end) {
    bool *takes = context;
    sigset_t blocked;
    (void)begin, (void)end;
    pthread_sigmask(SIG_SETMASK, NULL, &blocked);
    takes[worker] = !sigismember(&blocked, SIGINT);
}

Test(threads, signals_are_left_to_the_caller) {
    bool takes[] = {false, true, true};
    ThreadPool *pool = create(3);
    threads_run(pool, 3, 1, ask_for_signals, takes);
    cr_assert(takes[0] && !takes[1] && !takes[2]);
    threads_destroy(pool);
}

Test(threads, zero_workers_mean_the_cores) {
    size_t cores = threads_cores();
    cr_assert_geq(cores, 1);
    ThreadPool *pool = create(0);
    cr_assert_eq(threads_count(pool),
                 cores < THREADS_MOST ? cores : THREADS_MOST);
    threads_destroy(pool);
    threads_destroy(NULL);
}

Test(threads, too_many_workers_are_an_error) {
    Error error = {{0}};
    cr_assert_null(threads_create(THREADS_MOST + 1, &error));
    cr_assert(strstr(error.message, "257 threads are too many"), "%s",
              error.message);
    cr_assert_null(threads_create(SIZE_MAX, NULL));
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(threads, a_failed_allocation_is_a_clean_error) {
    ThreadPool *pool = NULL;
    size_t most = 0;
    for (; !pool && most < 10; most++) {
        Error error = {{0}};
        memory_fail_after(most);
        pool = threads_create(3, &error);
        cr_assert(pool || strstr(error.message, "out of memory"));
        cr_assert(pool || memory_live_blocks() == 0);
    }
    cr_assert(pool && most > 3);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED true
#endif
#endif
#ifndef SANITIZED
#define SANITIZED false
#endif

/* No room for many stacks; a sanitizer needs the room for itself. */
Test(threads, a_thread_that_cannot_start_is_a_clean_error,
     .disabled = SANITIZED) {
    Error error = {{0}};
    struct rlimit limit;
    getrlimit(RLIMIT_AS, &limit);
    limit.rlim_cur = (rlim_t)800 << 20;
    cr_assert_eq(setrlimit(RLIMIT_AS, &limit), 0);
    cr_assert_null(threads_create(THREADS_MOST, &error));
    cr_assert(strstr(error.message, "cannot start thread"), "%s",
              error.message);
    cr_assert_eq(memory_live_blocks(), 0);
}
