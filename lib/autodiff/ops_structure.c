/* ops_structure: parts of matrices, side by side, stacked, looked up.
 *
 * Includes the tape. Results live on the tape; rows are copied whole. */
#include "autodiff/ops.h"

#include <string.h>

/* y[r] += x[r] for `rows` rows of `cols`, with leading dimensions. */
static void add_block(size_t rows, size_t cols, const real *x, size_t ldx,
                      real *y, size_t ldy) {
    for (size_t r = 0; r < rows; r++)
        for (size_t j = 0; j < cols; j++) y[r * ldy + j] += x[r * ldx + j];
}

/* The same with y = x. */
static void copy_block(size_t rows, size_t cols, const real *x, size_t ldx,
                       real *y, size_t ldy) {
    for (size_t r = 0; cols != 0 && r < rows; r++)
        memcpy(y + r * ldy, x + r * ldx, cols * sizeof *y);
}

/* --- side by side and stacked --- */

static void concat_backward(Tape *tape, Node *node) {
    size_t first = 0;
    for (size_t i = 0; i < 2; i++) {
        Node *part = node->input[i];
        real *dpart = node_gradient(tape, part);
        if (dpart) {
            add_block(part->rows, part->cols, node->gradient + first,
                      node->cols, dpart, part->cols);
        }
        first += part->cols;
    }
}

Node *op_concat(Tape *tape, Node *a, Node *b) {
    if (!a || !b || a->rows != b->rows)
        return tape_fail_shapes(tape, "op_concat", a, b, "rows differ");
    if (a->cols > SIZE_MAX - b->cols)
        return tape_fail_shapes(tape, "op_concat", a, b, "too large");
    size_t cols = a->cols + b->cols;
    Node *node = tape_node(tape, "op_concat", a->rows, cols, concat_backward, 2,
                           (Node *[]){a, b});
    if (node) {
        copy_block(a->rows, a->cols, a->value, a->cols, node->value, cols);
        copy_block(b->rows, b->cols, b->value, b->cols, node->value + a->cols,
                   cols);
    }
    return node;
}

static void stack_backward(Tape *tape, Node *node) {
    const real *dy = node->gradient;
    for (size_t i = 0; i < node->input_count; i++) {
        Node *part = node->input[i];
        real *dpart = node_gradient(tape, part);
        size_t size = part->rows * part->cols;
        if (dpart) add_block(1, size, dy, size, dpart, size);
        dy += size;
    }
}

Node *op_stack(Tape *tape, Node *const *nodes, size_t count) {
    if (count == 0) return tape_fail(tape, "op_stack: nothing to stack");
    size_t rows = 0;
    for (size_t i = 0; i < count; i++) {
        const Node *part = nodes[i];
        if (!nodes[0] || !part || part->cols != nodes[0]->cols ||
            part->rows > SIZE_MAX - rows) {
            return tape_fail_shapes(tape, "op_stack", nodes[0], part,
                                    "columns differ");
        }
        rows += part->rows;
    }
    Node *node = tape_node(tape, "op_stack", rows, nodes[0]->cols,
                           stack_backward, count, nodes);
    real *y = node ? node->value : NULL;
    for (size_t i = 0; node && i < count; i++) {
        size_t size = nodes[i]->rows * nodes[i]->cols;
        copy_block(1, size, nodes[i]->value, size, y, size);
        y += size;
    }
    return node;
}

/* --- slices --- */

static void slice_backward(Tape *tape, Node *node) {
    Node *a = node->input[0];
    const size_t *offset = node->saved;
    real *da = node_gradient(tape, a);
    if (da) {
        add_block(node->rows, node->cols, node->gradient, node->cols,
                  da + *offset, a->cols);
    }
}

/* Keep where the slice begins in its input. */
static Node *save_offset(Tape *tape, Node *node, size_t offset) {
    if (node) node->saved = tape_save_copy(tape, 1, sizeof offset, &offset);
    return node && node->saved ? node : NULL;
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
    Node *node = tape_view(tape, "op_slice_rows", count, a->cols,
                           a->value + offset, slice_backward, 1, &a);
    return save_offset(tape, node, offset);
}

