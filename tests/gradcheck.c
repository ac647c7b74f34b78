/* gradcheck: print the table of gradient checks; fail if one fails.
 *
 * One line per operation, cell and model: the shapes of its operands, how many
 * derivatives were compared over all modes (operands variable, constant, used
 * twice), the largest relative error, the verdict. */
#include "gradcheck.h"

#include <stdio.h>

static bool print_case(ThreadPool *pool, const GradcheckCase *c) {
    char shapes[128];
    gradcheck_shapes(c, sizeof shapes, shapes);
    GradcheckResult r = gradcheck_modes(pool, c);
    printf("%-24s %-35s %6zu %8.1e  %s\n", c->name, shapes, r.entries, r.worst,
           r.passed ? "ok" : "WRONG");
    if (r.error.message[0] != '\0') {
        printf("  %s\n", r.error.message);
    } else if (!r.passed) {
        printf("  parameter %zu, entry %zu: numeric %.12g, analytic %.12g\n",
               r.worst_parameter, r.worst_entry, r.numeric, r.analytic);
    }
    return r.passed;
}

static size_t print_table(ThreadPool *pool, const char *title,
                          const GradcheckCase *table) {
    size_t wrong = 0;
    if (table->name)
        printf("\n%-24s %-35s %6s %8s\n", title, "operands", "checks", "worst");
    for (const GradcheckCase *c = table; c->name; c++)
        wrong += !print_case(pool, c);
    return wrong;
}

int main(void) {
    Error error = {0};
    ThreadPool *pool = threads_create(1, &error);
    if (!pool) {
        fprintf(stderr, "gradcheck: %s\n", error.message);
        return 1;
    }
    printf("derivatives: numeric (central differences) against analytic\n");
    size_t wrong = print_table(pool, "operation", gradcheck_operations);
    wrong += print_table(pool, "layer", gradcheck_layers);
    wrong += print_table(pool, "model", gradcheck_models);
    printf("\n%s\n", wrong == 0 ? "all gradients right" : "WRONG gradients");
    threads_destroy(pool);
    return wrong != 0;
}
