/* plain_operations: what can be done with matrices on a tape.
 *
 * Each computes its value at once and records its backward, which stands
 * beside it in the source: there a, b, y are nodes, A, B, Y their values and
 * dA, dB, dY their gradients. Shapes must fit; they are asserted. Results
 * belong to the tape. Includes the tape. */
#ifndef INTERLINEAR_PLAIN_OPERATIONS_H
#define INTERLINEAR_PLAIN_OPERATIONS_H

#include "02-autodiff/plain_tape.h"

/* --- plain_arithmetic.c --- */

/* a + b, a - b, a b, element by element. Equations: (2.2), (2.3), (2.4).
 * Shapes: a [R, C]; b has R rows or 1, and C columns or 1 (broadcast). */
PlainNode *plain_node_add(PlainTape *tape, PlainNode *a, PlainNode *b);
PlainNode *plain_node_subtract(PlainTape *tape, PlainNode *a, PlainNode *b);
PlainNode *plain_node_multiply(PlainTape *tape, PlainNode *a, PlainNode *b);

/* c a; the sum of all elements, [1, 1]. Equations: (2.5), (2.6). */
PlainNode *plain_node_scale(PlainTape *tape, PlainNode *a, double c);
PlainNode *plain_node_sum(PlainTape *tape, PlainNode *a);

/* --- plain_products.c --- */

/* A B. Equations: (2.13), (2.14). Shapes: A [m, k], B [k, n]. */
PlainNode *plain_node_matmul(PlainTape *tape, PlainNode *a, PlainNode *b);

/* A^T. Equation: (2.15). */
PlainNode *plain_node_transpose(PlainTape *tape, PlainNode *a);

/* x W^T + b. Equations: (2.16), (2.17), (2.18).
 * Shapes: x [R, D], W [H, D], b [1, H]. */
PlainNode *plain_node_affine(PlainTape *tape, PlainNode *x, PlainNode *W,
                             PlainNode *b);

/* --- plain_nonlinear.c --- */

/* tanh, sigmoid, exp, log, relu of each element. Equations: (2.7), (2.10) and
 * (2.11), (2.8), (2.9), (2.12). */
PlainNode *plain_node_tanh(PlainTape *tape, PlainNode *a);
PlainNode *plain_node_sigmoid(PlainTape *tape, PlainNode *a);
PlainNode *plain_node_exp(PlainTape *tape, PlainNode *a);
PlainNode *plain_node_log(PlainTape *tape, PlainNode *a);
PlainNode *plain_node_relu(PlainTape *tape, PlainNode *a);

/* The softmax of each row. Equations: (2.19), (2.20). */
PlainNode *plain_node_softmax(PlainTape *tape, PlainNode *a);

/* --- plain_structure.c --- */

/* a and b side by side; `count` columns of a from `first` on.
 * Equations: (2.21), (2.22). Shapes: a [R, C], b [R, C']. */
PlainNode *plain_node_concat(PlainTape *tape, PlainNode *a, PlainNode *b);
PlainNode *plain_node_slice(PlainTape *tape, PlainNode *a, int first,
                            int count);

/* Row ids[r] of a table for each r. Equation: (2.23).
 * Shapes: table [V, E], ids [count], result [count, E]. ids are kept. */
PlainNode *plain_node_lookup(PlainTape *tape, PlainNode *table, const int ids[],
                             int count);

/* Row r of a where mask[r], of b where not. Equation: (2.24).
 * Shapes: a, b [R, C], mask [R], which is kept. */
PlainNode *plain_node_select(PlainTape *tape, const bool mask[], PlainNode *a,
                             PlainNode *b);

#endif
