/* gradcheck_layers: every cell and layer, as a case of gradcheck.h. */
#include "composed.h"
#include "gradcheck.h"

#include "layers/decoder.h"
#include "layers/encoder.h"

/* --- cells: T = 5 steps of B = 3 rows, H = 2 --- */

enum { STEPS = 5, BATCH = 3 };

/* Lengths 5, 2 and 0. */
static const bool ragged[STEPS * BATCH] = {1, 1, 0, 1, 1, 0, 1, 0,
                                           0, 1, 0, 0, 1, 0, 0};

/* The outputs of a run, one below the other. */
static Node *outputs(Tape *tape, CellOutput out) {
    Node *parts[] = {out.h, out.last.h, out.last.c};
    return op_stack(tape, parts, out.last.c ? 3 : 2);
}

/* Operands: inputs, h, weight_hh, bias_hh, and c for the LSTM. */
static CellOutput run_cell(Tape *tape, Node *const *x, CellKind kind,
                           bool fused, const CellRun *run) {
    CellState state = {x[1], x[4]};
    CellWeights weights = {x[2], x[3]};
    return (fused ? recurrent_cell_run
                  : composed_cell_run)(kind, tape, x[0], state, &weights, run);
}

static Node *fused(Tape *tape, Node *const *x, CellKind kind, bool reverse) {
    CellRun run = {STEPS, ragged, reverse};
    return outputs(tape, run_cell(tape, x, kind, true, &run));
}

static Node *composed(Tape *tape, Node *const *x, CellKind kind) {
    CellRun run = {STEPS, ragged, false};
    return outputs(tape, run_cell(tape, x, kind, false, &run));
}

static Node *rnn(Tape *tape, Node *const *x) {
    return fused(tape, x, CELL_RNN, false);
}

static Node *rnn_reverse(Tape *tape, Node *const *x) {
    return fused(tape, x, CELL_RNN, true);
}

static Node *rnn_composed(Tape *tape, Node *const *x) {
    return composed(tape, x, CELL_RNN);
}

static Node *lstm(Tape *tape, Node *const *x) {
    return fused(tape, x, CELL_LSTM, false);
}

static Node *lstm_reverse(Tape *tape, Node *const *x) {
    return fused(tape, x, CELL_LSTM, true);
}

static Node *lstm_composed(Tape *tape, Node *const *x) {
    return composed(tape, x, CELL_LSTM);
}

static Node *lstm_last_c(Tape *tape, Node *const *x) {
    CellRun run = {STEPS, NULL, false};
    return run_cell(tape, x, CELL_LSTM, true, &run).last.c;
}

static Node *lstm_one_step(Tape *tape, Node *const *x) {
    CellRun run = {1, NULL, false};
    return outputs(tape, run_cell(tape, x, CELL_LSTM, true, &run));
}

static Node *gru(Tape *tape, Node *const *x) {
    return fused(tape, x, CELL_GRU, false);
}

static Node *gru_reverse(Tape *tape, Node *const *x) {
    return fused(tape, x, CELL_GRU, true);
}

static Node *gru_composed(Tape *tape, Node *const *x) {
    return composed(tape, x, CELL_GRU);
}

static Node *gru_2014(Tape *tape, Node *const *x) {
    return fused(tape, x, CELL_GRU_2014, false);
}

static Node *gru_2014_reverse(Tape *tape, Node *const *x) {
    return fused(tape, x, CELL_GRU_2014, true);
}

static Node *gru_2014_composed(Tape *tape, Node *const *x) {
    return composed(tape, x, CELL_GRU_2014);
}

/* --- a stack: D = 4, H = 2, two directions, two layers, dropout --- */

static void declare_stack(void *object, Parameters *parameters, Error *error) {
    *(Recurrent *)object =
        recurrent_declare(parameters, "stack", CELL_LSTM, 4, 2, 2, 2, error);
}

