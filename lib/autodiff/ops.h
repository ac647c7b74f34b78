/* ops: the operations of the tape.
 *
 * Each is a function that computes forward at once and records its backward,
 * which stands beside it in the source. Shapes are [rows, cols]; R, C stand
 * for any numbers. A wrong shape sets the tape's sticky error with the
 * operation's name and the shapes. All results live on the tape. */
#ifndef INTERLINEAR_AUTODIFF_OPS_H
#define INTERLINEAR_AUTODIFF_OPS_H

#include "autodiff/tape.h"
#include <stdint.h>

/* --- arithmetic (ops_arithmetic.c) --- */

/* op_add: a + b.  op_subtract: a - b.  op_multiply: a * b, elementwise.
 * Equations: (1.7), (2.2), (2.3), (2.4).
 * Shapes: a, b, result [R, C]; b may also be [1, C] (a row for every row of
 * a), [R, 1] (a number for every row) or [1, 1]. */
Node *op_add(Tape *tape, Node *a, Node *b);
Node *op_subtract(Tape *tape, Node *a, Node *b);
Node *op_multiply(Tape *tape, Node *a, Node *b);

/* op_scale: factor * a. Equation: (2.5). */
Node *op_scale(Tape *tape, Node *a, double factor);

/* op_dropout: each element 0 with probability `rate`, else divided by
 * 1 - rate; a itself (no node) when rate is 0 or the tape does not record.
 * Source: Srivastava et al. 2014, inverted. Errors: rate not in [0, 1). */
Node *op_dropout(Tape *tape, Node *a, double rate);

/* op_sum: the sum of all elements, [1, 1]. op_mean: their mean.
 * Equation: (2.6).
 * Errors: the mean of no elements. */
Node *op_sum(Tape *tape, Node *a);
Node *op_mean(Tape *tape, Node *a);

/* op_matmul: op(a) op(b), see gemm. Equations: (2.13), (2.14), (2.15).
 * Shapes: op(a) [M, K], op(b) [K, N]. */
Node *op_matmul(Tape *tape, Node *a, bool transpose_a, Node *b,
                bool transpose_b);

/* op_affine: x W^T + b, a linear layer, from weight->packed where that is
 * there, with the same bits. Shapes: x [R, D], weight [H, D], bias [1, H] or
 * NULL, result [R, H].
 * op_affine_pack: fill weight->packed on the tape, for a weight that many calls
 * may share; where it is one call of many rows, that would have packed as well.
 * Errors: memory (sticky).
 * Equations: (1.9), (2.16), (2.17), (2.18). */
Node *op_affine(Tape *tape, Node *x, Node *weight, Node *bias);
void op_affine_pack(Tape *tape, Node *weight);

/* --- nonlinear (ops_nonlinear.c) --- */

/* op_sigmoid, op_tanh, op_relu: elementwise.
 * Equations: (2.10) and (2.11), (2.7), (2.12). */
Node *op_sigmoid(Tape *tape, Node *a);
Node *op_tanh(Tape *tape, Node *a);
Node *op_relu(Tape *tape, Node *a);

/* op_softmax: each row to exp(a - max) / sum over its first valid[r] columns.
 * op_log_softmax: its logarithm, a - max - log sum. The other columns become
 * exactly 0 and pass no gradient.
 * Equations: (2.19), (2.20); (3.1), and (3.2) in the logarithm.
 * Shapes: a, result [R, C]; valid [R] in 0 .. C (copied), or NULL for all C.
 * Errors: a valid[r] above C. */
Node *op_softmax(Tape *tape, Node *a, const size_t *valid);
Node *op_log_softmax(Tape *tape, Node *a, const size_t *valid);

/* op_layer_norm: gain * (a - mean) / sqrt(variance + epsilon) + shift, mean
 * and variance over each row. Shapes: a [R, C], gain, shift [1, C].
 * Source: Ba et al. 2016; biased variance and epsilon as PyTorch. */
Node *op_layer_norm(Tape *tape, Node *a, Node *gain, Node *shift,
                    double epsilon);

/* --- structure (ops_structure.c) --- */

/* op_concat: columns side by side. Equation: (2.21).
 * Shapes: a [R, C1], b [R, C2]. */
Node *op_concat(Tape *tape, Node *a, Node *b);

/* op_stack: rows of `count` nodes one below the other; all have C columns. */
Node *op_stack(Tape *tape, Node *const *nodes, size_t count);

/* op_slice_rows: rows first .. first + count - 1. op_slice_cols: columns.
 * Equation: (2.22).
 * Errors: a row or column that a does not have. */
Node *op_slice_rows(Tape *tape, Node *a, size_t first, size_t count);
Node *op_slice_cols(Tape *tape, Node *a, size_t first, size_t count);

/* op_lookup: row ids[r] of a table for each r: embeddings. The gradient adds
 * up on repeated ids. op_gather: the same for size_t row numbers (rows of a
 * sequence that are not padding).
 * Equations: (2.23), (4.3), (4.4).
 * Shapes: table [V, E], ids [count], result [count, E]. `ids` is copied.
 * Errors: an id not below V. */
Node *op_lookup(Tape *tape, Node *table, const uint32_t *ids, size_t count);
Node *op_gather(Tape *tape, Node *a, const size_t *rows, size_t count);

/* op_select: row r of a where mask[r] is true, of b where not. With a mask of
 * "this position is a token" it holds a recurrent state over padding.
 * Equation: (2.24).
 * Shapes: a, b [R, C], mask [R] (copied). */
Node *op_select(Tape *tape, const bool *mask, Node *a, Node *b);

/* --- loss (ops_loss.c) --- */

/* op_cross_entropy: the sum over rows of the loss of a target id,
 *   loss_r = (1 - s) * -log p_r[target_r] + s / V * sum over v of -log p_r[v]
 * with p = softmax(logits), fused: -log p = logsumexp(logits) - logit.
 * Equations: (3.2), (3.3); backward (3.4).
 * A row that the mask leaves out gives exactly zero, loss and gradient.
 * Shapes: logits [R, V], targets [R] (copied), mask [R] or NULL for all true,
 *         result [1, 1]. Units: nats, summed, not averaged.
 * Source: label smoothing Szegedy et al. 2016, as PyTorch's.
 * Errors: a target not below V in a row of the mask, smoothing not in [0, 1).
 */
Node *op_cross_entropy(Tape *tape, Node *logits, const uint32_t *targets,
                       const bool *mask, double smoothing);

/* op_cross_entropy_in_place: the same bits from logits that are used up: if
 * they have a backward, their value becomes scratch, and backward their
 * gradient, so that a step of training holds one matrix [R, V], not two; a
 * variable or a constant stays as it is.
 * Shapes: as above; the logits are the value of an operation that does not need
 *         it to go back (op_affine), and no other operation reads them.
 * Errors: as above; a second walk back. */
Node *op_cross_entropy_in_place(Tape *tape, Node *logits,
                                const uint32_t *targets, const bool *mask,
                                double smoothing);

#endif
