/* scan: the walk of a fused cell over time, both ways.
 *
 * A run of several steps is one round of the pool, see walk; a run of one step
 * shares out the product and the rows. Includes cell, gemm and matrix. Buffers
 * are the tape's. */
#include "layers/scan.h"
#include "math/gemm.h"
#include "math/matrix.h"

#include <string.h>

enum {
    COST = 4,             /* of a gate, in operations on a number */
    ROW_GRAIN = 4,        /* rows for one worker */
    SERIAL_MOST = 1 << 18 /* operations not worth a worker */
};

/* The operands of the node, in the order of node->input. */
enum { INPUTS, STATE_H, WEIGHT, BIAS, STATE_C };

static void scan_backward(Tape *tape, Node *node);

static bool has_shape(const Node *node, size_t rows, size_t cols) {
    return node->rows == rows && node->cols == cols;
}

/* Only c was used: nothing has reached h, so its walk back starts here. */
static void companion_backward(Tape *tape, Node *companion) {
    Node *node = ((Scan *)companion->saved)->node;
    if (!node->gradient && node_gradient(tape, node))
        node->backward(tape, node);
}

/* Whether the operands fit, see scan_run. */
static bool check(Tape *tape, const ScanCell *cell, Node *const *operands,
                  const CellRun *run) {
    const Node *inputs = operands[INPUTS], *w = operands[WEIGHT];
    const Node *h = operands[STATE_H], *c = operands[STATE_C];
    const Node *bias = operands[BIAS];
    bool has_c = cell->kind == CELL_LSTM;
    if (!inputs || !h || (has_c && !c) || !w || !bias)
        return tape_fail(tape, "%s: an operand is missing", cell->operation);
    size_t gates = cell_gates(cell->kind);
    if (run->steps > 0 && h->cols > 0 && w->rows == gates * h->cols &&
        w->cols == h->cols && has_shape(bias, 1, w->rows) &&
        has_shape(inputs, run->steps * h->rows, w->rows) &&
        (!has_c || has_shape(c, h->rows, h->cols)))
        return true;
    return tape_fail(
        tape,
        "%s: %zu steps of inputs [%zu, %zu], state [%zu, %zu], weight_hh "
        "[%zu, %zu], bias_hh [%zu, %zu] do not fit %zu gates",
        cell->operation, run->steps, inputs->rows, inputs->cols, h->rows,
        h->cols, w->rows, w->cols, bias->rows, bias->cols, gates);
}

/* A scan that points at the values of its operands. */
static Scan bind(Tape *tape, const ScanCell *cell, Node *const *operands,
                 const CellRun *run) {
    const Node *c = operands[STATE_C], *weight = operands[WEIGHT];
    size_t hidden = operands[STATE_H]->cols, width = operands[INPUTS]->cols;
    size_t direct = cell->candidate ? width - hidden : width;
    return (Scan){
        .cell = cell,
        .tape = tape,
        .steps = run->steps,
        .batch = operands[STATE_H]->rows,
        .hidden = hidden,
        .width = width,
        .mask = run->mask,
        .reverse = run->reverse,
        .inputs = operands[INPUTS]->value,
        .weight = weight->value,
        .bias = operands[BIAS]->value,
        .h_start = operands[STATE_H]->value,
        .c_start = c ? c->value : NULL,
        .direct = {0, direct, direct == width ? weight->packed : NULL},
        .rest = {direct, width - direct, NULL}};
}

/* A node of the scan, [T * B, H]; NULL on an error. */
static Node *add_node(Tape *tape, Scan *scan, const char *operation,
                      NodeBackward *backward, Node *const *operands) {
    Node *node =
        tape_node(tape, operation, scan->steps * scan->batch, scan->hidden,
                  backward, operands[STATE_C] ? 5 : 4, operands);
    if (node) node->saved = scan;
    return node;
}

