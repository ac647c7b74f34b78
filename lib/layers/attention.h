/* attention: scores of source states, masked softmax, context.
 *
 * All nodes live on the tape. */
#ifndef INTERLINEAR_LAYERS_ATTENTION_H
#define INTERLINEAR_LAYERS_ATTENTION_H

#include "autodiff/parameters.h"

typedef enum AttentionKind {
    ATTENTION_NONE,
    ATTENTION_DOT,
    ATTENTION_GENERAL,
    ATTENTION_ADDITIVE
} AttentionKind;

/* The numbers of the parameters of a score; unused ones stay 0. */
typedef struct Attention {
    AttentionKind kind;
    size_t hidden; /* H, of queries and of source states */
    size_t key, query, score;
} Attention;

/* What is attended to: made once per batch, used at every step. */
typedef struct AttentionMemory {
    Node *states; /* [S * B, H] */
    Node *keys;   /* [S * B, H]: states, or their image under the key weights */
    size_t steps; /* S */
    size_t batch; /* B */
    const size_t *length; /* [B] tokens; behind them the weight is exactly 0 */
} AttentionMemory;

typedef struct AttentionOutput {
    Node *context; /* [R, H] */
    Node *weights; /* [R, S], a constant: to look at, without gradient */
} AttentionOutput;

/* attention_declare: add the parameters under PREFIX:
 *   general   PREFIX.key.weight [H, H]
 *   additive  PREFIX.key.weight, PREFIX.query.weight [H, H],
 *             PREFIX.score.weight [1, H]
 * attention_initialise: uniform in +-1 / sqrt(H).
 * Errors: sticky in *error. */
Attention attention_declare(Parameters *parameters, const char *prefix,
                            AttentionKind kind, size_t hidden, Error *error);
void attention_initialise(const Attention *attention, Parameters *parameters,
                          Random *random);

/* attention_memory: the keys of source states.
 * Shapes: states [S * B, H], length [B] in 0 .. S (kept by reference until
 *         the tape's reset).
 * Errors: shapes, a length above S (sticky). Owner: the tape. */
AttentionMemory attention_memory(const Attention *attention,
                                 const Parameters *parameters, Tape *tape,
                                 Node *states, size_t steps,
                                 const size_t *length);

/* attention_run: the contexts of R queries at once. For query row r of
 * sentence b with states s_1 .. s_length[b]:
 *   e_i = q . s_i                          dot
 *   e_i = q . (W s_i)                      general
 *   e_i = v . tanh(W_q q + W_k s_i)        additive
 *   alpha = softmax(e)      context = sum over i of alpha_i s_i
 * A sentence of length 0 has the context 0 and weights 0.
 * Shapes: query [R, H]; sentence [R] the sentence b of each row, or NULL: b = r
 * mod B, the rows of R / B steps. Source: Luong et al. 2015 eq. 7 and 8 (dot,
 * general); Bahdanau et al. 2015 appendix A.1.2 (additive, without its biases).
 * Errors: shapes, a sentence not below B (sticky). Owner: the tape. */
AttentionOutput attention_run(const Attention *attention,
                              const Parameters *parameters, Tape *tape,
                              const AttentionMemory *memory, Node *query,
                              const size_t *sentence);

#endif
