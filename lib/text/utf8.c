/* utf8: decoding, encoding and tables of ranges. Includes base only. */
#include "text/utf8.h"

/* Code points first .. last. */
typedef struct Range {
    uint32_t first, last;
} Range;

/* Every `step`-th code point of a range and how far its small letter is. */
typedef struct CaseRange {
    uint32_t first, last, step;
    int32_t distance;
} CaseRange;

/* Where two capitals share a small letter, the common one stands first. */
static const CaseRange CASES[] = {
    {0x0041, 0x005A, 1, 32},    {0x00C0, 0x00D6, 1, 32},
    {0x00D8, 0x00DE, 1, 32},    {0x0100, 0x012E, 2, 1},
    {0x0132, 0x0136, 2, 1},     {0x0139, 0x0147, 2, 1},
    {0x014A, 0x0176, 2, 1},     {0x0178, 0x0178, 1, -121},
    {0x0179, 0x017D, 2, 1},     {0x0181, 0x0181, 1, 210},
    {0x0182, 0x0184, 2, 1},     {0x0186, 0x0186, 1, 206},
    {0x0187, 0x0187, 1, 1},     {0x0189, 0x018A, 1, 205},
    {0x018B, 0x018B, 1, 1},     {0x018E, 0x018E, 1, 79},
    {0x018F, 0x018F, 1, 202},   {0x0190, 0x0190, 1, 203},
    {0x0191, 0x0191, 1, 1},     {0x0193, 0x0193, 1, 205},
    {0x0194, 0x0194, 1, 207},   {0x0196, 0x0196, 1, 211},
    {0x0197, 0x0197, 1, 209},   {0x0198, 0x0198, 1, 1},
    {0x019C, 0x019C, 1, 211},   {0x019D, 0x019D, 1, 213},
    {0x019F, 0x019F, 1, 214},   {0x01A0, 0x01A4, 2, 1},
    {0x01A6, 0x01A6, 1, 218},   {0x01A7, 0x01A7, 1, 1},
    {0x01A9, 0x01A9, 1, 218},   {0x01AC, 0x01AC, 1, 1},
    {0x01AE, 0x01AE, 1, 218},   {0x01AF, 0x01AF, 1, 1},
    {0x01B1, 0x01B2, 1, 217},   {0x01B3, 0x01B5, 2, 1},
    {0x01B7, 0x01B7, 1, 219},   {0x01B8, 0x01B8, 1, 1},
    {0x01BC, 0x01BC, 1, 1},     {0x01C4, 0x01C4, 1, 2},
    {0x01C7, 0x01C7, 1, 2},     {0x01CA, 0x01CA, 1, 2},
    {0x01CD, 0x01DB, 2, 1},     {0x01DE, 0x01EE, 2, 1},
    {0x01F1, 0x01F1, 1, 2},     {0x01F4, 0x01F4, 2, 1},
    {0x01F6, 0x01F6, 1, -97},   {0x01F7, 0x01F7, 1, -56},
    {0x01F8, 0x021E, 2, 1},     {0x0220, 0x0220, 1, -130},
    {0x0222, 0x0232, 2, 1},     {0x023A, 0x023A, 1, 10795},
    {0x023B, 0x023B, 1, 1},     {0x023D, 0x023D, 1, -163},
    {0x023E, 0x023E, 1, 10792}, {0x0241, 0x0241, 1, 1},
    {0x0243, 0x0243, 1, -195},  {0x0244, 0x0244, 1, 69},
    {0x0245, 0x0245, 1, 71},    {0x0246, 0x024E, 2, 1},
    {0x0370, 0x0372, 2, 1},     {0x0376, 0x0376, 1, 1},
    {0x037F, 0x037F, 1, 116},   {0x0386, 0x0386, 1, 38},
    {0x0388, 0x038A, 1, 37},    {0x038C, 0x038C, 1, 64},
    {0x038E, 0x038F, 1, 63},    {0x0391, 0x03A1, 1, 32},
    {0x03A3, 0x03AB, 1, 32},    {0x03CF, 0x03CF, 1, 8},
    {0x03D8, 0x03EE, 2, 1},     {0x03F7, 0x03F7, 1, 1},
    {0x03F9, 0x03F9, 1, -7},    {0x03FA, 0x03FA, 1, 1},
    {0x03FD, 0x03FF, 1, -130},  {0x0400, 0x040F, 1, 80},
    {0x0410, 0x042F, 1, 32},    {0x0460, 0x0480, 2, 1},
    {0x048A, 0x04BE, 2, 1},     {0x04C0, 0x04C0, 1, 15},
    {0x04C1, 0x04CD, 2, 1},     {0x04D0, 0x052E, 2, 1},
    {0x0531, 0x0556, 1, 48},    {0x1E00, 0x1E94, 2, 1},
    {0x1E9E, 0x1E9E, 1, -7615}, {0x1EA0, 0x1EFE, 2, 1},
    {0x0130, 0x0130, 1, -199},  {0x01C5, 0x01C5, 1, 1},
    {0x01C8, 0x01C8, 1, 1},     {0x01CB, 0x01CB, 1, 1},
    {0x01F2, 0x01F2, 1, 1},     {0x03F4, 0x03F4, 1, -60},
};

