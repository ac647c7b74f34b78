/* ops_nonlinear: gates, softmax, dropout, layer norm.
 *
 * Includes the tape and the kernels of math. Results live on the tape. */
#include "autodiff/ops.h"

#include "math/matrix.h"
#include "math/vectormath.h"
#include <math.h>
#include <string.h>

/* --- elementwise --- */

/* The arrays of a pass over all elements: forward a -> y, backward
 * y, dy -> da. */
typedef struct Pass {
    const real *a, *y, *dy;
    real *out; /* y or da */
} Pass;

/* Run a task over all elements of a node. */
static void each_element(Tape *tape, const Node *node, ThreadTask *task,
                         Pass *pass) {
    tape_rows(tape, node->rows * node->cols, 1, task, pass);
}

/* A node of one input, its value computed by a task. */
static Node *unary(Tape *tape, const char *operation, Node *a,
                   ThreadTask *forward, NodeBackward *backward) {
    if (!a) return tape_fail_shapes(tape, operation, a, a, "");
    Node *node = tape_node(tape, operation, a->rows, a->cols, backward, 1, &a);
    if (node) {
        each_element(tape, node, forward,
                     &(Pass){.a = a->value, .out = node->value});
    }
    return node;
}

/* The backward of unary: da += what the task makes of y and dy. */
static void unary_backward(Tape *tape, Node *node, ThreadTask *task) {
    real *da = node_gradient(tape, node->input[0]);
    if (da) {
        each_element(
            tape, node, task,
            &(Pass){.y = node->value, .dy = node->gradient, .out = da});
    }
}

static void sigmoid_task(void *context, size_t worker, size_t begin,
                         size_t end) {
    (void)worker;
    const Pass *p = context;
    vector_sigmoid(end - begin, p->a + begin, p->out + begin);
}

static void sigmoid_backward_task(void *context, size_t worker, size_t begin,
                                  size_t end) {
    (void)worker;
    const Pass *p = context;
    for (size_t i = begin; i < end; i++)
        p->out[i] += p->dy[i] * (p->y[i] * (1 - p->y[i]));
}

static void sigmoid_backward(Tape *tape, Node *node) {
    unary_backward(tape, node, sigmoid_backward_task);
}

Node *op_sigmoid(Tape *tape, Node *a) {
    return unary(tape, "op_sigmoid", a, sigmoid_task, sigmoid_backward);
}

static void tanh_task(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    const Pass *p = context;
    vector_tanh(end - begin, p->a + begin, p->out + begin);
}

static void tanh_backward_task(void *context, size_t worker, size_t begin,
                               size_t end) {
    (void)worker;
    const Pass *p = context;
    for (size_t i = begin; i < end; i++)
        p->out[i] += p->dy[i] * (1 - p->y[i] * p->y[i]);
}

static void tanh_backward(Tape *tape, Node *node) {
    unary_backward(tape, node, tanh_backward_task);
}

Node *op_tanh(Tape *tape, Node *a) {
    return unary(tape, "op_tanh", a, tanh_task, tanh_backward);
}

/* Written so that NaN stays. */
static void relu_task(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    const Pass *p = context;
    for (size_t i = begin; i < end; i++) p->out[i] = p->a[i] <= 0 ? 0 : p->a[i];
}

static void relu_backward_task(void *context, size_t worker, size_t begin,
                               size_t end) {
    (void)worker;
    const Pass *p = context;
    for (size_t i = begin; i < end; i++)
        p->out[i] += p->y[i] > 0 ? p->dy[i] : 0;
}

static void relu_backward(Tape *tape, Node *node) {
    unary_backward(tape, node, relu_backward_task);
}

Node *op_relu(Tape *tape, Node *a) {
    return unary(tape, "op_relu", a, relu_task, relu_backward);
}

static void dropout_task(void *context, size_t worker, size_t begin,
                         size_t end) {
    (void)worker;
    const Pass *p = context;
    for (size_t i = begin; i < end; i++) p->out[i] = p->y[i] * p->a[i];
}

static void dropout_backward_task(void *context, size_t worker, size_t begin,
                                  size_t end) {
    (void)worker;
    const Pass *p = context;
    for (size_t i = begin; i < end; i++) p->out[i] += p->y[i] * p->dy[i];
}

static void dropout_backward(Tape *tape, Node *node) {
    real *da = node_gradient(tape, node->input[0]);
    if (da) {
        each_element(
            tape, node, dropout_backward_task,
            &(Pass){.y = node->saved, .dy = node->gradient, .out = da});
    }
}

/* Draw factors 0 or 1 / (1 - rate): two from each 64 bits. */
static void draw_mask(Random *random, size_t count, double rate, real *mask) {
    const uint64_t threshold = (uint64_t)(rate * 0x1p32);
    const real factors[] = {0, (real)(1 / (1 - rate))};
    for (size_t i = 0; i < count; i += 2) {
        uint64_t bits = random_next(random);
        mask[i] = factors[(bits & UINT32_MAX) >= threshold];
        if (i + 1 < count) mask[i + 1] = factors[bits >> 32 >= threshold];
    }
}

