/* model: parameters from a configuration, and the loss of a batch.
 *
 * A model owns its vocabularies and parameters; graphs belong to the tape. */
#include "seq2seq/model.h"

#include "base/memory.h"
#include <string.h>

static bool check_config(const ModelConfig *config, Error *error) {
    if (config->input_feeding && config->attention == ATTENTION_NONE) {
        return error_set(error, "input feeding needs attention; give "
                                "--attention dot, general or additive");
    }
    if (config->bidirectional && config->hidden % 2 != 0) {
        return error_set(error,
                         "a bidirectional encoder halves the hidden size, "
                         "and %zu is odd; give an even one",
                         config->hidden);
    }
    return true;
}

/* Declare all parameters, encoder first. */
static bool declare(Model *model, Error *error) {
    const ModelConfig *config = &model->config;
    EncoderShape encoder = {.cell = config->cell,
                            .vocabulary = vocabulary_size(model->source),
                            .embedding = config->embedding,
                            .hidden = config->hidden,
                            .layers = config->layers,
                            .bidirectional = config->bidirectional};
    DecoderShape decoder = {.cell = config->cell,
                            .attention = config->attention,
                            .input_feeding = config->input_feeding,
                            .vocabulary = vocabulary_size(model->target),
                            .embedding = config->embedding,
                            .hidden = config->hidden,
                            .layers = config->layers};
    Error declared = {0};
    model->encoder = encoder_declare(&model->parameters, &encoder, &declared);
    model->decoder = decoder_declare(&model->parameters, &decoder, &declared);
    return declared.message[0] == '\0' ||
           error_set(error, "%s", declared.message);
}

bool model_plan(Model *model, const ModelConfig *config, Vocabulary *source,
                Vocabulary *target, Error *error) {
    *model = (Model){.config = *config, .source = source, .target = target};
    if (!check_config(config, error) || !declare(model, error)) {
        model_free(model);
        return false;
    }
    return true;
}

bool model_create(Model *model, const ModelConfig *config, Vocabulary *source,
                  Vocabulary *target, uint64_t seed, Error *error) {
    if (!model_plan(model, config, source, target, error)) return false;
    if (!parameters_allocate(&model->parameters, error)) {
        model_free(model);
        return false;
    }
    Random random = random_seed(seed);
    encoder_initialise(&model->encoder, &model->parameters, &random);
    decoder_initialise(&model->decoder, &model->parameters, &random);
    return true;
}

void model_free(Model *model) {
    vocabulary_free(model->source);
    vocabulary_free(model->target);
    parameters_free(&model->parameters);
    *model = (Model){0};
}

void model_encode_batch(const Model *model, Tape *tape, const Batch *batch,
                        double dropout, DecoderState *start,
                        AttentionMemory *memory) {
    const Parameters *parameters = &model->parameters;
    EncoderOutput encoder =
        encoder_run(&model->encoder, parameters, tape, batch, dropout);
    *start = decoder_start(&model->decoder, parameters, tape, &encoder.last);
    *memory = attention_memory(&model->decoder.attention, parameters, tape,
                               encoder.states, batch->source_steps,
                               batch->source_length);
}

/* The token of highest score in each row of logits. */
static void best_tokens(const Node *logits, TokenId *tokens) {
    for (size_t r = 0; r < logits->rows; r++) {
        const real *row = logits->value + r * logits->cols;
        size_t best = ID_UNKNOWN;
        for (size_t v = ID_UNKNOWN; v < logits->cols; v++)
            best = v != ID_START && row[v] > row[best] ? v : best;
        tokens[r] = (TokenId)best;
    }
}

/* Decode step by step, reading the model's own best token at a share of the
 * steps (scheduled sampling, one draw a step). */
static Node *decode_sampled(const Model *model, Tape *tape, const Batch *batch,
                            DecoderState state, const AttentionMemory *memory,
                            const ModelLoss *how) {
    size_t size = batch->size, steps = batch->target_steps;
    Node **a = tape_save(tape, steps, sizeof(Node *));
    TokenId *tokens = tape_save(tape, size, sizeof *tokens);
    for (size_t t = 0; a && tokens && t < steps; t++) {
        if (t == 0 || random_uniform(&tape->random) < how->teacher_forcing) {
            memcpy(tokens, batch->target_in + t * size, size * sizeof *tokens);
        } else {
            Node *logits = decoder_logits(&model->decoder, &model->parameters,
                                          tape, a[t - 1], 0);
            if (!logits) return NULL;
            best_tokens(logits, tokens);
        }
        DecoderOutput output =
            decoder_run(&model->decoder, &model->parameters, tape, tokens, 1,
                        size, &state, memory, NULL, how->dropout);
        a[t] = output.a;
        state = output.last;
    }
    return a ? op_stack(tape, a, steps) : NULL;
}

/* The decoder's a at all positions that are not padding [target_tokens, H];
 * *weights gets the attention at all positions, NULL for none. */
static Node *target_states(const Model *model, Tape *tape, const Batch *batch,
                           const ModelLoss *how, Node **weights) {
    DecoderState start;
    AttentionMemory memory;
    model_encode_batch(model, tape, batch, how->dropout, &start, &memory);
    DecoderOutput output = {0};
    if (how->teacher_forcing < 1) {
        output.a = decode_sampled(model, tape, batch, start, &memory, how);
    } else {
        output = decoder_run(&model->decoder, &model->parameters, tape,
                             batch->target_in, batch->target_steps, batch->size,
                             &start, &memory, NULL, how->dropout);
    }
    *weights = output.weights;
    return op_gather(tape, output.a, batch->target_row, batch->target_tokens);
}

