/* The file format: round trips, damage, and failures of memory and disk. */
#include "autodiff/safetensors.h"
#include "base/memory.h"

#include <criterion/criterion.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

/* A new path in the temporary directory, for one test's process. */
static const char *temporary(const char *name) {
    static char path[256];
    const char *directory = getenv("TMPDIR");
    snprintf(path, sizeof path, "%s/interlinear-%ld-%s",
             directory ? directory : "/tmp", (long)getpid(), name);
    return path;
}

/* What the tests write: all dtypes, all ranks, odd names and texts. */
static const float FLOATS[] = {1, -2.5F, 3e38F, 1e-40F, -0.0F, 0.1F};
static const double DOUBLES[] = {1, -2.5, 0.1};
static const uint64_t WORDS[] = {UINT64_MAX, 1};
static const unsigned char BYTES[] = {0, 1, 255, 34, 92};
enum { TENSORS = 6, TEXTS = 4 };
static SafeTensor SAMPLE[TENSORS] = {
    {"a.weight", "F32", 2, {3, 2}, FLOATS, sizeof FLOATS},
    {"a.bias", "F64", 1, {3}, DOUBLES, sizeof DOUBLES},
    {"\xC3\xA9tat \"\\\x01", "U64", 3, {2, 1, 1}, WORDS, sizeof WORDS},
    {"empty", "F32", 2, {0, 7}, FLOATS, 0},
    {"bytes", "U8", 4, {1, 5, 1, 1}, BYTES, sizeof BYTES},
    {"number", "F32", 0, {0}, FLOATS, sizeof *FLOATS}};
static char *const VALUE =
    "line\nquote \" back \\ \xE7\x8C\xAB \xF0\x9F\x98\x80";
static SafeText METADATA[TEXTS] = {
    {"plain", "text", 4},
    {"nasty", "line\nquote \" back \\ \xE7\x8C\xAB \xF0\x9F\x98\x80", 28},
    {"with NUL", "a\0b", 3},
    {"", "", 0}};
static const SafeFile CONTENT = {SAMPLE, TENSORS, METADATA, TEXTS, {0}};

static void write_sample(const char *path) {
    Error error = {0};
    cr_assert(safetensors_write(path, &CONTENT, &error), "%s", error.message);
}

/* Whether a file holds exactly the sample's tensors. */
static bool same_tensors(const SafeFile *file) {
    if (file->tensor_count != TENSORS) return false;
    for (size_t i = 0; i < TENSORS; i++) {
        const SafeTensor *want = &SAMPLE[i], *got = &file->tensors[i];
        if (strcmp(want->name, got->name) != 0 ||
            strcmp(want->dtype, got->dtype) != 0 || want->rank != got->rank ||
            memcmp(want->shape, got->shape, sizeof want->shape) != 0 ||
            want->length != got->length ||
            memcmp(want->bytes, got->bytes, got->length) != 0)
            return false;
    }
    return true;
}

/* Whether a file holds the sample's texts, behind the checksum's. */
static bool same_texts(const SafeFile *file) {
    if (file->text_count != TEXTS + 1) return false;
    for (size_t i = 0; i < TEXTS; i++) {
        const SafeText *want = &METADATA[i], *got = &file->texts[i + 1];
        if (strcmp(want->key, got->key) != 0 ||
            want->value_length != got->value_length ||
            memcmp(want->value, got->value, got->value_length) != 0)
            return false;
    }
    return true;
}

/* Put bytes into a file, past the library. */
static void put_bytes(const char *path, const void *bytes, size_t length) {
    FILE *file = fopen(path, "wb");
    cr_assert_not_null(file);
    cr_assert(fwrite(bytes, 1, length, file) == length);
    cr_assert(fclose(file) == 0);
}

Test(safetensors, what_is_written_is_read_back) {
    const char *path = temporary("round");
    SafeFile file;
    Error error = {0};
    write_sample(path);
    cr_assert(safetensors_read(path, &file, &error), "%s", error.message);
    cr_expect(same_tensors(&file));
    cr_expect(file.text_count == TEXTS + 1);
    cr_expect(strlen(safetensors_text(&file, "checksum")) == 16);
    cr_expect_str_eq(safetensors_text(&file, "plain"), "text");
    cr_expect_str_eq(safetensors_text(&file, "nasty"), VALUE);
    cr_expect(file.texts[2].value_length == strlen(VALUE));
    cr_expect_str_eq(safetensors_text(&file, ""), "");
    cr_expect(file.texts[3].value_length == 3);
    cr_expect(memcmp(file.texts[3].value, "a\0b", 4) == 0);
    cr_expect_null(safetensors_text(&file, "plai"));
    cr_expect(safetensors_find(&file, "a.bias") == &file.tensors[1]);
    cr_expect_null(safetensors_find(&file, "a"));
    size_t start =
        (size_t)((const char *)file.tensors[0].bytes - file.file.bytes);
    cr_expect(start % 64 == 0, "tensors begin at %zu", start);
    safetensors_free(&file);
    safetensors_free(&file);
    unlink(path);
    cr_assert(memory_live_blocks() == 0);
}

