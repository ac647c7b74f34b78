/* utf8: decoding, encoding and tables of ranges. Includes base only. */
#include "text/utf8.h"

/* `count` capitals, each `step` behind the one before, and how far from each
 * its small letter is. */
typedef struct CaseRange {
    uint32_t first, count, step;
    int32_t distance;
} CaseRange;

/* Where two capitals share a small letter, the common one stands first. */
static const CaseRange CASES[] = {
    {0x41, 26, 1, 32},     {0xC0, 23, 1, 32},   {0xD8, 7, 1, 32},
    {0x100, 24, 2, 1},     {0x132, 3, 2, 1},    {0x139, 8, 2, 1},
    {0x14A, 23, 2, 1},     {0x178, 1, 1, -121}, {0x179, 3, 2, 1},
    {0x181, 1, 1, 210},    {0x182, 2, 2, 1},    {0x186, 1, 1, 206},
    {0x187, 1, 1, 1},      {0x189, 2, 1, 205},  {0x18B, 1, 1, 1},
    {0x18E, 1, 1, 79},     {0x18F, 1, 1, 202},  {0x190, 1, 1, 203},
    {0x191, 1, 1, 1},      {0x193, 1, 1, 205},  {0x194, 1, 1, 207},
    {0x196, 1, 1, 211},    {0x197, 1, 1, 209},  {0x198, 1, 1, 1},
    {0x19C, 1, 1, 211},    {0x19D, 1, 1, 213},  {0x19F, 1, 1, 214},
    {0x1A0, 3, 2, 1},      {0x1A6, 1, 1, 218},  {0x1A7, 1, 1, 1},
    {0x1A9, 1, 1, 218},    {0x1AC, 1, 1, 1},    {0x1AE, 1, 1, 218},
    {0x1AF, 1, 1, 1},      {0x1B1, 2, 1, 217},  {0x1B3, 2, 2, 1},
    {0x1B7, 1, 1, 219},    {0x1B8, 1, 1, 1},    {0x1BC, 1, 1, 1},
    {0x1C4, 1, 1, 2},      {0x1C7, 1, 1, 2},    {0x1CA, 1, 1, 2},
    {0x1CD, 8, 2, 1},      {0x1DE, 9, 2, 1},    {0x1F1, 1, 1, 2},
    {0x1F4, 1, 2, 1},      {0x1F6, 1, 1, -97},  {0x1F7, 1, 1, -56},
    {0x1F8, 20, 2, 1},     {0x220, 1, 1, -130}, {0x222, 9, 2, 1},
    {0x23A, 1, 1, 10795},  {0x23B, 1, 1, 1},    {0x23D, 1, 1, -163},
    {0x23E, 1, 1, 10792},  {0x241, 1, 1, 1},    {0x243, 1, 1, -195},
    {0x244, 1, 1, 69},     {0x245, 1, 1, 71},   {0x246, 5, 2, 1},
    {0x370, 2, 2, 1},      {0x376, 1, 1, 1},    {0x37F, 1, 1, 116},
    {0x386, 1, 1, 38},     {0x388, 3, 1, 37},   {0x38C, 1, 1, 64},
    {0x38E, 2, 1, 63},     {0x391, 17, 1, 32},  {0x3A3, 9, 1, 32},
    {0x3CF, 1, 1, 8},      {0x3D8, 12, 2, 1},   {0x3F7, 1, 1, 1},
    {0x3F9, 1, 1, -7},     {0x3FA, 1, 1, 1},    {0x3FD, 3, 1, -130},
    {0x400, 16, 1, 80},    {0x410, 32, 1, 32},  {0x460, 17, 2, 1},
    {0x48A, 27, 2, 1},     {0x4C0, 1, 1, 15},   {0x4C1, 7, 2, 1},
    {0x4D0, 48, 2, 1},     {0x531, 38, 1, 48},  {0x1E00, 75, 2, 1},
    {0x1E9E, 1, 1, -7615}, {0x1EA0, 48, 2, 1},  {0x130, 1, 1, -199},
    {0x1C5, 1, 1, 1},      {0x1C8, 1, 1, 1},    {0x1CB, 1, 1, 1},
    {0x1F2, 1, 1, 1},      {0x3F4, 1, 1, -60},
};

