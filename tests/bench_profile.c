/* bench_profile: which part of a training step takes how much of its time.
 *
 * A timer's signal comes 4,000 times a second; its handler counts the part of
 * the operation at work. Forward, that is the node the tape made last, since an
 * operation makes its node and then computes its value; on the way back, the
 * node bench_walk_back stands at. Workers leave signals to this thread, which
 * runs its own share of every operation. */
#include "bench.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

enum { PERIOD = 250 }; /* microseconds */

/* What the handler reads and counts. */
static struct {
    const Model *model;
    const Tape *tape;
    const Node *volatile walked; /* NULL: forward */
    volatile BenchPart part;     /* BENCH_PARTS: ask the tape */
    volatile size_t seen[BENCH_PARTS];
} profile;

/* The part of a linear layer, by the name of its weights. */
static BenchPart affine_part(const Node *node) {
    const Parameters *parameters = &profile.model->parameters;
    const Node *weight = node->input[1];
    while (weight->input_count > 0) weight = weight->input[0]; /* of a slice */
    for (size_t i = 0; i < parameters->count; i++) {
        const char *name = parameters->list[i].name;
        if (parameters->values + parameters->list[i].offset != weight->value)
            continue;
        if (strstr(name, "weight_ih")) return PART_INPUTS;
        return strstr(name, "output") ? PART_OUTPUT : PART_ATTENTION;
    }
    return PART_REST;
}

static BenchPart node_part(const Node *node) {
    static const struct {
        const char *word; /* in the name of the operation */
        BenchPart part;
    } parts[] = {{"lookup", PART_EMBEDDINGS},   {"rnn", PART_WALK},
                 {"lstm", PART_WALK},           {"gru", PART_WALK},
                 {"attention", PART_ATTENTION}, {"tanh", PART_ATTENTION},
                 {"cross_entropy", PART_OUTPUT}};
    if (!node) return PART_REST;
    if (strcmp(node->operation, "op_affine") == 0) return affine_part(node);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (strstr(node->operation, parts[i].word)) return parts[i].part;
    return PART_REST;
}

static void look(int signal_number) {
    (void)signal_number;
    BenchPart part = profile.part;
    if (part == BENCH_PARTS)
        part = node_part(profile.walked ? profile.walked : profile.tape->last);
    profile.seen[part]++;
}

static void set_timer(int microseconds) {
    struct itimerval timer = {{0, microseconds}, {0, microseconds}};
    setitimer(ITIMER_REAL, &timer, NULL);
}

void bench_profile_start(const Model *model, const Tape *tape) {
    struct sigaction action = {.sa_handler = look, .sa_flags = SA_RESTART};
    sigaction(SIGALRM, &action, NULL);
    profile.model = model;
    profile.tape = tape;
    profile.part = PART_REST;
    for (size_t i = 0; i < BENCH_PARTS; i++) profile.seen[i] = 0;
    set_timer(PERIOD);
}

void bench_profile_part(BenchPart part) {
    profile.part = part;
}

void bench_profile_stop(double share[BENCH_PARTS]) {
    set_timer(0);
    double all = 0;
    for (size_t i = 0; i < BENCH_PARTS; i++) all += (double)profile.seen[i];
    for (size_t i = 0; i < BENCH_PARTS; i++)
        share[i] = all > 0 ? (double)profile.seen[i] / all : 0;
}

void bench_walk_back(Tape *tape, Node *from, double seed) {
    real *gradient = tape_ok(tape) ? node_gradient(tape, from) : NULL;
    if (gradient)
        for (size_t i = 0; i < from->rows * from->cols; i++)
            gradient[i] = (real)seed;
    for (Node *node = tape->last; node && tape_ok(tape);
         node = node->previous) {
        profile.walked = node;
        if (node->backward && node->gradient) node->backward(tape, node);
    }
    profile.walked = NULL;
    if (!tape_ok(tape)) {
        fprintf(stderr, "bench: %s\n", tape->error.message);
        exit(1);
    }
}
