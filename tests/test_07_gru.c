/* Chapter 7: the twins against the engine, values and gradients. */
#include "07-gru/plain_gru.h"
#include "twin_cell.h"

#include <criterion/criterion.h>

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
    PlainGru s = {kept, kept + H, kept + 2 * H, kept + 3 * H};
    plain_gru_step(H, u, v, h_before, s, h);
    plain_gru_step_backward(H, s, h_before, dh, du, dv, dh_before);
    for (int j = 0; j < H; j++) {
        cr_expect_eq(h[j], h_before[j]);
        cr_expect_eq(dh_before[j], dh[j]);
        cr_expect_eq(du[2 * H + j], 0);
    }
}
