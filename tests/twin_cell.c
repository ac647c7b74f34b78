/* twin_cell: the twin reads sentence by sentence, the engine step by step. */
#include "twin_cell.h"
#include "near.h"

#include "base/memory.h"
#include <criterion/criterion.h>
#include <math.h>

enum { T = 7, B = 3, D = 5, H = 6, GATES = 4, KEPT = 8 };
enum { WEIGHTS = GATES * H * (D + H + 2) };

/* The numbers of both: the twin's in double, the engine's in real. */
typedef struct Both {
    double w[WEIGHTS], dw[WEIGHTS], x[B][T][D], dx[B][T][D];
    double h[B][T][H], dh[B][T][H];
    bool mask[B][T];
    real w_e[WEIGHTS], dw_e[WEIGHTS], x_e[T * B * D], dx_e[T * B * D];
    real dh_e[T * B * H];
    bool mask_e[T * B];
} Both;

static double draw(Random *random) {
    double x;
    near_fill(random, 1, 1, &x);
    return x;
}

static void fill(Both *s, bool padded) {
    static const int length[B] = {7, 3, 5};
    Random random = random_seed(7);
    *s = (Both){0};
    for (int i = 0; i < WEIGHTS; i++)
        s->w_e[i] = (real)(s->w[i] = draw(&random) / 2);
    for (int b = 0; b < B; b++) {
        for (int t = 0; t < T; t++) {
            int row = t * B + b;
            for (int i = 0; i < D; i++)
                s->x_e[row * D + i] = (real)(s->x[b][t][i] = draw(&random));
            for (int j = 0; j < H; j++)
                s->dh_e[row * H + j] = (real)(s->dh[b][t][j] = draw(&random));
            s->mask[b][t] = s->mask_e[row] = !padded || t < length[b];
        }
    }
}

static void run_twin(const PlainCell *twin, Both *s, bool reverse) {
    PlainWeights w = plain_weights(twin->gates, D, H, s->w);
    PlainWeights dw = plain_weights(twin->gates, D, H, s->dw);
    double kept[KEPT * T * H];
    cr_assert(twin->kept <= KEPT && twin->gates <= GATES);
    for (int b = 0; b < B; b++) {
        PlainRun run = {.mask = s->mask[b], .reverse = reverse};
        twin->forward(T, &w, &run, s->x[b], s->h[b], kept);
        twin->backward(T, &w, &run, s->x[b], s->h[b], kept, s->dh[b], &dw,
                       s->dx[b]);
    }
}

static void compare(const Both *s, int gates, const real *h) {
    for (int i = 0; i < gates * H * (D + H + 2); i++)
        near_expect("weights", 1, &s->dw[i], &s->dw_e[i]);
    for (int b = 0; b < B; b++) {
        for (int t = 0; t < T; t++) {
            int row = t * B + b;
            for (int j = 0; j < H; j++)
                near_expect("state", 1, &s->h[b][t][j], &h[row * H + j]);
            for (int i = 0; i < D; i++)
                near_expect("dx", 1, &s->dx[b][t][i], &s->dx_e[row * D + i]);
        }
    }
}

/* A leaf over the n numbers at *used. */
static Node *leaf(Tape *tape, Both *s, size_t rows, size_t cols, size_t *used) {
    Node *node = tape_leaf(tape, rows, cols, s->w_e + *used, s->dw_e + *used);
    *used += rows * cols;
    return node;
}

void twin_cell_compare(const PlainCell *twin, CellKind kind, bool padded,
                       bool reverse) {
    static Both s;
    size_t used = 0, G = cell_gates(kind);
    fill(&s, padded);
    run_twin(twin, &s, reverse);
    Tape tape;
    ThreadPool *pool = threads_create(2, NULL);
    tape_init(&tape, pool, 1);
    Node *W_ih = leaf(&tape, &s, G * H, D, &used);
    Node *W_hh = leaf(&tape, &s, G * H, H, &used);
    Node *b_ih = leaf(&tape, &s, 1, G * H, &used);
    CellWeights weights = {W_hh, leaf(&tape, &s, 1, G * H, &used)};
    Node *x = tape_leaf(&tape, T * B, D, s.x_e, s.dx_e);
    CellState state = {tape_zeros(&tape, B, H), NULL};
    if (kind == CELL_LSTM) state.c = tape_zeros(&tape, B, H);
    CellRun run = {T, s.mask_e, reverse};
    CellOutput out = recurrent_cell_run(
        kind, &tape, op_affine(&tape, x, W_ih, b_ih), state, &weights, &run);
    Node *dh = tape_leaf(&tape, T * B, H, s.dh_e, NULL);
    cr_assert(
        tape_backward(&tape, op_sum(&tape, op_multiply(&tape, out.h, dh))),
        "%s", tape.error.message);
    compare(&s, twin->gates, out.h->value);
    tape_free(&tape);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}
