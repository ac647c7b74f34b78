/* Chapter 4: the twins against the engine, values and gradients. */
#include "03-learning/plain_optimizer.h"
#include "04-words/plain_context.h"
#include "04-words/plain_counts.h"
#include "04-words/plain_embedding.h"
#include "04-words/plain_map.h"
#include "04-words/plain_skipgram.h"
#include "autodiff/ops.h"
#include "base/memory.h"
#include "near.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

enum { V = 9, D = 5, T = 6, N = 3, H = 4, K = 4 };
enum { CONTEXT = V * D + H * N * D + H + V * H + V };

/* A table on both sides, and the tape. */
typedef struct Case {
    Random random;
    ThreadPool *pool;
    Tape tape;
} Case;

static void begin(Case *c, uint64_t seed) {
    c->random = random_seed(seed);
    c->pool = threads_create(1, NULL);
    tape_init(&c->tape, c->pool, 1);
}

static void end(Case *c) {
    tape_free(&c->tape);
    threads_destroy(c->pool);
    cr_assert(memory_live_blocks() == 0);
}

/* (4.3) (4.4) */
Test(words, lookup_is_the_engines_and_adds_up) {
    Case c;
    begin(&c, 3);
    double E[V][D], dE[V][D] = {{0}}, x[T][D], dx[T][D];
    const int word[T] = {4, 1, 4, 8, 4, 0};
    const uint32_t ids[T] = {4, 1, 4, 8, 4, 0};
    real table[V * D], gradient[V * D] = {0}, factor[T * D];
    near_fill(&c.random, V * D, 2, E[0]);
    near_fill(&c.random, T * D, 2, dx[0]);
    near_copy(V * D, E[0], table);
    near_copy(T * D, dx[0], factor);
    plain_lookup(T, V, D, E, word, x);
    plain_lookup_backward(T, V, D, dE, word, dx);
    Node *leaf = tape_leaf(&c.tape, V, D, table, gradient);
    Node *rows = op_lookup(&c.tape, leaf, ids, T);
    Node *weighed =
        op_multiply(&c.tape, rows, tape_leaf(&c.tape, T, D, factor, NULL));
    cr_assert(tape_backward(&c.tape, op_sum(&c.tape, weighed)));
    near_expect("x", T * D, x[0], rows->value);
    near_expect("dE", V * D, dE[0], gradient);
    cr_expect(fabs(dE[4][0] - (dx[0][0] + dx[2][0] + dx[4][0])) < 1e-12);
    end(&c);
}

/* (4.2) (4.3) */
Test(words, one_hot_times_matrix_is_the_row) {
    Random random = random_seed(5);
    double E[V][D], o[V], row[1][D];
    near_fill(&random, V * D, 1, E[0]);
    for (int w = 0; w < V; w++) {
        plain_one_hot(V, w, o);
        plain_lookup(1, V, D, E, &w, row);
        for (int i = 0; i < D; i++) {
            double sum = 0;
            for (int j = 0; j < V; j++) sum += o[j] * E[j][i];
            cr_expect(sum == row[0][i]);
        }
    }
}

/* The same network on the tape, over one block as the twin has it. */
static Node *network(Tape *tape, real w[], real g[], const uint32_t ids[],
                     uint32_t target) {
    size_t W1 = V * D, b1 = W1 + H * N * D, W2 = b1 + H, b2 = W2 + V * H;
    Node *E = tape_leaf(tape, V, D, w, g), *x = NULL;
    for (size_t k = 0; k < N; k++) {
        Node *row = op_lookup(tape, E, ids + k, 1);
        x = x ? op_concat(tape, x, row) : row;
    }
    Node *h = op_tanh(tape, op_affine(tape, x,
                                      tape_leaf(tape, H, N * D, w + W1, g + W1),
                                      tape_leaf(tape, 1, H, w + b1, g + b1)));
    Node *z = op_affine(tape, h, tape_leaf(tape, V, H, w + W2, g + W2),
                        tape_leaf(tape, 1, V, w + b2, g + b2));
    return op_cross_entropy(tape, z, &target, NULL, 0);
}