static Node *build_stack(Tape *tape, Node *const *x,
                         const Parameters *parameters, void *object) {
    const Recurrent *stack = object;
    RecurrentState state = {{{x[1], x[2]}, {x[3], x[4]}}};
    RecurrentOutput out = recurrent_run(stack, parameters, tape, x[0], STEPS,
                                        ragged, &state, 0.3);
    const CellState *last = out.last.layer;
    Node *parts[] = {out.h, last[0].h, last[0].c, last[1].h, last[1].c};
    return op_stack(tape, parts, 5);
}

/* --- attention: S = 5 states of B = 3 sentences, H = 4, R queries --- */

static const size_t lengths[BATCH] = {5, 2, 4}, with_empty[BATCH] = {5, 0, 3};
static const size_t sentences[] = {2, 0, 0, 2, 1, 0, 2};

static void declare_dot(void *object, Parameters *parameters, Error *error) {
    *(Attention *)object =
        attention_declare(parameters, "attention", ATTENTION_DOT, 4, error);
}

static void declare_general(void *object, Parameters *parameters,
                            Error *error) {
    *(Attention *)object =
        attention_declare(parameters, "attention", ATTENTION_GENERAL, 4, error);
}

static void declare_additive(void *object, Parameters *parameters,
                             Error *error) {
    *(Attention *)object = attention_declare(parameters, "attention",
                                             ATTENTION_ADDITIVE, 4, error);
}

/* Operands: states, queries. */
static Node *attend(Tape *tape, Node *const *x, const Parameters *parameters,
                    void *object) {
    AttentionMemory memory =
        attention_memory(object, parameters, tape, x[0], STEPS, lengths);
    return attention_run(object, parameters, tape, &memory, x[1], NULL).context;
}

static Node *attend_composed(Tape *tape, Node *const *x,
                             const Parameters *parameters, void *object) {
    AttentionMemory memory =
        attention_memory(object, parameters, tape, x[0], STEPS, lengths);
    return composed_attention_run(object, parameters, tape, &memory, x[1], NULL)
        .context;
}

static Node *attend_mapped(Tape *tape, Node *const *x,
                           const Parameters *parameters, void *object) {
    AttentionMemory memory =
        attention_memory(object, parameters, tape, x[0], STEPS, with_empty);
    return attention_run(object, parameters, tape, &memory, x[1], sentences)
        .context;
}

/* --- encoder: S = 4, B = 3, V = 7, E = 5, H = 6 --- */

static TokenId source[] = {4, 6, 5, 5, 1, 0, 6, 5, 0, 4, 0, 0};
static size_t source_length[] = {4, 3, 1};

static void declare_encoder(void *object, Parameters *parameters,
                            Error *error) {
    EncoderShape shape = {CELL_GRU, 7, 5, 6, 2, true};
    *(Encoder *)object = encoder_declare(parameters, &shape, error);
}

static Node *build_encoder(Tape *tape, Node *const *x,
                           const Parameters *parameters, void *object) {
    (void)x;
    Batch batch = {.size = 3,
                   .source_steps = 4,
                   .source = source,
                   .source_length = source_length};
    EncoderOutput out = encoder_run(object, parameters, tape, &batch, 0.2);
    Node *parts[] = {out.states, out.last.layer[0].h, out.last.layer[1].h};
    return op_stack(tape, parts, 3);
}

/* --- decoder: T = 4, R = 3, V = 7, E = 2, H = 4, S = 5 --- */

static const TokenId target[] = {2, 2, 2, 5, 4, 6, 4, 6, 4, 3, 5, 1};

static Decoder declare_decoder(Parameters *parameters, CellKind cell,
                               AttentionKind attention, bool input_feeding,
                               Error *error) {
    DecoderShape shape = {cell, attention, input_feeding, 7, 2, 4, 2};
    return decoder_declare(parameters, &shape, error);
}

