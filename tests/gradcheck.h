/* gradcheck: the table of gradient checks, one case per operation, cell and
 * model. The program prints it; the tests alter it.
 *
 * A case names its operands by shape (all sizes different, so that a mixed up
 * index shows) and a function that builds an output from them. A layer or a
 * model has parameters of its own beside its operands: it declares them. */
#ifndef INTERLINEAR_TESTS_GRADCHECK_H
#define INTERLINEAR_TESTS_GRADCHECK_H

#include "autodiff/gradcheck.h"

enum { GRADCHECK_OPERANDS = 6 };

/* The shape of an operand; {0, 0} behind the last. */
typedef struct GradcheckShape {
    size_t rows, cols;
} GradcheckShape;

typedef struct GradcheckCase {
    const char *name; /* NULL ends a table */
    /* The operation whose backward the tests alter; NULL: none. */
    const char *operation;
    bool masked; /* some gradients are zero because of a mask */
    GradcheckShape operands[GRADCHECK_OPERANDS];
    const char *sizes; /* of a case without operands, as text */
    bool recurrent;    /* the operation is a fused cell over several steps */
    bool used_up;      /* its input: no other operation adds to that gradient */

    /* An operation: the output from the operands. */
    Node *(*form)(Tape *tape, Node *const *x);

    /* Or a layer or model (form is NULL): `object` is object_size zeroed
     * bytes; declare adds its parameters, build its output, and release (may
     * be NULL) frees what declare made. All parameters are filled uniformly
     * from [-1, 1). Errors of declare go to *error. */
    size_t object_size;
    void (*declare)(void *object, Parameters *parameters, Error *error);
    Node *(*build)(Tape *tape, Node *const *x, const Parameters *parameters,
                   void *object);
    void (*release)(void *object);
} GradcheckCase;

/* The tables, each ended by a case without a name. */
extern const GradcheckCase gradcheck_operations[];
extern const GradcheckCase gradcheck_layers[];
extern const GradcheckCase gradcheck_models[];

/* How a case is run: the operands are variables, but for number `constant`;
 * `twice` builds the output twice from the same variables and stacks both. */
enum { GRADCHECK_NO_CONSTANT = GRADCHECK_OPERANDS };
typedef struct GradcheckMode {
    size_t constant;
    bool twice;
} GradcheckMode;

/* gradcheck_case: run a case in a mode. `built` (may be NULL) is called with
 * the tape each time the graph is built, before the loss. */
GradcheckResult gradcheck_case(ThreadPool *pool, const GradcheckCase *c,
                               GradcheckMode mode, void (*built)(Tape *));

/* gradcheck_modes: run a case in every mode: all variable, each operand
 * constant (where something stays variable), twice. Entries add up; the rest
 * is of the worst mode. */
GradcheckResult gradcheck_modes(ThreadPool *pool, const GradcheckCase *c);

/* gradcheck_shapes: the operands' shapes as text, e.g. "[3, 4] [1, 4]", or
 * the case's sizes. */
void gradcheck_shapes(const GradcheckCase *c, size_t size, char *text);

#endif
