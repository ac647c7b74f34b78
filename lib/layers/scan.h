/* scan: what the fused cells share: one node for all steps of a run.
 *
 * A cell's file gives the arithmetic of one row of one step, forward and
 * backward; the scan makes the node, walks over time, multiplies by W, holds
 * the state over padding, and turns the gates' gradients into those of the
 * weights, by one product over all steps. Rows do not know each other: each
 * worker takes some rows through all steps, on weights packed once for the
 * walk, and waits for nobody. Includes cell. Everything lives on the tape. */
#ifndef INTERLINEAR_LAYERS_SCAN_H
#define INTERLINEAR_LAYERS_SCAN_H

#include "layers/cell.h"

typedef struct Scan Scan;

/* The arithmetic of row r of the step at hand. */
typedef void ScanRow(const Scan *scan, size_t r);

/* What a cell is to the scan. A step computes
 *   gates = h_before W^T     of all gates but a `candidate`
 *   forward                  fill gates, extra, h, c of every row
 *   gates = extra W^T        of the candidate: the last gate, where the reset
 *   candidate                comes before the product; else both are NULL
 * and a step back goes the other way:
 *   candidate_back           compute its dgates
 *   dextra = dgates W        of the candidate
 *   backward                 compute dgates; leave in dh, dc what flows to the
 *                            step before
 *   dh += dgates W           of all others */
typedef struct ScanCell {
    const char *operation; /* the node's name */
    CellKind kind;
    bool has_extra;
    bool same_gradient; /* the inputs have the gradient of h W^T + b */
    ScanRow *forward, *backward;
    ScanRow *candidate, *candidate_back;
} ScanCell;

/* Some columns of the gates, and the rows of W that make them. */
typedef struct ScanColumns {
    size_t first, count;
    const real *packed; /* those rows of W for the walk at hand, see gemm_pack;
                     NULL: not packed */
} ScanColumns;

/* A run and, while it walks, a worker's rows and the step at hand. T steps, B
 * rows a step, H hidden, G gates. */
struct Scan {
    const ScanCell *cell;
    Tape *tape;
    size_t steps, batch, hidden, width; /* T, B, H, G * H */
    const bool *mask;                   /* [T * B] or NULL */
    bool reverse;
    bool kept;                     /* gates and extra hold all steps, not one */
    const real *inputs;            /* [T * B, G * H] */
    const real *weight, *bias;     /* [G * H, H], [G * H] */
    const real *h_start, *c_start; /* [B, H] */
    real *h, *c;                   /* [T * B, H]; c NULL but for the LSTM */
    real *gates;                   /* [T * B, G * H] after their functions */
    real *extra;            /* [T * B, H] what else the cell keeps, or NULL */
    Node *node, *companion; /* of h; of c */
    ScanColumns direct;     /* columns that are a product with h before */
    ScanColumns rest;       /* the candidate's where the reset is before */

    /* the walk back */
    real *dgates;  /* [T * B, G * H] of the columns of h W^T + b */
    real *dinputs; /* [T * B, G * H], NULL if not needed or the same block */
    real *dh, *dc; /* [B, H] what flows to the step before */
    real *dextra;  /* [B, H] */

    /* the walk of one worker, which works on a copy of the scan */
    bool back;
    bool alone; /* the other workers walk over other rows; false: all rows are
                   this walk's, and the workers share out each step */
    size_t begin, end;               /* its rows of each step */
    size_t row;                      /* the first row of the step, t * B */
    const real *h_before, *c_before; /* [B, H] */
    bool first;                      /* nothing was run before it */
    ScanRow *of_row;                 /* what is done to its rows */
};

/* scan_run: check the shapes, make the node, and run all steps. An LSTM gets a
 * second node for c, made before the node of h: what uses c is walked back
 * before the node of h reads the gradient of c.
 * Shapes: inputs [T * B, G * H], state h (and the LSTM's c) [B, H], weights as
 *         in CellWeights.
 * Errors: shapes, memory (sticky). Owner: the tape. */
CellOutput scan_run(Tape *tape, const ScanCell *cell, Node *inputs,
                    CellState state, const CellWeights *weights,
                    const CellRun *run);

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
