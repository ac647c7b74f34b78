/* test_tape: nodes, gradients and errors of the tape itself. */
#include "autodiff/ops.h"

#include <criterion/criterion.h>
#include <math.h>

/* A tape on a pool of one. */
static void start(Tape *tape) {
    tape_init(tape, threads_create(1, NULL), 5);
}

static void stop(Tape *tape) {
    threads_destroy(tape->pool);
    tape_free(tape);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(tape, an_input_used_twice_gets_both_gradients) {
    Tape tape;
    start(&tape);
    real x[] = {3}, dx[] = {0};
    Node *leaf = tape_leaf(&tape, 1, 1, x, dx);
    Node *square = op_multiply(&tape, leaf, leaf);
    Node *loss = op_add(&tape, square, leaf); /* x^2 + x */
    cr_assert(tape_backward(&tape, loss), "%s", tape.error.message);
    cr_expect_eq(loss->value[0], 12);
    cr_expect_eq(dx[0], 7);
    stop(&tape);
}

Test(tape, gradients_of_variables_are_added_to) {
    Tape tape;
    start(&tape);
    real x[] = {3}, dx[] = {100};
    Node *loss = op_scale(&tape, tape_leaf(&tape, 1, 1, x, dx), 2);
    cr_assert(tape_backward(&tape, loss));
    cr_expect_eq(dx[0], 102);
    cr_assert(tape_backward(&tape, loss)); /* the same graph once more */
    cr_expect_eq(dx[0], 104);
    stop(&tape);
}

Test(tape, a_loss_that_is_a_variable_has_gradient_one) {
    Tape tape;
    start(&tape);
    real x[] = {3}, dx[] = {100};
    cr_assert(tape_backward(&tape, tape_leaf(&tape, 1, 1, x, dx)));
    cr_expect_eq(dx[0], 101);
    stop(&tape);
}

Test(tape, constants_cost_nothing) {
    Tape tape;
    start(&tape);
    real x[] = {1, 2}, dx[] = {0, 0};
    Node *variable = tape_leaf(&tape, 1, 2, x, dx);
    Node *constant = tape_leaf(&tape, 1, 2, x, NULL);
    Node *upstream = op_tanh(&tape, constant);
    Node *loss = op_sum(&tape, op_multiply(&tape, variable, upstream));
    cr_assert(tape_backward(&tape, loss));
    cr_expect_not(upstream->needs_gradient);
    cr_expect_null(upstream->gradient);
    cr_expect_null(constant->gradient);
    cr_expect_null(node_gradient(&tape, constant));
    cr_expect_eq(dx[1], upstream->value[1]);
    stop(&tape);
}

Test(tape, nodes_after_the_loss_do_not_count) {
    Tape tape;
    start(&tape);
    real x[] = {3}, dx[] = {0};
    Node *leaf = tape_leaf(&tape, 1, 1, x, dx);
    Node *loss = op_scale(&tape, leaf, 2);
    op_scale(&tape, loss, 5);
    cr_assert(tape_backward(&tape, loss));
    cr_expect_eq(dx[0], 2);
    stop(&tape);
}

Test(tape, the_first_error_stays_and_null_passes_on) {
    Tape tape;
    start(&tape);
    Node *a = tape_zeros(&tape, 3, 4), *b = tape_zeros(&tape, 5, 2);
    Node *wrong = op_matmul(&tape, a, false, b, false);
    cr_expect_null(wrong);
    cr_expect_null(op_tanh(&tape, wrong));
    cr_expect_null(op_add(&tape, a, a)); /* everything after an error */
    cr_expect_not(tape_ok(&tape));
    cr_expect_str_eq(tape.error.message, "op_matmul: [3, 4] times [5, 2]: "
                                         "inner sizes differ");
    cr_expect_not(tape_backward(&tape, wrong));
    tape_reset(&tape);
    cr_expect(tape_ok(&tape));
    cr_expect_not_null(tape_zeros(&tape, 1, 1));
    stop(&tape);
}

Test(tape, a_missing_input_is_an_error_of_its_own) {
    Tape tape;
    start(&tape);
    cr_expect_null(op_tanh(&tape, NULL));
    cr_expect_str_eq(tape.error.message, "op_tanh: an input is missing");
    stop(&tape);
}

Test(tape, backward_needs_a_single_number) {
    Tape tape;
    start(&tape);
    cr_expect_not(tape_backward(&tape, tape_zeros(&tape, 2, 3)));
    cr_expect_str_eq(tape.error.message,
                     "tape_backward: a loss [2, 3] is not [1, 1]");
    stop(&tape);
}

Test(tape, without_recording_nothing_needs_a_gradient) {
    Tape tape;
    start(&tape);
    real x[] = {3}, dx[] = {0};
    Node *earlier = tape_leaf(&tape, 1, 1, x, dx);
    tape.recording = false;
    Node *leaf = tape_leaf(&tape, 1, 1, x, dx);
    Node *loss = op_add(&tape, op_scale(&tape, leaf, 2), earlier);
    cr_expect_eq(loss->value[0], 9);
    cr_expect_not(leaf->needs_gradient);
    cr_expect_not(loss->needs_gradient);
    cr_expect_not(tape_backward(&tape, loss));
    cr_expect_eq(dx[0], 0);
    stop(&tape);
}

Test(tape, names_the_first_value_that_is_not_finite) {
    Tape tape;
    start(&tape);
    real x[] = {1, (real)INFINITY};
    Node *good = tape_zeros(&tape, 1, 2);
    Node *sum = op_add(&tape, good, good);
    cr_expect_null(tape_find_nonfinite(&tape));
    Node *scaled = op_scale(&tape, sum, (double)NAN);
    Node *constant = tape_leaf(&tape, 1, 2, x, NULL);
    op_add(&tape, scaled, constant);
    const Node *culprit = tape_find_nonfinite(&tape);
    cr_expect_eq(culprit, scaled);
    cr_expect_str_eq(culprit->operation, "op_scale");
    stop(&tape);
}

Test(tape, a_step_no_larger_than_the_last_allocates_nothing) {
    Tape tape;
    start(&tape);
    size_t blocks = 0, bytes = 0;
    for (int step = 0; step < 5; step++) {
        tape_reset(&tape);
        Node *a = tape_zeros(&tape, 100, 300);
        for (int i = 0; i < 20; i++) a = op_tanh(&tape, a);
        cr_assert(step < 2 || (memory_live_blocks() == blocks &&
                               memory_live_bytes() == bytes));
        blocks = memory_live_blocks();
        bytes = memory_live_bytes();
    }
    stop(&tape);
}

Test(tape, an_overflowing_shape_is_an_error) {
    Tape tape;
    start(&tape);
    cr_expect_null(tape_zeros(&tape, SIZE_MAX / 2, SIZE_MAX / 2));
    cr_expect_not(tape_ok(&tape));
    tape_reset(&tape);
    cr_expect_null(tape_zeros(&tape, 1, SIZE_MAX / sizeof(real) + 2));
    cr_expect_not(tape_ok(&tape));
    stop(&tape);
}
