/* Named matrices in one block. */
#include "autodiff/parameters.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static void declare(Parameters *parameters, Error *error) {
    cr_expect(parameters_add(parameters, "a.weight", 2, 3, error) == 0);
    cr_expect(parameters_add_vector(parameters, "a.bias", 4, error) == 1);
    cr_expect(parameters_add(parameters, "b.weight", 5, 1, error) == 2);
}

Test(parameters, stand_one_behind_the_other) {
    Parameters parameters = {0};
    Error error = {0};
    declare(&parameters, &error);
    cr_assert(parameters_allocate(&parameters, &error), "%s", error.message);
    cr_expect(parameters.size == 6 + 4 + 5);
    cr_expect(parameters.list[1].is_vector && parameters.list[1].rows == 1);
    cr_expect(!parameters.list[2].is_vector);
    cr_expect(parameters_value(&parameters, 2) == parameters.values + 10);
    cr_expect(parameters_find(&parameters, "a.bias") == 1);
    cr_expect(parameters_find(&parameters, "a.bia") == parameters.count);
    parameters_free(&parameters);
    cr_assert(memory_live_blocks() == 0);
}

Test(parameters, nodes_are_variables_only_while_the_tape_records) {
    Parameters parameters = {0};
    Error error = {0};
    Tape tape;
    ThreadPool *pool = threads_create(1, &error);
    tape_init(&tape, pool, 1);
    declare(&parameters, &error);
    cr_assert(parameters_allocate(&parameters, &error));
    Node *node = parameters_node(&parameters, 1, &tape);
    cr_assert(node && node->needs_gradient);
    cr_expect(node->rows == 1 && node->cols == 4);
    cr_expect(node->value == parameters.values + 6);
    cr_expect(node->gradient == parameters.gradients + 6);
    tape.recording = false;
    node = parameters_node(&parameters, 1, &tape);
    cr_assert(node && !node->needs_gradient);
    tape_free(&tape);
    parameters_free(&parameters);
    threads_destroy(pool);
    cr_assert(memory_live_blocks() == 0);
}

Test(parameters, gradients_are_cleared_by_any_number_of_threads) {
    for (size_t threads = 1; threads <= 3; threads++) {
        Parameters parameters = {0};
        Error error = {0};
        ThreadPool *pool = threads_create(threads, &error);
        parameters_add(&parameters, "w", 1000, 77, &error);
        cr_assert(parameters_allocate(&parameters, &error));
        real sum = 0;
        for (size_t i = 0; i < parameters.size; i++)
            parameters.gradients[i] = parameters.values[i] = 1;
        parameters_clear_gradients(&parameters, pool);
        for (size_t i = 0; i < parameters.size; i++)
            sum += parameters.gradients[i];
        cr_expect(sum == 0);
        cr_expect(parameters.values[76999] == 1);
        parameters_free(&parameters);
        threads_destroy(pool);
    }
    cr_assert(memory_live_blocks() == 0);
}

Test(parameters, uniform_fills_one_parameter_within_the_limit) {
    Parameters parameters = {0};
    Error error = {0};
    Random random = random_seed(3);
    size_t before = parameters_add(&parameters, "before", 1, 9, &error);
    size_t w = parameters_add(&parameters, "w", 100, 50, &error);
    parameters_add(&parameters, "after", 1, 9, &error);
    cr_assert(parameters_allocate(&parameters, &error));
    parameters_uniform(&parameters, w, 0.25, &random);
    double sum = 0, squares = 0;
    for (size_t i = 0; i < 5000; i++) {
        double x = (double)parameters_value(&parameters, w)[i];
        cr_assert(x >= -0.25 && x <= 0.25);
        sum += x;
        squares += x * x;
    }
    /* Mean 0 and variance limit^2 / 3, within five standard errors. */
    cr_expect(sum / 5000 < 0.011 && sum / 5000 > -0.011);
    cr_expect(squares / 5000 > 0.0195 && squares / 5000 < 0.0222);
    cr_expect(parameters_value(&parameters, before)[8] == 0);
    cr_expect(parameters.values[5009] == 0);
    parameters_free(&parameters);
    cr_assert(memory_live_blocks() == 0);
}

/* Declare something wrong: the message stays, and no block is made. */
static void expect_refused(Parameters *parameters, const char *name,
                           size_t rows, size_t cols, const char *message) {
    Error error = {0};
    size_t count = parameters->count;
    cr_expect(parameters_add(parameters, name, rows, cols, &error) == 0);
    cr_expect_not_null(strstr(error.message, message), "%s", error.message);
    cr_expect(parameters->count == count);
    cr_expect(!parameters_allocate(parameters, &error));
    cr_expect_null(parameters->values);
}

Test(parameters, wrong_declarations_are_sticky_errors) {
    Parameters parameters = {0};
    Error error = {0};
    char name[PARAMETER_NAME + 1];
    memset(name, 'x', sizeof name);
    name[PARAMETER_NAME] = '\0';
    declare(&parameters, &error);
    expect_refused(&parameters, "a.bias", 1, 1, "a.bias is declared twice");
    expect_refused(&parameters, "", 1, 1, "has 0 bytes");
    expect_refused(&parameters, name, 1, 1, "has 64 bytes");
    expect_refused(&parameters, "w", SIZE_MAX, 2, "too large");
    expect_refused(&parameters, "w", SIZE_MAX / 8, 1, "too large");
    expect_refused(&parameters, "w", 1, SIZE_MAX / 4, "too large");
    name[PARAMETER_NAME - 1] = '\0';
    parameters_add(&parameters, name, 0, SIZE_MAX, &error);
    while (parameters.count < PARAMETERS_MOST) {
        snprintf(name, sizeof name, "w%zu", parameters.count);
        parameters_add(&parameters, name, 1, 1, &error);
    }
    cr_expect(error.message[0] == '\0', "%s", error.message);
    expect_refused(&parameters, "more", 1, 1, "more than 256");
    cr_expect(parameters_allocate(&parameters, &error));
    parameters_free(&parameters);
    cr_assert(memory_live_blocks() == 0);
}

Test(parameters, a_failed_allocation_is_an_error) {
    for (size_t n = 0; n <= 2; n++) {
        Parameters parameters = {0};
        Error error = {0};
        declare(&parameters, &error);
        memory_fail_after(n);
        bool done = parameters_allocate(&parameters, &error);
        memory_fail_after(SIZE_MAX);
        cr_expect(done == (n == 2));
        cr_expect(done == (error.message[0] == '\0'));
        parameters_free(&parameters);
    }
    cr_assert(memory_live_blocks() == 0);
}
