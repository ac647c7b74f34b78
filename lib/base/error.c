/* error: the text of what went wrong. Includes nothing else of the project. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

bool error_set(Error *error, const char *format, ...) {
    if (!error || error->message[0] != '\0') return false;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    return false;
}

bool error_memory(Error *error, const char *what) {
    return error_set(error,
                     "out of memory for %s; close other programs or use "
                     "smaller sizes",
                     what);
}
