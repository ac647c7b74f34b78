/* plain_planted: a small model over several steps, and bugs to plant in it. */
#include "02-autodiff/plain_planted.h"

#include <stddef.h>
#include <string.h>

/* --- wrong backwards; each differs in one line from the right one --- */

typedef enum AffineBug {
    SIGN,
    TRANSPOSED,
    CUT,
    OVERWRITES,
    RECURRENCE
} AffineBug;

/* add_affine_gradients of plain_products.c, with one mistake in it. */
static void add_affine(PlainNode *y, AffineBug bug) {
    PlainNode *x = y->input[0], *W = y->input[1];
    int R = x->rows, D = x->cols, H = W->rows;
    double *X = x->value, *V = W->value, *dy = y->gradient;
    double *dx = x->gradient, *dW = W->gradient, *db = y->input[2]->gradient;
    if (bug == OVERWRITES)
        for (int k = 0; k < H * D; k++) dW[k] = 0;
    for (int r = 0; r < R; r++)
        for (int j = 0; j < H; j++) {
            db[j] += dy[r * H + j];
            for (int d = 0; d < D; d++) {
                double term = dy[r * H + j] * X[r * D + d];
                if (bug != RECURRENCE)
                    dx[r * D + d] += dy[r * H + j] * V[j * D + d];
                if (bug == SIGN)
                    dW[j * D + d] -= term;
                else if (bug == TRANSPOSED)
                    dW[d * H + j] += term;
                else if (bug != CUT)
                    dW[j * D + d] += term;
            }
        }
}

static void affine_sign(PlainNode *y) {
    add_affine(y, SIGN);
}

static void affine_transposed(PlainNode *y) {
    add_affine(y, TRANSPOSED);
}

static void affine_cut(PlainNode *y) {
    add_affine(y, CUT);
}

static void affine_overwrites(PlainNode *y) {
    add_affine(y, OVERWRITES);
}

static void affine_recurrence(PlainNode *y) {
    add_affine(y, RECURRENCE);
}

/* The square a a: 2 a dy, which is right for both uses together, for each. */
static void multiply_twice(PlainNode *y) {
    double *a = y->input[0]->value, *dy = y->gradient;
    double *da = y->input[0]->gradient, *db = y->input[1]->gradient;
    for (int k = 0; k < y->rows * y->cols; k++) {
        da[k] += 2 * a[k] * dy[k];
        db[k] += 2 * a[k] * dy[k];
    }
}

/* The factor is forgotten. */
static void scale_batch(PlainNode *y) {
    double *dy = y->gradient, *da = y->input[0]->gradient;
    for (int k = 0; k < y->rows * y->cols; k++) da[k] += dy[k];
}

/* All rows go to a, whatever the mask says; b gets nothing. */
static void select_mask(PlainNode *y) {
    double *dy = y->gradient, *da = y->input[0]->gradient;
    for (int k = 0; k < y->rows * y->cols; k++) da[k] += dy[k];
}

/* --- the model --- */

/* Plant the bug in a node, if it is a bug of that operation. */
static void plant(PlainNode *node, PlainPlant bug, PlainPlant where,
                  PlainBackward *wrong) {
    if (bug == where) node->backward = wrong;
}

static PlainNode *build_step(PlainModel *m, int t, PlainNode *W, PlainNode *U,
                             PlainNode *b, PlainNode *h) {
    PlainTape *tape = &m->tape;
    PlainNode *x = plain_node_leaf(tape, PLANTED_B, PLANTED_D, m->x[t], NULL);
    PlainNode *none = plain_node_leaf(tape, 1, PLANTED_H, m->zero, NULL);
    PlainNode *in = plain_node_affine(tape, x, W, b);
    PlainNode *back = plain_node_affine(tape, h, U, none);
    PlainNode *sum = plain_node_add(tape, in, back);
    PlainNode *next = plain_node_tanh(tape, sum);
    PlainNode *kept = plain_node_select(tape, m->mask[t], next, h);
    plant(in, m->plant, PLAIN_PLANT_SIGN, affine_sign);
    plant(in, m->plant, PLAIN_PLANT_TRANSPOSED, affine_transposed);
    plant(in, m->plant, PLAIN_PLANT_CUT, affine_cut);
    plant(in, m->plant, PLAIN_PLANT_OVERWRITES, affine_overwrites);
    plant(back, m->plant, PLAIN_PLANT_RECURRENCE, affine_recurrence);
    plant(kept, m->plant, PLAIN_PLANT_MASK, select_mask);
    return kept;
}

static PlainNode *build(PlainModel *m) {
    PlainTape *tape = &m->tape;
    plain_tape_clear(tape);
    PlainNode *W = plain_node_leaf(tape, PLANTED_H, PLANTED_D, m->W, m->dW);
    PlainNode *U = plain_node_leaf(tape, PLANTED_H, PLANTED_H, m->U, m->dU);
    PlainNode *b = plain_node_leaf(tape, 1, PLANTED_H, m->b, m->db);
    PlainNode *h = plain_node_leaf(tape, PLANTED_B, PLANTED_H, m->zero, NULL);
    for (int t = 0; t < m->steps; t++) h = build_step(m, t, W, U, b, h);
    PlainNode *square = plain_node_multiply(tape, h, h);
    PlainNode *sum = plain_node_sum(tape, square);
    PlainNode *loss = plain_node_scale(tape, sum, 1.0 / PLANTED_B);
    plant(square, m->plant, PLAIN_PLANT_TWICE, multiply_twice);
    plant(loss, m->plant, PLAIN_PLANT_BATCH, scale_batch);
    return loss;
}

void plain_model_prepare(PlainModel *m, PlainPlant bug) {
    m->plant = bug;
    m->steps = PLANTED_T;
    m->padding_count = 0;
    memset(m->zero, 0, sizeof m->zero);
    for (int t = 0; t < PLANTED_T; t++)
        for (int r = 0; r < PLANTED_B; r++) {
            m->mask[t][r] = t + r <= PLANTED_T;
            for (int d = 0; !m->mask[t][r] && d < PLANTED_D; d++)
                m->padding[m->padding_count++] = &m->x[t][r][d];
        }
}

double plain_model_loss(void *model) {
    PlainModel *m = model;
    double *loss = build(m)->value;
    return loss[0];
}

void plain_model_gradient(void *model) {
    PlainModel *m = model;
    plain_tape_backward(&m->tape, build(m));
}

PlainSubject plain_model_subject(PlainModel *m) {
    return (PlainSubject){.loss = plain_model_loss,
                          .gradient = plain_model_gradient,
                          .context = m,
                          .rows = PLANTED_H,
                          .cols = PLANTED_D,
                          .x = &m->W[0][0],
                          .dx = &m->dW[0][0],
                          .batch = PLANTED_B,
                          .steps = &m->steps,
                          .padding = m->padding,
                          .padding_count = m->padding_count};
}
