/* ops_arithmetic: sums, products, affine maps.
 *
 * Includes the tape and the kernels of math. Results live on the tape. */
#include "autodiff/ops.h"

#include "math/gemm.h"
#include "math/matrix.h"
#include "math/vectormath.h"
#include <string.h>

/* --- elementwise, with broadcasting --- */

/* y = x * f, or y += x * f; f [f_rows, f_cols] is broadcast to [rows, cols]. */
typedef struct Product {
    size_t cols;
    const real *x, *f;
    size_t f_rows, f_cols;
    bool add;
    real *y;
} Product;

static void scale_row(size_t cols, const real *x, real f, bool add, real *y) {
    if (add)
        for (size_t j = 0; j < cols; j++) y[j] += x[j] * f;
    else
        for (size_t j = 0; j < cols; j++) y[j] = x[j] * f;
}

static void multiply_row(size_t cols, const real *x, const real *f, bool add,
                         real *y) {
    if (add)
        for (size_t j = 0; j < cols; j++) y[j] += x[j] * f[j];
    else
        for (size_t j = 0; j < cols; j++) y[j] = x[j] * f[j];
}

static void product_rows(void *context, size_t worker, size_t begin,
                         size_t end) {
    (void)worker;
    const Product *p = context;
    for (size_t r = begin; r < end; r++) {
        const real *x = p->x + r * p->cols;
        const real *f = p->f + (p->f_rows == 1 ? 0 : r * p->f_cols);
        real *y = p->y + r * p->cols;
        if (p->f_cols == 1)
            scale_row(p->cols, x, *f, p->add, y);
        else
            multiply_row(p->cols, x, f, p->add, y);
    }
}

/* y [like] = or += x * f, with f a node that may be broadcast. */
static void product(Tape *tape, const Node *like, const real *x, const Node *f,
                    bool add, real *y) {
    Product p = {like->cols, x, f->value, f->rows, f->cols, add, y};
    tape_rows(tape, like->rows, like->cols, product_rows, &p);
}

/* y [like] = or += x * f, with one number f. */
static void product_scalar(Tape *tape, const Node *like, const real *x, real f,
                           bool add, real *y) {
    Product p = {like->cols, x, &f, 1, 1, add, y};
    tape_rows(tape, like->rows, like->cols, product_rows, &p);
}

/* y = a + sign * b; b is broadcast. */
typedef struct Sum {
    const Node *a, *b;
    real sign;
    real *y;
} Sum;

static void sum_rows(void *context, size_t worker, size_t begin, size_t end) {
    (void)worker;
    const Sum *s = context;
    size_t cols = s->a->cols;
    for (size_t r = begin; r < end; r++) {
        const real *a = s->a->value + r * cols;
        const real *b = s->b->value + (s->b->rows == 1 ? 0 : r * s->b->cols);
        real *y = s->y + r * cols;
        if (s->b->cols == 1) {
            real term = s->sign * *b;
            for (size_t j = 0; j < cols; j++) y[j] = a[j] + term;
        } else {
            for (size_t j = 0; j < cols; j++) y[j] = a[j] + s->sign * b[j];
        }
    }
}

static bool same_shape(const Node *a, const Node *b) {
    return a->rows == b->rows && a->cols == b->cols;
}

/* Append a node of a and b if b fits a. */
static Node *elementwise(Tape *tape, const char *operation, Node *a, Node *b,
                         NodeBackward *backward) {
    if (!a || !b || (b->rows != 1 && b->rows != a->rows) ||
        (b->cols != 1 && b->cols != a->cols)) {
        return tape_fail_shapes(tape, operation, a, b,
                                "the second must have the rows of the first "
                                "or 1, and its columns or 1");
    }
    return tape_node(tape, operation, a->rows, a->cols, backward, 2,
                     (Node *[]){a, b});
}

