/* svg: numbers, escaped text, head and foot. */
#include "report/svg.h"
#include "report/axis.h"
#include "report/label.h"
#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

static void append_text(Buffer *buffer, const char *text) {
    buffer_append(buffer, text, strlen(text));
}

/* A number to two decimals, without zeros at the end. */
static void append_number(Buffer *buffer, double value) {
    char number[AXIS_LABEL];
    int64_t digits = (int64_t)llround(value * 100);
    int decimals = 2;
    for (; decimals && digits % 10 == 0; decimals--) digits /= 10;
    axis_fixed(number, digits, decimals);
    append_text(buffer, number);
}

void svg_put(Buffer *buffer, const char *pattern, ...) {
    va_list values;
    va_start(values, pattern);
    for (const char *at; (at = strchr(pattern, '@')); pattern = at + 1) {
        buffer_append(buffer, pattern, (size_t)(at - pattern));
        append_number(buffer, va_arg(values, double));
    }
    va_end(values);
    append_text(buffer, pattern);
}

/* At most `most` columns of a text, clean and as XML character data. */
static void append_label(Buffer *buffer, const char *text, size_t most) {
    Buffer label = {0};
    label_fit(&label, text, most);
    for (size_t i = 0; i < label.length; i++) {
        char byte = label.bytes[i];
        if (byte == '&')
            append_text(buffer, "&amp;");
        else if (byte == '<')
            append_text(buffer, "&lt;");
        else if (byte == '>')
            append_text(buffer, "&gt;");
        else
            buffer_append(buffer, &byte, 1);
    }
    buffer->failed = buffer->failed || label.failed;
    buffer_free(&label);
}

void svg_text(Buffer *buffer, double x, double y, const char *attributes,
              const char *text, size_t most) {
    svg_put(buffer, "<text x=\"@\" y=\"@\" ", x, y);
    append_text(buffer, attributes);
    append_text(buffer, ">");
    append_label(buffer, text, most);
    append_text(buffer, "</text>\n");
}

void svg_begin(Buffer *buffer, double width, double height, const char *title,
               const char *description) {
    svg_put(buffer,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
            "width=\"@\" height=\"@\" viewBox=\"0 0 @ @\" "
            "font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\" "
            "font-size=\"@\" fill=\"#111\">\n<title>",
            width, height, width, height, (double)SVG_FONT_SIZE);
    append_label(buffer, title, SIZE_MAX);
    append_text(buffer, "</title>\n<desc>");
    append_label(buffer, description, SIZE_MAX);
    append_text(buffer, "</desc>\n");
    svg_put(buffer, "<rect width=\"@\" height=\"@\" fill=\"#fff\"/>\n", width,
            height);
    svg_text(buffer, width / 2, 24,
             "text-anchor=\"middle\" font-size=\"15\" font-weight=\"bold\"",
             title, (size_t)(width / (SVG_COLUMN_WIDTH * 1.25)));
}

void svg_end(Buffer *buffer) {
    append_text(buffer, "</svg>\n");
}
