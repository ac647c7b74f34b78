/* test_decoder: the encoder and the decoder: whole runs against single steps,
 * padding, maps of sentences, threads, errors. */
#include "layers/decoder.h"
#include "layers/encoder.h"

#include <criterion/criterion.h>
#include <string.h>

enum { STEPS = 5, BATCH = 3, TARGET = 4, WORDS = 9, HIDDEN = 18 };

/* A source batch, padded with id 0. */
static TokenId source[STEPS * BATCH] = {4, 6, 5, 5, 1, 8, 6, 0,
                                        8, 4, 0, 0, 7, 0, 0};
static size_t source_length[BATCH] = {5, 2, 3};
static const TokenId target[TARGET * BATCH] = {2, 2, 2, 5, 4, 6,
                                               4, 8, 4, 3, 5, 1};

static const Batch batch = {.size = BATCH,
                            .source_steps = STEPS,
                            .source = source,
                            .source_length = source_length};

/* An encoder and a decoder, and a tape for them. */
typedef struct Pair {
    Encoder encoder;
    Decoder decoder;
    Parameters p;
    ThreadPool *pool;
    Tape tape;
} Pair;

/* Form 0 .. 27: every attention, with and without feeding, every cell. */
enum { FORMS = 28 };

static Pair *make_pair(int form, size_t hidden, size_t workers) {
    static const struct {
        AttentionKind attention;
        bool input_feeding;
    } forms[] = {{ATTENTION_NONE, false},   {ATTENTION_DOT, false},
                 {ATTENTION_DOT, true},     {ATTENTION_GENERAL, false},
                 {ATTENTION_GENERAL, true}, {ATTENTION_ADDITIVE, false},
                 {ATTENTION_ADDITIVE, true}};
    Error error = {0};
    Pair *pair = memory_allocate(1, sizeof *pair);
    CellKind cell = (CellKind)(form % 4);
    EncoderShape encoder = {cell, WORDS, 5, hidden, 2, form & 1};
    DecoderShape decoder = {cell,
                            forms[form / 4].attention,
                            forms[form / 4].input_feeding,
                            WORDS,
                            7,
                            hidden,
                            2};
    pair->encoder = encoder_declare(&pair->p, &encoder, &error);
    pair->decoder = decoder_declare(&pair->p, &decoder, &error);
    cr_assert(parameters_allocate(&pair->p, &error), "%s", error.message);
    Random random = random_seed(4);
    encoder_initialise(&pair->encoder, &pair->p, &random);
    decoder_initialise(&pair->decoder, &pair->p, &random);
    pair->pool = threads_create(workers, NULL);
    tape_init(&pair->tape, pair->pool, 1);
    return pair;
}

static void free_pair(Pair *pair) {
    tape_free(&pair->tape);
    threads_destroy(pair->pool);
    parameters_free(&pair->p);
    memory_free(pair);
}

/* What the decoder starts from. */
typedef struct Start {
    EncoderOutput encoded;
    AttentionMemory memory;
    DecoderState state;
} Start;

static Start encode(Pair *pair, const Batch *from, double dropout) {
    Start start = {0};
    start.encoded =
        encoder_run(&pair->encoder, &pair->p, &pair->tape, from, dropout);
    if (pair->decoder.shape.attention != ATTENTION_NONE) {
        start.memory = attention_memory(
            &pair->decoder.attention, &pair->p, &pair->tape,
            start.encoded.states, from->source_steps, from->source_length);
    }
    start.state = decoder_start(&pair->decoder, &pair->p, &pair->tape,
                                &start.encoded.last);
    return start;
}

static DecoderOutput decode(Pair *pair, const Start *start,
                            const DecoderState *state, const TokenId *tokens,
                            size_t steps, size_t rows, const size_t *sentence,
                            double dropout) {
    return decoder_run(&pair->decoder, &pair->p, &pair->tape, tokens, steps,
                       rows, state, &start->memory, sentence, dropout);
}

static Node *logits(Pair *pair, Node *a, double dropout) {
    return decoder_logits(&pair->decoder, &pair->p, &pair->tape, a, dropout);
}

