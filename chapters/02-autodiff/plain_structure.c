/* plain_structure: columns side by side, rows by number, rows by mask. */
#include "02-autodiff/plain_operations.h"

#include <assert.h>
#include <stddef.h>

/* to[r][first_to + j] += from[r][first_from + j] for `count` columns. */
static void add_columns(int R, int count, int C, double from[R][C],
                        int first_from, int K, double to[R][K], int first_to) {
    for (int r = 0; r < R; r++)
        for (int j = 0; j < count; j++)
            to[r][first_to + j] += from[r][first_from + j];
}

static void concat_backward(PlainNode *y) {
    PlainNode *a = y->input[0], *b = y->input[1];
    add_columns(y->rows, a->cols, y->cols, y->gradient, 0, a->cols, a->gradient,
                0); /* (2.21) */
    add_columns(y->rows, b->cols, y->cols, y->gradient, a->cols, b->cols,
                b->gradient, 0);
}

PlainNode *plain_node_concat(PlainTape *tape, PlainNode *a, PlainNode *b) {
    assert(a->rows == b->rows);
    int cols = a->cols + b->cols;
    PlainNode *node = plain_node_append(tape, "concat", a->rows, cols,
                                        concat_backward, a, b, NULL);
    add_columns(a->rows, a->cols, a->cols, a->value, 0, cols, node->value, 0);
    add_columns(b->rows, b->cols, b->cols, b->value, 0, cols, node->value,
                a->cols);
    return node;
}

static void slice_backward(PlainNode *y) {
    PlainNode *a = y->input[0];
    add_columns(y->rows, y->cols, y->cols, y->gradient, 0, a->cols, a->gradient,
                y->first); /* (2.22) */
}

PlainNode *plain_node_slice(PlainTape *tape, PlainNode *a, int first,
                            int count) {
    assert(first >= 0 && count >= 0 && first + count <= a->cols);
    PlainNode *node = plain_node_append(tape, "slice", a->rows, count,
                                        slice_backward, a, NULL, NULL);
    node->first = first;
    add_columns(a->rows, count, a->cols, a->value, first, count, node->value,
                0);
    return node;
}

static void lookup_backward(PlainNode *y) {
    double *dy = y->gradient, *dtable = y->input[0]->gradient;
    int E = y->cols;
    for (int r = 0; r < y->rows; r++)
        for (int j = 0; j < E; j++)
            dtable[y->ids[r] * E + j] += dy[r * E + j]; /* (2.23) */
}

PlainNode *plain_node_lookup(PlainTape *tape, PlainNode *table, const int ids[],
                             int count) {
    PlainNode *node = plain_node_append(tape, "lookup", count, table->cols,
                                        lookup_backward, table, NULL, NULL);
    double *rows = table->value, *y = node->value;
    node->ids = ids;
    for (int r = 0; r < count; r++) {
        assert(ids[r] >= 0 && ids[r] < table->rows);
        for (int j = 0; j < table->cols; j++)
            y[r * table->cols + j] = rows[ids[r] * table->cols + j];
    }
    return node;
}

static void select_backward(PlainNode *y) {
    double *dy = y->gradient;
    for (int r = 0; r < y->rows; r++) {
        double *d = y->input[y->mask[r] ? 0 : 1]->gradient;
        for (int j = 0; j < y->cols; j++)
            d[r * y->cols + j] += dy[r * y->cols + j]; /* (2.24) */
    }
}

PlainNode *plain_node_select(PlainTape *tape, const bool mask[], PlainNode *a,
                             PlainNode *b) {
    assert(a->rows == b->rows && a->cols == b->cols);
    PlainNode *node = plain_node_append(tape, "select", a->rows, a->cols,
                                        select_backward, a, b, NULL);
    double *y = node->value;
    node->mask = mask;
    for (int r = 0; r < a->rows; r++) {
        double *from = mask[r] ? a->value : b->value;
        for (int j = 0; j < a->cols; j++)
            y[r * a->cols + j] = from[r * a->cols + j];
    }
    return node;
}
