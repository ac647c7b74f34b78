/* expected: a line of an expected text is matched from left to right. */
#include "expected.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char BAND[] = "\xc2\xb1"; /* U+00B1, plus-minus sign */
enum { BAND_LENGTH = sizeof BAND - 1, NUMBER_MOST = 63 };

static bool digit(const char *text, const char *end) {
    return text < end && *text >= '0' && *text <= '9';
}

static bool blank(const char *text, const char *end) {
    return text < end && (*text == ' ' || *text == '\t' || *text == '\r');
}

static const char *digits(const char *text, const char *end) {
    while (digit(text, end)) text++;
    return text;
}

static const char *blanks(const char *text, const char *end) {
    while (blank(text, end)) text++;
    return text;
}

/* The end of a number's exponent, or `text` if there is none. */
static const char *exponent(const char *text, const char *end) {
    const char *next = text;
    if (next == end || (*next != 'e' && *next != 'E')) return text;
    next++;
    if (next < end && (*next == '+' || *next == '-')) next++;
    return digit(next, end) ? digits(next, end) : text;
}

size_t expected_number(const char *text, const char *end, double *number) {
    const char *next = text;
    if (next < end && (*next == '+' || *next == '-')) next++;
    const char *whole = next;
    next = digits(next, end);
    size_t found = (size_t)(next - whole);
    if (next < end && *next == '.' && (found > 0 || digit(next + 1, end))) {
        const char *fraction = next + 1;
        next = digits(fraction, end);
        found += (size_t)(next - fraction);
    }
    if (found == 0) return 0;
    next = exponent(next, end);
    size_t length = (size_t)(next - text);
    char copy[NUMBER_MOST + 1];
    if (length > NUMBER_MOST) return 0;
    memcpy(copy, text, length);
    copy[length] = '\0';
    *number = strtod(copy, NULL);
    return length;
}

/* A stretch of the expected line and of the line printed. */
typedef struct Stretch {
    const char *next, *end;
} Stretch;

static bool number(Stretch *stretch, double *value) {
    size_t length = expected_number(stretch->next, stretch->end, value);
    stretch->next += length;
    return length > 0;
}

/* Whether a number with a band comes next in the expected line: if so, moves
 * behind it. */
static bool band(Stretch *expected, double *centre, double *width) {
    Stretch s = *expected;
    if (!number(&s, centre) || s.end - s.next <= BAND_LENGTH ||
        memcmp(s.next, BAND, BAND_LENGTH) != 0)
        return false;
    s.next += BAND_LENGTH;
    if (!number(&s, width)) return false;
    *expected = s;
    return true;
}

/* A tilde and a number, which may be set apart by blanks. */
static bool measurement(Stretch *stretch) {
    Stretch s = *stretch;
    double value = 0;
    if (s.next == s.end || *s.next != '~') return false;
    s.next = blanks(s.next + 1, s.end);
    if (!number(&s, &value)) return false;
    *stretch = s;
    return true;
}

/* Match whatever comes next in both, one thing of the expected line. */
static bool match_next(Stretch *expected, Stretch *got) {
    double centre = 0, width = 0, value = 0;
    if (blank(expected->next, expected->end)) {
        bool some = blank(got->next, got->end);
        expected->next = blanks(expected->next, expected->end);
        got->next = blanks(got->next, got->end);
        return some;
    }
    if (measurement(expected)) return measurement(got);
    if (band(expected, &centre, &width))
        return number(got, &value) &&
               fabs(value - centre) <= width + 1e-9 * (width + fabs(centre));
    if (got->next == got->end) return false;
    return *expected->next++ == *got->next++;
}

/* A line without the blanks at its ends. */
static Stretch trimmed(const char *line, size_t length) {
    Stretch s = {line, line + length};
    s.next = blanks(s.next, s.end);
    while (s.end > s.next && blank(s.end - 1, s.end)) s.end--;
    return s;
}

bool expected_line(const char *expected, size_t expected_length,
                   const char *got, size_t got_length) {
    Stretch e = trimmed(expected, expected_length);
    Stretch g = trimmed(got, got_length);
    while (e.next < e.end)
        if (!match_next(&e, &g)) return false;
    return g.next == g.end;
}

/* The next line that is not empty. */
static bool next_line(const FileBytes *text, size_t *offset, size_t *count,
                      Stretch *line) {
    const char *bytes = NULL;
    size_t length = 0;
    while (file_line(text, offset, &bytes, &length)) {
        ++*count;
        *line = trimmed(bytes, length);
        if (line->next < line->end) return true;
    }
    return false;
}

static void report_line(Buffer *report, const char *what, bool there,
                        const Stretch *line) {
    if (there)
        buffer_print(report, "  %s %.*s\n", what, (int)(line->end - line->next),
                     line->next);
    else
        buffer_print(report, "  %s (nothing more)\n", what);
}

size_t expected_compare(const FileBytes *expected, const FileBytes *got,
                        size_t most, Buffer *report) {
    size_t at_expected = 0, at_got = 0, line = 0, ignored = 0, differing = 0;
    for (;;) {
        Stretch e = {0}, g = {0};
        bool more = next_line(expected, &at_expected, &line, &e);
        bool printed = next_line(got, &at_got, &ignored, &g);
        if (!more && !printed) return differing;
        if (more && printed &&
            expected_line(e.next, (size_t)(e.end - e.next), g.next,
                          (size_t)(g.end - g.next)))
            continue;
        if (differing++ >= most) continue;
        buffer_print(report, "line %zu\n", line);
        report_line(report, "expected:", more, &e);
        report_line(report, "got:     ", printed, &g);
    }
}
