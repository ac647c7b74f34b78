/* alter: see alter.h. The state is global because a backward function has no
 * place for a context; a test program runs one alteration at a time. */
#include "alter.h"

#include "layers/scan.h"
#include <math.h>
#include <string.h>

static const double TOO_SMALL = 1e-5; /* to be an alteration */

static struct {
    const char *operation;
    Alteration kind;
    size_t input;       /* which input's gradient is altered */
    size_t most_inputs; /* of the nodes seen */
    bool changed;       /* some gradient became another */
    NodeBackward *original;
} state;

const char *alter_name(Alteration kind) {
    static const char *const names[] = {
        "nothing",      "sign",      "factor 2",     "transpose",
        "missing term", "overwrite", "missing mask", "missing recurrence",
        "missing hold"};
    return names[kind];
}

static double mean_size(size_t count, const real *d) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) sum += fabs((double)d[i]);
    return sum / (double)count;
}

/* Number i of the altered d [rows, cols]. */
static double altered(size_t rows, size_t cols, const real *d, size_t i) {
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
    case ALTER_MASK:
        return d[i] == 0 ? mean_size(count, d) : (double)d[i];
    default:
        return (double)d[i];
    }
}

/* Add the altered d to the gradient of its node. */
static void pass_on(Tape *tape, Node *node, const real *d) {
    real *total = node_gradient(tape, node);
    for (size_t i = 0; total && i < node->rows * node->cols; i++) {
        double right = (double)total[i] + (double)d[i];
        double wrong = altered(node->rows, node->cols, d, i);
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
        if (d) pass_on(tape, input, d);
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
        for (int kind = ALTER_SIGN; kind < ALTER_RECURRENCE; kind++) {
            state.kind = (Alteration)kind;
            try_alteration(pool, c, &tally);
        }
    }
    for (int kind = ALTER_RECURRENCE; c->recurrent && kind < ALTERATIONS;
         kind++) {
        state.kind = (Alteration)kind;
        try_alteration(pool, c, &tally);
    }
    return tally;
}
