/* real: the scalar of every tensor.
 *
 * float by default; the same sources compile with -DINTERLINEAR_DOUBLE to use
 * double, and every gradient check runs in that build. Use <tgmath.h> so that
 * exp, tanh, sqrt follow the type. */
#ifndef INTERLINEAR_BASE_REAL_H
#define INTERLINEAR_BASE_REAL_H

#include <float.h>
#include <stddef.h>

#ifdef INTERLINEAR_DOUBLE
typedef double real;
#define REAL_EPSILON DBL_EPSILON
#define REAL_DTYPE   "F64" /* the name safetensors gives this scalar */
#else
typedef float real;
#define REAL_EPSILON FLT_EPSILON
#define REAL_DTYPE   "F32"
#endif

#endif