/* (4.8) (4.9) (4.10) (4.11) (4.12) */
Test(words, the_neural_ngram_is_the_engines) {
    Case c;
    begin(&c, 7);
    const int word[N] = {6, 2, 6};
    const uint32_t ids[N] = {6, 2, 6};
    double w[CONTEXT], g[CONTEXT] = {0};
    real values[CONTEXT], gradients[CONTEXT] = {0};
    near_fill(&c.random, CONTEXT, 1, w);
    near_copy(CONTEXT, w, values);
    cr_assert_eq(plain_context_size(V, D, N, H), CONTEXT);
    PlainContext p = plain_context_place(V, D, N, H, w);
    PlainContext d = plain_context_place(V, D, N, H, g);
    double L = plain_context_loss(&p, word, 3, 1, &d);
    Node *loss = network(&c.tape, values, gradients, ids, 3);
    cr_assert(tape_backward(&c.tape, loss));
    near_expect("loss", 1, &L, loss->value);
    near_expect("gradient", CONTEXT, g, gradients);
    end(&c);
}

/* -ln sigmoid(s) is the cross-entropy of the scores (s, 0) and class 0, and
 * -ln sigmoid(-s) that of class 1. */
static Node *pair_loss(Tape *tape, Node *E, Node *U, uint32_t center,
                       const uint32_t ids[]) {
    static const uint32_t targets[K + 1] = {0, 1, 1, 1, 1};
    Node *v = op_lookup(tape, E, &center, 1);
    Node *u = op_lookup(tape, U, ids, K + 1);
    Node *s = op_matmul(tape, u, false, v, true);
    Node *zero = op_scale(tape, s, 0);
    return op_cross_entropy(tape, op_concat(tape, s, zero), targets, NULL, 0);
}

static void compare_pairs(double limit) {
    Case c;
    begin(&c, 9);
    double E[V][D], U[V][D], dE[V][D] = {{0}}, dU[V][D] = {{0}};
    const int word[K + 1] = {1, 3, 5, 3, 2};
    const uint32_t ids[K + 1] = {1, 3, 5, 3, 2};
    real e[V * D], u[V * D], de[V * D] = {0}, du[V * D] = {0};
    near_fill(&c.random, V * D, limit, E[0]);
    near_fill(&c.random, V * D, limit, U[0]);
    near_copy(V * D, E[0], e);
    near_copy(V * D, U[0], u);
    double L = plain_skipgram_loss(V, D, E, U, 2, K, word);
    plain_skipgram_backward(V, D, E, U, 2, K, word, dE, dU);
    Node *loss = pair_loss(&c.tape, tape_leaf(&c.tape, V, D, e, de),
                           tape_leaf(&c.tape, V, D, u, du), 2, ids);
    cr_assert(tape_backward(&c.tape, loss));
    near_expect("loss", 1, &L, loss->value);
    near_expect("dE", V * D, dE[0], de);
    near_expect("dU", V * D, dU[0], du);
    end(&c);
}

/* (4.15) (4.16) (4.17) (4.18) (4.19) */
Test(words, skipgram_is_a_tape_expression) {
    compare_pairs(1);
    compare_pairs(4);
}

/* (4.13) (4.14) */
Test(words, a_score_of_a_thousand_is_no_trouble) {
    cr_expect(plain_log_loss(1000) == 0);
    cr_expect(plain_log_loss(-1000) == 1000);
    cr_expect(fabs(plain_log_loss(0) - log(2)) < 1e-15);
    cr_expect(plain_sigmoid(-1000) == 0 && plain_sigmoid(1000) == 1);
}

