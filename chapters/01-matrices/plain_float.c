/* plain_float: the functions of this chapter's experiment in float. */
#include "01-matrices/plain_float.h"

#include <math.h>

float plain_float_forward(PlainFloatFunction *f, void *context, float *x,
                          float h) {
    float here = *x;
    float y = f(context);
    *x = here + h;
    float above = f(context);
    *x = here;
    return (above - y) / h; /* (1.14) */
}

float plain_float_derivative(PlainFloatFunction *f, void *context, float *x,
                             float h) {
    float here = *x;
    *x = here + h;
    float above = f(context);
    *x = here - h;
    float below = f(context);
    *x = here;
    return (above - below) / (2 * h); /* (1.15) */
}

float plain_float_loss(int R, int D, float x[R][D], const float t[R],
                       const float w[D], float b) {
    float L = 0;
    for (int r = 0; r < R; r++) {
        float z = b;
        for (int d = 0; d < D; d++) z += w[d] * x[r][d]; /* (1.9) */
        float s = z / (1 + fabsf(z));                    /* (1.10) */
        L += (s - t[r]) * (s - t[r]);                    /* (1.11) */
    }
    return L;
}
