/* parameters: the list of names and shapes, and the two blocks behind it.
 *
 * Includes tape and base. The blocks belong to the Parameters; nodes borrow
 * them. */
#include "autodiff/parameters.h"

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
    *parameters = (Parameters){0};
}

real *parameters_value(const Parameters *parameters, size_t i) {
    assert(i < parameters->count && parameters->values);
    return parameters->values + parameters->list[i].offset;
}

Node *parameters_node(const Parameters *parameters, size_t i, Tape *tape) {
    const Parameter *parameter = &parameters->list[i];
    return tape_leaf(tape, parameter->rows, parameter->cols,
                     parameters_value(parameters, i),
                     parameters->gradients + parameter->offset);
}

size_t parameters_find(const Parameters *parameters, const char *name) {
    size_t i = 0;
    while (i < parameters->count && strcmp(parameters->list[i].name, name) != 0)
        i++;
    return i;
}

static void clear_task(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    real *gradients = context;
    memset(gradients + begin, 0, (end - begin) * sizeof *gradients);
}

void parameters_clear_gradients(Parameters *parameters, ThreadPool *pool) {
    threads_run(pool, parameters->size, CLEAR_GRAIN, clear_task,
                parameters->gradients);
}

void parameters_uniform(Parameters *parameters, size_t i, double limit,
                        Random *random) {
    real *values = parameters_value(parameters, i);
    size_t count = parameters->list[i].rows * parameters->list[i].cols;
    for (size_t j = 0; j < count; j++)
        values[j] = (real)(limit * (2 * random_uniform(random) - 1));
}
