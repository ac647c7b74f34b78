/* Chapter 5: the twins against the engine, values and gradients. */
#include "03-learning/plain_optimizer.h"
#include "03-learning/plain_softmax.h"
#include "05-rnn/plain_flow.h"
#include "05-rnn/plain_language.h"
#include "05-rnn/plain_ngram.h"
#include "05-rnn/plain_rnn.h"
#include "05-rnn/plain_training.h"
#include "layers/rnn.h"
#include "near.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

enum { T = 7, B = 3, D = 5, H = 6, WEIGHTS = H * (D + H + 2) };

/* A batch of sentences for both: in the twin's order, sentence by sentence. */
typedef struct Case {
    double weights[WEIGHTS], dweights[WEIGHTS];
    double x[B][T][D], dx[B][T][D], h[B][T][H], dh[B][T][H];
    double h_start[B][H], dh_start[B][H], last[B][H], dlast[B][H];
    bool mask[B][T];
    PlainRun run;
} Case;

static void make(Case *c, const bool mask[B][T], bool reverse, int cut) {
    Random random = random_seed(7);
    *c = (Case){.run = {.reverse = reverse, .cut = cut}};
    near_fill(&random, WEIGHTS, 0.7, c->weights);
    near_fill(&random, B * T * D, 1, c->x);
    near_fill(&random, B * T * H, 1, c->dh);
    near_fill(&random, B * H, 1, c->h_start);
    memcpy(c->mask, mask, sizeof c->mask);
}

static void run_twin(Case *c) {
    PlainWeights w = plain_weights(1, D, H, c->weights);
    PlainWeights dw = plain_weights(1, D, H, c->dweights);
    for (int b = 0; b < B; b++) {
        c->run.mask = c->mask[b];
        plain_rnn_run(T, &w, &c->run, c->x[b], c->h_start[b], c->h[b]);
        plain_rnn_run_backward(T, &w, &c->run, c->x[b], c->h_start[b], c->h[b],
                               c->dh[b], &dw, c->dx[b], c->dh_start[b]);
    }
}

/* The same numbers in the engine's order: [T * B], all sentences of a step
 * together. */
static void to_engine(int columns, double from[], real to[]) {
    for (int b = 0; b < B; b++)
        for (int t = 0; t < T; t++)
            for (int i = 0; i < columns; i++)
                to[(t * B + b) * columns + i] =
                    (real)from[(b * T + t) * columns + i];
}

/* The leaves of a recurrent layer over blocks of values and gradients, which
 * stand in the order of PlainWeights. */
typedef struct Leaves {
    Node *W_ih, *b_ih;
    CellWeights recurrent;
} Leaves;

static Leaves make_leaves(Tape *tape, real *w, real *dw) {
    enum { HH = H * D, IH_BIAS = HH + H * H, HH_BIAS = IH_BIAS + H };
    return (Leaves){tape_leaf(tape, H, D, w, dw),
                    tape_leaf(tape, 1, H, w + IH_BIAS, dw + IH_BIAS),
                    {tape_leaf(tape, H, H, w + HH, dw + HH),
                     tape_leaf(tape, 1, H, w + HH_BIAS, dw + HH_BIAS)}};
}

