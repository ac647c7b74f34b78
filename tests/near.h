/* near: numbers for a plain twin and the engine, and their comparison. */
#ifndef INTERLINEAR_TESTS_NEAR_H
#define INTERLINEAR_TESTS_NEAR_H

#include "base/random.h"
#include "base/real.h"

/* near_fill: multiples of 1/1024 within +-limit, which float holds exactly.
 * near_copy: the same numbers as reals. */
void near_fill(Random *random, int n, double limit, void *numbers);
void near_copy(int n, const void *numbers, real *engine);

/* near_expect: fail the test where twin and engine differ by more than
 * rounding: NEAR times the twin's number, or times 1 if that is larger. */
#define NEAR (sizeof(real) == sizeof(double) ? 1e-12 : 2e-5)
void near_expect(const char *what, int n, const void *twin, const real *engine);

#endif
