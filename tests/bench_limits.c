/* bench_limits: the limits of the machine, as a table. */
#include "bench.h"

#include <stdio.h>
#include <unistd.h>

/* Twice the largest cache, as far as the system tells it. */
static size_t large_block(void) {
    long cache = 0;
#ifdef _SC_LEVEL3_CACHE_SIZE
    cache = sysconf(_SC_LEVEL3_CACHE_SIZE);
#endif
    size_t bytes = cache > 0 ? 2 * (size_t)cache : (size_t)128 << 20;
    return bytes < (size_t)1 << 30 ? bytes : (size_t)1 << 30;
}

void bench_limits(ThreadPool *pool) {
    static const size_t sizes[] = {16 << 10, 512 << 10, 16 << 20};
    printf("  %8.1f GFLOP/s  multiply-adds\n", machine_peak(pool) * 1e-9);
    for (size_t i = 0; i < 3; i++) {
        printf("  %8.1f GB/s     reading %zu KB a thread\n",
               machine_bandwidth(pool, sizes[i]) * 1e-9, sizes[i] >> 10);
    }
    size_t large = large_block();
    printf("  %8.1f GB/s     reading %zu MB, more than the caches hold\n",
           machine_bandwidth(pool, large / threads_count(pool)) * 1e-9,
           large >> 20);
}
