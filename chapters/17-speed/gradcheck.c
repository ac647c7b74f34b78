/* The check of chapter 17: the gradient of the recurrent weights, in both
 * forms, against numeric ones. */
#include "02-autodiff/plain_check.h"
#include "17-speed/plain_weights.h"
#include "base/random.h"

#include <stdio.h>
#include <string.h>

enum { T = 5, B = 3, G = 8, H = 2 }; /* G = 4 H, as in an LSTM */

typedef struct Sums {
    real W[G * H], h[T * B * H], da[T * B * G];
} Sums;

/* L = sum over t of da_t times (h_{t-1} W^T), element by element: its gradient
 * by the sums of step t is da_t. */
static double loss(void *context) {
    const Sums *s = context;
    double sum = 0;
    for (int r = 0; r < T * B; r++)
        for (int g = 0; g < G; g++)
            for (int j = 0; j < H; j++)
                sum += s->da[r * G + g] * s->h[r * H + j] * s->W[g * H + j];
    return sum;
}

static void draw(Random *random, int count, real *x) {
    for (int i = 0; i < count; i++)
        x[i] = (real)(2 * random_uniform(random) - 1);
}

int main(void) {
    ThreadPool *pool = threads_create(1, NULL);
    if (!pool) return 1;
    Random random = random_seed(17);
    Sums sums;
    draw(&random, G * H, sums.W);
    draw(&random, T * B * H, sums.h);
    draw(&random, T * B * G, sums.da);
    real dW[G * H] = {0};
    plain_weights_steps(pool, T, B, G, H, sums.da, sums.h, dW); /* (17.10) */
    PlainCheck check = plain_check(loss, &sums, G * H, sums.W, dW);
    bool right = plain_check_print("dW_hh, step by step", &check);
    memset(dW, 0, sizeof dW);
    plain_weights_once(pool, T, B, G, H, sums.da, sums.h, dW); /* (17.10) */
    check = plain_check(loss, &sums, G * H, sums.W, dW);
    right = plain_check_print("dW_hh, all at once", &check) && right;
    threads_destroy(pool);
    return right ? 0 : 1;
}
