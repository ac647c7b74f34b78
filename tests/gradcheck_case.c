/* gradcheck_case: running one case of the tables in gradcheck.h.
 *
 * The parameters and the case's object live for one run. */
#include "gradcheck.h"

#include "autodiff/ops.h"
#include <stdio.h>

enum { SEED = 7 };

/* What the build function of a run needs. */
typedef struct Run {
    const GradcheckCase *c;
    GradcheckMode mode;
    void *object;
    void (*built)(Tape *);
} Run;

static size_t operand_count(const GradcheckCase *c) {
    size_t n = 0;
    while (n < GRADCHECK_OPERANDS && c->operands[n].rows != 0) n++;
    return n;
}

static Node *build_once(Tape *tape, Parameters *parameters, const Run *run) {
    const GradcheckCase *c = run->c;
    Node *x[GRADCHECK_OPERANDS] = {0};
    for (size_t i = 0; i < operand_count(c); i++) {
        x[i] = i == run->mode.constant
                   ? tape_leaf(tape, c->operands[i].rows, c->operands[i].cols,
                               parameters_value(parameters, i), NULL)
                   : parameters_node(parameters, i, tape);
    }
    return c->form ? c->form(tape, x)
                   : c->build(tape, x, parameters, run->object);
}

static Node *build(Tape *tape, Parameters *parameters, void *context) {
    const Run *run = context;
    Node *output = build_once(tape, parameters, run);
    if (run->mode.twice) {
        Node *second = build_once(tape, parameters, run);
        output = op_stack(tape, (Node *[]){output, second}, 2);
    }
    if (output && run->built) run->built(tape);
    return output;
}

/* Operands first, then the case's own parameters; all at random. */
static bool declare(const Run *run, Parameters *parameters, Error *error) {
    const GradcheckCase *c = run->c;
    for (size_t i = 0; i < operand_count(c); i++) {
        char name[PARAMETER_NAME];
        snprintf(name, sizeof name, "operand%zu", i);
        parameters_add(parameters, name, c->operands[i].rows,
                       c->operands[i].cols, error);
    }
    if (c->declare) c->declare(run->object, parameters, error);
    if (error->message[0] != '\0' || !parameters_allocate(parameters, error))
        return false;
    Random random = random_seed(SEED);
    for (size_t i = 0; i < parameters->count; i++)
        parameters_uniform(parameters, i, 1, &random);
    return true;
}

/* A constant operand has no derivative to check: leave it out of the list. */
static void hide_constant(Parameters *parameters, size_t constant) {
    if (constant != GRADCHECK_NO_CONSTANT) parameters->list[constant].rows = 0;
}

GradcheckResult gradcheck_case(ThreadPool *pool, const GradcheckCase *c,
                               GradcheckMode mode, void (*built)(Tape *)) {
    GradcheckResult result = {0};
    Run run = {.c = c, .mode = mode, .built = built};
    Parameters *parameters = memory_allocate(1, sizeof *parameters);
    run.object = memory_allocate(1, c->object_size);
    if (parameters && run.object && declare(&run, parameters, &result.error)) {
        hide_constant(parameters, mode.constant);
        result = gradcheck_run(pool, parameters, build, &run);
    }
    if (run.object && c->release) c->release(run.object);
    if (parameters) parameters_free(parameters);
    memory_free(run.object);
    memory_free(parameters);
    return result;
}

/* Add the result of one more mode to `all`. */
static void join(GradcheckResult *all, GradcheckResult one) {
    size_t entries = all->entries + one.entries;
    bool passed = all->passed && one.passed;
    bool first_failure = all->passed && !one.passed;
    if (first_failure || (all->passed == one.passed && one.worst > all->worst))
        *all = one;
    all->entries = entries;
    all->passed = passed;
}

GradcheckResult gradcheck_modes(ThreadPool *pool, const GradcheckCase *c) {
    GradcheckResult all = {.passed = true};
    size_t operands = operand_count(c);
    GradcheckMode mode = {GRADCHECK_NO_CONSTANT, false};
    join(&all, gradcheck_case(pool, c, mode, NULL));
    for (size_t i = 0; i < operands && (operands > 1 || c->declare); i++) {
        mode.constant = i;
        join(&all, gradcheck_case(pool, c, mode, NULL));
    }
    mode = (GradcheckMode){GRADCHECK_NO_CONSTANT, true};
    join(&all, gradcheck_case(pool, c, mode, NULL));
    return all;
}

void gradcheck_shapes(const GradcheckCase *c, size_t size, char *text) {
    size_t used = 0;
    snprintf(text, size, "%s", c->sizes ? c->sizes : "");
    for (size_t i = 0; i < operand_count(c) && used < size; i++) {
        used += (size_t)snprintf(text + used, size - used, "%s[%zu, %zu]",
                                 i == 0 ? "" : " ", c->operands[i].rows,
                                 c->operands[i].cols);
    }
}
