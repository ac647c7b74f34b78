/* test_02_check: every planted bug is called by its name, and chapter 2's
 * checker and the engine's come to the same verdict. */
#include "02-autodiff/plain_check.h"
#include "02-autodiff/plain_planted.h"
#include "autodiff/gradcheck.h"
#include "autodiff/ops.h"
#include <criterion/criterion.h>
#include <math.h>

Test(twin_02_check, every_planted_bug_is_named) {
    static const PlainBug wanted[PLAIN_PLANTS] = {
        PLAIN_RIGHT,      PLAIN_SIGN,       PLAIN_TWICE,
        PLAIN_BATCH,      PLAIN_TRANSPOSED, PLAIN_CUT,
        PLAIN_OVERWRITES, PLAIN_MASK,       PLAIN_RECURRENCE};
    static PlainModel m;
    for (uint64_t seed = 0; seed < 20; seed++) {
        Random random = random_seed(seed);
        double *blocks[] = {&m.x[0][0][0], &m.W[0][0], &m.U[0][0], &m.b[0][0]};
        size_t sizes[] = {sizeof m.x, sizeof m.W, sizeof m.U, sizeof m.b};
        for (int i = 0; i < 4; i++)
            for (size_t k = 0; k < sizes[i] / sizeof(double); k++)
                blocks[i][k] = 2 * random_uniform(&random) - 1;
        for (int p = 0; p < PLAIN_PLANTS; p++) {
            plain_model_prepare(&m, (PlainPlant)p);
            PlainSubject subject = plain_model_subject(&m);
            PlainDiagnosis d = plain_diagnose(&subject);
            cr_expect_eq(d.bug, wanted[p], "seed %d, plant %d: %s", (int)seed,
                         p, plain_bug_name(d.bug));
            cr_expect_eq(m.steps, PLANTED_T, "all steps again");
        }
    }
}

/* f = x0^2 + 3 x1, and its gradient by a formula whose factor and whose error
 * in the second entry the test chooses. */
typedef struct Formula {
    double x[2], dx[2], factor, error;
} Formula;

static double formula_loss(void *context) {
    Formula *f = context;
    return f->x[0] * f->x[0] + 3 * f->x[1];
}

static void formula_gradient(void *context) {
    Formula *f = context;
    f->dx[0] += f->factor * 2 * f->x[0];
    f->dx[1] += f->factor * 3 + f->error;
}

static PlainSubject formula_subject(Formula *f) {
    return (PlainSubject){.loss = formula_loss,
                          .gradient = formula_gradient,
                          .context = f,
                          .rows = 1,
                          .cols = 2,
                          .x = f->x,
                          .dx = f->dx,
                          .batch = 7};
}

/* (2.27) */
Test(twin_02_check, constant_ratios_are_told_apart) {
    static const double factors[] = {1, -1, 2, 0.5, 7, 1.0 / 7, 3, 0};
    static const PlainBug bugs[] = {PLAIN_RIGHT,  PLAIN_SIGN,  PLAIN_TWICE,
                                    PLAIN_HALF,   PLAIN_BATCH, PLAIN_BATCH,
                                    PLAIN_FACTOR, PLAIN_CUT};
    for (int i = 0; i < 8; i++) {
        Formula f = {.x = {0.5, 2}, .factor = factors[i]};
        PlainSubject s = formula_subject(&f);
        PlainDiagnosis d = plain_diagnose(&s);
        cr_expect_eq(d.bug, bugs[i], "factor %g", factors[i]);
        cr_expect_float_eq(d.low, factors[i], 1e-6, "factor %g", factors[i]);
        cr_expect_float_eq(d.high, factors[i], 1e-6, "factor %g", factors[i]);
        cr_expect(f.x[0] == 0.5 && f.x[1] == 2, "x is as it was");
    }
}

static double tiny_second_loss(void *context) {
    Formula *f = context;
    return f->x[0] * f->x[0] + 1e-4 * f->x[1];
}

static double no_loss(void *context) {
    (void)context;
    return 0;
}

/* The ratio says nothing where the numeric derivative is zero, or so small
 * that it is left out; such entries count all the same. */
Test(twin_02_check, a_ratio_must_explain_every_entry) {
    Formula f = {.x = {0.5, 2}, .factor = 1};
    PlainSubject s = formula_subject(&f);
    s.loss = tiny_second_loss;
    cr_expect_eq(plain_diagnose(&s).wrong, 1);
    cr_expect_eq(plain_diagnose(&s).bug, PLAIN_UNKNOWN);
    s.loss = no_loss;
    cr_expect_eq(plain_diagnose(&s).bug, PLAIN_UNKNOWN);
}

