/* rnn: the Elman cell, fused and composed.
 *
 * Includes scan and vectormath. Nodes live on the tape. */
#include "layers/rnn.h"
#include "layers/scan.h"
#include "math/vectormath.h"

#include <string.h>

static void forward_rows(void *context, size_t worker, size_t begin,
                         size_t end) {
    (void)worker;
    const Scan *scan = context;
    for (size_t r = begin; r < end; r++) {
        if (scan_hold(scan, r)) continue;
        const real *restrict u = scan->inputs + scan_inputs(scan, r);
        real *restrict a = scan_gates(scan, r);
        for (size_t j = 0; j < scan->hidden; j++) a[j] += u[j] + scan->bias[j];
        vector_tanh(scan->hidden, a, a);
        memcpy(scan->h + scan_state(scan, r), a, scan->hidden * sizeof(real));
    }
}

static void forward_step(Scan *scan) {
    scan_product(scan);
    scan_rows(scan, forward_rows);
}

static void backward_rows(void *context, size_t worker, size_t begin,
                          size_t end) {
    (void)worker;
    const Scan *scan = context;
    for (size_t r = begin; r < end; r++) {
        if (scan_hold_back(scan, r)) continue;
        const real *restrict a = scan_gates(scan, r);
        real *restrict da = scan_dgates(scan, r);
        real *restrict dh = scan->dh + r * scan->hidden;
        for (size_t j = 0; j < scan->hidden; j++) {
            da[j] = dh[j] * (1 - a[j] * a[j]);
            dh[j] = 0;
        }
        scan_add_dinputs(scan, r);
    }
}

static void backward_step(Scan *scan) {
    scan_rows(scan, backward_rows);
    scan_product_back(scan);
}

static void backward(Tape *tape, Node *node) {
    scan_backward(tape, node, backward_step);
}

CellOutput rnn_run(Tape *tape, Node *inputs, CellState state,
                   const CellWeights *weights, const CellRun *run) {
    Scan *scan = scan_create(tape, "rnn_run", backward, false, inputs, state,
                             weights, run, cell_gates(CELL_RNN));
    return scan ? scan_forward(tape, scan, run, forward_step) : (CellOutput){0};
}

static CellState step(Tape *tape, Node *input, CellState before,
                      const CellWeights *weights) {
    Node *product =
        op_affine(tape, before.h, weights->weight_hh, weights->bias_hh);
    return (CellState){op_tanh(tape, op_add(tape, product, input)), NULL};
}

CellOutput rnn_run_composed(Tape *tape, Node *inputs, CellState state,
                            const CellWeights *weights, const CellRun *run) {
    if (!cell_check(tape, "rnn_run_composed", inputs, state, weights, run,
                    cell_gates(CELL_RNN), false))
        return (CellOutput){0};
    return cell_run_composed(tape, inputs, state, weights, run, step);
}
