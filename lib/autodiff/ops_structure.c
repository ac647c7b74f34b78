/* ops_structure: parts of matrices, side by side, stacked, looked up.
 *
 * Includes the tape. Results live on the tape; rows are copied whole. */
#include "autodiff/ops.h"

#include <string.h>

/* A block [rows, cols] of a matrix with a leading dimension, and where it
 * goes. */
typedef struct Block {
    size_t cols;
    const real *x;
    size_t ldx;
    real *y;
    size_t ldy;
} Block;

static void copy_task(void *context, size_t r) {
    const Block *b = context;
    memcpy(b->y + r * b->ldy, b->x + r * b->ldx, b->cols * sizeof *b->y);
}

/* y += x. */
static void add_row(size_t cols, const real *restrict x, real *restrict y) {
    for (size_t j = 0; j < cols; j++) y[j] += x[j];
}

static void add_task(void *context, size_t r) {
    const Block *b = context;
    add_row(b->cols, b->x + r * b->ldx, b->y + r * b->ldy);
}

/* The gradient of a part [part->rows, part->cols] of the input that begins at
 * `offset` += dy; = where the part is all of it and nothing has arrived. */
static void add_part(Tape *tape, Node *input, const Node *part, size_t offset,
                     const real *dy, size_t ldy) {
    bool fresh = false;
    bool whole = part->rows == input->rows && part->cols == input->cols;
    real *dx = whole ? node_gradient_fresh(tape, input, &fresh)
                     : node_gradient(tape, input);
    if (!dx) return;
    Block block = {part->cols, dy, ldy, dx + offset, input->cols};
    tape_rows(tape, part->rows, part->cols, fresh ? copy_task : add_task,
              &block);
}

/* --- side by side and stacked --- */

/* A node made of its inputs: the next begins `step(part)` numbers behind. */
typedef size_t JoinStep(const Node *part);

static size_t columns(const Node *part) {
    return part->cols;
}

static size_t numbers(const Node *part) {
    return part->rows * part->cols;
}

static Node *join(Tape *tape, Node *node, JoinStep *step) {
    real *y = node ? node->value : NULL;
    for (size_t i = 0; node && i < node->input_count; i++) {
        const Node *part = node->input[i];
        Block block = {part->cols, part->value, part->cols, y, node->cols};
        tape_rows(tape, part->rows, part->cols, copy_task, &block);
        y += step(part);
    }
    return node;
}

static void join_backward(Tape *tape, Node *node, JoinStep *step) {
    const real *dy = node->gradient;
    for (size_t i = 0; i < node->input_count; i++) {
        Node *part = node->input[i];
        add_part(tape, part, part, 0, dy, node->cols);
        dy += step(part);
    }
}

static void concat_backward(Tape *tape, Node *node) {
    join_backward(tape, node, columns); /* (2.21) */
}

Node *op_concat(Tape *tape, Node *a, Node *b) {
    if (!a || !b || a->rows != b->rows)
        return tape_fail_shapes(tape, "op_concat", a, b, "rows differ");
    Node *node = tape_node(tape, "op_concat", a->rows, a->cols + b->cols,
                           concat_backward, 2, (Node *[]){a, b});
    return join(tape, node, columns);
}

static void stack_backward(Tape *tape, Node *node) {
    join_backward(tape, node, numbers);
}

Node *op_stack(Tape *tape, Node *const *nodes, size_t count) {
    if (count == 0) return tape_fail(tape, "op_stack: nothing to stack");
    size_t rows = 0;
    for (size_t i = 0; i < count; i++) {
        const Node *first = nodes[0], *part = nodes[i];
        if (!first || !part || part->cols != first->cols) {
            return tape_fail_shapes(tape, "op_stack", first, part,
                                    "columns differ");
        }
        rows += part->rows;
    }
    Node *node = tape_node(tape, "op_stack", rows, nodes[0]->cols,
                           stack_backward, count, nodes);
    return join(tape, node, numbers);
}

/* --- slices --- */

/* saved: where the slice begins in its input. (2.22) */
static void slice_backward(Tape *tape, Node *node) {
    const size_t *offset = node->saved;
    add_part(tape, node->input[0], node, *offset, node->gradient, node->cols);
}

/* Whether first .. first + count - 1 lie below `size`. */
static bool in_range(size_t first, size_t count, size_t size) {
    return first <= size && count <= size - first;
}

Node *op_slice_rows(Tape *tape, Node *a, size_t first, size_t count) {
    if (!a || !in_range(first, count, a->rows)) {
        return tape_fail(tape, "op_slice_rows: %zu rows from %zu of [%zu, %zu]",
                         count, first, a ? a->rows : 0, a ? a->cols : 0);
    }
    size_t offset = first * a->cols;
    void *saved = tape_save_copy(tape, 1, sizeof offset, &offset);
    Node *node = tape_view(tape, "op_slice_rows", count, a->cols,
                           a->value + offset, slice_backward, 1, &a);
    if (node) node->saved = saved;
    return node;
}

