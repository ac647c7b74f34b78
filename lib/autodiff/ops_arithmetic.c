/* ops_arithmetic: sums, products, affine maps.
 *
 * Includes the tape and the kernels of math. Results live on the tape. */
#include "autodiff/ops.h"

#include "math/gemm.h"
#include "math/matrix.h"
#include "math/vectormath.h"
#include <string.h>

/* --- elementwise, with broadcasting --- */

typedef enum Form { ADD, SUBTRACT, MULTIPLY, ADD_PRODUCT } Form;

/* y = x + f, x - f or x * f, or y += x * f; f [f_rows, f_cols] is broadcast. */
typedef struct Combination {
    Form form;
    size_t cols;
    const real *x, *f;
    size_t f_rows, f_cols;
    real *y;
} Combination;

/* One row; step is 1, or 0 where one number of f serves all columns. */
static inline void combine_row(Form form, size_t cols, const real *x,
                               const real *f, size_t step, real *y) {
    switch (form) {
    case ADD: /* (1.7) */
        for (size_t j = 0; j < cols; j++) y[j] = x[j] + f[j * step];
        break;
    case SUBTRACT:
        for (size_t j = 0; j < cols; j++) y[j] = x[j] - f[j * step];
        break;
    case MULTIPLY:
        for (size_t j = 0; j < cols; j++) y[j] = x[j] * f[j * step];
        break;
    case ADD_PRODUCT:
        for (size_t j = 0; j < cols; j++) y[j] += x[j] * f[j * step];
        break;
    }
}

static void combine_task(void *context, size_t r) {
    const Combination *c = context;
    const real *x = c->x + r * c->cols;
    const real *f = c->f + (c->f_rows == 1 ? 0 : r * c->f_cols);
    real *y = c->y + r * c->cols;
    if (c->f_cols == 1)
        combine_row(c->form, c->cols, x, f, 0, y);
    else
        combine_row(c->form, c->cols, x, f, 1, y);
}

/* Combine x [like] with a node. */
static void combine(Tape *tape, Form form, const Node *like, const real *x,
                    const Node *f, real *y) {
    Combination c = {form, like->cols, x, f->value, f->rows, f->cols, y};
    tape_rows(tape, like->rows, like->cols, combine_task, &c);
}

/* Combine x [like] with one number. */
static void combine_number(Tape *tape, Form form, const Node *like,
                           const real *x, real f, real *y) {
    Combination c = {form, like->cols, x, &f, 1, 1, y};
    tape_rows(tape, like->rows, like->cols, combine_task, &c);
}

/* Append the node of a and b, if b fits a. */
static Node *binary(Tape *tape, const char *operation, Form form, Node *a,
                    Node *b, NodeBackward *backward) {
    if (!a || !b || (b->rows != 1 && b->rows != a->rows) ||
        (b->cols != 1 && b->cols != a->cols)) {
        return tape_fail_shapes(tape, operation, a, b,
                                "the second must have the rows of the first "
                                "or 1, and its columns or 1");
    }
    Node *node = tape_node(tape, operation, a->rows, a->cols, backward, 2,
                           (Node *[]){a, b});
    if (node) combine(tape, form, node, a->value, b, node->value);
    return node;
}

static bool same_shape(const Node *a, const Node *b) {
    return a->rows == b->rows && a->cols == b->cols;
}

/* db [b] += sign * (x [like] summed over what was broadcast). */
static void reduce(Tape *tape, const Node *like, const real *x, const Node *b,
                   real sign, real *db) {
    size_t rows = like->rows, cols = like->cols;
    if (same_shape(like, b)) {
        combine_number(tape, ADD_PRODUCT, like, x, sign, db);
    } else if (b->cols == 1) {
        size_t run = b->rows == 1 ? rows * cols : cols;
        for (size_t r = 0; r < b->rows; r++)
            db[r] += sign * (real)vector_sum(run, x + r * run);
    } else {
        real *sum = tape_save(tape, cols, sizeof *sum);
        if (!sum) return;
        memset(sum, 0, cols * sizeof *sum);
        matrix_sum_rows(tape->pool, rows, cols, x, sum);
        combine_row(ADD_PRODUCT, cols, sum, &sign, 0, db);
    }
}

/* The backward of a + sign * b. */
static void signed_backward(Tape *tape, Node *node, real sign) {
    real *da = node_gradient(tape, node->input[0]);
    if (da) reduce(tape, node, node->gradient, node->input[0], 1, da);
    real *db = node_gradient(tape, node->input[1]);
    if (db) reduce(tape, node, node->gradient, node->input[1], sign, db);
}

static void add_backward(Tape *tape, Node *node) {
    signed_backward(tape, node, 1); /* (2.2) */
}