/* What the rule of the final sigma looks through: marks, apostrophes. */
static const Utf8Range CASE_IGNORABLE[] = {
    {0x27, 0x27},     {0x2E, 0x2E},     {0x3A, 0x3A},     {0x5E, 0x5E},
    {0x60, 0x60},     {0xA8, 0xA8},     {0xAD, 0xAD},     {0xAF, 0xAF},
    {0xB4, 0xB4},     {0xB7, 0xB8},     {0x2B0, 0x36F},   {0x374, 0x375},
    {0x37A, 0x37A},   {0x384, 0x385},   {0x387, 0x387},   {0x483, 0x489},
    {0x559, 0x559},   {0x55F, 0x55F},   {0x200B, 0x200F}, {0x2018, 0x2019},
    {0x2024, 0x2024}, {0x2027, 0x2027}, {0x202A, 0x202E}, {0x2060, 0x2064},
    {0x2066, 0x206F}, {0xFEFF, 0xFEFF},
};

static const Utf8Range SPACES[] = {
    {0x09, 0x0D},     {0x1C, 0x20},     {0x85, 0x85},     {0xA0, 0xA0},
    {0x1680, 0x1680}, {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F},
    {0x205F, 0x205F}, {0x3000, 0x3000},
};

static const Utf8Range HAN[] = {
    {0x3005, 0x3005}, {0x3007, 0x3007}, {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF}, {0xF900, 0xFAFF}, {0x20000, 0x3FFFF},
};

/* Punctuation, symbols and controls; white space is asked for first. The
 * middle dot is left out: Catalan writes it inside words. */
static const Utf8Range PUNCTUATION[] = {
    {0x00, 0x08},        {0x0E, 0x1B},     {0x21, 0x2F},     {0x3A, 0x40},
    {0x5B, 0x60},        {0x7B, 0xA9},     {0xAB, 0xB1},     {0xB4, 0xB4},
    {0xB6, 0xB6},        {0xB8, 0xB8},     {0xBB, 0xBB},     {0xBF, 0xBF},
    {0xD7, 0xD7},        {0xF7, 0xF7},     {0x37E, 0x37E},   {0x387, 0x387},
    {0x55A, 0x55F},      {0x589, 0x58F},   {0x5BE, 0x5BE},   {0x5C0, 0x5C0},
    {0x5C3, 0x5C3},      {0x5C6, 0x5C6},   {0x5F3, 0x5F4},   {0x606, 0x60F},
    {0x61B, 0x61F},      {0x66A, 0x66D},   {0x6D4, 0x6D4},   {0x964, 0x965},
    {0x970, 0x970},      {0xE3F, 0xE3F},   {0xE4F, 0xE4F},   {0xE5A, 0xE5B},
    {0x10FB, 0x10FB},    {0x1360, 0x1368}, {0x17D4, 0x17DA}, {0x1800, 0x180A},
    {0x2010, 0x206F},    {0x207A, 0x207E}, {0x208A, 0x208E}, {0x20A0, 0x20CF},
    {0x2116, 0x2118},    {0x211E, 0x2123}, {0x2190, 0x2775}, {0x2794, 0x2BFF},
    {0x2E00, 0x2FFF},    {0x3001, 0x3004}, {0x3008, 0x3020}, {0x3030, 0x3030},
    {0x303D, 0x303F},    {0x309B, 0x309C}, {0x30A0, 0x30A0}, {0x30FB, 0x30FB},
    {0x3200, 0x33FF},    {0x4DC0, 0x4DFF}, {0xE000, 0xF8FF}, {0xFD3E, 0xFD3F},
    {0xFE10, 0xFE19},    {0xFE30, 0xFE6F}, {0xFF01, 0xFF0F}, {0xFF1A, 0xFF20},
    {0xFF3B, 0xFF40},    {0xFF5B, 0xFF65}, {0xFFE0, 0xFFFD}, {0x1F000, 0x1FAFF},
    {0xF0000, 0x10FFFF},
};

bool utf8_in_ranges(const Utf8Range *ranges, size_t count, uint32_t code) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (code > ranges[middle].last)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && code >= ranges[low].first;
}

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

bool utf8_is_space(uint32_t code) {
    return utf8_in_ranges(SPACES, COUNT_OF(SPACES), code);
}

bool utf8_is_han(uint32_t code) {
    return utf8_in_ranges(HAN, COUNT_OF(HAN), code);
}

bool utf8_is_punctuation(uint32_t code) {
    return utf8_in_ranges(PUNCTUATION, COUNT_OF(PUNCTUATION), code);
}