Node *op_dropout(Tape *tape, Node *a, double rate) {
    if (!a) return tape_fail_shapes(tape, "op_dropout", a, a, "");
    if (!(rate >= 0 && rate < 1)) {
        return tape_fail(tape, "op_dropout: a rate of %g is not in [0, 1)",
                         rate);
    }
    if (rate <= 0 || !tape->recording) return a;
    Node *node = tape_node(tape, "op_dropout", a->rows, a->cols,
                           dropout_backward, 1, &a);
    if (!node) return NULL;
    size_t count = a->rows * a->cols;
    real *mask = node->saved = tape_save(tape, count, sizeof *mask);
    if (!mask) return NULL;
    draw_mask(&tape->random, count, rate, mask);
    each_element(tape, node, dropout_task,
                 &(Pass){.y = mask, .a = a->value, .out = node->value});
    return node;
}

/* --- softmax --- */

/* One pass over the rows; valid may be NULL. */
typedef struct RowPass {
    size_t cols;
    const size_t *valid;
    const real *a, *y, *dy;
    real *out;
} RowPass;

static size_t valid_of(const RowPass *p, size_t r) {
    return p->valid ? p->valid[r] : p->cols;
}

/* A node whose rows have valid columns; valid is copied to node->saved. */
static Node *softmax_node(Tape *tape, const char *operation, Node *a,
                          const size_t *valid, ThreadTask *forward,
                          NodeBackward *backward) {
    if (!a) return tape_fail_shapes(tape, operation, a, a, "");
    for (size_t r = 0; valid && r < a->rows; r++) {
        if (valid[r] > a->cols) {
            return tape_fail(tape,
                             "%s: [%zu, %zu] has no %zu valid columns (row "
                             "%zu)",
                             operation, a->rows, a->cols, valid[r], r);
        }
    }
    Node *node = tape_node(tape, operation, a->rows, a->cols, backward, 1, &a);
    if (node && valid)
        node->saved = tape_save_copy(tape, a->rows, sizeof *valid, valid);
    if (!tape_ok(tape)) return NULL;
    RowPass p = {
        .cols = a->cols, .valid = valid, .a = a->value, .out = node->value};
    tape_rows(tape, a->rows, a->cols, forward, &p);
    return node;
}

/* The backward of softmax_node. */
static void softmax_rows_backward(Tape *tape, Node *node, ThreadTask *task) {
    real *da = node_gradient(tape, node->input[0]);
    if (da) {
        RowPass p = {.cols = node->cols,
                     .valid = node->saved,
                     .y = node->value,
                     .dy = node->gradient,
                     .out = da};
        tape_rows(tape, node->rows, node->cols, task, &p);
    }
}

static void softmax_task(void *context, size_t worker, size_t begin,
                         size_t end) {
    (void)worker;
    const RowPass *p = context;
    for (size_t r = begin; r < end; r++) {
        softmax_row(p->cols, valid_of(p, r), p->a + r * p->cols,
                    p->out + r * p->cols);
    }
}

/* da_j += y_j (dy_j - sum_k y_k dy_k) */
static void softmax_backward_task(void *context, size_t worker, size_t begin,
                                  size_t end) {
    (void)worker;
    const RowPass *p = context;
    for (size_t r = begin; r < end; r++) {
        size_t valid = valid_of(p, r);
        const real *y = p->y + r * p->cols, *dy = p->dy + r * p->cols;
        real *da = p->out + r * p->cols;
        real dot = (real)vector_dot(valid, y, dy);
        for (size_t j = 0; j < valid; j++) da[j] += y[j] * (dy[j] - dot);
    }
}

static void softmax_backward(Tape *tape, Node *node) {
    softmax_rows_backward(tape, node, softmax_backward_task);
}

Node *op_softmax(Tape *tape, Node *a, const size_t *valid) {
    return softmax_node(tape, "op_softmax", a, valid, softmax_task,
                        softmax_backward);
}

static void log_softmax_task(void *context, size_t worker, size_t begin,
                             size_t end) {
    (void)worker;
    const RowPass *p = context;
    for (size_t r = begin; r < end; r++) {
        size_t valid = valid_of(p, r);
        real *y = p->out + r * p->cols;
        if (valid != 0) log_softmax_row(valid, p->a + r * p->cols, y);
        memset(y + valid, 0, (p->cols - valid) * sizeof *y);
    }
}

/* da_j += dy_j - exp(y_j) sum_k dy_k, a piece of the row at a time. */
static void log_softmax_backward_task(void *context, size_t worker,
                                      size_t begin, size_t end) {
    (void)worker;
    enum { PIECE = 256 };
    const RowPass *p = context;
    for (size_t r = begin; r < end; r++) {
        size_t valid = valid_of(p, r), first = r * p->cols;
        real sum = (real)vector_sum(valid, p->dy + first);
        for (size_t j = 0; j < valid; j += PIECE) {
            real softmax[PIECE];
            size_t count = valid - j < PIECE ? valid - j : PIECE;
            vector_exp(count, p->y + first + j, softmax);
            for (size_t i = 0; i < count; i++) {
                p->out[first + j + i] +=
                    p->dy[first + j + i] - softmax[i] * sum;
            }
        }
    }
}

static void log_softmax_backward(Tape *tape, Node *node) {
    softmax_rows_backward(tape, node, log_softmax_backward_task);
}

Node *op_log_softmax(Tape *tape, Node *a, const size_t *valid) {
    return softmax_node(tape, "op_log_softmax", a, valid, log_softmax_task,
                        log_softmax_backward);
}