static void subtract_backward(Tape *tape, Node *node) {
    signed_backward(tape, node, -1); /* (2.3) */
}

Node *op_add(Tape *tape, Node *a, Node *b) {
    return binary(tape, "op_add", ADD, a, b, add_backward);
}

Node *op_subtract(Tape *tape, Node *a, Node *b) {
    return binary(tape, "op_subtract", SUBTRACT, a, b, subtract_backward);
}

/* (2.4); where b was broadcast, its terms are summed. */
static void multiply_backward(Tape *tape, Node *node) {
    Node *a = node->input[0], *b = node->input[1];
    const real *dy = node->gradient;
    bool fresh;
    real *da = node_gradient_fresh(tape, a, &fresh);
    if (da) combine(tape, fresh ? MULTIPLY : ADD_PRODUCT, node, dy, b, da);
    real *db = node_gradient(tape, b);
    if (db && same_shape(a, b)) {
        combine(tape, ADD_PRODUCT, node, dy, a, db);
    } else if (db) {
        real *terms = tape_save(tape, node->rows * node->cols, sizeof *terms);
        if (!terms) return;
        combine(tape, MULTIPLY, node, dy, a, terms);
        reduce(tape, node, terms, b, 1, db);
    }
}

Node *op_multiply(Tape *tape, Node *a, Node *b) {
    return binary(tape, "op_multiply", MULTIPLY, a, b, multiply_backward);
}

/* Factors 0 or 1 / (1 - rate): two from each 64 random bits. */
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
    if (!(rate >= 0 && rate < 1)) {
        return tape_fail(tape, "op_dropout: a rate of %g is not in [0, 1)",
                         rate);
    }
    if (!a) return tape_fail(tape, "op_dropout: an input is missing");
    if (rate <= 0 || !tape->recording) return a;
    Node *mask = tape_node(tape, "a mask", a->rows, a->cols, NULL, 0, NULL);
    if (!mask) return NULL;
    draw_mask(&tape->random, a->rows * a->cols, rate, mask->value);
    return binary(tape, "op_dropout", MULTIPLY, a, mask, multiply_backward);
}

static void scale_backward(Tape *tape, Node *node) {
    const real *factor = node->saved;
    real *da = node_gradient(tape, node->input[0]);
    if (da) /* (2.5) */
        combine_number(tape, ADD_PRODUCT, node, node->gradient, *factor, da);
}

Node *op_scale(Tape *tape, Node *a, double factor) {
    if (!a) return tape_fail(tape, "op_scale: an input is missing");
    real f = (real)factor, *saved = tape_save_copy(tape, 1, sizeof f, &f);
    Node *node =
        tape_node(tape, "op_scale", a->rows, a->cols, scale_backward, 1, &a);
    if (!node) return NULL;
    node->saved = saved;
    combine_number(tape, MULTIPLY, node, a->value, f, node->value);
    return node;
}

/* --- sums --- */

static void sum_backward(Tape *tape, Node *node) {
    Node *a = node->input[0];
    real *da = node_gradient(tape, a), dy = node->gradient[0];
    /* (2.6) */
    for (size_t i = 0; da && i < a->rows * a->cols; i++) da[i] += dy;
}

Node *op_sum(Tape *tape, Node *a) {
    if (!a) return tape_fail(tape, "op_sum: an input is missing");
    Node *node = tape_node(tape, "op_sum", 1, 1, sum_backward, 1, &a);
    if (node) node->value[0] = (real)vector_sum(a->rows * a->cols, a->value);
    return node;
}

Node *op_mean(Tape *tape, Node *a) {
    if (!a || a->rows * a->cols == 0)
        return tape_fail_shapes(tape, "op_mean", a, a, "no elements");
    return op_scale(tape, op_sum(tape, a), 1 / (double)(a->rows * a->cols));
}

/* --- products of matrices --- */

/* A factor of a product: x or its transpose; x has `cols` columns. */
typedef struct Factor {
    const real *x;
    size_t cols;
    bool transposed;
} Factor;

static Factor transpose(Factor f) {
    return (Factor){f.x, f.cols, !f.transposed};
}

/* d op(input) = a b, whose inner size is `inner`; op(input) is the input, or
 * its transpose, whose gradient is then b^T a^T (2.15). */
static void add_product(Tape *tape, Node *input, bool transposed, size_t inner,
                        Factor a, Factor b) {
    bool fresh;
    real *gradient = node_gradient_fresh(tape, input, &fresh);
    Factor left = transposed ? transpose(b) : a;
    Factor right = transposed ? transpose(a) : b;
    if (gradient) {
        gemm(tape->pool, left.transposed, right.transposed, input->rows,
             input->cols, inner, left.x, left.cols, right.x, right.cols,
             fresh ? NULL : gradient, gradient, input->cols);
    }
}

