/* The model file: there and back, from the other scalar, damaged, without
 * memory. */
#include "seq2seq/translate.h"
#include "tiny.h"

#include <criterion/criterion.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

/* A model with everything in it. */
static Tiny *make(void) {
    ModelConfig config;
    tiny_config(56 + 24 + 3, &config); /* LSTM additive fed, both, reversed */
    config.mode = TEXT_SPACES;
    config.lowercase = true;
    return tiny_make(&config);
}

static void save(const Tiny *tiny, const char *path) {
    Error error = {0};
    cr_assert(model_save(&tiny->model, path, &error), "%s", error.message);
}

static void expect_same_words(const Vocabulary *a, const Vocabulary *b) {
    cr_assert_eq(vocabulary_size(a), vocabulary_size(b));
    for (TokenId id = 0; id < vocabulary_size(a); id++)
        cr_expect_str_eq(vocabulary_word(a, id), vocabulary_word(b, id));
}

Test(model_file, there_and_back_gives_the_same_model_and_bytes) {
    char path[256], again[256];
    ModelConfig config;
    tiny_path("model", path);
    tiny_path("again", again);
    for (size_t i = 0; tiny_config(i, &config); i += 5) {
        Error error = {0};
        Model loaded;
        config.mode = (TextMode)(i % 3);
        config.lowercase = i % 2;
        Tiny *tiny = tiny_make(&config);
        const Parameters *p = &tiny->model.parameters;
        save(tiny, path);
        cr_assert(model_load(&loaded, path, &error), "%s", error.message);
        cr_expect_eq(memcmp(&loaded.config, &config, sizeof config), 0);
        cr_expect_str_eq(loaded.spaced, "!?");
        expect_same_words(loaded.source, tiny->model.source);
        expect_same_words(loaded.target, tiny->model.target);
        cr_assert_eq(loaded.parameters.size, p->size);
        cr_expect_eq(
            memcmp(loaded.parameters.values, p->values, p->size * sizeof(real)),
            0);
        cr_assert(model_save(&loaded, again, &error), "%s", error.message);
        cr_expect(tiny_same(path, again), "configuration %zu", i);
        model_free(&loaded);
        tiny_free(tiny);
    }
    unlink(path);
    unlink(again);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* Write the file at `path` anew with tensors of the other scalar. */
static void convert(const char *path) {
    const bool wide = sizeof(real) == sizeof(double);
    SafeFile file;
    Error error = {0};
    cr_assert(safetensors_read(path, &file, &error), "%s", error.message);
    void *blocks[64] = {0};
    cr_assert(file.tensor_count <= 64);
    for (size_t i = 0; i < file.tensor_count; i++) {
        SafeTensor *tensor = &file.tensors[i];
        size_t count = tensor->length / sizeof(real), width = wide ? 4 : 8;
        const real *values = tensor->bytes;
        blocks[i] = memory_allocate(count, width);
        for (size_t n = 0; n < count; n++) {
            float narrow = (float)values[n];
            double broad = (double)values[n];
            memcpy((char *)blocks[i] + n * width,
                   wide ? (void *)&narrow : (void *)&broad, width);
        }
        memcpy(tensor->dtype, wide ? "F32" : "F64", 4);
        tensor->bytes = blocks[i];
        tensor->length = count * width;
    }
    cr_assert(safetensors_write(path, &file, &error), "%s", error.message);
    for (size_t i = 0; i < file.tensor_count; i++) memory_free(blocks[i]);
    safetensors_free(&file);
}

Test(model_file, a_number_that_is_none_is_named_once) {
    char path[256], expected[512];
    Error error = {0};
    Model loaded;
    SafeFile file;
    tiny_path("nan", path);
    Tiny *tiny = make();
    save(tiny, path);
    cr_assert(safetensors_read(path, &file, &error), "%s", error.message);
    real *values = memory_allocate(file.tensors[0].length, 1);
    memcpy(values, file.tensors[0].bytes, file.tensors[0].length);
    values[1] = (real)NAN;
    file.tensors[0].bytes = values;
    cr_assert(safetensors_write(path, &file, &error), "%s", error.message);
    cr_expect(!model_load(&loaded, path, &error));
    snprintf(expected, sizeof expected, "%s: tensor %s: number 1 is ", path,
             file.tensors[0].name);
    cr_expect(strncmp(error.message, expected, strlen(expected)) == 0, "%s",
              error.message);
    memory_free(values);
    safetensors_free(&file);
    tiny_free(tiny);
    unlink(path);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(model_file, a_file_of_the_other_scalar_is_read) {
    char path[256];
    Error error = {0};
    Model loaded;
    tiny_path("other", path);
    Tiny *tiny = make();
    save(tiny, path);
    convert(path);
    cr_assert(model_load(&loaded, path, &error), "%s", error.message);
    for (size_t i = 0; i < loaded.parameters.size; i++) {
        cr_expect_eq((float)loaded.parameters.values[i],
                     (float)tiny->model.parameters.values[i]);
    }
    model_free(&loaded);
    tiny_free(tiny);
    unlink(path);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- damage --- */

/* Load the bytes as a model; a model that loads must run. Whether it did. */
static bool try(const char *path, const char *bytes, size_t length,
                ThreadPool *pool, const char *what, size_t where) {
    const char *line = "w0 w3 ?";
    Error error = {0};
    Model model;
    size_t blocks = memory_live_blocks();
    tiny_write(path, bytes, length);
    bool loaded = model_load(&model, path, &error);
    if (loaded) {
        Translation translation;
        Translator translator = {.models = {&model},
                                 .model_count = 1,
                                 .pool = pool,
                                 .search = {.beam = 2, .n_best = 1},
                                 .batch = 1};
        cr_expect(
            translate_lines(&translator, &line, 1, 1, &translation, &error),
            "%s %zu: %s", what, where, error.message);
        translation_free(&translation);
        model_free(&model);
    } else {
        cr_expect(strstr(error.message, path), "%s %zu: %s", what, where,
                  error.message);
        cr_expect_null(model.source);
    }
    cr_expect_eq(memory_live_blocks(), blocks, "%s %zu", what, where);
    return loaded;
}

static size_t data_begins(const FileBytes *file) {
    uint64_t header;
    memcpy(&header, file->bytes, 8);
    return 8 + (size_t)header;
}

Test(model_file, cut_anywhere_is_an_error) {
    char path[256];
    tiny_path("cut", path);
    Tiny *tiny = make();
    save(tiny, path);
    FileBytes file = tiny_read(path);
    size_t peak = memory_peak_bytes();
    for (size_t length = 0; length < file.length; length++) {
        cr_expect_not(
            try(path, file.bytes, length, tiny->pool, "cut at", length));
    }
    cr_expect(try(path, file.bytes, file.length, tiny->pool, "whole", 0));
    cr_expect(memory_peak_bytes() < peak + (1 << 20));
    file_free(&file);
    tiny_free(tiny);
    unlink(path);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(model_file, flipped_bits_are_errors_or_leave_a_model_that_runs) {
    char path[256];
    size_t loaded = 0;
    tiny_path("flip", path);
    Tiny *tiny = make();
    save(tiny, path);
    FileBytes file = tiny_read(path);
    size_t data = data_begins(&file), peak = memory_peak_bytes();
    for (size_t i = 0; i < file.length; i++) {
        for (int n = 0; n < 2; n++) {
            char bit = (char)(1 << ((int)(i % 4) + 4 * n));
            file.bytes[i] ^= bit;
            bool fine = try(path, file.bytes, file.length, tiny->pool,
                            "bit flipped in byte", i);
            cr_expect(!fine || i < data, "damage at %zu not seen", i);
            loaded += fine;
            file.bytes[i] ^= bit;
        }
    }
    cr_log_info("%zu bytes, %zu of them header; %zu flips harmless",
                file.length, data, loaded);
    cr_expect(memory_peak_bytes() < peak + (1 << 20));
    file_free(&file);
    tiny_free(tiny);
    unlink(path);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* Change a text of the metadata; the checksum is made anew. */
static void expect_refused(const Tiny *tiny, const char *key, const char *value,
                           const char *complaint) {
    char path[256];
    Model model;
    Error error = {0};
    SafeFile file;
    tiny_path("text", path);
    save(tiny, path);
    cr_assert(safetensors_read(path, &file, NULL));
    for (size_t i = 0; i < file.text_count; i++) {
        if (strcmp(file.texts[i].key, key) == 0) {
            file.texts[i].value = (char *)value;
            file.texts[i].value_length = strlen(value);
        }
    }
    cr_assert(safetensors_write(path, &file, NULL));
    safetensors_free(&file);
    size_t peak = memory_peak_bytes();
    cr_expect_not(model_load(&model, path, &error), "%s %s", key, value);
    cr_expect(strstr(error.message, path) && strstr(error.message, complaint),
              "%s %s: %s", key, value, error.message);
    cr_expect(memory_peak_bytes() < peak + (1 << 20));
    unlink(path);
}

Test(model_file, a_configuration_that_does_not_fit_is_refused) {
    Tiny *tiny = make();
    expect_refused(tiny, "format", "interlinear-2", "format");
    expect_refused(tiny, "cell", "LSTM", "cell");
    expect_refused(tiny, "cell", "gru", "asks for");
    expect_refused(tiny, "attention", "none", "input feeding");
    expect_refused(tiny, "attention", "", "attention");
    expect_refused(tiny, "input_feeding", "maybe", "input_feeding");
    expect_refused(tiny, "bidirectional", "no", "asks for");
    expect_refused(tiny, "layers", "0", "layers");
    expect_refused(tiny, "layers", "1000000", "layers");
    expect_refused(tiny, "hidden", "1048576", "asks for");
    expect_refused(tiny, "hidden", "18446744073709551620", "hidden");
    expect_refused(tiny, "hidden", "-4", "hidden");
    expect_refused(tiny, "hidden", "5", "even");
    expect_refused(tiny, "embedding", "3x", "embedding");
    expect_refused(tiny, "tokenize", "bytes", "tokenize");
    expect_refused(tiny, "spaced", "!?:;!?:;", "spaced");
    expect_refused(tiny, "source_vocabulary", "w0\nw1\n", "asks for");
    expect_refused(tiny, "source_vocabulary", "w0\nw1\nw2\nw3\nw0\n", "twice");
    expect_refused(tiny, "source_vocabulary", "w0\n\nw2\nw3\nw4\n", "empty");
    expect_refused(tiny, "target_vocabulary", "a\nb\nc\nd", "asks for");
    tiny_free(tiny);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* Ways to change a file's first tensor, [9, 3], or to add one of no number. */
typedef enum Change { RENAMED, TURNED, ADDED } Change;

static void expect_tensor_refused(const Tiny *tiny, Change change,
                                  const char *complaint) {
    char path[256];
    Model model;
    Error error = {0};
    SafeFile file;
    SafeTensor list[64];
    tiny_path("tensor", path);
    save(tiny, path);
    cr_assert(safetensors_read(path, &file, NULL) && file.tensor_count < 64);
    size_t count = file.tensor_count;
    memcpy(list, file.tensors, count * sizeof *list);
    if (change == ADDED)
        list[count++] = (SafeTensor){
            .name = "more", .dtype = REAL_DTYPE, .rank = 1, .bytes = ""};
    if (change == RENAMED) memcpy(list[0].name, "other", 6);
    if (change == TURNED)
        memcpy(list[0].shape, (size_t[]){3, 9}, 2 * sizeof(size_t));
    SafeFile changed = {list, count, file.texts, file.text_count, {0}};
    cr_assert(safetensors_write(path, &changed, &error), "%s", error.message);
    safetensors_free(&file);
    cr_expect_not(model_load(&model, path, &error), "%s", complaint);
    cr_expect(strstr(error.message, path) && strstr(error.message, complaint),
              "%s", error.message);
    unlink(path);
}

Test(model_file, a_tensor_more_or_of_another_name_or_shape_is_refused) {
    Tiny *tiny = make();
    expect_tensor_refused(tiny, RENAMED, "source_embedding.weight is missing");
    expect_tensor_refused(tiny, TURNED, "[3, 9], expected [9, 3]");
    expect_tensor_refused(tiny, ADDED, "asks for");
    tiny_free(tiny);
    cr_assert_eq(memory_live_blocks(), 0);
}

static bool load_again(void *path, Error *error) {
    Model model;
    bool fine = model_load(&model, path, error);
    model_free(&model);
    return fine;
}

typedef struct Saving {
    const Model *model;
    const char *path;
} Saving;

static bool save_again(void *context, Error *error) {
    const Saving *saving = context;
    return model_save(saving->model, saving->path, error);
}

Test(model_file, every_failed_allocation_is_an_error) {
    char path[256];
    tiny_path("memory", path);
    Tiny *tiny = make();
    Saving saving = {&tiny->model, path};
    save(tiny, path);
    cr_expect(tiny_fail_each(load_again, path) > 12);
    cr_expect(tiny_fail_each(save_again, &saving) > 5);
    tiny_free(tiny);
    unlink(path);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(model_file, a_full_disk_leaves_the_old_model_unharmed) {
    char path[256], copy[256];
    Error error = {0};
    tiny_path("full", path);
    tiny_path("copy", copy);
    Tiny *tiny = make();
    save(tiny, path);
    save(tiny, copy);
    tiny->model.parameters.values[0] += 1;
    signal(SIGXFSZ, SIG_IGN);
    struct rlimit old, small = {1000, 1000};
    getrlimit(RLIMIT_FSIZE, &old);
    small.rlim_max = old.rlim_max;
    setrlimit(RLIMIT_FSIZE, &small);
    bool fine = model_save(&tiny->model, path, &error);
    setrlimit(RLIMIT_FSIZE, &old);
    cr_expect_not(fine);
    cr_expect(strstr(error.message, path), "%s", error.message);
    cr_expect(tiny_same(path, copy));
    unlink(path);
    unlink(copy);
    tiny_free(tiny);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(model_file, the_summary_counts_every_parameter) {
    Tiny *tiny = make();
    Buffer text = {0};
    char total[64];
    model_summary(&tiny->model, &text);
    cr_assert_not(text.failed);
    for (size_t i = 0; i < tiny->model.parameters.count; i++)
        cr_expect(strstr(text.bytes, tiny->model.parameters.list[i].name));
    snprintf(total, sizeof total, "%12zu\n\n", tiny->model.parameters.size);
    cr_expect(strstr(text.bytes, total), "%s", text.bytes);
    buffer_free(&text);
    tiny_free(tiny);
    cr_assert_eq(memory_live_blocks(), 0);
}
