/* safetensors: sizes, checksum, writing, and access to what was read.
 *
 * Includes base and the JSON writer. Owns nothing that outlives a call. */
#include "autodiff/safetensors.h"

#include "autodiff/safetensors_json.h"
#include "base/memory.h"
#include <assert.h>
#include <float.h>
#include <stdio.h>
#include <string.h>
#include <tgmath.h>

enum {
    LENGTH_BYTES = 8, /* the header length at the start of a file */
    ALIGNMENT = 64    /* of the first tensor in a file */
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

bool safetensors_size(const SafeTensor *tensor, size_t *size) {
    *size = dtype_size(tensor->dtype);
    for (size_t i = 0; i < tensor->rank; i++) {
        if (tensor->shape[i] != 0 && *size > SIZE_MAX / tensor->shape[i])
            return false;
        *size *= tensor->shape[i];
    }
    return dtype_size(tensor->dtype) != 0;
}

static uint64_t hash_number(uint64_t hash, size_t number) {
    uint64_t wide = number;
    return checksum(hash, &wide, sizeof wide);
}

void safetensors_checksum(const SafeTensor *tensors, size_t tensor_count,
                          const SafeText *texts, size_t text_count,
                          char digits[SAFETENSORS_DIGITS]) {
    uint64_t hash = CHECKSUM_START;
    for (size_t i = 0; i < tensor_count; i++) {
        const SafeTensor *tensor = &tensors[i];
        hash = checksum(hash, tensor->name, strlen(tensor->name) + 1);
        hash = checksum(hash, tensor->dtype, strlen(tensor->dtype) + 1);
        hash = hash_number(hash, tensor->rank);
        for (size_t j = 0; j < tensor->rank; j++)
            hash = hash_number(hash, tensor->shape[j]);
        hash = checksum(hash, tensor->bytes, tensor->length);
    }
    for (size_t i = 0; i < text_count; i++) {
        if (strcmp(texts[i].key, CHECKSUM) != 0) {
            hash = checksum(hash, texts[i].key, strlen(texts[i].key) + 1);
            hash = hash_number(hash, texts[i].value_length);
            hash = checksum(hash, texts[i].value, texts[i].value_length);
        }
    }
    snprintf(digits, SAFETENSORS_DIGITS, "%016llx", (unsigned long long)hash);
}

/* "key":"value" and a comma before it if it is not the first. */
static bool print_text(Buffer *header, const char *key, const char *value,
                       size_t length, bool first) {
    buffer_print(header, "%s", first ? "" : ",");
    bool done = json_print_text(header, key, strlen(key));
    buffer_print(header, ":");
    return done && json_print_text(header, value, length);
}

/* The entry of one tensor, whose bytes begin at `offset`. */
static bool print_tensor(Buffer *header, const SafeTensor *tensor,
                         size_t offset) {
    buffer_print(header, ",");
    if (!json_print_text(header, tensor->name, strlen(tensor->name)))
        return false;
    buffer_print(header, ":{\"dtype\":\"%s\",\"shape\":[", tensor->dtype);
    for (size_t i = 0; i < tensor->rank; i++)
        buffer_print(header, "%s%zu", i ? "," : "", tensor->shape[i]);
    buffer_print(header, "],\"data_offsets\":[%zu,%zu]}", offset,
                 offset + tensor->length);
    return true;
}

/* The header, padded, behind room for its length; counts the data's bytes. */
static bool print_header(Buffer *header, const SafeTensor *tensors,
                         size_t tensor_count, const SafeText *texts,
                         size_t text_count, size_t *data) {
    char digits[SAFETENSORS_DIGITS];
    safetensors_checksum(tensors, tensor_count, texts, text_count, digits);
    buffer_append(header, (char[LENGTH_BYTES]){0}, LENGTH_BYTES);
    buffer_print(header, "{\"%s\":{", METADATA);
    bool done =
        print_text(header, CHECKSUM, digits, SAFETENSORS_DIGITS - 1, true);
    for (size_t i = 0; i < text_count; i++) {
        const SafeText *text = &texts[i];
        assert(strlen(text->key) < SAFETENSORS_NAME);
        done = done && (strcmp(text->key, CHECKSUM) == 0 ||
                        print_text(header, text->key, text->value,
                                   text->value_length, false));
    }
    buffer_print(header, "}");
    *data = 0;
    for (size_t i = 0; i < tensor_count; i++) {
        size_t size;
        assert(safetensors_size(&tensors[i], &size) &&
               size == tensors[i].length);
        (void)size;
        done = done && print_tensor(header, &tensors[i], *data);
        *data += tensors[i].length;
    }
    buffer_print(header, "}");
    size_t padding = (ALIGNMENT - header->length % ALIGNMENT) % ALIGNMENT;
    buffer_print(header, "%*s", (int)padding, "");
    return done;
}

/* Header and tensors in one block, and that to the disk. */
static bool write_parts(const char *path, const Buffer *header,
                        const SafeTensor *tensors, size_t tensor_count,
                        size_t data, Error *error) {
    size_t length = header->length + data;
    char *bytes = memory_allocate(length, 1);
    if (!bytes) return error_memory(error, path);
    uint64_t header_length = header->length - LENGTH_BYTES;
    memcpy(bytes, header->bytes, header->length);
    memcpy(bytes, &header_length, LENGTH_BYTES);
    char *out = bytes + header->length;
    for (size_t i = 0; i < tensor_count; i++) {
        if (tensors[i].length != 0) {
            memcpy(out, tensors[i].bytes, tensors[i].length);
            out += tensors[i].length;
        }
    }
    bool done = file_write(path, bytes, length, error);
    memory_free(bytes);
    return done;
}

bool safetensors_write(const char *path, const SafeTensor *tensors,
                       size_t tensor_count, const SafeText *texts,
                       size_t text_count, Error *error) {
    assert(tensor_count <= SAFETENSORS_TENSORS &&
           text_count < SAFETENSORS_TEXTS);
    Buffer header = {0};
    size_t data;
    bool done = false;
    if (!print_header(&header, tensors, tensor_count, texts, text_count,
                      &data)) {
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
        done = write_parts(path, &header, tensors, tensor_count, data, error);
    }
    buffer_free(&header);
    return done;
}

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

/* Number i of an F32 or F64 tensor. */
static double tensor_number(const SafeTensor *tensor, size_t i) {
    if (strcmp(tensor->dtype, "F64") == 0) {
        double number;
        memcpy(&number, (const char *)tensor->bytes + i * sizeof number,
               sizeof number);
        return number;
    }
    float number;
    memcpy(&number, (const char *)tensor->bytes + i * sizeof number,
           sizeof number);
    return (double)number;
}

bool safetensors_copy_reals(const SafeTensor *tensor, real *values,
                            size_t count, Error *error) {
    const double largest =
        sizeof(real) == sizeof(float) ? (double)FLT_MAX : DBL_MAX;
    size_t size = dtype_size(tensor->dtype);
    if (tensor->dtype[0] != 'F' || tensor->length != count * size) {
        return error_set(error,
                         "tensor %s has %zu bytes of %s; expected %zu numbers "
                         "of F32 or F64",
                         tensor->name, tensor->length, tensor->dtype, count);
    }
    for (size_t i = 0; i < count; i++) {
        double number = tensor_number(tensor, i);
        if (!(fabs(number) <= largest)) {
            return error_set(error,
                             "tensor %s: number %zu is %g; expected one that "
                             "is finite as " REAL_DTYPE,
                             tensor->name, i, number);
        }
        values[i] = (real)number;
    }
    return true;
}
