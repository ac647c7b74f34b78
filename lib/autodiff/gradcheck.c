/* gradcheck: central differences against the tape.
 *
 * Includes ops (for the loss) and parameters. Owns the tape of its runs. */
#include "autodiff/gradcheck.h"

#include "autodiff/ops.h"
#include <math.h>

enum { SEED = 20 }; /* of the loss's weights and the masks of dropout */

/* One run of the checker. */
typedef struct Check {
    Tape tape;
    Parameters *parameters;
    GradcheckBuild *build;
    void *context;
} Check;

/* A constant with the shape of `output`, uniform in [-1, 1). */
static Node *fixed_weights(Tape *tape, const Node *output) {
    Random random = random_seed(SEED);
    Node *weights =
        output ? tape_zeros(tape, output->rows, output->cols) : NULL;
    for (size_t i = 0; weights && i < output->rows * output->cols; i++)
        weights->value[i] = (real)(2 * random_uniform(&random) - 1);
    return weights;
}

/* The graph on a clean tape; its loss, or NULL. */
static Node *build_loss(Check *check) {
    Tape *tape = &check->tape;
    tape_reset(tape);
    tape->random = random_seed(SEED);
    Node *output = check->build(tape, check->parameters, check->context);
    Node *weights = fixed_weights(tape, output);
    return op_sum(tape, op_multiply(tape, output, weights));
}

/* The loss with one number of the parameters changed; NaN on failure. */
static double loss_at(Check *check, size_t entry, real value) {
    real *w = &check->parameters->values[entry], kept = *w;
    *w = value;
    Node *loss = build_loss(check);
    *w = kept;
    return loss ? (double)loss->value[0] : (double)NAN;
}

static double numeric_gradient(Check *check, size_t entry) {
    const real h = (real)1e-5;
    real w = check->parameters->values[entry];
    volatile real up = w + h, down = w - h; /* as rounded */
    double difference = loss_at(check, entry, up) - loss_at(check, entry, down);
    return difference / ((double)up - (double)down); /* (1.15) */
}

/* Compare one entry; keep the worst. A difference that is no number is worse
 * than any other. */
static void compare(GradcheckResult *result, size_t parameter, size_t entry,
                    double numeric, double analytic) {
    double larger = fmax(fabs(numeric), fabs(analytic));
    double difference = fabs(numeric - analytic);
    double relative = difference / fmax(larger, 1e-3); /* (2.26) */
    if (!isfinite(numeric) || !isfinite(analytic)) relative = HUGE_VAL;
    /* (2.25) */
    result->passed &= isfinite(relative) && difference <= 1e-9 + 1e-6 * larger;
    if (result->entries == 0 || relative > result->worst) {
        result->worst = relative;
        result->worst_parameter = parameter;
        result->worst_entry = entry;
        result->numeric = numeric;
        result->analytic = analytic;
    }
    result->entries++;
}

/* Compare every entry of every parameter. */
static void compare_all(Check *check, GradcheckResult *result) {
    const Parameters *p = check->parameters;
    for (size_t i = 0; i < p->count; i++) {
        size_t size = p->list[i].rows * p->list[i].cols;
        bool some = size == 0;
        for (size_t j = 0; j < size; j++) {
            size_t entry = p->list[i].offset + j;
            double analytic = (double)p->gradients[entry];
            some |= fabs(analytic) > 1e-9;
            compare(result, i, j, numeric_gradient(check, entry), analytic);
        }
        result->passed &= some;
    }
    result->passed &= result->entries > 0;
}

GradcheckResult gradcheck_run(ThreadPool *pool, Parameters *parameters,
                              GradcheckBuild *build, void *context) {
    GradcheckResult result = {0};
    Check check = {
        .parameters = parameters, .build = build, .context = context};
    tape_init(&check.tape, pool, SEED);
    parameters_clear_gradients(parameters, pool);
    if (tape_backward(&check.tape, build_loss(&check))) {
        result.passed = true;
        compare_all(&check, &result);
    } else {
        result.error = check.tape.error;
    }
    tape_free(&check.tape);
    return result;
}
