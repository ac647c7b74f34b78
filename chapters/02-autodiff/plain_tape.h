/* plain_tape: a tape of matrices.
 *
 * Every operation appends a node with its value and knows how to pass its
 * gradient back to its inputs. The tape owns the nodes and their numbers;
 * leaves stand over numbers of the caller's. Includes stdbool only. */
#ifndef INTERLINEAR_PLAIN_TAPE_H
#define INTERLINEAR_PLAIN_TAPE_H

#include <stdbool.h>

enum { PLAIN_NODES = 200, PLAIN_NUMBERS = 20000, PLAIN_INPUTS = 3 };

typedef struct PlainNode PlainNode;

/* Add to the gradients of y's inputs what y->gradient makes of them. */
typedef void PlainBackward(PlainNode *y);

/* A matrix [rows, cols]. `value` and `gradient` are void so that they may be
 * passed as a matrix of whatever shape: double A[rows][cols]. */
struct PlainNode {
    const char *operation;
    int rows, cols;
    void *value, *gradient;
    PlainNode *input[PLAIN_INPUTS]; /* NULL for none */
    PlainBackward *backward;        /* NULL for a leaf */
    double factor;                  /* of scale */
    int first;                      /* of slice: its first column */
    const int *ids;                 /* of lookup, [rows] */
    const bool *mask;               /* of select, [rows] */
};

typedef struct PlainTape {
    int count, used;
    PlainNode node[PLAIN_NODES];
    double numbers[PLAIN_NUMBERS];
} PlainTape;

/* plain_tape_clear: forget all nodes. A tape is cleared before first use. */
void plain_tape_clear(PlainTape *tape);

/* plain_node_leaf: a node over the caller's numbers. Backward adds to dx;
 * with NULL for dx the gradient is the tape's, and nobody need read it.
 * Shapes: x, dx [rows, cols]. */
PlainNode *plain_node_leaf(PlainTape *tape, int rows, int cols, void *x,
                           void *dx);

/* plain_node_append: for operations: a node with room for its value and a
 * gradient of zeros. Inputs may be NULL. */
PlainNode *plain_node_append(PlainTape *tape, const char *operation, int rows,
                             int cols, PlainBackward *backward, PlainNode *a,
                             PlainNode *b, PlainNode *c);

/* plain_tape_backward: the gradient of `loss`, [1, 1], by every node.
 * Equation: (2.1). Gradients of leaves are added to. */
void plain_tape_backward(PlainTape *tape, PlainNode *loss);

#endif