/* The nodes and the buffers. */
static bool allocate(Tape *tape, Scan *scan, Node *const *operands) {
    if (operands[STATE_C]) {
        scan->companion =
            add_node(tape, scan, "lstm_cell", companion_backward, operands);
    }
    scan->node =
        add_node(tape, scan, scan->cell->operation, scan_backward, operands);
    if (!scan->node) return false;
    scan->h = scan->node->value;
    scan->c = scan->companion ? scan->companion->value : NULL;
    scan->kept = scan->node->needs_gradient;
    size_t rows = (scan->kept ? scan->steps : 1) * scan->batch;
    scan->gates = tape_save(tape, rows * scan->width, sizeof(real));
    if (scan->cell->has_extra)
        scan->extra = tape_save(tape, rows * scan->hidden, sizeof(real));
    return tape_ok(tape);
}

/* --- a step --- */

static bool is_token(const Scan *scan, size_t r) {
    return !scan->mask || scan->mask[scan->row + r];
}

/* Row r is padding: the state before stays. (5.7) (6.19) */
static void hold(const Scan *scan, size_t r) {
    size_t n = scan->hidden, to = scan_state(scan, r);
    memcpy(scan->h + to, scan->h_before + r * n, n * sizeof(real));
    if (scan->c) memcpy(scan->c + to, scan->c_before + r * n, n * sizeof(real));
    if (scan->extra) memset(scan_extra(scan, r), 0, n * sizeof(real));
}

static void run_row(void *context, size_t r) {
    const Scan *scan = context;
    if (is_token(scan, r))
        scan->of_row(scan, r);
    else if (scan->back) /* the gradients go on as they are (5.15) (6.20) */
        memset(scan_dgates(scan, r), 0, scan->width * sizeof(real));
    else
        hold(scan, r);
}

/* The function on the walk's rows that are tokens. */
static void run_rows(Scan *scan, ScanRow *of_row) {
    scan->of_row = of_row;
    if (scan->alone)
        for (size_t r = scan->begin; r < scan->end; r++) run_row(scan, r);
    else
        tape_rows(scan->tape, scan->batch, COST * scan->width, run_row, scan);
}

/* For the walk's rows and some columns of the gates: forward y = x W^T from a
 * state to gates; back y = x W, or y += x W where `add_to`, from gates to a
 * state. x, y: where the step's block of these columns begins. */
static void multiply(const Scan *scan, const ScanColumns *columns,
                     const real *x, bool add_to, real *y) {
    ThreadPool *pool = scan->tape->pool;
    bool back = scan->back;
    size_t rows = scan->end - scan->begin;
    size_t n = back ? scan->hidden : columns->count;
    size_t k = back ? columns->count : scan->hidden;
    size_t ldx = back ? scan->width : scan->hidden;
    size_t ldy = back ? scan->hidden : scan->width;
    x += scan->begin * ldx;
    y += scan->begin * ldy;
    const real *start = add_to ? y : NULL;
    if (columns->packed) {
        gemm_packed(scan->alone ? NULL : pool, rows, n, k, x, ldx,
                    columns->packed, start, y, ldy);
    } else {
        gemm(pool, false, !back, rows, n, k, x, ldx,
             scan->weight + columns->first * scan->hidden, scan->hidden, start,
             y, ldy);
    }
}

static void step(Scan *scan) {
    const ScanCell *cell = scan->cell;
    real *gates = scan_gates(scan, 0);
    /* the state's product in (5.5) (6.1) (7.2) */
    multiply(scan, &scan->direct, scan->h_before, false, gates);
    run_rows(scan, cell->forward);
    if (!cell->candidate) return;
    multiply(scan, &scan->rest, scan_extra(scan, 0), false,
             gates + scan->rest.first); /* the product in (7.17) */
    run_rows(scan, cell->candidate);
}

/* to += from. */
static void add(size_t count, const real *restrict from, real *restrict to) {
    for (size_t i = 0; i < count; i++) to[i] += from[i];
}

