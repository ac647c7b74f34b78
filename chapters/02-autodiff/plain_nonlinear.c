/* plain_nonlinear: functions of each element, and the softmax of a row. */
#include "02-autodiff/plain_operations.h"

#include <math.h>
#include <stddef.h>

static PlainNode *append(PlainTape *tape, const char *operation, PlainNode *a,
                         PlainBackward *backward) {
    return plain_node_append(tape, operation, a->rows, a->cols, backward, a,
                             NULL, NULL);
}

static void tanh_backward(PlainNode *node) {
    double *y = node->value, *dy = node->gradient;
    double *da = node->input[0]->gradient;
    for (int k = 0; k < node->rows * node->cols; k++)
        da[k] += dy[k] * (1 - y[k] * y[k]); /* (2.7) */
}

PlainNode *plain_node_tanh(PlainTape *tape, PlainNode *a) {
    PlainNode *node = append(tape, "tanh", a, tanh_backward);
    double *A = a->value, *y = node->value;
    for (int k = 0; k < a->rows * a->cols; k++) y[k] = tanh(A[k]);
    return node;
}

static void sigmoid_backward(PlainNode *node) {
    double *y = node->value, *dy = node->gradient;
    double *da = node->input[0]->gradient;
    for (int k = 0; k < node->rows * node->cols; k++)
        da[k] += dy[k] * y[k] * (1 - y[k]); /* (2.11) */
}

PlainNode *plain_node_sigmoid(PlainTape *tape, PlainNode *a) {
    PlainNode *node = append(tape, "sigmoid", a, sigmoid_backward);
    double *A = a->value, *y = node->value;
    for (int k = 0; k < a->rows * a->cols; k++)
        y[k] = 1 / (1 + exp(-A[k])); /* (2.10) */
    return node;
}

static void exp_backward(PlainNode *node) {
    double *y = node->value, *dy = node->gradient;
    double *da = node->input[0]->gradient;
    for (int k = 0; k < node->rows * node->cols; k++)
        da[k] += dy[k] * y[k]; /* (2.8) */
}

PlainNode *plain_node_exp(PlainTape *tape, PlainNode *a) {
    PlainNode *node = append(tape, "exp", a, exp_backward);
    double *A = a->value, *y = node->value;
    for (int k = 0; k < a->rows * a->cols; k++) y[k] = exp(A[k]);
    return node;
}

static void log_backward(PlainNode *node) {
    double *A = node->input[0]->value, *dy = node->gradient;
    double *da = node->input[0]->gradient;
    for (int k = 0; k < node->rows * node->cols; k++)
        da[k] += dy[k] / A[k]; /* (2.9) */
}

PlainNode *plain_node_log(PlainTape *tape, PlainNode *a) {
    PlainNode *node = append(tape, "log", a, log_backward);
    double *A = a->value, *y = node->value;
    for (int k = 0; k < a->rows * a->cols; k++) y[k] = log(A[k]);
    return node;
}

static void relu_backward(PlainNode *node) {
    double *y = node->value, *dy = node->gradient;
    double *da = node->input[0]->gradient;
    for (int k = 0; k < node->rows * node->cols; k++)
        if (y[k] > 0) da[k] += dy[k]; /* (2.12) */
}

PlainNode *plain_node_relu(PlainTape *tape, PlainNode *a) {
    PlainNode *node = append(tape, "relu", a, relu_backward);
    double *A = a->value, *y = node->value;
    for (int k = 0; k < a->rows * a->cols; k++) y[k] = A[k] > 0 ? A[k] : 0;
    return node;
}

static void softmax_rows(int R, int C, double a[R][C], double y[R][C]) {
    for (int r = 0; r < R; r++) {
        double sum = 0;
        for (int j = 0; j < C; j++) sum += exp(a[r][j]);
        for (int j = 0; j < C; j++) y[r][j] = exp(a[r][j]) / sum; /* (2.19) */
    }
}

static void add_softmax_gradient(int R, int C, double y[R][C], double dy[R][C],
                                 double da[R][C]) {
    for (int r = 0; r < R; r++) {
        double mean = 0;
        for (int j = 0; j < C; j++) mean += y[r][j] * dy[r][j];
        for (int j = 0; j < C; j++)
            da[r][j] += y[r][j] * (dy[r][j] - mean); /* (2.20) */
    }
}

static void softmax_backward(PlainNode *node) {
    add_softmax_gradient(node->rows, node->cols, node->value, node->gradient,
                         node->input[0]->gradient);
}

PlainNode *plain_node_softmax(PlainTape *tape, PlainNode *a) {
    PlainNode *node = append(tape, "softmax", a, softmax_backward);
    softmax_rows(a->rows, a->cols, a->value, node->value);
    return node;
}
