/* cost: what a gradient costs by differences, and what it costs by the tape. */
#include "02-autodiff/plain_check.h"
#include "02-autodiff/plain_operations.h"
#include "base/random.h"
#include "program.h"
#include <string.h>
#include <time.h>

enum { R = 8, D = 64, H = 64, ROUNDS = 100 };

/* One layer, tanh(x W^T + b), summed. */
typedef struct Layer {
    double x[R][D], W[H][D], b[1][H], dW[H][D], db[1][H];
    PlainTape tape;
} Layer;

static PlainNode *build(Layer *l) {
    PlainTape *tape = &l->tape;
    plain_tape_clear(tape);
    PlainNode *x = plain_node_leaf(tape, R, D, l->x, NULL);
    PlainNode *W = plain_node_leaf(tape, H, D, l->W, l->dW);
    PlainNode *b = plain_node_leaf(tape, 1, H, l->b, l->db);
    PlainNode *y = plain_node_tanh(tape, plain_node_affine(tape, x, W, b));
    return plain_node_sum(tape, y);
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static double loss_of(void *context) {
    double *loss = build(context)->value;
    return loss[0];
}

/* How many derivatives by the tape differ from the quotient: all are asked. */
static int count_wrong(Layer *l) {
    memset(l->dW, 0, sizeof l->dW);
    memset(l->db, 0, sizeof l->db);
    plain_tape_backward(&l->tape, build(l));
    PlainCheck W = plain_check(loss_of, l, H * D, &l->W[0][0], &l->dW[0][0]);
    PlainCheck b = plain_check(loss_of, l, H, &l->b[0][0], &l->db[0][0]);
    return W.wrong + b.wrong;
}

static void fill(Layer *l) {
    Random random = random_seed(1);
    for (int r = 0; r < R; r++)
        for (int d = 0; d < D; d++) l->x[r][d] = random_uniform(&random);
    for (int j = 0; j < H; j++)
        for (int d = 0; d < D; d++) l->W[j][d] = random_uniform(&random) - 0.5;
}

void cost_show(Lesson *lesson) {
    static Layer layer;
    fill(&layer);
    double begin = seconds();
    int wrong = count_wrong(&layer);
    double differences = seconds() - begin;
    begin = seconds();
    for (int i = 0; i < ROUNDS; i++) build(&layer);
    double forward = (seconds() - begin) / ROUNDS;
    begin = seconds();
    for (int i = 0; i < ROUNDS; i++)
        plain_tape_backward(&layer.tape, build(&layer));
    double both = (seconds() - begin) / ROUNDS;
    int weights = H * D + H;
    lesson_section(lesson, "what a gradient costs");
    lesson_print(lesson,
                 "a layer [%d, %d] on %d rows: %d weights\n"
                 "by differences: %d evaluations, ~%.2f s\n"
                 "by the tape: forward and backward once, ~%.5f s\n"
                 "forward and backward take as long as ~%.1f evaluations\n"
                 "derivatives in which the two differ: %d\n",
                 H, D, R, weights, 2 * weights, differences, both,
                 both / forward, wrong);
}
