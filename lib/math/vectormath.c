/* vectormath: exp and its relatives by argument reduction and polynomial.
 *
 *   exp(x) = 2^n exp(r),   n = round(x / ln 2),   r = x - n ln 2,
 *
 * |r| <= ln(2) / 2, where the Taylor polynomial of exp(r) - 1 is exact to the
 * last place. Includes vector. Owns nothing. */
#include "math/vectormath.h"

#include "math/vector.h"
#include <assert.h>

#ifdef INTERLINEAR_DOUBLE
enum { DEGREE = 13, MANTISSA_BITS = 52, EXPONENT_BIAS = 1023 };
#define ROUNDER   0x1.8p52 /* adding it rounds to an integer */
#define LN2_HIGH  0x1.62e42feep-1
#define LN2_LOW   0x1.a39ef35793c76p-33
#define EXP_LEAST (-746.0) /* below it exp rounds to 0 */
#define EXP_MOST  710.0    /* above it exp overflows */
#define TANH_MOST 22.0     /* above it tanh rounds to 1 */
#else
enum { DEGREE = 7, MANTISSA_BITS = 23, EXPONENT_BIAS = 127 };
#define ROUNDER   0x1.8p23F
#define LN2_HIGH  0x1.63p-1F
#define LN2_LOW   (-0x1.bd0106p-13F)
#define EXP_LEAST (-104.0F)
#define EXP_MOST  89.0F
#define TANH_MOST 10.0F
#endif

/* 1 / k! for k = 0 .. DEGREE. */
static const real inverse_factorial[] = {
    (real)1.0,
    (real)1.0,
    (real)(1.0 / 2),
    (real)(1.0 / 6),
    (real)(1.0 / 24),
    (real)(1.0 / 120),
    (real)(1.0 / 720),
    (real)(1.0 / 5040),
    (real)(1.0 / 40320),
    (real)(1.0 / 362880),
    (real)(1.0 / 3628800),
    (real)(1.0 / 39916800),
    (real)(1.0 / 479001600),
    (real)(1.0 / 6227020800),
};

/* exp(x) = 2^power (1 + rest). */
typedef struct Reduced {
    VectorBits power;
    Vector rest;
} Reduced;

VECTOR_INLINE Reduced reduce(Vector x) {
    const Vector rounder = (Vector){0} + ROUNDER;
    Vector shifted = x * (real)0x1.71547652b82fep0 + rounder;
    Vector n = shifted - rounder;
    Vector r = (x - n * LN2_HIGH) - n * LN2_LOW;
    Vector p = (Vector){0} + inverse_factorial[DEGREE];
    for (int k = DEGREE - 1; k >= 2; k--) p = p * r + inverse_factorial[k];
    return (Reduced){.power = (VectorBits)shifted - (VectorBits)rounder,
                     .rest = r + r * r * p};
}

/* 2^n for -EXPONENT_BIAS < n <= EXPONENT_BIAS. */
VECTOR_INLINE Vector power_of_two(VectorBits n) {
    return (Vector)((n + EXPONENT_BIAS) << MANTISSA_BITS);
}

/* The smaller, the larger of x and a bound; NaN stays. */
VECTOR_INLINE Vector at_most(Vector x, real bound) {
    Vector bounds = (Vector){0} + bound;
    return vector_select(x > bounds, bounds, x);
}

VECTOR_INLINE Vector at_least(Vector x, real bound) {
    Vector bounds = (Vector){0} + bound;
    return vector_select(x < bounds, bounds, x);
}

VECTOR_INLINE VectorBits sign_bits(Vector x) {
    return (VectorBits)x & (VectorBits)((Vector){0} * (real)-1.0);
}

VECTOR_INLINE Vector absolute(Vector x) {
    return (Vector)((VectorBits)x ^ sign_bits(x));
}

/* Half of the power first, so that a denormal result is rounded once. */
VECTOR_INLINE Vector exp_lanes(Vector x) {
    Reduced e = reduce(at_least(at_most(x, EXP_MOST), EXP_LEAST));
    VectorBits half = e.power >> 1;
    Vector scaled = e.rest * power_of_two(half) + power_of_two(half);
    return scaled * power_of_two(e.power - half);
}

/* tanh |x| = t / (t + 2), t = exp(2 |x|) - 1, then the sign of x. */
VECTOR_INLINE Vector tanh_lanes(Vector x) {
    Reduced e = reduce((real)2.0 * at_most(absolute(x), TANH_MOST));
    Vector scale = power_of_two(e.power);
    Vector t = e.rest * scale + (scale - (real)1.0);
    return (Vector)((VectorBits)(t / (t + (real)2.0)) | sign_bits(x));
}

/* (2.10) with e = exp(-|x|): 1 / (1 + e), or e / (1 + e) where x < 0. */
VECTOR_INLINE Vector sigmoid_lanes(Vector x) {
    Vector e = exp_lanes(-absolute(x));
    Vector one = (Vector){0} + (real)1.0;
    return vector_select(x < (Vector){0}, e, one) / (one + e);
}

