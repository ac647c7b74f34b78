/* The gradients of chapter 7 against numeric ones: both forms of the cell. */
#include "06-lstm/plain_cell_check.h"
#include "07-gru/plain_gru.h"
#include "base/random.h"

int main(void) {
    double numbers[PLAIN_CELL_CHECK_NUMBERS];
    Random random = random_seed(1);
    for (int i = 0; i < PLAIN_CELL_CHECK_NUMBERS; i++)
        numbers[i] = 2 * random_uniform(&random) - 1;
    /* (7.1) (7.2) (7.3) (7.4) (7.5) (7.6) (7.7) (7.8) (7.9) (7.10) (7.11)
     * (7.12) (7.13) (7.14) (7.15) */
    bool fine = plain_cell_check(&plain_gru_cell, numbers);
    /* (7.16) (7.17) (7.18) (7.19) (7.20) (7.21) (7.22) */
    fine &= plain_cell_check(&plain_gru_2014_cell, numbers);
    return fine ? 0 : 1;
}
