/* axis: ticks as integers times a power of ten, labels made from these. */
#include "report/axis.h"
#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* digits * 10^exponent, divided rather than multiplied by 1/10^k, so that the
 * nearest double results. */
static double tick_value(int64_t digits, int exponent) {
    double scale = pow(10, abs(exponent));
    return exponent < 0 ? (double)digits / scale : (double)digits * scale;
}

void axis_fixed(char label[AXIS_LABEL], int64_t value, int decimals) {
    char text[AXIS_LABEL], *at = text + sizeof text - 1; /* from its end */
    uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value;
    *at = '\0';
    for (int d = 0; rest || d <= decimals; d++, rest /= 10) {
        if (d && d == decimals) *--at = '.';
        *--at = (char)('0' + rest % 10);
    }
    if (value < 0) *--at = '-';
    strcpy(label, at);
}

/* Append 10 with a raised exponent. */
static void append_power(char *label, int power) {
    static const char *const RAISED[] = {"⁰", "¹", "²", "³", "⁴",
                                         "⁵", "⁶", "⁷", "⁸", "⁹"};
    char plain[16];
    snprintf(plain, sizeof plain, "%d", power);
    strcat(label, "10");
    for (const char *at = plain; *at; at++)
        strcat(label, *at == '-' ? "⁻" : RAISED[*at - '0']);
}

/* digits * 10^exponent as a multiple of 10^power; on a log axis, where the
 * power says it all, as the power alone. */
static void write_label(char *label, int64_t digits, int exponent, int power,
                        bool log) {
    if (!digits) exponent = power = 0;
    for (; exponent > power; exponent--) digits *= 10;
    bool alone = power && log && digits == 1 && exponent == power;
    if (!alone) axis_fixed(label, digits, power - exponent);
    if (power && !alone) strcat(label, "×");
    if (power) append_power(label, power);
}

static void add_tick(Axis *axis, int64_t digits, int exponent, int power) {
    double place = axis_place(axis, tick_value(digits, exponent));
    if (axis->count < AXIS_TICKS && place > -1e-9 && place < 1 + 1e-9) {
        AxisTick *tick = &axis->tick[axis->count++];
        tick->place = place;
        write_label(tick->label, digits, exponent, power, axis->log);
    }
}

/* The smallest step of 1, 2 or 5 times a power of ten that cuts the span into
 * at most `most` parts. */
static void choose_step(double span, size_t most, int *digits, int *exponent) {
    static const int STEPS[] = {1, 2, 5};
    for (*exponent = (int)floor(log10(span / (double)most));; ++*exponent) {
        for (size_t i = 0; i < 3; i++) {
            double step = tick_value(STEPS[i], *exponent);
            *digits = STEPS[i];
            if (span / step <= (double)most * (1 + 1e-9)) return;
        }
    }
}

/* Ticks at multiples of a step; on a log axis too, if it is short. */
static void linear_ticks(Axis *axis, double low, double high, bool round,
                         size_t most) {
    int digits, exponent;
    choose_step(high - low, most, &digits, &exponent);
    double step = tick_value(digits, exponent);
    double first = floor(low / step + 1e-9), last = ceil(high / step - 1e-9);
    if (round) {
        axis->low = first * step;
        axis->high = last * step;
    }
    double largest = fmax(fabs(low), fabs(high));
    int power = 0;
    if (largest >= 1e6 || exponent < -5)
        power = (int)floor(log10(largest) + 1e-9);
    for (int64_t i = (int64_t)first; i <= (int64_t)last; i++)
        add_tick(axis, i * digits, exponent, power);
}

/* Ticks at 1, 2, 5 of each power of ten, or at every few powers. */
static void log_ticks(Axis *axis, size_t most) {
    double span = axis->high - axis->low;
    int first = (int)floor(axis->low), last = (int)ceil(axis->high);
    int stride = (int)ceil(span / (double)most);
    bool plain = axis->low >= -5 && axis->high <= 6;
    for (int exponent = first; exponent <= last; exponent++) {
        int power = plain ? 0 : exponent;
        if (exponent % stride == 0) add_tick(axis, 1, exponent, power);
        if (3 * span <= (double)most) {
            add_tick(axis, 2, exponent, power);
            add_tick(axis, 5, exponent, power);
        }
    }
}

static Axis make_linear(double low, double high, bool round, size_t most) {
    double size = fmax(fabs(low), fabs(high));
    double half = size > 1e-280 ? 0.1 * size : 1;
    bool equal = high - low <= fmax(1e-9 * size, 1e-280);
    Axis axis = {.low = equal ? low - half : low,
                 .high = equal ? high + half : high};
    linear_ticks(&axis, axis.low, axis.high, round, most);
    return axis;
}

static Axis make_log(double low, double high, size_t most) {
    double half = log10(high) - log10(low) < 1e-9 ? 0.6 : 0;
    Axis axis = {
        .log = true, .low = log10(low) - half, .high = log10(high) + half};
    if (axis.high - axis.low < 1)
        linear_ticks(&axis, low, high, false, most);
    else
        log_ticks(&axis, most);
    return axis;
}

Axis axis_make(double low, double high, bool log, bool round, size_t most) {
    const double largest = 1e300, least = log ? 1 / largest : -largest;
    assert(low <= high && most >= 4 && (!log || low > 0));
    low = fmin(fmax(low, least), largest);
    high = fmin(fmax(high, least), largest);
    return log ? make_log(low, high, most)
               : make_linear(low, high, round, most);
}

double axis_place(const Axis *axis, double value) {
    double at = axis->log ? log10(value) : value;
    return (at - axis->low) / (axis->high - axis->low);
}