/* Which operands are transposed. */
typedef struct MatmulForm {
    bool a, b;
} MatmulForm;

/* With y = op(a) op(b):  d op(a) = dy op(b)^T,  d op(b) = op(a)^T dy. */
static void matmul_backward(Tape *tape, Node *node) {
    Node *a = node->input[0], *b = node->input[1];
    const MatmulForm *transposed = node->saved;
    Factor dy = {node->gradient, node->cols, false};
    Factor op_a = {a->value, a->cols, transposed->a};
    Factor op_b = {b->value, b->cols, transposed->b};
    /* (2.13) */
    add_product(tape, a, transposed->a, node->cols, dy, transpose(op_b));
    /* (2.14) */
    add_product(tape, b, transposed->b, node->rows, transpose(op_a), dy);
}

Node *op_matmul(Tape *tape, Node *a, bool transpose_a, Node *b,
                bool transpose_b) {
    if (!a || !b) return tape_fail_shapes(tape, "op_matmul", a, b, "");
    size_t m = transpose_a ? a->cols : a->rows;
    size_t k = transpose_a ? a->rows : a->cols;
    size_t n = transpose_b ? b->rows : b->cols;
    if (k != (transpose_b ? b->cols : b->rows)) {
        return tape_fail(tape,
                         "op_matmul: [%zu, %zu]%s times [%zu, %zu]%s: inner "
                         "sizes differ",
                         a->rows, a->cols, transpose_a ? "^T" : "", b->rows,
                         b->cols, transpose_b ? "^T" : "");
    }
    MatmulForm form = {transpose_a, transpose_b};
    void *saved = tape_save_copy(tape, 1, sizeof form, &form);
    Node *node = tape_node(tape, "op_matmul", m, n, matmul_backward, 2,
                           (Node *[]){a, b});
    if (!node) return NULL;
    node->saved = saved;
    /* (1.1) */
    gemm(tape->pool, transpose_a, transpose_b, m, n, k, a->value, a->cols,
         b->value, b->cols, NULL, node->value, n);
    return node;
}

/* With y = x W^T + b:  dx = dy W,  dW = dy^T x,  db = the sum of dy's rows. */
static void affine_backward(Tape *tape, Node *node) {
    Node *x = node->input[0], *weight = node->input[1];
    size_t rows = node->rows, out = node->cols;
    Factor dy = {node->gradient, out, false};
    Factor w = {weight->value, weight->cols, false};
    /* (2.16), (3.8); of the inputs of cells (5.11) (6.17) (7.12) */
    add_product(tape, x, false, out, dy, w);
    /* (2.17), (3.6); of the inputs of cells (5.13) (6.14) (7.13) */
    add_product(tape, weight, false, rows, transpose(dy),
                (Factor){x->value, x->cols, false});
    real *dbias = node_gradient(tape, node->input[2]);
    /* (2.18), (3.7); of the inputs of cells (5.14) (6.18) (7.15) */
    if (dbias) matrix_sum_rows(tape->pool, rows, out, dy.x, dbias);
}

Node *op_affine(Tape *tape, Node *x, Node *weight, Node *bias) {
    if (!x || !weight || x->cols != weight->cols) {
        return tape_fail_shapes(tape, "op_affine", x, weight,
                                "input and weight differ in columns");
    }
    if (bias && (bias->rows != 1 || bias->cols != weight->rows)) {
        return tape_fail_shapes(tape, "op_affine", weight, bias,
                                "the bias must be [1, rows of the weight]");
    }
    size_t rows = x->rows, in = x->cols, out = weight->rows;
    Node *node = tape_node(tape, "op_affine", rows, out, affine_backward, 3,
                           (Node *[]){x, weight, bias});
    if (!node) return NULL;
    const real *start = bias ? bias->value : NULL;
    /* (1.9), (3.5) */
    if (weight->packed) {
        gemm_packed(tape->pool, rows, out, in, x->value, in, weight->packed,
                    start, node->value, out);
    } else {
        gemm(tape->pool, false, true, rows, out, in, x->value, in,
             weight->value, in, start, node->value, out);
    }
    return node;
}

void op_affine_pack(Tape *tape, Node *weight) {
    if (!weight || weight->packed) return;
    size_t out = weight->rows, in = weight->cols;
    real *packed = tape_save(tape, gemm_packed_size(out, in), sizeof *packed);
    if (!packed) return;
    gemm_pack(tape->pool, true, out, in, weight->value, in, packed);
    weight->packed = packed;
}
