/* gradcheck_ops: every operation of the tape, as a case of gradcheck.h. */
#include "gradcheck.h"

#include "autodiff/ops.h"

/* --- arithmetic --- */

static Node *add(Tape *tape, Node *const *x) {
    return op_add(tape, x[0], x[1]);
}

static Node *add_itself(Tape *tape, Node *const *x) {
    return op_add(tape, x[0], x[0]);
}

static Node *subtract(Tape *tape, Node *const *x) {
    return op_subtract(tape, x[0], x[1]);
}

static Node *multiply(Tape *tape, Node *const *x) {
    return op_multiply(tape, x[0], x[1]);
}

static Node *multiply_itself(Tape *tape, Node *const *x) {
    return op_multiply(tape, x[0], x[0]);
}

static Node *scale(Tape *tape, Node *const *x) {
    return op_scale(tape, x[0], -1.7);
}

static Node *sum(Tape *tape, Node *const *x) {
    return op_sum(tape, x[0]);
}

static Node *mean(Tape *tape, Node *const *x) {
    return op_mean(tape, x[0]);
}

static Node *matmul(Tape *tape, Node *const *x) {
    return op_matmul(tape, x[0], false, x[1], false);
}

static Node *matmul_a(Tape *tape, Node *const *x) {
    return op_matmul(tape, x[0], true, x[1], false);
}

static Node *matmul_b(Tape *tape, Node *const *x) {
    return op_matmul(tape, x[0], false, x[1], true);
}

static Node *matmul_ab(Tape *tape, Node *const *x) {
    return op_matmul(tape, x[0], true, x[1], true);
}

static Node *matmul_itself(Tape *tape, Node *const *x) {
    return op_matmul(tape, x[0], false, x[0], true);
}

static Node *affine(Tape *tape, Node *const *x) {
    return op_affine(tape, x[0], x[1], x[2]);
}

static Node *affine_no_bias(Tape *tape, Node *const *x) {
    return op_affine(tape, x[0], x[1], NULL);
}

static Node *affine_itself(Tape *tape, Node *const *x) {
    return op_affine(tape, x[0], x[0], NULL);
}

/* --- nonlinear --- */

static Node *sigmoid(Tape *tape, Node *const *x) {
    return op_sigmoid(tape, x[0]);
}

static Node *tanh_of(Tape *tape, Node *const *x) {
    return op_tanh(tape, x[0]);
}

static Node *relu(Tape *tape, Node *const *x) {
    return op_relu(tape, x[0]);
}

static const size_t ragged[] = {4, 0, 2, 5, 1, 3};

static Node *softmax(Tape *tape, Node *const *x) {
    return op_softmax(tape, x[0], NULL);
}

static Node *softmax_ragged(Tape *tape, Node *const *x) {
    return op_softmax(tape, x[0], ragged);
}

static Node *log_softmax(Tape *tape, Node *const *x) {
    return op_log_softmax(tape, x[0], NULL);
}

static Node *log_softmax_ragged(Tape *tape, Node *const *x) {
    return op_log_softmax(tape, x[0], ragged);
}

static Node *dropout(Tape *tape, Node *const *x) {
    return op_dropout(tape, x[0], 0.4);
}

static Node *layer_norm(Tape *tape, Node *const *x) {
    return op_layer_norm(tape, x[0], x[1], x[2], 1e-5);
}

static Node *layer_norm_shared(Tape *tape, Node *const *x) {
    return op_layer_norm(tape, x[0], x[1], x[1], 1e-5);
}

/* --- structure --- */

static Node *concat(Tape *tape, Node *const *x) {
    return op_concat(tape, x[0], x[1]);
}

static Node *concat_itself(Tape *tape, Node *const *x) {
    return op_concat(tape, x[0], x[0]);
}

static Node *stack(Tape *tape, Node *const *x) {
    return op_stack(tape, x, 3);
}

