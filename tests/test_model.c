/* Whole models: one step at a time as over whole sequences, batches as single
 * sentences, PyTorch's numbers. */
#include "autodiff/ops.h"
#include "golden.h"
#include "math/matrix.h"
#include "seq2seq/stepper.h"
#include "tiny.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

enum { MOST = 256 }; /* numbers of a batch */

/* Teacher-forced scores of a batch, and where attention looks. */
typedef struct Forced {
    double score[MOST];
    size_t aligned[MOST];
} Forced;

static void score(const Tiny *tiny, const Batch *batch, Forced *forced) {
    Error error = {0};
    Tape tape;
    tape_init(&tape, tiny->pool, 1);
    cr_assert(batch->target_tokens <= MOST);
    cr_assert(model_score(&tiny->model, &tape, batch, forced->score,
                          forced->aligned, &error),
              "%s", error.message);
    cr_assert(tape.recording);
    tape_free(&tape);
}

/* Compare one step of the stepper, row r on sentence[r], with the forced
 * scores of the true token at this step. */
static void compare_step(const Batch *batch, const Forced *forced, size_t t,
                         size_t rows, const size_t *sentence, size_t words,
                         const real *logs, const real *attention,
                         const char *text) {
    for (size_t i = 0; i < batch->target_tokens; i++) {
        size_t row = batch->target_row[i], b = row % batch->size;
        for (size_t r = 0; row / batch->size == t && r < rows; r++) {
            if (sentence[r] != b) continue;
            double found = (double)logs[r * words + batch->target_out[row]];
            cr_expect(found == forced->score[i], "%s: step %zu: %.17g %.17g",
                      text, t, found, forced->score[i]);
            const real *weight = attention + r * batch->source_steps;
            for (size_t s = 0; attention && s < batch->source_length[b]; s++)
                cr_expect(weight[s] <= weight[forced->aligned[i]], "%s", text);
        }
    }
}

/* The log-probabilities of all rows, asked for by ones, twos and threes. */
static void score_rows(const SearchModel *search, size_t rows, real *logs) {
    size_t V = search->vocabulary;
    for (size_t first = 0, count; first < rows; first += count) {
        Error error = {0};
        count = 1 + first % 3;
        count = count < rows - first ? count : rows - first;
        const real *scores =
            search->scores(search->context, first, count, &error);
        cr_assert(scores, "%s", error.message);
        for (size_t r = 0; r < count; r++, logs += V)
            log_softmax_row(V, scores + r * V, logs);
    }
}

/* Run the stepper on the true tokens, from the second step on with every
 * sentence twice, in an order that changes. */
static void step_through(const Tiny *tiny, const Batch *batch,
                         const Forced *forced, const char *text) {
    Error error = {0};
    Stepper stepper;
    SearchModel search;
    stepper_init(&stepper, &tiny->model, tiny->pool);
    cr_assert(stepper_start(&stepper, batch, &search, &error), "%s",
              error.message);
    size_t size = batch->size, V = search.vocabulary;
    bool attends = tiny->model.config.attention != ATTENTION_NONE;
    cr_assert_eq(search.source_steps, attends ? batch->source_steps : 0);
    size_t sentence[2][MOST], parent[MOST];
    TokenId token[MOST];
    real logs[MOST], attention[MOST];
    for (size_t t = 0, rows = size; t < batch->target_steps; t++) {
        size_t *now = sentence[t % 2], *before = sentence[(t + 1) % 2];
        size_t old = rows;
        rows = t ? 2 * size : size;
        cr_assert(rows * V <= MOST && rows * batch->source_steps <= MOST);
        for (size_t r = 0; r < rows; r++) {
            now[r] = t ? (r * 5 + t) % size : r;
            parent[r] = now[r];
            for (size_t q = 0; t && q < old; q++)
                parent[r] = before[q] == now[r] ? q : parent[r];
            token[r] = batch->target_in[t * size + now[r]];
        }
        cr_assert(search.step(search.context, rows, parent, token,
                              attends ? attention : NULL, &error),
                  "%s", error.message);
        score_rows(&search, rows, logs);
        compare_step(batch, forced, t, rows, now, V, logs,
                     attends ? attention : NULL, text);
    }
    stepper_free(&stepper);
}