Test(twin_02_check, what_is_not_finite_is_called_so) {
    static const double bad[] = {HUGE_VAL, -HUGE_VAL, (double)NAN};
    for (int i = 0; i < 3; i++) {
        Formula f = {.x = {0.5, 2}, .factor = 1, .error = bad[i]};
        PlainSubject s = formula_subject(&f);
        cr_expect_eq(plain_diagnose(&s).bug, PLAIN_INFINITE, "%g", bad[i]);
    }
}

Test(twin_02_check, what_is_not_finite_is_wrong) {
    static const double bad[] = {HUGE_VAL, -HUGE_VAL, (double)NAN};
    for (int i = 0; i < 3; i++) {
        Formula f = {.x = {0.5, 2}, .dx = {1, bad[i]}};
        PlainCheck check = plain_check(formula_loss, &f, 2, f.x, f.dx);
        cr_expect_eq(check.wrong, 1, "%g is wrong", bad[i]);
        cr_expect_eq(check.worst, 1);
        cr_expect(!plain_agrees(bad[i], bad[i]));
        cr_expect(!plain_agrees(bad[i], 1) && !plain_agrees(1, bad[i]));
    }
}

/* (2.25) (2.26) */
Test(twin_02_check, the_tolerance_is_the_books) {
    cr_expect(plain_agrees(5, 5 + 4.9e-6) && plain_agrees(5 + 4.9e-6, 5));
    cr_expect(!plain_agrees(5, 5 + 5.2e-6) && !plain_agrees(5 + 5.2e-6, 5));
    cr_expect(plain_agrees(0, 0.9e-9) && !plain_agrees(0, 1.1e-9));
    Formula f = {.x = {0.5, 2}, .dx = {1, 4}};
    PlainCheck check = plain_check(formula_loss, &f, 2, f.x, f.dx);
    cr_expect_float_eq(check.error, 1.0 / 4, 1e-8);
    f.dx[1] = 2e-4;
    check = plain_check(tiny_second_loss, &f, 2, f.x, f.dx);
    cr_expect_float_eq(check.error, 1e-4 / 1e-3, 1e-6);
    cr_expect(check.entries == 2 && check.wrong == 1 && check.worst == 1);
}

#ifdef INTERLINEAR_DOUBLE
/* A layer for both checkers; the engine's walk back is spoilt on request. */
typedef struct Layer {
    Node *x;
    size_t id;
    bool spoilt;
} Layer;

static void spoilt_backward(Tape *tape, Node *node) {
    real *da = node_gradient(tape, node->input[0]);
    for (size_t k = 0; k < node->rows * node->cols; k++)
        da[k] += node->gradient[k]; /* the slope of tanh forgotten */
}

static Node *build_layer(Tape *tape, Parameters *parameters, void *context) {
    const Layer *layer = context;
    Node *y = op_tanh(tape, parameters_node(parameters, layer->id, tape));
    if (y && layer->spoilt) y->backward = spoilt_backward;
    return y;
}

static double twin_loss(void *context) {
    double *w = context, sum = 0;
    for (int k = 0; k < 6; k++) sum += tanh(w[k]) * (k + 1);
    return sum;
}

/* (2.25) (2.26) */
Test(twin_02_check, both_checkers_give_the_same_verdict) {
    for (int spoilt = 0; spoilt < 2; spoilt++) {
        Parameters parameters = {0};
        Layer layer = {.spoilt = spoilt};
        Error error = {0};
        ThreadPool *pool = threads_create(1, NULL);
        double w[6], dw[6];
        layer.id = parameters_add(&parameters, "w", 2, 3, &error);
        cr_assert(parameters_allocate(&parameters, &error));
        for (int k = 0; k < 6; k++) {
            w[k] = 0.3 * k - 0.8;
            parameters.values[k] = (real)w[k];
            dw[k] = (k + 1) * (spoilt ? 1 : 1 - tanh(w[k]) * tanh(w[k]));
        }
        GradcheckResult engine =
            gradcheck_run(pool, &parameters, build_layer, &layer);
        PlainCheck twin = plain_check(twin_loss, w, 6, w, dw);
        cr_expect_eq(engine.passed, !spoilt, "%s", engine.error.message);
        cr_expect_eq(twin.wrong == 0, engine.passed);
        cr_expect_eq((size_t)twin.entries, engine.entries);
        parameters_free(&parameters);
        threads_destroy(pool);
        cr_assert_eq(memory_live_blocks(), 0);
    }
}
#endif
