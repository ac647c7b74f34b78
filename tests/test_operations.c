/* Layer norm and cross-entropy against PyTorch's values and gradients. */
#include "autodiff/ops.h"
#include "golden.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

enum { ROWS = 4, COLUMNS = 5, IDS = 6, MOST = ROWS * IDS };

static const double TOLERANCE = sizeof(real) == sizeof(double) ? 1e-13 : 1e-5;

/* An array of the golden numbers with its gradient, as a variable. */
typedef struct Variable {
    const char *prefix, *name;
    size_t rows, cols;
    real value[MOST], gradient[MOST];
} Variable;

static Node *variable_node(Variable *variable, const Golden *golden,
                           Tape *tape) {
    size_t count = variable->rows * variable->cols;
    golden_copy(golden, variable->prefix, variable->name, variable->value,
                count);
    memset(variable->gradient, 0, sizeof variable->gradient);
    return tape_leaf(tape, variable->rows, variable->cols, variable->value,
                     variable->gradient);
}

static void expect_gradient(const Variable *variable, const Golden *golden) {
    char prefix[GOLDEN_NAME] = "d_";
    strcat(prefix, variable->prefix);
    double difference =
        golden_difference(golden, prefix, variable->name, variable->gradient,
                          variable->rows * variable->cols);
    cr_expect(difference <= TOLERANCE, "%s%s differs by %g", prefix,
              variable->name, difference);
}

Test(operations, layer_norm_agrees_with_pytorch) {
    Golden golden = golden_open("operations");
    ThreadPool *pool = threads_create(1, NULL);
    Variable a = {"layer_norm.", "input", ROWS, COLUMNS, {0}, {0}};
    Variable gain = {"layer_norm.", "gain", 1, COLUMNS, {0}, {0}};
    Variable shift = {"layer_norm.", "shift", 1, COLUMNS, {0}, {0}};
    real weights[MOST];
    Tape tape;
    tape_init(&tape, pool, 1);
    Node *output = op_layer_norm(&tape, variable_node(&a, &golden, &tape),
                                 variable_node(&gain, &golden, &tape),
                                 variable_node(&shift, &golden, &tape), 1e-5);
    golden_copy(&golden, "", "d_layer_norm.output", weights, ROWS * COLUMNS);
    Node *weight = tape_leaf(&tape, ROWS, COLUMNS, weights, NULL);
    Node *loss = op_sum(&tape, op_multiply(&tape, output, weight));
    cr_assert(tape_backward(&tape, loss), "%s", tape.error.message);
    cr_expect(golden_difference(&golden, "", "layer_norm.output", output->value,
                                ROWS * COLUMNS) <= TOLERANCE);
    expect_gradient(&a, &golden);
    expect_gradient(&gain, &golden);
    expect_gradient(&shift, &golden);
    tape_free(&tape);
    threads_destroy(pool);
    golden_close(&golden);
    cr_assert(memory_live_blocks() == 0);
}

static void check_cross_entropy(const char *prefix) {
    Golden golden = golden_open("operations");
    ThreadPool *pool = threads_create(1, NULL);
    Variable logits = {prefix, "logits", ROWS, IDS, {0}, {0}};
    uint32_t targets[ROWS];
    bool mask[ROWS];
    Tape tape;
    tape_init(&tape, pool, 1);
    for (size_t i = 0; i < ROWS; i++) {
        const char *group = "cross_entropy.";
        targets[i] = (uint32_t)golden_number(&golden, group, "targets", i);
        mask[i] = golden_number(&golden, group, "mask", i) != 0;
    }
    Node *loss =
        op_cross_entropy(&tape, variable_node(&logits, &golden, &tape), targets,
                         mask, golden_number(&golden, prefix, "smoothing", 0));
    cr_assert(tape_backward(&tape, loss), "%s", tape.error.message);
    double difference =
        golden_difference(&golden, prefix, "loss", loss->value, 1);
    cr_expect(difference <= TOLERANCE, "%sloss: %g", prefix, difference);
    expect_gradient(&logits, &golden);
    for (size_t i = 0; i < IDS; i++)
        cr_expect(logits.gradient[1 * IDS + i] == 0, "a masked row");
    tape_free(&tape);
    threads_destroy(pool);
    golden_close(&golden);
    cr_assert(memory_live_blocks() == 0);
}

Test(operations, cross_entropy_agrees_with_pytorch) {
    check_cross_entropy("cross_entropy.plain.");
}

Test(operations, label_smoothing_agrees_with_pytorch) {
    check_cross_entropy("cross_entropy.smooth.");
}
