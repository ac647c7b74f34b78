/* attention: one node for the scores, softmax and context of all queries.
 *
 * Workers share out the sentences, so that no two add to one row of the
 * source's gradients. Includes parameters, ops and math. Buffers are the
 * tape's. */
#include "layers/attention.h"
#include "autodiff/ops.h"
#include "math/matrix.h"
#include "math/vectormath.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* --- parameters --- */

static bool has_keys(AttentionKind kind) {
    return kind == ATTENTION_GENERAL || kind == ATTENTION_ADDITIVE;
}

static size_t add(Parameters *parameters, const char *prefix, const char *part,
                  size_t rows, size_t cols, Error *error) {
    char name[2 * PARAMETER_NAME]; /* a long one is refused below */
    snprintf(name, sizeof name, "%s.%s.weight", prefix, part);
    return parameters_add(parameters, name, rows, cols, error);
}

Attention attention_declare(Parameters *parameters, const char *prefix,
                            AttentionKind kind, size_t hidden, Error *error) {
    Attention attention = {.kind = kind, .hidden = hidden};
    if (has_keys(kind))
        attention.key = add(parameters, prefix, "key", hidden, hidden, error);
    if (kind == ATTENTION_ADDITIVE) {
        attention.query =
            add(parameters, prefix, "query", hidden, hidden, error);
        attention.score = add(parameters, prefix, "score", 1, hidden, error);
    }
    return attention;
}

void attention_initialise(const Attention *attention, Parameters *parameters,
                          Random *random) {
    double limit = 1 / sqrt((double)attention->hidden);
    if (has_keys(attention->kind))
        parameters_uniform(parameters, attention->key, limit, random);
    if (attention->kind == ATTENTION_ADDITIVE) {
        parameters_uniform(parameters, attention->query, limit, random);
        parameters_uniform(parameters, attention->score, limit, random);
    }
}

/* --- keys --- */

AttentionMemory attention_memory(const Attention *attention,
                                 const Parameters *parameters, Tape *tape,
                                 Node *states, size_t steps,
                                 const size_t *length) {
    AttentionMemory memory = {states, states, steps, 0, length};
    if (!states || steps == 0 || states->rows % steps != 0) {
        tape_fail(tape, "attention_memory: %zu steps of states [%zu, %zu]",
                  steps, states ? states->rows : 0, states ? states->cols : 0);
        return (AttentionMemory){0};
    }
    memory.batch = states->rows / steps;
    for (size_t b = 0; b < memory.batch; b++) {
        if (length[b] > steps) {
            tape_fail(tape,
                      "attention_memory: sentence %zu has %zu tokens in "
                      "%zu steps",
                      b, length[b], steps);
            return (AttentionMemory){0};
        }
    }
    if (has_keys(attention->kind)) {
        Node *weight = parameters_node(parameters, attention->key, tape);
        memory.keys = op_affine(tape, states, weight, NULL);
    }
    return memory;
}

/* --- the node --- */

/* The operands of the node, in the order of node->input. */
enum { QUERY, KEYS, STATES, SCORE };

/* B sentences of up to S states [H]; R queries. */
typedef struct Attend {
    size_t steps, batch, rows, hidden;
    const size_t *length; /* [B] */
    size_t *first, *row;  /* sentence b has the queries
                             row[first[b]] .. row[first[b+1]-1] */
    const real *query, *keys, *states, *v;
    real *weights, *context; /* [R, S], [R, H] */

    /* the way back */
    const real *dcontext;
    real *dquery, *dkeys, *dstates; /* NULL where not needed */
    real *dv;                       /* [B, H]: one part a sentence */
    real *scratch;                  /* [B, S + H] */
} Attend;

/* --- vectors --- */

/* x . y in sixteen fixed partial sums. */
static real dot(size_t count, const real *restrict x, const real *restrict y) {
    enum { LANES = 16 };
    real sum[LANES] = {0};
    size_t i = 0;
    for (; i + LANES <= count; i += LANES)
        for (size_t l = 0; l < LANES; l++) sum[l] += x[i + l] * y[i + l];
    for (size_t l = 0; i < count; i++, l++) sum[l] += x[i] * y[i];
    for (size_t width = LANES / 2; width > 0; width /= 2)
        for (size_t l = 0; l < width; l++) sum[l] += sum[l + width];
    return sum[0];
}

