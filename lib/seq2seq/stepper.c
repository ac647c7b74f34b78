/* stepper: the decoder, one step for many hypotheses. */
#include "seq2seq/stepper.h"

#include <string.h>

void stepper_init(Stepper *stepper, const Model *model, ThreadPool *pool) {
    *stepper = (Stepper){.model = model};
    Tape *const tapes[] = {&stepper->encoder, &stepper->step[0],
                           &stepper->step[1], &stepper->scores};
    for (size_t i = 0; i < 4; i++) {
        tape_init(tapes[i], pool, 0);
        tapes[i]->recording = false;
    }
}

void stepper_free(Stepper *stepper) {
    tape_free(&stepper->encoder);
    tape_free(&stepper->step[0]);
    tape_free(&stepper->step[1]);
    tape_free(&stepper->scores);
}

/* Row i of the new state is row parent[i] of the old one. */
static DecoderState gather_state(const DecoderState *old, size_t layers,
                                 Tape *tape, const size_t *parent,
                                 size_t rows) {
    DecoderState state = *old;
    for (size_t l = 0; l < layers; l++) {
        const CellState *from = &old->stack.layer[l];
        CellState *to = &state.stack.layer[l];
        to->h = op_gather(tape, from->h, parent, rows);
        to->c = from->c ? op_gather(tape, from->c, parent, rows) : NULL;
    }
    state.feed = old->feed ? op_gather(tape, old->feed, parent, rows) : NULL;
    return state;
}

/* Which sentence each new row belongs to, on the new tape. */
static bool follow_sentences(Stepper *stepper, Tape *tape, size_t rows,
                             const size_t *parent) {
    size_t *sentence = tape_save(tape, rows, sizeof *sentence);
    for (size_t r = 0; sentence && r < rows; r++) {
        sentence[r] =
            stepper->steps_done ? stepper->sentence[parent[r]] : parent[r];
    }
    stepper->sentence = sentence;
    return sentence != NULL;
}

/* Attention in the order of the source as written. */
static void write_attention(const Stepper *stepper, const Node *weights,
                            real *attention) {
    size_t steps = weights->cols;
    memcpy(attention, weights->value, weights->rows * steps * sizeof(real));
    if (!stepper->model->config.reverse_source) return;
    for (size_t r = 0; r < weights->rows; r++) {
        size_t length = stepper->batch->source_length[stepper->sentence[r]];
        for (size_t s = 0; s < length; s++) {
            attention[r * steps + s] =
                weights->value[r * steps + length - 1 - s];
        }
    }
}

static bool run_step(void *context, size_t rows, const size_t *parent,
                     const TokenId *token, real *attention, Error *error) {
    Stepper *stepper = context;
    const Model *model = stepper->model;
    Tape *tape = &stepper->step[stepper->steps_done % 2];
    tape_reset(tape);
    DecoderState state =
        gather_state(&stepper->state, model->config.layers, tape, parent, rows);
    if (follow_sentences(stepper, tape, rows, parent)) {
        DecoderOutput output =
            decoder_run(&model->decoder, &model->parameters, tape, token, 1,
                        rows, &state, &stepper->memory, stepper->sentence, 0);
        if (attention && output.weights)
            write_attention(stepper, output.weights, attention);
        stepper->a = output.a;
        stepper->state = output.last;
        stepper->steps_done++;
    }
    return tape_ok(tape) || error_set(error, "%s", tape->error.message);
}

static const real *score_rows(void *context, size_t first, size_t count,
                              Error *error) {
    Stepper *stepper = context;
    const Model *model = stepper->model;
    Tape *tape = &stepper->scores;
    tape_reset(tape);
    Node *a = op_slice_rows(tape, stepper->a, first, count);
    Node *logits =
        decoder_logits(&model->decoder, &model->parameters, tape, a, 0);
    if (logits) return logits->value;
    error_set(error, "%s", tape->error.message);
    return NULL;
}

bool stepper_start(Stepper *stepper, const Batch *batch, SearchModel *model,
                   Error *error) {
    Tape *tape = &stepper->encoder;
    bool attends = stepper->model->config.attention != ATTENTION_NONE;
    stepper->batch = batch;
    stepper->steps_done = 0;
    tape_reset(tape);
    model_encode_batch(stepper->model, tape, batch, 0, &stepper->state,
                       &stepper->memory);
    *model =
        (SearchModel){.step = run_step,
                      .scores = score_rows,
                      .context = stepper,
                      .pool = tape->pool,
                      .vocabulary = vocabulary_size(stepper->model->target),
                      .source_steps = attends ? batch->source_steps : 0};
    return tape_ok(tape) || error_set(error, "%s", tape->error.message);
}