static void expect_same(const Node *a, const real *b, int form,
                        const char *what) {
    cr_assert_not_null(a, "form %d %s", form, what);
    cr_expect_eq(memcmp(a->value, b, a->rows * a->cols * sizeof(real)), 0,
                 "form %d: %s", form, what);
}

/* --- the decoder --- */

Test(decoder, single_steps_give_the_same_bits_as_whole_sequences) {
    for (int form = 0; form < FORMS; form++) {
        Pair *pair = make_pair(form, HIDDEN, 1);
        Start start = encode(pair, &batch, 0);
        DecoderOutput whole =
            decode(pair, &start, &start.state, target, TARGET, BATCH, NULL, 0);
        Node *forced = logits(pair, whole.a, 0);
        cr_assert(tape_ok(&pair->tape), "%s", pair->tape.error.message);
        pair->tape.recording = false;
        DecoderState state = start.state;
        for (size_t t = 0; t < TARGET; t++) {
            DecoderOutput one = decode(pair, &start, &state, target + t * BATCH,
                                       1, BATCH, NULL, 0);
            expect_same(logits(pair, one.a, 0),
                        forced->value + t * BATCH * WORDS, form, "logits");
            if (whole.weights) {
                expect_same(one.weights,
                            whole.weights->value + t * BATCH * STEPS, form,
                            "weights");
            }
            state = one.last;
        }
        for (size_t layer = 0; layer < 2; layer++) {
            expect_same(whole.last.stack.layer[layer].h,
                        state.stack.layer[layer].h->value, form, "last h");
        }
        free_pair(pair);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

/* Rows of a state, as search picks them. */
static DecoderState pick(Pair *pair, const DecoderState *state,
                         const size_t *row, size_t count) {
    DecoderState picked = *state;
    for (size_t layer = 0; layer < 2; layer++) {
        const CellState *from = &state->stack.layer[layer];
        CellState *to = &picked.stack.layer[layer];
        to->h = op_gather(&pair->tape, from->h, row, count);
        to->c = from->c ? op_gather(&pair->tape, from->c, row, count) : NULL;
    }
    if (state->feed)
        picked.feed = op_gather(&pair->tape, state->feed, row, count);
    return picked;
}

/* Four hypotheses of two sentences: each row as its sentence alone. */
Test(decoder, rows_may_belong_to_any_sentence) {
    static const size_t sentence[] = {2, 0, 2, 0};
    static const TokenId tokens[] = {2, 2, 2, 2, 4, 5, 6, 7};
    for (int form = 0; form < FORMS; form++) {
        Pair *pair = make_pair(form, HIDDEN, 1);
        Start start = encode(pair, &batch, 0);
        DecoderState state = pick(pair, &start.state, sentence, 4);
        DecoderOutput all =
            decode(pair, &start, &state, tokens, 2, 4, sentence, 0);
        cr_assert(tape_ok(&pair->tape), "%s", pair->tape.error.message);
        for (size_t r = 0; r < 4; r++) {
            TokenId mine[] = {tokens[r], tokens[4 + r]};
            DecoderState own = pick(pair, &start.state, &sentence[r], 1);
            DecoderOutput one =
                decode(pair, &start, &own, mine, 2, 1, &sentence[r], 0);
            for (size_t t = 0; t < 2; t++) {
                Node *row = op_slice_rows(&pair->tape, one.a, t, 1);
                expect_same(row, all.a->value + (t * 4 + r) * HIDDEN, form,
                            "row");
            }
        }
        free_pair(pair);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(decoder, the_bridge_hands_over_all_layers_and_a_zero_feed) {
    Pair *pair = make_pair(4 * 2 + CELL_LSTM, HIDDEN, 1);
    Start start = encode(pair, &batch, 0);
    for (size_t layer = 0; layer < 2; layer++) {
        CellState state = start.state.stack.layer[layer];
        cr_expect_eq(state.h, start.encoded.last.layer[layer].h);
        cr_expect_eq(state.c, start.encoded.last.layer[layer].c);
        cr_expect_eq(state.c->rows, BATCH);
        cr_expect_eq(state.c->cols, HIDDEN);
    }
    for (size_t i = 0; i < BATCH * HIDDEN; i++)
        cr_expect_eq(start.state.feed->value[i], 0);
    free_pair(pair);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- the encoder --- */

/* Each sentence alone, and other words behind the end. */
Test(encoder, padding_changes_nothing_and_gets_exactly_zero) {
    for (int form = 0; form < 8; form++) {
        Pair *pair = make_pair(form, HIDDEN, 1);
        Start start = encode(pair, &batch, 0);
        const Node *states = start.encoded.states;
        Node *last = start.encoded.last.layer[1].h;
        for (size_t b = 0; b < BATCH; b++) {
            TokenId words[STEPS];
            for (size_t t = 0; t < STEPS; t++) words[t] = source[t * BATCH + b];
            Batch alone = {.size = 1,
                           .source_steps = source_length[b],
                           .source = words,
                           .source_length = &source_length[b]};
            EncoderOutput one = encode(pair, &alone, 0).encoded;
            for (size_t t = 0; t < source_length[b]; t++) {
                expect_same(op_slice_rows(&pair->tape, one.states, t, 1),
                            states->value + (t * BATCH + b) * HIDDEN, form,
                            "state");
            }
            expect_same(one.last.layer[1].h, last->value + b * HIDDEN, form,
                        "last state");
        }
        parameters_clear_gradients(&pair->p, pair->pool);
        tape_backward(&pair->tape, op_sum(&pair->tape, last));
        const Parameter *table = &pair->p.list[pair->encoder.embedding];
        for (size_t i = 0; i < table->cols; i++) {
            const real *d = pair->p.gradients + table->offset;
            cr_expect_eq(d[i], 0, "padding");
            cr_expect_neq(d[4 * table->cols + i], 0, "word");
        }
        free_pair(pair);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- both --- */

/* A training step with dropout; false with the error on the tape. */
static bool training_step(Pair *pair, const Batch *from,
                          const TokenId *tokens) {
    parameters_clear_gradients(&pair->p, pair->pool);
    Start start = encode(pair, from, 0.3);
    if (!tape_ok(&pair->tape)) return false;
    DecoderOutput out = decode(pair, &start, &start.state, tokens, TARGET,
                               from->size, NULL, 0.3);
    Node *scores = logits(pair, out.a, 0.3);
    Node *loss = op_cross_entropy(&pair->tape, scores, tokens, NULL, 0.1);
    return tape_backward(&pair->tape, loss);
}

/* A batch of 40 sentences of up to 5 words. */
static void large_batch(Batch *large, TokenId *words, TokenId *tokens,
                        size_t *length) {
    *large = (Batch){.size = 40,
                     .source_steps = STEPS,
                     .source = words,
                     .source_length = length};
    for (size_t b = 0; b < 40; b++) {
        length[b] = b % STEPS + 1;
        for (size_t t = 0; t < STEPS; t++) {
            words[t * 40 + b] =
                t < length[b] ? (TokenId)((b * 3 + t) % WORDS) : ID_PADDING;
        }
        for (size_t t = 0; t < TARGET; t++)
            tokens[t * 40 + b] = (TokenId)((b + t * 5) % WORDS);
    }
}

Test(decoder, gradients_have_the_same_bits_for_any_number_of_threads) {
    Batch large;
    TokenId words[STEPS * 40], tokens[TARGET * 40];
    size_t length[40];
    large_batch(&large, words, tokens, length);
    for (int form = 1; form < FORMS; form += 5) {
        Pair *one = make_pair(form, 96, 1);
        cr_assert(training_step(one, &large, tokens), "%s",
                  one->tape.error.message);
        for (size_t workers = 2; workers <= 5;
             workers += workers == 3 ? 2 : 1) {
            Pair *more = make_pair(form, 96, workers);
            cr_assert(training_step(more, &large, tokens));
            cr_expect_eq(memcmp(one->p.gradients, more->p.gradients,
                                one->p.size * sizeof(real)),
                         0, "form %d, %zu threads", form, workers);
            free_pair(more);
        }
        free_pair(one);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(decoder, every_failed_allocation_is_an_error) {
    Batch large;
    TokenId words[STEPS * 40], tokens[TARGET * 40];
    size_t length[40];
    large_batch(&large, words, tokens, length);
    for (int form = 1; form < FORMS; form += 5) {
        Pair *pair = make_pair(form, 32, 1);
        bool fine = false;
        size_t n = 0;
        for (size_t blocks = memory_live_blocks(); !fine; n++) {
            memory_fail_after(n);
            fine = training_step(pair, &large, tokens);
            memory_fail_after(SIZE_MAX);
            cr_expect_eq(fine, tape_ok(&pair->tape));
            tape_free(&pair->tape);
            cr_assert_eq(memory_live_blocks(), blocks);
            tape_init(&pair->tape, pair->pool, 1);
        }
        cr_expect(n > 3, "form %d: only %zu allocations", form, n - 1);
        free_pair(pair);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

/* How many dropout nodes of `cols` columns stand on the tape. */
static size_t dropouts(const Tape *tape, size_t cols) {
    size_t count = 0;
    for (const Node *node = tape->last; node; node = node->previous)
        count +=
            strcmp(node->operation, "op_dropout") == 0 && node->cols == cols;
    return count;
}

/* On the embeddings [.., 5] and [.., 7], between two layers, before logits. */
Test(decoder, dropout_stands_where_it_is_said_to) {
    for (int form = 0; form < FORMS; form++) {
        Pair *pair = make_pair(form, HIDDEN, 1);
        bool fed = pair->decoder.shape.input_feeding;
        cr_assert(training_step(pair, &batch, target));
        cr_expect_eq(dropouts(&pair->tape, 5), 1, "form %d", form);
        cr_expect_eq(dropouts(&pair->tape, 7), 1, "form %d", form);
        cr_expect_eq(dropouts(&pair->tape, HIDDEN), 2 + (fed ? TARGET : 1),
                     "form %d", form);
        free_pair(pair);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(decoder, every_parameter_is_initialised) {
    for (int form = 0; form < FORMS; form++) {
        Pair *pair = make_pair(form, HIDDEN, 1);
        for (size_t i = 0; i < pair->p.count; i++) {
            const Parameter *parameter = &pair->p.list[i];
            const real *w = parameters_value(&pair->p, i);
            cr_expect(w[0] != 0 && w[parameter->cols - 1] != 0, "%s",
                      parameter->name);
        }
        free_pair(pair);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

static void expect_error(Pair *pair, const char *text) {
    cr_expect_not(tape_ok(&pair->tape));
    cr_expect(strstr(pair->tape.error.message, text), "%s",
              pair->tape.error.message);
    tape_reset(&pair->tape);
}

Test(decoder, wrong_ids_and_rows_are_sticky_errors) {
    static const TokenId unknown[TARGET * BATCH] = {2, WORDS};
    for (int form = 0; form < FORMS; form++) {
        Pair *pair = make_pair(form, HIDDEN, 1);
        Start start = encode(pair, &batch, 0);
        decode(pair, &start, &start.state, unknown, TARGET, BATCH, NULL, 0);
        expect_error(pair, "op_lookup: row 9");
        start = encode(pair, &batch, 0);
        decode(pair, &start, &start.state, target, 1, BATCH - 1, NULL, 0);
        expect_error(pair, form < 4 ? "_run" : "decoder_run: 1 steps of 2");
        start = encode(pair, &batch, 0);
        decode(pair, &start, &start.state, target, 0, BATCH, NULL, 0);
        expect_error(pair, "decoder_run: 0 steps");
        free_pair(pair);
    }
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(decoder, impossible_shapes_are_refused) {
    Parameters *p = memory_allocate(1, sizeof *p);
    Error error = {0};
    DecoderShape fed = {CELL_GRU, ATTENTION_NONE, true, 5, 5, 5, 1};
    decoder_declare(p, &fed, &error);
    cr_expect(strstr(error.message, "input feeding"), "%s", error.message);
    error = (Error){0};
    EncoderShape odd = {CELL_GRU, 5, 5, 5, 1, true};
    encoder_declare(p, &odd, &error);
    cr_expect(strstr(error.message, "even"), "%s", error.message);
    memory_free(p);
    cr_assert_eq(memory_live_blocks(), 0);
}