static void compare_with_engine(Case *c) {
    real w[WEIGHTS], dw[WEIGHTS] = {0}, h0[B * H], dh0[B * H] = {0};
    real x[T * B * D], dx[T * B * D] = {0}, dh[T * B * H], numbers[T * B * H];
    bool mask[T * B];
    Tape tape;
    ThreadPool *pool = threads_create(1, NULL);
    tape_init(&tape, pool, 1);
    near_copy(WEIGHTS, c->weights, w);
    near_copy(B * H, c->h_start[0], h0);
    to_engine(D, c->x[0][0], x);
    to_engine(H, c->dh[0][0], dh);
    for (int i = 0; i < T * B; i++) mask[i] = c->mask[i % B][i / B];
    Leaves leaves = make_leaves(&tape, w, dw);
    Node *inputs = op_affine(&tape, tape_leaf(&tape, T * B, D, x, dx),
                             leaves.W_ih, leaves.b_ih);
    CellState state = {tape_leaf(&tape, B, H, h0, dh0), NULL};
    CellRun run = {T, mask, c->run.reverse};
    CellOutput out = rnn_run(&tape, inputs, state, &leaves.recurrent, &run);
    Node *loss = op_sum(
        &tape, op_multiply(&tape, out.h, tape_leaf(&tape, T * B, H, dh, NULL)));
    cr_assert(tape_backward(&tape, loss), "%s", tape.error.message);
    run_twin(c);
    to_engine(H, c->h[0][0], numbers);
    for (int i = 0; i < T * B * H; i++)
        cr_expect(fabs((double)(numbers[i] - out.h->value[i])) <= NEAR);
    for (int b = 0; b < B; b++)
        near_expect("last", H, c->h[b][c->run.reverse ? 0 : T - 1],
                    out.last.h->value + b * H);
    near_expect("weights", WEIGHTS, c->dweights, dw);
    near_expect("h_start", B * H, c->dh_start, dh0);
    to_engine(D, c->dx[0][0], numbers);
    for (int i = 0; i < T * B * D; i++)
        cr_expect(fabs((double)(numbers[i] - dx[i])) <= NEAR);
    tape_free(&tape);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

static const bool everywhere[B][T] = {
    {1, 1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1, 1}};
static const bool ragged[B][T] = {
    {1, 1, 1, 1, 1, 1, 1}, {1, 1, 1, 0, 0, 0, 0}, {0, 1, 0, 1, 1, 0, 1}};

Test(rnn_twin, runs_as_the_engine_both_ways_with_and_without_mask) {
    Case c;
    for (int reverse = 0; reverse < 2; reverse++) {
        make(&c, everywhere, reverse, 0);
        compare_with_engine(&c);
        make(&c, ragged, reverse, 0);
        compare_with_engine(&c);
    }
}

Test(rnn_twin, one_cut_in_the_middle_is_two_runs_of_the_engine) {
    enum { K = 4 };
    Case c;
    make(&c, everywhere, false, K);
    run_twin(&c);
    real w[WEIGHTS], dw[WEIGHTS] = {0}, h0[B * H];
    real x[T * B * D], dh[T * B * H], h[B * H];
    Tape tape;
    ThreadPool *pool = threads_create(1, NULL);
    tape_init(&tape, pool, 1);
    near_copy(WEIGHTS, c.weights, w);
    near_copy(B * H, c.h_start[0], h0);
    to_engine(D, c.x[0][0], x);
    to_engine(H, c.dh[0][0], dh);
    for (int from = 0; from < T; from += K) {
        size_t steps = from + K < T ? K : T - K;
        tape_reset(&tape);
        Leaves leaves = make_leaves(&tape, w, dw);
        Node *words = tape_leaf(&tape, steps * B, D, x + from * B * D, NULL);
        CellState state = {tape_leaf(&tape, B, H, h0, NULL), NULL};
        CellRun run = {steps, NULL, false};
        CellOutput out =
            rnn_run(&tape, op_affine(&tape, words, leaves.W_ih, leaves.b_ih),
                    state, &leaves.recurrent, &run);
        Node *fixed = tape_leaf(&tape, steps * B, H, dh + from * B * H, NULL);
        cr_assert(tape_backward(
            &tape, op_sum(&tape, op_multiply(&tape, out.h, fixed))));
        memcpy(h, out.last.h->value, sizeof h);
        memcpy(h0, h, sizeof h0); /* a number, no longer a result */
    }
    near_expect("weights", WEIGHTS, c.dweights, dw);
    tape_free(&tape);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

enum { V = 9, E_COUNT = V * D, OUT = E_COUNT + WEIGHTS, ALL = OUT + V * H + V };

/* Three sentences of 7, 3 and 5 words, some of them twice. */
static const int text[B][T + 1] = {{2, 5, 6, 5, 7, 8, 4, 3},
                                   {2, 8, 8, 3, 0, 0, 0, 0},
                                   {2, 4, 1, 6, 4, 3, 0, 0}};
static const int lengths[B] = {7, 3, 5};

static double twin_language(double theta[ALL], double dtheta[ALL],
                            bool padded) {
    PlainLanguage m = {&plain_rnn_cell, V, D, H, V};
    double L = 0;
    cr_assert_eq(plain_language_count(&m), ALL);
    for (int b = 0; b < B; b++) {
        int answer[T];
        bool mask[T];
        for (int t = 0; t < T; t++) {
            mask[t] = t < lengths[b];
            answer[t] = mask[t] ? text[b][t + 1] : PLAIN_NONE;
        }
        PlainSentence s = {padded ? T : lengths[b], text[b], answer};
        PlainRun run = {.mask = padded ? mask : NULL};
        double loss = plain_language_loss(&m, theta, &s, &run);
        double same = plain_language_gradient(&m, theta, &s, &run, dtheta);
        cr_expect_eq(loss, same);
        L += loss;
    }
    return L;
}

static double engine_language(real theta[ALL], real dtheta[ALL]) {
    uint32_t words[T * B], answers[T * B];
    bool mask[T * B];
    for (int r = 0; r < T * B; r++) {
        words[r] = (uint32_t)text[r % B][r / B];
        answers[r] = (uint32_t)text[r % B][r / B + 1];
        mask[r] = r / B < lengths[r % B];
    }
    Tape tape;
    ThreadPool *pool = threads_create(1, NULL);
    tape_init(&tape, pool, 1);
    Node *E = tape_leaf(&tape, V, D, theta, dtheta);
    Leaves leaves = make_leaves(&tape, theta + E_COUNT, dtheta + E_COUNT);
    Node *W_out = tape_leaf(&tape, V, H, theta + OUT, dtheta + OUT);
    Node *b_out =
        tape_leaf(&tape, 1, V, theta + OUT + V * H, dtheta + OUT + V * H);
    Node *inputs = op_affine(&tape, op_lookup(&tape, E, words, T * B),
                             leaves.W_ih, leaves.b_ih);
    CellRun run = {T, mask, false};
    CellOutput out =
        rnn_run(&tape, inputs, (CellState){tape_zeros(&tape, B, H), NULL},
                &leaves.recurrent, &run);
    Node *scores = op_affine(&tape, out.h, W_out, b_out);
    Node *loss = op_cross_entropy(&tape, scores, answers, mask, 0);
    cr_assert(tape_backward(&tape, loss), "%s", tape.error.message);
    double L = (double)loss->value[0];
    tape_free(&tape);
    threads_destroy(pool);
    return L;
}

Test(rnn_twin, the_language_model_is_the_engines) {
    double theta[ALL], dtheta[ALL] = {0};
    real engine_theta[ALL], engine_dtheta[ALL] = {0};
    Random random = random_seed(9);
    near_fill(&random, ALL, 0.7, theta);
    near_copy(ALL, theta, engine_theta);
    double L = twin_language(theta, dtheta, true);
    double engine_L = engine_language(engine_theta, engine_dtheta);
    cr_expect_float_eq(L, engine_L, NEAR * 30);
    near_expect("theta", ALL, dtheta, engine_dtheta);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(rnn_twin, padding_changes_no_bit) {
    double theta[ALL], alone[ALL] = {0}, padded[ALL] = {0};
    Random random = random_seed(9);
    near_fill(&random, ALL, 0.7, theta);
    double L = twin_language(theta, alone, false);
    double same = twin_language(theta, padded, true);
    cr_expect_eq(L, same);
    cr_expect_arr_eq(alone, padded, sizeof alone);
}

Test(rnn_twin, the_scores_after_a_word_are_those_it_is_judged_by) {
    PlainLanguage m = {&plain_rnn_cell, V, D, H, V};
    double theta[ALL], z[V];
    int answer[T];
    Random random = random_seed(9);
    near_fill(&random, ALL, 0.7, theta);
    plain_language_scores(&m, theta, T, text[0], z);
    for (int t = 0; t < T; t++) answer[t] = PLAIN_NONE;
    PlainSentence s = {T, text[0], answer};
    for (int y = 0; y < V; y++) {
        answer[T - 1] = y;
        double L = plain_language_loss(&m, theta, &s, &(PlainRun){0});
        cr_expect_float_eq(L, plain_cross_entropy(V, z, y), 1e-12);
    }
}

/* Two steps of training are two updates by the mean over all 15 answers. */
static void expect_training(bool adam, double limit) {
    PlainLanguage m = {&plain_rnn_cell, V, D, H, V};
    double theta[ALL], right[ALL], scratch[3][ALL] = {{0}};
    double first[ALL] = {0}, second[ALL] = {0};
    Random random = random_seed(9);
    near_fill(&random, ALL, 0.7, theta);
    memcpy(right, theta, sizeof theta);
    PlainSentence s[B];
    for (int b = 0; b < B; b++)
        s[b] = (PlainSentence){lengths[b], text[b], text[b] + 1};
    PlainTraining training = {.eta = 0.5, .limit = limit, .adam = adam};
    training.g = scratch[0], training.m = scratch[1], training.v = scratch[2];
    for (int t = 1; t <= 2; t++) {
        double g[ALL] = {0}, L = twin_language(right, g, false);
        for (int i = 0; i < ALL; i++) g[i] /= 15;
        double norm = plain_clip(ALL, g, limit);
        cr_assert(limit == 0 || norm > limit);
        if (adam)
            plain_adam(ALL, 0.5, t, right, g, first, second);
        else
            plain_sgd(ALL, 0.5, right, g);
        double mean = plain_training_step(&training, &m, theta, B, s);
        cr_expect_float_eq(mean, L / 15, 1e-12);
        cr_expect_float_eq(training.norm, norm, 1e-12);
        for (int i = 0; i < ALL; i++)
            cr_expect_float_eq(theta[i], right[i], 1e-9);
    }
}

Test(rnn_twin, a_step_of_training_takes_the_mean_over_all_answers) {
    expect_training(false, 0);
    expect_training(false, 0.1);
    expect_training(true, 0.1);
}

/* (5.17) */
Test(rnn_twin, the_flow_is_what_reaches_the_start) {
    Case c;
    make(&c, everywhere, false, 0);
    run_twin(&c);
    PlainWeights w = plain_weights(1, D, H, c.weights);
    double norm[T], scratch[WEIGHTS], dx[T][D];
    plain_rnn_flow(T, &w, c.h[0], c.dh[0][T - 1], norm);
    cr_expect_float_eq(norm[0], plain_norm(H, c.dh[0][T - 1]), 1e-12);
    for (int k = 1; k < T; k++) { /* the last k steps alone */
        int from = T - k;
        double dh[T][H] = {{0}}, start[H] = {0};
        PlainWeights dw = plain_weights(1, D, H, scratch);
        memcpy(dh[k - 1], c.dh[0][T - 1], sizeof dh[0]);
        plain_rnn_run_backward(k, &w, &c.run, &c.x[0][from], c.h[0][from - 1],
                               &c.h[0][from], dh, &dw, dx, start);
        cr_expect_float_eq(norm[k], plain_norm(H, start), 1e-12);
    }
}

/* (5.18) */
Test(rnn_twin, the_spectral_radius_of_matrices_whose_radius_is_known) {
    double turn[2][2] = {{0, -0.7}, {0.7, 0}}, v[2] = {1, 0};
    double upper[2][2] = {{0.5, 3}, {0, -1.25}}, u[2] = {1, 1};
    cr_expect_float_eq(plain_spectral_radius(2, turn, 100, v), 0.7, 1e-12);
    cr_expect_float_eq(plain_spectral_radius(2, upper, 100, u), 1.25, 1e-12);
}

Test(rnn_twin, counts_by_hand_and_choices) {
    int one[3] = {0}, two[9] = {0}, after[3] = {0}, followers[3] = {0};
    PlainNgram g = {3, 0, one, two, after, followers};
    plain_ngram_add(&g, 0, 1);
    plain_ngram_add(&g, 0, 1);
    plain_ngram_add(&g, 0, 2);
    cr_expect_float_eq(plain_unigram(&g, 1), 3.0 / 6, 1e-15);
    cr_expect_float_eq(plain_bigram(&g, 0, 1), (2 + 2 * 0.5) / 5, 1e-15);
    cr_expect_float_eq(plain_bigram(&g, 1, 1), 0.5, 1e-15);
    for (int v = 0; v < 3; v++) {
        double sum = 0;
        for (int w = 0; w < 3; w++) sum += plain_bigram(&g, v, w);
        cr_expect_float_eq(sum, 1, 1e-15);
    }
    double p[3] = {0.25, 0, 0.75};
    cr_expect_eq(plain_choose(3, p, 0), 0);
    cr_expect_eq(plain_choose(3, p, 0.25), 2);
    cr_expect_eq(plain_choose(3, p, 0.9999), 2);
    cr_expect_float_eq(plain_perplexity(3 * log(8), 3), 8, 1e-12);
}
