/* operations: every operation of the plain tape as a case for the checker.
 *
 * Used by the program and by its check of gradients. */
#ifndef INTERLINEAR_CHAPTER_02_OPERATIONS_H
#define INTERLINEAR_CHAPTER_02_OPERATIONS_H

#include "02-autodiff/plain_check.h"
#include "02-autodiff/plain_operations.h"

enum { OPERANDS = 3, OPERATIONS = 30 };

typedef struct Operation {
    const char *name;
    int shape[OPERANDS][2]; /* rows, columns; zeros behind the last operand */
    PlainNode *(*build)(PlainTape *tape, PlainNode *const x[]);
} Operation;

extern const Operation OPERATION[OPERATIONS];

/* operation_check: the derivatives by every operand, of the result times
 * fixed numbers, summed. The worst operand's check, with all entries. */
PlainCheck operation_check(const Operation *operation);

#endif
