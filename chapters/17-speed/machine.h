/* machine: the limits of the machine, measured.
 *
 * A core's frequency changes with its load: a share is of a limit that was
 * measured a moment before. */
#ifndef INTERLINEAR_CHAPTERS_MACHINE_H
#define INTERLINEAR_CHAPTERS_MACHINE_H

#include "base/threads.h"

/* machine_seconds: a clock. Units: seconds. */
double machine_seconds(void);

/* machine_peak: multiply-adds of reals on every thread of a pool at once,
 * counted as two operations each. Units: operations a second, of all threads.
 */
double machine_peak(ThreadPool *pool);

/* machine_bandwidth: read `bytes` again and again on every thread at once,
 * each its own. Units: bytes a second, of all threads. */
double machine_bandwidth(ThreadPool *pool, size_t bytes);

#endif
