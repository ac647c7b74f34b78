/* test_ops: the values of every operation against numbers worked by hand, and
 * the exact zeros that masks promise. Derivatives are gradcheck's. */
#include "autodiff/ops.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

static Tape tape;

static void start(void) {
    tape_init(&tape, threads_create(1, NULL), 5);
}

static void stop(void) {
    cr_expect(tape_ok(&tape), "%s", tape.error.message);
    threads_destroy(tape.pool);
    tape_free(&tape);
    cr_expect_eq(memory_live_blocks(), 0);
}

TestSuite(ops, .init = start, .fini = NULL);

/* A constant of rows * cols numbers. */
static Node *matrix(size_t rows, size_t cols, const double *numbers) {
    Node *node = tape_zeros(&tape, rows, cols);
    for (size_t i = 0; i < rows * cols; i++) node->value[i] = (real)numbers[i];
    return node;
}

/* The same as a variable whose gradient is 0 so far. */
static Node *variable(size_t rows, size_t cols, const double *numbers) {
    Node *value = matrix(rows, cols, numbers);
    Node *gradient = tape_zeros(&tape, rows, cols);
    return tape_leaf(&tape, rows, cols, value->value, gradient->value);
}

static void expect_numbers(const char *what, const real *got, size_t count,
                           const double *numbers) {
    for (size_t i = 0; i < count; i++) {
        double allowed = 8 * (double)REAL_EPSILON * (1 + fabs(numbers[i]));
        cr_expect(fabs((double)got[i] - numbers[i]) <= allowed,
                  "%s: number %zu is %.17g, not %.17g", what, i, (double)got[i],
                  numbers[i]);
    }
}

static void expect(const Node *node, size_t rows, size_t cols,
                   const double *numbers) {
    cr_assert(node, "%s", tape.error.message);
    cr_expect(node->rows == rows && node->cols == cols, "%s: [%zu, %zu]",
              node->operation, node->rows, node->cols);
    expect_numbers(node->operation, node->value, rows * cols, numbers);
}

static const double SIX[] = {1, 2, 3, 4, 5, 6};

Test(ops, broadcast_a_row_a_column_and_a_number) {
    Node *a = matrix(2, 3, SIX);
    Node *row = matrix(1, 3, (double[]){10, 20, 30});
    Node *column = matrix(2, 1, (double[]){10, -1});
    Node *number = matrix(1, 1, (double[]){7});
    expect(op_add(&tape, a, a), 2, 3, (double[]){2, 4, 6, 8, 10, 12});
    expect(op_add(&tape, a, row), 2, 3, (double[]){11, 22, 33, 14, 25, 36});
    expect(op_add(&tape, a, column), 2, 3, (double[]){11, 12, 13, 3, 4, 5});
    expect(op_add(&tape, a, number), 2, 3, (double[]){8, 9, 10, 11, 12, 13});
    expect(op_subtract(&tape, a, row), 2, 3,
           (double[]){-9, -18, -27, -6, -15, -24});
    expect(op_subtract(&tape, a, column), 2, 3,
           (double[]){-9, -8, -7, 5, 6, 7});
    expect(op_multiply(&tape, a, a), 2, 3, (double[]){1, 4, 9, 16, 25, 36});
    expect(op_multiply(&tape, a, row), 2, 3,
           (double[]){10, 40, 90, 40, 100, 180});
    expect(op_multiply(&tape, a, column), 2, 3,
           (double[]){10, 20, 30, -4, -5, -6});
    expect(op_multiply(&tape, a, number), 2, 3,
           (double[]){7, 14, 21, 28, 35, 42});
    stop();
}

Test(ops, scale_sum_mean) {
    Node *a = matrix(2, 3, SIX);
    expect(op_scale(&tape, a, -2), 2, 3, (double[]){-2, -4, -6, -8, -10, -12});
    expect(op_sum(&tape, a), 1, 1, (double[]){21});
    expect(op_mean(&tape, a), 1, 1, (double[]){3.5});
    stop();
}

