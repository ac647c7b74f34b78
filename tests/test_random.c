/* Tests of base/random: the published sequence, ranges, uniformity. */
#include "base/random.h"
#include <criterion/criterion.h>
#include <inttypes.h>

/* The outputs of the authors' reference code from the state 1, 2, 3, 4. */
Test(random, follows_the_reference_sequence) {
    Random random = {{1, 2, 3, 4}};
    const uint64_t expected[] = {
        UINT64_C(11520),
        UINT64_C(0),
        UINT64_C(1509978240),
        UINT64_C(1215971899390074240),
        UINT64_C(1216172134540287360),
        UINT64_C(607988272756665600),
        UINT64_C(16172922978634559625),
        UINT64_C(8476171486693032832),
        UINT64_C(10595114339597558777),
        UINT64_C(2904607092377533576),
    };
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        uint64_t got = random_next(&random);
        cr_assert_eq(got, expected[i], "number %zu is %" PRIu64, i, got);
    }
}

Test(random, a_seed_fills_the_state_by_splitmix64) {
    Random random = random_seed(0);
    cr_assert_eq(random.state[0], UINT64_C(0xE220A8397B1DCDAF));
    cr_assert_eq(random.state[1], UINT64_C(0x6E789E6AA1B965F4));
    cr_assert_eq(random.state[2], UINT64_C(0x06C45D188009454F));
    cr_assert_eq(random.state[3], UINT64_C(0xF88BB8A8724C81EC));
}

Test(random, a_saved_state_continues_the_same_sequence) {
    Random random = random_seed(42);
    random_next(&random);
    Random saved = random;
    for (int i = 0; i < 100; i++)
        cr_assert_eq(random_next(&random), random_next(&saved));
    Random other = random_seed(43);
    cr_assert_neq(random_next(&random), random_next(&other));
}

/* Pearson's statistic of counts that should be equal. */
static double chi_square(const size_t *counts, size_t cells, double expected) {
    double sum = 0.0;
    for (size_t i = 0; i < cells; i++) {
        double difference = (double)counts[i] - expected;
        sum += difference * difference / expected;
    }
    return sum;
}

Test(random, below_is_in_range_and_uniform) {
    Random random = random_seed(7);
    size_t counts[10] = {0};
    for (int i = 0; i < 100000; i++) {
        uint64_t drawn = random_below(&random, 10);
        cr_assert_lt(drawn, 10);
        counts[drawn]++;
    }
    cr_assert_lt(chi_square(counts, 10, 10000.0), 27.9); /* 9 dof, p 0.001 */
    cr_assert_eq(random_below(&random, 1), 0);
    for (int i = 0; i < 1000; i++) {
        cr_assert_lt(random_below(&random, UINT64_C(3) << 62), UINT64_C(3)
                                                                   << 62);
    }
}

/* A plain remainder of 64 bits would draw the first third of 3 * 2^62 twice as
 * often as the others. */
Test(random, below_has_no_bias_for_large_bounds) {
    Random random = random_seed(9);
    size_t counts[3] = {0};
    for (int i = 0; i < 30000; i++)
        counts[random_below(&random, UINT64_C(3) << 62) >> 62]++;
    cr_assert_lt(chi_square(counts, 3, 10000.0), 13.9); /* 2 dof, p 0.001 */
}

Test(random, uniform_fills_the_unit_interval) {
    Random random = random_seed(5);
    size_t counts[16] = {0};
    double sum = 0.0;
    for (int i = 0; i < 160000; i++) {
        double drawn = random_uniform(&random);
        cr_assert(drawn >= 0.0 && drawn < 1.0);
        counts[(size_t)(drawn * 16.0)]++;
        sum += drawn;
    }
    cr_assert_lt(chi_square(counts, 16, 10000.0), 37.7); /* 15 dof, p 0.001 */
    cr_assert_float_eq(sum / 160000.0, 0.5, 0.003);
}

Test(random, shuffle_gives_every_order_equally_often) {
    Random random = random_seed(11);
    size_t counts[24] = {0};
    for (int i = 0; i < 48000; i++) {
        size_t items[4] = {0, 1, 2, 3};
        random_shuffle(&random, items, 4);
        size_t order = 0;
        for (size_t j = 0; j < 4; j++) { /* the factorial number system */
            size_t smaller = 0;
            for (size_t l = j + 1; l < 4; l++) smaller += items[l] < items[j];
            order = order * (4 - j) + smaller;
        }
        counts[order]++;
    }
    cr_assert_lt(chi_square(counts, 24, 2000.0), 49.7); /* 23 dof, p 0.001 */
}

Test(random, shuffle_keeps_every_item) {
    enum { COUNT = 1000 };
    Random random = random_seed(3);
    size_t items[COUNT], seen[COUNT] = {0}, moved = 0;
    for (size_t i = 0; i < COUNT; i++) items[i] = i;
    random_shuffle(&random, items, COUNT);
    for (size_t i = 0; i < COUNT; i++) {
        moved += items[i] != i;
        seen[items[i]]++;
    }
    for (size_t i = 0; i < COUNT; i++) cr_assert_eq(seen[i], 1);
    cr_assert_gt(moved, COUNT / 2);
    random_shuffle(&random, items, 0);
    random_shuffle(&random, items, 1);
}
