/* threads: the pool.
 *
 * A round: the caller writes the task, raises `generation` and works on its
 * own range; each worker that sees the new generation works on its range and
 * lowers `pending`. Both sides look for the change a while (waking a sleeper
 * costs more than a small kernel) and then sleep on a condition.
 * Includes memory. The pool owns its threads and its scratch. */
#define _GNU_SOURCE /* sched_getaffinity */
#include "base/threads.h"

#include "base/memory.h"
#include <assert.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

/* How long a side looks before it sleeps, in loads of the counter: about a
 * millisecond. It does not yield its core meanwhile: two workers that yield to
 * each other can share one core for ever beside an idle one, while a worker
 * that slept is woken on a free core. */
enum { SPINS = 1000000 };

typedef struct Worker {
    ThreadPool *pool;
    size_t number;
    pthread_t thread;
} Worker;

struct ThreadPool {
    _Alignas(MEMORY_ALIGNMENT) atomic_size_t generation; /* rounds begun */
    _Alignas(MEMORY_ALIGNMENT) atomic_size_t pending;    /* workers busy */
    _Alignas(MEMORY_ALIGNMENT) atomic_size_t sleeping;   /* workers asleep */
    atomic_size_t waiting;                               /* caller asleep */
    size_t count, started;
    int spins;
    Worker *workers;
    char *scratch;
    pthread_mutex_t mutex;
    pthread_cond_t begun, finished;
    /* The round: */
    ThreadTask *task; /* NULL: stop */
    void *context;
    size_t items, grain;
};

/* Look for `*counter` to differ from (or, if `until`, to become) `value`. */
static bool spin(int spins, atomic_size_t *counter, size_t value, bool until) {
    for (int i = 0; i < spins; i++)
        if ((atomic_load(counter) == value) == until) return true;
    return false;
}

/* Wait for the generation after `seen`. */
static void await_round(ThreadPool *pool, size_t seen) {
    if (spin(pool->spins, &pool->generation, seen, false)) return;
    pthread_mutex_lock(&pool->mutex);
    atomic_fetch_add(&pool->sleeping, 1);
    while (atomic_load(&pool->generation) == seen)
        pthread_cond_wait(&pool->begun, &pool->mutex);
    atomic_fetch_sub(&pool->sleeping, 1);
    pthread_mutex_unlock(&pool->mutex);
}

/* Wait until every worker has finished its range. */
static void await_workers(ThreadPool *pool) {
    if (spin(pool->spins, &pool->pending, 0, true)) return;
    pthread_mutex_lock(&pool->mutex);
    atomic_store(&pool->waiting, 1);
    while (atomic_load(&pool->pending) != 0)
        pthread_cond_wait(&pool->finished, &pool->mutex);
    atomic_store(&pool->waiting, 0);
    pthread_mutex_unlock(&pool->mutex);
}

/* Start a round whose task stands in the pool. */
static void begin_round(ThreadPool *pool) {
    atomic_store(&pool->pending, pool->started);
    atomic_fetch_add(&pool->generation, 1);
    if (atomic_load(&pool->sleeping) != 0) {
        pthread_mutex_lock(&pool->mutex);
        pthread_cond_broadcast(&pool->begun);
        pthread_mutex_unlock(&pool->mutex);
    }
}

/* A worker has finished its range. */
static void finish_round(ThreadPool *pool) {
    if (atomic_fetch_sub(&pool->pending, 1) == 1 &&
        atomic_load(&pool->waiting) != 0) {
        pthread_mutex_lock(&pool->mutex);
        pthread_cond_signal(&pool->finished);
        pthread_mutex_unlock(&pool->mutex);
    }
}

/* The items of one worker. */
static void run_range(ThreadPool *pool, size_t worker) {
    size_t grains = (pool->items - 1) / pool->grain + 1;
    size_t begin = grains * worker / pool->count * pool->grain;
    size_t end = grains * (worker + 1) / pool->count * pool->grain;
    end = end < pool->items ? end : pool->items;
    if (begin < end) pool->task(pool->context, worker, begin, end);
}

static void *worker_main(void *argument) {
    Worker *worker = argument;
    ThreadPool *pool = worker->pool;
    for (size_t seen = 0;; seen++) {
        await_round(pool, seen);
        if (!pool->task) return NULL;
        run_range(pool, worker->number);
        finish_round(pool);
    }
}

void threads_run(ThreadPool *pool, size_t items, size_t grain, ThreadTask *task,
                 void *context) {
    assert(task && grain >= 1);
    if (items == 0) return;
    if (!pool || items <= grain || pool->count == 1) {
        task(context, 0, 0, items);
        return;
    }
    pool->task = task;
    pool->context = context;
    pool->items = items;
    pool->grain = grain;
    begin_round(pool);
    run_range(pool, 0);
    await_workers(pool);
}

/* Start the workers, which leave every signal to the caller's thread. */
static bool start_workers(ThreadPool *pool, Error *error) {
    sigset_t all, old;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    int code = 0;
    while (code == 0 && pool->started + 1 < pool->count) {
        Worker *worker = &pool->workers[pool->started];
        worker->pool = pool;
        worker->number = pool->started + 1;
        code = pthread_create(&worker->thread, NULL, worker_main, worker);
        pool->started += code == 0;
    }
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    return code == 0 ||
           error_set(error,
                     "cannot start thread %zu of %zu: %s; use fewer "
                     "threads",
                     pool->started + 2, pool->count, strerror(code));
}

ThreadPool *threads_create(size_t workers, Error *error) {
    size_t cores = threads_cores();
    if (workers == 0) workers = cores < THREADS_MOST ? cores : THREADS_MOST;
    if (workers > THREADS_MOST) {
        error_set(error, "%zu threads are too many; use 1 to %d", workers,
                  THREADS_MOST);
        return NULL;
    }
    ThreadPool *pool = memory_allocate(1, sizeof *pool);
    if (!pool) {
        error_memory(error, "the threads");
        return NULL;
    }
    pool->count = workers;
    pool->spins = workers <= cores ? SPINS : 0;
    pthread_mutex_init(&pool->mutex, NULL);
    pthread_cond_init(&pool->begun, NULL);
    pthread_cond_init(&pool->finished, NULL);
    pool->workers = memory_allocate(workers, sizeof *pool->workers);
    pool->scratch = memory_allocate(workers, THREADS_SCRATCH);
    if (!pool->workers || !pool->scratch)
        error_memory(error, "the threads' scratch");
    else if (start_workers(pool, error))
        return pool;
    threads_destroy(pool);
    return NULL;
}

void threads_destroy(ThreadPool *pool) {
    if (!pool) return;
    pool->task = NULL;
    begin_round(pool);
    for (size_t i = 0; i < pool->started; i++)
        pthread_join(pool->workers[i].thread, NULL);
    pthread_cond_destroy(&pool->finished);
    pthread_cond_destroy(&pool->begun);
    pthread_mutex_destroy(&pool->mutex);
    memory_free(pool->scratch);
    memory_free(pool->workers);
    memory_free(pool);
}

size_t threads_count(const ThreadPool *pool) {
    return pool ? pool->count : 1;
}

void *threads_scratch(ThreadPool *pool, size_t worker) {
    assert(worker < pool->count);
    return pool->scratch + worker * THREADS_SCRATCH;
}

size_t threads_cores(void) {
#ifdef __linux__
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0)
        return (size_t)CPU_COUNT(&set);
#endif
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online < 1 ? 1 : (size_t)online;
}
