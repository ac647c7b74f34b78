/* plain_weights: a sum of products, and the same as one. Includes gemm. */
#include "17-speed/plain_weights.h"

void plain_weights_steps(ThreadPool *pool, int T, int B, int G, int H,
                         const real *da, const real *h, real *dW) {
    size_t rows = (size_t)B, g = (size_t)G, n = (size_t)H;
    for (int t = 0; t < T; t++) /* (17.10) */
        gemm(pool, true, false, g, n, rows, da + t * B * G, g, h + t * B * H, n,
             dW, dW, n);
}

void plain_weights_once(ThreadPool *pool, int T, int B, int G, int H,
                        const real *da, const real *h, real *dW) {
    size_t rows = (size_t)(T * B), g = (size_t)G, n = (size_t)H;
    gemm(pool, true, false, g, n, rows, da, g, h, n, dW, dW, n); /* (17.10) */
}