Test(ops, products_in_all_transpositions) {
    Node *a = matrix(2, 3, SIX);
    Node *at = matrix(3, 2, (double[]){1, 4, 2, 5, 3, 6});
    Node *b = matrix(3, 2, (double[]){7, 8, 9, 10, 11, 12});
    Node *bt = matrix(2, 3, (double[]){7, 9, 11, 8, 10, 12});
    const double product[] = {58, 64, 139, 154};
    expect(op_matmul(&tape, a, false, b, false), 2, 2, product);
    expect(op_matmul(&tape, at, true, b, false), 2, 2, product);
    expect(op_matmul(&tape, a, false, bt, true), 2, 2, product);
    expect(op_matmul(&tape, at, true, bt, true), 2, 2, product);
    Node *bias = matrix(1, 2, (double[]){100, 1000});
    expect(op_affine(&tape, a, bt, NULL), 2, 2, product);
    expect(op_affine(&tape, a, bt, bias), 2, 2,
           (double[]){158, 1064, 239, 1154});
    stop();
}

Test(ops, gates) {
    Node *a = matrix(1, 3, (double[]){-log(3), 0, log(3)});
    expect(op_sigmoid(&tape, a), 1, 3, (double[]){0.25, 0.5, 0.75});
    expect(op_tanh(&tape, a), 1, 3, (double[]){-0.8, 0, 0.8});
    expect(op_relu(&tape, a), 1, 3, (double[]){0, 0, log(3)});
    Node *nan = op_relu(&tape, matrix(1, 1, (double[]){(double)NAN}));
    cr_expect(isnan(nan->value[0]), "relu hides NaN");
    stop();
}

Test(ops, softmax_and_its_logarithm_of_valid_columns) {
    const size_t valid[] = {3, 2, 0};
    double x[] = {0, log(2), log(5), 1000, 1000 + log(3), 9, 4, 5, 6};
    Node *a = variable(3, 3, x);
    Node *y = op_softmax(&tape, a, valid), *z = op_log_softmax(&tape, a, valid);
#ifdef INTERLINEAR_DOUBLE
    const double near = 1;
#else
    const double near = 256; /* 1000 + log 3 itself is rounded */
#endif
    double p[] = {0.125, 0.25, 0.625, 0.25, 0.75, 0, 0, 0, 0};
    for (size_t i = 0; i < 9; i++) {
        double allowed =
            near * 4096 * DBL_EPSILON + near * 4 * (double)REAL_EPSILON;
        double log_p = p[i] > 0 ? log(p[i]) : 0;
        cr_expect_float_eq((double)y->value[i], p[i], allowed);
        cr_expect_float_eq((double)z->value[i], log_p, allowed);
    }
    Node *weights = matrix(3, 3, (double[]){1, 2, 3, 4, 5, 6, 7, 8, 9});
    Node *loss =
        op_sum(&tape, op_multiply(&tape, op_add(&tape, y, z), weights));
    cr_assert(tape_backward(&tape, loss), "%s", tape.error.message);
    for (size_t i = 5; i < 9; i++) { /* masked: zero to the bit */
        cr_expect_eq(y->value[i], 0);
        cr_expect_eq(z->value[i], 0);
        cr_expect_eq(a->gradient[i], 0);
    }
    stop();
}

Test(ops, dropout_keeps_the_mean_and_is_nothing_at_rest) {
    enum { COUNT = 100000 };
    Node *ones = tape_zeros(&tape, 1, COUNT);
    for (size_t i = 0; i < COUNT; i++) ones->value[i] = 1;
    Node *y = op_dropout(&tape, ones, 0.3);
    size_t kept = 0;
    for (size_t i = 0; i < COUNT; i++) {
        kept += y->value[i] != 0;
        cr_assert(y->value[i] == 0 || y->value[i] == (real)(1 / 0.7));
    }
    cr_expect_float_eq((double)kept / COUNT, 0.7, 5 * sqrt(0.21 / COUNT));
    cr_expect_eq(op_dropout(&tape, ones, 0), ones);
    tape.recording = false;
    cr_expect_eq(op_dropout(&tape, ones, 0.3), ones);
    stop();
}

Test(ops, layer_norm_of_a_row) {
    Node *a = matrix(2, 4, (double[]){1, 3, 1, 3, 5, 5, 5, 5});
    Node *gain = matrix(1, 4, (double[]){1, 2, 3, 4});
    Node *shift = matrix(1, 4, (double[]){10, 20, 30, 40});
    /* mean 2, variance 1, with epsilon 3 a deviation of 2 */
    expect(op_layer_norm(&tape, a, gain, shift, 3), 2, 4,
           (double[]){9.5, 21, 28.5, 42, 10, 20, 30, 40});
    stop();
}

