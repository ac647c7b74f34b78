/* threads: a persistent pool of POSIX threads with fixed partitions.
 *
 * Work is cut into one contiguous range per worker. A task must compute each
 * item from its index alone, so that the result does not depend on the number
 * of workers. Each worker owns a scratch block, so that kernels need not
 * allocate. */
#ifndef INTERLINEAR_BASE_THREADS_H
#define INTERLINEAR_BASE_THREADS_H

#include "base/error.h"
#include <stddef.h>

enum {
    THREADS_MOST = 256,
    THREADS_SCRATCH = 1 << 20 /* bytes of scratch per worker */
};

typedef struct ThreadPool ThreadPool;

/* A task: work on items begin .. end - 1 as worker number `worker`. */
typedef void ThreadTask(void *context, size_t worker, size_t begin, size_t end);

/* threads_create: a pool of `workers` workers (the caller is one of them, so
 * a pool of 1 starts no thread); 0 means as many as the machine has cores.
 * Errors: NULL when there are too many, or memory or threads are out.
 * Owner:  the caller, who calls threads_destroy. */
ThreadPool *threads_create(size_t workers, Error *error);

/* threads_destroy: stop the workers and free the pool; NULL is allowed. */
void threads_destroy(ThreadPool *pool);

/* threads_count: the number of workers, at least 1; a NULL pool is the caller
 * alone, here and for threads_run. */
size_t threads_count(const ThreadPool *pool);

/* threads_run: cut `items` into ranges that are multiples of `grain` (the
 * last one excepted), one per worker, run the task on each, and wait. Items
 * that fit one grain run in the caller alone. Not reentrant. */
void threads_run(ThreadPool *pool, size_t items, size_t grain, ThreadTask *task,
                 void *context);

/* threads_scratch: the scratch block of a worker, THREADS_SCRATCH bytes,
 * aligned as memory_allocate aligns. Owner: the pool. */
void *threads_scratch(ThreadPool *pool, size_t worker);

/* threads_cores: how many cores the process may use, at least 1. */
size_t threads_cores(void);

#endif