Test(safetensors, written_again_gives_the_same_bytes) {
    const char *path = temporary("again");
    SafeFile file;
    FileBytes first, second;
    write_sample(path);
    cr_assert(file_read(path, SIZE_MAX, &first, NULL));
    cr_assert(safetensors_read(path, &file, NULL));
    /* The texts hold the checksum of before: it is not written twice. */
    cr_assert(safetensors_write(path, &file, NULL));
    cr_assert(file_read(path, SIZE_MAX, &second, NULL));
    cr_expect(first.length == second.length &&
              memcmp(first.bytes, second.bytes, first.length) == 0);
    safetensors_free(&file);
    file_free(&first);
    file_free(&second);
    unlink(path);
    cr_assert(memory_live_blocks() == 0);
}

Test(safetensors, nothing_at_all_is_a_file_too) {
    const char *path = temporary("nothing");
    SafeFile file;
    Error error = {0};
    cr_assert(safetensors_write(path, &(SafeFile){0}, &error));
    cr_assert(safetensors_read(path, &file, &error), "%s", error.message);
    cr_expect(file.tensor_count == 0 && file.text_count == 1);
    safetensors_free(&file);
    put_bytes(path, "\2\0\0\0\0\0\0\0{}", 10);
    cr_assert(safetensors_read(path, &file, &error), "%s", error.message);
    safetensors_free(&file);
    unlink(path);
    cr_assert(memory_live_blocks() == 0);
}

Test(safetensors, reals_convert_between_float_and_double) {
    real values[6];
    Error error = {0};
    cr_assert(safetensors_copy_reals(&SAMPLE[0], values, 6, &error));
    for (size_t i = 0; i < 6; i++) cr_expect((float)values[i] == FLOATS[i]);
    cr_assert(safetensors_copy_reals(&SAMPLE[1], values, 3, &error));
    for (size_t i = 0; i < 3; i++) cr_expect(values[i] == (real)DOUBLES[i]);
    cr_expect(safetensors_copy_reals(&SAMPLE[5], values, 1, &error));
    cr_expect(safetensors_copy_reals(&SAMPLE[3], values, 0, &error));
}

static void expect_no_reals(const SafeTensor *tensor, size_t count,
                            const char *message) {
    real values[6];
    Error error = {0};
    cr_expect(!safetensors_copy_reals(tensor, values, count, &error));
    cr_expect_not_null(strstr(error.message, message), "%s", error.message);
}

Test(safetensors, reals_that_do_not_fit_are_errors) {
    const double big[] = {1, 1e300}, nan[] = {(double)NAN};
    const float infinite[] = {-INFINITY};
    expect_no_reals(&SAMPLE[0], 5, "expected 5 numbers");
    expect_no_reals(&SAMPLE[2], 2, "of U64");
    expect_no_reals(&(SafeTensor){"n", "F64", 1, {1}, nan, 8}, 1, "number 0");
    expect_no_reals(&(SafeTensor){"i", "F32", 1, {1}, infinite, 4}, 1, "-inf");
    SafeTensor wide = {"w", "F64", 1, {2}, big, 16};
    if (sizeof(real) == sizeof(float))
        expect_no_reals(&wide, 2, "number 1 is 1e+300");
}

Test(safetensors, cut_off_anywhere_is_an_error) {
    const char *path = temporary("cut");
    FileBytes whole;
    write_sample(path);
    cr_assert(file_read(path, SIZE_MAX, &whole, NULL));
    for (size_t length = 0; length < whole.length; length++) {
        SafeFile file;
        Error error = {0};
        put_bytes(path, whole.bytes, length);
        cr_expect(!safetensors_read(path, &file, &error), "%zu", length);
        cr_expect(strstr(error.message, path) != NULL, "%s", error.message);
    }
    file_free(&whole);
    unlink(path);
    cr_assert(memory_live_blocks() == 0);
}

Test(safetensors, a_flipped_bit_is_an_error_or_harmless) {
    const char *path = temporary("flip");
    char digits[17];
    FileBytes whole;
    SafeFile file;
    write_sample(path);
    cr_assert(safetensors_read(path, &file, NULL));
    strcpy(digits, safetensors_text(&file, "checksum"));
    size_t data =
        (size_t)((const char *)file.tensors[0].bytes - file.file.bytes);
    safetensors_free(&file);
    cr_assert(file_read(path, SIZE_MAX, &whole, NULL));
    size_t resting = memory_live_bytes();
    for (size_t bit = 0; bit < 8 * whole.length; bit++) {
        whole.bytes[bit / 8] ^= (char)(1 << bit % 8);
        put_bytes(path, whole.bytes, whole.length);
        bool done = safetensors_read(path, &file, NULL);
        bool harmless = done && same_tensors(&file) && same_texts(&file) &&
                        strcmp(file.texts[0].value, digits) == 0 &&
                        bit / 8 < data;
        cr_expect(!done || harmless, "bit %zu", bit);
        safetensors_free(&file);
        whole.bytes[bit / 8] ^= (char)(1 << bit % 8);
    }
    cr_expect(memory_peak_bytes() - resting < 64 * whole.length);
    file_free(&whole);
    unlink(path);
    cr_assert(memory_live_blocks() == 0);
}