Test(ops, structure) {
    Node *a = matrix(2, 3, SIX);
    Node *b = matrix(2, 1, (double[]){7, 8});
    Node *c = matrix(1, 3, (double[]){-1, -2, -3});
    expect(op_concat(&tape, a, b), 2, 4, (double[]){1, 2, 3, 7, 4, 5, 6, 8});
    expect(op_stack(&tape, (Node *[]){c, a, c}, 3), 4, 3,
           (double[]){-1, -2, -3, 1, 2, 3, 4, 5, 6, -1, -2, -3});
    expect(op_slice_rows(&tape, a, 1, 1), 1, 3, (double[]){4, 5, 6});
    expect(op_slice_cols(&tape, a, 1, 2), 2, 2, (double[]){2, 3, 5, 6});
    expect(op_lookup(&tape, a, (uint32_t[]){1, 0, 1}, 3), 3, 3,
           (double[]){4, 5, 6, 1, 2, 3, 4, 5, 6});
    expect(op_gather(&tape, a, (size_t[]){1, 1}, 2), 2, 3,
           (double[]){4, 5, 6, 4, 5, 6});
    Node *d = op_scale(&tape, a, -1);
    expect(op_select(&tape, (bool[]){false, true}, a, d), 2, 3,
           (double[]){-1, -2, -3, 4, 5, 6});
    stop();
}

Test(ops, ids_and_masks_are_copied) {
    Node *a = variable(2, 3, SIX);
    uint32_t ids[] = {1, 1};
    size_t rows[] = {1, 1};
    bool mask[] = {true, true};
    Node *x = op_add(&tape, op_lookup(&tape, a, ids, 2),
                     op_gather(&tape, a, rows, 2));
    Node *y = op_select(&tape, mask, x, tape_zeros(&tape, 2, 3));
    ids[0] = ids[1] = 77;
    rows[0] = rows[1] = 77;
    mask[0] = mask[1] = false;
    cr_assert(tape_backward(&tape, op_sum(&tape, y)));
    expect_numbers("d a", a->gradient, 6, (double[]){0, 0, 0, 4, 4, 4});
    stop();
}

/* Around the columns that are added at once: equal ids add up, and rows that no
 * id names stay 0. */
Test(ops, lookups_of_any_width_add_up_by_row) {
    enum { ROWS = 6, COUNT = 5, MOST = 200 };
    static const double zeros[ROWS * MOST];
    const size_t widths[] = {1, 63, 64, 65, 128, 129, MOST};
    const uint32_t ids[COUNT] = {4, 1, 4, 4, 2};
    for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
        size_t cols = widths[w];
        double sum[ROWS * MOST] = {0};
        Node *table = variable(ROWS, cols, zeros);
        Node *factor = tape_zeros(&tape, COUNT, cols);
        for (size_t i = 0; i < COUNT * cols; i++) {
            factor->value[i] = (real)(i + 1);
            sum[ids[i / cols] * cols + i % cols] += (double)(i + 1);
        }
        Node *rows = op_lookup(&tape, table, ids, COUNT);
        Node *loss = op_sum(&tape, op_multiply(&tape, rows, factor));
        cr_assert(tape_backward(&tape, loss), "%s", tape.error.message);
        for (size_t i = 0; i < ROWS * cols; i++)
            cr_expect((double)table->gradient[i] == sum[i], "%zu columns: %zu",
                      cols, i);
    }
    stop();
}

/* Two rows that count and one that does not. */
Test(ops, cross_entropy_sums_nats_and_masks_exactly) {
    double x[] = {0, log(2), log(5), 3, 4, 5, log(3), 0, 0};
    Node *a = variable(3, 3, x);
    const uint32_t targets[] = {2, 99, 0};
    const bool mask[] = {true, false, true};
    Node *loss = op_cross_entropy(&tape, a, targets, mask, 0);
    expect(loss, 1, 1, (double[]){-log(0.625) - log(0.6)});
    cr_assert(tape_backward(&tape, op_scale(&tape, loss, 2)));
    expect_numbers("d logits", a->gradient, 9,
                   (double[]){0.25, 0.5, -0.75, 0, 0, 0, -0.8, 0.4, 0.4});
    for (size_t i = 3; i < 6; i++) cr_expect_eq(a->gradient[i], 0);
    stop();
}

