/* Headers made by hand: all the JSON of the format, and what is none. */
#include "autodiff/safetensors.h"
#include "base/memory.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A new path in the temporary directory, for one test's process. */
static const char *temporary(const char *name) {
    static char path[256];
    const char *directory = getenv("TMPDIR");
    snprintf(path, sizeof path, "%s/interlinear-%ld-%s",
             directory ? directory : "/tmp", (long)getpid(), name);
    return path;
}

/* Put bytes into a file, past the library. */
static void put_bytes(const char *path, const void *bytes, size_t length) {
    FILE *file = fopen(path, "wb");
    cr_assert_not_null(file);
    cr_assert(fwrite(bytes, 1, length, file) == length);
    cr_assert(fclose(file) == 0);
}

/* Read a hand-made file: header text, then `data` zero bytes. */
static bool read_made(const char *header, size_t data, SafeFile *file,
                      Error *error) {
    static char bytes[8192];
    const char *path = temporary("made");
    uint64_t length = strlen(header);
    cr_assert(8 + length + data <= sizeof bytes);
    memset(bytes, 0, sizeof bytes);
    memcpy(bytes, &length, 8);
    memcpy(bytes + 8, header, length);
    put_bytes(path, bytes, 8 + length + data);
    bool done = safetensors_read(path, file, error);
    unlink(path);
    return done;
}

static void expect_refused(const char *header, size_t data,
                           const char *message) {
    SafeFile file;
    Error error = {0};
    cr_expect(!read_made(header, data, &file, &error), "%s", header);
    cr_expect_not_null(strstr(error.message, message), "%s\n gives %s", header,
                       error.message);
    cr_expect(file.tensors == NULL && file.file.bytes == NULL);
    cr_expect(memory_live_blocks() == 0);
}

Test(safetensors_json, any_json_of_the_format_is_read) {
    SafeFile file;
    Error error = {0};
    const char *header =
        " {\t\"b\" : {\"data_offsets\":[ 8 , 12 ],\n\"shape\":[1],\"dtype\":"
        "\"F32\"},\r\"a\\u00e9\\ud83d\\ude00\\/\":{\"dtype\":\"\\u0046\\u00364"
        "\",\"shape\":[],\"data_offsets\":[0,8]},\"__metadata__\":{\"k\":\"\\b"
        "\\f\\n\\r\\t\\\"\\\\\\u0000z\"},\"none\":{\"dtype\":\"U8\",\"shape\":["
        "4,0],\"data_offsets\":[8,8]}}   \n";
    cr_assert(read_made(header, 12, &file, &error), "%s", error.message);
    cr_assert(file.tensor_count == 3);
    cr_expect_str_eq(file.tensors[0].name,
                     "a\xC3\xA9\xF0\x9F\x98\x80/"); /* in order of bytes */
    cr_expect_str_eq(file.tensors[1].name, "none");
    cr_expect_str_eq(file.tensors[2].name, "b");
    cr_expect(file.texts[0].value_length == 9);
    cr_expect(memcmp(file.texts[0].value, "\b\f\n\r\t\"\\\0z", 10) == 0);
    safetensors_free(&file);
    cr_assert(memory_live_blocks() == 0);
}

#define ENTRY(NAME, REST) "\"" NAME "\":{\"dtype\":\"F32\"," REST "}"
#define PAIR              "\"shape\":[1],\"data_offsets\":[0,4]"

Test(safetensors_json, wrong_json_is_refused_with_its_place) {
    expect_refused("", 0, "byte 8: expected '{'");
    expect_refused("{", 0, "byte 9: expected a text in quotes");
    expect_refused("[]", 0, "byte 8: expected '{'");
    expect_refused("{}x", 0, "byte 10: expected only spaces");
    expect_refused("{\"a", 0, "byte 11: expected a character");
    expect_refused("{\"a\nb\":1}", 0, "byte 11: expected a character");
    expect_refused("{\"\xFF\"", 0, "byte 10: expected valid UTF-8");
    expect_refused("{\"\xC0\x80\"", 0, "byte 10: expected valid UTF-8");
    expect_refused("{\"\xED\xA0\x80\"", 0, "byte 10: expected valid UTF-8");
    expect_refused("{\"\xF4\x90\x80\x80\"", 0, "expected valid UTF-8");
    expect_refused("{\"\xE7\x8C", 0, "byte 10: expected valid UTF-8");
    expect_refused("{\"\\q\"", 0, "byte 11: expected an escape");
    expect_refused("{\"\\u12g4\"", 0, "byte 14: expected four hex");
    expect_refused("{\"\\ud83d\"", 0, "byte 12: expected a pair");
    expect_refused("{\"\\ud83d\\u0041\"", 0, "expected a pair");
    expect_refused("{\"\\ude00\"", 0, "byte 12: expected a pair");
    expect_refused("{\"\\ud83d\\", 0, "byte 12: expected a pair");
    expect_refused("{\"a\\u0000b\":{}}", 0, "byte 9: expected a shorter name");
    expect_refused("{\"__metadata__\":{\"k\":1}}", 0, "expected a text");
    expect_refused("{\"__metadata__\":{\"k\":\"\",\"k\":\"\"}}", 0, "once");
    expect_refused("{\"__metadata__\":{},\"__metadata__\":{}}", 0, "once");
    expect_refused("{\"__metadata__\":{},}", 0, "expected a text in quotes");
}

