/* plain_cell_check: the gradients of any plain cell against numeric ones.
 *
 * Chapter 6, also for the cells after it. */
#ifndef INTERLINEAR_PLAIN_CELL_CHECK_H
#define INTERLINEAR_PLAIN_CELL_CHECK_H

#include "05-rnn/plain_cell.h"

/* plain_cell_check: walk over a sentence as a whole, with padding, and from
 * the end; check every entry of each block of weights and of the words, and
 * print a line for each. numbers: enough of them, between -1 and 1, to fill
 * weights, words and the gradients of the states with.
 * Returns whether all are right. */
enum { PLAIN_CELL_CHECK_NUMBERS = 400 };
bool plain_cell_check(const PlainCell *cell,
                      const double numbers[PLAIN_CELL_CHECK_NUMBERS]);

#endif
