/* panel: packing by vector copies and by transposition in registers.
 *
 * Includes vector. Owns nothing. */
#include "math/panel.h"

#include <assert.h>

/* LOW and HIGH are the lanes of two interleavings of vectors a and b:
 * a0 b0 a1 b1 .. of the lower halves, and of the upper halves. AVX has no such
 * instruction for 256 bits: there they are halves of halves, and SWAP_LOW and
 * SWAP_HIGH put the lower halves of a and b together, and the upper ones. */
#if VECTOR_BYTES == 64 && !defined(INTERLINEAR_DOUBLE)
#define LOW  0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23
#define HIGH 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31
#elif VECTOR_BYTES == 64
#define LOW  0, 8, 1, 9, 2, 10, 3, 11
#define HIGH 4, 12, 5, 13, 6, 14, 7, 15
#elif VECTOR_BYTES == 32 && !defined(INTERLINEAR_DOUBLE)
#define LOW       0, 8, 1, 9, 4, 12, 5, 13
#define HIGH      2, 10, 3, 11, 6, 14, 7, 15
#define SWAP_LOW  0, 1, 2, 3, 8, 9, 10, 11
#define SWAP_HIGH 4, 5, 6, 7, 12, 13, 14, 15
#elif VECTOR_BYTES == 32
#define LOW       0, 4, 2, 6
#define HIGH      1, 5, 3, 7
#define SWAP_LOW  0, 1, 4, 5
#define SWAP_HIGH 2, 3, 6, 7
#elif !defined(INTERLINEAR_DOUBLE)
#define LOW  0, 4, 1, 5
#define HIGH 2, 6, 3, 7
#else
#define LOW  0, 2
#define HIGH 1, 3
#endif

/* Transpose a square of `count` vectors: a vector's place and a lane's place
 * are numbers of log2(count) bits; each stage moves one bit from the one to the
 * other. */
VECTOR_INLINE void interleave(Vector *v, int count) {
    for (int bit = 1; bit < count; bit *= 2) {
        Vector w[VECTOR_LANES];
        for (int i = 0; i < count / 2; i++) {
            const Vector *a = v + i, *b = a + count / 2;
            w[2 * i] = __builtin_shufflevector(*a, *b, LOW);
            w[2 * i + 1] = __builtin_shufflevector(*a, *b, HIGH);
        }
        for (int i = 0; i < count; i++) v[i] = w[i];
    }
}

#ifdef SWAP_LOW
/* Four squares: the off-diagonal ones change places, then each by itself. */
VECTOR_INLINE void transpose_square(Vector *v) {
    enum { HALF = VECTOR_LANES / 2 };
    for (int i = 0; i < HALF; i++) {
        Vector a = v[i], b = v[i + HALF];
        v[i] = __builtin_shufflevector(a, b, SWAP_LOW);
        v[i + HALF] = __builtin_shufflevector(a, b, SWAP_HIGH);
    }
    interleave(v, HALF);
    interleave(v + HALF, HALF);
}
#else
VECTOR_INLINE void transpose_square(Vector *v) {
    interleave(v, VECTOR_LANES);
}
#endif

/* A square of `lines` lines, zeros for the missing ones, whole in depth. */
VECTOR_INLINE void pack_square(const real *x, size_t ld, size_t lines,
                               real *panel, size_t stride) {
    Vector v[VECTOR_LANES];
    VECTOR_UNROLL
    for (size_t i = 0; i < VECTOR_LANES; i++)
        v[i] = i < lines ? vector_load(x + i * ld) : (Vector){0};
    transpose_square(v);
    VECTOR_UNROLL
    for (size_t p = 0; p < VECTOR_LANES; p++)
        vector_store(panel + p * stride, v[p]); /* (17.7) */
}

/* The last square, of fewer than VECTOR_LANES depths. */
static void pack_last_square(const real *x, size_t ld, size_t lines,
                             size_t depth, real *panel, size_t stride) {
    Vector v[VECTOR_LANES] = {0};
    for (size_t i = 0; i < lines; i++)
        v[i] = vector_load_part(x + i * ld, depth);
    transpose_square(v);
    for (size_t p = 0; p < depth; p++) vector_store(panel + p * stride, v[p]);
}

static size_t minimum(size_t a, size_t b) {
    return a < b ? a : b;
}

/* VECTOR_LANES lines (or less), one after the other: squares. */
static void pack_apart(const real *x, size_t ld, size_t lines, size_t depth,
                       real *panel, size_t stride) {
    size_t p = 0;
    if (lines == VECTOR_LANES)
        for (; p + VECTOR_LANES <= depth; p += VECTOR_LANES)
            pack_square(x + p, ld, VECTOR_LANES, panel + p * stride, stride);
    for (; p + VECTOR_LANES <= depth; p += VECTOR_LANES)
        pack_square(x + p, ld, lines, panel + p * stride, stride);
    if (p < depth) {
        pack_last_square(x + p, ld, lines, depth - p, panel + p * stride,
                         stride);
    }
}

/* The first `count` < VECTOR_LANES elements, then zeros. */
VECTOR_INLINE void copy_part(const real *x, size_t count, real *y) {
    enum { HALF = VECTOR_LANES / 2 };
    vector_store(y, (Vector){0});
    if (count >= HALF) { /* two halves, that may overlap */
        memcpy(y, x, HALF * sizeof *y);
        memcpy(y + count - HALF, x + count - HALF, HALF * sizeof *y);
    } else {
        for (size_t i = 0; i < count; i++) y[i] = x[i];
    }
}

/* Lines side by side: vectors. */
static void pack_together(const real *x, size_t ld, size_t lines, size_t depth,
                          real *panel, size_t stride) {
    size_t whole = lines / VECTOR_LANES * VECTOR_LANES;
    for (size_t p = 0; p < depth; p++, x += ld, panel += stride) {
        size_t i = 0;
        for (; i < whole; i += VECTOR_LANES)
            vector_store(panel + i, vector_load(x + i)); /* (17.7) */
        for (; i < stride; i += VECTOR_LANES) {
            copy_part(x + minimum(i, lines), i < lines ? lines - i : 0,
                      panel + i);
        }
    }
}

void panel_pack(Operand operand, size_t lines, size_t depth, real *panel,
                size_t stride) {
    assert(lines <= stride && stride % VECTOR_LANES == 0);
    const real *x = operand.data;
    size_t ld = operand.ld;
    if (operand.side_by_side) {
        pack_together(x, ld, lines, depth, panel, stride);
        return;
    }
    for (size_t i = 0; i < stride; i += VECTOR_LANES) {
        size_t left = i < lines ? minimum(lines - i, VECTOR_LANES) : 0;
        pack_apart(x + minimum(i, lines) * ld, ld, left, depth, panel + i,
                   stride);
    }
}

void panel_prefetch(Operand operand, size_t lines, size_t depth, size_t begun,
                    size_t done, size_t whole) {
    if (!operand.side_by_side || lines == 0) return;
    size_t end = depth * (begun + done) / whole;
    for (size_t p = depth * begun / whole; p < end; p++) {
        const real *x = operand.data + p * operand.ld;
        __builtin_prefetch(x);
        __builtin_prefetch(x + lines - 1);
    }
}