Test(model, step_by_step_and_forced_scores_have_the_same_bits) {
    ModelConfig config;
    for (size_t i = 0; tiny_config(i, &config); i++) {
        char text[128];
        tiny_describe(&config, text);
        Tiny *tiny = tiny_make(&config);
        Batch batch = tiny_batch(tiny);
        Forced forced = {0};
        score(tiny, &batch, &forced);
        step_through(tiny, &batch, &forced, text);
        cr_assert(parameters_pack(&tiny->model.parameters, tiny->pool, NULL));
        step_through(tiny, &batch, &forced, text);
        batch_free(&batch);
        tiny_free(tiny);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

static void expect_alone(const Tiny *tiny, size_t b, const Batch *batch,
                         const Forced *together, const char *text) {
    Batch one;
    Forced alone = {0};
    cr_assert(batch_make(&tiny->source, &tiny->target, &b, 1,
                         tiny->model.config.reverse_source, &one, NULL));
    score(tiny, &one, &alone);
    for (size_t i = 0, t = 0; i < batch->target_tokens; i++) {
        if (batch->target_row[i] % batch->size == b) {
            cr_expect(together->score[i] == alone.score[t],
                      "%s: sentence %zu, token %zu: %.17g and %.17g", text, b,
                      t, together->score[i], alone.score[t]);
            cr_expect_eq(together->aligned[i], alone.aligned[t++]);
        }
    }
    batch_free(&one);
}

Test(model, a_batch_scores_as_its_sentences_one_by_one) {
    ModelConfig config;
    for (size_t i = 0; tiny_config(i, &config); i++) {
        char text[128];
        tiny_describe(&config, text);
        Tiny *tiny = tiny_make(&config);
        Batch batch = tiny_batch(tiny);
        Forced together = {0};
        score(tiny, &batch, &together);
        for (size_t b = 0; b < batch.size; b++)
            expect_alone(tiny, b, &batch, &together, text);
        batch_free(&batch);
        tiny_free(tiny);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

/* The loss of a batch; the model's gradients are filled. */
static double walk(Tiny *tiny, const Batch *batch, const ModelLoss *how) {
    Tape tape;
    tape_init(&tape, tiny->pool, 3);
    parameters_clear_gradients(&tiny->model.parameters, tiny->pool);
    Node *loss = model_loss(&tiny->model, &tape, batch, how);
    cr_assert(tape_backward(&tape, loss), "%s", tape.error.message);
    double value = (double)loss->value[0];
    tape_free(&tape);
    return value;
}

/* Other words where the padding stands. */
static void scribble(Batch *batch) {
    for (size_t i = 0; i < batch->source_steps * batch->size; i++) {
        size_t b = i % batch->size, t = i / batch->size;
        if (t >= batch->source_length[b])
            batch->source[i] = ID_WORDS + (TokenId)(t % 4);
    }
    for (size_t i = 0; i < batch->target_steps * batch->size; i++) {
        size_t b = i % batch->size, t = i / batch->size;
        if (t >= batch->target_length[b]) {
            batch->target_in[i] = ID_WORDS + (TokenId)(t % 4);
            batch->target_out[i] = ID_WORDS;
        }
    }
}

Test(model, what_stands_in_the_padding_changes_no_bit) {
    const ModelLoss how = {
        .teacher_forcing = 1, .dropout = 0.2, .label_smoothing = 0.1};
    ModelConfig config;
    for (size_t i = 0; tiny_config(i, &config); i++) {
        char text[128];
        tiny_describe(&config, text);
        Tiny *tiny = tiny_make(&config);
        Batch batch = tiny_batch(tiny);
        size_t bytes = tiny->model.parameters.size * sizeof(real);
        double clean = walk(tiny, &batch, &how);
        real *gradients = memory_allocate(1, bytes);
        memcpy(gradients, tiny->model.parameters.gradients, bytes);
        scribble(&batch);
        cr_expect(walk(tiny, &batch, &how) == clean, "%s", text);
        cr_expect_eq(memcmp(gradients, tiny->model.parameters.gradients, bytes),
                     0, "%s", text);
        memory_free(gradients);
        batch_free(&batch);
        tiny_free(tiny);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

/* The product with the output layer has a row for each token, none for the
 * padding. */
Test(model, padding_never_meets_the_output_layer) {
    const ModelLoss how = {.teacher_forcing = 1};
    ModelConfig config;
    for (size_t i = 0; tiny_config(i, &config); i++) {
        Tiny *tiny = tiny_make(&config);
        Batch batch = tiny_batch(tiny);
        const real *output = parameters_value(
            &tiny->model.parameters, tiny->model.decoder.output_weight);
        Tape tape;
        tape_init(&tape, tiny->pool, 1);
        cr_assert(model_loss(&tiny->model, &tape, &batch, &how));
        size_t rows = 0;
        for (const Node *node = tape.last; node; node = node->previous)
            if (node->input_count > 1 && node->input[1]->value == output)
                rows += node->rows;
        cr_expect_eq(rows, batch.target_tokens);
        cr_expect(rows < batch.size * batch.target_steps);
        tape_free(&tape);
        batch_free(&batch);
        tiny_free(tiny);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(model, the_loss_is_the_sum_of_the_scores) {
    const ModelLoss how = {.teacher_forcing = 1};
    ModelConfig config;
    tiny_config(56 + 12, &config);
    Tiny *tiny = tiny_make(&config);
    Batch batch = tiny_batch(tiny);
    Forced forced = {0};
    score(tiny, &batch, &forced);
    double sum = 0;
    for (size_t i = 0; i < batch.target_tokens; i++) sum -= forced.score[i];
    double loss = walk(tiny, &batch, &how);
    cr_expect(fabs(loss - sum) < 8 * (double)REAL_EPSILON * sum);
    batch_free(&batch);
    tiny_free(tiny);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(model, without_the_true_words_it_reads_its_own) {
    ModelConfig config;
    tiny_config(56 + 8, &config);
    Tiny *tiny = tiny_make(&config);
    Batch batch = tiny_batch(tiny);
    double forced = walk(tiny, &batch, &(ModelLoss){.teacher_forcing = 1});
    double own = walk(tiny, &batch, &(ModelLoss){.teacher_forcing = 0});
    cr_expect(fabs(forced - own) > 1e-3);
    for (size_t i = batch.size; i < batch.size * batch.target_steps; i++)
        batch.target_in[i] = ID_UNKNOWN;
    cr_expect(walk(tiny, &batch, &(ModelLoss){.teacher_forcing = 0}) == own);
    cr_expect(walk(tiny, &batch, &(ModelLoss){.teacher_forcing = 1}) != forced);
    batch_free(&batch);
    tiny_free(tiny);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- PyTorch's numbers --- */

static size_t *sizes(const Golden *golden, const char *name) {
    const GoldenArray *array = golden_find(golden, "", name);
    size_t *list = memory_allocate(array->count, sizeof *list);
    for (size_t i = 0; i < array->count; i++)
        list[i] = (size_t)array->numbers[i];
    return list;
}

static TokenId *ids(const Golden *golden, const char *name) {
    const GoldenArray *array = golden_find(golden, "", name);
    TokenId *list = memory_allocate(array->count, sizeof *list);
    for (size_t i = 0; i < array->count; i++)
        list[i] = (TokenId)array->numbers[i];
    return list;
}

static Batch golden_batch(const Golden *golden) {
    const GoldenArray *source = golden_find(golden, "", "source");
    return (Batch){
        .size = source->shape[1],
        .source_steps = source->shape[0],
        .target_steps = golden_find(golden, "", "target_in")->shape[0],
        .source = ids(golden, "source"),
        .target_in = ids(golden, "target_in"),
        .target_out = ids(golden, "target_out"),
        .source_length = sizes(golden, "source_length"),
        .target_length = sizes(golden, "target_length"),
        .target_row = sizes(golden, "target_row"),
        .target_tokens = golden_find(golden, "", "target_row")->count};
}

static void expect_golden(const char *name, const ModelConfig *config) {
    const double tolerance = sizeof(real) == sizeof(double) ? 1e-12 : 2e-5;
    Golden golden = golden_open(name);
    Error error = {0};
    Tiny tiny = {.pool = threads_create(1, NULL)};
    cr_assert(model_create(&tiny.model, config, tiny_vocabulary(3),
                           tiny_vocabulary(2), 1, &error),
              "%s", error.message);
    Parameters *p = &tiny.model.parameters;
    for (size_t i = 0; i < p->count; i++) {
        golden_copy(&golden, "", p->list[i].name, parameters_value(p, i),
                    p->list[i].rows * p->list[i].cols);
    }
    Batch batch = golden_batch(&golden);
    Forced forced = {0};
    score(&tiny, &batch, &forced);
    double worst = 0;
    for (size_t i = 0; i < batch.target_tokens; i++) {
        double difference =
            forced.score[i] - golden_number(&golden, "", "scores", i);
        worst = fmax(worst, fabs(difference));
    }
    ModelLoss how = {.teacher_forcing = 1,
                     .label_smoothing =
                         golden_number(&golden, "", "smoothing", 0)};
    real loss = (real)walk(&tiny, &batch, &how);
    worst = fmax(worst, golden_difference(&golden, "", "loss", &loss, 1));
    for (size_t i = 0; i < p->count; i++) {
        const Parameter *one = &p->list[i];
        double d = golden_difference(&golden, "d_", one->name,
                                     p->gradients + one->offset,
                                     one->rows * one->cols);
        cr_expect(d < tolerance, "%s: gradient of %s: %g", name, one->name, d);
        worst = fmax(worst, d);
    }
    cr_log_info("%s: largest difference %g", name, worst);
    cr_expect(worst < tolerance, "%s: %g", name, worst);
    batch_free(&batch);
    golden_close(&golden);
    model_free(&tiny.model);
    threads_destroy(tiny.pool);
}

Test(model, whole_models_agree_with_pytorch) {
    ModelConfig c = {
        .cell = CELL_RNN, .layers = 1, .embedding = 3, .hidden = 4};
    expect_golden("model_rnn", &c);
    c.cell = CELL_LSTM;
    c.attention = ATTENTION_GENERAL;
    c.bidirectional = true;
    expect_golden("model_lstm", &c);
    c.attention = ATTENTION_DOT;
    c.input_feeding = true;
    c.layers = 2;
    expect_golden("model_deep", &c);
    c.cell = CELL_GRU;
    c.attention = ATTENTION_ADDITIVE;
    c.bidirectional = false;
    expect_golden("model_gru", &c);
    cr_assert_eq(memory_live_blocks(), 0);
}
