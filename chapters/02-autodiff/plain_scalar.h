/* plain_scalar: a tape of single numbers.
 *
 * Every operation appends a node: its value, which nodes it was made of, and
 * its slope by each of them. Nodes are named by their place. Includes nothing;
 * the caller owns the tape. */
#ifndef INTERLINEAR_PLAIN_SCALAR_H
#define INTERLINEAR_PLAIN_SCALAR_H

enum { PLAIN_SCALARS = 100 };

typedef struct PlainScalar {
    const char *operation;
    double value, gradient;
    int input[2];    /* places of earlier nodes, -1 for none */
    double slope[2]; /* of the value by each input */
} PlainScalar;

typedef struct PlainScalars {
    int count;
    PlainScalar node[PLAIN_SCALARS];
} PlainScalars;

/* plain_scalar: a number that is given. Returns its place, as all below. */
int plain_scalar(PlainScalars *tape, double value);

/* a + b, a - b, a b, tanh a, exp a, log a. Equations: (2.2), (2.3), (2.4),
 * (2.7), (2.8), (2.9), for single numbers. */
int plain_scalar_add(PlainScalars *tape, int a, int b);
int plain_scalar_subtract(PlainScalars *tape, int a, int b);
int plain_scalar_multiply(PlainScalars *tape, int a, int b);
int plain_scalar_tanh(PlainScalars *tape, int a);
int plain_scalar_exp(PlainScalars *tape, int a);
int plain_scalar_log(PlainScalars *tape, int a);

/* plain_scalars_backward: the gradient of node `loss` by every node.
 * Equation: (2.1). */
void plain_scalars_backward(PlainScalars *tape, int loss);

#endif