/* What the later operations gave to this step's h and c, on top of what the
 * next step gave. (5.8) */
static void add_output_gradients(const Scan *scan) {
    size_t count = (scan->end - scan->begin) * scan->hidden;
    size_t from = scan_state(scan, scan->begin),
           to = scan->begin * scan->hidden;
    if (scan->node->gradient)
        add(count, scan->node->gradient + from, scan->dh + to);
    if (scan->companion && scan->companion->gradient)
        add(count, scan->companion->gradient + from, scan->dc + to);
}

static void step_back(Scan *scan) {
    const ScanCell *cell = scan->cell;
    const real *dgates = scan_dgates(scan, 0);
    add_output_gradients(scan);
    if (cell->candidate) {
        run_rows(scan, cell->candidate_back);
        multiply(scan, &scan->rest, dgates + scan->rest.first, false,
                 scan->dextra); /* (7.18) */
    }
    run_rows(scan, cell->backward);
    if (scan->first && !scan->node->input[STATE_H]->needs_gradient) return;
    /* (5.10) (6.16) (7.12) */
    multiply(scan, &scan->direct, dgates, true, scan->dh);
}

void scan_add_dinputs(const Scan *scan, size_t r) {
    if (scan->dinputs) {
        add(scan->width, scan_dgates(scan, r),
            scan->dinputs + scan_inputs(scan, r));
    }
}

/* --- the walk --- */

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

/* Lay out the rows of W that make some columns, for the products of a walk. */
static void pack(const Scan *scan, ScanColumns *columns) {
    size_t n = scan->back ? scan->hidden : columns->count;
    size_t k = scan->back ? columns->count : scan->hidden;
    real *packed = tape_save(scan->tape, gemm_packed_size(n, k), sizeof(real));
    columns->packed = packed;
    if (packed) {
        gemm_pack(scan->tape->pool, !scan->back, n, k,
                  scan->weight + columns->first * scan->hidden, scan->hidden,
                  packed);
    }
}

/* A worker's rows through all steps. */
static void walk(void *context, size_t worker, size_t begin, size_t end) {
    Scan part = *(const Scan *)context;
    (void)worker;
    part.begin = begin;
    part.end = end;
    for (size_t i = 0; i < part.steps; i++) {
        go_to(&part, part.back ? part.steps - 1 - i : i);
        (part.back ? step_back : step)(&part);
    }
}

/* Walk over all rows. One step is not worth packing the weights for. */
static void walk_all(Scan *scan, bool back) {
    scan->back = back;
    scan->alone = scan->steps > 1;
    if (back) scan->direct.packed = NULL; /* it was of W^T */
    if (!scan->alone) {
        walk(scan, 0, 0, scan->batch);
        return;
    }
    if (!scan->direct.packed) pack(scan, &scan->direct);
    if (scan->rest.count > 0) pack(scan, &scan->rest);
    if (!tape_ok(scan->tape)) return;
    size_t work = scan->steps * scan->batch * scan->width * scan->hidden;
    size_t grain = work > SERIAL_MOST ? ROW_GRAIN : SIZE_MAX;
    threads_run(scan->tape->pool, scan->batch, grain, walk, scan);
}

/* The rows of the last step run. */
static Node *last_rows(Tape *tape, Node *states, const CellRun *run) {
    if (!states || run->steps == 1) return states;
    size_t batch = states->rows / run->steps;
    size_t first = run->reverse ? 0 : states->rows - batch;
    return op_slice_rows(tape, states, first, batch);
}

