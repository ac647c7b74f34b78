/* test_aer: links and the alignment error rate. */
#include "base/memory.h"
#include "report/metrics.h"
#include <criterion/criterion.h>
#include <stdint.h>
#include <string.h>

static LinkList parse(const char *line) {
    LinkList list = {0};
    Error error = {0};
    cr_assert(links_parse(line, strlen(line), &list, &error), "%s",
              error.message);
    return list;
}

static double aer(const char *predicted, const char *gold) {
    LinkList p = parse(predicted), g = parse(gold);
    AerCounts counts = {0};
    aer_add(&counts, &p, &g);
    links_free(&p);
    links_free(&g);
    return aer_score(&counts);
}

Test(links, parse_reads_sure_and_possible_links_in_order) {
    LinkList list = parse("\t3-1 0?0  4294967295-2\r");
    cr_assert_eq(list.count, 3);
    cr_expect(list.links[0].source == 0 && list.links[0].target == 0);
    cr_expect(!list.links[0].sure && list.links[1].sure);
    cr_expect(list.links[1].source == 3 && list.links[1].target == 1);
    cr_expect_eq(list.links[2].source, UINT32_MAX);
    links_free(&list);
    list = parse("");
    cr_expect_eq(list.count, 0);
    links_free(&list);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(links, a_link_that_stands_twice_counts_once_and_sure_wins) {
    LinkList list = parse("1?1 0-0 1-1 1?1");
    cr_assert_eq(list.count, 2);
    cr_expect(list.links[1].sure);
    cr_assert(links_add(&list, 2, 0, false));
    cr_assert(links_add(&list, 2, 0, true));
    cr_assert(links_add(&list, 1, 0, false));
    cr_assert_eq(list.count, 4);
    cr_expect_eq(list.links[1].source, 1);
    cr_expect(list.links[2].source == 2 && list.links[2].sure);
    links_free(&list);
}

Test(links, anything_else_is_an_error_with_its_column) {
    static const struct {
        const char *line, *column;
    } BAD[] = {
        {"1", "column 1:"},
        {"1-", "column 1:"},
        {"-1", "column 1:"},
        {"0-0 1_2", "column 5:"},
        {"0-0 1-2x", "column 5:"},
        {"1--2", "column 1:"},
        {"4294967296-0", "column "},
        {"0-0,1-1", "column 1:"},
        {"99999999999999999999999-0", "column 1:"},
    };
    for (size_t i = 0; i < sizeof BAD / sizeof *BAD; i++) {
        LinkList list = {0};
        Error error = {0};
        const char *line = BAD[i].line;
        cr_expect_not(links_parse(line, strlen(line), &list, &error));
        cr_expect(strstr(error.message, BAD[i].column), "%s: %s", line,
                  error.message);
        links_free(&list);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(links, a_length_is_a_length_not_a_nul) {
    LinkList list = {0};
    Error error = {0};
    cr_expect(links_parse("1-1 junk", 3, &list, &error));
    cr_expect_eq(list.count, 1);
    cr_expect_not(links_parse("1-1\0", 4, &list, &error));
    links_free(&list);
}

Test(links, every_failed_allocation_is_an_error) {
    static const char LINE[] = "0-0 1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 "
                               "10-10 11-11 12-12 13-13 14-14 15-15 16-16";
    for (size_t n = 0;; n++) {
        LinkList list = {0};
        Error error = {0};
        memory_fail_after(n);
        bool fine = links_parse(LINE, strlen(LINE), &list, &error);
        memory_fail_after(SIZE_MAX);
        links_free(&list);
        cr_assert_eq(memory_live_blocks(), 0);
        if (fine) {
            cr_assert_geq(n, 2);
            return;
        }
        cr_assert_neq(error.message[0], '\0');
    }
}

/* |A| = 4, |S| = 3, |A and S| = 2, |A and P| = 3: 1 - 5 / 7. */
Test(aer, by_hand) {
    cr_expect_float_eq(aer("0-0 1-1 2-1 5-5", "0-0 1-1 2?1 3?3 4-4"),
                       1 - 5.0 / 7, 1e-15);
}

Test(aer, bounds) {
    cr_expect_eq(aer("0-0 1-1", "0-0 1-1"), 0);
    cr_expect_eq(aer("0-0 1?1", "0-0 1?1"), 0, "possible links are free");
    cr_expect_eq(aer("0-1 1-0", "0-0 1-1"), 1);
    cr_expect_eq(aer("", "0-0"), 1);
    cr_expect_eq(aer("", ""), 0);
    cr_expect_eq(aer("", "0?0"), 0);
    cr_expect_eq(aer("0-0 0-0", "0-0"), 0, "a link counts once");
}

Test(aer, adds_over_sentences) {
    LinkList a = parse("0-0"), b = parse("1-1");
    AerCounts counts = {0};
    aer_add(&counts, &a, &a);
    aer_add(&counts, &a, &b);
    cr_expect_eq(counts.found, 2);
    cr_expect_eq(counts.sure, 2);
    cr_expect_float_eq(aer_score(&counts), 0.5, 1e-15);
    links_free(&a);
    links_free(&b);
}
