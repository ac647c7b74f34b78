/* test_axis: round numbers along an axis, widths of labels, numbers of SVG. */
#include "base/memory.h"
#include "base/random.h"
#include "report/axis.h"
#include "report/label.h"
#include "report/svg.h"
#include <criterion/criterion.h>
#include <math.h>
#include <stdint.h>

static void expect_labels(Axis axis, const char *expected) {
    Buffer labels = {0};
    for (size_t i = 0; i < axis.count; i++) {
        buffer_append(&labels, " ", i > 0);
        buffer_print(&labels, "%s", axis.tick[i].label);
    }
    cr_expect_str_eq(labels.bytes, expected, "'%s', not '%s'", labels.bytes,
                     expected);
    buffer_free(&labels);
}

Test(axis, labels_are_round_numbers) {
    expect_labels(axis_make(0, 100, false, true, 6), "0 20 40 60 80 100");
    expect_labels(axis_make(0.12, 0.37, false, true, 6),
                  "0.10 0.15 0.20 0.25 0.30 0.35 0.40");
    expect_labels(axis_make(-1, 1, false, false, 5), "-1.0 -0.5 0 0.5 1.0");
    expect_labels(axis_make(0, 2.5e6, false, true, 5),
                  "0 0.5×10⁶ 1.0×10⁶ 1.5×10⁶ 2.0×10⁶ 2.5×10⁶");
    expect_labels(axis_make(0, 3e-7, false, false, 4),
                  "0 1×10⁻⁷ 2×10⁻⁷ 3×10⁻⁷");
    expect_labels(axis_make(1, 100000, true, false, 8),
                  "1 10 100 1000 10000 100000");
    expect_labels(axis_make(1, 200, true, false, 8), "1 2 5 10 20 50 100 200");
    expect_labels(axis_make(1e-12, 1, true, false, 6),
                  "10⁻¹² 10⁻¹⁰ 10⁻⁸ 10⁻⁶ 10⁻⁴ 10⁻² 1");
    expect_labels(axis_make(20, 60, true, false, 6), "20 30 40 50 60");
    expect_labels(axis_make(5, 5, false, false, 4), "4.5 5.0 5.5");
    expect_labels(axis_make(0, 0, false, false, 4), "-1.0 -0.5 0 0.5 1.0");
}

static void check_axis(Axis axis) {
    cr_assert_geq(axis.count, 1);
    cr_assert_leq(axis.count, 25);
    cr_assert(axis.low < axis.high);
    for (size_t i = 0; i < axis.count; i++) {
        double place = axis.tick[i].place;
        cr_assert(place > -1e-6 && place < 1 + 1e-6, "%g", place);
        cr_assert(i == 0 || place > axis.tick[i - 1].place);
        const char *label = axis.tick[i].label;
        cr_assert_leq(label_columns(label), 20, "%s", label);
    }
}

Test(axis, any_range_gets_ticks_inside_it_in_order) {
    Random random = random_seed(3);
    for (size_t i = 0; i < 20000; i++) {
        double scale = pow(10, 40 * random_uniform(&random) - 20);
        double a = scale * (random_uniform(&random) - 0.3);
        double b = a + scale * pow(10, -9 * random_uniform(&random));
        check_axis(axis_make(a, b, false, i % 2, 4 + i % 9));
        double low = scale * (random_uniform(&random) + 1e-12);
        double high = low * pow(10, 30 * random_uniform(&random));
        check_axis(axis_make(low, high, true, false, 4 + i % 7));
        check_axis(axis_make(low, low, true, false, 6));
    }
    const double ends[] = {0, 5e-324, 1e-300, 1, 1e15, 1.7e308};
    for (size_t i = 0; i < 36; i++) {
        if (ends[i / 6] <= ends[i % 6]) {
            check_axis(axis_make(ends[i / 6], ends[i % 6], false, true, 6));
            check_axis(axis_make(-ends[i % 6], ends[i / 6], false, true, 6));
        }
        if (ends[i / 6] <= ends[i % 6] && i / 6)
            check_axis(axis_make(ends[i / 6], ends[i % 6], true, true, 6));
    }
}

Test(axis, fixed_point) {
    char text[AXIS_LABEL];
    axis_fixed(text, -5, 2);
    cr_expect_str_eq(text, "-0.05");
    axis_fixed(text, INT64_MIN, 0);
    cr_expect_str_eq(text, "-9223372036854775808");
    axis_fixed(text, INT64_MIN, 18);
    cr_expect_str_eq(text, "-9.223372036854775808");
    axis_fixed(text, 0, 0);
    cr_expect_str_eq(text, "0");
}

Test(label, width_counts_terminal_columns) {
    cr_expect_eq(label_columns("été"), 3);
    cr_expect_eq(label_columns("e\u0301te\u0301"), 3);
    cr_expect_eq(label_columns("o\u0308\u0323"), 1);
    cr_expect_eq(label_columns("猫が한😀"), 8);
    cr_expect_eq(label_columns("\x01\xFF\u202E"), 3);
    cr_expect_eq(label_columns(""), 0);
    cr_expect_eq(label_columns(NULL), 0);
}

static void expect_fit(const char *text, size_t most, const char *expected) {
    Buffer fit = {0};
    cr_expect_leq(label_fit(&fit, text, most), most);
    buffer_append(&fit, "|", 1);
    cr_expect_str_eq(fit.bytes, expected);
    buffer_free(&fit);
}

Test(label, fit_shortens_between_characters) {
    expect_fit("neighbour", 9, "neighbour|");
    expect_fit("neighbour", 8, "neighbo…|");
    expect_fit("猫が好き", 6, "猫が…|");
    expect_fit("e\u0301te\u0301s", 3, "e\u0301t…|");
    expect_fit("abc", 1, "…|");
    expect_fit("abc", 0, "|");
    expect_fit("a\tb\x1b[31mc", 20, "a b\uFFFD[31mc|");
    expect_fit("a\xE2\x82", 20, "a\uFFFD\uFFFD|");
}

Test(svg, numbers_have_two_decimals_at_most) {
    Buffer text = {0};
    svg_put(&text, "@ @ @ @ @ @", 12.0, -0.5, 0.126, -0.001, 1e6, 99.999);
    cr_expect_str_eq(text.bytes, "12 -0.5 0.13 0 1000000 100");
    buffer_free(&text);
}
