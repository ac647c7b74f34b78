/* golden: the numbers of tests/reference, by name.
 *
 * A file is found from the top of the tree. Whatever is wrong with a file or a
 * name ends the test program with a message. */
#ifndef INTERLINEAR_TESTS_GOLDEN_H
#define INTERLINEAR_TESTS_GOLDEN_H

#include "base/real.h"
#include <stdbool.h>

enum { GOLDEN_NAME = 64, GOLDEN_RANK = 4 };

typedef struct GoldenArray {
    char name[GOLDEN_NAME];
    size_t rank, shape[GOLDEN_RANK];
    size_t count; /* numbers: the product of the shape */
    double *numbers;
} GoldenArray;

typedef struct Golden {
    GoldenArray *arrays;
    size_t count;
} Golden;

/* golden_open: all arrays of tests/reference/NAME.txt.
 * Owner: the caller, who calls golden_close. */
Golden golden_open(const char *name);
void golden_close(Golden *golden);

/* golden_find: the array called PREFIX followed by NAME. golden_has: whether
 * there is one. golden_number: number i of it. Owner: the golden. */
const GoldenArray *golden_find(const Golden *golden, const char *prefix,
                               const char *name);
bool golden_has(const Golden *golden, const char *prefix, const char *name);
double golden_number(const Golden *golden, const char *prefix, const char *name,
                     size_t i);

/* golden_copy: all `count` numbers of an array, as reals. */
void golden_copy(const Golden *golden, const char *prefix, const char *name,
                 real *values, size_t count);

/* golden_difference: the largest |value - golden| / max(1, |golden|) over all
 * `count` numbers of an array; infinity if a value is NaN. */
double golden_difference(const Golden *golden, const char *prefix,
                         const char *name, const real *values, size_t count);

#endif
