/* gradcheck: print the table of gradient checks; fail if one fails.
 *
 * One line per operation, cell and model: the shapes of its operands, how many
 * derivatives were compared over all modes (operands variable, constant, used
 * twice), the largest relative error, the verdict. Arguments choose lines: by
 * how their names begin, or a table by its title. */
#include "gradcheck.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

/* The words on the command line: none of them means every line. */
typedef struct Filter {
    int count;
    char **words;
} Filter;

static bool chosen(const Filter *filter, const char *title, const char *name) {
    bool found = filter->count == 0;
    for (int i = 0; i < filter->count && !found; i++) {
        const char *word = filter->words[i];
        found = strcmp(word, title) == 0 ||
                strncasecmp(word, name, strlen(word)) == 0;
    }
    return found;
}

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

/* The lines printed and the wrong ones among them. */
typedef struct Tally {
    size_t printed, wrong;
} Tally;

static void print_table(ThreadPool *pool, const char *title,
                        const GradcheckCase *table, const Filter *filter,
                        Tally *tally) {
    size_t before = tally->printed;
    for (const GradcheckCase *c = table; c->name; c++) {
        if (!chosen(filter, title, c->name)) continue;
        if (tally->printed++ == before)
            printf("\n%-24s %-35s %6s %8s\n", title, "operands", "checks",
                   "worst");
        tally->wrong += !print_case(pool, c);
    }
}

int main(int count, char **arguments) {
    Error error = {0};
    Filter filter = {count - 1, arguments + 1};
    Tally tally = {0};
    ThreadPool *pool = threads_create(1, &error);
    if (!pool) {
        fprintf(stderr, "gradcheck: %s\n", error.message);
        return 1;
    }
    printf("derivatives: numeric (central differences) against analytic\n");
    print_table(pool, "operation", gradcheck_operations, &filter, &tally);
    print_table(pool, "layer", gradcheck_layers, &filter, &tally);
    print_table(pool, "model", gradcheck_models, &filter, &tally);
    threads_destroy(pool);
    if (tally.printed == 0) {
        fprintf(stderr, "gradcheck: no line of the tables begins so\n");
        return 2;
    }
    printf("\n%s\n",
           tally.wrong == 0 ? "all gradients right" : "WRONG gradients");
    return tally.wrong != 0;
}
