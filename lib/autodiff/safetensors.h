/* safetensors: the file format of models and checkpoints.
 *
 * 8 bytes little-endian header length, a JSON header that names tensors with
 * dtype, shape and byte range and holds text metadata, then the bytes. The
 * header is padded with spaces so that the tensors start at a multiple of 64
 * bytes. Little-endian machines only; includes base.
 * Source: the safetensors format, github.com/huggingface/safetensors. */
#ifndef INTERLINEAR_AUTODIFF_SAFETENSORS_H
#define INTERLINEAR_AUTODIFF_SAFETENSORS_H

#include "base/io.h"
#include "base/real.h"

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__,
               "safetensors files are read and written as the machine has "
               "its numbers: little-endian");

enum {
    SAFETENSORS_NAME = 128, /* bytes of a name or key, with its NUL */
    SAFETENSORS_RANK = 4,
    SAFETENSORS_TENSORS = 4096,       /* most tensors of one file */
    SAFETENSORS_TEXTS = 1024,         /* most metadata texts of one file */
    SAFETENSORS_HEADER = 64 * 1 << 20 /* most bytes of a header */
};

/* One tensor. dtype "F32", "F64", "U64" or "U8"; row-major, little-endian. A
 * number (rank 0) has one element. In a file the bytes of tensor i + 1 follow
 * those of tensor i, so they are aligned only if all lengths before are. */
typedef struct SafeTensor {
    char name[SAFETENSORS_NAME];
    char dtype[4];
    size_t rank, shape[SAFETENSORS_RANK];
    const void *bytes; /* of the file, or the writer's caller */
    size_t length;     /* bytes */
} SafeTensor;

/* One text of the metadata, by its key; the value may hold NUL bytes. */
typedef struct SafeText {
    char *key, *value; /* NUL-terminated UTF-8 */
    size_t value_length;
} SafeText;

typedef struct SafeFile {
    SafeTensor *tensors;
    size_t tensor_count;
    SafeText *texts;
    size_t text_count;
    FileBytes file; /* what tensors and texts that were read point into */
} SafeFile;

/* safetensors_write: write tensors and metadata, atomically (file_write). The
 * metadata gains "checksum", in place of one given: 16 hexadecimal digits, the
 * hash (checksum of base/io) of each tensor: name and NUL, dtype and NUL, rank,
 * shape, bytes; then of each other text: key and NUL, length, value; numbers
 * as 8 bytes. It detects damage, not malice.
 * Tensors and texts must have different names, and each tensor as many bytes
 * as its shape asks for.
 * Errors: memory, file, text that is not UTF-8, a header that is too long. */
bool safetensors_write(const char *path, const SafeFile *file, Error *error);

/* safetensors_read: read and check a file: header length, JSON, dtypes,
 * shapes against byte ranges, ranges that cover the data without gap or
 * overlap, exact file length, the checksum if there is one. Tensors come in
 * the order of their bytes, texts in the order of the header.
 * Errors: any of these, with file and byte offset; memory.
 * Owner:  the caller, who calls safetensors_free ({0} is allowed). */
bool safetensors_read(const char *path, SafeFile *file, Error *error);
void safetensors_free(SafeFile *file);

/* safetensors_text: the metadata text of a key, or NULL. safetensors_find: the
 * tensor of a name, or NULL. Owner: the file. */
const char *safetensors_text(const SafeFile *file, const char *key);
const SafeTensor *safetensors_find(const SafeFile *file, const char *name);

/* safetensors_copy_reals: the numbers of a tensor as reals, from F32 or F64.
 * Errors: another dtype, not `count` numbers, a number that is not finite. */
bool safetensors_copy_reals(const SafeTensor *tensor, real *values,
                            size_t count, Error *error);

#endif
