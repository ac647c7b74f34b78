/* rnn: the Elman cell, fused.
 *
 * Includes scan and vectormath. Nodes live on the tape. */
#include "layers/rnn.h"
#include "layers/scan.h"
#include "math/vectormath.h"

#include <string.h>

static void forward_row(const Scan *scan, size_t r) {
    const real *restrict u = scan->inputs + scan_inputs(scan, r);
    real *restrict a = scan_gates(scan, r);
    for (size_t j = 0; j < scan->hidden; j++) a[j] += u[j] + scan->bias[j];
    vector_tanh(scan->hidden, a, a); /* (5.5) */
    memcpy(scan->h + scan_state(scan, r), a, scan->hidden * sizeof(real));
}

static void backward_row(const Scan *scan, size_t r) {
    const real *restrict a = scan_gates(scan, r);
    real *restrict da = scan_dgates(scan, r);
    real *restrict dh = scan->dh + r * scan->hidden;
    for (size_t j = 0; j < scan->hidden; j++) {
        da[j] = dh[j] * (1 - a[j] * a[j]); /* (5.9) */
        dh[j] = 0;
    }
    scan_add_dinputs(scan, r);
}

CellOutput rnn_run(Tape *tape, Node *inputs, CellState state,
                   const CellWeights *weights, const CellRun *run) {
    static const ScanCell cell = {.operation = "rnn_run",
                                  .kind = CELL_RNN,
                                  .same_gradient = true,
                                  .forward = forward_row,
                                  .backward = backward_row};
    return scan_run(tape, &cell, inputs, state, weights, run);
}
