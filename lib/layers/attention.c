/* attention: parameters, keys, and the run from small operations.
 *
 * Includes parameters and ops. Nodes live on the tape. */
#include "layers/attention.h"
#include "autodiff/ops.h"

#include <math.h>
#include <stdio.h>

/* --- parameters --- */

static bool has_keys(AttentionKind kind) {
    return kind == ATTENTION_GENERAL || kind == ATTENTION_ADDITIVE;
}

static size_t add(Parameters *parameters, const char *prefix, const char *part,
                  size_t rows, size_t cols, Error *error) {
    char name[PARAMETER_NAME];
    int length = snprintf(name, sizeof name, "%s.%s.weight", prefix, part);
    if (length < 0 || length >= PARAMETER_NAME) {
        error_set(error, "%s.%s: the name is too long", prefix, part);
        return 0;
    }
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

/* --- what the two forms share --- */

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

/* The sentence of every row, on the tape; NULL on an error. */
static const size_t *copy_sentences(Tape *tape, const AttentionMemory *memory,
                                    const Node *query, const size_t *sentence) {
    if (!memory->keys || !query || query->cols != memory->keys->cols ||
        memory->batch == 0 || (!sentence && query->rows % memory->batch != 0)) {
        tape_fail_shapes(tape, "attention_run", query, memory->keys,
                         "queries and keys do not fit");
        return NULL;
    }
    size_t *copy = tape_save(tape, query->rows, sizeof *copy);
    for (size_t r = 0; copy && r < query->rows; r++) {
        copy[r] = sentence ? sentence[r] : r % memory->batch;
        if (copy[r] >= memory->batch) {
            tape_fail(tape, "attention_run: row %zu is of sentence %zu of %zu",
                      r, copy[r], memory->batch);
            return NULL;
        }
    }
    return copy;
}

/* The query as the score uses it. */
static Node *project(const Attention *attention, const Parameters *parameters,
                     Tape *tape, Node *query) {
    if (attention->kind != ATTENTION_ADDITIVE) return query;
    Node *weight = parameters_node(parameters, attention->query, tape);
    return op_affine(tape, query, weight, NULL);
}

/* v, or NULL. */
static Node *score_weight(const Attention *attention,
                          const Parameters *parameters, Tape *tape) {
    return attention->kind == ATTENTION_ADDITIVE
               ? parameters_node(parameters, attention->score, tape)
               : NULL;
}

AttentionOutput attention_run(const Attention *attention,
                              const Parameters *parameters, Tape *tape,
                              const AttentionMemory *memory, Node *query,
                              const size_t *sentence) {
    const size_t *row_sentence = copy_sentences(tape, memory, query, sentence);
    if (!row_sentence) return (AttentionOutput){0};
    Node *projected = project(attention, parameters, tape, query);
    Node *v = score_weight(attention, parameters, tape);
    return attention_node(tape, memory, projected, v, row_sentence);
}
