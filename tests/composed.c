/* composed: cells step by step, attention query by query. */
#include "composed.h"

#include "autodiff/ops.h"

typedef CellState Step(Tape *tape, Node *input, CellState before,
                       const CellWeights *weights);

/* h W^T + b of some gates' rows of the weights. */
static Node *product(Tape *tape, Node *h, const CellWeights *weights,
                     size_t first, size_t count) {
    return op_affine(tape, h,
                     op_slice_rows(tape, weights->weight_hh, first, count),
                     op_slice_cols(tape, weights->bias_hh, first, count));
}

/* What a step adds up: input + h W^T + b, of some gates. */
static Node *sums(Tape *tape, Node *input, Node *h, const CellWeights *weights,
                  size_t first, size_t count) {
    return op_add(tape, product(tape, h, weights, first, count),
                  op_slice_cols(tape, input, first, count));
}

static CellState rnn_step(Tape *tape, Node *input, CellState before,
                          const CellWeights *weights) {
    size_t n = before.h->cols;
    Node *a = sums(tape, input, before.h, weights, 0, n);
    return (CellState){op_tanh(tape, a), NULL};
}

static CellState lstm_step(Tape *tape, Node *input, CellState before,
                           const CellWeights *weights) {
    size_t n = before.h->cols;
    Node *a = sums(tape, input, before.h, weights, 0, 4 * n);
    Node *i = op_sigmoid(tape, op_slice_cols(tape, a, 0, n));
    Node *f = op_sigmoid(tape, op_slice_cols(tape, a, n, n));
    Node *g = op_tanh(tape, op_slice_cols(tape, a, 2 * n, n));
    Node *o = op_sigmoid(tape, op_slice_cols(tape, a, 3 * n, n));
    Node *c =
        op_add(tape, op_multiply(tape, f, before.c), op_multiply(tape, i, g));
    return (CellState){op_multiply(tape, o, op_tanh(tape, c)), c};
}

/* One step of a GRU: h = n + z * (h_before - n). */
static CellState gru(Tape *tape, Node *input, CellState before,
                     const CellWeights *weights, bool reset_before) {
    size_t n = before.h->cols;
    Node *gates =
        op_sigmoid(tape, sums(tape, input, before.h, weights, 0, 2 * n));
    Node *r = op_slice_cols(tape, gates, 0, n);
    Node *z = op_slice_cols(tape, gates, n, n);
    Node *reset;
    if (reset_before)
        reset =
            product(tape, op_multiply(tape, r, before.h), weights, 2 * n, n);
    else
        reset =
            op_multiply(tape, r, product(tape, before.h, weights, 2 * n, n));
    Node *u = op_slice_cols(tape, input, 2 * n, n);
    Node *candidate = op_tanh(tape, op_add(tape, reset, u));
    Node *change = op_subtract(tape, before.h, candidate);
    Node *h = op_add(tape, candidate, op_multiply(tape, z, change));
    return (CellState){h, NULL};
}

static CellState gru_step(Tape *tape, Node *input, CellState before,
                          const CellWeights *weights) {
    return gru(tape, input, before, weights, false);
}

static CellState gru_2014_step(Tape *tape, Node *input, CellState before,
                               const CellWeights *weights) {
    return gru(tape, input, before, weights, true);
}

CellOutput composed_cell_run(CellKind kind, Tape *tape, Node *inputs,
                             CellState state, const CellWeights *weights,
                             const CellRun *run) {
    static Step *const step[] = {rnn_step, lstm_step, gru_step, gru_2014_step};
    size_t batch = state.h->rows;
    Node **h = tape_save(tape, run->steps, sizeof(Node *));
    for (size_t k = 0; k < run->steps; k++) {
        size_t t = run->reverse ? run->steps - 1 - k : k;
        Node *input = op_slice_rows(tape, inputs, t * batch, batch);
        CellState next = step[kind](tape, input, state, weights);
        if (run->mask) { /* padding holds the state */
            const bool *mask = run->mask + t * batch;
            next.h = op_select(tape, mask, next.h, state.h);
            next.c = next.c ? op_select(tape, mask, next.c, state.c) : NULL;
        }
        state = next;
        h[t] = state.h;
    }
    return (CellOutput){op_stack(tape, h, run->steps), state};
}

/* Rows b, b + B, ... of a sentence's `length` steps. */
static Node *sentence_rows(Tape *tape, Node *a, const AttentionMemory *memory,
                           size_t b) {
    size_t count = memory->length[b];
    size_t *rows = tape_save(tape, count, sizeof *rows);
    for (size_t i = 0; i < count; i++) rows[i] = i * memory->batch + b;
    return op_gather(tape, a, rows, count);
}

/* The scores [1, L] of one query [1, H] and keys [L, H]. */
static Node *scores(const Attention *attention, const Parameters *parameters,
                    Tape *tape, Node *query, Node *keys) {
    if (attention->kind != ATTENTION_ADDITIVE)
        return op_matmul(tape, query, false, keys, true);
    Node *weight = parameters_node(parameters, attention->query, tape);
    Node *v = parameters_node(parameters, attention->score, tape);
    query = op_affine(tape, query, weight, NULL);
    Node *hidden = op_tanh(tape, op_add(tape, keys, query));
    return op_matmul(tape, v, false, hidden, true);
}

AttentionOutput composed_attention_run(const Attention *attention,
                                       const Parameters *parameters, Tape *tape,
                                       const AttentionMemory *memory,
                                       Node *query, const size_t *sentence) {
    size_t queries = query->rows, H = query->cols;
    Node *weights = tape_zeros(tape, queries, memory->steps);
    Node **contexts = tape_save(tape, queries, sizeof(Node *));
    for (size_t r = 0; r < queries; r++) {
        size_t b = sentence ? sentence[r] : r % memory->batch;
        size_t length = memory->length[b];
        contexts[r] = tape_zeros(tape, 1, H);
        if (length == 0) continue;
        Node *row = op_slice_rows(tape, query, r, 1);
        Node *keys = sentence_rows(tape, memory->keys, memory, b);
        Node *states = sentence_rows(tape, memory->states, memory, b);
        Node *alpha = op_softmax(
            tape, scores(attention, parameters, tape, row, keys), NULL);
        contexts[r] = op_matmul(tape, alpha, false, states, false);
        for (size_t i = 0; i < length; i++)
            weights->value[r * memory->steps + i] = alpha->value[i];
    }
    return (AttentionOutput){op_stack(tape, contexts, queries), weights};
}