/* Letters with case, of the blocks of CASES. */
static const Range CASED[] = {
    {0x41, 0x5A},     {0x61, 0x7A},     {0xAA, 0xAA},     {0xB5, 0xB5},
    {0xBA, 0xBA},     {0xC0, 0xD6},     {0xD8, 0xF6},     {0xF8, 0x1BA},
    {0x1BC, 0x1BF},   {0x1C4, 0x293},   {0x295, 0x2AF},   {0x370, 0x373},
    {0x376, 0x377},   {0x37B, 0x37D},   {0x37F, 0x37F},   {0x386, 0x386},
    {0x388, 0x38A},   {0x38C, 0x38C},   {0x38E, 0x3A1},   {0x3A3, 0x3F5},
    {0x3F7, 0x481},   {0x48A, 0x52F},   {0x531, 0x556},   {0x560, 0x588},
    {0x1E00, 0x1EFF}, {0xFB00, 0xFB06}, {0xFB13, 0xFB17},
};

/* What the rule of the final sigma looks through: marks, apostrophes. */
static const Range CASE_IGNORABLE[] = {
    {0x27, 0x27},     {0x2E, 0x2E},     {0x3A, 0x3A},     {0x5E, 0x5E},
    {0x60, 0x60},     {0xA8, 0xA8},     {0xAD, 0xAD},     {0xAF, 0xAF},
    {0xB4, 0xB4},     {0xB7, 0xB8},     {0x2B0, 0x36F},   {0x374, 0x375},
    {0x37A, 0x37A},   {0x384, 0x385},   {0x387, 0x387},   {0x483, 0x489},
    {0x559, 0x559},   {0x55F, 0x55F},   {0x200B, 0x200F}, {0x2018, 0x2019},
    {0x2024, 0x2024}, {0x2027, 0x2027}, {0x202A, 0x202E}, {0x2060, 0x2064},
    {0x2066, 0x206F}, {0xFEFF, 0xFEFF},
};

static const Range SPACES[] = {
    {0x09, 0x0D},     {0x1C, 0x20},     {0x85, 0x85},     {0xA0, 0xA0},
    {0x1680, 0x1680}, {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F},
    {0x205F, 0x205F}, {0x3000, 0x3000},
};

static const Range HAN[] = {
    {0x3005, 0x3005}, {0x3007, 0x3007}, {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF}, {0xF900, 0xFAFF}, {0x20000, 0x3FFFF},
};

/* Punctuation, symbols and controls; white space is asked for first. The
 * middle dot is left out: Catalan writes it inside words. */
