/* terminal: what kind of stream it is, and times for people. */
#include "terminal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

double terminal_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

bool terminal_is(FILE *stream) {
    return isatty(fileno(stream)) == 1;
}

bool terminal_colour(FILE *stream) {
    const char *no_color = getenv("NO_COLOR");
    const char *term = getenv("TERM");
    return terminal_is(stream) && (!no_color || *no_color == '\0') && term &&
           strcmp(term, "dumb") != 0;
}

size_t terminal_width(FILE *stream) {
    if (!terminal_is(stream)) return 80;
    const char *columns = getenv("COLUMNS");
    long width = columns ? strtol(columns, NULL, 10) : 0;
#ifdef TIOCGWINSZ
    struct winsize size = {0};
    if (!columns && ioctl(fileno(stream), TIOCGWINSZ, &size) == 0)
        width = size.ws_col;
#endif
    return width >= 20 && width <= 1000 ? (size_t)width : 80;
}

void terminal_time(double seconds, char *text, size_t capacity) {
    long whole = seconds > 0 && seconds < 1e9 ? (long)(seconds + 0.5) : 0;
    if (whole >= 3600) {
        snprintf(text, capacity, "%ld:%02ld:%02ld", whole / 3600,
                 whole / 60 % 60, whole % 60);
    } else {
        snprintf(text, capacity, "%ld:%02ld", whole / 60, whole % 60);
    }
}
