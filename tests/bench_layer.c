/* bench_layer: each layer by itself, forward and backward, on the shapes of a
 * training step. */
#include "bench.h"

#include "base/memory.h"
#include <stdio.h>
#include <stdlib.h>

enum { ROWS = BENCH_T * BENCH_B, CELLS = 3, SCORES = 3 };

/* Parameters of all layers and two inputs for them. */
typedef struct Workbench {
    ThreadPool *pool;
    size_t hidden;
    Parameters parameters;
    size_t table, combine, output_weight, output_bias;
    Recurrent encoder[CELLS], decoder[CELLS]; /* by CellKind */
    Attention attention[SCORES + 1];          /* by AttentionKind */
    real *input[2], *dinput[2];               /* [ROWS, hidden or E] each */
    TokenId ids[ROWS];
    bool mask[ROWS];
    size_t length[BENCH_B];
} Workbench;

/* A layer: what it puts on the tape. */
typedef Node *LayerForward(const Workbench *bench, Tape *tape, size_t kind);
typedef struct Layer {
    const char *name;
    LayerForward *forward;
    size_t kind;
    double operations; /* of its products, forward */
} Layer;

typedef struct LayerTimes {
    double forward, backward; /* seconds */
} LayerTimes;

/* --- the layers --- */

static Node *input(const Workbench *bench, Tape *tape, size_t i, size_t rows,
                   size_t cols) {
    return tape_leaf(tape, rows, cols, bench->input[i], bench->dinput[i]);
}

static Node *parameter(const Workbench *bench, Tape *tape, size_t i) {
    return parameters_node(&bench->parameters, i, tape);
}

static Node *lookup(const Workbench *bench, Tape *tape, size_t kind) {
    (void)kind;
    return op_lookup(tape, parameter(bench, tape, bench->table), bench->ids,
                     ROWS);
}

static Node *encode(const Workbench *bench, Tape *tape, size_t kind) {
    const Recurrent *stack = &bench->encoder[kind];
    Node *x = input(bench, tape, 0, BENCH_S * BENCH_B, BENCH_E);
    RecurrentState zero = recurrent_zero_state(stack, tape, BENCH_B);
    return recurrent_run(stack, &bench->parameters, tape, x, BENCH_S,
                         bench->mask, &zero, 0)
        .h;
}

static Node *decode(const Workbench *bench, Tape *tape, size_t kind) {
    const Recurrent *stack = &bench->decoder[kind];
    Node *x = input(bench, tape, 0, ROWS, BENCH_E);
    RecurrentState zero = recurrent_zero_state(stack, tape, BENCH_B);
    return recurrent_run(stack, &bench->parameters, tape, x, BENCH_T, NULL,
                         &zero, 0)
        .h;
}

static Node *attend(const Workbench *bench, Tape *tape, size_t kind) {
    const Attention *attention = &bench->attention[kind];
    Node *query = input(bench, tape, 0, ROWS, bench->hidden);
    Node *states = input(bench, tape, 1, BENCH_S * BENCH_B, bench->hidden);
    AttentionMemory memory = attention_memory(
        attention, &bench->parameters, tape, states, BENCH_S, bench->length);
    return attention_run(attention, &bench->parameters, tape, &memory, query,
                         NULL)
        .context;
}

static Node *combine(const Workbench *bench, Tape *tape, size_t kind) {
    (void)kind;
    Node *both = op_concat(tape, input(bench, tape, 0, ROWS, bench->hidden),
                           input(bench, tape, 1, ROWS, bench->hidden));
    Node *weight = parameter(bench, tape, bench->combine);
    return op_tanh(tape, op_affine(tape, both, weight, NULL));
}

static Node *loss(const Workbench *bench, Tape *tape, size_t kind) {
    (void)kind;
    Node *logits = op_affine(tape, input(bench, tape, 0, ROWS, bench->hidden),
                             parameter(bench, tape, bench->output_weight),
                             parameter(bench, tape, bench->output_bias));
    return op_cross_entropy_in_place(tape, logits, bench->ids, NULL, 0);
}