Test(ops, cross_entropy_with_label_smoothing) {
    double x[] = {0, log(2), log(5)};
    Node *a = variable(1, 3, x);
    Node *loss = op_cross_entropy(&tape, a, (uint32_t[]){2}, NULL, 0.3);
    double log_p[] = {log(0.125), log(0.25), log(0.625)};
    expect(
        loss, 1, 1,
        (double[]){-0.7 * log_p[2] - 0.1 * (log_p[0] + log_p[1] + log_p[2])});
    cr_assert(tape_backward(&tape, loss));
    expect_numbers("d logits", a->gradient, 3,
                   (double[]){0.125 - 0.1, 0.25 - 0.1, 0.625 - 0.1 - 0.7});
    stop();
}

Test(ops, cross_entropy_of_huge_logits_is_finite) {
    double x[] = {1e30, -1e30};
    Node *a = variable(1, 2, x);
    Node *loss = op_cross_entropy(&tape, a, (uint32_t[]){0}, NULL, 0);
    expect(loss, 1, 1, (double[]){0});
    cr_assert(tape_backward(&tape, loss));
    expect_numbers("d logits", a->gradient, 2, (double[]){0, 0});
    stop();
}

/* The loss behind an output layer [300, 2], and the layer's gradient. */
static void run_output(Node *x, Node *weight, bool in_place,
                       const bool *loss_mask, real *loss, real *gradient) {
    const uint32_t targets[] = {7, 299, 0};
    Node *logits = op_affine(&tape, x, weight, NULL);
    Node *node = (in_place ? op_cross_entropy_in_place : op_cross_entropy)(
        &tape, logits, targets, loss_mask, 0.1);
    cr_assert(tape_backward(&tape, op_scale(&tape, node, 0.3)));
    *loss = node->value[0];
    memcpy(gradient, weight->gradient, 600 * sizeof *gradient);
    memset(weight->gradient, 0, 600 * sizeof *gradient);
}

Test(ops, cross_entropy_in_place_gives_the_same_bits) {
    double x[6] = {1, -2, 0.5, 3, -1, 0.25}, w[600];
    for (size_t i = 0; i < 600; i++) w[i] = sin((double)i);
    Node *a = variable(3, 2, x), *weight = variable(300, 2, w);
    const bool some[] = {true, false, true};
    real loss[2], gradient[2][600];
    for (int masked = 0; masked < 2; masked++) {
        for (int form = 0; form < 2; form++)
            run_output(a, weight, form, masked ? some : NULL, &loss[form],
                       gradient[form]);
        cr_expect_eq(loss[0], loss[1]);
        cr_expect_arr_eq(gradient[0], gradient[1], sizeof gradient[0]);
    }
    stop();
}

Test(ops, cross_entropy_in_place_leaves_a_variable_and_is_walked_back_once) {
    double x[] = {0, log(2), log(5)};
    const uint32_t target[] = {2};
    Node *a = variable(1, 3, x);
    Node *loss = op_cross_entropy_in_place(&tape, a, target, NULL, 0);
    cr_assert(tape_backward(&tape, loss) && tape_backward(&tape, loss));
    expect(a, 1, 3, x);
    loss = op_cross_entropy_in_place(&tape, op_scale(&tape, a, 2), target, NULL,
                                     0);
    cr_assert(tape_backward(&tape, loss));
    cr_expect(!tape_backward(&tape, loss));
    cr_expect(strstr(tape.error.message, "second walk back"));
    tape.error = (Error){0};
    stop();
}

/* Wider than the pieces the kernels work in; p_j grows with j. */
Test(ops, long_rows) {
    enum { COLS = 1000 };
    double x[COLS], p[COLS], sum = COLS * (COLS + 1) / 2.0;
    for (size_t j = 0; j < COLS; j++) {
        x[j] = log((double)(j + 1));
        p[j] = (double)(j + 1) / sum;
    }
    Node *a = variable(1, COLS, x), *b = variable(1, COLS, x);
    Node *loss = op_cross_entropy(&tape, a, (uint32_t[]){700}, NULL, 0);
    expect(loss, 1, 1, (double[]){-log(p[700])});
    Node *y = op_mean(&tape, op_log_softmax(&tape, b, NULL));
    cr_assert(tape_backward(&tape, op_add(&tape, y, loss)));
    double da[COLS], db[COLS];
    for (size_t j = 0; j < COLS; j++) {
        da[j] = p[j] - (j == 700);
        db[j] = 1.0 / COLS - p[j];
    }
    expect_numbers("d cross-entropy", a->gradient, COLS, da);
    expect_numbers("d log softmax", b->gradient, COLS, db);
    stop();
}
