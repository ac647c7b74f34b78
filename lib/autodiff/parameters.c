/* parameters: the list of names and shapes, and the two blocks behind it.
 *
 * Includes tape, gemm and base. The blocks belong to the Parameters; nodes
 * borrow them. */
#include "autodiff/parameters.h"

#include "math/gemm.h"
#include <assert.h>
#include <stdint.h>
#include <string.h>

enum { CLEAR_GRAIN = 16384 }; /* numbers a worker clears at least */

/* Whether a further parameter fits: its name, its number and its size. */
static bool check_new(const Parameters *parameters, const char *name,
                      size_t rows, size_t cols, Error *error) {
    size_t length = strlen(name);
    if (length == 0 || length >= PARAMETER_NAME) {
        return error_set(error,
                         "parameter name \"%.80s\" has %zu bytes; use 1 to %d",
                         name, length, PARAMETER_NAME - 1);
    }
    if (parameters->count == PARAMETERS_MOST) {
        return error_set(error, "more than %d parameters; use fewer layers",
                         PARAMETERS_MOST);
    }
    if (parameters_find(parameters, name) < parameters->count)
        return error_set(error, "parameter %s is declared twice", name);
    size_t most = PTRDIFF_MAX / sizeof(real) - parameters->size;
    if (cols != 0 && rows > most / cols) {
        return error_set(error,
                         "parameter %s [%zu, %zu] is too large; use smaller "
                         "sizes",
                         name, rows, cols);
    }
    return true;
}

/* Append a parameter behind all the others. */
static size_t add(Parameters *parameters, const char *name, size_t rows,
                  size_t cols, bool is_vector, Error *error) {
    assert(!parameters->values);
    if (!check_new(parameters, name, rows, cols, error)) return 0;
    Parameter *parameter = &parameters->list[parameters->count];
    *parameter = (Parameter){.rows = rows,
                             .cols = cols,
                             .is_vector = is_vector,
                             .offset = parameters->size};
    memcpy(parameter->name, name, strlen(name) + 1);
    parameters->size += rows * cols;
    return parameters->count++;
}

size_t parameters_add(Parameters *parameters, const char *name, size_t rows,
                      size_t cols, Error *error) {
    return add(parameters, name, rows, cols, false, error);
}

size_t parameters_add_vector(Parameters *parameters, const char *name,
                             size_t cols, Error *error) {
    return add(parameters, name, 1, cols, true, error);
}

size_t parameters_add_table(Parameters *parameters, const char *name,
                            size_t rows, size_t cols, Error *error) {
    size_t i = parameters_add(parameters, name, rows, cols, error);
    parameters->list[i].is_table = true; /* after an error nothing is made */
    return i;
}

bool parameters_allocate(Parameters *parameters, Error *error) {
    assert(!parameters->values);
    if (error && error->message[0] != '\0')
        return false; /* a declaration has failed before */
    parameters->values = memory_allocate(parameters->size, sizeof(real));
    parameters->gradients = memory_allocate(parameters->size, sizeof(real));
    if (parameters->values && parameters->gradients) return true;
    parameters_free(parameters);
    return error_memory(error, "the parameters");
}

void parameters_free(Parameters *parameters) {
    memory_free(parameters->values);
    memory_free(parameters->gradients);
    memory_free(parameters->packed);
    *parameters = (Parameters){0};
}

real *parameters_value(const Parameters *parameters, size_t i) {
    assert(i < parameters->count && parameters->values);
    return parameters->values + parameters->list[i].offset;
}

Node *parameters_node(const Parameters *parameters, size_t i, Tape *tape) {
    const Parameter *parameter = &parameters->list[i];
    Node *node = tape_leaf(tape, parameter->rows, parameter->cols,
                           parameters_value(parameters, i),
                           parameters->gradients + parameter->offset);
    if (node && !tape->recording) node->packed = parameter->packed;
    return node;
}

size_t parameters_find(const Parameters *parameters, const char *name) {
    size_t i = 0;
    while (i < parameters->count && strcmp(parameters->list[i].name, name) != 0)
        i++;
    return i;
}

/* --- packed --- */

/* Numbers of a parameter's packed form. */
static size_t packed_size(const Parameter *parameter) {
    return parameter->rows == 1 || parameter->is_table
               ? 0
               : gemm_packed_size(parameter->rows, parameter->cols);
}

bool parameters_pack(Parameters *parameters, ThreadPool *pool, Error *error) {
    parameters_unpack(parameters);
    size_t size = 0;
    for (size_t i = 0; i < parameters->count; i++)
        size += packed_size(&parameters->list[i]);
    parameters->packed = memory_allocate(size, sizeof *parameters->packed);
    if (!parameters->packed) return error_memory(error, "the packed weights");
    real *packed = parameters->packed;
    for (size_t i = 0; i < parameters->count; i++) {
        Parameter *parameter = &parameters->list[i];
        if (packed_size(parameter) == 0) continue;
        gemm_pack(pool, true, parameter->rows, parameter->cols,
                  parameters_value(parameters, i), parameter->cols, packed);
        parameter->packed = packed;
        packed += packed_size(parameter);
    }
    return true;
}

void parameters_unpack(Parameters *parameters) {
    memory_free(parameters->packed);
    parameters->packed = NULL;
    for (size_t i = 0; i < parameters->count; i++)
        parameters->list[i].packed = NULL;
}

/* --- values and gradients --- */

static void clear_task(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    real *gradients = context;
    memset(gradients + begin, 0, (end - begin) * sizeof *gradients);
}

void parameters_clear_gradients(Parameters *parameters, ThreadPool *pool) {
    parameters_unpack(parameters);
    threads_run(pool, parameters->size, CLEAR_GRAIN, clear_task,
                parameters->gradients);
}

void parameters_uniform(Parameters *parameters, size_t i, double limit,
                        Random *random) {
    parameters_unpack(parameters);
    real *values = parameters_value(parameters, i);
    size_t count = parameters->list[i].rows * parameters->list[i].cols;
    for (size_t j = 0; j < count; j++) /* (3.12) for limit 1 / sqrt(D) */
        values[j] = (real)(limit * (2 * random_uniform(random) - 1));
}
