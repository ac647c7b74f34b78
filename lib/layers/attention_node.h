/* attention_node: the fused attention, one node for all queries.
 *
 * Includes tape. The node lives on the tape. */
#ifndef INTERLINEAR_LAYERS_ATTENTION_NODE_H
#define INTERLINEAR_LAYERS_ATTENTION_NODE_H

#include "autodiff/tape.h"

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

/* attention_node: the contexts of projected queries, see attention_run
 * in attention.h.
 * Shapes: query [R, H]; v [1, H] for tanh scores, NULL for products; sentence
 *         [R] below B, on the tape.
 * Errors: memory (sticky). Owner: the tape. */
AttentionOutput attention_node(Tape *tape, const AttentionMemory *memory,
                               Node *query, Node *v, const size_t *sentence);

#endif
