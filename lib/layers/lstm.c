/* lstm: the long short-term memory cell, fused.
 *
 * Includes scan and vectormath. Nodes live on the tape. The fused run keeps
 * tanh(c) of every step beside the gates. */
#include "layers/lstm.h"
#include "layers/scan.h"
#include "math/vectormath.h"

#include <string.h>

/* One row of one step. */
static void forward_row(const Scan *scan, size_t r) {
    size_t n = scan->hidden;
    const real *restrict u = scan->inputs + scan_inputs(scan, r);
    const real *restrict before = scan->c_before + r * n;
    real *restrict a = scan_gates(scan, r);
    real *restrict c = scan->c + scan_state(scan, r);
    real *restrict h = scan->h + scan_state(scan, r);
    real *restrict tanh_c = scan_extra(scan, r);
    /* (6.1): the products stand in u and in a */
    for (size_t j = 0; j < 4 * n; j++) a[j] += u[j] + scan->bias[j];
    const real *i = a, *f = a + n, *g = a + 2 * n, *o = a + 3 * n;
    vector_sigmoid(2 * n, a, a);             /* (6.2) (6.3) */
    vector_tanh(n, a + 2 * n, a + 2 * n);    /* (6.4) */
    vector_sigmoid(n, a + 3 * n, a + 3 * n); /* (6.5) */
    /* (6.6) */
    for (size_t j = 0; j < n; j++) c[j] = f[j] * before[j] + i[j] * g[j];
    vector_tanh(n, c, tanh_c);
    for (size_t j = 0; j < n; j++) h[j] = o[j] * tanh_c[j]; /* (6.7) */
}

/* One row of one step back. The loops are short enough for the compiler to see
 * that no array overlaps another, and to use vectors. */
static void backward_row(const Scan *scan, size_t r) {
    size_t n = scan->hidden;
    const real *restrict i = scan_gates(scan, r), *f = i + n;
    const real *restrict g = i + 2 * n, *o = i + 3 * n;
    const real *restrict before = scan->c_before + r * n;
    const real *restrict tanh_c = scan_extra(scan, r);
    real *restrict di = scan_dgates(scan, r), *restrict df = di + n;
    real *restrict dg = di + 2 * n, *restrict d_o = di + 3 * n;
    real *restrict dh = scan->dh + r * n, *restrict dc = scan->dc + r * n;
    for (size_t j = 0; j < n; j++) {
        d_o[j] = dh[j] * tanh_c[j] * o[j] * (1 - o[j]);      /* (6.12) */
        dc[j] += dh[j] * o[j] * (1 - tanh_c[j] * tanh_c[j]); /* (6.8) */
    }
    for (size_t j = 0; j < n; j++) {
        di[j] = dc[j] * g[j] * i[j] * (1 - i[j]); /* (6.9) */
        dg[j] = dc[j] * i[j] * (1 - g[j] * g[j]); /* (6.11) */
    }
    for (size_t j = 0; j < n; j++) {
        df[j] = dc[j] * before[j] * f[j] * (1 - f[j]); /* (6.10) */
        dc[j] = dc[j] * f[j];                          /* (6.13) */
    }
    memset(dh, 0, n * sizeof *dh);
    scan_add_dinputs(scan, r);
}

CellOutput lstm_run(Tape *tape, Node *inputs, CellState state,
                    const CellWeights *weights, const CellRun *run) {
    static const ScanCell cell = {.operation = "lstm_run",
                                  .kind = CELL_LSTM,
                                  .has_extra = true,
                                  .same_gradient = true,
                                  .forward = forward_row,
                                  .backward = backward_row};
    return scan_run(tape, &cell, inputs, state, weights, run);
}
