/* bench: what the parts of the bench share.
 *
 * A part measures one thing on one pool of threads and prints lines of its
 * table. A share of a limit of the machine is of that limit as it was measured
 * a moment before, since a core's frequency changes with its load; the parts of
 * a step are shares of its time. */
#ifndef INTERLINEAR_TESTS_BENCH_H
#define INTERLINEAR_TESTS_BENCH_H

#include "17-speed/machine.h"
#include "autodiff/optimizer.h"
#include "seq2seq/model.h"

/* The task: B pairs a step, S source and T target positions (the words and
 * the end), V ids in each language. */
enum {
    BENCH_B = 64,
    BENCH_WORDS = 14,
    BENCH_S = BENCH_WORDS,
    BENCH_T = BENCH_WORDS + 1,
    BENCH_V = 6000 + ID_WORDS,
    BENCH_E = 256,
    BENCH_PAIRS = 8 * BENCH_B
};

typedef struct BenchOptions {
    const char *only;  /* the one part to run, NULL: all */
    const char *model; /* the one model, NULL: all */
    size_t hidden;     /* the one hidden size, 0: 256 and 512 */
    size_t threads;    /* the one number of threads, 0: 1, 2, 4 ... cores */
    double seconds;    /* for a figure of training; half of it: of decoding */
    bool raw;          /* training and decoding alone, one line a figure */
} BenchOptions;

/* --- limits (bench_limits.c) --- */

/* bench_limits: the table of multiply-adds and reads. */
void bench_limits(ThreadPool *pool);

/* --- the matrix product (bench_product.c), layers (bench_layer.c) --- */

void bench_products(ThreadPool *pool);
void bench_layers(ThreadPool *pool, size_t hidden);

/* --- models (bench_task.c) --- */

/* The models measured: "lstm" with general attention, "gru" likewise, "fed":
 * GRU, additive attention, input feeding. Encoders run both ways, hidden / 2
 * each way; E = 256. */
enum { BENCH_MODELS = 3 };
typedef struct BenchModel {
    const char *name, *title;
    ModelConfig config;
} BenchModel;
extern const BenchModel bench_models[BENCH_MODELS];

/* A model and its sentences: words drawn evenly, the same in every run. */
typedef struct BenchTask {
    Model model;
    Sentences source, target; /* BENCH_PAIRS of them */
    ThreadPool *pool;         /* borrowed */
    double *one;              /* borrowed; see bench_times_one */
} BenchTask;

/* bench_task: make one, with `one` NULL; a failure ends the program. Owner: the
 * caller, bench_task_free. */
BenchTask bench_task(const BenchModel *kind, size_t hidden, ThreadPool *pool);
void bench_task_free(BenchTask *task);

/* bench_batch: pairs first .. first + count - 1; without targets if
 * `sources_only`. Owner: the caller, batch_free. */
Batch bench_batch(const BenchTask *task, size_t first, size_t count,
                  bool sources_only);

/* bench_operations: what the products of a forward pass come to, with `rows`
 * rows in the decoder (positions, in training). A multiply-add counts two;
 * whatever is not a product (gates, tanh, softmax, updates) counts nothing.
 *   encoder         2 S B G H (E + H / 2)            G gates
 *   keys            2 S B H H                        general, additive
 *   decoder, a row  2 G H (E + H), fed: + 2 G H H
 *   attention       2 S H scores, 2 S H context; additive: + 2 H H query
 *   combine         4 H H
 *   output          2 V H
 * Training is three times that: the gradient of either operand is a product of
 * the same size. */
double bench_operations(const ModelConfig *config, size_t sentences,
                        size_t rows);

/* bench_times_one: print a rate as a multiple of the same model's on one
 * thread, which task->one [BENCH_RATES] keeps by `figure`; "-" if one thread
 * was not measured. */
enum { BENCH_RATES = 3 };
void bench_times_one(const BenchTask *task, size_t figure, double rate);

/* bench_print_data: the pairs, one a line, ids apart by spaces. */
void bench_print_data(void);

/* --- training (bench_training.c), decoding (bench_decoding.c) --- */

/* A line of the table: medians of as many steps or searches as fit the time.
 * ..._title: the head of the table. ..._raw: a line a figure. */
typedef void ModelPart(BenchTask *task, const BenchModel *kind,
                       const BenchOptions *options);
void bench_training_title(void);
ModelPart bench_training, bench_training_raw;
void bench_decoding_title(void);
ModelPart bench_decoding, bench_decoding_raw;

/* bench_median: of `count` >= 1 numbers, which it sorts. */
double bench_median(double *numbers, size_t count);

/* --- where the time goes (bench_profile.c) --- */

typedef enum BenchPart {
    PART_EMBEDDINGS, /* lookup and the sum of its gradients */
    PART_INPUTS,     /* x W_ih^T of all cells */
    PART_WALK,       /* the cells over time */
    PART_ATTENTION,  /* keys, scores, context, combination */
    PART_OUTPUT,     /* output layer, softmax, loss */
    PART_UPDATE,     /* clear, clip, optimizer */
    PART_REST,       /* batch, dropout, concatenation, ... */
    BENCH_PARTS
} BenchPart;

/* bench_profile_start: look 4,000 times a second which operation is at work on
 * the tape, or in the walk back over it. bench_profile_part: from here on it
 * is this part, whatever the tape does; BENCH_PARTS: ask the tape again.
 * bench_profile_stop: the share of each part in what was seen. */
void bench_profile_start(const Model *model, const Tape *tape);
void bench_profile_part(BenchPart part);
void bench_profile_stop(double share[BENCH_PARTS]);

/* bench_walk_back: tape_backward from a node of any shape, with a gradient of
 * `seed` in every element, which shows the profile where it is. */
void bench_walk_back(Tape *tape, Node *from, double seed);

#endif
