/* test_gradcheck: every gradient is right, and the checker would say so if one
 * were not. */
#include "alter.h"

#include "autodiff/ops.h"
#include <criterion/criterion.h>
#include <math.h>

#ifdef INTERLINEAR_DOUBLE

/* Every case of a table passes, and every fault planted in it is caught. */
static void check_table(const GradcheckCase *table) {
    ThreadPool *pool = threads_create(1, NULL);
    for (const GradcheckCase *c = table; c->name; c++) {
        GradcheckResult r = gradcheck_modes(pool, c);
        cr_expect(r.passed, "%s: entry %zu of parameter %zu: %g, %g %s",
                  c->name, r.worst_entry, r.worst_parameter, r.numeric,
                  r.analytic, r.error.message);
        if (!c->operation) continue;
        AlterTally t = alter_case(pool, c);
        cr_expect(t.passes, "%s: fails unaltered", c->name);
        for (int kind = ALTER_SIGN; kind < ALTERATIONS; kind++) {
            bool needed = kind != ALTER_TRANSPOSE && kind != ALTER_MASK &&
                          kind < ALTER_GATE &&
                          !(c->used_up && kind == ALTER_OVERWRITE);
            cr_expect(t.missed[kind] == 0, "%s: %s not caught", c->name,
                      alter_name((Alteration)kind));
            cr_expect(!needed || t.caught[kind] > 0, "%s: %s never tried",
                      c->name, alter_name((Alteration)kind));
        }
        cr_expect(!c->masked || t.caught[ALTER_MASK] > 0,
                  "%s: missing mask never tried", c->name);
        cr_expect(!c->recurrent || t.caught[ALTER_GATE] > 0,
                  "%s: missing gate never tried", c->name);
        cr_expect(!c->recurrent || t.caught[ALTER_RECURRENCE] > 0,
                  "%s: missing recurrence never tried", c->name);
        cr_expect(!c->recurrent || !c->masked || t.caught[ALTER_HOLD] > 0,
                  "%s: missing hold never tried", c->name);
    }
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(gradcheck, operations_are_right_and_faults_in_them_are_caught) {
    check_table(gradcheck_operations);
}

Test(gradcheck, layers_are_right_and_faults_in_them_are_caught) {
    check_table(gradcheck_layers);
}

Test(gradcheck, models_are_right_and_faults_in_them_are_caught) {
    check_table(gradcheck_models);
}

/* One parameter [2, 3] filled with 0.1, 0.2, ... through a build function. */
static GradcheckResult run(GradcheckBuild *build, size_t *calls) {
    Error error = {0};
    ThreadPool *pool = threads_create(1, &error);
    Parameters *p = memory_allocate(1, sizeof *p);
    parameters_add(p, "w", 2, 3, &error);
    cr_assert(parameters_allocate(p, &error), "%s", error.message);
    for (size_t i = 0; i < p->size; i++) p->values[i] = 0.1 * (double)(i + 1);
    GradcheckResult result = gradcheck_run(pool, p, build, calls);
    for (size_t i = 0; i < p->size; i++)
        cr_expect_float_eq(p->values[i], 0.1 * (double)(i + 1), 1e-15);
    parameters_free(p);
    memory_free(p);
    threads_destroy(pool);
    cr_expect_eq(memory_live_blocks(), 0);
    return result;
}

static Node *squares(Tape *tape, Parameters *p, void *context) {
    size_t *calls = context;
    ++*calls;
    Node *w = parameters_node(p, 0, tape);
    return op_multiply(tape, w, w);
}

Test(gradcheck, compares_every_entry_with_two_evaluations_each) {
    size_t calls = 0;
    GradcheckResult r = run(squares, &calls);
    cr_expect(r.passed);
    cr_expect_eq(r.entries, 6);
    cr_expect_eq(calls, 1 + 2 * 6);
    cr_expect(r.worst < 1e-7);
}

/* The fault is in one entry only. */
static void wrong_at_four(Tape *tape, Node *node) {
    const real *dy = node->gradient;
    real *da = node_gradient(tape, node->input[0]);
    for (size_t i = 0; i < 6; i++) da[i] += dy[i] * (i == 4 ? 1.00001 : 1);
}

static Node *one_wrong_entry(Tape *tape, Parameters *p, void *context) {
    (void)context;
    Node *node = op_scale(tape, parameters_node(p, 0, tape), 1);
    node->backward = wrong_at_four;
    return node;
}

Test(gradcheck, names_the_only_wrong_entry) {
    GradcheckResult r = run(one_wrong_entry, NULL);
    cr_expect_not(r.passed);
    cr_expect_eq(r.worst_parameter, 0);
    cr_expect_eq(r.worst_entry, 4);
    cr_expect_float_eq(r.worst, 1e-5, 1e-6);
    cr_expect_float_eq(r.analytic / r.numeric, 1.00001, 1e-6);
}

static Node *flat(Tape *tape, Parameters *p, void *context) {
    (void)context;
    return op_scale(tape, parameters_node(p, 0, tape), 0);
}

Test(gradcheck, fails_where_every_gradient_is_zero) {
    GradcheckResult r = run(flat, NULL);
    cr_expect_not(r.passed);
    cr_expect_eq(r.worst, 0);
}

static Node *second_alone(Tape *tape, Node *const *x) {
    return op_scale(tape, x[1], 1);
}

Test(gradcheck, fails_where_one_operand_is_not_connected) {
    const GradcheckCase c = {"second", .operands = {{2, 3}, {3, 2}},
                             .form = second_alone};
    const GradcheckMode all = {GRADCHECK_NO_CONSTANT, false}, second = {0};
    ThreadPool *pool = threads_create(1, NULL);
    GradcheckResult r = gradcheck_case(pool, &c, all, NULL);
    cr_expect_not(r.passed);
    cr_expect_eq(r.entries, 12);
    cr_expect(r.worst < 1e-6, "%g", r.worst);
    cr_expect(gradcheck_case(pool, &c, second, NULL).passed);
    threads_destroy(pool);
}

static Node *not_a_number(Tape *tape, Parameters *p, void *context) {
    (void)context;
    return op_scale(tape, parameters_node(p, 0, tape), (double)NAN);
}

Test(gradcheck, fails_on_numbers_that_are_none) {
    GradcheckResult r = run(not_a_number, NULL);
    cr_expect_not(r.passed);
    cr_expect(isinf(r.worst));
}

static void infinite_at_two(Tape *tape, Node *node) {
    real *da = node_gradient(tape, node->input[0]);
    for (size_t i = 0; i < 6; i++)
        da[i] += i == 2 ? (real)INFINITY : node->gradient[i];
}

static Node *one_infinite_entry(Tape *tape, Parameters *p, void *context) {
    (void)context;
    Node *node = op_scale(tape, parameters_node(p, 0, tape), 1);
    node->backward = infinite_at_two;
    return node;
}

Test(gradcheck, fails_on_an_infinite_gradient) {
    GradcheckResult r = run(one_infinite_entry, NULL);
    cr_expect_not(r.passed);
    cr_expect_eq(r.worst_entry, 2);
}

static Node *wrong_shapes(Tape *tape, Parameters *p, void *context) {
    (void)context;
    Node *w = parameters_node(p, 0, tape);
    return op_matmul(tape, w, false, w, false);
}

Test(gradcheck, says_why_a_graph_cannot_be_built) {
    GradcheckResult r = run(wrong_shapes, NULL);
    cr_expect_not(r.passed);
    cr_expect_str_eq(r.error.message, "op_matmul: [2, 3] times [2, 3]: inner "
                                      "sizes differ");
}

#else

static Node *square_sum(Tape *tape, Parameters *p, void *context) {
    (void)context;
    Node *w = parameters_node(p, 0, tape);
    return op_multiply(tape, w, w);
}

/* The rounding of float, 1e-7, over a step of 1e-5 leaves two digits. */
Test(gradcheck, float_cannot_carry_a_derivative_check) {
    Error error = {0};
    ThreadPool *pool = threads_create(1, &error);
    Parameters *p = memory_allocate(1, sizeof *p);
    parameters_add(p, "w", 2, 3, &error);
    cr_assert(parameters_allocate(p, &error), "%s", error.message);
    Random random = random_seed(1);
    parameters_uniform(p, 0, 1, &random);
    GradcheckResult r = gradcheck_run(pool, p, square_sum, NULL);
    cr_expect_not(r.passed);
    cr_expect_eq(r.entries, 6);
    cr_expect(r.worst > 1e-6 && r.worst < 1, "worst %g", r.worst);
    parameters_free(p);
    memory_free(p);
    threads_destroy(pool);
    cr_expect_eq(memory_live_blocks(), 0);
}

Test(gradcheck, tables_and_planted_faults) {
    cr_skip("only the double build can check gradients");
}

#endif
