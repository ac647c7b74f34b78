/* label: one walk over characters serves measuring, shortening and writing. */
#include "report/label.h"
#include "text/utf8.h"
#include <string.h>

/* Marks without a width of their own. */
static const Utf8Range MARKS[] = {
    {0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},   {0x610, 0x61A},
    {0x64B, 0x65F},   {0x93C, 0x93C},   {0xE34, 0xE3A},   {0xE47, 0xE4E},
    {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200D}, {0x2060, 0x2064},
    {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF},
};

static const Utf8Range WIDE[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
};

/* What must not reach a terminal or an XML file. */
static const Utf8Range UNFIT[] = {
    {0x0, 0x1F},      {0x7F, 0x9F},           {0x200E, 0x200F},
    {0x2028, 0x202E}, {0x2066, 0x2069},       {0xFFF9, 0xFFFB},
    {0xFFFE, 0xFFFF}, {0x110000, UINT32_MAX},
};

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

static bool is_mark(uint32_t code) {
    return utf8_in_ranges(MARKS, COUNT_OF(MARKS), code);
}

/* The first code point of a text, found without a walk to the text's end. */
static uint32_t decode(const char *text, size_t *size) {
    return utf8_decode(text, strnlen(text, 4), size);
}

size_t label_character(const char **text, Buffer *buffer) {
    size_t size, width = 0;
    uint32_t code = decode(*text, &size);
    bool unfit = utf8_in_ranges(UNFIT, COUNT_OF(UNFIT), code);
    const char *shown = *text;
    if (unfit) shown = code == '\n' || code == '\t' ? " " : "\uFFFD";
    if (!is_mark(code))
        width = utf8_in_ranges(WIDE, COUNT_OF(WIDE), code) ? 2 : 1;
    if (buffer) buffer_append(buffer, shown, unfit ? strlen(shown) : size);
    *text += size;
    while (**text && is_mark(decode(*text, &size))) {
        if (buffer) buffer_append(buffer, *text, size);
        *text += size;
    }
    return width;
}

size_t label_columns(const char *text) {
    size_t columns = 0;
    while (text && *text) columns += label_character(&text, NULL);
    return columns;
}

size_t label_fit(Buffer *buffer, const char *text, size_t most) {
    bool whole = label_columns(text) <= most;
    size_t columns = 0, room = whole ? most : most - (most > 0);
    while (text && *text) {
        const char *next = text;
        size_t width = label_character(&next, NULL);
        if (columns + width > room) break;
        columns += label_character(&text, buffer);
    }
    if (!whole && most) {
        buffer_append(buffer, "…", strlen("…"));
        columns++;
    }
    return columns;
}

size_t label_widest(const char *const *texts, size_t count, size_t most) {
    size_t widest = 0;
    for (size_t i = 0; i < count; i++) {
        size_t columns = label_columns(texts[i]);
        widest = columns > widest ? columns : widest;
    }
    return widest < most ? widest : most;
}
