/* Code points, white space and small letters. */
#include "base/memory.h"
#include "text/utf8.h"

#include <criterion/criterion.h>
#include <string.h>

/* The code point of a whole string, UTF8_INVALID if it is not one. */
static uint32_t decode(const char *text) {
    size_t size, length = strlen(text);
    uint32_t code = utf8_decode(text, length, &size);
    cr_expect(code == UTF8_INVALID ? size == 1 : size == length);
    return code;
}

Test(utf8, decodes_the_first_and_last_code_point_of_each_size) {
    cr_expect(decode("\x7F") == 0x7F);
    cr_expect(decode("\xC2\x80") == 0x80);
    cr_expect(decode("\xDF\xBF") == 0x7FF);
    cr_expect(decode("\xE0\xA0\x80") == 0x800);
    cr_expect(decode("\xED\x9F\xBF") == 0xD7FF);
    cr_expect(decode("\xEE\x80\x80") == 0xE000);
    cr_expect(decode("\xF0\x90\x80\x80") == 0x10000);
    cr_expect(decode("\xF4\x8F\xBF\xBF") == 0x10FFFF);
}

Test(utf8, refuses_overlong_surrogate_too_large_and_cut_forms) {
    const char *const broken[] = {
        "\x80",
        "\xBF",
        "\xC0\x80",
        "\xC1\xBF",
        "\xE0\x9F\xBF",
        "\xED\xA0\x80",
        "\xED\xBF\xBF",
        "\xF0\x8F\xBF\xBF",
        "\xF5\x80\x80\x80",
        "\xF4\x90\x80\x80",
        "\xFF",
        "\xC3",
        "\xE2\x82",
        "\xF0\x9F\x98",
        "\xC3(",
        "\xE2\x82(",
    };
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        cr_expect(decode(broken[i]) == UTF8_INVALID, "form %zu", i);
}

Test(utf8, every_code_point_survives_append_and_decode) {
    Buffer buffer = {0};
    for (uint32_t code = 0; code <= 0x10FFFF; code++) {
        if (code == 0xD800) code = 0xE000;
        size_t size;
        buffer.length = 0;
        utf8_append(&buffer, code);
        uint32_t back = utf8_decode(buffer.bytes, buffer.length, &size);
        cr_assert(back == code && size == buffer.length, "U+%04X", code);
    }
    buffer_free(&buffer);
    cr_assert(memory_live_blocks() == 0);
}

Test(utf8, counts_29_spaces) {
    size_t count = 0;
    for (uint32_t code = 0; code <= 0x10FFFF; code++)
        count += utf8_is_space(code);
    cr_expect(count == 29, "%zu", count);
    cr_expect(utf8_is_space(0xA0) && utf8_is_space(0x202F));
    cr_expect(!utf8_is_space(0x200B) && !utf8_is_space(0));
}

/* The number was computed by Python 3.11 (Unicode 14): FNV-1a over the UTF-8
 * of chr(c).lower() for every c of the three ranges in this order. */
Test(utf8, lowers_the_european_blocks_as_unicode_does) {
    static const uint32_t blocks[][2] = {
        {0x01, 0x24F}, {0x370, 0x58F}, {0x1E00, 0x1EFF}};
    uint64_t hash = CHECKSUM_START;
    Buffer code = {0}, lower = {0};
    for (size_t i = 0; i < 3; i++) {
        for (uint32_t c = blocks[i][0]; c <= blocks[i][1]; c++) {
            code.length = lower.length = 0;
            utf8_append(&code, c);
            utf8_lower_text(&lower, code.bytes, code.length);
            hash = checksum(hash, lower.bytes, lower.length);
        }
    }
    cr_expect(hash == UINT64_C(0x5E07106A2D92D73E));
    buffer_free(&code);
    buffer_free(&lower);
}

Test(utf8, upper_is_the_inverse_of_lower) {
    for (uint32_t c = 0; c < 0x2000; c++) {
        uint32_t upper = utf8_upper(c);
        cr_expect(upper == c || utf8_lower(upper) == c, "U+%04X", c);
        cr_expect(utf8_lower(c) == c ||
                  utf8_lower(utf8_upper(utf8_lower(c))) == utf8_lower(c));
    }
    cr_expect(utf8_upper('i') == 'I' && utf8_upper(0xE9) == 0xC9);
    cr_expect(utf8_upper(0x3B8) == 0x398 && utf8_upper('1') == '1');
}

/* Expected: Python's str.lower. */
Test(utf8, lowers_text_with_final_sigma_and_dotted_i) {
    static const char *const cases[][2] = {
        {"\u0391\u03A3", "\u03B1\u03C2"},
        {"\u03A3", "\u03C3"},
        {"\u03A3\u03A3\u03A3", "\u03C3\u03C3\u03C2"},
        {"\u0391\u03A3\u0391", "\u03B1\u03C3\u03B1"},
        {"\u0391'\u03A3'.", "\u03B1'\u03C2'."},
        {"\u0391\u03A3'\u0391", "\u03B1\u03C3'\u03B1"},
        {"\u0391 \u03A3", "\u03B1 \u03C3"},
        {"\u0130STANBUL", "i\u0307stanbul"},
        {"\u00C9T\u00C9 \u0152UF", "\u00E9t\u00E9 \u0153uf"},
        {"A\xFF"
         "B",
         "a\xFF"
         "b"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Buffer lower = {0};
        utf8_lower_text(&lower, cases[i][0], strlen(cases[i][0]));
        cr_expect_str_eq(lower.bytes, cases[i][1], "case %zu", i);
        buffer_free(&lower);
    }
}
