/* test_plot: pictures are well-formed and show what they should. */
#include "base/memory.h"
#include "report/label.h"
#include "report/plot.h"
#include <criterion/criterion.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

static size_t occurrences(const char *text, const char *of) {
    size_t count = 0;
    while ((text = strstr(text, of))) {
        text += strlen(of);
        count++;
    }
    return count;
}

/* A tag that begins at text[0] == '<': its effect on the depth. */
static int tag_depth(const char *text, const char *end) {
    if (text[1] == '/') return -1;
    return end[-1] == '/' ? 0 : 1;
}

/* Tags match in number and nesting; entities and bytes are legal. */
static void check_xml(const char *text) {
    int depth = 0;
    for (const char *at = text; *at; at++) {
        unsigned char byte = (unsigned char)*at;
        cr_assert(byte >= 0x20 || byte == '\n', "control byte %d", byte);
        cr_assert(byte != 0xFF, "broken UTF-8");
        if (*at == '&') {
            cr_assert(strncmp(at, "&amp;", 5) == 0 ||
                      strncmp(at, "&lt;", 4) == 0 ||
                      strncmp(at, "&gt;", 4) == 0);
        }
        if (*at == '<') {
            const char *end = strchr(at, '>');
            cr_assert(end);
            depth += tag_depth(at, end);
            cr_assert(depth > 0 || strncmp(at, "</svg>", 6) == 0);
        }
    }
    cr_assert_eq(depth, 0);
    cr_assert_null(strstr(text, "nan"));
    cr_assert_null(strstr(text, "inf\""));
    cr_assert_eq(occurrences(text, "<title>"), 1);
    cr_assert_eq(occurrences(text, "<desc>"), 1);
}

/* --- charts -------------------------------------------------------------- */

static const double X[] = {1, 2, 3, 4, 5, 6},
                    Y[] = {3, 1, (double)NAN, 0, 5, -2};

static Buffer draw(bool log, size_t count) {
    PlotSeries series[] = {{"a < b & \"c\"", X, Y, count}, {"empty", X, Y, 0}};
    PlotChart chart = {"T <1>", "what & why", "x (steps)", "y (nats)", log,
                       log,     series,       2,           0};
    Buffer text = {0};
    plot_chart_svg(&text, &chart);
    cr_assert_not(text.failed);
    check_xml(text.bytes);
    return text;
}

