/* ops_loss: cross-entropy on ids, fused with the softmax.
 *
 * Includes the tape and the kernels of math. Results live on the tape. No
 * second matrix of probabilities is kept: a row's maximum and sum say all. In
 * place, the logits become exp(x - maximum) forward and their own gradient
 * backward. */
#include "autodiff/ops.h"

#include "math/vectormath.h"
#include <math.h>
#include <string.h>

enum { PIECE = 256 }; /* numbers of a row at a time */

/* What backward needs of a row: p_v = exp(x_v - maximum) / sum. */
typedef struct LossRow {
    uint32_t target;
    bool counts; /* the mask */
    real maximum;
    double sum, loss;
} LossRow;

/* Kept on the tape; the gradients belong to one walk back. */
typedef struct Loss {
    const Node *logits;
    double smoothing;
    LossRow *rows;
    bool in_place; /* the logits hold exp(x - maximum), later dlogits */
    double dy;
    bool fresh; /* dlogits is not zeroed yet */
    real *dlogits;
} Loss;

/* y = exp(x - maximum) for the next numbers of a row, at most PIECE: returns
 * how many of the `left`. y may be x. */
static size_t shifted_exp(size_t left, const real *x, real maximum, real *y) {
    size_t count = left < PIECE ? left : PIECE;
    real shifted[PIECE];
    for (size_t i = 0; i < count; i++) shifted[i] = x[i] - maximum;
    vector_exp(count, shifted, y);
    return count;
}

static void loss_task(void *context, size_t r) {
    const Loss *p = context;
    LossRow *row = &p->rows[r];
    size_t cols = p->logits->cols, count;
    real *x = p->logits->value + r * cols, part[PIECE];
    if (!row->counts) return;
    double likely = (1 - p->smoothing) * (double)x[row->target];
    if (p->smoothing > 0)
        likely += p->smoothing * vector_sum(cols, x) / (double)cols;
    row->maximum = vector_maximum(cols, x);
    for (size_t j = 0; j < cols; j += count) {
        real *y = p->in_place ? x + j : part;
        count = shifted_exp(cols - j, x + j, row->maximum, y);
        row->sum += vector_sum(count, y);
    }
    row->loss = (double)row->maximum + log(row->sum) - likely; /* (3.2) (3.3) */
}

/* y += factor * x - shift */
static void add_shifted(size_t count, const real *restrict x, real factor,
                        real shift, real *restrict y) {
    for (size_t i = 0; i < count; i++) y[i] += x[i] * factor - shift;
}

/* dx_v += dy (p_v - s / V - (1 - s) [v = target]); in place dx is x. */
static void gradient_task(void *context, size_t r) {
    const Loss *p = context;
    const LossRow *row = &p->rows[r];
    size_t cols = p->logits->cols, count;
    const real *x = p->logits->value + r * cols;
    real part[PIECE], *dx = p->dlogits + r * cols;
    if (p->fresh || (p->in_place && !row->counts))
        memset(dx, 0, cols * sizeof *dx);
    if (!row->counts) return;
    real scale = (real)(p->dy / row->sum); /* times exp: dy p (3.1) */
    real shift = (real)(p->dy * p->smoothing / (double)cols);
    for (size_t j = 0; j < cols && !p->in_place; j += count) {
        count = shifted_exp(cols - j, x + j, row->maximum, part);
        add_shifted(count, part, scale, shift, dx + j);
    }
    for (size_t j = 0; j < cols && p->in_place; j++)
        dx[j] = dx[j] * scale - shift;
    dx[row->target] -= (real)(p->dy * (1 - p->smoothing)); /* (3.4) */
}

/* The gradient's block, which may be the logits' own. */
static real *gradient_block(Tape *tape, Node *logits, Loss *p) {
    if (!p->in_place) return node_gradient_fresh(tape, logits, &p->fresh);
    if (logits->gradient || p->dlogits) {
        tape_fail(tape, "op_cross_entropy_in_place: others use the logits, or "
                        "this is a second walk back");
        return NULL;
    }
    logits->gradient = logits->value;
    return logits->gradient;
}

static void cross_entropy_backward(Tape *tape, Node *node) {
    Loss *p = node->saved;
    p->dy = (double)node->gradient[0];
    p->dlogits = gradient_block(tape, node->input[0], p);
    if (p->dlogits)
        tape_rows(tape, p->logits->rows, p->logits->cols, gradient_task, p);
}

/* Copy the targets and the mask. */
static LossRow *loss_rows(Tape *tape, const Node *logits,
                          const uint32_t *targets, const bool *mask) {
    LossRow *rows = tape_save(tape, logits->rows, sizeof *rows);
    for (size_t r = 0; rows && r < logits->rows; r++) {
        rows[r] = (LossRow){.target = targets[r], .counts = !mask || mask[r]};
        if (rows[r].counts && targets[r] >= logits->cols) {
            tape_fail(tape,
                      "op_cross_entropy: target %lu (row %zu) of [%zu, %zu]",
                      (unsigned long)targets[r], r, logits->rows, logits->cols);
        }
    }
    return rows;
}

static Node *cross_entropy(Tape *tape, Node *logits, const uint32_t *targets,
                           const bool *mask, double smoothing, bool in_place) {
    if (!logits)
        return tape_fail(tape, "op_cross_entropy: an input is missing");
    if (!(smoothing >= 0 && smoothing < 1)) {
        return tape_fail(tape,
                         "op_cross_entropy: a smoothing of %g is not in [0, 1)",
                         smoothing);
    }
    Loss *p = tape_save(tape, 1, sizeof *p);
    LossRow *rows = loss_rows(tape, logits, targets, mask);
    Node *node = tape_node(tape, "op_cross_entropy", 1, 1,
                           cross_entropy_backward, 1, &logits);
    if (!node) return NULL;
    *p = (Loss){.logits = logits,
                .smoothing = smoothing,
                .rows = rows,
                .in_place = in_place && logits->backward};
    node->saved = p;
    tape_rows(tape, logits->rows, logits->cols, loss_task, p);
    double loss = 0;
    for (size_t r = 0; r < logits->rows; r++) loss += rows[r].loss; /* (5.1) */
    node->value[0] = (real)loss;
    return node;
}

Node *op_cross_entropy(Tape *tape, Node *logits, const uint32_t *targets,
                       const bool *mask, double smoothing) {
    return cross_entropy(tape, logits, targets, mask, smoothing, false);
}

Node *op_cross_entropy_in_place(Tape *tape, Node *logits,
                                const uint32_t *targets, const bool *mask,
                                double smoothing) {
    return cross_entropy(tape, logits, targets, mask, smoothing, true);
}
