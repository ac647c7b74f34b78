/* checkpoint: training state to a safetensors file and back. */
#include "seq2seq/checkpoint.h"

#include "autodiff/safetensors.h"
#include <stdio.h>
#include <string.h>

enum { COUNTERS = 16, SCORES = 3, TENSORS = 5 };

/* The numbers of a state in the order of the file. */
typedef struct Numbers {
    uint64_t counters[COUNTERS];
    double scores[SCORES];
} Numbers;

static Numbers state_numbers(const TrainState *state, uint64_t fingerprint,
                             const Optimizer *optimizer) {
    Numbers numbers = {.counters = {fingerprint, state->step, state->epoch,
                                    state->batch, state->tokens, state->bad,
                                    state->end, optimizer->step},
                       .scores = {state->loss, state->best, state->factor}};
    memcpy(numbers.counters + 8, state->order.state, sizeof(Random));
    memcpy(numbers.counters + 12, state->draws.state, sizeof(Random));
    return numbers;
}

static TrainState numbers_state(const Numbers *numbers) {
    const uint64_t *n = numbers->counters;
    TrainState state = {.step = n[1],
                        .epoch = n[2],
                        .batch = n[3],
                        .tokens = n[4],
                        .bad = n[5],
                        .end = n[6],
                        .loss = numbers->scores[0],
                        .best = numbers->scores[1],
                        .factor = numbers->scores[2]};
    memcpy(state.order.state, n + 8, sizeof(Random));
    memcpy(state.draws.state, n + 12, sizeof(Random));
    return state;
}

/* The tensors of a checkpoint over the caller's memory; returns how many. */
static size_t list_tensors(SafeTensor tensors[TENSORS], const Numbers *numbers,
                           const Parameters *parameters,
                           const Optimizer *optimizer) {
    const struct {
        const char *name, *dtype;
        const void *bytes;
        size_t count, size;
    } list[TENSORS] = {
        {"counters", "U64", numbers->counters, COUNTERS, sizeof(uint64_t)},
        {"scores", "F64", numbers->scores, SCORES, sizeof(double)},
        {"values", REAL_DTYPE, parameters->values, parameters->size,
         sizeof(real)},
        {"moment_0", REAL_DTYPE, optimizer->moment[0], optimizer->size,
         sizeof(real)},
        {"moment_1", REAL_DTYPE, optimizer->moment[1], optimizer->size,
         sizeof(real)}};
    size_t count = 3 + optimizer_moments(optimizer->rule);
    for (size_t i = 0; i < count; i++) {
        tensors[i] = (SafeTensor){.rank = 1,
                                  .shape = {list[i].count},
                                  .bytes = list[i].bytes,
                                  .length = list[i].count * list[i].size};
        snprintf(tensors[i].name, sizeof tensors[i].name, "%s", list[i].name);
        snprintf(tensors[i].dtype, sizeof tensors[i].dtype, "%s",
                 list[i].dtype);
    }
    return count;
}

bool checkpoint_save(const char *path, uint64_t fingerprint,
                     const TrainState *state, const Parameters *parameters,
                     const Optimizer *optimizer, Error *error) {
    Numbers numbers = state_numbers(state, fingerprint, optimizer);
    SafeTensor tensors[TENSORS];
    size_t count = list_tensors(tensors, &numbers, parameters, optimizer);
    return safetensors_write(path, tensors, count, NULL, 0, error);
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

/* Copy a tensor's bytes over those that `want` describes. */
static void take(const SafeFile *file, const SafeTensor *want, void *bytes) {
    memcpy(bytes, safetensors_find(file, want->name)->bytes, want->length);
}

/* The first of the counters says what run this was. */
static bool check_fingerprint(const char *path, const SafeFile *file,
                              const SafeTensor *counters, uint64_t fingerprint,
                              Error *error) {
    uint64_t found[COUNTERS];
    take(file, counters, found);
    return found[0] == fingerprint ||
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

bool checkpoint_load(const char *path, uint64_t fingerprint, TrainState *state,
                     const Parameters *parameters, Optimizer *optimizer,
                     Error *error) {
    SafeFile file = {0};
    Numbers numbers = {0};
    SafeTensor want[TENSORS];
    size_t count = list_tensors(want, &numbers, parameters, optimizer);
    bool fine = open_checkpoint(path, &file, error) &&
                check_tensors(path, &file, want, 1, error) &&
                check_fingerprint(path, &file, want, fingerprint, error) &&
                check_tensors(path, &file, want, count, error);
    if (fine) {
        take(&file, &want[0], numbers.counters);
        take(&file, &want[1], numbers.scores);
        *state = numbers_state(&numbers);
        take(&file, &want[2], parameters->values);
        optimizer->step = numbers.counters[7];
        for (size_t m = 0; m + 3 < count; m++)
            take(&file, &want[3 + m], optimizer->moment[m]);
    }
    safetensors_free(&file);
    return fine;
}
