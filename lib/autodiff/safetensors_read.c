/* safetensors_read: reading and checking the files.
 *
 * Includes base and the JSON reader. A SafeFile owns the bytes of its file;
 * tensors and texts point into them. */
#include "autodiff/safetensors.h"

#include "autodiff/safetensors_json.h"
#include "base/memory.h"
#include <string.h>

/* The longest file that is read at all, in bytes: about 8 GiB. */
static const size_t FILE_MOST = (size_t)INT32_MAX * 4;

enum {
    LENGTH_BYTES = 8,     /* the header length at the start of a file */
    SHORTEST_TENSOR = 40, /* bytes of a tensor's entry in a header, at least */
    SHORTEST_TEXT = 5     /* bytes of a text's entry, at least */
};

/* The dtype's text; safetensors_size knows which there are. */
static bool read_dtype(JsonReader *reader, SafeTensor *tensor) {
    char *text;
    size_t length, start = reader->offset;
    if (!json_text(reader, &text, &length)) return false;
    if (length >= sizeof tensor->dtype)
        return json_fail(reader, start, "dtype F32, F64, U64 or U8");
    memcpy(tensor->dtype, text, length + 1);
    return true;
}

/* Up to `most` numbers in brackets. */
static bool read_numbers(JsonReader *reader, size_t most, size_t *numbers,
                         size_t *count) {
    *count = 0;
    if (!json_symbol(reader, '[')) return false;
    if (json_accept(reader, ']')) return true;
    do {
        if (*count == most)
            return json_fail(reader, reader->offset, "fewer numbers");
        if (!json_number(reader, &numbers[(*count)++])) return false;
    } while (json_accept(reader, ','));
    return json_symbol(reader, ']');
}

/* Where a tensor's bytes lie, between the header's end and the file's. */
static bool read_range(JsonReader *reader, size_t file_length,
                       SafeTensor *tensor) {
    size_t range[2], count, start = reader->offset;
    size_t most = file_length - reader->end;
    if (!read_numbers(reader, 2, range, &count)) return false;
    if (count != 2 || range[0] > range[1] || range[1] > most)
        return json_fail(reader, start, "two offsets inside the file");
    tensor->bytes = reader->bytes + reader->end + range[0];
    tensor->length = range[1] - range[0];
    return true;
}

enum { DTYPE = 1, SHAPE = 2, RANGE = 4, ALL = 7 };

/* One key of a tensor and its value; marks it in `seen`. */
static bool read_property(JsonReader *reader, size_t file_length,
                          SafeTensor *tensor, unsigned *seen) {
    char *key;
    size_t start = reader->offset;
    if (!json_key(reader, SAFETENSORS_NAME, &key)) return false;
    unsigned bit = strcmp(key, "dtype") == 0          ? DTYPE
                   : strcmp(key, "shape") == 0        ? SHAPE
                   : strcmp(key, "data_offsets") == 0 ? RANGE
                                                      : 0;
    if (bit == 0 || *seen & bit)
        return json_fail(reader, start, "dtype, shape or data_offsets, once");
    *seen |= bit;
    if (bit == DTYPE) return read_dtype(reader, tensor);
    if (bit == SHAPE) {
        return read_numbers(reader, SAFETENSORS_RANK, tensor->shape,
                            &tensor->rank);
    }
    return read_range(reader, file_length, tensor);
}

/* The object that describes one tensor: each of the three keys. */
static bool read_tensor(JsonReader *reader, size_t file_length,
                        SafeTensor *tensor) {
    unsigned seen = 0;
    size_t size, start = reader->offset;
    if (!json_symbol(reader, '{')) return false;
    do {
        if (!read_property(reader, file_length, tensor, &seen)) return false;
    } while (json_accept(reader, ','));
    if (!json_symbol(reader, '}')) return false;
    if (seen != ALL || !safetensors_size(tensor, &size) ||
        size != tensor->length) {
        return json_fail(reader, start,
                         "dtype F32, F64, U64 or U8 and a shape that fills "
                         "data_offsets");
    }
    return true;
}

/* Add a tensor to those read before, in the order of their bytes. */
static bool add_tensor(const JsonReader *reader, size_t start, SafeFile *file,
                       const SafeTensor *tensor) {
    if (safetensors_find(file, tensor->name))
        return json_fail(reader, start, "another name: it stands twice");
    if (file->tensor_count == SAFETENSORS_TENSORS)
        return json_fail(reader, start, "fewer tensors");
    size_t i = file->tensor_count++;
    for (; i > 0; i--) {
        const SafeTensor *before = &file->tensors[i - 1];
        const char *bytes = before->bytes, *own = tensor->bytes;
        if (bytes < own || (bytes == own && before->length <= tensor->length))
            break;
        file->tensors[i] = *before;
    }
    file->tensors[i] = *tensor;
    return true;
}

