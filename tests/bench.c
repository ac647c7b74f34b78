/* bench: how fast the engine is, as shares of what this machine can do.
 *
 *   build/bench [threads]
 *
 * All figures come from one run. The peak is that of fused multiply-adds on
 * one core, measured by a loop that does nothing else; the product's rates
 * are shares of it. Training and search run on sentences made here: 14 words
 * drawn from vocabularies of 6,000. */
#include "autodiff/optimizer.h"
#include "base/memory.h"
#include "math/gemm.h"
#include "math/vector.h"
#include "seq2seq/stepper.h"
#include "seq2seq/train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WORDS = 6000, LENGTH = 14, BATCH = 64, SIZE = 256, PAIRS = 512 };

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* Floating-point operations a second of independent multiply-adds. */
VECTOR_WIDE static double measure_peak(void) {
    enum { CHAINS = 16, ROUNDS = 2000000 };
    Vector sum[CHAINS], factor, term;
    size_t width = sizeof(Vector) / sizeof(real);
    for (size_t i = 0; i < width; i++) {
        factor[i] = (real)0.999;
        term[i] = (real)(1e-3 * (double)(i + 1));
    }
    VECTOR_UNROLL for (size_t c = 0; c < CHAINS; c++) sum[c] =
        term * (real)(c + 1);
    double best = 0;
    for (int attempt = 0; attempt < 3; attempt++) {
        double begun = seconds();
        for (long round = 0; round < ROUNDS; round++)
            for (size_t c = 0; c < CHAINS; c++) sum[c] = sum[c] * factor + term;
        double rate =
            2.0 * CHAINS * ROUNDS * (double)width / (seconds() - begun);
        best = rate > best ? rate : best;
    }
    volatile real sink = 0;
    VECTOR_UNROLL for (size_t c = 0; c < CHAINS; c++) sink = sink + sum[c][0];
    return best;
}

/* Seconds of one product of a shape, the best of several. */
static double time_product(ThreadPool *pool, bool transpose_a, bool transpose_b,
                           size_t m, size_t n, size_t k) {
    real *a = memory_allocate(m * k, sizeof(real));
    real *b = memory_allocate(n * k, sizeof(real));
    real *c = memory_allocate(m * n, sizeof(real));
    size_t lda = transpose_a ? m : k, ldb = transpose_b ? k : n;
    double best = 1e9, all = 0;
    for (int round = 0; a && b && c && (round < 3 || all < 0.05); round++) {
        double begun = seconds();
        gemm(pool, transpose_a, transpose_b, m, n, k, a, lda, b, ldb, false, c,
             n);
        double spent = seconds() - begun;
        best = spent < best ? spent : best;
        all += spent;
    }
    memory_free(a);
    memory_free(b);
    memory_free(c);
    return best;
}

static void bench_products(ThreadPool *pool, double peak) {
    static const size_t shapes[][3] = {
        {32, 256, 256},   {64, 1024, 256},   {64, 1024, 512}, {64, 2048, 512},
        {800, 1024, 256}, {1600, 8000, 256}, {512, 512, 512}, {1, 1024, 256}};
    printf("\nmatrix product, weights packed at each call, %zu thread(s)\n",
           threads_count(pool));
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        const size_t *s = shapes[i];
        double work = 2.0 * (double)s[0] * (double)s[1] * (double)s[2];
        double rate = work / time_product(pool, false, true, s[0], s[1], s[2]);
        printf("  %5zu x %5zu x %4zu  %7.1f GFLOP/s  %5.1f %% of peak\n", s[0],
               s[1], s[2], rate * 1e-9,
               100 * rate / peak / (double)threads_count(pool));
    }
}

/* Seconds of a layer's three products, forward and both gradients. */
static double time_layer(ThreadPool *pool, size_t rows, size_t outputs,
                         size_t inputs) {
    return time_product(pool, false, true, rows, outputs, inputs) +
           time_product(pool, false, false, rows, inputs, outputs) +
           time_product(pool, true, false, outputs, inputs, rows);
}

/* Seconds of all products of one training step. */
static double time_step_products(ThreadPool *pool) {
    size_t source = LENGTH * BATCH, target = (LENGTH + 1) * BATCH;
    double both = time_layer(pool, source, 2 * SIZE, SIZE) +
                  LENGTH * time_layer(pool, BATCH, 2 * SIZE, SIZE / 2);
    return 2 * both + time_layer(pool, target, 4 * SIZE, SIZE) +
           (LENGTH + 1) * time_layer(pool, BATCH, 4 * SIZE, SIZE) +
           time_layer(pool, source, SIZE, SIZE) +
           time_layer(pool, target, SIZE, 2 * SIZE) +
           time_layer(pool, target, WORDS + ID_WORDS, SIZE);
}

/* A vocabulary of WORDS numbers. */
static Vocabulary *make_words(void) {
    Vocabulary *words = vocabulary_create(NULL);
    for (int i = 0; words && i < WORDS; i++) {
        char word[16];
        int length = snprintf(word, sizeof word, "%d", i);
        vocabulary_add(words, word, (size_t)length, NULL);
    }
    return words;
}

static Sentences make_sentences(Random *random) {
    Sentences sentences = {0};
    for (size_t i = 0; i < PAIRS; i++) {
        TokenId ids[LENGTH];
        for (size_t t = 0; t < LENGTH; t++)
            ids[t] = ID_WORDS + (TokenId)random_below(random, WORDS);
        sentences_add(&sentences, ids, LENGTH);
    }
    return sentences;
}

