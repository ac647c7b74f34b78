/* attention_node: the fused attention, one node for all queries.
 *
 * Includes attention's types. The node lives on the tape. */
#ifndef INTERLINEAR_LAYERS_ATTENTION_NODE_H
#define INTERLINEAR_LAYERS_ATTENTION_NODE_H

#include "layers/attention.h"

/* attention_node: the contexts of projected queries, see attention_run.
 * Shapes: query [R, H]; v [1, H] for tanh scores, NULL for products; sentence
 *         [R] below B, on the tape.
 * Errors: memory (sticky). Owner: the tape. */
AttentionOutput attention_node(Tape *tape, const AttentionMemory *memory,
                               Node *query, Node *v, const size_t *sentence);

#endif