static void declare_bare(void *object, Parameters *parameters, Error *error) {
    *(Decoder *)object =
        declare_decoder(parameters, CELL_GRU, ATTENTION_NONE, false, error);
}

static void declare_dot_decoder(void *object, Parameters *parameters,
                                Error *error) {
    *(Decoder *)object =
        declare_decoder(parameters, CELL_GRU, ATTENTION_DOT, false, error);
}

static void declare_dot_fed(void *object, Parameters *parameters,
                            Error *error) {
    *(Decoder *)object =
        declare_decoder(parameters, CELL_GRU, ATTENTION_DOT, true, error);
}

static void declare_general_decoder(void *object, Parameters *parameters,
                                    Error *error) {
    *(Decoder *)object =
        declare_decoder(parameters, CELL_LSTM, ATTENTION_GENERAL, false, error);
}

static void declare_general_fed(void *object, Parameters *parameters,
                                Error *error) {
    *(Decoder *)object =
        declare_decoder(parameters, CELL_LSTM, ATTENTION_GENERAL, true, error);
}

static void declare_additive_decoder(void *object, Parameters *parameters,
                                     Error *error) {
    *(Decoder *)object =
        declare_decoder(parameters, CELL_RNN, ATTENTION_ADDITIVE, false, error);
}

static void declare_additive_fed(void *object, Parameters *parameters,
                                 Error *error) {
    *(Decoder *)object =
        declare_decoder(parameters, CELL_RNN, ATTENTION_ADDITIVE, true, error);
}

/* Operands: the states of both layers (the LSTM's c is the other's h); before
 * them the source states, if there is attention. */
static Node *build_decoder(Tape *tape, Node *const *x,
                           const Parameters *parameters, void *object) {
    const Decoder *decoder = object;
    bool has_c = decoder->shape.cell == CELL_LSTM;
    bool attends = decoder->shape.attention != ATTENTION_NONE;
    Node *const *h = attends ? x + 1 : x;
    RecurrentState start = {
        {{h[0], has_c ? h[1] : NULL}, {h[1], has_c ? h[0] : NULL}}};
    DecoderState state = decoder_start(decoder, parameters, tape, &start);
    AttentionMemory memory = {0};
    if (attends) {
        memory = attention_memory(&decoder->attention, parameters, tape, x[0],
                                  STEPS, lengths);
    }
    DecoderOutput out = decoder_run(decoder, parameters, tape, target, 4, 3,
                                    &state, &memory, NULL, 0.2);
    Node *logits = decoder_logits(decoder, parameters, tape, out.a, 0.2);
    size_t rows[] = {0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2};
    Node *last = op_gather(tape, out.last.stack.layer[1].h, rows, 12);
    return op_concat(tape, logits, last);
}

/* --- the table --- */

#define RNN_OPERANDS  .operands = {{15, 2}, {3, 2}, {2, 2}, {1, 2}}
#define LSTM_OPERANDS .operands = {{15, 8}, {3, 2}, {8, 2}, {1, 8}, {3, 2}}
#define LSTM_ONE_STEP .operands = {{3, 8}, {3, 2}, {8, 2}, {1, 8}, {3, 2}}
#define GRU_OPERANDS  .operands = {{15, 6}, {3, 2}, {6, 2}, {1, 6}}
#define STACK         .operands = {{15, 4}, {3, 4}, {3, 4}, {3, 4}, {3, 4}}
#define SCORE         .operands = {{15, 4}, {6, 4}}
#define MAPPED        .operands = {{15, 4}, {7, 4}}
#define DECODER       .operands = {{15, 4}, {3, 4}, {3, 4}}
#define BARE          .operands = {{3, 4}, {3, 4}}

#define FUSED(function) .recurrent = true, .form = function
#define FORM(function)  .form = function
#define OBJECT(type, declare_, build_)                                         \
    .object_size = sizeof(type), .declare = declare_, .build = build_