static Node *stack_itself(Tape *tape, Node *const *x) {
    return op_stack(tape, (Node *[]){x[0], x[1], x[0]}, 3);
}

static Node *slice_rows(Tape *tape, Node *const *x) {
    return op_slice_rows(tape, x[0], 1, 3);
}

static Node *slice_cols(Tape *tape, Node *const *x) {
    return op_slice_cols(tape, x[0], 2, 3);
}

static Node *slices_overlap(Tape *tape, Node *const *x) {
    return op_add(tape, op_slice_rows(tape, x[0], 0, 3),
                  op_slice_rows(tape, x[0], 1, 3));
}

static Node *lookup(Tape *tape, Node *const *x) {
    return op_lookup(tape, x[0], (uint32_t[]){3, 0, 3, 5, 3, 0, 2}, 7);
}

static Node *gather(Tape *tape, Node *const *x) {
    return op_gather(tape, x[0], (size_t[]){4, 1, 1, 2}, 4);
}

static const bool mask[] = {true, false, false, true, true, false};

static Node *select(Tape *tape, Node *const *x) {
    return op_select(tape, mask, x[0], x[1]);
}

static Node *select_itself(Tape *tape, Node *const *x) {
    return op_select(tape, mask, x[0], x[0]);
}

/* --- loss --- */

static const uint32_t targets[] = {4, 0, 2, 2, 3, 1};

static Node *cross_entropy(Tape *tape, Node *const *x) {
    return op_cross_entropy(tape, x[0], targets, NULL, 0);
}

static Node *cross_entropy_masked(Tape *tape, Node *const *x) {
    return op_cross_entropy(tape, x[0], targets, mask, 0);
}

static Node *cross_entropy_smoothed(Tape *tape, Node *const *x) {
    return op_cross_entropy(tape, x[0], targets, NULL, 0.3);
}

static Node *cross_entropy_both(Tape *tape, Node *const *x) {
    return op_cross_entropy(tape, x[0], targets, mask, 0.3);
}

/* Logits of its own at each call, since they are used up. */
static Node *cross_entropy_in_place(Tape *tape, Node *const *x) {
    Node *logits = op_affine(tape, x[0], x[1], NULL);
    return op_cross_entropy_in_place(tape, logits, targets, mask, 0.3);
}

