/* checkpoint: training state to a safetensors file and back. */
#include "seq2seq/checkpoint.h"

#include "autodiff/safetensors.h"
#include <stddef.h>
#include <string.h>

enum { COUNTERS = 16, SCORES = 3, TENSORS = 5 };

/* A state is written as it stands: its counters, then its scores. */
_Static_assert(offsetof(TrainState, loss) == COUNTERS * sizeof(uint64_t) &&
                   sizeof(TrainState) ==
                       COUNTERS * sizeof(uint64_t) + SCORES * sizeof(double),
               "the parts of a state have no gaps");

/* The tensors of a checkpoint over the caller's memory; returns how many. */
static size_t list_tensors(const TrainState *state,
                           const Parameters *parameters,
                           const Optimizer *optimizer,
                           SafeTensor tensors[TENSORS]) {
    const char *scores = (const char *)state + offsetof(TrainState, loss);
    size_t size = parameters->size, bytes = size * sizeof(real);
    const SafeTensor list[TENSORS] = {
        {"counters", "U64", 1, {COUNTERS}, state, COUNTERS * sizeof(uint64_t)},
        {"scores", "F64", 1, {SCORES}, scores, SCORES * sizeof(double)},
        {"values", REAL_DTYPE, 1, {size}, parameters->values, bytes},
        {"moment_0", REAL_DTYPE, 1, {size}, optimizer->moment[0], bytes},
        {"moment_1", REAL_DTYPE, 1, {size}, optimizer->moment[1], bytes}};
    memcpy(tensors, list, sizeof list);
    return 3 + optimizer_moments(optimizer->rule);
}

bool checkpoint_save(const char *path, const TrainState *state,
                     const Parameters *parameters, const Optimizer *optimizer,
                     Error *error) {
    SafeTensor tensors[TENSORS];
    SafeFile file = {.tensors = tensors};
    file.tensor_count = list_tensors(state, parameters, optimizer, tensors);
    return safetensors_write(path, &file, error);
}

/* Whether a file holds the tensors that are wanted, with their shapes. */
static bool check_tensors(const char *path, const SafeFile *file,
                          const SafeTensor *want, size_t count, Error *error) {
    for (size_t i = 0; i < count; i++) {
        const SafeTensor *have = safetensors_find(file, want[i].name);
        if (!have || strcmp(have->dtype, want[i].dtype) != 0 ||
            have->length != want[i].length) {
            return error_set(error,
                             "%s does not fit this model (tensor %s); train "
                             "without --resume to start afresh",
                             path, want[i].name);
        }
    }
    return true;
}

/* The first of the counters says what run this was. */
static bool check_fingerprint(const char *path, const SafeFile *file,
                              uint64_t fingerprint, Error *error) {
    uint64_t found;
    memcpy(&found, safetensors_find(file, "counters")->bytes, sizeof found);
    return found == fingerprint ||
           error_set(error,
                     "%s was saved by a run with other data or flags; give the "
                     "same ones, or train without --resume to start afresh",
                     path);
}

static bool open_checkpoint(const char *path, SafeFile *file, Error *error) {
    Error reason = {0};
    return safetensors_read(path, file, &reason) ||
           error_set(error, "%s; train without --resume to start afresh",
                     reason.message);
}

bool checkpoint_load(const char *path, TrainState *state,
                     const Parameters *parameters, const Optimizer *optimizer,
                     Error *error) {
    SafeFile file = {0};
    SafeTensor want[TENSORS];
    size_t count = list_tensors(state, parameters, optimizer, want);
    bool fine = open_checkpoint(path, &file, error) &&
                check_tensors(path, &file, want, 1, error) &&
                check_fingerprint(path, &file, state->fingerprint, error) &&
                check_tensors(path, &file, want, count, error);
    for (size_t i = 0; fine && i < count; i++) {
        memcpy((void *)want[i].bytes,
               safetensors_find(&file, want[i].name)->bytes, want[i].length);
    }
    safetensors_free(&file);
    return fine;
}