/* y += factor * x. */
static void add_scaled(size_t count, real factor, const real *restrict x,
                       real *restrict y) {
    for (size_t i = 0; i < count; i++) y[i] += factor * x[i];
}

/* t = tanh(q + k). */
static void tanh_sum(size_t count, const real *restrict q,
                     const real *restrict k, real *restrict t) {
    for (size_t i = 0; i < count; i++) t[i] = q[i] + k[i];
    vector_tanh(count, t, t);
}

/* --- forward --- */

/* The weights of query r over sentence b, and its context. */
static void forward_row(const Attend *a, size_t b, size_t r) {
    size_t n = a->hidden, length = a->length[b];
    const real *query = a->query + r * n;
    real *weights = a->weights + r * a->steps, *context = a->context + r * n;
    real *hidden = a->scratch + b * n;
    for (size_t i = 0; i < length; i++) {
        const real *key = a->keys + (i * a->batch + b) * n;
        if (a->v) tanh_sum(n, query, key, hidden);
        weights[i] = a->v ? dot(n, a->v, hidden) : dot(n, query, key);
    }
    softmax_row(a->steps, length, weights, weights);
    memset(context, 0, n * sizeof *context);
    for (size_t i = 0; i < length; i++)
        add_scaled(n, weights[i], a->states + (i * a->batch + b) * n, context);
}

static void forward_sentence(void *context, size_t b) {
    const Attend *a = context;
    for (size_t k = a->first[b]; k < a->first[b + 1]; k++)
        forward_row(a, b, a->row[k]);
}

/* --- backward --- */

/* The gradients de of the scores of query r:  de_i = alpha_i * (dalpha_i -
 * sum over j of alpha_j * dalpha_j),  dalpha_i = dcontext . s_i. */
static void score_gradients(const Attend *a, size_t b, size_t r, real *de) {
    size_t n = a->hidden, length = a->length[b];
    const real *weights = a->weights + r * a->steps;
    const real *dcontext = a->dcontext + r * n;
    for (size_t i = 0; i < length; i++)
        de[i] = dot(n, dcontext, a->states + (i * a->batch + b) * n);
    real mean = (real)vector_dot(length, weights, de);
    for (size_t i = 0; i < length; i++) de[i] = weights[i] * (de[i] - mean);
}

/* Pass de of the score of query r and the state at row s on. `hidden` [H] is
 * scratch for tanh(q + k) and what comes of it. */
static void pass_score(const Attend *a, size_t b, size_t r, size_t s, real de,
                       real *hidden) {
    size_t n = a->hidden;
    const real *query = a->query + r * n, *key = a->keys + s * n;
    real *dquery = a->dquery ? a->dquery + r * n : NULL;
    real *dkey = a->dkeys ? a->dkeys + s * n : NULL;
    const real *to_query = key, *to_key = query;
    if (a->v) {
        tanh_sum(n, query, key, hidden);
        if (a->dv) add_scaled(n, de, hidden, a->dv + b * n);
        for (size_t j = 0; j < n; j++)
            hidden[j] = a->v[j] * (1 - hidden[j] * hidden[j]);
        to_query = to_key = hidden;
    }
    if (dquery) add_scaled(n, de, to_query, dquery);
    if (dkey) add_scaled(n, de, to_key, dkey);
}

static void backward_row(const Attend *a, size_t b, size_t r) {
    size_t n = a->hidden;
    real *de = a->scratch + b * (a->steps + n), *hidden = de + a->steps;
    const real *weights = a->weights + r * a->steps;
    score_gradients(a, b, r, de);
    for (size_t i = 0; i < a->length[b]; i++) {
        size_t s = i * a->batch + b;
        if (a->dstates)
            add_scaled(n, weights[i], a->dcontext + r * n, a->dstates + s * n);
        pass_score(a, b, r, s, de[i], hidden);
    }
}

static void backward_sentence(void *context, size_t b) {
    const Attend *a = context;
    for (size_t k = a->first[b]; k < a->first[b + 1]; k++)
        backward_row(a, b, a->row[k]);
}

/* Run a task on all sentences. */
static void run_sentences(Tape *tape, Attend *a, RowTask *task) {
    size_t work = (a->rows / a->batch + 1) * a->steps * a->hidden;
    tape_rows(tape, a->batch, work, task, a);
}