Test(chart, tells_what_it_shows) {
    Buffer text = draw(false, 6);
    cr_expect(strstr(text.bytes, "<title>T &lt;1&gt;</title>"));
    cr_expect(strstr(text.bytes, "<desc>what &amp; why</desc>"));
    cr_expect(strstr(text.bytes, ">a &lt; b &amp; \"c\"</text>"));
    cr_expect(strstr(text.bytes, ">x (steps)</text>"));
    cr_expect(strstr(text.bytes, ">y (nats)</text>"));
    buffer_free(&text);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* The longest path of the picture is the series. */
static size_t moves_of_series(const char *text) {
    const char *path = strstr(text, "L");
    cr_assert(path);
    while (*path != '"') path--;
    const char *end = strchr(path + 1, '"');
    size_t moves = 0;
    for (const char *at = path + 1; at < end; at++) moves += *at == 'M';
    return moves;
}

Test(chart, a_nan_leaves_a_gap_and_a_log_axis_drops_what_it_cannot_show) {
    Buffer linear = draw(false, 6), log = draw(true, 6);
    const char *path = strstr(linear.bytes, "stroke-linejoin");
    cr_assert(path);
    cr_expect_eq(moves_of_series(linear.bytes + 800), 2);
    cr_expect_eq(moves_of_series(log.bytes + 800), 2);
    cr_expect_eq(occurrences(linear.bytes, "<circle"), 6); /* legend + 5 */
    cr_expect_eq(occurrences(log.bytes, "<circle"), 4);    /* legend + 3 */
    buffer_free(&linear);
    buffer_free(&log);
}

Test(chart, nothing_one_point_and_no_finite_point) {
    Buffer none = draw(false, 0), one = draw(true, 1);
    cr_expect(strstr(none.bytes, ">no data</text>"));
    cr_expect_eq(occurrences(one.bytes, "<circle"), 2);
    buffer_free(&none);
    buffer_free(&one);
    const double bad[] = {(double)NAN, HUGE_VAL, -HUGE_VAL};
    PlotSeries series = {NULL, bad, bad, 3};
    PlotChart chart = {.series = &series, .series_count = 1};
    plot_chart_svg(&none, &chart);
    check_xml(none.bytes);
    cr_expect(strstr(none.bytes, ">no data</text>"));
    buffer_free(&none);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(chart, fewer_ticks_stand_at_whole_numbers) {
    const double x[] = {0, 1, 2, 3}, y[] = {7, 7, 7, 7};
    PlotSeries series = {"s", x, y, 4};
    PlotChart chart = {.series = &series, .series_count = 1};
    Buffer eight = {0}, four = {0};
    plot_chart_svg(&eight, &chart);
    chart.x_ticks = 4;
    plot_chart_svg(&four, &chart);
    cr_expect(strstr(eight.bytes, ">2.5</text>"));
    cr_expect_null(strstr(four.bytes, ">2.5</text>"));
    cr_expect(strstr(four.bytes, ">2</text>"));
    buffer_free(&eight);
    buffer_free(&four);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(chart, a_point_alone_is_seen) {
    double x[36], y[36];
    for (size_t i = 0; i < 36; i++) x[i] = y[i] = (double)i;
    PlotSeries series = {"s", x, y, 36};
    PlotChart chart = {.series = &series, .series_count = 1};
    Buffer text = {0};
    plot_chart_svg(&text, &chart);
    size_t markers = occurrences(text.bytes, "<circle");
    buffer_free(&text);
    y[15] = y[17] = (double)NAN; /* 15 had a marker, 16 gets one */
    plot_chart_svg(&text, &chart);
    cr_expect_eq(occurrences(text.bytes, "<circle"), markers);
    buffer_free(&text);
}

Test(chart, series_differ_without_colour) {
    PlotSeries series[6];
    for (size_t s = 0; s < 6; s++) series[s] = (PlotSeries){"s", X, X, 6};
    PlotChart chart = {.series = series, .series_count = 6};
    Buffer text = {0};
    plot_chart_svg(&text, &chart);
    cr_expect_eq(occurrences(text.bytes, "stroke-dasharray=\"none\""), 2);
    cr_expect_eq(occurrences(text.bytes, "stroke-dasharray=\"7 4\""), 2);
    cr_expect_eq(occurrences(text.bytes, "stroke-dasharray=\"2 3\""), 2);
    buffer_free(&text);
}

Test(chart, no_memory_sets_failed) {
    PlotSeries series = {"a", X, Y, 6};
    PlotChart chart = {.title = "T", .series = &series, .series_count = 1};
    for (size_t n = 0;; n++) {
        Buffer text = {0};
        memory_fail_after(n);
        plot_chart_svg(&text, &chart);
        memory_fail_after(SIZE_MAX);
        bool failed = text.failed;
        buffer_free(&text);
        cr_assert_eq(memory_live_blocks(), 0);
        if (!failed) {
            cr_assert_gt(n, 10);
            return;
        }
    }
}

/* --- heat maps ----------------------------------------------------------- */

static const char *const ROWS[] = {"le", "chat", "e\u0301t"};
static const char *const COLS[] = {"the", "猫"};
static const double WEIGHT[] = {1, 0, 0.25, 0.5, (double)NAN, 7};
static const bool GOLD[] = {true, false, false, true, false, false};

static PlotHeat heat_of(const bool *outlined) {
    return (PlotHeat){"A <map>", "links", ROWS, COLS, 3, 2, WEIGHT, outlined};
}

Test(heat, svg_tells_what_it_shows) {
    PlotHeat heat = heat_of(GOLD);
    Buffer text = {0};
    plot_heat_svg(&text, &heat);
    check_xml(text.bytes);
    cr_expect(strstr(text.bytes, "<title>A &lt;map&gt;</title>"));
    cr_expect(strstr(text.bytes, ">chat</text>"));
    cr_expect(strstr(text.bytes, ">猫</text>"));
    cr_expect_eq(occurrences(text.bytes, "#d55e00"), 3, "2 links and the key");
    cr_expect_eq(occurrences(text.bytes, "fill=\"#08306b\""), 3);
    cr_expect_eq(occurrences(text.bytes, "stroke=\"#999\""), 1, "one NaN");
    buffer_free(&text);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(heat, terminal_without_colour) {
    PlotHeat heat = heat_of(NULL);
    Buffer text = {0};
    plot_heat_terminal(&text, &heat, false, 80);
    cr_expect_str_eq(text.bytes, "A <map>\n"
                                 "\n"
                                 "     t\n"
                                 "     h\n"
                                 "     e 猫\n"
                                 "  le ██·\n"
                                 "chat ░░▒▒\n"
                                 "  e\u0301t ??██\n"
                                 "\n"
                                 "   0 · ░░▒▒▓▓██ 1\n");
    buffer_free(&text);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(heat, terminal_frames_gold_links) {
    PlotHeat heat = heat_of(GOLD);
    Buffer text = {0};
    plot_heat_terminal(&text, &heat, false, 80);
    cr_expect(strstr(text.bytes, "\n  le [█] ·\n"));
    cr_expect(strstr(text.bytes, "\nchat ░░░[▒]\n"));
    cr_expect(strstr(text.bytes, "[ ] gold link\n"));
    buffer_free(&text);
}

Test(heat, terminal_in_colour) {
    PlotHeat heat = heat_of(GOLD);
    Buffer text = {0};
    plot_heat_terminal(&text, &heat, true, 80);
    cr_expect_eq(occurrences(text.bytes, "\033[48;5;"),
                 occurrences(text.bytes, "\033[0m"));
    cr_expect(strstr(text.bytes, "\033[48;5;17;38;5;231m[ ]\033[0m"));
    cr_expect_null(strstr(text.bytes, "█"));
    buffer_free(&text);
}

/* The widest line, in columns. */
static size_t widest_line(char *text) {
    size_t widest = 0;
    for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
        size_t columns = label_columns(line);
        widest = columns > widest ? columns : widest;
    }
    return widest;
}

Test(heat, any_size_fits_the_width) {
    enum { MOST = 40 };
    const char *labels[MOST];
    static double weight[MOST * MOST];
    static bool gold[MOST * MOST];
    for (size_t i = 0; i < MOST; i++)
        labels[i] = i % 3 ? "anticonstitutionnellement" : i % 2 ? "猫" : "";
    for (size_t n = 0; n <= MOST; n += 8) {
        for (size_t width = 30; width < 140; width += 17) {
            PlotHeat heat = {"a title that is longer than the narrow widths",
                             "d",
                             labels,
                             labels,
                             n,
                             n,
                             weight,
                             width % 2 ? gold : NULL};
            Buffer text = {0};
            plot_heat_terminal(&text, &heat, false, width);
            size_t key = width % 2 && width < 50 ? 20 : 0;
            cr_expect_leq(widest_line(text.bytes), width + key);
            buffer_free(&text);
            plot_heat_svg(&text, &heat);
            check_xml(text.bytes);
            buffer_free(&text);
        }
    }
    PlotHeat narrow = {"t", "d", labels, labels, 3, 3, weight, gold};
    Buffer text = {0};
    plot_heat_terminal(&text, &narrow, false, 1);
    cr_expect_eq(occurrences(text.bytes, "…"), 8, "3 panels");
    buffer_free(&text);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(heat, no_memory_sets_failed) {
    PlotHeat heat = heat_of(GOLD);
    for (size_t n = 0;; n++) {
        Buffer svg = {0}, text = {0};
        memory_fail_after(n);
        plot_heat_svg(&svg, &heat);
        plot_heat_terminal(&text, &heat, true, 80);
        memory_fail_after(SIZE_MAX);
        bool failed = svg.failed || text.failed;
        buffer_free(&svg);
        buffer_free(&text);
        cr_assert_eq(memory_live_blocks(), 0);
        if (!failed) {
            cr_assert_gt(n, 10);
            return;
        }
    }
}
