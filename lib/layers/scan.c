/* scan: the walk of a fused cell over time, both ways.
 *
 * Includes cell, gemm and matrix. Buffers are the tape's. */
#include "layers/scan.h"
#include "math/gemm.h"
#include "math/matrix.h"

#include <string.h>

enum { ROWS_GRAIN = 4096 }; /* gate values a worker takes at least */

/* The operands of the node, in the order of node->input. */
enum { INPUTS, STATE_H, WEIGHT, BIAS, STATE_C };

/* Only c was used: nothing has reached h, so its walk back starts here. */
static void companion_backward(Tape *tape, Node *companion) {
    Node *node = ((Scan *)companion->saved)->node;
    if (!node->gradient && node_gradient(tape, node))
        node->backward(tape, node);
}

/* Point the scan at the values of its operands. */
static void bind(Scan *scan, Tape *tape, Node *const *inputs,
                 const CellRun *run) {
    Node *c = inputs[STATE_C];
    scan->pool = tape->pool;
    scan->steps = run->steps;
    scan->batch = inputs[STATE_H]->rows;
    scan->hidden = inputs[STATE_H]->cols;
    scan->width = inputs[INPUTS]->cols;
    scan->direct = scan->width;
    scan->same_gradient = true;
    scan->mask = run->mask;
    scan->reverse = run->reverse;
    scan->inputs = inputs[INPUTS]->value;
    scan->weight = inputs[WEIGHT]->value;
    scan->bias = inputs[BIAS]->value;
    scan->h_start = inputs[STATE_H]->value;
    scan->c_start = c ? c->value : NULL;
}

/* The nodes and the buffers. */
static bool allocate(Scan *scan, Tape *tape, const char *operation,
                     NodeBackward *backward, bool has_extra,
                     Node *const *inputs) {
    size_t rows = inputs[INPUTS]->rows, hidden = scan->hidden;
    size_t count = inputs[STATE_C] ? 5 : 4;
    if (inputs[STATE_C]) {
        scan->companion = tape_node(tape, "lstm_cell", rows, hidden,
                                    companion_backward, count, inputs);
    }
    scan->node =
        tape_node(tape, operation, rows, hidden, backward, count, inputs);
    if (!scan->node || (inputs[STATE_C] && !scan->companion)) return false;
    scan->h = scan->node->value;
    scan->node->saved = scan;
    if (scan->companion) {
        scan->c = scan->companion->value;
        scan->companion->saved = scan;
    }
    scan->kept = scan->node->needs_gradient;
    size_t kept_rows = scan->kept ? rows : scan->batch;
    scan->gates = tape_save(tape, kept_rows * scan->width, sizeof(real));
    if (has_extra)
        scan->extra = tape_save(tape, kept_rows * hidden, sizeof(real));
    return scan->gates && (scan->extra || !has_extra);
}

Scan *scan_create(Tape *tape, const char *operation, NodeBackward *backward,
                  bool has_extra, Node *inputs, CellState state,
                  const CellWeights *weights, const CellRun *run,
                  size_t gates) {
    bool has_c = gates == cell_gates(CELL_LSTM);
    if (!cell_check(tape, operation, inputs, state, weights, run, gates, has_c))
        return NULL;
    Scan *scan = tape_save(tape, 1, sizeof *scan);
    if (!scan) return NULL;
    *scan = (Scan){0};
    Node *operands[] = {inputs, state.h, weights->weight_hh, weights->bias_hh,
                        has_c ? state.c : NULL};
    bind(scan, tape, operands, run);
    bool fits = allocate(scan, tape, operation, backward, has_extra, operands);
    return fits ? scan : NULL;
}

/* Go to step k in the direction of the run. */
static void go_to(Scan *scan, size_t k) {
    size_t t = scan->reverse ? scan->steps - 1 - k : k;
    scan->row = t * scan->batch;
    scan->first = k == 0;
    if (scan->first) {
        scan->h_before = scan->h_start;
        scan->c_before = scan->c_start;
        return;
    }
    size_t before = (scan->reverse ? t + 1 : t - 1) * scan->batch;
    scan->h_before = scan->h + before * scan->hidden;
    scan->c_before = scan->c ? scan->c + before * scan->hidden : NULL;
}

CellOutput scan_forward(Tape *tape, Scan *scan, const CellRun *run,
                        ScanStep *step) {
    for (size_t k = 0; k < scan->steps; k++) {
        go_to(scan, k);
        step(scan);
    }
    return cell_output(tape, scan->node, scan->companion, run);
}

void scan_rows(Scan *scan, ThreadTask *task) {
    threads_run(scan->pool, scan->batch, 1 + ROWS_GRAIN / scan->width, task,
                scan);
}

void scan_product(Scan *scan) {
    gemm(scan->pool, false, true, scan->batch, scan->direct, scan->hidden,
         scan->h_before, scan->hidden, scan->weight, scan->hidden, false,
         scan_gates(scan, 0), scan->width);
}

void scan_product_back(Scan *scan) {
    if (scan->first && !scan->to_start) return;
    gemm(scan->pool, false, false, scan->batch, scan->hidden, scan->direct,
         scan_dgates(scan, 0), scan->width, scan->weight, scan->hidden, true,
         scan->dh, scan->hidden);
}