static void backward(Tape *tape, Node *node) {
    Attend *a = node->saved;
    size_t n = a->hidden, batch = a->batch;
    Node *v = a->v ? node->input[SCORE] : NULL;
    a->dcontext = node->gradient;
    a->dquery = node_gradient(tape, node->input[QUERY]);
    a->dkeys = node_gradient(tape, node->input[KEYS]);
    a->dstates = node_gradient(tape, node->input[STATES]);
    a->scratch = tape_save(tape, batch * (a->steps + n), sizeof(real));
    real *dv = v ? node_gradient(tape, v) : NULL;
    a->dv = dv ? tape_save(tape, batch * n, sizeof(real)) : NULL;
    if (!tape_ok(tape)) return;
    if (a->dv) memset(a->dv, 0, batch * n * sizeof(real));
    run_sentences(tape, a, backward_sentence);
    if (a->dv) matrix_sum_rows(tape->pool, batch, n, a->dv, dv);
}

/* --- the run --- */

/* The queries of each sentence, in rising order: a counting sort. */
static bool group_rows(Tape *tape, Attend *a, const size_t *sentence) {
    a->first = tape_save(tape, a->batch + 2, sizeof *a->first);
    a->row = tape_save(tape, a->rows, sizeof *a->row);
    if (!a->first || !a->row) return false;
    memset(a->first, 0, (a->batch + 2) * sizeof *a->first);
    for (size_t r = 0; r < a->rows; r++) {
        size_t b = sentence ? sentence[r] : r % a->batch;
        if (b >= a->batch) {
            return tape_fail(tape,
                             "attention_run: row %zu is of sentence %zu of %zu",
                             r, b, a->batch);
        }
        a->first[b + 2]++;
    }
    for (size_t b = 0; b < a->batch; b++) a->first[b + 2] += a->first[b + 1];
    for (size_t r = 0; r < a->rows; r++) {
        size_t b = sentence ? sentence[r] : r % a->batch;
        a->row[a->first[b + 1]++] = r;
    }
    return true;
}

/* The node's plan, on the tape. query: as the score uses it. */
static Attend *plan(Tape *tape, const AttentionMemory *memory,
                    const Node *query, const Node *v, const size_t *sentence) {
    Attend *a = tape_save(tape, 1, sizeof *a);
    if (!a) return NULL;
    *a = (Attend){.steps = memory->steps,
                  .batch = memory->batch,
                  .rows = query->rows,
                  .hidden = query->cols,
                  .length = memory->length,
                  .query = query->value,
                  .keys = memory->keys->value,
                  .states = memory->states->value,
                  .v = v ? v->value : NULL};
    a->scratch = tape_save(tape, a->batch * a->hidden, sizeof(real));
    return a->scratch && group_rows(tape, a, sentence) ? a : NULL;
}

AttentionOutput attention_run(const Attention *attention,
                              const Parameters *parameters, Tape *tape,
                              const AttentionMemory *memory, Node *query,
                              const size_t *sentence) {
    if (!memory->keys || !query || query->cols != memory->keys->cols ||
        memory->batch == 0 || (!sentence && query->rows % memory->batch != 0)) {
        tape_fail_shapes(tape, "attention_run", query, memory->keys,
                         "queries and keys do not fit");
        return (AttentionOutput){0};
    }
    Node *v = NULL;
    if (attention->kind == ATTENTION_ADDITIVE) {
        Node *weight = parameters_node(parameters, attention->query, tape);
        query = op_affine(tape, query, weight, NULL);
        v = parameters_node(parameters, attention->score, tape);
    }
    if (!tape_ok(tape)) return (AttentionOutput){0};
    Attend *a = plan(tape, memory, query, v, sentence);
    Node *weights = tape_zeros(tape, query->rows, memory->steps);
    Node *operands[] = {query, memory->keys, memory->states, v};
    Node *node = tape_node(tape, "attention_run", query->rows, query->cols,
                           backward, v ? 4 : 3, operands);
    if (!node) return (AttentionOutput){0};
    node->saved = a;
    a->weights = weights->value;
    a->context = node->value;
    run_sentences(tape, a, forward_sentence);
    return (AttentionOutput){node, weights};
}
