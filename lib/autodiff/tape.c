/* tape: nodes, their gradients, the walk back.
 *
 * Includes base only. The arena owns every node and every value but those of
 * leaves, which are the caller's. */
#include "autodiff/tape.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Numbers that are worth waking a worker for. */
enum { GRAIN = 16384 };

void tape_init(Tape *tape, ThreadPool *pool, uint64_t seed) {
    *tape =
        (Tape){.pool = pool, .recording = true, .random = random_seed(seed)};
}

void tape_free(Tape *tape) {
    arena_free(&tape->arena);
    tape->last = NULL;
}

void tape_reset(Tape *tape) {
    arena_reset(&tape->arena);
    tape->last = NULL;
    tape->error = (Error){0};
}

bool tape_ok(const Tape *tape) {
    return tape->error.message[0] == '\0';
}

Node *tape_fail(Tape *tape, const char *format, ...) {
    if (!tape_ok(tape)) return NULL;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(tape->error.message, sizeof tape->error.message, format,
              arguments);
    va_end(arguments);
    return NULL;
}

Node *tape_fail_shapes(Tape *tape, const char *operation, const Node *a,
                       const Node *b, const char *reason) {
    if (!a || !b) return tape_fail(tape, "%s: an input is missing", operation);
    return tape_fail(tape, "%s: [%zu, %zu] and [%zu, %zu]: %s", operation,
                     a->rows, a->cols, b->rows, b->cols, reason);
}

void *tape_save(Tape *tape, size_t count, size_t size) {
    void *saved = arena_allocate(&tape->arena, count, size);
    if (!saved)
        tape_fail(tape, "out of memory for %zu x %zu bytes", count, size);
    return saved;
}

void *tape_save_copy(Tape *tape, size_t count, size_t size,
                     const void *source) {
    void *saved = tape_save(tape, count, size);
    if (saved && count * size != 0) memcpy(saved, source, count * size);
    return saved;
}

/* The value or gradient of an operation's node. */
static real *save_matrix(Tape *tape, const char *operation, size_t rows,
                         size_t cols) {
    real *matrix = cols <= SIZE_MAX / sizeof *matrix
                       ? arena_allocate(&tape->arena, rows, cols * sizeof(real))
                       : NULL;
    if (!matrix) {
        tape_fail(tape, "%s: out of memory for [%zu, %zu]", operation, rows,
                  cols);
    }
    return matrix;
}

Node *tape_view(Tape *tape, const char *operation, size_t rows, size_t cols,
                real *value, NodeBackward *backward, size_t input_count,
                Node *const *inputs) {
    if (!tape_ok(tape)) return NULL;
    Node *node =
        tape_save(tape, 1, sizeof *node + input_count * sizeof *inputs);
    if (!node) return NULL;
    *node = (Node){.operation = operation,
                   .rows = rows,
                   .cols = cols,
                   .value = value,
                   .backward = backward,
                   .previous = tape->last,
                   .input_count = input_count};
    for (size_t i = 0; i < input_count; i++) {
        node->input[i] = inputs[i];
        node->needs_gradient |=
            tape->recording && inputs[i] && inputs[i]->needs_gradient;
    }
    tape->last = node;
    return node;
}

Node *tape_node(Tape *tape, const char *operation, size_t rows, size_t cols,
                NodeBackward *backward, size_t input_count,
                Node *const *inputs) {
    if (!tape_ok(tape)) return NULL;
    real *value = save_matrix(tape, operation, rows, cols);
    return tape_view(tape, operation, rows, cols, value, backward, input_count,
                     inputs);
}

Node *tape_leaf(Tape *tape, size_t rows, size_t cols, real *value,
                real *gradient) {
    const char *name = gradient ? "a variable" : "a constant";
    Node *node = tape_view(tape, name, rows, cols, value, NULL, 0, NULL);
    if (node && tape->recording && gradient) {
        node->gradient = gradient;
        node->needs_gradient = true;
    }
    return node;
}

Node *tape_zeros(Tape *tape, size_t rows, size_t cols) {
    Node *node = tape_node(tape, "a constant", rows, cols, NULL, 0, NULL);
    if (node) memset(node->value, 0, rows * cols * sizeof(real));
    return node;
}

/* A task on single rows, as a task on ranges. */
typedef struct RowRange {
    RowTask *task;
    void *context;
} RowRange;

static void run_range(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    const RowRange *range = context;
    for (size_t r = begin; r < end; r++) range->task(range->context, r);
}

void tape_rows(Tape *tape, size_t rows, size_t cols, RowTask *task,
               void *context) {
    RowRange range = {task, context};
    threads_run(tape->pool, rows, 1 + GRAIN / (cols + 1), run_range, &range);
}

real *node_gradient_fresh(Tape *tape, Node *node, bool *fresh) {
    *fresh = false;
    if (!node || !node->needs_gradient) return NULL;
    if (!node->gradient) {
        *fresh = true;
        node->gradient =
            save_matrix(tape, node->operation, node->rows, node->cols);
    }
    return node->gradient;
}

real *node_gradient(Tape *tape, Node *node) {
    bool fresh;
    real *gradient = node_gradient_fresh(tape, node, &fresh);
    if (gradient && fresh)
        memset(gradient, 0, node->rows * node->cols * sizeof(real));
    return gradient;
}

bool tape_backward(Tape *tape, Node *loss) {
    if (!loss)
        tape_fail(tape, "tape_backward: there is no loss");
    else if (!tape->recording)
        tape_fail(tape, "tape_backward: the tape does not record");
    else if (loss->rows != 1 || loss->cols != 1)
        tape_fail(tape, "tape_backward: a loss [%zu, %zu] is not [1, 1]",
                  loss->rows, loss->cols);
    if (!tape_ok(tape)) return false;
    for (Node *node = tape->last; node; node = node->previous)
        if (node->backward) node->gradient = NULL; /* of an earlier walk */
    real *gradient = node_gradient(tape, loss);
    if (gradient) gradient[0] += 1;
    /* (2.1): each adds its terms to the gradients of what it is made of */
    for (Node *node = tape->last; node && tape_ok(tape); node = node->previous)
        if (node->backward && node->gradient) node->backward(tape, node);
    return tape_ok(tape);
}

static bool all_finite(size_t count, const real *x) {
    for (size_t i = 0; i < count; i++)
        if (!isfinite(x[i])) return false;
    return true;
}

const Node *tape_find_nonfinite(const Tape *tape) {
    const Node *first = NULL;
    for (const Node *node = tape->last; node; node = node->previous)
        if (!all_finite(node->rows * node->cols, node->value)) first = node;
    return first;
}