/* The true tokens of the rows of target_states, on the tape. */
static TokenId *target_ids(Tape *tape, const Batch *batch) {
    TokenId *ids = tape_save(tape, batch->target_tokens, sizeof *ids);
    for (size_t i = 0; ids && i < batch->target_tokens; i++)
        ids[i] = batch->target_out[batch->target_row[i]];
    return ids;
}

Node *model_loss(const Model *model, Tape *tape, const Batch *batch,
                 const ModelLoss *how) {
    Node *weights = NULL;
    Node *a = target_states(model, tape, batch, how, &weights);
    Node *logits = decoder_logits(&model->decoder, &model->parameters, tape, a,
                                  how->dropout);
    TokenId *ids = target_ids(tape, batch);
    return ids ? op_cross_entropy_in_place(tape, logits, ids, NULL,
                                           how->label_smoothing)
               : NULL;
}

/* The source position of largest weight for each row of target_states. */
static void best_sources(const Model *model, const Batch *batch,
                         const Node *weights, size_t *aligned) {
    for (size_t i = 0; i < batch->target_tokens; i++) {
        size_t row = batch->target_row[i];
        size_t length = batch->source_length[row % batch->size], best = 0;
        const real *weight = weights->value + row * weights->cols;
        for (size_t s = 1; s < length; s++)
            best = weight[s] > weight[best] ? s : best;
        aligned[i] = model->config.reverse_source ? length - 1 - best : best;
    }
}

bool model_score(const Model *model, Tape *tape, const Batch *batch,
                 double *scores, size_t *aligned, Error *error) {
    const ModelLoss how = {.teacher_forcing = 1};
    bool recording = tape->recording;
    tape->recording = false;
    Node *weights = NULL;
    Node *a = target_states(model, tape, batch, &how, &weights);
    Node *logits =
        decoder_logits(&model->decoder, &model->parameters, tape, a, 0);
    Node *logs = op_log_softmax(tape, logits, NULL);
    TokenId *ids = target_ids(tape, batch);
    for (size_t i = 0; logs && ids && i < batch->target_tokens; i++)
        scores[i] = (double)logs->value[i * logs->cols + ids[i]];
    if (aligned && weights && logs)
        best_sources(model, batch, weights, aligned);
    tape->recording = recording;
    return tape_ok(tape) || error_set(error, "%s", tape->error.message);
}

/* Cut a line into tokens; `most` 0 is MODEL_TOKENS, and more an error. */
static bool cut_line(const Model *model, const char *line, size_t most,
                     Tokens *tokens, Error *error) {
    if (!text_tokenize(model->config.mode, model->config.lowercase, line,
                       strlen(line), tokens, error))
        return false;
    return most > 0 || tokens->count <= MODEL_TOKENS ||
           error_set(error,
                     "%zu tokens, more than the %d that a sentence may have; "
                     "cut it up",
                     tokens->count, MODEL_TOKENS);
}

static bool encode_tokens(const Vocabulary *vocabulary, const Tokens *tokens,
                          TokenId **ids, Error *error) {
    *ids = memory_allocate(tokens->count, sizeof **ids);
    if (!*ids) return error_memory(error, "a sentence");
    vocabulary_encode(vocabulary, tokens, *ids);
    return true;
}

bool model_line_closed(const char *line) {
    size_t length = strlen(line), size = 0;
    bool closed = true;
    for (size_t i = 0; i < length; i += size) {
        uint32_t code = utf8_decode(line + i, length - i, &size);
        if (!utf8_is_space(code)) closed = utf8_is_punctuation(code);
    }
    return closed;
}

bool model_encode_line(const Model *model, const char *line, Tokens *tokens,
                       TokenId **ids, Error *error) {
    return cut_line(model, line, 0, tokens, error) &&
           encode_tokens(model->source, tokens, ids, error);
}

/* Append one side of a pair. */
static bool add_side(const Vocabulary *vocabulary, const Tokens *tokens,
                     Sentences *sentences, Error *error) {
    TokenId *ids = NULL;
    bool fine = encode_tokens(vocabulary, tokens, &ids, error) &&
                (sentences_add(sentences, ids, tokens->count) ||
                 error_memory(error, "the sentences"));
    memory_free(ids);
    return fine;
}

bool model_encode_pairs(const Model *model, Corpus *corpus, size_t most,
                        Sentences *source, Sentences *target, Error *error) {
    Tokens left = {0}, right = {0};
    bool fine = true;
    size_t kept = 0;
    for (size_t i = 0; fine && i < corpus->count; i++) {
        const CorpusPair pair = corpus->pairs[i];
        Error reason = {0};
        fine = (cut_line(model, pair.source, most, &left, &reason) &&
                cut_line(model, pair.target, most, &right, &reason)) ||
               error_set(error, "line %zu: %s", pair.line, reason.message);
        if (fine &&
            (most == 0 || (left.count <= most && right.count <= most))) {
            corpus->pairs[kept++] = pair;
            fine = add_side(model->source, &left, source, error) &&
                   add_side(model->target, &right, target, error);
        }
    }
    corpus->count = fine ? kept : corpus->count;
    tokens_free(&left);
    tokens_free(&right);
    return fine;
}