/* name, operation, masked, shapes, form */
const GradcheckCase gradcheck_operations[] = {
    {"add", "op_add", false, {{3, 4}, {3, 4}}, .form = add},
    {"add a row", "op_add", false, {{3, 4}, {1, 4}}, .form = add},
    {"add a column", "op_add", false, {{3, 4}, {3, 1}}, .form = add},
    {"add a number", "op_add", false, {{3, 4}, {1, 1}}, .form = add},
    {"add itself", "op_add", false, {{3, 4}}, .form = add_itself},
    {"subtract", "op_subtract", false, {{3, 4}, {3, 4}}, .form = subtract},
    {"subtract a row",
     "op_subtract",
     false,
     {{3, 4}, {1, 4}},
     .form = subtract},
    {"subtract a column",
     "op_subtract",
     false,
     {{3, 4}, {3, 1}},
     .form = subtract},
    {"subtract a number",
     "op_subtract",
     false,
     {{3, 4}, {1, 1}},
     .form = subtract},
    {"multiply", "op_multiply", false, {{3, 4}, {3, 4}}, .form = multiply},
    {"multiply by a row",
     "op_multiply",
     false,
     {{3, 4}, {1, 4}},
     .form = multiply},
    {"multiply by a column",
     "op_multiply",
     false,
     {{3, 4}, {3, 1}},
     .form = multiply},
    {"multiply by a number",
     "op_multiply",
     false,
     {{3, 4}, {1, 1}},
     .form = multiply},
    {"multiply by itself",
     "op_multiply",
     false,
     {{3, 4}},
     .form = multiply_itself},
    {"scale", "op_scale", false, {{3, 4}}, .form = scale},
    {"sum", "op_sum", false, {{3, 4}}, .form = sum},
    {"mean", "op_sum", false, {{3, 4}}, .form = mean},
    {"matmul", "op_matmul", false, {{3, 4}, {4, 5}}, .form = matmul},
    {"matmul, a^T", "op_matmul", false, {{4, 3}, {4, 5}}, .form = matmul_a},
    {"matmul, b^T", "op_matmul", false, {{3, 4}, {5, 4}}, .form = matmul_b},
    {"matmul, a^T b^T",
     "op_matmul",
     false,
     {{4, 3}, {5, 4}},
     .form = matmul_ab},
    {"matmul, a a^T", "op_matmul", false, {{3, 4}}, .form = matmul_itself},
    {"affine", "op_affine", false, {{3, 4}, {5, 4}, {1, 5}}, .form = affine},
    {"affine, no bias",
     "op_affine",
     false,
     {{3, 4}, {5, 4}},
     .form = affine_no_bias},
    {"affine, x x^T", "op_affine", false, {{3, 4}}, .form = affine_itself},
    {"sigmoid", "op_sigmoid", false, {{3, 4}}, .form = sigmoid},
    {"tanh", "op_tanh", false, {{3, 4}}, .form = tanh_of},
    {"relu", "op_relu", true, {{5, 4}}, .form = relu},
    {"softmax", "op_softmax", false, {{3, 4}}, .form = softmax},
    {"softmax, ragged", "op_softmax", true, {{6, 5}}, .form = softmax_ragged},
    {"log softmax", "op_log_softmax", false, {{3, 4}}, .form = log_softmax},
    {"log softmax, ragged",
     "op_log_softmax",
     true,
     {{6, 5}},
     .form = log_softmax_ragged},
    {"dropout", "op_dropout", true, {{5, 4}}, .form = dropout},
    {"layer norm",
     "op_layer_norm",
     false,
     {{3, 4}, {1, 4}, {1, 4}},
     .form = layer_norm},
    {"layer norm, gain = shift",
     "op_layer_norm",
     false,
     {{3, 4}, {1, 4}},
     .form = layer_norm_shared},
    {"concat", "op_concat", false, {{3, 4}, {3, 2}}, .form = concat},
    {"concat with itself", "op_concat", false, {{3, 4}}, .form = concat_itself},
    {"stack", "op_stack", false, {{3, 4}, {1, 4}, {2, 4}}, .form = stack},
    {"stack, one part twice",
     "op_stack",
     false,
     {{3, 4}, {1, 4}},
     .form = stack_itself},
    {"slice of rows", "op_slice_rows", true, {{5, 4}}, .form = slice_rows},
    {"slice of columns", "op_slice_cols", true, {{3, 6}}, .form = slice_cols},
    {"slices that overlap",
     "op_slice_rows",
     true,
     {{4, 3}},
     .form = slices_overlap},
    {"lookup", "op_lookup", true, {{6, 4}}, .form = lookup},
    {"gather", "op_gather", true, {{5, 3}}, .form = gather},
    {"select", "op_select", true, {{6, 4}, {6, 4}}, .form = select},
    {"select from itself", "op_select", false, {{6, 4}}, .form = select_itself},
    {"cross-entropy",
     "op_cross_entropy",
     false,
     {{3, 5}},
     .form = cross_entropy},
    {"cross-entropy, masked",
     "op_cross_entropy",
     true,
     {{6, 5}},
     .form = cross_entropy_masked},
    {"cross-entropy, smoothed",
     "op_cross_entropy",
     false,
     {{3, 5}},
     .form = cross_entropy_smoothed},
    {"cross-entropy, both",
     "op_cross_entropy",
     true,
     {{6, 5}},
     .form = cross_entropy_both},
    {"cross-entropy, in place",
     "op_cross_entropy",
     true,
     {{6, 4}, {5, 4}},
     .used_up = true,
     .form = cross_entropy_in_place},
    {0},
};