/* --- making them --- */

static void declare(Workbench *bench, Error *error) {
    static const char *const cells[] = {"rnn", "lstm", "gru"};
    static const char *const scores[] = {"none", "dot", "general", "additive"};
    Parameters *parameters = &bench->parameters;
    size_t hidden = bench->hidden;
    bench->table = parameters_add(parameters, "table", BENCH_V, BENCH_E, error);
    bench->combine =
        parameters_add(parameters, "combine", hidden, 2 * hidden, error);
    bench->output_weight =
        parameters_add(parameters, "output.weight", BENCH_V, hidden, error);
    bench->output_bias =
        parameters_add_vector(parameters, "output.bias", BENCH_V, error);
    for (size_t i = 0; i < CELLS; i++) {
        char name[32];
        snprintf(name, sizeof name, "encoder.%s", cells[i]);
        bench->encoder[i] = recurrent_declare(parameters, name, (CellKind)i,
                                              BENCH_E, hidden / 2, 1, 2, error);
        snprintf(name, sizeof name, "decoder.%s", cells[i]);
        bench->decoder[i] = recurrent_declare(parameters, name, (CellKind)i,
                                              BENCH_E, hidden, 1, 1, error);
    }
    for (size_t i = 1; i <= SCORES; i++) {
        bench->attention[i] = attention_declare(
            parameters, scores[i], (AttentionKind)i, hidden, error);
    }
}

/* Values drawn evenly for everything. */
static bool fill(Workbench *bench, Error *error) {
    if (!parameters_allocate(&bench->parameters, error)) return false;
    Random random = random_seed(1);
    for (size_t i = 0; i < bench->parameters.count; i++)
        parameters_uniform(&bench->parameters, i, 0.05, &random);
    size_t width = bench->hidden > BENCH_E ? bench->hidden : BENCH_E;
    for (size_t i = 0; i < 2; i++) {
        bench->input[i] = memory_allocate(ROWS * width, sizeof(real));
        bench->dinput[i] = memory_allocate(ROWS * width, sizeof(real));
        if (!bench->input[i] || !bench->dinput[i])
            return error_memory(error, "the layers");
        for (size_t k = 0; k < ROWS * width; k++)
            bench->input[i][k] = (real)(random_uniform(&random) - 0.5);
    }
    for (size_t r = 0; r < ROWS; r++) {
        bench->mask[r] = true;
        bench->ids[r] = (TokenId)random_below(&random, BENCH_V);
    }
    for (size_t b = 0; b < BENCH_B; b++) bench->length[b] = BENCH_S;
    return true;
}

static void free_workbench(Workbench *bench) {
    parameters_free(&bench->parameters);
    for (size_t i = 0; i < 2; i++) {
        memory_free(bench->input[i]);
        memory_free(bench->dinput[i]);
    }
}

/* --- timing --- */

/* The best of many times. */
static LayerTimes time_layer(const Workbench *bench, const Layer *layer) {
    LayerTimes best = {1e9, 1e9};
    double begun = machine_seconds();
    Tape tape;
    tape_init(&tape, bench->pool, 1);
    for (int round = 0; round < 5 || machine_seconds() - begun < 0.15;
         round++) {
        tape_reset(&tape);
        double start = machine_seconds();
        Node *node = layer->forward(bench, &tape, layer->kind);
        double middle = machine_seconds();
        bench_walk_back(&tape, node, 1e-4);
        double forward = middle - start, backward = machine_seconds() - middle;
        best.forward = forward < best.forward ? forward : best.forward;
        best.backward = backward < best.backward ? backward : best.backward;
    }
    tape_free(&tape);
    return best;
}

static void print_layer(const Workbench *bench, const Layer *layer) {
    double peak = machine_peak(bench->pool);
    LayerTimes times = time_layer(bench, layer);
    printf("  %-34s  %7.2f ms  %3.0f %%   %7.2f ms  %3.0f %% of peak\n",
           layer->name, times.forward * 1e3,
           100 * layer->operations / peak / times.forward, times.backward * 1e3,
           100 * 2 * layer->operations / peak / times.backward);
}

