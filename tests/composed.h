/* composed: the fused layers once more, from the tape's small operations: as
 * one would write them in a library of operations, to compare with. Operands
 * must fit and memory must not run out: errors are the fused layers' matter. */
#ifndef INTERLINEAR_TESTS_COMPOSED_H
#define INTERLINEAR_TESTS_COMPOSED_H

#include "layers/attention.h"
#include "layers/recurrent.h"

/* composed_cell_run: recurrent_cell_run, a node for each operation of each
 * step. Shapes: as there. */
CellOutput composed_cell_run(CellKind kind, Tape *tape, Node *inputs,
                             CellState state, const CellWeights *weights,
                             const CellRun *run);

/* composed_attention_run: attention_run, one query after the other. */
AttentionOutput composed_attention_run(const Attention *attention,
                                       const Parameters *parameters, Tape *tape,
                                       const AttentionMemory *memory,
                                       Node *query, const size_t *sentence);

#endif