CellOutput scan_run(Tape *tape, const ScanCell *cell, Node *inputs,
                    CellState state, const CellWeights *weights,
                    const CellRun *run) {
    Node *operands[] = {inputs, state.h, weights->weight_hh, weights->bias_hh,
                        cell->kind == CELL_LSTM ? state.c : NULL};
    if (!check(tape, cell, operands, run)) return (CellOutput){0};
    Scan *scan = tape_save(tape, 1, sizeof *scan);
    if (!scan) return (CellOutput){0};
    *scan = bind(tape, cell, operands, run);
    if (!allocate(tape, scan, operands)) return (CellOutput){0};
    walk_all(scan, false);
    Node *h = scan->node, *c = scan->companion;
    return (CellOutput){h, {last_rows(tape, h, run), last_rows(tape, c, run)}};
}

/* --- the walk back --- */

/* dW += dgates^T x for some columns of the gates, over `steps` steps from step
 * t on; x [steps * B, H] is what W multiplied there. */
static void add_product(const Scan *scan, const ScanColumns *columns, size_t t,
                        size_t steps, const real *x, real *dweight) {
    const real *dgates = scan->dgates + t * scan->batch * scan->width;
    dweight += columns->first * scan->hidden;
    gemm(scan->tape->pool, true, false, columns->count, scan->hidden,
         steps * scan->batch, dgates + columns->first, scan->width, x,
         scan->hidden, dweight, dweight, scan->hidden);
}

/* The gradient of weight_hh, from all steps at once (17.10), the first apart:
 * its state before is another block. (5.12) (6.15) (7.14) */
static void weight_backward(const Scan *scan, real *dweight) {
    const ScanColumns *direct = &scan->direct;
    size_t others = scan->steps - 1;
    if (scan->reverse) {
        add_product(scan, direct, others, 1, scan->h_start, dweight);
        add_product(scan, direct, 0, others,
                    scan->h + scan->batch * scan->hidden, dweight);
    } else {
        add_product(scan, direct, 0, 1, scan->h_start, dweight);
        add_product(scan, direct, 1, others, scan->h, dweight);
    }
    if (scan->rest.count > 0) /* the candidate of reset before: (7.21) */
        add_product(scan, &scan->rest, 0, scan->steps, scan->extra, dweight);
}

/* The gradient of the inputs, and dgates: the same block where both are equal
 * and the block is new and of no other operand. */
static bool prepare_gates(Tape *tape, Scan *scan, Node *node) {
    Node *inputs = node->input[INPUTS];
    bool fresh;
    bool alone = inputs != node->input[WEIGHT] && inputs != node->input[BIAS];
    scan->dinputs = node_gradient_fresh(tape, inputs, &fresh);
    if (scan->dinputs && fresh && alone && scan->cell->same_gradient) {
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
static bool prepare_state(Tape *tape, Scan *scan) {
    size_t count = scan->batch * scan->hidden;
    scan->dh = tape_save(tape, 3 * count, sizeof(real));
    if (!scan->dh) return false;
    memset(scan->dh, 0, 3 * count * sizeof(real));
    scan->dc = scan->dh + count;
    scan->dextra = scan->dc + count;
    return true;
}

static void add_to_node(Tape *tape, Node *state, const real *gradient) {
    real *dstate = node_gradient(tape, state);
    if (dstate) add(state->rows * state->cols, gradient, dstate);
}

static void scan_backward(Tape *tape, Node *node) {
    Scan *scan = node->saved;
    if (!prepare_gates(tape, scan, node) || !prepare_state(tape, scan) ||
        !tape_ok(tape))
        return;
    walk_all(scan, true);
    if (!tape_ok(tape)) return;
    real *dweight = node_gradient(tape, node->input[WEIGHT]);
    if (dweight) weight_backward(scan, dweight);
    real *dbias = node_gradient(tape, node->input[BIAS]);
    if (dbias) { /* (5.14) (6.18) (7.15) (7.22) */
        matrix_sum_rows(scan->tape->pool, scan->steps * scan->batch,
                        scan->width, scan->dgates, dbias);
    }
    add_to_node(tape, node->input[STATE_H], scan->dh);
    if (scan->c) add_to_node(tape, node->input[STATE_C], scan->dc);
}