/* The lookup moves numbers and multiplies none: each is read and written; on
 * the way back, added to the table's gradient. A share of the limit of reading
 * would say nothing of what also writes. */
static void print_lookup(const Workbench *bench, const Layer *layer) {
    double bytes = ROWS * BENCH_E * sizeof(real);
    LayerTimes times = time_layer(bench, layer);
    printf("  %-34s  %7.2f ms          %7.2f ms         %.1f, %.1f GB/s in and "
           "out\n",
           layer->name, times.forward * 1e3, times.backward * 1e3,
           2 * bytes / times.forward * 1e-9, 3 * bytes / times.backward * 1e-9);
}

/* Clipping reads the gradients; Adam reads four blocks and writes three. */
static void print_update(ThreadPool *pool, size_t hidden) {
    BenchTask task = bench_task(&bench_models[0], hidden, pool);
    Parameters *parameters = &task.model.parameters;
    size_t block = parameters->size * sizeof(real);
    double best = 1e9, begun = machine_seconds();
    Optimizer optimizer = {0};
    optimizer_init(&optimizer, OPTIMIZER_ADAM, parameters->size, NULL);
    for (int round = 0; round < 5 || machine_seconds() - begun < 0.2; round++) {
        double start = machine_seconds();
        gradient_clip(pool, parameters->size, parameters->gradients, 1);
        optimizer_step(&optimizer, pool, 1e-4, parameters->values,
                       parameters->gradients);
        double spent = machine_seconds() - start;
        best = spent < best ? spent : best;
    }
    printf("  clip and Adam, %4.1f million numbers  %7.2f ms  %.1f GB/s in and "
           "out\n",
           (double)parameters->size * 1e-6, best * 1e3,
           8 * (double)block / best * 1e-9);
    optimizer_free(&optimizer);
    bench_task_free(&task);
}

/* Operations of the products of a forward pass; h hidden, e embedding. */
static void print_layers(const Workbench *bench) {
    double h = (double)bench->hidden, e = BENCH_E;
    double source = 2.0 * BENCH_S * BENCH_B, target = 2.0 * ROWS;
    double encoder = source * h * (e + h / 2), decoder = target * h * (e + h);
    double scores = 2 * target * BENCH_S * h, keys = source * h * h;
    const Layer layers[] = {
        {"encoder, RNN both ways", encode, CELL_RNN, encoder},
        {"encoder, LSTM both ways", encode, CELL_LSTM, 4 * encoder},
        {"encoder, GRU both ways", encode, CELL_GRU, 3 * encoder},
        {"decoder, RNN", decode, CELL_RNN, decoder},
        {"decoder, LSTM", decode, CELL_LSTM, 4 * decoder},
        {"decoder, GRU", decode, CELL_GRU, 3 * decoder},
        {"attention, dot", attend, ATTENTION_DOT, scores},
        {"attention, general", attend, ATTENTION_GENERAL, scores + keys},
        {"attention, additive", attend, ATTENTION_ADDITIVE,
         scores + keys + target * h * h},
        {"combination of context and state", combine, 0, 2 * target * h * h},
        {"output layer, softmax, loss", loss, 0, target * h * BENCH_V}};
    const Layer embedding = {"embedding lookup", lookup, 0, 0};
    printf("  %-34s  %-16s  backward\n", "", "forward");
    print_lookup(bench, &embedding);
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++)
        print_layer(bench, &layers[i]);
}

void bench_layers(ThreadPool *pool, size_t hidden) {
    Workbench *bench = calloc(1, sizeof *bench);
    Error error = {0};
    if (!bench) return;
    bench->pool = pool;
    bench->hidden = hidden;
    declare(bench, &error);
    if (error.message[0] == '\0' && fill(bench, &error)) {
        print_layers(bench);
        print_update(pool, hidden);
    } else {
        printf("  %s\n", error.message);
    }
    free_workbench(bench);
    free(bench);
}