static const Range PUNCTUATION[] = {
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

/* Whether a code point lies in one of `count` rising ranges. */
static bool in_ranges(const Range *ranges, size_t count, uint32_t code) {
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

/* The length of the sequence that a byte begins, 0 if none may; *code gets
 * the bits of that byte. */
static size_t lead_byte(unsigned char byte, uint32_t *code) {
    static const unsigned char marks[] = {0x00, 0xC0, 0xE0, 0xF0, 0xF8};
    size_t size = byte < 0x80   ? 1
                  : byte < 0xC2 ? 0
                  : byte < 0xE0 ? 2
                  : byte < 0xF0 ? 3
                  : byte < 0xF5 ? 4
                                : 0;
    *code = size > 1 ? byte & ~(uint32_t)marks[size] : byte;
    return size;
}

uint32_t utf8_decode(const char *text, size_t length, size_t *size) {
    uint32_t code;
    size_t bytes = lead_byte((unsigned char)text[0], &code);
    *size = 1;
    if (bytes == 0 || bytes > length) return UTF8_INVALID;
    for (size_t i = 1; i < bytes; i++) {
        unsigned char byte = (unsigned char)text[i];
        if ((byte & 0xC0) != 0x80) return UTF8_INVALID;
        code = code << 6 | (byte & 0x3F);
    }
    if ((bytes == 3 && (code < 0x800 || (code >= 0xD800 && code < 0xE000))) ||
        (bytes == 4 && (code < 0x10000 || code > 0x10FFFF)))
        return UTF8_INVALID;
    *size = bytes;
    return code;
}

void utf8_append(Buffer *buffer, uint32_t code) {
    unsigned char bytes[4];
    size_t size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char marks[] = {0x00, 0x00, 0xC0, 0xE0, 0xF0};
    for (size_t i = size - 1; i > 0; i--) {
        bytes[i] = (unsigned char)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    bytes[0] = (unsigned char)(marks[size] | code);
    buffer_append(buffer, bytes, size);
}

bool utf8_is_space(uint32_t code) {
    return in_ranges(SPACES, COUNT_OF(SPACES), code);
}

bool utf8_is_han(uint32_t code) {
    return in_ranges(HAN, COUNT_OF(HAN), code);
}

bool utf8_is_punctuation(uint32_t code) {
    return in_ranges(PUNCTUATION, COUNT_OF(PUNCTUATION), code);
}

uint32_t utf8_lower(uint32_t code) {
    if (code < 0x80)
        return code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code;
    for (size_t i = 0; i < COUNT_OF(CASES); i++) {
        CaseRange range = CASES[i];
        if (code >= range.first && code <= range.last) {
            bool capital = (code - range.first) % range.step == 0;
            return capital ? code + (uint32_t)range.distance : code;
        }
    }
    return code;
}

uint32_t utf8_upper(uint32_t code) {
    for (size_t i = 0; i < COUNT_OF(CASES); i++) {
        CaseRange range = CASES[i];
        uint32_t upper = code - (uint32_t)range.distance;
        if (upper >= range.first && upper <= range.last &&
            (upper - range.first) % range.step == 0)
            return upper;
    }
    return code;
}

static bool is_case_ignorable(uint32_t code) {
    return in_ranges(CASE_IGNORABLE, COUNT_OF(CASE_IGNORABLE), code);
}

static bool is_cased(uint32_t code) {
    return in_ranges(CASED, COUNT_OF(CASED), code);
}

/* Whether the first character that is not ignorable is a letter with case. */
static bool cased_follows(const char *text, size_t length) {
    for (size_t i = 0, size; i < length; i += size) {
        uint32_t code = utf8_decode(text + i, length - i, &size);
        if (!is_case_ignorable(code)) return is_cased(code);
    }
    return false;
}

void utf8_lower_text(Buffer *buffer, const char *text, size_t length) {
    enum { DOTTED_I = 0x130, DOT_ABOVE = 0x307, SIGMA = 0x3A3 };
    enum { FINAL_SIGMA = 0x3C2 };
    bool after_cased = false;
    for (size_t i = 0, size; i < length; i += size) {
        uint32_t code = utf8_decode(text + i, length - i, &size);
        if (code == UTF8_INVALID) {
            buffer_append(buffer, text + i, 1);
        } else if (code == DOTTED_I) {
            utf8_append(buffer, 'i');
            utf8_append(buffer, DOT_ABOVE);
        } else if (code == SIGMA && after_cased &&
                   !cased_follows(text + i + size, length - i - size)) {
            utf8_append(buffer, FINAL_SIGMA);
        } else {
            utf8_append(buffer, utf8_lower(code));
        }
        if (!is_case_ignorable(code)) after_cased = is_cased(code);
    }
}
