/* Chapter 6: the twin against the engine, values and gradients. */
#include "06-lstm/plain_agreement.h"
#include "06-lstm/plain_flow_lstm.h"
#include "06-lstm/plain_lstm.h"
#include "twin_cell.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

Test(lstm_twin, runs_as_the_engine_both_ways_with_and_without_padding) {
    for (int form = 0; form < 4; form++)
        twin_cell_compare(&plain_lstm_cell, CELL_LSTM, form & 1, form & 2);
}

/* The carousel: f = o = 1, i = 0, exactly. */
Test(lstm_twin, an_open_forget_gate_keeps_the_cell_and_its_gradient) {
    enum { H = 2 };
    double a[4 * H] = {-800, -800, 800, 800, 0, 0, 800, 800};
    double c_before[H] = {0.3, -0.7}, block[PLAIN_LSTM_KEPT * H] = {0}, h[H];
    double dh[H] = {0}, dc[H] = {1, -2}, da[4 * H], dc_before[H];
    PlainGates s = plain_gates(H, block, 0);
    plain_lstm_step(H, a, c_before, s, h);
    plain_lstm_step_backward(H, s, c_before, dh, dc, da, dc_before);
    for (int j = 0; j < H; j++) {
        cr_expect_eq(s.c[j], c_before[j]);
        cr_expect_eq(h[j], tanh(c_before[j]));
        cr_expect_eq(dc_before[j], dc[j]);
    }
}

/* The walk without weights finds the derivative of the last cell by the first
 * step's: moved a little, the one moves by the other. (6.21) */
Test(lstm_twin, the_flow_is_how_the_last_cell_moves_with_the_start) {
    enum { T = 4, D = 2, H = 3, COUNT = 4 * H * (D + H + 2) };
    double block[COUNT], x[T][D], h[T][H], kept[T * PLAIN_LSTM_KEPT * H];
    double start[2][H] = {{0}}, norm[T], dc[H] = {1, 2, -2}, sum = 0;
    for (int i = 0; i < COUNT; i++) block[i] = sin(i);
    for (int i = 0; i < T * D; i++) x[i / D][i % D] = cos(i);
    PlainWeights w = plain_weights(4, D, H, block);
    plain_lstm_run(T, &w, &(PlainRun){0}, x, start[0], start[1], h, kept);
    plain_lstm_flow(T, &w, kept, dc, norm);
    const double *c = plain_gates(H, kept, T - 1).c;
    /* T - 1 steps back is the state after the first word: start from it. */
    memcpy(start[0], h[0], sizeof start[0]);
    memcpy(start[1], plain_gates(H, kept, 0).c, sizeof start[1]);
    for (int k = 0; k < 2 * H; k++) {
        double value[2], *entry = &start[k / H][k % H], old = *entry;
        for (int side = 0; side < 2; side++) {
            *entry = old + (side ? -1e-5 : 1e-5);
            plain_lstm_run(T - 1, &w, &(PlainRun){0}, x + 1, start[0], start[1],
                           h + 1, kept + PLAIN_LSTM_KEPT * H);
            value[side] = dc[0] * c[0] + dc[1] * c[1] + dc[2] * c[2];
        }
        *entry = old;
        sum += pow((value[0] - value[1]) / 2e-5, 2);
    }
    cr_expect_float_eq(norm[0], 3, 1e-12);
    cr_expect_float_eq(norm[T - 1], sqrt(sum), 1e-8 * sqrt(sum));
}

/* Without W_hh no gate sees the state: all that comes back, cells carried.
 * (6.22) */
Test(lstm_twin, the_flow_is_the_carousel_where_no_gate_sees_the_state) {
    enum { T = 5, D = 2, H = 3, COUNT = 4 * H * (D + H + 2) };
    double block[COUNT], x[T][D], h[T][H], kept[T * PLAIN_LSTM_KEPT * H];
    double zero[H] = {0}, dc[H] = {1, 2, -2}, norm[2][T];
    for (int i = 0; i < COUNT; i++) block[i] = sin(i);
    for (int i = 0; i < T * D; i++) x[i / D][i % D] = cos(i);
    PlainWeights w = plain_weights(4, D, H, block);
    memset(w.W_hh, 0, 4 * H * H * sizeof(double));
    plain_lstm_run(T, &w, &(PlainRun){0}, x, zero, zero, h, kept);
    plain_lstm_flow(T, &w, kept, dc, norm[0]);
    plain_lstm_carousel(T, H, kept, dc, norm[1]);
    for (int k = 0; k < T; k++)
        cr_expect_float_eq(norm[0][k], norm[1][k], 1e-14);
    cr_expect(norm[1][T - 1] < norm[1][0]);
}

/* What a word says of number: les and every noun with an s are plural. */
static bool is_plural(int word) {
    const char *spelling = plain_agreement_word(word);
    return spelling[strlen(spelling) - 1] == 's';
}

Test(agreement, the_verb_has_the_number_of_the_first_noun_alone) {
    Random random = random_seed(5);
    int seen[2] = {0}, misled = 0;
    for (int i = 0; i < 40 * PLAIN_DISTANCES; i++) {
        PlainAgreement a, b;
        plain_agreement_draw(&random, i % PLAIN_DISTANCES, &a);
        int last = a.T - 1, verb = a.answer[last];
        cr_expect_eq(a.T, 2 + 3 * (i % PLAIN_DISTANCES));
        cr_expect_eq(verb, is_plural(a.word[1]) ? PLAIN_SONT : PLAIN_EST);
        cr_expect_eq(is_plural(a.word[0]), is_plural(a.word[1]));
        for (int t = 0; t < last; t++) cr_expect_eq(a.answer[t], PLAIN_NONE);
        seen[verb]++;
        misled += is_plural(a.word[last]) != is_plural(a.word[1]);
        b = a;
        plain_agreement_other_number(&b);
        cr_expect_eq(b.answer[last], 1 - verb);
        cr_expect_neq(is_plural(b.word[1]), is_plural(a.word[1]));
        for (int t = 2; t < a.T; t++) cr_expect_eq(b.word[t], a.word[t]);
    }
    cr_expect(seen[0] > 160 && seen[1] > 160 && misled > 160);
}
