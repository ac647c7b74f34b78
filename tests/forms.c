/* forms: what the tests of fused against composed forms share. */
#include "forms.h"

#include <math.h>
#include <string.h>

bool forms_walk_back(Tape *tape, Node *output) {
    Node *weights =
        output ? tape_zeros(tape, output->rows, output->cols) : NULL;
    Random random = random_seed(5);
    for (size_t i = 0; weights && i < output->rows * output->cols; i++)
        weights->value[i] = (real)(2 * random_uniform(&random) - 1);
    Node *product = op_multiply(tape, output, weights);
    return tape_backward(tape, op_sum(tape, product));
}

double forms_difference(Result a, Result b) {
    double most = a.count == b.count ? 0 : (double)INFINITY;
    for (size_t i = 0; i < a.count && i < b.count; i++) {
        double x = (double)a.numbers[i], y = (double)b.numbers[i];
        double d = fabs(x - y) / fmax(1, fabs(y));
        most = d > most || isnan(d) ? d : most;
    }
    return most;
}

bool forms_same_bits(Result a, Result b) {
    return a.count == b.count &&
           memcmp(a.numbers, b.numbers, a.count * sizeof(real)) == 0;
}
