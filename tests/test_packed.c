/* test_packed: weights laid out once, the same bits, and never old ones. */
#include "autodiff/ops.h"
#include "base/memory.h"
#include "seq2seq/stepper.h"
#include "seq2seq/translate.h"
#include "tiny.h"

#include <criterion/criterion.h>
#include <string.h>

static const size_t shapes[][2] = {{1, 3},  {2, 1},   {5, 7},
                                   {33, 9}, {64, 64}, {70, 300}};
enum { SHAPES = sizeof shapes / sizeof *shapes };

static Node *random_node(Tape *tape, size_t rows, size_t cols, Random *random) {
    Node *values = tape_zeros(tape, rows, cols);
    Node *gradient = tape_zeros(tape, rows, cols);
    for (size_t i = 0; i < rows * cols; i++)
        values->value[i] = (real)(random_uniform(random) - 0.5);
    return tape_leaf(tape, rows, cols, values->value, gradient->value);
}

static void expect_bits(const real *a, const real *b, size_t count) {
    cr_assert_eq(memcmp(a, b, count * sizeof *a), 0);
}

Test(packed, op_affine_gives_the_same_bits) {
    Random random = random_seed(1);
    Tape tape;
    tape_init(&tape, threads_create(2, NULL), 1);
    for (size_t i = 0; i < 4 * SHAPES; i++) {
        size_t out = shapes[i / 4][0], in = shapes[i / 4][1];
        size_t rows = (size_t[]){1, 3, 20, 64}[i % 4];
        Node *x = random_node(&tape, rows, in, &random);
        Node *weight = random_node(&tape, out, in, &random);
        Node *twin = tape_leaf(&tape, out, in, weight->value,
                               random_node(&tape, out, in, &random)->value);
        Node *bias = i % 2 ? random_node(&tape, 1, out, &random) : NULL;
        memcpy(twin->gradient, weight->gradient, out * in * sizeof(real));
        op_affine_pack(&tape, twin);
        op_affine_pack(&tape, twin); /* once is enough */
        cr_assert(twin->packed && !weight->packed);
        Node *plain = op_affine(&tape, x, weight, bias);
        Node *packed = op_affine(&tape, x, twin, bias);
        cr_assert(packed, "%s", tape.error.message);
        expect_bits(plain->value, packed->value, rows * out);
        tape_backward(&tape, op_sum(&tape, op_add(&tape, plain, packed)));
        expect_bits(weight->gradient, twin->gradient, out * in);
        tape_reset(&tape);
    }
    op_affine_pack(&tape, NULL); /* an earlier error passes */
    threads_destroy(tape.pool);
    tape_free(&tape);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* A matrix, a vector, a row, a table and another matrix. */
static Parameters five(void) {
    Parameters p = {0};
    Random random = random_seed(2);
    parameters_add(&p, "a", 33, 9, NULL);
    parameters_add_vector(&p, "b", 40, NULL);
    parameters_add(&p, "c", 1, 9, NULL);
    parameters_add_table(&p, "d", 50, 9, NULL);
    parameters_add(&p, "e", 5, 9, NULL);
    cr_assert(parameters_allocate(&p, NULL));
    for (size_t i = 0; i < p.count; i++)
        parameters_uniform(&p, i, 0.5, &random);
    return p;
}

/* Whether the products with the matrices are those of their values. */
static void expect_true_products(Tape *tape, const Parameters *p) {
    Random random = random_seed(3);
    tape_reset(tape);
    Node *x = random_node(tape, 4, 9, &random);
    for (size_t i = 0; i < 5; i += 4) {
        Node *weight = parameters_node(p, i, tape);
        Node *plain = tape_leaf(tape, weight->rows, 9, weight->value, NULL);
        expect_bits(op_affine(tape, x, weight, NULL)->value,
                    op_affine(tape, x, plain, NULL)->value, 4 * weight->rows);
    }
}

Test(packed, parameters_are_until_a_step_of_training) {
    Parameters p = five();
    Random random = random_seed(4);
    Tape tape;
    tape_init(&tape, threads_create(2, NULL), 1);
    for (size_t way = 0; way < 4; way++) {
        cr_assert(parameters_pack(&p, tape.pool, NULL));
        tape.recording = true;
        for (size_t i = 0; i < 5; i++)
            cr_expect_null(parameters_node(&p, i, &tape)->packed);
        tape.recording = false;
        for (size_t i = 0; i < 5; i++) {
            Node *node = parameters_node(&p, i, &tape);
            cr_expect_eq(node->packed != NULL, i % 4 == 0, "%zu", i);
        }
        expect_true_products(&tape, &p);
        if (way == 0) parameters_unpack(&p);
        if (way == 1) parameters_clear_gradients(&p, tape.pool);
        if (way != 2)
            for (size_t i = 0; i < p.size; i++) p.values[i] += 1;
        if (way == 2) parameters_uniform(&p, 4, 0.1, &random);
        if (way == 3) cr_assert(parameters_pack(&p, tape.pool, NULL));
        expect_true_products(&tape, &p);
        cr_expect_eq(p.packed != NULL, way == 3);
    }
    threads_destroy(tape.pool);
    tape_free(&tape);
    parameters_free(&p);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(packed, without_memory_nothing_is) {
    Parameters p = five();
    Error error = {0};
    ThreadPool *pool = threads_create(1, NULL);
    for (size_t again = 0; again < 2; again++) {
        memory_fail_after(0);
        cr_expect_not(parameters_pack(&p, pool, &error));
        memory_fail_after(SIZE_MAX);
        cr_expect(strstr(error.message, "out of memory"));
        cr_expect_null(p.packed);
        for (size_t i = 0; i < 5; i++) cr_expect_null(p.list[i].packed);
        error = (Error){0};
        cr_assert(parameters_pack(&p, pool, &error));
    }
    parameters_free(&p);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- training in between --- */

static const ModelConfig FED = {.cell = CELL_GRU,
                                .attention = ATTENTION_ADDITIVE,
                                .input_feeding = true,
                                .layers = 1,
                                .embedding = 8,
                                .hidden = 8};

/* What validation has said must hold for the weights as they are. */
static void validate_again(void *context, const TrainProgress *progress) {
    Practice *practice = context;
    Error error = {0};
    Tape tape;
    double loss;
    if (!progress->validated) return;
    cr_expect_null(practice->model.parameters.packed);
    tape_init(&tape, practice->pool, 1);
    cr_assert(train_validate(&practice->model, &practice->source,
                             &practice->target, practice->options.batch, &tape,
                             &loss, &error),
              "%s", error.message);
    cr_expect(loss == progress->valid_loss, "epoch %zu: %.17g, not %.17g",
              progress->epoch, progress->valid_loss, loss);
    tape_free(&tape);
}

/* A run that is resumed brings its own weights, and ends with the best. */
Test(packed, weights_from_a_checkpoint_are_not_old_ones) {
    Error error = {0};
    Tape tape;
    double trained, resumed;
    Practice *one = practice_make("packed", &FED, 24, 4, 6, 1);
    Practice *other = practice_make("packed", &FED, 24, 4, 6, 1);
    cr_assert_eq(train_run(&one->job, &one->options, &error), TRAIN_FINISHED);
    cr_assert(parameters_pack(&other->model.parameters, other->pool, &error));
    other->job.resume = true;
    cr_assert_eq(train_run(&other->job, &other->options, &error),
                 TRAIN_FINISHED);
    tape_init(&tape, one->pool, 1);
    cr_assert(train_validate(&one->model, &one->source, &one->target, 8, &tape,
                             &trained, &error));
    cr_assert(train_validate(&other->model, &other->source, &other->target, 8,
                             &tape, &resumed, &error));
    cr_expect(trained == resumed, "%.17g, not %.17g", resumed, trained);
    tape_free(&tape);
    practice_remove(one);
    practice_free(one);
    practice_free(other);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(packed, validation_sees_the_weights_of_its_epoch) {
    Error error = {0};
    Practice *practice = practice_make("packed", &FED, 24, 4, 6, 1);
    practice->options.metric = TRAIN_BLEU;
    practice->options.epochs = 4;
    practice->job.report = validate_again;
    practice->job.context = practice;
    cr_assert(
        parameters_pack(&practice->model.parameters, practice->pool, &error));
    cr_assert(train_run(&practice->job, &practice->options, &error) !=
                  TRAIN_FAILED,
              "%s", error.message);
    practice_drop(practice);
    cr_assert_eq(memory_live_blocks(), 0);
}
