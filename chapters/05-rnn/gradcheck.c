/* The gradients of chapter 5 against numeric ones: the cell in its forms of
 * walk, and a whole language model. */
#include "02-autodiff/plain_check.h"
#include "05-rnn/plain_language.h"
#include "05-rnn/plain_rnn.h"
#include "base/random.h"

#include <stdio.h>
#include <string.h>

enum { T = 6, D = 3, H = 4, V = 5, WEIGHTS = H * (D + H + 2), MOST = 100 };

static void fill(Random *random, int n, void *numbers, double limit) {
    double *x = numbers;
    for (int i = 0; i < n; i++) x[i] = limit * (2 * random_uniform(random) - 1);
}

/* A walk and a loss that is a fixed combination of its states. */
typedef struct Walk {
    double block[WEIGHTS], x[T][D], h_start[H], h[T][H], dh[T][H];
    PlainRun run;
} Walk;

static double walk_loss(void *context) {
    Walk *walk = context;
    PlainWeights w = plain_weights(1, D, H, walk->block);
    double L = 0;
    plain_rnn_run(T, &w, &walk->run, walk->x, walk->h_start, walk->h);
    for (int t = 0; t < T; t++)
        for (int j = 0; j < H; j++) L += walk->dh[t][j] * walk->h[t][j];
    return L;
}

static bool check(const char *form, const char *block, PlainFunction *f,
                  void *context, int n, void *x, const void *dx) {
    char name[64];
    snprintf(name, sizeof name, "%s: %s", form, block);
    PlainCheck found = plain_check(f, context, n, x, dx);
    return plain_check_print(name, &found);
}

/* (5.5) (5.7) (5.8) (5.9) (5.10) (5.11) (5.12) (5.13) (5.14) (5.15) */
static bool check_walk(const char *form, PlainRun run) {
    Random random = random_seed(1);
    Walk walk = {.run = run};
    double dblock[WEIGHTS] = {0}, dx[T][D] = {{0}}, dh_start[H] = {0};
    fill(&random, WEIGHTS, walk.block, 0.8);
    fill(&random, T * D, walk.x, 1);
    fill(&random, H, walk.h_start, 1);
    fill(&random, T * H, walk.dh, 1);
    PlainWeights w = plain_weights(1, D, H, walk.block);
    PlainWeights dw = plain_weights(1, D, H, dblock);
    walk_loss(&walk);
    plain_rnn_run_backward(T, &w, &run, walk.x, walk.h_start, walk.h, walk.dh,
                           &dw, dx, dh_start);
    bool fine = check(form, "W_ih", walk_loss, &walk, H * D, w.W_ih, dw.W_ih);
    fine &= check(form, "W_hh", walk_loss, &walk, H * H, w.W_hh, dw.W_hh);
    fine &= check(form, "b_ih", walk_loss, &walk, H, w.b_ih, dw.b_ih);
    fine &= check(form, "b_hh", walk_loss, &walk, H, w.b_hh, dw.b_hh);
    fine &= check(form, "x", walk_loss, &walk, T * D, walk.x, dx);
    fine &= check(form, "h_0", walk_loss, &walk, H, walk.h_start, dh_start);
    return fine;
}

/* A truncated gradient is the whole one of pieces whose first states are
 * constants: the states that the walk found. (5.16) */
typedef struct Pieces {
    Walk *walk;
    double start[T][H]; /* of the piece that begins at t */
} Pieces;

static double pieces_loss(void *context) {
    Pieces *pieces = context;
    Walk *walk = pieces->walk;
    int K = walk->run.cut;
    PlainWeights w = plain_weights(1, D, H, walk->block);
    double L = 0, h[T][H];
    for (int t = 0; t < T; t += K)
        plain_rnn_run(K, &w, &(PlainRun){0}, &walk->x[t], pieces->start[t],
                      &h[t]);
    for (int t = 0; t < T; t++)
        for (int j = 0; j < H; j++) L += walk->dh[t][j] * h[t][j];
    return L;
}

static bool check_cut(int K) {
    Random random = random_seed(2);
    Walk walk = {.run = {.cut = K}};
    Pieces pieces = {.walk = &walk};
    double dblock[WEIGHTS] = {0}, dx[T][D] = {{0}}, dh_start[H] = {0};
    fill(&random, WEIGHTS, walk.block, 0.8);
    fill(&random, T * D, walk.x, 1);
    fill(&random, T * H, walk.dh, 1);
    PlainWeights w = plain_weights(1, D, H, walk.block);
    PlainWeights dw = plain_weights(1, D, H, dblock);
    walk_loss(&walk);
    for (int t = K; t < T; t += K)
        memcpy(pieces.start[t], walk.h[t - 1], sizeof pieces.start[t]);
    plain_rnn_run_backward(T, &w, &walk.run, walk.x, walk.h_start, walk.h,
                           walk.dh, &dw, dx, dh_start);
    char form[32];
    snprintf(form, sizeof form, "cut at %d", K);
    return check(form, "weights", pieces_loss, &pieces, WEIGHTS, walk.block,
                 dblock);
}

/* The language model, on a padded sentence with a word that comes twice. */
typedef struct Reading {
    PlainLanguage m;
    double theta[MOST];
    PlainSentence s;
    PlainRun run;
} Reading;

static double reading_loss(void *context) {
    Reading *reading = context;
    return plain_language_loss(&reading->m, reading->theta, &reading->s,
                               &reading->run);
}

/* (5.1) (5.6) */
static bool check_language(void) {
    static const int word[T] = {2, 4, 1, 4, 0, 0};
    static const int answer[T] = {4, 1, 4, 3, PLAIN_NONE, PLAIN_NONE};
    static const bool mask[T] = {true, true, true, true};
    Random random = random_seed(3);
    Reading reading = {.m = {&plain_rnn_cell, V, D, H, V},
                       .s = {T, word, answer},
                       .run = {.mask = mask}};
    double dtheta[MOST] = {0};
    int n = plain_language_count(&reading.m);
    fill(&random, n, reading.theta, 0.8);
    plain_language_gradient(&reading.m, reading.theta, &reading.s, &reading.run,
                            dtheta);
    return check("language model", "all parameters", reading_loss, &reading, n,
                 reading.theta, dtheta);
}

int main(void) {
    static const bool mask[T] = {true, true, false, true, true, false};
    bool fine = check_walk("whole", (PlainRun){0});
    fine &= check_walk("masked", (PlainRun){.mask = mask});
    fine &= check_walk("reverse", (PlainRun){.mask = mask, .reverse = true});
    for (int K = 1; K < T; K++)
        if (T % K == 0) fine &= check_cut(K);
    fine &= check_language();
    return fine ? 0 : 1;
}