/* Target tokens a second of training. */
static double bench_training(Model *model, const Sentences *source,
                             const Sentences *target, ThreadPool *pool) {
    const ModelLoss how = {.dropout = 0.2, .teacher_forcing = 1};
    Optimizer optimizer = {0};
    Tape tape;
    double best = 0;
    tape_init(&tape, pool, 1);
    optimizer_init(&optimizer, OPTIMIZER_ADAM, model->parameters.size, NULL);
    size_t index[BATCH];
    for (int round = 0; round < 12; round++) {
        Batch batch = {0};
        for (size_t b = 0; b < BATCH; b++)
            index[b] = (size_t)round % (PAIRS / BATCH) * BATCH + b;
        double begun = seconds();
        batch_make(source, target, index, BATCH, false, &batch, NULL);
        tape_reset(&tape);
        parameters_clear_gradients(&model->parameters, pool);
        Node *loss = model_loss(model, &tape, &batch, &how);
        tape_backward(&tape,
                      op_scale(&tape, loss, 1.0 / (double)batch.target_tokens));
        gradient_clip(pool, model->parameters.size, model->parameters.gradients,
                      1);
        optimizer_step(&optimizer, pool, 1e-4, model->parameters.values,
                       model->parameters.gradients);
        double rate = (double)batch.target_tokens / (seconds() - begun);
        best = rate > best ? rate : best;
        batch_free(&batch);
    }
    optimizer_free(&optimizer);
    tape_free(&tape);
    return best;
}

/* Sentences a second of search. The end is made improbable, so that all of
 * them are LENGTH + 1 steps long. */
static double bench_search(const Model *model, const Sentences *source,
                           ThreadPool *pool, size_t beam) {
    size_t bias = model->decoder.output_bias;
    parameters_value(&model->parameters, bias)[ID_END] = -1000;
    size_t index[BATCH], limit[BATCH];
    Batch batch = {0};
    double best = 0;
    for (size_t b = 0; b < BATCH; b++) {
        index[b] = b;
        limit[b] = LENGTH + 1;
    }
    batch_make(source, NULL, index, BATCH, false, &batch, NULL);
    for (int round = 0; round < 3; round++) {
        const SearchOptions options = {.beam = beam, .n_best = 1};
        SearchResult result = {0};
        double begun = seconds();
        Stepper *stepper = stepper_create(model, &batch, pool, NULL);
        SearchModel step = stepper_model(stepper);
        search_run(&step, &options, BATCH, limit, &result, NULL);
        double rate = BATCH / (seconds() - begun);
        best = rate > best ? rate : best;
        search_free(&result);
        stepper_free(stepper);
    }
    batch_free(&batch);
    return best;
}

/* Training and search of one kind of model on some threads. */
static void bench_model(const char *name, const ModelConfig *config,
                        size_t threads) {
    Random random = random_seed(1);
    ThreadPool *pool = threads_create(threads, NULL);
    Model model = {0};
    Sentences source = make_sentences(&random);
    Sentences target = make_sentences(&random);
    if (pool &&
        model_create(&model, config, make_words(), make_words(), 1, NULL)) {
        double rate = bench_training(&model, &source, &target, pool);
        double products = time_step_products(pool);
        double step = (LENGTH + 1) * BATCH / rate;
        printf("  %-28s %zu thread(s): %6.0f tokens/s", name, threads, rate);
        if (config->cell == CELL_LSTM && !config->input_feeding)
            printf(", products %.0f %% of the time", 100 * products / step);
        printf("\n  %-28s search: greedy %.0f, beam 5 %.0f sentences/s\n", "",
               bench_search(&model, &source, pool, 1),
               bench_search(&model, &source, pool, 5));
    }

    sentences_free(&source);
    sentences_free(&target);
    model_free(&model);
    threads_destroy(pool);
}

int main(int count, char **arguments) {
    size_t cores = threads_cores();
    size_t most = count > 1 ? (size_t)strtoul(arguments[1], NULL, 10) : cores;
    double peak = measure_peak();
    printf("one core: %.1f GFLOP/s of fused multiply-adds; %zu core(s)\n",
           peak * 1e-9, cores);
    const ModelConfig lstm = {.cell = CELL_LSTM,
                              .attention = ATTENTION_GENERAL,
                              .bidirectional = true,
                              .layers = 1,
                              .embedding = SIZE,
                              .hidden = SIZE};
    ModelConfig gru = lstm, fed = lstm;
    gru.cell = CELL_GRU;
    fed.cell = CELL_GRU;
    fed.attention = ATTENTION_ADDITIVE;
    fed.input_feeding = true;
    for (size_t threads = 1; threads <= most; threads *= 2) {
        ThreadPool *pool = threads_create(threads, NULL);
        if (pool) bench_products(pool, peak);
        threads_destroy(pool);
        printf("\nmodels: batch 64, embedding and hidden 256, 14 words\n");
        bench_model("LSTM, general attention", &lstm, threads);
        bench_model("GRU, general attention", &gru, threads);
        bench_model("GRU, additive, input feeding", &fed, threads);
    }
    printf("\npeak memory %.0f MB\n", (double)memory_peak_bytes() * 1e-6);
    return 0;
}
