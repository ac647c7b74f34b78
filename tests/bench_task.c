/* bench_task: the models that are measured and the sentences they read. */
#include "bench.h"

#include "base/memory.h"
#include <stdio.h>
#include <stdlib.h>

#define CONFIG(CELL, ATTENTION, FED)                                           \
    {                                                                          \
        .cell = CELL, .attention = ATTENTION, .input_feeding = FED,            \
        .bidirectional = true, .layers = 1, .embedding = BENCH_E               \
    }

const BenchModel bench_models[BENCH_MODELS] = {
    {"lstm", "LSTM, general", CONFIG(CELL_LSTM, ATTENTION_GENERAL, false)},
    {"gru", "GRU, general", CONFIG(CELL_GRU, ATTENTION_GENERAL, false)},
    {"fed", "GRU, additive, fed", CONFIG(CELL_GRU, ATTENTION_ADDITIVE, true)}};

static void check(bool fine, const Error *error) {
    if (fine) return;
    fprintf(stderr, "bench: %s\n", error->message);
    exit(1);
}

/* --- sentences --- */

/* Sentences of BENCH_WORDS words, each word drawn evenly. */
static Sentences make_sentences(uint64_t seed) {
    Random random = random_seed(seed);
    Sentences sentences = {0};
    Error error = {"the sentences: memory is out"};
    for (size_t i = 0; i < BENCH_PAIRS; i++) {
        TokenId ids[BENCH_WORDS];
        for (size_t t = 0; t < BENCH_WORDS; t++) {
            ids[t] =
                ID_WORDS + (TokenId)random_below(&random, BENCH_V - ID_WORDS);
        }
        check(sentences_add(&sentences, ids, BENCH_WORDS), &error);
    }
    return sentences;
}

static void print_sentence(const Sentences *sentences, size_t i, char last) {
    const TokenId *ids = sentences_get(sentences, i);
    for (size_t t = 0; t < BENCH_WORDS; t++)
        printf("%u%c", (unsigned)ids[t], t + 1 < BENCH_WORDS ? ' ' : last);
}

void bench_print_data(void) {
    Sentences source = make_sentences(1), target = make_sentences(2);
    for (size_t i = 0; i < BENCH_PAIRS; i++) {
        print_sentence(&source, i, '\t');
        print_sentence(&target, i, '\n');
    }
    sentences_free(&source);
    sentences_free(&target);
}

/* --- tasks --- */

/* A vocabulary of numbers. */
static Vocabulary *make_words(void) {
    Error error = {0};
    Vocabulary *words = vocabulary_create(&error);
    bool fine = words != NULL;
    for (int i = ID_WORDS; fine && i < BENCH_V; i++) {
        char word[16];
        int length = snprintf(word, sizeof word, "%d", i);
        fine = vocabulary_add(words, word, (size_t)length, &error);
    }
    check(fine, &error);
    return words;
}

BenchTask bench_task(const BenchModel *kind, size_t hidden, ThreadPool *pool) {
    BenchTask task = {.pool = pool};
    ModelConfig config = kind->config;
    Error error = {0};
    config.hidden = hidden;
    check(model_create(&task.model, &config, make_words(), make_words(), 1,
                       &error),
          &error);
    task.source = make_sentences(1);
    task.target = make_sentences(2);
    return task;
}

void bench_task_free(BenchTask *task) {
    model_free(&task->model);
    sentences_free(&task->source);
    sentences_free(&task->target);
}

Batch bench_batch(const BenchTask *task, size_t first, size_t count,
                  bool sources_only) {
    Batch batch = {0};
    Error error = {0};
    size_t index[BENCH_B];
    for (size_t b = 0; b < count; b++) index[b] = first + b;
    check(batch_make(&task->source, sources_only ? NULL : &task->target, index,
                     count, false, &batch, &error),
          &error);
    return batch;
}

double bench_operations(const ModelConfig *config, size_t sentences,
                        size_t rows) {
    double e = (double)config->embedding, h = (double)config->hidden;
    double s = BENCH_S, v = BENCH_V, gates = (double)cell_gates(config->cell);
    bool keys = config->attention == ATTENTION_GENERAL ||
                config->attention == ATTENTION_ADDITIVE;
    double source = gates * h * (e + h / 2) + (keys ? h * h : 0);
    double target = gates * h * (e + h) + v * h;
    if (config->input_feeding) target += gates * h * h;
    if (config->attention == ATTENTION_ADDITIVE) target += h * h;
    if (config->attention != ATTENTION_NONE) target += 2 * s * h + 2 * h * h;
    return 2 * ((double)sentences * s * source + (double)rows * target);
}

/* --- what several parts need --- */

static int compare(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

void bench_times_one(const BenchTask *task, size_t figure, double rate) {
    if (threads_count(task->pool) == 1) task->one[figure] = rate;
    if (task->one[figure] > 0)
        printf("  %5.2f", rate / task->one[figure]);
    else
        printf("  %5s", "-");
}

double bench_median(double *numbers, size_t count) {
    qsort(numbers, count, sizeof *numbers, compare);
    return count % 2 ? numbers[count / 2]
                     : (numbers[count / 2 - 1] + numbers[count / 2]) / 2;
}
