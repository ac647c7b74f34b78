/* plain_scalar: a tape of single numbers. a, b are places, A, B, Y values. */
#include "02-autodiff/plain_scalar.h"

#include <assert.h>
#include <math.h>

static int append(PlainScalars *tape, PlainScalar node) {
    assert(tape->count < PLAIN_SCALARS);
    tape->node[tape->count] = node;
    return tape->count++;
}

int plain_scalar(PlainScalars *tape, double value) {
    PlainScalar node = {"given", value, 0, {-1, -1}, {0, 0}};
    return append(tape, node);
}

int plain_scalar_add(PlainScalars *tape, int a, int b) {
    double A = tape->node[a].value, B = tape->node[b].value;
    PlainScalar node = {"add", A + B, 0, {a, b}, {1, 1}}; /* (2.2) */
    return append(tape, node);
}

int plain_scalar_subtract(PlainScalars *tape, int a, int b) {
    double A = tape->node[a].value, B = tape->node[b].value;
    PlainScalar node = {"subtract", A - B, 0, {a, b}, {1, -1}}; /* (2.3) */
    return append(tape, node);
}

int plain_scalar_multiply(PlainScalars *tape, int a, int b) {
    double A = tape->node[a].value, B = tape->node[b].value;
    PlainScalar node = {"multiply", A * B, 0, {a, b}, {B, A}}; /* (2.4) */
    return append(tape, node);
}

int plain_scalar_tanh(PlainScalars *tape, int a) {
    double Y = tanh(tape->node[a].value);
    PlainScalar node = {"tanh", Y, 0, {a, -1}, {1 - Y * Y, 0}}; /* (2.7) */
    return append(tape, node);
}

int plain_scalar_exp(PlainScalars *tape, int a) {
    double Y = exp(tape->node[a].value);
    PlainScalar node = {"exp", Y, 0, {a, -1}, {Y, 0}}; /* (2.8) */
    return append(tape, node);
}

int plain_scalar_log(PlainScalars *tape, int a) {
    double A = tape->node[a].value;
    PlainScalar node = {"log", log(A), 0, {a, -1}, {1 / A, 0}}; /* (2.9) */
    return append(tape, node);
}

void plain_scalars_backward(PlainScalars *tape, int loss) {
    for (int i = 0; i < tape->count; i++) tape->node[i].gradient = 0;
    tape->node[loss].gradient = 1;
    for (int i = loss; i >= 0; i--) {
        const PlainScalar *y = &tape->node[i];
        for (int j = 0; j < 2; j++)
            if (y->input[j] >= 0) /* (2.1) */
                tape->node[y->input[j]].gradient += y->gradient * y->slope[j];
    }
}
