/* The gradients of chapter 6 against numeric ones: the cell in its forms of
 * walk, the state it starts from, and a whole network. */
#include "02-autodiff/plain_check.h"
#include "05-rnn/plain_language.h"
#include "06-lstm/plain_cell_check.h"
#include "06-lstm/plain_lstm.h"
#include "base/random.h"

#include <string.h>

enum { T = 5, D = 3, H = 4, V = 5, WEIGHTS = 4 * H * (D + H + 2), MOST = 300 };

static void fill(Random *random, int n, void *numbers, double limit) {
    double *x = numbers;
    for (int i = 0; i < n; i++) x[i] = limit * (2 * random_uniform(random) - 1);
}

/* A walk from a state that is not zero. */
typedef struct Start {
    double block[WEIGHTS], x[T][D], h_start[H], c_start[H];
    double h[T][H], dh[T][H], kept[T * PLAIN_LSTM_KEPT * H];
} Start;

static double start_loss(void *context) {
    Start *s = context;
    PlainWeights w = plain_weights(4, D, H, s->block);
    double L = 0;
    plain_lstm_run(T, &w, &(PlainRun){0}, s->x, s->h_start, s->c_start, s->h,
                   s->kept);
    for (int t = 0; t < T; t++)
        for (int j = 0; j < H; j++) L += s->dh[t][j] * s->h[t][j];
    return L;
}

/* (6.13) (6.16) */
static bool check_start(Random *random) {
    Start s;
    double dblock[WEIGHTS] = {0}, dx[T][D] = {{0}};
    double dh_start[H] = {0}, dc_start[H] = {0};
    fill(random, WEIGHTS, s.block, 0.8);
    fill(random, T * D, s.x, 1);
    fill(random, T * H, s.dh, 1);
    fill(random, H, s.h_start, 1);
    fill(random, H, s.c_start, 1);
    PlainWeights w = plain_weights(4, D, H, s.block);
    PlainWeights dw = plain_weights(4, D, H, dblock);
    start_loss(&s);
    plain_lstm_run_backward(T, &w, &(PlainRun){0}, s.x, s.h_start, s.c_start,
                            s.h, s.kept, s.dh, &dw, dx, dh_start, dc_start);
    PlainCheck h = plain_check(start_loss, &s, H, s.h_start, dh_start);
    PlainCheck c = plain_check(start_loss, &s, H, s.c_start, dc_start);
    bool fine = plain_check_print("LSTM: h_0", &h);
    return plain_check_print("LSTM: c_0", &c) && fine;
}

/* Chapter 5's network with this cell. */
typedef struct Reading {
    PlainLanguage m;
    double theta[MOST];
    PlainSentence s;
} Reading;

static double reading_loss(void *context) {
    Reading *r = context;
    return plain_language_loss(&r->m, r->theta, &r->s, &(PlainRun){0});
}

static bool check_network(Random *random) {
    static const int word[T] = {2, 4, 1, 4, 0};
    static const int answer[T] = {PLAIN_NONE, 1, PLAIN_NONE, 0, 1};
    Reading r = {.m = {&plain_lstm_cell, V, D, H, 2}, .s = {T, word, answer}};
    double dtheta[MOST] = {0};
    int n = plain_language_count(&r.m);
    fill(random, n, r.theta, 0.8);
    plain_language_gradient(&r.m, r.theta, &r.s, &(PlainRun){0}, dtheta);
    PlainCheck found = plain_check(reading_loss, &r, n, r.theta, dtheta);
    return plain_check_print("LSTM: a whole network", &found);
}

/* (6.1) (6.2) (6.3) (6.4) (6.5) (6.6) (6.7) (6.8) (6.9) (6.10) (6.11) (6.12)
 * (6.13) (6.14) (6.15) (6.16) (6.17) (6.18), at padding (6.19) (6.20) */
static bool check_cell(Random *random) {
    double numbers[PLAIN_CELL_CHECK_NUMBERS];
    fill(random, PLAIN_CELL_CHECK_NUMBERS, numbers, 1);
    return plain_cell_check(&plain_lstm_cell, numbers);
}

int main(void) {
    Random random = random_seed(1);
    bool fine = check_cell(&random);
    fine &= check_start(&random);
    fine &= check_network(&random);
    return fine ? 0 : 1;
}
