/* golden: reading tests/reference. Includes base/real. */
#include "golden.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The programs that test have no better place for this than stderr. */
static void stop(const char *what, const char *prefix, const char *name) {
    fprintf(stderr, "golden numbers: %s: %s%s\n", what, prefix, name);
    abort();
}

static void *allocate(size_t count, size_t size) {
    void *block = calloc(count ? count : 1, size);
    if (!block) stop("out of memory", "", "");
    return block;
}

/* The next array of a file; false at its end. */
static bool read_array(FILE *file, const char *name, GoldenArray *array) {
    int given = fscanf(file, " %63s %zu", array->name, &array->rank);
    if (given == EOF) return false;
    if (given != 2 || array->rank > GOLDEN_RANK)
        stop("no name and rank", name, "");
    array->count = 1;
    for (size_t i = 0; i < array->rank; i++) {
        if (fscanf(file, "%zu", &array->shape[i]) != 1)
            stop("no shape", name, "");
        array->count *= array->shape[i];
    }
    array->numbers = allocate(array->count, sizeof *array->numbers);
    for (size_t i = 0; i < array->count; i++)
        if (fscanf(file, "%lf", &array->numbers[i]) != 1)
            stop("too few numbers", array->name, "");
    return true;
}

/* Skip the lines at the top that begin with '#'. */
static void skip_head(FILE *file) {
    int c = fgetc(file);
    while (c == '#') {
        while (c != '\n' && c != EOF) c = fgetc(file);
        c = fgetc(file);
    }
    ungetc(c, file);
}

Golden golden_open(const char *name) {
    enum { MOST = 256 };
    char path[128];
    Golden golden = {.arrays = allocate(MOST, sizeof *golden.arrays)};
    snprintf(path, sizeof path, "tests/reference/%s.txt", name);
    FILE *file = fopen(path, "r");
    if (!file) stop("cannot open", path, "");
    skip_head(file);
    while (read_array(file, path, &golden.arrays[golden.count]))
        if (++golden.count == MOST) stop("too many arrays", path, "");
    fclose(file);
    return golden;
}

void golden_close(Golden *golden) {
    for (size_t i = 0; i < golden->count; i++) free(golden->arrays[i].numbers);
    free(golden->arrays);
    *golden = (Golden){0};
}

/* The array of a name, or NULL. */
static const GoldenArray *find(const Golden *golden, const char *prefix,
                               const char *name) {
    size_t length = strlen(prefix);
    for (size_t i = 0; i < golden->count; i++) {
        const char *given = golden->arrays[i].name;
        if (strncmp(given, prefix, length) == 0 &&
            strcmp(given + length, name) == 0)
            return &golden->arrays[i];
    }
    return NULL;
}

const GoldenArray *golden_find(const Golden *golden, const char *prefix,
                               const char *name) {
    const GoldenArray *array = find(golden, prefix, name);
    if (!array) stop("no such array", prefix, name);
    return array;
}

bool golden_has(const Golden *golden, const char *prefix, const char *name) {
    return find(golden, prefix, name) != NULL;
}

double golden_number(const Golden *golden, const char *prefix, const char *name,
                     size_t i) {
    const GoldenArray *array = golden_find(golden, prefix, name);
    if (i >= array->count) stop("too few numbers", prefix, name);
    return array->numbers[i];
}

/* The array of a name, which must hold `count` numbers. */
static const double *find_count(const Golden *golden, const char *prefix,
                                const char *name, size_t count) {
    const GoldenArray *array = golden_find(golden, prefix, name);
    if (array->count != count) stop("another number of numbers", prefix, name);
    return array->numbers;
}

void golden_copy(const Golden *golden, const char *prefix, const char *name,
                 real *values, size_t count) {
    const double *numbers = find_count(golden, prefix, name, count);
    for (size_t i = 0; i < count; i++) values[i] = (real)numbers[i];
}

double golden_difference(const Golden *golden, const char *prefix,
                         const char *name, const real *values, size_t count) {
    const double *numbers = find_count(golden, prefix, name, count);
    double worst = 0;
    for (size_t i = 0; i < count; i++) {
        double difference =
            fabs((double)values[i] - numbers[i]) / fmax(1, fabs(numbers[i]));
        if (isnan(difference)) return HUGE_VAL;
        worst = fmax(worst, difference);
    }
    return worst;
}
