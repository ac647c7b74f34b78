/* alter: plants faults in the engine's own backward results, to see that the
 * gradient checker catches them.
 *
 * The backward function of every node of the operation under test is wrapped:
 * the engine's gradient for one input is computed as always, altered, and
 * then passed on. A fused cell also walks back with a part of it taken away. */
#ifndef INTERLINEAR_TESTS_ALTER_H
#define INTERLINEAR_TESTS_ALTER_H

#include "gradcheck.h"

typedef enum Alteration {
    ALTER_NOTHING,
    ALTER_SIGN,      /* -d */
    ALTER_FACTOR,    /* 2 d */
    ALTER_TRANSPOSE, /* the numbers of d in the order of its transpose */
    ALTER_MISSING,   /* the input gets nothing */
    ALTER_TERM,      /* d without the term that is a sum over its row */
    ALTER_OVERWRITE, /* written, not added */
    ALTER_MASK,      /* something where d is exactly zero */
    /* in a fused cell */
    ALTER_GATE,       /* one gate's columns of the inputs get nothing */
    ALTER_RECURRENCE, /* nothing flows through h W^T to the step before */
    ALTER_HOLD,       /* padding is walked back like a token */
    ALTERATIONS
} Alteration;

/* alter_name: its name, for messages. */
const char *alter_name(Alteration kind);

/* What became of the alterations of a case, all inputs of the operation
 * together. An alteration that leaves the gradient as it was (the transpose of
 * a constant matrix, a mask where nothing is masked) is in neither list. */
typedef struct AlterTally {
    size_t caught[ALTERATIONS], missed[ALTERATIONS];
    bool passes; /* unaltered */
} AlterTally;

/* alter_case: try every alteration on every input of the case's operation. */
AlterTally alter_case(ThreadPool *pool, const GradcheckCase *c);

#endif
