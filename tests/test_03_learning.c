/* Chapter 3: the twins against the engine, values and gradients. */
#include "03-learning/plain_classifier.h"
#include "03-learning/plain_optimizer.h"
#include "03-learning/plain_softmax.h"
#include "autodiff/ops.h"
#include "autodiff/optimizer.h"
#include "autodiff/parameters.h"
#include "near.h"

#include <criterion/criterion.h>
#include <math.h>

enum { ROWS = 6, CLASSES = 9 };

/* One case: logits within +-limit, all shifted. */
static void compare_losses(double limit, double shift) {
    Random random = random_seed(11);
    ThreadPool *pool = threads_create(1, NULL);
    Tape tape;
    tape_init(&tape, pool, 1);
    double z[ROWS][CLASSES], p[ROWS][CLASSES], dz[ROWS][CLASSES] = {{0}};
    real logits[ROWS * CLASSES], gradient[ROWS * CLASSES] = {0};
    uint32_t y[ROWS];
    double loss = 0;
    near_fill(&random, ROWS * CLASSES, limit, z[0]);
    for (int r = 0; r < ROWS; r++) {
        for (int j = 0; j < CLASSES; j++) z[r][j] += shift;
        y[r] = (uint32_t)random_below(&random, CLASSES);
        plain_softmax(CLASSES, z[r], p[r]);
        loss += plain_cross_entropy(CLASSES, z[r], (int)y[r]);
        plain_cross_entropy_backward(CLASSES, z[r], (int)y[r], 0.25, dz[r]);
    }
    near_copy(ROWS * CLASSES, z[0], logits);
    Node *leaf = tape_leaf(&tape, ROWS, CLASSES, logits, gradient);
    Node *softmax = op_softmax(&tape, leaf, NULL);
    Node *node = op_cross_entropy(&tape, leaf, y, NULL, 0);
    Node *mean = op_scale(&tape, node, 0.25);
    cr_assert(tape_backward(&tape, mean));
    near_expect("loss", 1, &loss, node->value);
    near_expect("p", ROWS * CLASSES, p[0], softmax->value);
    near_expect("dz", ROWS * CLASSES, dz[0], gradient);
    tape_free(&tape);
    threads_destroy(pool);
    cr_assert(memory_live_blocks() == 0);
}

/* (3.1) (3.3) (3.4) */
Test(learning, cross_entropy_is_the_engines) {
    compare_losses(3, 0);
}

Test(learning, scores_of_a_thousand_are_no_trouble) {
    compare_losses(2, 1024);
    compare_losses(2, -1024);
    compare_losses(1024, 0);
}

/* (3.2) */
Test(learning, log_sum_exp_is_the_engines) {
    double z[3] = {1, 2, 3}, lse = plain_log_sum_exp(3, z);
    real logits[3] = {1, 2, 3};
    Tape tape;
    ThreadPool *pool = threads_create(1, NULL);
    tape_init(&tape, pool, 1);
    Node *log_p =
        op_log_softmax(&tape, tape_leaf(&tape, 1, 3, logits, NULL), NULL);
    double twin[3] = {z[0] - lse, z[1] - lse, z[2] - lse};
    near_expect("log p", 3, twin, log_p->value);
    cr_expect(fabs(lse - log(exp(1) + exp(2) + exp(3))) < 1e-12);
    tape_free(&tape);
    threads_destroy(pool);
    cr_assert(memory_live_blocks() == 0);
}

enum { NUMBERS = 13, STEPS = 25 };

static void twin_step(OptimizerRule rule, int t, double w[], const double g[],
                      double m[], double v[]) {
    if (rule == OPTIMIZER_SGD) plain_sgd(NUMBERS, 0.05, w, g);
    if (rule == OPTIMIZER_MOMENTUM) plain_momentum(NUMBERS, 0.05, w, g, m);
    if (rule == OPTIMIZER_RMSPROP) plain_rmsprop(NUMBERS, 0.05, w, g, v);
    if (rule == OPTIMIZER_ADAM) plain_adam(NUMBERS, 0.05, t, w, g, m, v);
}

/* (3.13) (3.14) (3.15) (3.16) (3.17) (3.18) (3.19) (3.20) (3.21) (3.22) */
Test(learning, every_rule_is_the_engines_at_every_step) {
    for (int rule = OPTIMIZER_SGD; rule <= OPTIMIZER_ADAM; rule++) {
        Random random = random_seed(5);
        ThreadPool *pool = threads_create(1, NULL);
        Optimizer optimizer;
        double w[NUMBERS], g[NUMBERS], m[NUMBERS] = {0}, v[NUMBERS] = {0};
        real values[NUMBERS], gradients[NUMBERS];
        cr_assert(
            optimizer_init(&optimizer, (OptimizerRule)rule, NUMBERS, NULL));
        near_fill(&random, NUMBERS, 1, w);
        near_copy(NUMBERS, w, values);
        for (int t = 1; t <= STEPS; t++) {
            near_fill(&random, NUMBERS, 2, g);
            near_copy(NUMBERS, g, gradients);
            twin_step((OptimizerRule)rule, t, w, g, m, v);
            optimizer_step(&optimizer, pool, 0.05, values, gradients);
            near_expect("w", NUMBERS, w, values);
        }
        optimizer_free(&optimizer);
        threads_destroy(pool);
    }
    cr_assert(memory_live_blocks() == 0);
}

