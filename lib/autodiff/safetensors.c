/* safetensors: writing, reading and checking the files.
 *
 * Includes base and the header's JSON. A SafeFile that was read owns the bytes
 * of its file; tensors and texts point into them. */
#include "autodiff/safetensors.h"

#include "autodiff/safetensors_json.h"
#include "base/memory.h"
#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* The longest file that is read at all, in bytes: about 8 GiB. */
static const size_t FILE_MOST = (size_t)INT32_MAX * 4;

enum {
    LENGTH_BYTES = 8,   /* the header length at the start of a file */
    ALIGNMENT = 64,     /* of the first tensor in a file */
    SHORTEST_ENTRY = 5, /* bytes of a tensor's or text's entry, at least */
    DIGITS = 17         /* a checksum as text, with its NUL */
};

static const char METADATA[] = "__metadata__", CHECKSUM[] = "checksum";

/* The bytes of one number of a dtype; 0 if there is no such dtype. */
static size_t dtype_size(const char *dtype) {
    static const struct {
        char name[4];
        size_t size;
    } known[] = {{"F32", 4}, {"F64", 8}, {"U64", 8}, {"U8", 1}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(dtype, known[i].name) == 0) return known[i].size;
    return 0;
}

/* The bytes that dtype and shape ask for; SIZE_MAX for another dtype or when
 * the product overflows. */
static size_t tensor_size(const SafeTensor *tensor) {
    size_t size = dtype_size(tensor->dtype);
    if (size == 0) return SIZE_MAX;
    for (size_t i = 0; i < tensor->rank; i++) {
        if (tensor->shape[i] != 0 && size > SIZE_MAX / tensor->shape[i])
            return SIZE_MAX;
        size *= tensor->shape[i];
    }
    return size;
}

static uint64_t hash_number(uint64_t hash, size_t number) {
    return checksum(hash, &(uint64_t){number}, sizeof(uint64_t));
}

/* The checksum of a file's content, as digits. */
static void content_checksum(const SafeFile *file, char digits[DIGITS]) {
    uint64_t hash = CHECKSUM_START;
    for (size_t i = 0; i < file->tensor_count; i++) {
        const SafeTensor *tensor = &file->tensors[i];
        hash = checksum(hash, tensor->name, strlen(tensor->name) + 1);
        hash = checksum(hash, tensor->dtype, strlen(tensor->dtype) + 1);
        hash = hash_number(hash, tensor->rank);
        for (size_t j = 0; j < tensor->rank; j++)
            hash = hash_number(hash, tensor->shape[j]);
        hash = checksum(hash, tensor->bytes, tensor->length);
    }
    for (size_t i = 0; i < file->text_count; i++) {
        const SafeText *text = &file->texts[i];
        if (strcmp(text->key, CHECKSUM) == 0) continue;
        hash = checksum(hash, text->key, strlen(text->key) + 1);
        hash = hash_number(hash, text->value_length);
        hash = checksum(hash, text->value, text->value_length);
    }
    snprintf(digits, DIGITS, "%016llx", (unsigned long long)hash);
}

/* --- writing --- */

/* A comma and "key":"value". */
static bool print_text(Buffer *header, const SafeText *text) {
    assert(strlen(text->key) < SAFETENSORS_NAME);
    buffer_print(header, ",");
    bool done = json_print_text(header, text->key, strlen(text->key));
    buffer_print(header, ":");
    return done && json_print_text(header, text->value, text->value_length);
}

/* A comma and the entry of a tensor whose bytes begin at `offset`. */
static bool print_tensor(Buffer *header, const SafeTensor *tensor,
                         size_t offset) {
    assert(tensor_size(tensor) == tensor->length);
    buffer_print(header, ",");
    bool done = json_print_text(header, tensor->name, strlen(tensor->name));
    buffer_print(header, ":{\"dtype\":\"%s\",\"shape\":[", tensor->dtype);
    for (size_t i = 0; i < tensor->rank; i++)
        buffer_print(header, "%s%zu", i ? "," : "", tensor->shape[i]);
    buffer_print(header, "],\"data_offsets\":[%zu,%zu]}", offset,
                 offset + tensor->length);
    return done;
}

