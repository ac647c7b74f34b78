/* ops_loss: cross-entropy on ids, fused with the softmax.
 *
 * Includes the tape and the kernels of math. Results live on the tape. No
 * second matrix of probabilities is kept: a row's maximum and sum say all. */
#include "autodiff/ops.h"

#include "math/vectormath.h"
#include <math.h>

enum { PIECE = 256 }; /* numbers of a row at a time */

/* What backward needs of a row: p_v = exp(x_v - maximum) / sum. */
typedef struct LossRow {
    uint32_t target;
    bool counts; /* the mask */
    real maximum;
    double sum, loss;
} LossRow;

/* One pass over the rows. */
typedef struct LossPass {
    size_t cols;
    double smoothing;
    const real *logits;
    LossRow *rows;
    real dy;       /* d loss */
    bool fresh;    /* write dlogits instead of adding */
    real *dlogits; /* backward */
} LossPass;

/* Both are kept on the tape. */
typedef struct LossSaved {
    double smoothing;
    LossRow *rows;
} LossSaved;

/* y = exp(x - maximum), at most PIECE numbers. */
static void shifted_exp(size_t count, const real *x, real maximum, real *y) {
    for (size_t i = 0; i < count; i++) y[i] = x[i] - maximum;
    vector_exp(count, y, y);
}

static size_t piece(size_t first, size_t cols) {
    return cols - first < PIECE ? cols - first : PIECE;
}

/* The loss of one row. */
static void row_loss(const LossPass *p, const real *x, LossRow *row) {
    real part[PIECE];
    double smoothing = p->smoothing;
    row->maximum = vector_maximum(p->cols, x);
    for (size_t j = 0; j < p->cols; j += PIECE) {
        size_t count = piece(j, p->cols);
        shifted_exp(count, x + j, row->maximum, part);
        row->sum += vector_sum(count, part);
    }
    double log_sum = (double)row->maximum + log(row->sum);
    row->loss = log_sum - (1 - smoothing) * (double)x[row->target];
    if (smoothing > 0) {
        double mean = vector_sum(p->cols, x) / (double)p->cols;
        row->loss -= smoothing * mean;
    }
}

static void loss_task(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    const LossPass *p = context;
    for (size_t r = begin; r < end; r++)
        if (p->rows[r].counts)
            row_loss(p, p->logits + r * p->cols, &p->rows[r]);
}

/* dx_v (+)= dy (p_v - s / V - (1 - s) [v = target]) */
static void row_gradient(const LossPass *p, const real *x, const LossRow *row,
                         real *dx) {
    real part[PIECE], scale = (real)((double)p->dy / row->sum);
    real shift = (real)((double)p->dy * p->smoothing / (double)p->cols);
    for (size_t j = 0; j < p->cols; j += PIECE) {
        size_t count = piece(j, p->cols);
        shifted_exp(count, x + j, row->maximum, part);
        if (p->fresh)
            for (size_t i = 0; i < count; i++)
                dx[j + i] = part[i] * scale - shift;
        else
            for (size_t i = 0; i < count; i++)
                dx[j + i] += part[i] * scale - shift;
    }
    dx[row->target] -= p->dy * (real)(1 - p->smoothing);
}

static void gradient_task(void *context, size_t worker, size_t begin,
                          size_t end) {
    (void)worker;
    const LossPass *p = context;
    for (size_t r = begin; r < end; r++) {
        real *dx = p->dlogits + r * p->cols;
        if (p->rows[r].counts)
            row_gradient(p, p->logits + r * p->cols, &p->rows[r], dx);
        else if (p->fresh)
            for (size_t j = 0; j < p->cols; j++) dx[j] = 0;
    }
}

static void cross_entropy_backward(Tape *tape, Node *node) {
    Node *logits = node->input[0];
    const LossSaved *saved = node->saved;
    LossPass p = {.cols = logits->cols,
                  .smoothing = saved->smoothing,
                  .logits = logits->value,
                  .rows = saved->rows,
                  .dy = node->gradient[0]};
    p.dlogits = node_gradient_fresh(tape, logits, &p.fresh);
    if (p.dlogits)
        tape_rows(tape, logits->rows, logits->cols, gradient_task, &p);
}

/* Check and copy the targets. */
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
    return tape_ok(tape) ? rows : NULL;
}

Node *op_cross_entropy(Tape *tape, Node *logits, const uint32_t *targets,
                       const bool *mask, double smoothing) {
    if (!logits)
        return tape_fail_shapes(tape, "op_cross_entropy", logits, logits, "");
    if (!(smoothing >= 0 && smoothing < 1)) {
        return tape_fail(tape,
                         "op_cross_entropy: a smoothing of %g is not in [0, 1)",
                         smoothing);
    }
    LossSaved saved = {smoothing, loss_rows(tape, logits, targets, mask)};
    Node *node = tape_node(tape, "op_cross_entropy", 1, 1,
                           cross_entropy_backward, 1, &logits);
    if (!node) return NULL;
    node->saved = tape_save_copy(tape, 1, sizeof saved, &saved);
    LossPass p = {.cols = logits->cols,
                  .smoothing = smoothing,
                  .logits = logits->value,
                  .rows = saved.rows};
    tape_rows(tape, logits->rows, logits->cols, loss_task, &p);
    double loss = 0;
    for (size_t r = 0; r < logits->rows; r++) loss += saved.rows[r].loss;
    node->value[0] = (real)loss;
    return node->saved ? node : NULL;
}