Node *op_slice_cols(Tape *tape, Node *a, size_t first, size_t count) {
    if (!a || !in_range(first, count, a->cols)) {
        return tape_fail(tape,
                         "op_slice_cols: %zu columns from %zu of [%zu, %zu]",
                         count, first, a ? a->rows : 0, a ? a->cols : 0);
    }
    Node *node =
        tape_node(tape, "op_slice_cols", a->rows, count, slice_backward, 1, &a);
    if (node) {
        copy_block(a->rows, count, a->value + first, a->cols, node->value,
                   count);
    }
    return save_offset(tape, node, first);
}

/* --- rows by number --- */

/* Which row of x each row of y is. */
typedef struct Gather {
    size_t count, cols;
    const size_t *rows;
    const real *x;
    real *y;
} Gather;

static void gather_task(void *context, size_t worker, size_t begin,
                        size_t end) {
    (void)worker;
    const Gather *g = context;
    for (size_t r = begin; r < end; r++) {
        copy_block(1, g->cols, g->x + g->rows[r] * g->cols, g->cols,
                   g->y + r * g->cols, g->cols);
    }
}

/* Add rows of x to rows of y, the columns begin .. end - 1: a worker owns its
 * columns, so repeated rows add up in order. */
static void scatter_task(void *context, size_t worker, size_t begin,
                         size_t end) {
    (void)worker;
    const Gather *g = context;
    for (size_t r = 0; r < g->count; r++) {
        add_block(1, end - begin, g->x + r * g->cols + begin, g->cols,
                  g->y + g->rows[r] * g->cols + begin, g->cols);
    }
}

static void gather_backward(Tape *tape, Node *node) {
    real *da = node_gradient(tape, node->input[0]);
    if (da) {
        Gather g = {node->rows, node->cols, node->saved, node->gradient, da};
        tape_rows(tape, node->cols, node->rows, scatter_task, &g);
    }
}

/* The node of rows whose numbers are on the tape. */
static Node *gather(Tape *tape, const char *operation, Node *a, size_t *rows,
                    size_t count) {
    for (size_t r = 0; rows && r < count; r++) {
        if (rows[r] >= a->rows) {
            return tape_fail(tape, "%s: row %zu (number %zu) of [%zu, %zu]",
                             operation, rows[r], r, a->rows, a->cols);
        }
    }
    Node *node =
        tape_node(tape, operation, count, a->cols, gather_backward, 1, &a);
    if (node) {
        node->saved = rows;
        Gather g = {count, a->cols, rows, a->value, node->value};
        tape_rows(tape, count, a->cols, gather_task, &g);
    }
    return node;
}

Node *op_lookup(Tape *tape, Node *table, const uint32_t *ids, size_t count) {
    size_t *rows = table ? tape_save(tape, count, sizeof *rows) : NULL;
    if (!rows) return tape_fail(tape, "op_lookup: an input is missing");
    for (size_t r = 0; r < count; r++) rows[r] = ids[r];
    return gather(tape, "op_lookup", table, rows, count);
}

Node *op_gather(Tape *tape, Node *a, const size_t *rows, size_t count) {
    size_t *copy = a ? tape_save_copy(tape, count, sizeof *copy, rows) : NULL;
    if (!copy) return tape_fail(tape, "op_gather: an input is missing");
    return gather(tape, "op_gather", a, copy, count);
}

/* --- select --- */

static void select_backward(Tape *tape, Node *node) {
    const bool *mask = node->saved;
    size_t cols = node->cols;
    real *da = node_gradient(tape, node->input[0]);
    real *db = node_gradient(tape, node->input[1]);
    for (size_t r = 0; r < node->rows; r++) {
        real *d = mask[r] ? da : db;
        if (d) {
            add_block(1, cols, node->gradient + r * cols, cols, d + r * cols,
                      cols);
        }
    }
}

Node *op_select(Tape *tape, const bool *mask, Node *a, Node *b) {
    if (!a || !b || a->rows != b->rows || a->cols != b->cols)
        return tape_fail_shapes(tape, "op_select", a, b, "shapes differ");
    size_t cols = a->cols;
    Node *node = tape_node(tape, "op_select", a->rows, cols, select_backward, 2,
                           (Node *[]){a, b});
    if (!node) return NULL;
    node->saved = tape_save_copy(tape, a->rows, sizeof *mask, mask);
    for (size_t r = 0; r < a->rows; r++) {
        const real *row = mask[r] ? a->value : b->value;
        copy_block(1, cols, row + r * cols, cols, node->value + r * cols, cols);
    }
    return node->saved ? node : NULL;
}