/* The function on every lane of every vector; the last one is padded. */
VECTOR_INLINE void map(size_t count, const real *x, real *y,
                       Vector (*function)(Vector)) {
    size_t i = 0;
    for (; i + VECTOR_LANES <= count; i += VECTOR_LANES)
        vector_store(y + i, function(vector_load(x + i)));
    if (i < count) {
        Vector last = function(vector_load_part(x + i, count - i));
        vector_store_part(y + i, last, count - i);
    }
}

void vector_exp(size_t count, const real *x, real *y) {
    map(count, x, y, exp_lanes);
}

void vector_tanh(size_t count, const real *x, real *y) {
    map(count, x, y, tanh_lanes);
}

void vector_sigmoid(size_t count, const real *x, real *y) {
    map(count, x, y, sigmoid_lanes);
}

/* Sums run in DOUBLES lanes of double, in SUMS independent rows of them. */
enum { DOUBLES = VECTOR_BYTES / sizeof(double), SUMS = 4 };
typedef double Doubles __attribute__((vector_size(VECTOR_BYTES)));

/* Lane by lane: gcc makes one conversion of the loop, but two halves of
 * __builtin_convertvector. */
VECTOR_INLINE Doubles load_doubles(const real *x) {
    Doubles wide;
    for (int lane = 0; lane < DOUBLES; lane++) wide[lane] = (double)x[lane];
    return wide;
}

VECTOR_INLINE double sum_lanes(const Doubles *sums) {
    Doubles total = (sums[0] + sums[1]) + (sums[2] + sums[3]);
    double sum = 0.0;
    for (int lane = 0; lane < DOUBLES; lane++) sum += total[lane];
    return sum;
}

double vector_sum(size_t count, const real *x) {
    Doubles sums[SUMS] = {0};
    size_t i = 0;
    for (; i + SUMS * DOUBLES <= count; i += SUMS * DOUBLES)
        for (size_t s = 0; s < SUMS; s++)
            sums[s] += load_doubles(x + i + s * DOUBLES);
    double sum = sum_lanes(sums);
    for (; i < count; i++) sum += (double)x[i];
    return sum;
}

double vector_sum_exp(size_t count, const real *x, real shift) {
    enum { ROUND = SUMS * DOUBLES };
    Doubles sums[SUMS] = {0};
    real y[ROUND];
    size_t i = 0;
    for (; i + ROUND <= count; i += ROUND) {
        for (size_t j = 0; j < ROUND; j += VECTOR_LANES)
            vector_store(y + j, exp_lanes(vector_load(x + i + j) - shift));
        for (size_t s = 0; s < SUMS; s++)
            sums[s] += load_doubles(y + s * DOUBLES);
    }
    double sum = sum_lanes(sums);
    for (size_t left; i < count; i += left) {
        left = count - i < VECTOR_LANES ? count - i : VECTOR_LANES;
        vector_store(y, exp_lanes(vector_load_part(x + i, left) - shift));
        for (size_t j = 0; j < left; j++) sum += (double)y[j];
    }
    return sum;
}

double vector_dot(size_t count, const real *x, const real *y) {
    Doubles sums[SUMS] = {0};
    size_t i = 0;
    for (; i + SUMS * DOUBLES <= count; i += SUMS * DOUBLES) {
        for (size_t s = 0; s < SUMS; s++) {
            size_t at = i + s * DOUBLES;
            sums[s] += load_doubles(x + at) * load_doubles(y + at);
        }
    }
    double sum = sum_lanes(sums);
    for (; i < count; i++) sum += (double)x[i] * (double)y[i];
    return sum;
}

/* The larger of two lanes, NaN if one is NaN; of two vectors lane by lane. */
VECTOR_INLINE Vector larger(Vector x, Vector most) {
    return vector_select((x > most) | (x != x), x, most);
}

real vector_maximum(size_t count, const real *x) {
    enum { CHAINS = 4 };
    assert(count >= 1);
    Vector first = (Vector){0} + x[0];
    Vector most[CHAINS] = {first, first, first, first};
    size_t i = 0;
    for (; i + CHAINS * VECTOR_LANES <= count; i += CHAINS * VECTOR_LANES) {
        VECTOR_UNROLL
        for (size_t c = 0; c < CHAINS; c++)
            most[c] = larger(vector_load(x + i + c * VECTOR_LANES), most[c]);
    }
    Vector all = larger(larger(most[0], most[1]), larger(most[2], most[3]));
    real maximum = all[0];
    for (size_t lane = 1; lane < VECTOR_LANES; lane++) {
        real v = all[lane];
        maximum = v > maximum || v != v ? v : maximum;
    }
    for (; i < count; i++)
        maximum = x[i] > maximum || x[i] != x[i] ? x[i] : maximum;
    return maximum;
}