/* The header, padded, behind room for its length; counts the data's bytes.
 * Errors: false for text that is not UTF-8. */
static bool print_header(Buffer *header, const SafeFile *file, size_t *data) {
    char digits[DIGITS];
    bool done = true;
    content_checksum(file, digits);
    buffer_append(header, (char[LENGTH_BYTES]){0}, LENGTH_BYTES);
    buffer_print(header, "{\"%s\":{\"%s\":\"%s\"", METADATA, CHECKSUM, digits);
    for (size_t i = 0; i < file->text_count; i++)
        if (strcmp(file->texts[i].key, CHECKSUM) != 0)
            done &= print_text(header, &file->texts[i]);
    buffer_print(header, "}");
    *data = 0;
    for (size_t i = 0; i < file->tensor_count; i++) {
        done &= print_tensor(header, &file->tensors[i], *data);
        *data += file->tensors[i].length;
    }
    buffer_print(header, "}");
    size_t padding = (ALIGNMENT - header->length % ALIGNMENT) % ALIGNMENT;
    buffer_print(header, "%*s", (int)padding, "");
    return done;
}

/* Header and tensors in one block, and that to the disk. */
static bool write_parts(const char *path, const Buffer *header,
                        const SafeFile *file, size_t data, Error *error) {
    size_t length = header->length + data;
    char *bytes = memory_allocate(length, 1), *out = bytes;
    if (!bytes) return error_memory(error, path);
    uint64_t header_length = header->length - LENGTH_BYTES;
    memcpy(out, header->bytes, header->length);
    memcpy(out, &header_length, LENGTH_BYTES);
    out += header->length;
    for (size_t i = 0; i < file->tensor_count; i++) {
        const SafeTensor *tensor = &file->tensors[i];
        if (tensor->length != 0) memcpy(out, tensor->bytes, tensor->length);
        out += tensor->length;
    }
    bool done = file_write(path, bytes, length, error);
    memory_free(bytes);
    return done;
}

bool safetensors_write(const char *path, const SafeFile *file, Error *error) {
    assert(file->tensor_count <= SAFETENSORS_TENSORS &&
           file->text_count < SAFETENSORS_TEXTS);
    Buffer header = {0};
    size_t data;
    bool done = false;
    if (!print_header(&header, file, &data)) {
        error_set(error,
                  "cannot write %s: its metadata or the name of a tensor is "
                  "not UTF-8",
                  path);
    } else if (header.failed) {
        error_memory(error, path);
    } else if (header.length - LENGTH_BYTES > SAFETENSORS_HEADER) {
        error_set(error,
                  "cannot write %s: its header has %zu bytes, at most %d are "
                  "allowed; use a smaller vocabulary",
                  path, header.length - LENGTH_BYTES, SAFETENSORS_HEADER);
    } else {
        done = write_parts(path, &header, file, data, error);
    }
    buffer_free(&header);
    return done;
}

/* --- reading --- */

void safetensors_free(SafeFile *file) {
    memory_free(file->tensors);
    memory_free(file->texts);
    file_free(&file->file);
    *file = (SafeFile){0};
}

const char *safetensors_text(const SafeFile *file, const char *key) {
    for (size_t i = 0; i < file->text_count; i++)
        if (strcmp(file->texts[i].key, key) == 0) return file->texts[i].value;
    return NULL;
}

const SafeTensor *safetensors_find(const SafeFile *file, const char *name) {
    for (size_t i = 0; i < file->tensor_count; i++)
        if (strcmp(file->tensors[i].name, name) == 0) return &file->tensors[i];
    return NULL;
}

static void read_dtype(JsonReader *reader, SafeTensor *tensor) {
    size_t length, start = reader->offset;
    const char *text = json_text(reader, &length);
    if (length >= sizeof tensor->dtype)
        json_fail(reader, start, "dtype F32, F64, U64 or U8");
    else
        memcpy(tensor->dtype, text, length + 1);
}

