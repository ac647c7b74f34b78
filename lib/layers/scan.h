/* scan: what the fused cells share: one node for all steps of a run.
 *
 * A cell's file gives the arithmetic of one step for a range of rows, forward
 * and backward; the scan makes the node, walks over time, and turns the gates'
 * gradients into those of the weights, by one product over all steps. Includes
 * cell. Everything lives on the tape. */
#ifndef INTERLINEAR_LAYERS_SCAN_H
#define INTERLINEAR_LAYERS_SCAN_H

#include "layers/cell.h"

/* A run and, while it walks, the step at hand. T steps, B rows a step, H
 * hidden, G gates. */
typedef struct Scan {
    ThreadPool *pool;
    size_t steps, batch, hidden, width; /* T, B, H, G * H */
    size_t direct;    /* columns of the gates that are a product with h before:
                         G * H, or 2H where the reset gate comes first */
    const bool *mask; /* [T * B] or NULL */
    bool reverse;
    bool same_gradient;        /* the inputs have the gradient of h W^T + b */
    bool kept;                 /* gates and extra hold all steps, not one */
    const real *inputs;        /* [T * B, G * H] */
    const real *weight, *bias; /* [G * H, H], [G * H] */
    const real *h_start, *c_start; /* [B, H] */
    real *h, *c;                   /* [T * B, H]; c NULL but for the LSTM */
    real *gates;                   /* [T * B, G * H] after their functions */
    real *extra;            /* [T * B, H] what else the cell keeps, or NULL */
    Node *node, *companion; /* h, c */

    /* the walk back */
    real *dgates;  /* [T * B, G * H] of the columns of h W^T + b */
    real *dinputs; /* [T * B, G * H], NULL if not needed or the same block */
    real *dh, *dc; /* [B, H] what flows to the step before */
    real *dextra;  /* [B, H] */
    bool to_start; /* the state before the first step needs a gradient */

    /* the step at hand */
    size_t row;                      /* its first row, t * B */
    const real *h_before, *c_before; /* [B, H] */
    bool first;                      /* nothing was run before it */
} Scan;

/* One step of a scan, all rows. */
typedef void ScanStep(Scan *scan);

/* scan_create: check the shapes and make the node, with its buffers. An LSTM
 * (state.c set) gets a second node for c, made before the node of h: what uses
 * c is walked back before the node of h reads the gradient of c.
 * `backward` calls scan_backward with node->saved.
 * Errors: sticky, NULL. Owner: the tape. */
Scan *scan_create(Tape *tape, const char *operation, NodeBackward *backward,
                  bool has_extra, Node *inputs, CellState state,
                  const CellWeights *weights, const CellRun *run, size_t gates);

/* scan_forward: run all steps in the direction of the run; the output.
 * scan_backward: run them backwards: `step` computes dgates and leaves in
 * dh, dc what flows to the step before; then the weights, the bias
 * and the first state get theirs. */
CellOutput scan_forward(Tape *tape, Scan *scan, const CellRun *run,
                        ScanStep *step);
void scan_backward(Tape *tape, Node *node, ScanStep *step);

/* scan_rows: a task on all rows of the step, threaded; its context is the
 * scan. */
void scan_rows(Scan *scan, ThreadTask *task);

/* scan_product: the first `direct` columns of the step's gates become h W^T.
 * scan_product_back: dh += their gradients times W. */
void scan_product(Scan *scan);
void scan_product_back(Scan *scan);

/* scan_hold: where row r is padding, copy the state before and return true.
 * scan_hold_back: where row r is padding, set its row of dgates to
 * zero and return true: dh and dc pass as they are. */
bool scan_hold(const Scan *scan, size_t r);
bool scan_hold_back(const Scan *scan, size_t r);

/* scan_add_dinputs: the inputs' gradient += row r of dgates. */
void scan_add_dinputs(const Scan *scan, size_t r);

/* scan_gates, scan_extra, scan_dgates: row r of the step in these buffers.
 * scan_state: where row r of the step begins in a [T * B, H] block,
 * scan_inputs: in a [T * B, G * H] block. */
static inline real *scan_gates(const Scan *scan, size_t r) {
    return scan->gates + ((scan->kept ? scan->row : 0) + r) * scan->width;
}

static inline real *scan_extra(const Scan *scan, size_t r) {
    return scan->extra + ((scan->kept ? scan->row : 0) + r) * scan->hidden;
}

static inline real *scan_dgates(const Scan *scan, size_t r) {
    return scan->dgates + (scan->row + r) * scan->width;
}

static inline size_t scan_state(const Scan *scan, size_t r) {
    return (scan->row + r) * scan->hidden;
}

static inline size_t scan_inputs(const Scan *scan, size_t r) {
    return (scan->row + r) * scan->width;
}

#endif
