/* vectormath: exp, tanh, sigmoid and friends on vectors of reals.
 *
 * Branch-free polynomial code on the compilers' vector extensions, the same
 * bits for an element whatever its place in the vector. */
#ifndef INTERLINEAR_MATH_VECTORMATH_H
#define INTERLINEAR_MATH_VECTORMATH_H

#include "base/real.h"

/* vector_exp: y = exp(x) for `count` elements; y may be x.
 * vector_tanh: y = tanh(x). vector_sigmoid: y = 1 / (1 + exp(-x)).
 * Units:  error at most VECTOR_ULP units in the last place of the true value
 *         over the whole range (tests find 2.5 at most); overflow gives
 *         infinity, underflow 0, NaN stays. */
enum { VECTOR_ULP = 4 };
void vector_exp(size_t count, const real *x, real *y);
void vector_tanh(size_t count, const real *x, real *y);
void vector_sigmoid(size_t count, const real *x, real *y);

/* vector_sum: the sum of `count` elements, accumulated in double in a fixed
 * order. vector_dot: the sum of products, likewise. vector_sum_exp: the sum of
 * exp(x - shift).
 * vector_maximum: the largest of count >= 1 elements (NaN if one is NaN). */
double vector_sum(size_t count, const real *x);
double vector_dot(size_t count, const real *x, const real *y);
double vector_sum_exp(size_t count, const real *x, real shift);
real vector_maximum(size_t count, const real *x);

#endif
