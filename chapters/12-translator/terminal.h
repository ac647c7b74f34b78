/* terminal: progress for a person, quiet lines for a pipe. */
#ifndef INTERLINEAR_TRANSLATOR_TERMINAL_H
#define INTERLINEAR_TRANSLATOR_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* terminal_seconds: a clock that only goes forward. */
double terminal_seconds(void);

/* terminal_is: whether a stream is a terminal. terminal_colour: whether it
 * also wants colour (NO_COLOR unset, TERM not dumb). terminal_width: its
 * columns, by COLUMNS or as it says itself; 80 if unknown or under 20. */
bool terminal_is(FILE *stream);
bool terminal_colour(FILE *stream);
size_t terminal_width(FILE *stream);

/* terminal_time: write seconds as "1:23" or "1:02:03". */
void terminal_time(double seconds, char *text, size_t capacity);

#endif