/* Up to `most` numbers in brackets; returns how many. */
static size_t read_numbers(JsonReader *reader, size_t most, size_t *numbers) {
    size_t count = 0;
    json_open(reader, '[');
    while (json_more(reader, ']')) {
        if (count == most)
            return json_fail(reader, reader->offset, "fewer numbers");
        numbers[count++] = json_number(reader);
    }
    return count;
}

/* Where a tensor's bytes lie, between the header's end and the file's. */
static void read_range(JsonReader *reader, SafeTensor *tensor) {
    size_t range[2], start = reader->offset;
    size_t most = reader->file.length - reader->end;
    size_t count = read_numbers(reader, 2, range);
    if (count != 2 || range[0] > range[1] || range[1] > most) {
        json_fail(reader, start, "two offsets inside the file");
        return;
    }
    tensor->bytes = reader->file.bytes + reader->end + range[0];
    tensor->length = range[1] - range[0];
}

enum { DTYPE = 1, SHAPE = 2, RANGE = 4, ALL = 7 };

/* One key of a tensor and its value; marks it in `seen`. */
static void read_property(JsonReader *reader, SafeTensor *tensor,
                          unsigned *seen) {
    size_t start = reader->offset;
    const char *key = json_key(reader, SAFETENSORS_NAME);
    unsigned bit = strcmp(key, "dtype") == 0          ? DTYPE
                   : strcmp(key, "shape") == 0        ? SHAPE
                   : strcmp(key, "data_offsets") == 0 ? RANGE
                                                      : 0;
    if (bit == 0 || *seen & bit)
        json_fail(reader, start, "dtype, shape or data_offsets, once");
    *seen |= bit;
    if (bit == DTYPE) read_dtype(reader, tensor);
    if (bit == SHAPE)
        tensor->rank = read_numbers(reader, SAFETENSORS_RANK, tensor->shape);
    if (bit == RANGE) read_range(reader, tensor);
}

/* The object that describes one tensor: each of the three keys. */
static void read_tensor(JsonReader *reader, SafeTensor *tensor) {
    unsigned seen = 0;
    size_t start = reader->offset;
    json_open(reader, '{');
    while (json_more(reader, '}')) read_property(reader, tensor, &seen);
    if (seen != ALL || tensor_size(tensor) != tensor->length) {
        json_fail(reader, start,
                  "dtype F32, F64, U64 or U8 and a shape that fills "
                  "data_offsets");
    }
}

/* Add a tensor to those read before, in the order of their bytes. */
static void add_tensor(SafeFile *file, const SafeTensor *tensor) {
    size_t i = file->tensor_count++;
    for (; i > 0; i--) {
        const SafeTensor *before = &file->tensors[i - 1];
        const char *bytes = before->bytes, *own = tensor->bytes;
        if (bytes < own || (bytes == own && before->length <= tensor->length))
            break;
        file->tensors[i] = *before;
    }
    file->tensors[i] = *tensor;
}

/* The object of texts. */
static void read_metadata(JsonReader *reader, SafeFile *file) {
    json_open(reader, '{');
    while (json_more(reader, '}')) {
        size_t start = reader->offset;
        SafeText text = {.key = json_key(reader, SAFETENSORS_NAME)};
        if (safetensors_text(file, text.key) ||
            file->text_count == SAFETENSORS_TEXTS)
            json_fail(reader, start, "fewer keys, each once");
        text.value = json_text(reader, &text.value_length);
        if (!reader->failed) file->texts[file->text_count++] = text;
    }
}

/* The header: metadata and tensors by name. */
static void read_header(JsonReader *reader, SafeFile *file) {
    bool metadata = false;
    json_open(reader, '{');
    while (json_more(reader, '}')) {
        size_t start = reader->offset;
        const char *key = json_key(reader, SAFETENSORS_NAME);
        if (strcmp(key, METADATA) == 0) {
            if (metadata) json_fail(reader, start, "__metadata__ only once");
            metadata = true;
            read_metadata(reader, file);
            continue;
        }
        SafeTensor tensor = {0};
        memcpy(tensor.name, key, strlen(key) + 1);
        read_tensor(reader, &tensor);
        if (safetensors_find(file, tensor.name))
            json_fail(reader, start, "another name: it stands twice");
        if (file->tensor_count == SAFETENSORS_TENSORS)
            json_fail(reader, start, "fewer tensors");
        if (!reader->failed) add_tensor(file, &tensor);
    }
    json_end(reader);
}

