/* tape: the record of operations, and the walk back over it.
 *
 * Every value is a matrix [rows, cols]; a sequence of T steps of a batch of B
 * is [T * B, cols], the rows of one step together. An operation appends a Node
 * that knows its inputs and how to pass its gradient back to them. Creation
 * order is topological order, so backward is one loop in reverse.
 *
 * Nodes and their values live in the tape's arena until tape_reset. A shape or
 * index mistake, or a failed allocation, sets a sticky error: the operation
 * returns NULL, every later operation on it passes NULL on, and the caller
 * asks once with tape_ok. */
#ifndef INTERLINEAR_AUTODIFF_TAPE_H
#define INTERLINEAR_AUTODIFF_TAPE_H

#include "base/error.h"
#include "base/memory.h"
#include "base/random.h"
#include "base/real.h"
#include "base/threads.h"

typedef struct Tape Tape;
typedef struct Node Node;

/* Pass node->gradient back: add to the gradients of its inputs. */
typedef void NodeBackward(Tape *tape, Node *node);

struct Node {
    const char *operation; /* its name, for messages */
    size_t rows, cols;
    real *value;            /* [rows, cols] */
    real *gradient;         /* [rows, cols], NULL until something arrives */
    const real *packed;     /* the value's transpose as gemm_pack lays it out
                               (n = rows, k = cols), or NULL; whoever sets it
                               sees that it is never older than the value */
    bool needs_gradient;    /* some parameter is upstream */
    NodeBackward *backward; /* NULL for leaves */
    void *saved;            /* what backward needs beside the inputs; arena */
    Node *previous;         /* created before this one */
    size_t input_count;
    Node *input[]; /* [input_count] */
};

struct Tape {
    Arena arena;
    ThreadPool *pool; /* borrowed */
    Node *last;
    bool recording; /* false: no gradients, backward is not possible */
    Random random;  /* for dropout */
    Error error;    /* the sticky one */
};

/* tape_init: an empty tape that records, on a pool it borrows.
 * tape_free: free the arena. tape_reset: forget all nodes and the error, keep
 * the memory. tape_ok: no error so far; else tape->error says which. */
void tape_init(Tape *tape, ThreadPool *pool, uint64_t seed);
void tape_free(Tape *tape);
void tape_reset(Tape *tape);
bool tape_ok(const Tape *tape);

/* tape_fail: set the sticky error (printf format), return NULL.
 * tape_fail_shapes: the same with the text
 * "operation: [3, 4] and [5, 2]: reason"; a or b may be NULL, which is then
 * the reason (it is how operations pass on an earlier error). */
Node *tape_fail(Tape *tape, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
Node *tape_fail_shapes(Tape *tape, const char *operation, const Node *a,
                       const Node *b, const char *reason);

/* tape_leaf: a node over values of the caller's. With a gradient block the
 * node is a variable and backward adds to it; with NULL it is a constant.
 * Shapes: value, gradient [rows, cols]. Owner: the caller, beyond the tape's
 *         next reset. */
Node *tape_leaf(Tape *tape, size_t rows, size_t cols, real *value,
                real *gradient);

/* tape_zeros: a constant of zeros, in the arena. */
Node *tape_zeros(Tape *tape, size_t rows, size_t cols);

/* tape_node: for operations: append a node with an uninitialised value. It
 * needs a gradient if the tape records and an input does. Optional inputs may
 * be NULL. tape_view: the same over a value that stands on the tape already
 * (rows of an input); nobody writes to it.
 * Errors: an earlier error, memory; so what the operation saves may be asked
 *         for first, and only the node be checked. */
Node *tape_node(Tape *tape, const char *operation, size_t rows, size_t cols,
                NodeBackward *backward, size_t input_count,
                Node *const *inputs);
Node *tape_view(Tape *tape, const char *operation, size_t rows, size_t cols,
                real *value, NodeBackward *backward, size_t input_count,
                Node *const *inputs);

/* tape_save: for operations: arena memory for node->saved, uninitialised.
 * tape_save_copy: the same with a copy of `source`. Errors: sticky, NULL. */
void *tape_save(Tape *tape, size_t count, size_t size);
void *tape_save_copy(Tape *tape, size_t count, size_t size, const void *source);

/* tape_rows: for operations: run a task on each of `rows` rows of `cols`
 * numbers, on the pool if that is worth it. The task computes its row from the
 * index alone. */
typedef void RowTask(void *context, size_t row);
void tape_rows(Tape *tape, size_t rows, size_t cols, RowTask *task,
               void *context);

/* node_gradient: for backward functions: the gradient block of an input, made
 * and zeroed at first use, or NULL if it needs none (then add nothing).
 * node_gradient_fresh: the same, but a block made now is not zeroed and *fresh
 * becomes true: then write every element instead of adding, and before asking
 * for the gradient of another input, which may be the same node.
 * Errors: sticky, NULL. */
real *node_gradient(Tape *tape, Node *node);
real *node_gradient_fresh(Tape *tape, Node *node, bool *fresh);

/* tape_backward: d loss / d everything upstream, for a loss [1, 1].
 * Equation: (2.1).
 * Gradients of variables are added to, never overwritten.
 * Errors: a loss that is not [1, 1], a tape that does not record, memory. */
bool tape_backward(Tape *tape, Node *loss);

/* tape_find_nonfinite: the first node in creation order whose value holds a
 * NaN or infinity, NULL if none: to name the culprit when a loss is not
 * finite. */
const Node *tape_find_nonfinite(const Tape *tape);

#endif
