/* plain_diagnosis: what is wrong with a wrong gradient. */
#include "02-autodiff/plain_diagnosis.h"

#include "02-autodiff/plain_check.h"
#include <assert.h>
#include <math.h>
#include <stddef.h>

static int count_wrong(int count, const double n[], const double a[]) {
    int wrong = 0;
    for (int i = 0; i < count; i++) wrong += !plain_agrees(n[i], a[i]);
    return wrong;
}

static bool all_finite(int count, const double x[]) {
    for (int i = 0; i < count; i++)
        if (!isfinite(x[i])) return false;
    return true;
}

static void numeric_gradient(const PlainSubject *s, double n[]) {
    for (int i = 0; i < s->rows * s->cols; i++)
        n[i] = plain_derivative(s->loss, s->context, &s->x[i], 1e-5);
}

/* What is added to a dx that holds `start`. */
static void analytic_gradient(const PlainSubject *s, double start, double a[]) {
    int count = s->rows * s->cols;
    for (int i = 0; i < count; i++) s->dx[i] = start;
    s->gradient(s->context);
    for (int i = 0; i < count; i++) a[i] = s->dx[i] - start;
}

/* Does the gradient lose what was in dx before? */
static bool overwrites(const PlainSubject *s, const double a[]) {
    double again[PLAIN_ENTRIES];
    analytic_gradient(s, 1, again);
    return count_wrong(s->rows * s->cols, a, again) > 0;
}

/* Does the gradient change when numbers change that may not matter? */
static bool reads_padding(const PlainSubject *s, const double a[]) {
    double moved[PLAIN_ENTRIES];
    for (int i = 0; i < s->padding_count; i++) *s->padding[i] += 1;
    analytic_gradient(s, 0, moved);
    for (int i = 0; i < s->padding_count; i++) *s->padding[i] -= 1;
    return count_wrong(s->rows * s->cols, a, moved) > 0;
}

/* Is the gradient right if only one step is run? */
static bool right_for_one_step(const PlainSubject *s) {
    double n[PLAIN_ENTRIES] = {0}, a[PLAIN_ENTRIES] = {0};
    if (s->steps == NULL || *s->steps == 1) return false;
    int steps = *s->steps;
    *s->steps = 1;
    numeric_gradient(s, n);
    analytic_gradient(s, 0, a);
    *s->steps = steps;
    return count_wrong(s->rows * s->cols, n, a) == 0;
}

/* Is a the right gradient, written down as [cols, rows]? */
static bool transposed(int rows, int cols, const double n[], const double a[]) {
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < cols; j++)
            if (!plain_agrees(n[i * cols + j], a[j * rows + i])) return false;
    return rows > 1 && cols > 1;
}

/* Is it zero wherever it is wrong? */
static bool cut(int count, const double n[], const double a[]) {
    for (int i = 0; i < count; i++)
        if (!plain_agrees(n[i], a[i]) && fabs(a[i]) > 0) return false;
    return true;
}

/* The least and the largest ratio where the numeric derivative is not tiny. */
static void find_ratios(int count, const double n[], const double a[],
                        PlainDiagnosis *d) {
    double largest = 0;
    for (int i = 0; i < count; i++) largest = fmax(largest, fabs(n[i]));
    d->low = HUGE_VAL;
    d->high = -HUGE_VAL;
    for (int i = 0; i < count; i++) {
        if (fabs(n[i]) <= 1e-3 * largest) continue;
        d->low = fmin(d->low, a[i] / n[i]); /* (2.27) */
        d->high = fmax(d->high, a[i] / n[i]);
    }
}

/* Is a the right gradient, every entry times the same number? */
static bool proportional(int count, const double n[], const double a[],
                         double ratio) {
    for (int i = 0; i < count; i++)
        if (!plain_agrees(ratio * n[i], a[i])) return false;
    return true;
}

static bool near(double ratio, double wanted) {
    return fabs(ratio - wanted) <= 1e-4 * fabs(wanted);
}

/* The bug that makes every ratio the same. */
static PlainBug constant_ratio(double ratio, int batch) {
    if (near(ratio, -1)) return PLAIN_SIGN;
    if (near(ratio, 2)) return PLAIN_TWICE;
    if (near(ratio, 0.5)) return PLAIN_HALF;
    if (batch > 0 && (near(ratio, batch) || near(ratio, 1.0 / batch)))
        return PLAIN_BATCH;
    return PLAIN_FACTOR;
}

PlainDiagnosis plain_diagnose(const PlainSubject *s) {
    int count = s->rows * s->cols;
    double n[PLAIN_ENTRIES] = {0}, a[PLAIN_ENTRIES] = {0};
    assert(count <= PLAIN_ENTRIES);
    PlainDiagnosis d = {.entries = count};
    numeric_gradient(s, n);
    analytic_gradient(s, 0, a);
    d.wrong = count_wrong(count, n, a);
    find_ratios(count, n, a, &d);
    if (!all_finite(count, n) || !all_finite(count, a))
        d.bug = PLAIN_INFINITE;
    else if (overwrites(s, a))
        d.bug = PLAIN_OVERWRITES;
    else if (reads_padding(s, a))
        d.bug = PLAIN_MASK;
    else if (d.wrong == 0)
        d.bug = PLAIN_RIGHT;
    else if (cut(count, n, a))
        d.bug = PLAIN_CUT;
    else if (proportional(count, n, a, d.low))
        d.bug = constant_ratio(d.low, s->batch);
    else if (transposed(s->rows, s->cols, n, a))
        d.bug = PLAIN_TRANSPOSED;
    else if (right_for_one_step(s))
        d.bug = PLAIN_RECURRENCE;
    else
        d.bug = PLAIN_UNKNOWN;
    return d;
}

const char *plain_bug_name(PlainBug bug) {
    static const char *const names[PLAIN_BUGS] = {
        "right",
        "not finite",
        "the sign is flipped",
        "counted twice",
        "only half is there",
        "off by a factor of the batch",
        "a constant factor",
        "the path is cut",
        "the matrix is transposed",
        "overwrites instead of adding",
        "the mask is missing",
        "the recurrence is missing",
        "wrong, in no pattern that is known"};
    return names[bug];
}