/* Every byte behind the header belongs to one tensor. */
static bool check_ranges(JsonReader *reader, const SafeFile *file) {
    size_t offset = reader->end;
    for (size_t i = 0; i < file->tensor_count; i++) {
        const SafeTensor *tensor = &file->tensors[i];
        if ((const char *)tensor->bytes != reader->file.bytes + offset)
            return json_fail(reader, offset, "tensors without gap or overlap");
        offset += tensor->length;
    }
    return offset == file->file.length ||
           json_fail(reader, offset, "the end of the file");
}

/* The checksum, if the metadata has one. */
static bool check_content(const JsonReader *reader, const SafeFile *file) {
    const char *given = safetensors_text(file, CHECKSUM);
    char digits[DIGITS];
    content_checksum(file, digits);
    return !given || strcmp(given, digits) == 0 ||
           error_set(reader->error,
                     "%s: its contents have the checksum %s and not the one "
                     "it names: the file is damaged; take it from a copy",
                     reader->path, digits);
}

/* Everything, on the bytes of a file. */
static bool read_content(const char *path, SafeFile *file, Error *error) {
    size_t length = file->file.length;
    JsonReader reader = {.file = file->file, .path = path, .error = error};
    uint64_t header;
    if (length < LENGTH_BYTES)
        return json_fail(&reader, length, "8 bytes of header length");
    memcpy(&header, file->file.bytes, LENGTH_BYTES);
    if (header > SAFETENSORS_HEADER || header > length - LENGTH_BYTES)
        return json_fail(&reader, 0, "a header length inside the file");
    reader.offset = LENGTH_BYTES;
    reader.end = LENGTH_BYTES + (size_t)header;
    /* As many as can stand in the header, so that none need be counted. */
    size_t most = (size_t)header / SHORTEST_ENTRY + 1;
    size_t texts = most < SAFETENSORS_TEXTS ? most : SAFETENSORS_TEXTS;
    size_t tensors = most < SAFETENSORS_TENSORS ? most : SAFETENSORS_TENSORS;
    file->texts = memory_allocate(texts, sizeof *file->texts);
    file->tensors = memory_allocate(tensors, sizeof *file->tensors);
    if (!file->tensors || !file->texts) return error_memory(error, path);
    read_header(&reader, file);
    return !reader.failed && check_ranges(&reader, file) &&
           check_content(&reader, file);
}

bool safetensors_read(const char *path, SafeFile *file, Error *error) {
    *file = (SafeFile){0};
    bool done = file_read(path, FILE_MOST, &file->file, error) &&
                read_content(path, file, error);
    if (!done) safetensors_free(file);
    return done;
}

/* Number i of an F32 or F64 tensor. */
static double tensor_number(const SafeTensor *tensor, size_t i) {
    const char *bytes = tensor->bytes;
    double wide;
    float narrow;
    if (strcmp(tensor->dtype, "F64") == 0) {
        memcpy(&wide, bytes + i * sizeof wide, sizeof wide);
        return wide;
    }
    memcpy(&narrow, bytes + i * sizeof narrow, sizeof narrow);
    return (double)narrow;
}

bool safetensors_copy_reals(const SafeTensor *tensor, real *values,
                            size_t count, Error *error) {
    if (tensor->dtype[0] != 'F' ||
        tensor->length != count * dtype_size(tensor->dtype)) {
        return error_set(error,
                         "tensor %s has %zu bytes of %s; expected %zu numbers "
                         "of F32 or F64",
                         tensor->name, tensor->length, tensor->dtype, count);
    }
    for (size_t i = 0; i < count; i++) {
        double number = tensor_number(tensor, i);
        values[i] = (real)number;
        if (!isfinite(values[i])) {
            return error_set(error,
                             "tensor %s: number %zu is %g; expected one that "
                             "is finite as " REAL_DTYPE,
                             tensor->name, i, number);
        }
    }
    return true;
}
