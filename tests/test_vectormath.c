/* Tests of math/vectormath: the stated error against libm over the whole
 * range, special values, places in the vector, sums. */
#include "base/random.h"
#include "math/vectormath.h"
#include <criterion/criterion.h>
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#ifdef INTERLINEAR_DOUBLE
#define REAL_LEAST DBL_TRUE_MIN
#define REAL_MOST  DBL_MAX
#define DIGITS     DBL_MANT_DIG
enum { LEAST_EXPONENT = DBL_MIN_EXP };
typedef uint64_t Bits;
#else
#define REAL_LEAST FLT_TRUE_MIN
#define REAL_MOST  FLT_MAX
#define DIGITS     FLT_MANT_DIG
enum { LEAST_EXPONENT = FLT_MIN_EXP };
typedef uint32_t Bits;
#endif

typedef void VectorFunction(size_t count, const real *x, real *y);
typedef long double Reference(long double x);

static long double sigmoid_reference(long double x) {
    return 1.0L / (1.0L + expl(-x));
}

static const struct {
    const char *name;
    VectorFunction *function;
    Reference *reference;
} functions[] = {
    {"exp", vector_exp, expl},
    {"tanh", vector_tanh, tanhl},
    {"sigmoid", vector_sigmoid, sigmoid_reference},
};

/* The error in units of the last place of the true value. */
static double error_in_ulp(real got, long double wanted) {
    if (isnan(got) || isnan(wanted))
        return isnan(got) && isnan(wanted) ? 0.0 : (double)INFINITY;
    if (isinf(got)) { /* right where the nearest real is infinite, or nearly */
        return wanted > 0.0L && got > 0 && wanted > (long double)REAL_MOST
                   ? 0.0
                   : (double)INFINITY;
    }
    int exponent = LEAST_EXPONENT;
    if (wanted != 0.0L) frexpl(wanted, &exponent);
    exponent = exponent > LEAST_EXPONENT ? exponent : LEAST_EXPONENT;
    long double ulp = ldexpl(1.0L, exponent - DIGITS);
    return (double)(fabsl((long double)got - wanted) / ulp);
}

/* The largest error of a function over `count` arguments; may be printed with
 * criterion's --verbose. */
static void check_errors(size_t f, size_t count, const real *x) {
    real *y = malloc(count * sizeof *y);
    functions[f].function(count, x, y);
    double worst = 0.0;
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        double error =
            error_in_ulp(y[i], functions[f].reference((long double)x[i]));
        if (error > worst) {
            worst = error;
            at = i;
        }
    }
    cr_log_info("%s: %.3f units in the last place, at %a", functions[f].name,
                worst, (double)x[at]);
    cr_assert_leq(worst, VECTOR_ULP, "%s(%a) = %a is off by %g units",
                  functions[f].name, (double)x[at], (double)y[at], worst);
    free(y);
}

static real real_of_bits(Bits bits) {
    real x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* Every exponent and sign, denormals, infinities and NaN. */
Test(vectormath, errors_stay_below_the_stated_bound_for_any_bits) {
    enum { COUNT = 500000 };
    static real x[COUNT];
    Random random = random_seed(1);
    for (size_t f = 0; f < 3; f++) {
        for (size_t i = 0; i < COUNT; i++) {
            x[i] = real_of_bits(
                (Bits)(random_next(&random) >> (64 - 8 * sizeof(Bits))));
        }
        check_errors(f, COUNT, x);
    }
}

/* The arguments where the functions are neither flat nor linear, densely. */
Test(vectormath, errors_stay_below_the_stated_bound_where_it_curves) {
    enum { COUNT = 200000 };
    static real x[COUNT];
    const real widths[] = {(real)1e-3, 1, 10, 30, 110, 760};
    Random random = random_seed(2);
    for (size_t f = 0; f < 3; f++) {
        for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
            for (size_t i = 0; i < COUNT; i++)
                x[i] = (real)(2.0 * random_uniform(&random) - 1.0) * widths[w];
            check_errors(f, COUNT, x);
        }
    }
}

static real apply(VectorFunction *function, real x) {
    function(1, &x, &x);
    return x;
}