Node *op_slice_cols(Tape *tape, Node *a, size_t first, size_t count) {
    if (!a || !in_range(first, count, a->cols)) {
        return tape_fail(tape,
                         "op_slice_cols: %zu columns from %zu of [%zu, %zu]",
                         count, first, a ? a->rows : 0, a ? a->cols : 0);
    }
    void *saved = tape_save_copy(tape, 1, sizeof first, &first);
    Node *node =
        tape_node(tape, "op_slice_cols", a->rows, count, slice_backward, 1, &a);
    if (!node) return NULL;
    node->saved = saved;
    Block block = {count, a->value + first, a->cols, node->value, count};
    tape_rows(tape, a->rows, count, copy_task, &block);
    return node;
}

/* --- rows by number --- */

/* y [count, cols] is rows of x, or is added to rows of x's gradient. */
typedef struct Gather {
    size_t count, cols;
    const size_t *rows;
    const real *x;
    real *y;
} Gather;

enum { BLOCK = 64 }; /* columns a worker adds at once */

/* (4.3) */
static void gather_task(void *context, size_t r) {
    const Gather *g = context;
    memcpy(g->y + r * g->cols, g->x + g->rows[r] * g->cols,
           g->cols * sizeof *g->y);
}

/* One worker adds all rows of a block, so repeated rows add up in order.
 * (2.23) (4.4) */
static void scatter_task(void *context, size_t block) {
    const Gather *g = context;
    size_t first = block * BLOCK, left = g->cols - first;
    for (size_t r = 0; r < g->count; r++) {
        add_row(left < BLOCK ? left : BLOCK, g->x + r * g->cols + first,
                g->y + g->rows[r] * g->cols + first);
    }
}

static void gather_backward(Tape *tape, Node *node) {
    real *da = node_gradient(tape, node->input[0]);
    Gather g = {node->rows, node->cols, node->saved, node->gradient, da};
    size_t blocks = (g.cols + BLOCK - 1) / BLOCK;
    if (da) tape_rows(tape, blocks, BLOCK * g.count, scatter_task, &g);
}

/* The node of rows whose numbers are on the tape. */
static Node *gather(Tape *tape, const char *operation, Node *a, size_t *rows,
                    size_t count) {
    if (!rows) return tape_fail(tape, "%s: an input is missing", operation);
    for (size_t r = 0; r < count; r++) {
        if (rows[r] >= a->rows) {
            return tape_fail(tape, "%s: row %zu (number %zu) of [%zu, %zu]",
                             operation, rows[r], r, a->rows, a->cols);
        }
    }
    Node *node =
        tape_node(tape, operation, count, a->cols, gather_backward, 1, &a);
    if (!node) return NULL;
    node->saved = rows;
    Gather g = {count, a->cols, rows, a->value, node->value};
    tape_rows(tape, count, a->cols, gather_task, &g);
    return node;
}

Node *op_lookup(Tape *tape, Node *table, const uint32_t *ids, size_t count) {
    size_t *rows = table ? tape_save(tape, count, sizeof *rows) : NULL;
    for (size_t r = 0; rows && r < count; r++) rows[r] = ids[r];
    return gather(tape, "op_lookup", table, rows, count);
}

Node *op_gather(Tape *tape, Node *a, const size_t *rows, size_t count) {
    size_t *copy = a ? tape_save_copy(tape, count, sizeof *copy, rows) : NULL;
    return gather(tape, "op_gather", a, copy, count);
}

/* --- select --- */

static void select_backward(Tape *tape, Node *node) {
    const bool *mask = node->saved;
    size_t cols = node->cols;
    real *da = node_gradient(tape, node->input[0]);
    real *db = node_gradient(tape, node->input[1]);
    for (size_t r = 0; r < node->rows; r++) {
        real *d = mask[r] ? da : db; /* (2.24) */
        if (d) add_row(cols, node->gradient + r * cols, d + r * cols);
    }
}

Node *op_select(Tape *tape, const bool *mask, Node *a, Node *b) {
    if (!a || !b || a->rows != b->rows || a->cols != b->cols)
        return tape_fail_shapes(tape, "op_select", a, b, "shapes differ");
    size_t cols = a->cols;
    bool *saved = tape_save_copy(tape, a->rows, sizeof *mask, mask);
    Node *node = tape_node(tape, "op_select", a->rows, cols, select_backward, 2,
                           (Node *[]){a, b});
    if (!node) return NULL;
    node->saved = saved;
    for (size_t r = 0; r < a->rows; r++) {
        const Node *from = mask[r] ? a : b;
        memcpy(node->value + r * cols, from->value + r * cols,
               cols * sizeof(real));
    }
    return node;
}
