/* Chapter 7: the twins against the engine, values and gradients. */
#include "07-gru/plain_gru.h"
#include "twin_cell.h"

#include <criterion/criterion.h>
#include <math.h>

Test(gru_twin, runs_as_the_engine_both_ways_with_and_without_padding) {
    for (int form = 0; form < 4; form++)
        twin_cell_compare(&plain_gru_cell, CELL_GRU, form & 1, form & 2);
}

Test(gru_twin, the_form_of_2014_runs_as_the_engine_likewise) {
    for (int form = 0; form < 4; form++)
        twin_cell_compare(&plain_gru_2014_cell, CELL_GRU_2014, form & 1,
                          form & 2);
}

/* (7.6) (7.9): sums of 800 make the update gate 1. */
Test(gru_twin, an_update_gate_of_one_keeps_the_state_and_its_gradient) {
    enum { H = 2 };
    double u[3 * H] = {0, 0, 800, 800, 1, 1}, v[3 * H] = {0}, h[H];
    double h_before[H] = {0.3, -0.7}, dh[H] = {1, -2}, dh_before[H] = {0};
    double du[3 * H], dv[3 * H], kept[PLAIN_GRU_KEPT * H];
    PlainGru s = plain_gru_kept(H, kept);
    plain_gru_step(H, u, v, h_before, s, h);
    plain_gru_step_backward(H, s, h_before, dh, du, dv, dh_before);
    for (int j = 0; j < H; j++) {
        cr_expect_eq(h[j], h_before[j]);
        cr_expect_eq(dh_before[j], dh[j]);
        cr_expect_eq(du[2 * H + j], 0);
    }
}

enum { T = 4, D = 2, H = 3, COUNT = 3 * H * (D + H + 2) };

/* Weights, words, and states of a walk over them. */
typedef struct Walk {
    double block[COUNT], x[T][D], h[T][H], kept[T * PLAIN_GRU_KEPT * H];
    PlainWeights w;
} Walk;

static void make(Walk *walk) {
    for (int i = 0; i < COUNT; i++) walk->block[i] = sin(i);
    for (int i = 0; i < T * D; i++) walk->x[i / D][i % D] = cos(i);
    walk->w = plain_weights(3, D, H, walk->block);
}

static void forward(const PlainCell *cell, const PlainRun *run, Walk *walk) {
    cell->forward(T, &walk->w, run, walk->x, walk->h, walk->kept);
}

/* All numbers of r are the sigmoid of one and the same bias, and b_n is 0; a
 * b_n of another value sets the forms apart. */
Test(gru_twin, the_forms_agree_where_the_reset_gate_is_one_number) {
    Walk after, before;
    make(&after);
    double(*W_ih)[D] = after.w.W_ih, (*W_hh)[H] = after.w.W_hh;
    double *b_n = after.w.b_hh + 2 * H;
    for (int j = 0; j < H; j++) {
        for (int i = 0; i < D; i++) W_ih[j][i] = 0;
        for (int i = 0; i < H; i++) W_hh[j][i] = 0;
        after.w.b_ih[j] = -0.4;
        after.w.b_hh[j] = b_n[j] = 0;
    }
    for (int apart = 0; apart < 2; apart++) {
        b_n[0] = apart;
        before = after;
        before.w = plain_weights(3, D, H, before.block);
        forward(&plain_gru_cell, &(PlainRun){0}, &after);
        forward(&plain_gru_2014_cell, &(PlainRun){0}, &before);
        double distance = 0;
        for (int j = 0; j < H; j++)
            distance += fabs(after.h[T - 1][j] - before.h[T - 1][j]);
        cr_expect(apart ? distance > 0.01 : distance < 1e-14);
    }
}

/* (5.16): with a cut before step 2, the last state sends nothing to the words
 * of steps 0 and 1. */
Test(gru_twin, a_cut_keeps_the_gradient_from_the_words_before_it) {
    const PlainCell *const cells[] = {&plain_gru_cell, &plain_gru_2014_cell};
    for (int form = 0; form < 4; form++) {
        const PlainCell *cell = cells[form & 1];
        PlainRun run = {.cut = form & 2};
        double dblock[COUNT] = {0}, dh[T][H] = {{0}}, dx[T][D] = {{0}};
        PlainWeights dw = plain_weights(3, D, H, dblock);
        Walk walk;
        make(&walk);
        forward(cell, &run, &walk);
        dh[T - 1][0] = 1;
        cell->backward(T, &walk.w, &run, walk.x, walk.h, walk.kept, dh, &dw,
                       dx);
        for (int t = 0; t < T; t++) cr_expect_eq(dx[t][0] != 0, t >= run.cut);
    }
}
