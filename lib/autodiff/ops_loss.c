/* ops_loss: cross-entropy on ids, fused with the softmax.
 *
 * Includes the tape and the kernels of math. Results live on the tape. No
 * second matrix of probabilities is kept: a row's maximum and sum say all. */
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
    double dy;
    bool fresh; /* dlogits is not zeroed yet */
    real *dlogits;
} Loss;

/* y = exp(x - maximum) for the next numbers of a row, at most PIECE: returns
 * how many of the `left`. */
static size_t shifted_exp(size_t left, const real *x, real maximum, real *y) {
    size_t count = left < PIECE ? left : PIECE;
    for (size_t i = 0; i < count; i++) y[i] = x[i] - maximum;
    vector_exp(count, y, y);
    return count;
}

static void loss_task(void *context, size_t r) {
    const Loss *p = context;
    LossRow *row = &p->rows[r];
    size_t cols = p->logits->cols, count;
    const real *x = p->logits->value + r * cols;
    real part[PIECE];
    if (!row->counts) return;
    row->maximum = vector_maximum(cols, x);
    for (size_t j = 0; j < cols; j += count) {
        count = shifted_exp(cols - j, x + j, row->maximum, part);
        row->sum += vector_sum(count, part);
    }
    double log_sum = (double)row->maximum + log(row->sum);
    row->loss = log_sum - (1 - p->smoothing) * (double)x[row->target];
    if (p->smoothing > 0)
        row->loss -= p->smoothing * vector_sum(cols, x) / (double)cols;
}

/* dx_v += dy (p_v - s / V - (1 - s) [v = target]) */
static void gradient_task(void *context, size_t r) {
    const Loss *p = context;
    const LossRow *row = &p->rows[r];
    size_t cols = p->logits->cols, count;
    const real *x = p->logits->value + r * cols;
    real part[PIECE], *dx = p->dlogits + r * cols;
    if (p->fresh) memset(dx, 0, cols * sizeof *dx);
    if (!row->counts) return;
    real scale = (real)(p->dy / row->sum);
    real shift = (real)(p->dy * p->smoothing / (double)cols);
    for (size_t j = 0; j < cols; j += count) {
        count = shifted_exp(cols - j, x + j, row->maximum, part);
        for (size_t i = 0; i < count; i++) dx[j + i] += part[i] * scale - shift;
    }
    dx[row->target] -= (real)(p->dy * (1 - p->smoothing));
}

static void cross_entropy_backward(Tape *tape, Node *node) {
    Loss *p = node->saved;
    p->dy = (double)node->gradient[0];
    p->dlogits = node_gradient_fresh(tape, node->input[0], &p->fresh);
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

Node *op_cross_entropy(Tape *tape, Node *logits, const uint32_t *targets,
                       const bool *mask, double smoothing) {
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
    *p = (Loss){.logits = logits, .smoothing = smoothing, .rows = rows};
    node->saved = p;
    tape_rows(tape, logits->rows, logits->cols, loss_task, p);
    double loss = 0;
    for (size_t r = 0; r < logits->rows; r++) loss += rows[r].loss;
    node->value[0] = (real)loss;
    return node;
}