/* (3.23) (3.24) */
Test(learning, clipping_is_the_engines) {
    const double limits[] = {0.5, 1, 1000, 0};
    ThreadPool *pool = threads_create(1, NULL);
    for (int k = 0; k < 4; k++) {
        Random random = random_seed(8);
        double g[NUMBERS];
        real gradients[NUMBERS];
        near_fill(&random, NUMBERS, 2, g);
        near_copy(NUMBERS, g, gradients);
        double twin = plain_clip(NUMBERS, g, limits[k]);
        double engine = gradient_clip(pool, NUMBERS, gradients, limits[k]);
        cr_expect(fabs(twin - engine) <= NEAR * twin);
        near_expect("g", NUMBERS, g, gradients);
    }
    double bad[2] = {1, (double)NAN};
    plain_clip(2, bad, 0.5);
    cr_expect(bad[0] == 1, "a norm that is no number leaves all alone");
    threads_destroy(pool);
    cr_assert(memory_live_blocks() == 0);
}

enum { B = 5, D = 7, H = 4, K = 3, SIZE = H * D + H + K * H + K };

/* The same network on the tape, over one block as the twin has it. */
static Node *network(Tape *tape, Node *x, real w[], real g[],
                     const uint32_t y[]) {
    size_t b1 = H * D, w2 = b1 + H, b2 = w2 + K * H;
    Node *h = op_tanh(tape, op_affine(tape, x, tape_leaf(tape, H, D, w, g),
                                      tape_leaf(tape, 1, H, w + b1, g + b1)));
    Node *z = op_affine(tape, h, tape_leaf(tape, K, H, w + w2, g + w2),
                        tape_leaf(tape, 1, K, w + b2, g + b2));
    return op_scale(tape, op_cross_entropy(tape, z, y, NULL, 0), 1.0 / B);
}

/* (3.9) (3.10) (3.11) */
Test(learning, the_classifier_is_the_engines) {
    Random random = random_seed(21);
    ThreadPool *pool = threads_create(1, NULL);
    Tape tape;
    tape_init(&tape, pool, 1);
    double w[SIZE], g[SIZE] = {0}, X[B][D];
    real values[SIZE], gradients[SIZE] = {0}, inputs[B * D];
    int y[B] = {2, 0, 1, 1, 0};
    uint32_t targets[B] = {2, 0, 1, 1, 0};
    near_fill(&random, SIZE, 1, w);
    near_fill(&random, B * D, 1, X[0]);
    near_copy(SIZE, w, values);
    near_copy(B * D, X[0], inputs);
    PlainClassifier p = plain_classifier_place(D, H, K, w);
    PlainClassifier d = plain_classifier_place(D, H, K, g);
    double loss = plain_classifier_batch(&p, B, X, y, &d);
    Node *x = tape_leaf(&tape, B, D, inputs, NULL);
    Node *node = network(&tape, x, values, gradients, targets);
    cr_assert(tape_backward(&tape, node));
    near_expect("loss", 1, &loss, node->value);
    near_expect("gradient", SIZE, g, gradients);
    tape_free(&tape);
    threads_destroy(pool);
    cr_assert(memory_live_blocks() == 0);
}

/* (3.5) (3.8) */
Test(learning, the_input_of_a_layer_has_the_engines_gradient) {
    Random random = random_seed(4);
    ThreadPool *pool = threads_create(1, NULL);
    Tape tape;
    tape_init(&tape, pool, 1);
    double W[H][D], b[H] = {0}, x[D], a[H], da[H], dx[D] = {0};
    double dW[H][D] = {{0}}, db[H] = {0};
    real weight[H * D], input[D], dinput[D] = {0}, factor[H];
    near_fill(&random, H * D, 1, W[0]);
    near_fill(&random, D, 1, x);
    near_fill(&random, H, 1, da);
    near_copy(H * D, W[0], weight);
    near_copy(D, x, input);
    near_copy(H, da, factor);
    plain_linear(H, D, W, b, x, a);
    plain_linear_backward(H, D, W, x, da, dW, db, dx);
    Node *node = op_affine(&tape, tape_leaf(&tape, 1, D, input, dinput),
                           tape_leaf(&tape, H, D, weight, NULL), NULL);
    Node *weights = tape_leaf(&tape, 1, H, factor, NULL);
    Node *sum = op_sum(&tape, op_multiply(&tape, node, weights));
    cr_assert(tape_backward(&tape, sum));
    near_expect("a", H, a, node->value);
    near_expect("dx", D, dx, dinput);
    tape_free(&tape);
    threads_destroy(pool);
    cr_assert(memory_live_blocks() == 0);
}

/* (3.12) */
Test(learning, weights_start_as_the_engines) {
    double u[SIZE], w[SIZE];
    Random random = random_seed(9), again = random;
    Parameters parameters = {0};
    Error error = {0};
    for (int i = 0; i < SIZE; i++) u[i] = random_uniform(&random);
    PlainClassifier p = plain_classifier_place(D, H, K, w);
    plain_classifier_initialise(&p, u);
    parameters_add(&parameters, "W1", H, D, &error);
    parameters_add(&parameters, "W2", K, H, &error);
    cr_assert(parameters_allocate(&parameters, &error), "%s", error.message);
    parameters_uniform(&parameters, 0, 1 / sqrt(D), &again);
    parameters_uniform(&parameters, 1, 1 / sqrt(H), &again);
    near_expect("W1", H * D, p.W1, parameters_value(&parameters, 0));
    near_expect("W2", K * H, p.W2, parameters_value(&parameters, 1));
    for (int j = 0; j < H; j++) cr_expect(p.b1[j] == 0);
    for (int k = 0; k < K; k++) cr_expect(p.b2[k] == 0);
    parameters_free(&parameters);
    cr_assert(memory_live_blocks() == 0);
}
