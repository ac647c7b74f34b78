/* expected: whether a program printed what the book says it prints.
 *
 * An expected text is the output itself with two freedoms:
 *   0.913±0.02   any number from 0.893 to 0.933
 *   ~12.3        a measurement: any number behind a tilde
 * White space is compared as "some" and empty lines do not count; all else
 * must be equal. Includes base. */
#ifndef INTERLINEAR_CHAPTERS_EXPECTED_H
#define INTERLINEAR_CHAPTERS_EXPECTED_H

#include "base/io.h"
#include <stdbool.h>
#include <stddef.h>

/* expected_number: how many bytes of text .. end are a decimal number with
 * optional sign, fraction and exponent; 0 if it does not begin with one. */
size_t expected_number(const char *text, const char *end, double *number);

/* expected_line: whether a line printed is the line expected. */
bool expected_line(const char *expected, size_t expected_length,
                   const char *got, size_t got_length);

/* expected_compare: how many lines differ; the first `most` of them are added
 * to the report, each as it was expected and as it was printed. */
size_t expected_compare(const FileBytes *expected, const FileBytes *got,
                        size_t most, Buffer *report);

#endif