Test(vectormath, special_values) {
    const real infinity = (real)INFINITY;
    cr_assert_eq(apply(vector_exp, 0), 1);
    cr_assert_eq(apply(vector_exp, infinity), infinity);
    cr_assert_eq(apply(vector_exp, -infinity), 0);
    cr_assert_eq(apply(vector_exp, REAL_MOST), infinity);
    cr_assert_eq(apply(vector_exp, -REAL_MOST), 0);
    cr_assert_eq(apply(vector_tanh, infinity), 1);
    cr_assert_eq(apply(vector_tanh, -infinity), -1);
    cr_assert_eq(apply(vector_tanh, REAL_LEAST), REAL_LEAST);
    cr_assert(signbit(apply(vector_tanh, (real)-0.0)));
    cr_assert_eq(apply(vector_sigmoid, 0), (real)0.5);
    cr_assert_eq(apply(vector_sigmoid, infinity), 1);
    cr_assert_eq(apply(vector_sigmoid, -infinity), 0);
    for (size_t f = 0; f < 3; f++)
        cr_assert(isnan(apply(functions[f].function, (real)NAN)));
}

Test(vectormath, a_place_in_the_vector_does_not_show) {
    enum { COUNT = 100 };
    Random random = random_seed(3);
    real x[COUNT], whole[COUNT], part[COUNT];
    for (size_t i = 0; i < COUNT; i++)
        x[i] = (real)(20.0 * random_uniform(&random) - 10.0);
    for (size_t f = 0; f < 3; f++) {
        functions[f].function(COUNT, x, whole);
        for (size_t first = 0; first < COUNT; first += 3) {
            size_t count = COUNT - first;
            functions[f].function(count, x + first, part);
            cr_assert(!memcmp(part, whole + first, count * sizeof *part));
            real alone = apply(functions[f].function, x[first]);
            cr_assert(!memcmp(&alone, whole + first, sizeof alone));
        }
    }
}

Test(vectormath, nothing_is_touched_beyond_the_count) {
    for (size_t count = 0; count < 70; count++) {
        real *x = malloc(count * sizeof *x + 1);
        real y[80];
        for (size_t i = 0; i < 80; i++) y[i] = (real)77;
        for (size_t i = 0; i < count; i++) x[i] = (real)i;
        for (size_t f = 0; f < 3; f++) {
            functions[f].function(count, x, y);
            for (size_t i = count; i < 80; i++) cr_assert_eq(y[i], (real)77);
            functions[f].function(count, x, x);
        }
        free(x);
    }
}

Test(vectormath, sums_are_those_of_double) {
    Random random = random_seed(4);
    for (size_t count = 0; count < 300; count++) {
        real *x = malloc(count * sizeof *x + 1),
             *y = malloc(count * sizeof *y + 1);
        long double sum = 0.0L, dot = 0.0L, size = 0.0L, exps = 0.0L;
        for (size_t i = 0; i < count; i++) {
            x[i] = (real)(random_uniform(&random) - 0.5);
            y[i] = (real)(random_uniform(&random) - 0.5);
            sum += (long double)x[i];
            dot += (long double)x[i] * (long double)y[i];
            size += fabsl((long double)x[i]);
            exps += expl((long double)(real)(x[i] - (real)0.25));
        }
        double bound = (double)(size * (long double)count) * DBL_EPSILON;
        cr_assert_leq(fabs(vector_sum(count, x) - (double)sum), bound);
        cr_assert_leq(fabs(vector_dot(count, x, y) - (double)dot), bound);
        cr_assert_leq(fabs(vector_sum_exp(count, x, (real)0.25) - (double)exps),
                      (double)exps * VECTOR_ULP * (double)REAL_EPSILON);
        free(x);
        free(y);
    }
}

Test(vectormath, the_maximum_is_found_at_any_place) {
    for (size_t count = 1; count < 70; count++) {
        real *x = malloc(count * sizeof *x);
        for (size_t i = 0; i < count; i++) x[i] = -(real)INFINITY;
        cr_assert_eq(vector_maximum(count, x), -(real)INFINITY);
        for (size_t i = 0; i < count; i++) {
            x[i] = -(real)2;
            cr_assert_eq(vector_maximum(count, x), (real)-2);
            x[i] = (real)NAN;
            cr_assert(isnan(vector_maximum(count, x)), "%zu of %zu", i, count);
            x[i] = -(real)3;
        }
        free(x);
    }
}