/* The smallest code point and the first byte of sequences of 1 .. 4 bytes. */
static const uint32_t LEAST[] = {0, 0, 0x80, 0x800, 0x10000};
static const unsigned char LEAD[] = {0, 0, 0xC0, 0xE0, 0xF0};

uint32_t utf8_decode(const char *text, size_t length, size_t *size) {
    unsigned char lead = (unsigned char)text[0];
    *size = 1;
    if (lead < 0x80) return lead;
    size_t bytes = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC0 || lead > 0xF4 || bytes > length) return UTF8_INVALID;
    uint32_t code = (uint32_t)lead - LEAD[bytes];
    for (size_t i = 1; i < bytes; i++) {
        unsigned char byte = (unsigned char)text[i];
        if ((byte & 0xC0) != 0x80) return UTF8_INVALID;
        code = code << 6 | (byte & 0x3F); /* (4.1) */
    }
    if (code < LEAST[bytes] || (code >= 0xD800 && code < 0xE000) ||
        code > 0x10FFFF)
        return UTF8_INVALID;
    *size = bytes;
    return code;
}

bool utf8_check(const char *name, size_t number, const char *line,
                size_t length, Error *error) {
    for (size_t at = 0, size; at < length; at += size) {
        uint32_t code = utf8_decode(line + at, length - at, &size);
        if (code == 0 || code == UTF8_INVALID) {
            return error_set(
                error, "%s:%zu: %s at byte %zu; save the file as UTF-8 text",
                name, number, code ? "broken UTF-8" : "a NUL byte", at + 1);
        }
    }
    return true;
}

void utf8_append(Buffer *buffer, uint32_t code) {
    unsigned char bytes[4];
    size_t size = 1;
    while (size < 4 && code >= LEAST[size + 1]) size++;
    for (size_t i = size - 1; i > 0; i--) {
        bytes[i] = (unsigned char)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    bytes[0] = (unsigned char)(LEAD[size] | code);
    buffer_append(buffer, bytes, size);
}

static bool has_capital(CaseRange range, uint32_t code) {
    uint32_t offset = code - range.first; /* huge below it */
    return offset < range.count * range.step && offset % range.step == 0;
}

uint32_t utf8_lower(uint32_t code) {
    if (code < 'A' || (code > 'Z' && code < 0x80)) return code; /* quickly */
    for (size_t i = 0; i < COUNT_OF(CASES); i++)
        if (has_capital(CASES[i], code))
            return code + (uint32_t)CASES[i].distance;
    return code;
}

uint32_t utf8_upper(uint32_t code) {
    for (size_t i = 0; i < COUNT_OF(CASES); i++) {
        uint32_t upper = code - (uint32_t)CASES[i].distance;
        if (has_capital(CASES[i], upper)) return upper;
    }
    return code;
}

static bool is_case_ignorable(uint32_t code) {
    return utf8_in_ranges(CASE_IGNORABLE, COUNT_OF(CASE_IGNORABLE), code);
}

static bool is_cased(uint32_t code) {
    return utf8_lower(code) != code || utf8_upper(code) != code;
}

/* The first code point of a text that is not ignorable, 0 if there is none. */
static uint32_t first_of(const char *text, size_t length) {
    for (size_t i = 0, size; i < length; i += size) {
        uint32_t code = utf8_decode(text + i, length - i, &size);
        if (!is_case_ignorable(code)) return code;
    }
    return 0;
}

void utf8_lower_text(Buffer *buffer, const char *text, size_t length) {
    enum { DOTTED_I = 0x130, DOT_ABOVE = 0x307, SIGMA = 0x3A3 };
    enum { FINAL_SIGMA = 0x3C2 };
    uint32_t before = 0; /* the last code point that is not ignorable */
    for (size_t i = 0, size; i < length; i += size) {
        uint32_t code = utf8_decode(text + i, length - i, &size);
        const char *next = text + i + size;
        if (code == UTF8_INVALID) {
            buffer_append(buffer, text + i, 1);
        } else if (code == DOTTED_I) {
            utf8_append(buffer, 'i');
            utf8_append(buffer, DOT_ABOVE);
        } else if (code == SIGMA && is_cased(before) &&
                   !is_cased(first_of(next, length - i - size))) {
            utf8_append(buffer, FINAL_SIGMA);
        } else {
            utf8_append(buffer, utf8_lower(code));
        }
        if (!is_case_ignorable(code)) before = code;
    }
}