const GradcheckCase gradcheck_layers[] = {
    {"RNN", "rnn_run", true, RNN_OPERANDS, FUSED(rnn)},
    {"RNN, backwards", "rnn_run", true, RNN_OPERANDS, FUSED(rnn_reverse)},
    {"RNN, composed", NULL, true, RNN_OPERANDS, FORM(rnn_composed)},
    {"LSTM", "lstm_run", true, LSTM_OPERANDS, FUSED(lstm)},
    {"LSTM, backwards", "lstm_run", true, LSTM_OPERANDS, FUSED(lstm_reverse)},
    {"LSTM, composed", NULL, true, LSTM_OPERANDS, FORM(lstm_composed)},
    {"LSTM, last c alone", "lstm_run", false, LSTM_OPERANDS,
     FUSED(lstm_last_c)},
    {"LSTM, one step", "lstm_run", false, LSTM_ONE_STEP, FORM(lstm_one_step)},
    {"GRU", "gru_run", true, GRU_OPERANDS, FUSED(gru)},
    {"GRU, backwards", "gru_run", true, GRU_OPERANDS, FUSED(gru_reverse)},
    {"GRU, composed", NULL, true, GRU_OPERANDS, FORM(gru_composed)},
    {"GRU 2014", "gru_run_2014", true, GRU_OPERANDS, FUSED(gru_2014)},
    {"GRU 2014, backwards", "gru_run_2014", true, GRU_OPERANDS,
     FUSED(gru_2014_reverse)},
    {"GRU 2014, composed", NULL, true, GRU_OPERANDS, FORM(gru_2014_composed)},
    {"stack, two ways, dropout", "lstm_run", false, STACK, .recurrent = true,
     OBJECT(Recurrent, declare_stack, build_stack)},
    {"dot score", "attention_run", false, SCORE,
     OBJECT(Attention, declare_dot, attend)},
    {"dot score, composed", NULL, false, SCORE,
     OBJECT(Attention, declare_dot, attend_composed)},
    {"dot score, mapped", "attention_run", false, MAPPED,
     OBJECT(Attention, declare_dot, attend_mapped)},
    {"general score", "attention_run", false, SCORE,
     OBJECT(Attention, declare_general, attend)},
    {"general score, composed", NULL, false, SCORE,
     OBJECT(Attention, declare_general, attend_composed)},
    {"general score, mapped", "attention_run", false, MAPPED,
     OBJECT(Attention, declare_general, attend_mapped)},
    {"additive score", "attention_run", false, SCORE,
     OBJECT(Attention, declare_additive, attend)},
    {"additive score, composed", NULL, false, SCORE,
     OBJECT(Attention, declare_additive, attend_composed)},
    {"additive score, mapped", "attention_run", false, MAPPED,
     OBJECT(Attention, declare_additive, attend_mapped)},
    {"encoder", "gru_run", false, .sizes = "B 3  S 4  E 5  H 6  V 7",
     .recurrent = true, OBJECT(Encoder, declare_encoder, build_encoder)},
    {"decoder", "gru_run", false, BARE, .recurrent = true,
     OBJECT(Decoder, declare_bare, build_decoder)},
    {"decoder, dot", NULL, false, DECODER,
     OBJECT(Decoder, declare_dot_decoder, build_decoder)},
    {"decoder, dot, fed", NULL, false, DECODER,
     OBJECT(Decoder, declare_dot_fed, build_decoder)},
    {"decoder, general", "attention_run", false, DECODER,
     OBJECT(Decoder, declare_general_decoder, build_decoder)},
    {"decoder, general, fed", NULL, false, DECODER,
     OBJECT(Decoder, declare_general_fed, build_decoder)},
    {"decoder, additive", NULL, false, DECODER,
     OBJECT(Decoder, declare_additive_decoder, build_decoder)},
    {"decoder, additive, fed", "attention_run", false, DECODER,
     OBJECT(Decoder, declare_additive_fed, build_decoder)},
    {0},
};
