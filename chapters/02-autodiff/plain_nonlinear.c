/* plain_nonlinear: functions of each element, and the softmax of a row. */
#include "02-autodiff/plain_operations.h"

#include <math.h>
#include <stddef.h>

static PlainNode *append(PlainTape *tape, const char *operation,
                         PlainBackward *backward, PlainNode *a) {
    return plain_node_append(tape, operation, a->rows, a->cols, backward, a,
                             NULL, NULL);
}

static void tanh_backward(PlainNode *y) {
    double *Y = y->value, *dY = y->gradient;
    double *dA = y->input[0]->gradient;
    for (int k = 0; k < y->rows * y->cols; k++)
        dA[k] += dY[k] * (1 - Y[k] * Y[k]); /* (2.7) */
}

PlainNode *plain_node_tanh(PlainTape *tape, PlainNode *a) {
    PlainNode *y = append(tape, "tanh", tanh_backward, a);
    double *A = a->value, *Y = y->value;
    for (int k = 0; k < a->rows * a->cols; k++) Y[k] = tanh(A[k]);
    return y;
}

static void sigmoid_backward(PlainNode *y) {
    double *Y = y->value, *dY = y->gradient;
    double *dA = y->input[0]->gradient;
    for (int k = 0; k < y->rows * y->cols; k++)
        dA[k] += dY[k] * Y[k] * (1 - Y[k]); /* (2.11) */
}

PlainNode *plain_node_sigmoid(PlainTape *tape, PlainNode *a) {
    PlainNode *y = append(tape, "sigmoid", sigmoid_backward, a);
    double *A = a->value, *Y = y->value;
    for (int k = 0; k < a->rows * a->cols; k++)
        Y[k] = 1 / (1 + exp(-A[k])); /* (2.10) */
    return y;
}

static void exp_backward(PlainNode *y) {
    double *Y = y->value, *dY = y->gradient;
    double *dA = y->input[0]->gradient;
    for (int k = 0; k < y->rows * y->cols; k++)
        dA[k] += dY[k] * Y[k]; /* (2.8) */
}

PlainNode *plain_node_exp(PlainTape *tape, PlainNode *a) {
    PlainNode *y = append(tape, "exp", exp_backward, a);
    double *A = a->value, *Y = y->value;
    for (int k = 0; k < a->rows * a->cols; k++) Y[k] = exp(A[k]);
    return y;
}

static void log_backward(PlainNode *y) {
    double *A = y->input[0]->value, *dY = y->gradient;
    double *dA = y->input[0]->gradient;
    for (int k = 0; k < y->rows * y->cols; k++)
        dA[k] += dY[k] / A[k]; /* (2.9) */
}

PlainNode *plain_node_log(PlainTape *tape, PlainNode *a) {
    PlainNode *y = append(tape, "log", log_backward, a);
    double *A = a->value, *Y = y->value;
    for (int k = 0; k < a->rows * a->cols; k++) Y[k] = log(A[k]);
    return y;
}

static void relu_backward(PlainNode *y) {
    double *Y = y->value, *dY = y->gradient;
    double *dA = y->input[0]->gradient;
    for (int k = 0; k < y->rows * y->cols; k++)
        if (Y[k] > 0) dA[k] += dY[k]; /* (2.12) */
}

PlainNode *plain_node_relu(PlainTape *tape, PlainNode *a) {
    PlainNode *y = append(tape, "relu", relu_backward, a);
    double *A = a->value, *Y = y->value;
    for (int k = 0; k < a->rows * a->cols; k++) Y[k] = A[k] > 0 ? A[k] : 0;
    return y;
}

static void softmax_rows(int R, int C, double A[R][C], double Y[R][C]) {
    for (int r = 0; r < R; r++) {
        double sum = 0;
        for (int j = 0; j < C; j++) sum += exp(A[r][j]);
        for (int j = 0; j < C; j++) Y[r][j] = exp(A[r][j]) / sum; /* (2.19) */
    }
}

static void add_softmax_gradient(int R, int C, double Y[R][C], double dY[R][C],
                                 double dA[R][C]) {
    for (int r = 0; r < R; r++) {
        double mean = 0;
        for (int j = 0; j < C; j++) mean += Y[r][j] * dY[r][j];
        for (int k = 0; k < C; k++)
            dA[r][k] += Y[r][k] * (dY[r][k] - mean); /* (2.20) */
    }
}

static void softmax_backward(PlainNode *y) {
    add_softmax_gradient(y->rows, y->cols, y->value, y->gradient,
                         y->input[0]->gradient);
}

PlainNode *plain_node_softmax(PlainTape *tape, PlainNode *a) {
    PlainNode *y = append(tape, "softmax", softmax_backward, a);
    softmax_rows(a->rows, a->cols, a->value, y->value);
    return y;
}
