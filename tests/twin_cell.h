/* twin_cell: a plain cell and the engine's, on the same numbers. */
#ifndef INTERLINEAR_TESTS_TWIN_CELL_H
#define INTERLINEAR_TESTS_TWIN_CELL_H

#include "05-rnn/plain_cell.h"
#include "layers/recurrent.h"

/* twin_cell_compare: walk over a ragged batch, from a state of zeros, forth or
 * back; compare the states of every step and the gradients of weights and
 * words. Fails the test where they differ by more than rounding. */
void twin_cell_compare(const PlainCell *twin, CellKind kind, bool padded,
                       bool reverse);

#endif