bool scan_hold(const Scan *scan, size_t r) {
    if (!scan->mask || scan->mask[scan->row + r]) return false;
    size_t hidden = scan->hidden, to = scan_state(scan, r);
    memcpy(scan->h + to, scan->h_before + r * hidden, hidden * sizeof(real));
    if (scan->c) {
        memcpy(scan->c + to, scan->c_before + r * hidden,
               hidden * sizeof(real));
    }
    return true;
}

bool scan_hold_back(const Scan *scan, size_t r) {
    if (!scan->mask || scan->mask[scan->row + r]) return false;
    memset(scan_dgates(scan, r), 0, scan->width * sizeof(real));
    return true;
}

static void add(size_t count, const real *restrict from, real *restrict to) {
    for (size_t i = 0; i < count; i++) to[i] += from[i];
}

void scan_add_dinputs(const Scan *scan, size_t r) {
    if (scan->dinputs) {
        add(scan->width, scan_dgates(scan, r),
            scan->dinputs + scan_inputs(scan, r));
    }
}

/* What the later operations gave to this step's h and c, on top of what the
 * next step gave. */
static void add_output_gradients(Scan *scan) {
    size_t count = scan->batch * scan->hidden, from = scan_state(scan, 0);
    if (scan->node->gradient) add(count, scan->node->gradient + from, scan->dh);
    if (scan->companion && scan->companion->gradient)
        add(count, scan->companion->gradient + from, scan->dc);
}

/* dW += dgates^T before over `steps` steps: rows of the gates from step t on,
 * for the columns that multiply the state before. */
static void add_product(const Scan *scan, size_t t, size_t steps,
                        const real *before, real *dweight) {
    size_t rows = steps * scan->batch;
    gemm(scan->pool, true, false, scan->direct, scan->hidden, rows,
         scan->dgates + t * scan->batch * scan->width, scan->width, before,
         scan->hidden, true, dweight, scan->hidden);
}

/* The gradient of weight_hh, from all steps at once. */
static void weight_backward(const Scan *scan, real *dweight) {
    size_t others = scan->steps - 1;
    if (scan->reverse) {
        add_product(scan, others, 1, scan->h_start, dweight);
        add_product(scan, 0, others, scan->h + scan->batch * scan->hidden,
                    dweight);
    } else {
        add_product(scan, 0, 1, scan->h_start, dweight);
        add_product(scan, 1, others, scan->h, dweight);
    }
    size_t rest = scan->width - scan->direct;
    if (rest > 0) { /* the candidate of reset before: product with r * h */
        gemm(scan->pool, true, false, rest, scan->hidden,
             scan->steps * scan->batch, scan->dgates + scan->direct,
             scan->width, scan->extra, scan->hidden, true,
             dweight + scan->direct * scan->hidden, scan->hidden);
    }
}

/* The gradient of the inputs, and dgates: the same block where both are equal
 * and the block is new and of no other operand. */
static bool prepare_gates(Tape *tape, Scan *scan, Node *node) {
    Node *inputs = node->input[INPUTS];
    bool fresh,
        alone = inputs != node->input[WEIGHT] && inputs != node->input[BIAS];
    scan->dinputs = node_gradient_fresh(tape, inputs, &fresh);
    if (scan->dinputs && fresh && alone && scan->same_gradient) {
        scan->dgates = scan->dinputs;
        scan->dinputs = NULL;
        return true;
    }
    size_t count = inputs->rows * inputs->cols;
    if (scan->dinputs && fresh) memset(scan->dinputs, 0, count * sizeof(real));
    scan->dgates = tape_save(tape, count, sizeof(real));
    return scan->dgates != NULL;
}

/* The state's gradients: zero behind the last step. */
static bool prepare_state(Tape *tape, Scan *scan, const Node *node) {
    size_t count = scan->batch * scan->hidden;
    scan->dh = tape_save(tape, 3 * count, sizeof(real));
    if (!scan->dh) return false;
    memset(scan->dh, 0, 3 * count * sizeof(real));
    scan->dc = scan->dh + count;
    scan->dextra = scan->dc + count;
    scan->to_start = node->input[STATE_H]->needs_gradient;
    return true;
}

static void add_to_node(Tape *tape, Node *state, const real *gradient) {
    real *dstate = node_gradient(tape, state);
    if (dstate) add(state->rows * state->cols, gradient, dstate);
}

void scan_backward(Tape *tape, Node *node, ScanStep *step) {
    Scan *scan = node->saved;
    if (!prepare_gates(tape, scan, node) || !prepare_state(tape, scan, node) ||
        !tape_ok(tape))
        return;
    for (size_t k = scan->steps; k-- > 0;) {
        go_to(scan, k);
        add_output_gradients(scan);
        step(scan);
    }
    real *dweight = node_gradient(tape, node->input[WEIGHT]);
    if (dweight) weight_backward(scan, dweight);
    real *dbias = node_gradient(tape, node->input[BIAS]);
    if (dbias) {
        matrix_sum_rows(scan->pool, scan->steps * scan->batch, scan->width,
                        scan->dgates, dbias);
    }
    add_to_node(tape, node->input[STATE_H], scan->dh);
    if (scan->c) add_to_node(tape, node->input[STATE_C], scan->dc);
}
