/* vector: the machine's widest vector of reals, on the extensions gcc and clang
 * share.
 *
 * For the kernels of math only; the rest of the library sees arrays. Loads and
 * stores need no alignment. Includes nothing of the project but real. */
#ifndef INTERLINEAR_MATH_VECTOR_H
#define INTERLINEAR_MATH_VECTOR_H

#include "base/real.h"
#include <stdint.h>
#include <string.h>

#if defined(__AVX512F__)
#define VECTOR_BYTES 64
#elif defined(__AVX__)
#define VECTOR_BYTES 32
#else
#define VECTOR_BYTES 16
#endif

typedef real Vector __attribute__((vector_size(VECTOR_BYTES)));
typedef real UnalignedVector __attribute__((vector_size(VECTOR_BYTES),
                                            aligned(sizeof(real)), may_alias));
enum { VECTOR_LANES = VECTOR_BYTES / sizeof(real) };

/* One integer a lane: bits of reals, and the masks that comparisons give. */
#ifdef INTERLINEAR_DOUBLE
typedef int64_t VectorBits __attribute__((vector_size(VECTOR_BYTES)));
#else
typedef int32_t VectorBits __attribute__((vector_size(VECTOR_BYTES)));
#endif

/* VECTOR_WIDE: use the whole vector (clang halves those of 512 bits unless it
 * is told). VECTOR_UNROLL: write out the loop that follows, of a constant count
 * up to 16, so that an array of vectors becomes registers. */
#ifdef __clang__
#define VECTOR_WIDE   __attribute__((min_vector_width(8 * VECTOR_BYTES)))
#define VECTOR_UNROLL _Pragma("clang loop unroll(full)")
#else
#define VECTOR_WIDE
#define VECTOR_UNROLL _Pragma("GCC unroll 16")
#endif
#define VECTOR_INLINE static inline __attribute__((always_inline)) VECTOR_WIDE

/* vector_load: VECTOR_LANES elements; gcc may read them again at each use
 * rather than keep a register, vector_load_once forbids it. vector_load_part:
 * `count` of them, then zeros. vector_store, vector_store_part: the way back.
 */
VECTOR_INLINE Vector vector_load(const real *x) {
    Vector v;
    memcpy(&v, x, sizeof v);
    return v;
}

VECTOR_INLINE Vector vector_load_once(const real *x) {
    return *(const volatile UnalignedVector *)x;
}

VECTOR_INLINE Vector vector_load_part(const real *x, size_t count) {
    Vector v = {0};
    memcpy(&v, x, count * sizeof *x);
    return v;
}

VECTOR_INLINE void vector_store(real *y, Vector v) {
    memcpy(y, &v, sizeof v);
}

VECTOR_INLINE void vector_store_part(real *y, Vector v, size_t count) {
    memcpy(y, &v, count * sizeof *y);
}

/* vector_select: a where the mask is all ones, b where it is 0. */
VECTOR_INLINE Vector vector_select(VectorBits mask, Vector a, Vector b) {
    return (Vector)((mask & (VectorBits)a) | (~mask & (VectorBits)b));
}

#endif