/* The object of texts. */
static bool read_metadata(JsonReader *reader, SafeFile *file) {
    if (!json_symbol(reader, '{')) return false;
    if (json_accept(reader, '}')) return true;
    do {
        SafeText text;
        size_t start = reader->offset;
        if (!json_key(reader, SAFETENSORS_NAME, &text.key)) return false;
        if (safetensors_text(file, text.key) ||
            file->text_count == SAFETENSORS_TEXTS)
            return json_fail(reader, start, "fewer keys, each once");
        if (!json_text(reader, &text.value, &text.value_length)) return false;
        file->texts[file->text_count++] = text;
    } while (json_accept(reader, ','));
    return json_symbol(reader, '}');
}

/* The header: metadata and tensors by name. */
static bool read_header(JsonReader *reader, SafeFile *file) {
    bool metadata = false;
    if (!json_symbol(reader, '{')) return false;
    if (json_accept(reader, '}')) return json_end(reader);
    do {
        char *key;
        size_t start = reader->offset;
        SafeTensor tensor = {0};
        if (!json_key(reader, SAFETENSORS_NAME, &key)) return false;
        if (strcmp(key, "__metadata__") == 0) {
            if (metadata)
                return json_fail(reader, start, "__metadata__ only once");
            metadata = true;
            if (!read_metadata(reader, file)) return false;
            continue;
        }
        memcpy(tensor.name, key, strlen(key) + 1);
        if (!read_tensor(reader, file->file.length, &tensor) ||
            !add_tensor(reader, start, file, &tensor))
            return false;
    } while (json_accept(reader, ','));
    return json_symbol(reader, '}') && json_end(reader);
}

/* Every byte behind the header belongs to one tensor. */
static bool check_ranges(const JsonReader *reader, const SafeFile *file) {
    size_t offset = reader->end;
    for (size_t i = 0; i < file->tensor_count; i++) {
        const SafeTensor *tensor = &file->tensors[i];
        if ((const char *)tensor->bytes != reader->bytes + offset)
            return json_fail(reader, offset, "tensors without gap or overlap");
        offset += tensor->length;
    }
    return offset == file->file.length ||
           json_fail(reader, offset, "the end of the file");
}

/* The checksum, if the metadata has one. */
static bool check_content(const JsonReader *reader, const SafeFile *file) {
    const char *given = safetensors_text(file, "checksum");
    char digits[SAFETENSORS_DIGITS];
    safetensors_checksum(file->tensors, file->tensor_count, file->texts,
                         file->text_count, digits);
    return !given || strcmp(given, digits) == 0 ||
           error_set(reader->error,
                     "%s: its contents have the checksum %s and not the one "
                     "it names: the file is damaged; take it from a copy",
                     reader->path, digits);
}

/* Everything, on the bytes of a file. */
static bool read_content(const char *path, SafeFile *file, Error *error) {
    size_t length = file->file.length;
    JsonReader reader = {
        .bytes = file->file.bytes, .path = path, .error = error};
    uint64_t header;
    if (length < LENGTH_BYTES)
        return json_fail(&reader, length, "8 bytes of header length");
    memcpy(&header, file->file.bytes, LENGTH_BYTES);
    if (header > SAFETENSORS_HEADER || header > length - LENGTH_BYTES)
        return json_fail(&reader, 0, "a header length inside the file");
    reader.offset = LENGTH_BYTES;
    reader.end = LENGTH_BYTES + (size_t)header;
    /* As many as can stand in the header, so that none need be counted. */
    size_t tensors = (size_t)header / SHORTEST_TENSOR + 1;
    size_t texts = (size_t)header / SHORTEST_TEXT + 1;
    tensors = tensors < SAFETENSORS_TENSORS ? tensors : SAFETENSORS_TENSORS;
    texts = texts < SAFETENSORS_TEXTS ? texts : SAFETENSORS_TEXTS;
    file->tensors = memory_allocate(tensors, sizeof *file->tensors);
    file->texts = memory_allocate(texts, sizeof *file->texts);
    if (!file->tensors || !file->texts) return error_memory(error, path);
    return read_header(&reader, file) && check_ranges(&reader, file) &&
           check_content(&reader, file);
}

bool safetensors_read(const char *path, SafeFile *file, Error *error) {
    *file = (SafeFile){0};
    if (file_read(path, FILE_MOST, &file->file, error) &&
        read_content(path, file, error))
        return true;
    safetensors_free(file);
    return false;
}
