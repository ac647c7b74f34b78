/* axis: round numbers along a line.
 *
 * A tick is digits * 10^exponent, and its label is made from these integers, so
 * that it is exact and the same on every machine. Includes nothing. */
#ifndef INTERLINEAR_REPORT_AXIS_H
#define INTERLINEAR_REPORT_AXIS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { AXIS_TICKS = 40, AXIS_LABEL = 48 };

typedef struct AxisTick {
    double place; /* 0 (low end) to 1 */
    char label[AXIS_LABEL];
} AxisTick;

typedef struct Axis {
    bool log;
    double low, high; /* what is shown, as log10 on a log axis */
    AxisTick tick[AXIS_TICKS];
    size_t count;
} Axis;

/* axis_make: an axis over low .. high (finite, low <= high; both > 0 if `log`)
 * with ticks at 1, 2 or 5 times powers of ten, about `most` (4 to 20) of them.
 * Equal ends are moved apart. A linear axis that is `round` ends at ticks. */
Axis axis_make(double low, double high, bool log, bool round, size_t most);

/* axis_place: where a value stands, 0 (low end) to 1 (high end). */
double axis_place(const Axis *axis, double value);

/* axis_fixed: write value / 10^decimals, with all its (at most 18) decimals. */
void axis_fixed(char label[AXIS_LABEL], int64_t value, int decimals);

#endif
