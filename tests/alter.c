/* alter: see alter.h. The state is global because a backward function has no
 * place for a context; a test program runs one alteration at a time. */
#include "alter.h"

#include "layers/scan.h"
#include <math.h>
#include <string.h>

static const double TOO_SMALL = 1e-5; /* to be an alteration */

enum { MOST_GATES = 4 }; /* of a cell: the LSTM's */

static struct {
    const char *operation;
    Alteration kind;
    size_t input;       /* which input's gradient is altered */
    size_t gate;        /* which gate's columns get nothing */
    size_t most_inputs; /* of the nodes seen */
    bool changed;       /* some gradient became another */
    NodeBackward *original;
} state;

const char *alter_name(Alteration kind) {
    static const char *const names[] = {
        "nothing",          "sign",
        "factor 2",         "transpose",
        "missing gradient", "missing term",
        "overwrite",        "missing mask",
        "missing gate",     "missing recurrence",
        "missing hold"};
    return names[kind];
}

static double mean_size(size_t count, const real *d) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) sum += fabs((double)d[i]);
    return sum / (double)count;
}

/* What number i of d lacks without the sum over its row. Of a softmax it is
 * the sum itself, of cross-entropy the part of the target, of all else a
 * constant, as of layer norm. Zero stays zero. */
static double row_term(const Node *node, size_t cols, const real *d, size_t i) {
    const real *y = node->value, *dy = node->gradient;
    size_t begin = i - i % cols;
    bool soft = strcmp(node->operation, "op_softmax") == 0;
    bool log_soft = strcmp(node->operation, "op_log_softmax") == 0;
    if (d[i] == 0) return 0;
    if (strcmp(node->operation, "op_cross_entropy") == 0)
        return d[i] < 0 ? -(double)d[i] : 0;
    if (!soft && !log_soft) return mean_size(cols, d + begin);
    double sum = 0;
    for (size_t j = begin; j < begin + cols; j++)
        if (d[j] != 0) sum += (double)dy[j] * (soft ? (double)y[j] : 1);
    return sum * (soft ? (double)y[i] : exp((double)y[i]));
}

/* Whether number i of the inputs' gradient is of the gate in `state`. */
static bool of_gate(const Node *node, size_t i) {
    const Scan *scan = node->saved;
    return i % scan->width / scan->hidden == state.gate;
}

/* Number i of the altered d [rows, cols], which the node passes back. */
static double altered(const Node *node, size_t rows, size_t cols, const real *d,
                      size_t i) {
    size_t r = i / cols, c = i % cols, count = rows * cols;
    switch (state.kind) {
    case ALTER_SIGN:
        return -(double)d[i];
    case ALTER_FACTOR:
        return 2 * (double)d[i];
    case ALTER_TRANSPOSE: /* a row or column: backwards */
        return (double)(rows > 1 && cols > 1 ? d[c * rows + r]
                                             : d[count - 1 - i]);
    case ALTER_MISSING:
        return 0;
    case ALTER_TERM:
        return (double)d[i] + row_term(node, cols, d, i);
    case ALTER_MASK:
        return d[i] == 0 ? mean_size(count, d) : (double)d[i];
    case ALTER_GATE:
        return of_gate(node, i) ? 0 : (double)d[i];
    default:
        return (double)d[i];
    }
}

/* Add the altered d to the gradient of an input of the node. */
static void pass_on(Tape *tape, const Node *node, Node *input, const real *d) {
    real *total = node_gradient(tape, input);
    for (size_t i = 0; total && i < input->rows * input->cols; i++) {
        double right = (double)total[i] + (double)d[i];
        double wrong = altered(node, input->rows, input->cols, d, i);
        if (state.kind != ALTER_OVERWRITE) wrong += (double)total[i];
        state.changed |= fabs(wrong - right) > TOO_SMALL;
        total[i] = (real)wrong;
    }
}

/* Walk a fused cell back without its recurrent weights or its mask. */
static void altered_scan(Tape *tape, Node *node) {
    Scan *scan = node->saved;
    const Scan whole = *scan;
    size_t count = scan->width * scan->hidden;
    if (state.kind == ALTER_HOLD) {
        state.changed |= scan->mask != NULL;
        scan->mask = NULL;
    } else {
        state.changed |= scan->steps > 1;
        scan->weight = tape_zeros(tape, 1, count)->value;
    }
    state.original(tape, node);
    scan->mask = whole.mask;
    scan->weight = whole.weight;
}

static void altered_backward(Tape *tape, Node *node) {
    if (state.kind >= ALTER_RECURRENCE) {
        altered_scan(tape, node);
        return;
    }
    Node *input =
        state.input < node->input_count ? node->input[state.input] : NULL;
    real *before = input ? input->gradient : NULL;
    if (input) input->gradient = NULL; /* the original fills a fresh one */
    state.original(tape, node);
    if (input) {
        real *d = input->gradient;
        input->gradient = before;
        if (d) pass_on(tape, node, input, d);
    }
}

/* Wrap the nodes of the operation on a tape. */
static void plant(Tape *tape) {
    for (Node *node = tape->last; node; node = node->previous) {
        if (node->backward && strcmp(node->operation, state.operation) == 0) {
            state.original = node->backward;
            node->backward = altered_backward;
            if (node->input_count > state.most_inputs)
                state.most_inputs = node->input_count;
        }
    }
}

/* Whether the checker passes the case with the alteration in `state`. */
static bool passes(ThreadPool *pool, const GradcheckCase *c, bool twice) {
    state.changed = false;
    GradcheckMode mode = {GRADCHECK_NO_CONSTANT, twice};
    return gradcheck_case(pool, c, mode, plant).passed;
}

/* Once is enough for most; overwriting shows where an operand is used twice. */
static void try_alteration(ThreadPool *pool, const GradcheckCase *c,
                           AlterTally *tally) {
    bool changed = false, caught = false;
    for (int twice = 0; twice < 2 && !caught; twice++) {
        caught = !passes(pool, c, twice);
        changed |= state.changed;
    }
    tally->caught[state.kind] += changed && caught;
    tally->missed[state.kind] += changed && !caught;
}

AlterTally alter_case(ThreadPool *pool, const GradcheckCase *c) {
    AlterTally tally = {0};
    memset(&state, 0, sizeof state);
    state.operation = c->operation;
    tally.passes = passes(pool, c, false) && passes(pool, c, true);
    for (size_t i = 0; i < state.most_inputs; i++) {
        state.input = i;
        for (int kind = ALTER_SIGN; kind < ALTER_GATE; kind++) {
            state.kind = (Alteration)kind;
            try_alteration(pool, c, &tally);
        }
    }
    state.input = 0; /* of a fused cell: the inputs */
    state.kind = ALTER_GATE;
    for (state.gate = 0; c->recurrent && state.gate < MOST_GATES; state.gate++)
        try_alteration(pool, c, &tally);
    for (int kind = ALTER_RECURRENCE; c->recurrent && kind < ALTERATIONS;
         kind++) {
        state.kind = (Alteration)kind;
        try_alteration(pool, c, &tally);
    }
    return tally;
}