/* db [b] += sign * (x [like] summed over what was broadcast). */
static void reduce(Tape *tape, const Node *like, const real *x, const Node *b,
                   real sign, real *db) {
    size_t rows = like->rows, cols = like->cols;
    if (b->cols == 1) {
        size_t run = b->rows == 1 ? rows * cols : cols;
        for (size_t r = 0; r < b->rows; r++)
            db[r] += sign * (real)vector_sum(run, x + r * run);
        return;
    }
    real *sum = tape_save(tape, cols, sizeof *sum);
    if (sum) {
        memset(sum, 0, cols * sizeof *sum);
        matrix_sum_rows(tape->pool, rows, cols, x, sum);
        scale_row(cols, sum, sign, true, db);
    }
}

/* The backward of a + sign * b. */
static void sum_backward(Tape *tape, Node *node, real sign) {
    Node *a = node->input[0], *b = node->input[1];
    const real *dy = node->gradient;
    real *da = node_gradient(tape, a);
    if (da) product_scalar(tape, node, dy, 1, true, da);
    real *db = node_gradient(tape, b);
    if (db && same_shape(a, b))
        product_scalar(tape, node, dy, sign, true, db);
    else if (db)
        reduce(tape, node, dy, b, sign, db);
}

static void add_backward(Tape *tape, Node *node) {
    sum_backward(tape, node, 1);
}

static void subtract_backward(Tape *tape, Node *node) {
    sum_backward(tape, node, -1);
}

Node *op_add(Tape *tape, Node *a, Node *b) {
    Node *node = elementwise(tape, "op_add", a, b, add_backward);
    if (node) {
        Sum s = {a, b, 1, node->value};
        tape_rows(tape, a->rows, a->cols, sum_rows, &s);
    }
    return node;
}

Node *op_subtract(Tape *tape, Node *a, Node *b) {
    Node *node = elementwise(tape, "op_subtract", a, b, subtract_backward);
    if (node) {
        Sum s = {a, b, -1, node->value};
        tape_rows(tape, a->rows, a->cols, sum_rows, &s);
    }
    return node;
}

static void multiply_backward(Tape *tape, Node *node) {
    Node *a = node->input[0], *b = node->input[1];
    const real *dy = node->gradient;
    real *da = node_gradient(tape, a);
    if (da) product(tape, node, dy, b, true, da);
    real *db = node_gradient(tape, b);
    if (db && same_shape(a, b)) {
        product(tape, node, dy, a, true, db);
    } else if (db) {
        real *terms = tape_save(tape, node->rows * node->cols, sizeof *terms);
        if (terms) {
            product(tape, node, dy, a, false, terms);
            reduce(tape, node, terms, b, 1, db);
        }
    }
}

Node *op_multiply(Tape *tape, Node *a, Node *b) {
    Node *node = elementwise(tape, "op_multiply", a, b, multiply_backward);
    if (node) product(tape, node, a->value, b, false, node->value);
    return node;
}

static void scale_backward(Tape *tape, Node *node) {
    const real *factor = node->saved;
    real *da = node_gradient(tape, node->input[0]);
    if (da) product_scalar(tape, node, node->gradient, *factor, true, da);
}

Node *op_scale(Tape *tape, Node *a, double factor) {
    if (!a) return tape_fail_shapes(tape, "op_scale", a, a, "");
    Node *node =
        tape_node(tape, "op_scale", a->rows, a->cols, scale_backward, 1, &a);
    if (!node) return NULL;
    real f = (real)factor;
    node->saved = tape_save_copy(tape, 1, sizeof f, &f);
    product_scalar(tape, node, a->value, f, false, node->value);
    return node->saved ? node : NULL;
}

/* --- sums --- */

static void total_backward(Tape *tape, Node *node) {
    Node *a = node->input[0];
    const real *factor = node->saved;
    real *da = node_gradient(tape, a), d = node->gradient[0] * *factor;
    for (size_t i = 0; da && i < a->rows * a->cols; i++) da[i] += d;
}