Test(safetensors, numbers_of_another_kind_are_damage) {
    const char *path = temporary("kind");
    FileBytes whole;
    SafeFile file;
    Error error = {0};
    write_sample(path);
    cr_assert(file_read(path, SIZE_MAX, &whole, NULL));
    *strstr(whole.bytes + 8, "U64") = 'F'; /* as wide */
    put_bytes(path, whole.bytes, whole.length);
    cr_expect(!safetensors_read(path, &file, &error));
    cr_expect_not_null(strstr(error.message, "damaged"), "%s", error.message);
    file_free(&whole);
    unlink(path);
    cr_assert(memory_live_blocks() == 0);
}

Test(safetensors, a_huge_header_length_allocates_nothing) {
    const char *path = temporary("huge");
    const uint64_t lengths[] = {UINT64_MAX, UINT64_MAX - 7, UINT64_C(1) << 40,
                                (uint64_t)SAFETENSORS_HEADER + 1, 17};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        SafeFile file;
        Error error = {0};
        char bytes[24] = {0};
        memcpy(bytes, &lengths[i], 8);
        put_bytes(path, bytes, sizeof bytes);
        cr_expect(!safetensors_read(path, &file, &error));
        cr_expect_not_null(strstr(error.message, "byte 0"));
    }
    cr_expect(memory_peak_bytes() < 1 << 16);
    unlink(path);
    cr_assert(memory_live_blocks() == 0);
}

Test(safetensors, a_failed_allocation_is_an_error) {
    const char *path = temporary("memory");
    write_sample(path);
    bool done = false;
    for (size_t n = 0; !done && n < 50; n++) {
        Error error = {0};
        memory_fail_after(n);
        done = safetensors_write(path, &CONTENT, &error);
        memory_fail_after(SIZE_MAX);
        cr_expect(done == (error.message[0] == '\0'));
        cr_expect(memory_live_blocks() == 0);
    }
    cr_assert(done);
    done = false;
    for (size_t n = 0; !done && n < 50; n++) {
        SafeFile file;
        Error error = {0};
        memory_fail_after(n);
        done = safetensors_read(path, &file, &error);
        memory_fail_after(SIZE_MAX);
        cr_expect(done == (error.message[0] == '\0'));
        cr_expect(!done || (n == 3 && same_tensors(&file)));
        safetensors_free(&file);
    }
    cr_expect(done);
    unlink(path);
    cr_assert(memory_live_blocks() == 0);
}

Test(safetensors, a_full_disk_leaves_the_old_file) {
    static char big[100000];
    SafeTensor tensor = {"big", "U8", 1, {sizeof big}, big, sizeof big};
    const SafeFile content = {.tensors = &tensor, .tensor_count = 1};
    const char *path = temporary("full");
    SafeFile file;
    Error error = {0};
    struct rlimit limit;
    write_sample(path);
    signal(SIGXFSZ, SIG_IGN);
    cr_assert(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    rlim_t before = limit.rlim_cur;
    limit.rlim_cur = 50000;
    cr_assert(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    bool done = safetensors_write(path, &content, &error);
    limit.rlim_cur = before;
    cr_assert(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    cr_expect(!done);
    cr_expect_not_null(strstr(error.message, path), "%s", error.message);
    cr_assert(safetensors_read(path, &file, NULL));
    cr_expect(same_tensors(&file));
    safetensors_free(&file);
    unlink(path);
    cr_assert(memory_live_blocks() == 0);
}

Test(safetensors, text_that_is_not_utf8_is_not_written) {
    const char *path = temporary("utf8");
    SafeText text = {"k", "\xFFz", 2}, cut = {"k", "\xC3\xA9", 1};
    SafeTensor tensor = SAMPLE[0];
    strcpy(tensor.name, "\xC3");
    Error error = {0};
    SafeFile content = {.texts = &text, .text_count = 1};
    cr_expect(!safetensors_write(path, &content, &error));
    cr_expect_not_null(strstr(error.message, "not UTF-8"));
    content.texts = &cut;
    cr_expect(!safetensors_write(path, &content, &error));
    content = (SafeFile){.tensors = &tensor, .tensor_count = 1};
    cr_expect(!safetensors_write(path, &content, &error));
    cr_expect(!file_exists(path));
    cr_assert(memory_live_blocks() == 0);
}
