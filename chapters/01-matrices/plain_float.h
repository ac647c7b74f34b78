/* plain_float: the functions of this chapter's experiment once more, in float.
 *
 * The sums of plain_derivative and plain_layer, in the same order; only the
 * type differs. Includes nothing. */
#ifndef INTERLINEAR_PLAIN_FLOAT_H
#define INTERLINEAR_PLAIN_FLOAT_H

/* A number computed in float from whatever the context holds. */
typedef float PlainFloatFunction(void *context);

/* plain_float_derivative: the central difference in float, (1.15).
 * plain_float_forward: the forward difference, (1.14). */
float plain_float_derivative(PlainFloatFunction *f, void *context, float *x,
                             float h);
float plain_float_forward(PlainFloatFunction *f, void *context, float *x,
                          float h);

/* plain_float_loss: plain_unit_loss in float, (1.11). Shapes as there. */
float plain_float_loss(int R, int D, float x[R][D], const float t[R],
                       const float w[D], float b);

#endif
