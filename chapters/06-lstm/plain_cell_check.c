/* plain_cell_check: one loss, three walks, five blocks. */
#include "06-lstm/plain_cell_check.h"
#include "02-autodiff/plain_check.h"

#include <stdio.h>
#include <string.h>

enum { T = 6, D = 3, H = 4, WEIGHTS = 4 * H * (D + H + 2), KEPT = 8 * T * H };

/* A walk, and a loss that is a fixed combination of its states. */
typedef struct Walk {
    const PlainCell *cell;
    PlainRun run;
    double block[WEIGHTS], x[T][D], h[T][H], dh[T][H], kept[KEPT];
} Walk;

static double walk_loss(void *context) {
    Walk *walk = context;
    PlainWeights w = plain_weights(walk->cell->gates, D, H, walk->block);
    double L = 0;
    walk->cell->forward(T, &w, &walk->run, walk->x, walk->h, walk->kept);
    for (int t = 0; t < T; t++)
        for (int j = 0; j < H; j++) L += walk->dh[t][j] * walk->h[t][j];
    return L;
}

static bool check(const char *form, const char *block, Walk *walk, int n,
                  void *x, const void *dx) {
    char name[64];
    snprintf(name, sizeof name, "%s, %s: %s", walk->cell->name, form, block);
    PlainCheck found = plain_check(walk_loss, walk, n, x, dx);
    return plain_check_print(name, &found);
}

static bool check_walk(const char *form, Walk *walk) {
    int G = walk->cell->gates;
    double dblock[WEIGHTS] = {0}, dx[T][D] = {{0}};
    PlainWeights w = plain_weights(G, D, H, walk->block);
    PlainWeights dw = plain_weights(G, D, H, dblock);
    walk_loss(walk);
    walk->cell->backward(T, &w, &walk->run, walk->x, walk->h, walk->kept,
                         walk->dh, &dw, dx);
    bool fine = check(form, "W_ih", walk, G * H * D, w.W_ih, dw.W_ih);
    fine &= check(form, "W_hh", walk, G * H * H, w.W_hh, dw.W_hh);
    fine &= check(form, "b_ih", walk, G * H, w.b_ih, dw.b_ih);
    fine &= check(form, "b_hh", walk, G * H, w.b_hh, dw.b_hh);
    fine &= check(form, "x", walk, T * D, walk->x, dx);
    return fine;
}

bool plain_cell_check(const PlainCell *cell,
                      const double numbers[PLAIN_CELL_CHECK_NUMBERS]) {
    static const bool mask[T] = {true, true, false, true, true, false};
    Walk walk = {.cell = cell};
    for (int i = 0; i < WEIGHTS; i++) walk.block[i] = 0.8 * numbers[i];
    numbers += WEIGHTS;
    memcpy(walk.x, numbers, sizeof walk.x);
    memcpy(walk.dh, numbers + T * D, sizeof walk.dh);
    bool fine = check_walk("whole", &walk);
    walk.run.mask = mask;
    fine &= check_walk("masked", &walk);
    walk.run.reverse = true;
    fine &= check_walk("reverse", &walk);
    return fine;
}
