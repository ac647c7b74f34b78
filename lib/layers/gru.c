/* gru: the gated recurrent unit, fused.
 *
 * Includes scan and vectormath. Nodes live on the tape. Beside the gates
 * the fused run keeps, of every step, h W_n^T + b_n (reset after the product)
 * or r * h (reset before it). */
#include "layers/gru.h"
#include "layers/scan.h"
#include "math/vectormath.h"

/* h = (1 - z) * n + z * h_before. */
static void mix(const Scan *scan, size_t r) {
    size_t n = scan->hidden;
    const real *restrict z = scan_gates(scan, r) + n, *restrict new = z + n;
    const real *restrict before = scan->h_before + r * n;
    real *restrict h = scan->h + scan_state(scan, r);
    for (size_t j = 0; j < n; j++)
        h[j] = (1 - z[j]) * new[j] + z[j] * before[j]; /* (7.6) */
}

/* The gates r and z of a row. (7.1) and (7.2): the products stand in u and in
 * a. */
static void reset_and_update(const Scan *scan, size_t r) {
    const real *restrict u = scan->inputs + scan_inputs(scan, r);
    real *restrict a = scan_gates(scan, r);
    for (size_t j = 0; j < 2 * scan->hidden; j++) a[j] += u[j] + scan->bias[j];
    vector_sigmoid(2 * scan->hidden, a, a); /* (7.3) (7.4) */
}

/* Back through mix: dz and dnew before their functions, and what h_before has
 * of it. Two short loops, so that the compiler sees that no array overlaps
 * another, and uses vectors. */
static void update_back(size_t n, const real *restrict z,
                        const real *restrict new, const real *restrict before,
                        real *restrict dz, real *restrict dnew,
                        real *restrict dh) {
    for (size_t j = 0; j < n; j++)
        dnew[j] = dh[j] * (1 - z[j]) * (1 - new[j] * new[j]); /* (7.7) */
    for (size_t j = 0; j < n; j++) {
        dz[j] = dh[j] * (before[j] - new[j]) * z[j] * (1 - z[j]); /* (7.8) */
        dh[j] *= z[j];                                            /* (7.9) */
    }
}

/* --- reset after the product --- */

static void after_row(const Scan *scan, size_t row) {
    size_t n = scan->hidden;
    reset_and_update(scan, row);
    const real *restrict u = scan->inputs + scan_inputs(scan, row) + 2 * n;
    const real *restrict r = scan_gates(scan, row), *bias = scan->bias + 2 * n;
    real *restrict a = scan_gates(scan, row) + 2 * n;
    real *restrict product = scan_extra(scan, row);
    for (size_t j = 0; j < n; j++) {
        product[j] = a[j] + bias[j]; /* (7.2) */
        a[j] = u[j] + r[j] * product[j];
    }
    vector_tanh(n, a, a); /* (7.5) */
    mix(scan, row);
}

static void after_back_row(const Scan *scan, size_t row) {
    size_t n = scan->hidden;
    const real *restrict r = scan_gates(scan, row), *z = r + n, *new = z + n;
    const real *restrict product = scan_extra(scan, row);
    const real *restrict before = scan->h_before + row * n;
    real *restrict dr = scan_dgates(scan, row), *restrict dz = dr + n;
    real *restrict dnew = dz + n, *restrict dh = scan->dh + row * n;
    update_back(n, z, new, before, dz, dnew, dh);
    for (size_t j = 0; j < n; j++)
        dr[j] = dnew[j] * product[j] * r[j] * (1 - r[j]); /* (7.11) */
    scan_add_dinputs(scan, row);
    for (size_t j = 0; j < n; j++)
        dnew[j] *= r[j]; /* (7.10): what goes to h W_n^T + b_n */
}

/* --- reset before the product --- */

/* First the gates and r * h. */
static void before_row(const Scan *scan, size_t row) {
    size_t n = scan->hidden;
    reset_and_update(scan, row);
    const real *restrict r = scan_gates(scan, row);
    const real *restrict before = scan->h_before + row * n;
    real *restrict product = scan_extra(scan, row);
    for (size_t j = 0; j < n; j++) product[j] = r[j] * before[j]; /* (7.16) */
}

/* Then the candidate, from (r * h) W_n^T. */
static void candidate_row(const Scan *scan, size_t row) {
    size_t n = scan->hidden;
    const real *restrict u = scan->inputs + scan_inputs(scan, row) + 2 * n;
    const real *restrict bias = scan->bias + 2 * n;
    real *restrict a = scan_gates(scan, row) + 2 * n;
    for (size_t j = 0; j < n; j++) a[j] += u[j] + bias[j];
    vector_tanh(n, a, a); /* (7.17) */
    mix(scan, row);
}

/* First dn and dz. */
static void candidate_back_row(const Scan *scan, size_t row) {
    size_t n = scan->hidden;
    const real *restrict z = scan_gates(scan, row) + n, *new = z + n;
    const real *restrict h = scan->h_before + row * n;
    real *restrict dz = scan_dgates(scan, row) + n, *restrict dnew = dz + n;
    real *restrict dh = scan->dh + row * n;
    update_back(n, z, new, h, dz, dnew, dh);
}

/* Then dr, from the gradient of r * h, which is (7.18). */
static void before_back_row(const Scan *scan, size_t row) {
    size_t n = scan->hidden;
    const real *restrict r = scan_gates(scan, row);
    const real *restrict h = scan->h_before + row * n;
    const real *restrict dproduct = scan->dextra + row * n;
    real *restrict dr = scan_dgates(scan, row);
    real *restrict dh = scan->dh + row * n;
    for (size_t j = 0; j < n; j++) {
        dr[j] = dproduct[j] * h[j] * r[j] * (1 - r[j]); /* (7.19) */
        dh[j] += dproduct[j] * r[j];                    /* (7.20) */
    }
    scan_add_dinputs(scan, row);
}

/* --- the run --- */

CellOutput gru_run(Tape *tape, Node *inputs, CellState state,
                   const CellWeights *weights, const CellRun *run,
                   bool reset_before) {
    static const ScanCell cells[] = {{.operation = "gru_run",
                                      .kind = CELL_GRU,
                                      .has_extra = true,
                                      .forward = after_row,
                                      .backward = after_back_row},
                                     {.operation = "gru_run_2014",
                                      .kind = CELL_GRU_2014,
                                      .has_extra = true,
                                      .same_gradient = true,
                                      .forward = before_row,
                                      .backward = before_back_row,
                                      .candidate = candidate_row,
                                      .candidate_back = candidate_back_row}};
    return scan_run(tape, &cells[reset_before], inputs, state, weights, run);
}