/* factor * the sum of all elements. */
static Node *total(Tape *tape, const char *operation, Node *a, double factor) {
    Node *node = tape_node(tape, operation, 1, 1, total_backward, 1, &a);
    if (!node) return NULL;
    real f = (real)factor;
    node->saved = tape_save_copy(tape, 1, sizeof f, &f);
    node->value[0] = (real)(factor * vector_sum(a->rows * a->cols, a->value));
    return node->saved ? node : NULL;
}

Node *op_sum(Tape *tape, Node *a) {
    return a ? total(tape, "op_sum", a, 1)
             : tape_fail_shapes(tape, "op_sum", a, a, "");
}

Node *op_mean(Tape *tape, Node *a) {
    if (!a || a->rows * a->cols == 0)
        return tape_fail_shapes(tape, "op_mean", a, a, "no elements");
    return total(tape, "op_mean", a, 1 / (double)(a->rows * a->cols));
}

/* --- products of matrices --- */

/* Which operands are transposed. */
typedef struct MatmulForm {
    bool transpose_a, transpose_b;
} MatmulForm;

/* With y = op(a) op(b):  d op(a) = dy op(b)^T,  d op(b) = op(a)^T dy. */
static void matmul_backward(Tape *tape, Node *node) {
    Node *a = node->input[0], *b = node->input[1];
    const MatmulForm *form = node->saved;
    bool ta = form->transpose_a, tb = form->transpose_b, fresh;
    size_t m = node->rows, n = node->cols, k = ta ? a->rows : a->cols;
    const real *dy = node->gradient;
    real *da = node_gradient_fresh(tape, a, &fresh);
    if (da && !ta) {
        gemm(tape->pool, false, !tb, m, k, n, dy, n, b->value, b->cols, !fresh,
             da, k);
    } else if (da) {
        gemm(tape->pool, tb, true, k, m, n, b->value, b->cols, dy, n, !fresh,
             da, m);
    }
    real *db = node_gradient_fresh(tape, b, &fresh);
    if (db && !tb) {
        gemm(tape->pool, !ta, false, k, n, m, a->value, a->cols, dy, n, !fresh,
             db, n);
    } else if (db) {
        gemm(tape->pool, true, ta, n, k, m, dy, n, a->value, a->cols, !fresh,
             db, k);
    }
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
    Node *node = tape_node(tape, "op_matmul", m, n, matmul_backward, 2,
                           (Node *[]){a, b});
    if (!node) return NULL;
    MatmulForm form = {transpose_a, transpose_b};
    node->saved = tape_save_copy(tape, 1, sizeof form, &form);
    gemm(tape->pool, transpose_a, transpose_b, m, n, k, a->value, a->cols,
         b->value, b->cols, false, node->value, n);
    return node->saved ? node : NULL;
}

static void affine_backward(Tape *tape, Node *node) {
    Node *x = node->input[0], *weight = node->input[1];
    size_t rows = node->rows, out = node->cols, in = x->cols;
    const real *dy = node->gradient;
    bool fresh;
    real *dx = node_gradient_fresh(tape, x, &fresh);
    if (dx) {
        gemm(tape->pool, false, false, rows, in, out, dy, out, weight->value,
             in, !fresh, dx, in);
    }
    real *dweight = node_gradient_fresh(tape, weight, &fresh);
    if (dweight) {
        gemm(tape->pool, true, false, out, in, rows, dy, out, x->value, in,
             !fresh, dweight, in);
    }
    real *dbias = node_gradient(tape, node->input[2]);
    if (dbias) matrix_sum_rows(tape->pool, rows, out, dy, dbias);
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
    for (size_t r = 0; bias && out != 0 && r < rows; r++)
        memcpy(node->value + r * out, bias->value, out * sizeof(real));
    gemm(tape->pool, false, true, rows, out, in, x->value, in, weight->value,
         in, bias != NULL, node->value, out);
    return node;
}