/* (4.15) (4.16) (4.17) (4.18) (4.19) */
Test(words, a_step_of_skipgram_is_sgd) {
    Random random = random_seed(13);
    double E[V][D], U[V][D], dE[V][D] = {{0}}, dU[V][D] = {{0}};
    double E2[V][D], U2[V][D];
    const int word[K + 1] = {1, 3, 5, 3, 2};
    near_fill(&random, V * D, 1, E[0]);
    near_fill(&random, V * D, 1, U[0]);
    memcpy(E2, E, sizeof E);
    memcpy(U2, U, sizeof U);
    double L = plain_skipgram_loss(V, D, E, U, 2, K, word);
    plain_skipgram_backward(V, D, E, U, 2, K, word, dE, dU);
    for (int w = 0; w < V; w++) {
        plain_sgd(D, 0.1, E[w], dE[w]);
        plain_sgd(D, 0.1, U[w], dU[w]);
    }
    cr_expect(L == plain_skipgram_step(V, D, E2, U2, 2, K, word, 0.1));
    for (int i = 0; i < V * D; i++) {
        cr_expect(fabs(E[i / D][i % D] - E2[i / D][i % D]) < 1e-14);
        cr_expect(fabs(U[i / D][i % D] - U2[i / D][i % D]) < 1e-14);
    }
}

/* (4.20) (4.21) */
Test(words, rare_words_are_drawn_more_and_frequent_ones_left_out) {
    cr_expect(fabs(plain_noise_share(16) - 8) < 1e-12);
    cr_expect(fabs(plain_noise_share(81) - 27) < 1e-12);
    cr_expect(fabs(plain_keep(0.004, 0.001) - 0.5) < 1e-12);
    cr_expect(plain_keep(0.0001, 0.001) == 1);
}

/* (4.5) (4.6) (4.7) */
Test(words, counted_probabilities_add_up_to_one) {
    int one[4] = {0}, first[4] = {0}, two[16] = {0};
    PlainCounts c = {4, 0, one, first, two};
    const int text[] = {0, 1, 2, 1, 2, 1, 3};
    for (int t = 1; t < 7; t++) plain_counts_add(&c, text[t - 1], text[t]);
    cr_expect(fabs(plain_counts_one(&c, 1) - 4.0 / 10) < 1e-15);
    cr_expect(fabs(plain_counts_two(&c, 0.5, 1, 2) - (0.5 * 2 / 3 + 0.15)) <
              1e-15);
    cr_expect(plain_counts_two(&c, 0.5, 3, 1) == plain_counts_one(&c, 1));
    for (int v = 0; v < 4; v++) {
        double sum = 0;
        for (int w = 0; w < 4; w++) sum += plain_counts_two(&c, 0.7, v, w);
        cr_expect(fabs(sum - 1) < 1e-15, "%d: %g", v, sum);
    }
    cr_expect(fabs(plain_counts_perplexity(3 * log(7), 3) - 7) < 1e-12);
}

/* (4.22) (4.23) (4.24) (4.25) (4.26) (4.27) */
Test(words, components_are_orthogonal_and_ordered) {
    enum { POINTS = 50 };
    Random random = random_seed(2);
    double X[POINTS][3], y[POINTS], w[2][3] = {{1, 1, 1}, {1, 1, 1}}, all = 0;
    for (int n = 0; n < POINTS; n++) {
        double a = random_uniform(&random), b = random_uniform(&random);
        X[n][0] = 3 * a + 5;
        X[n][1] = 4 * a + b;
        X[n][2] = 0.1 * random_uniform(&random);
    }
    plain_center(POINTS, 3, X);
    for (int i = 0; i < 3; i++) {
        double sum = 0;
        for (int n = 0; n < POINTS; n++) sum += X[n][i];
        cr_expect(fabs(sum) < 1e-12);
        for (int n = 0; n < POINTS; n++) all += X[n][i] * X[n][i] / POINTS;
    }
    double first = plain_component(POINTS, 3, X, 200, w[0]);
    plain_project(POINTS, 3, X, w[0], y);
    double second = plain_component(POINTS, 3, X, 200, w[1]), mean = 0;
    for (int n = 0; n < POINTS; n++) mean += y[n] * y[n] / POINTS;
    cr_expect(fabs(mean - first) < 1e-9);
    cr_expect(first > 5 * second && first + second < all);
    cr_expect(first + second > 0.99 * all);
    cr_expect(fabs(plain_cosine(3, w[0], w[1])) < 1e-9);
    cr_expect(fabs(plain_cosine(3, w[0], w[0]) - 1) < 1e-12);
    cr_expect(plain_cosine(3, w[0], (double[3]){0, 0, 0}) == 0);
}
