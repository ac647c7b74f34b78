/* Chapter 2's gradients against differences: every operation, and the model in
 * which the bugs are planted, without a bug. */
#include "02-autodiff/plain_planted.h"
#include "base/random.h"
#include "operations.h"

static bool check_model(void) {
    static PlainModel model;
    Random random = random_seed(3);
    double *numbers[] = {&model.x[0][0][0], &model.W[0][0], &model.U[0][0],
                         &model.b[0][0]};
    const int count[] = {PLANTED_T * PLANTED_B * PLANTED_D,
                         PLANTED_H * PLANTED_D, PLANTED_H * PLANTED_H,
                         PLANTED_H};
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < count[i]; j++)
            numbers[i][j] = 2 * random_uniform(&random) - 1;
    plain_model_prepare(&model, PLAIN_PLANT_NONE);
    plain_model_gradient(&model);
    PlainCheck W = plain_check(plain_model_loss, &model, count[1], numbers[1],
                               &model.dW[0][0]);
    PlainCheck U = plain_check(plain_model_loss, &model, count[2], numbers[2],
                               &model.dU[0][0]);
    PlainCheck b = plain_check(plain_model_loss, &model, count[3], numbers[3],
                               &model.db[0][0]);
    bool right = plain_check_print("model: W", &W);
    right &= plain_check_print("model: U", &U);
    right &= plain_check_print("model: b", &b);
    return right;
}

/* (2.1) (2.2) (2.3) (2.4) (2.5) (2.6) (2.7) (2.8) (2.9) (2.11) (2.12) (2.13)
 * (2.14) (2.15) (2.16) (2.17) (2.18) (2.20) (2.21) (2.22) (2.23) (2.24) */
static bool check_operations(void) {
    bool right = true;
    for (int i = 0; i < OPERATIONS; i++) {
        PlainCheck check = operation_check(&OPERATION[i]);
        right &= plain_check_print(OPERATION[i].name, &check);
    }
    return right;
}

int main(void) {
    bool right = check_operations();
    right &= check_model();
    return right ? 0 : 1;
}