Test(safetensors_json, wrong_tensors_are_refused) {
    expect_refused("{" ENTRY("a", PAIR) "}x", 4, "expected only spaces");
    expect_refused("{" ENTRY("a", PAIR) "}", 3, "inside the file");
    expect_refused("{" ENTRY("a", PAIR) "}", 5, "expected the end");
    expect_refused("{" ENTRY("a", PAIR) "," ENTRY("a", PAIR) "}", 4, "twice");
    expect_refused("{" ENTRY("a", PAIR) "," ENTRY("b", PAIR) "}", 4, "overlap");
    expect_refused("{" ENTRY("a", PAIR "," PAIR) "}", 4, "once");
    expect_refused("{" ENTRY("a", PAIR ",\"x\":1") "}", 4, "dtype, shape");
    expect_refused("{" ENTRY("a", "\"shape\":[1]") "}", 4, "a shape that");
    expect_refused("{\"a\":{}}", 0, "byte 13: expected dtype F32, F64");
    expect_refused("{" ENTRY("a", "\"shape\":[2],\"data_offsets\":[0,4]") "}",
                   4, "a shape that fills");
    expect_refused("{" ENTRY("a", "\"shape\":[1],\"data_offsets\":[4,8]") "}",
                   8, "gap");
    expect_refused("{" ENTRY("a", "\"shape\":[1],\"data_offsets\":[4,0]") "}",
                   4, "two offsets");
    expect_refused("{" ENTRY("a", "\"shape\":[1],\"data_offsets\":[4]") "}", 4,
                   "two offsets");
    expect_refused("{" ENTRY("a", "\"shape\":[1,1,1,1,1]") "}", 4, "fewer");
    expect_refused("{" ENTRY("a", "\"shape\":[-1]") "}", 4, "whole number");
    expect_refused("{" ENTRY("a", "\"shape\":[01]") "}", 4, "whole number");
    expect_refused("{" ENTRY("a", "\"shape\":[1.0]") "}", 4, "expected ']'");
    expect_refused("{" ENTRY("a", "\"shape\":[18446744073709551616]") "}", 4,
                   "a smaller number");
    expect_refused("{" ENTRY("a", "\"data_offsets\":[0,0],\"shape\":["
                                  "4294967296,4294967296]") "}",
                   0, "a shape that fills");
    expect_refused("{" ENTRY("a", "\"data_offsets\":[0,0],\"shape\":["
                                  "4294967296,4294967296,0]") "}",
                   0, "a shape that fills");
    expect_refused("{\"a\":{\"dtype\":\"F16\"," PAIR "}}", 4, "dtype F32, F64");
    expect_refused("{\"a\":{\"dtype\":\"F32\\u0000\"," PAIR "}}", 4, "dtype");
}

Test(safetensors_json, too_many_texts_and_tensors_are_refused) {
    static char header[400000];
    static char bytes[sizeof header + 8];
    const char *path = temporary("many");
    const char *const entries[] = {
        "%s\"%zu\":\"\"",
        "%s\"%zu\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}"};
    const size_t most[] = {SAFETENSORS_TEXTS, SAFETENSORS_TENSORS};
    for (size_t kind = 0; kind < 2; kind++) {
        for (size_t extra = 0; extra < 2; extra++) {
            SafeFile file;
            size_t used = (size_t)sprintf(
                header, "{%s", kind == 0 ? "\"__metadata__\":{" : "");
            for (size_t i = 0; i < most[kind] + extra; i++) {
                used += (size_t)sprintf(header + used, entries[kind],
                                        i ? "," : "", i);
            }
            used += (size_t)sprintf(header + used, kind == 0 ? "}}" : "}");
            memcpy(bytes, &(uint64_t){used}, 8);
            memcpy(bytes + 8, header, used);
            put_bytes(path, bytes, 8 + used);
            cr_expect(safetensors_read(path, &file, NULL) == (extra == 0));
            safetensors_free(&file);
        }
    }
    unlink(path);
    cr_assert(memory_live_blocks() == 0);
}
