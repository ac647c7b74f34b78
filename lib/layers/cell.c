/* cell: shapes and outputs.
 *
 * Includes the tape's operations. Everything made here lives on the tape. */
#include "layers/cell.h"

size_t cell_gates(CellKind kind) {
    return kind == CELL_RNN ? 1 : kind == CELL_LSTM ? 4 : 3;
}

static bool has_shape(const Node *node, size_t rows, size_t cols) {
    return node->rows == rows && node->cols == cols;
}

bool cell_check(Tape *tape, const char *operation, CellKind kind,
                const Node *inputs, CellState state, const CellWeights *weights,
                const CellRun *run) {
    bool has_c = kind == CELL_LSTM;
    size_t gates = cell_gates(kind);
    const Node *w = weights->weight_hh, *bias = weights->bias_hh;
    if (!inputs || !state.h || (has_c && !state.c) || !w || !bias)
        return tape_fail(tape, "%s: an operand is missing", operation);
    size_t batch = state.h->rows, hidden = state.h->cols, width = w->rows;
    if (run->steps > 0 && hidden > 0 && width == gates * hidden &&
        w->cols == hidden && has_shape(bias, 1, width) &&
        has_shape(inputs, run->steps * batch, width) &&
        (!has_c || has_shape(state.c, batch, hidden)))
        return true;
    return tape_fail(
        tape,
        "%s: %zu steps of inputs [%zu, %zu], state [%zu, %zu], weight_hh "
        "[%zu, %zu], bias_hh [%zu, %zu] do not fit %zu gates",
        operation, run->steps, inputs->rows, inputs->cols, batch, hidden, width,
        w->cols, bias->rows, bias->cols, gates);
}

/* The rows of the last step run. */
static Node *last_rows(Tape *tape, Node *states, const CellRun *run) {
    if (!states || run->steps == 1) return states;
    size_t batch = states->rows / run->steps;
    size_t first = run->reverse ? 0 : states->rows - batch;
    return op_slice_rows(tape, states, first, batch);
}

CellOutput cell_output(Tape *tape, Node *h, Node *c, const CellRun *run) {
    CellState last = {last_rows(tape, h, run), last_rows(tape, c, run)};
    return (CellOutput){h, last};
}
