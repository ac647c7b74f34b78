/* forms: what the tests of fused against composed forms share. */
#ifndef INTERLINEAR_TESTS_FORMS_H
#define INTERLINEAR_TESTS_FORMS_H

#include "autodiff/ops.h"

/* What a run gave: outputs, then gradients. Owner: who ran it frees
 * .numbers. */
typedef struct Result {
    size_t count;
    real *numbers;
} Result;

/* forms_walk_back: walk back from fixed random weights of an output. */
bool forms_walk_back(Tape *tape, Node *output);

/* forms_difference: the largest difference of two results, relative to numbers
 * above 1; infinity for results of unequal size. */
double forms_difference(Result a, Result b);

/* forms_same_bits: whether two results are equal to the last bit. */
bool forms_same_bits(Result a, Result b);

#endif
