/* gradcheck_models: every model, as a case of gradcheck.h.
 *
 * The loss of a ragged batch through the whole model: B = 3, S = 5, T = 4,
 * E = 2, H = 6, vocabularies 8 and 7, an unknown word on each side. */
#include "gradcheck.h"

#include "seq2seq/model.h"
#include "tiny.h"
#include <string.h>

typedef struct Whole {
    Model model; /* borrows its parameters from the case */
    Sentences source, target;
    Batch batch;
    ModelLoss how;
} Whole;

static const TokenId sources[3][5] = {{4, 7, 1, 5}, {6, 5, 5, 4, 7}, {7}};
static const TokenId targets[3][3] = {{6}, {4, 5, 4}, {1, 6}};
static const size_t lengths[2][3] = {{4, 5, 1}, {1, 3, 2}};

/* Declare the model's parameters in `parameters`, make the batch. */
static void declare(void *object, Parameters *parameters, Error *error,
                    ModelConfig config, ModelLoss how) {
    static const size_t index[] = {0, 1, 2};
    Whole *whole = object;
    config.embedding = 2;
    config.hidden = 6;
    whole->how = how;
    if (!model_plan(&whole->model, &config, tiny_vocabulary(4),
                    tiny_vocabulary(3), error))
        return;
    *parameters = whole->model.parameters;
    for (size_t b = 0; b < 3; b++) {
        sentences_add(&whole->source, sources[b], lengths[0][b]);
        sentences_add(&whole->target, targets[b], lengths[1][b]);
    }
    batch_make(&whole->source, &whole->target, index, 3, config.reverse_source,
               &whole->batch, error);
}

static Node *build(Tape *tape, Node *const *x, const Parameters *parameters,
                   void *object) {
    Whole *whole = object;
    (void)x;
    whole->model.parameters = *parameters;
    return model_loss(&whole->model, tape, &whole->batch, &whole->how);
}

static void release(void *object) {
    Whole *whole = object;
    whole->model.parameters = (Parameters){0};
    model_free(&whole->model);
    sentences_free(&whole->source);
    sentences_free(&whole->target);
    batch_free(&whole->batch);
}

/* --- without attention --- */

static void declare_rnn(void *object, Parameters *parameters, Error *error) {
    declare(object, parameters, error,
            (ModelConfig){.cell = CELL_RNN, .layers = 1},
            (ModelLoss){.teacher_forcing = 1});
}

static void declare_lstm_reversed(void *object, Parameters *parameters,
                                  Error *error) {
    declare(
        object, parameters, error,
        (ModelConfig){.cell = CELL_LSTM, .layers = 2, .reverse_source = true},
        (ModelLoss){.teacher_forcing = 1, .dropout = 0.3});
}

static void declare_gru_both(void *object, Parameters *parameters,
                             Error *error) {
    declare(object, parameters, error,
            (ModelConfig){.cell = CELL_GRU, .layers = 1, .bidirectional = true},
            (ModelLoss){.teacher_forcing = 1, .label_smoothing = 0.1});
}

static void declare_gru_2014(void *object, Parameters *parameters,
                             Error *error) {
    declare(object, parameters, error,
            (ModelConfig){.cell = CELL_GRU_2014,
                          .layers = 2,
                          .bidirectional = true,
                          .reverse_source = true},
            (ModelLoss){.teacher_forcing = 1});
}

/* --- with attention --- */

static void declare_dot(void *object, Parameters *parameters, Error *error) {
    declare(object, parameters, error,
            (ModelConfig){
                .cell = CELL_GRU, .layers = 1, .attention = ATTENTION_DOT},
            (ModelLoss){.teacher_forcing = 1, .dropout = 0.2});
}

static void declare_general(void *object, Parameters *parameters,
                            Error *error) {
    declare(object, parameters, error,
            (ModelConfig){.cell = CELL_LSTM,
                          .layers = 1,
                          .bidirectional = true,
                          .attention = ATTENTION_GENERAL},
            (ModelLoss){.teacher_forcing = 1});
}

static void declare_additive(void *object, Parameters *parameters,
                             Error *error) {
    declare(object, parameters, error,
            (ModelConfig){.cell = CELL_RNN,
                          .layers = 2,
                          .reverse_source = true,
                          .attention = ATTENTION_ADDITIVE},
            (ModelLoss){.teacher_forcing = 1, .label_smoothing = 0.2});
}

static void declare_dot_fed(void *object, Parameters *parameters,
                            Error *error) {
    declare(object, parameters, error,
            (ModelConfig){.cell = CELL_LSTM,
                          .layers = 2,
                          .bidirectional = true,
                          .input_feeding = true,
                          .attention = ATTENTION_DOT},
            (ModelLoss){.teacher_forcing = 1, .dropout = 0.3});
}

static void declare_general_fed(void *object, Parameters *parameters,
                                Error *error) {
    declare(object, parameters, error,
            (ModelConfig){.cell = CELL_RNN,
                          .layers = 1,
                          .reverse_source = true,
                          .input_feeding = true,
                          .attention = ATTENTION_GENERAL},
            (ModelLoss){.teacher_forcing = 1, .label_smoothing = 0.1});
}

static void declare_additive_fed(void *object, Parameters *parameters,
                                 Error *error) {
    declare(object, parameters, error,
            (ModelConfig){.cell = CELL_GRU,
                          .layers = 1,
                          .bidirectional = true,
                          .input_feeding = true,
                          .attention = ATTENTION_ADDITIVE},
            (ModelLoss){.teacher_forcing = 1});
}

/* The model's own words are read at about half of the steps. */
static void declare_sampled(void *object, Parameters *parameters,
                            Error *error) {
    declare(object, parameters, error,
            (ModelConfig){.cell = CELL_LSTM,
                          .layers = 1,
                          .input_feeding = true,
                          .attention = ATTENTION_GENERAL},
            (ModelLoss){.teacher_forcing = 0.5, .dropout = 0.1});
}

#define MODEL(declare_)                                                        \
    .sizes = "B 3  S 5  T 4  E 2  H 6  V 8, 7", .object_size = sizeof(Whole),  \
    .declare = declare_, .build = build, .release = release

/* The operation whose backward the tests alter stands second. */
const GradcheckCase gradcheck_models[] = {
    {"RNN", "rnn_run", true, .recurrent = true, MODEL(declare_rnn)},
    {"LSTM, deep, reversed", "op_lookup", false, MODEL(declare_lstm_reversed)},
    {"GRU, two ways", "op_affine", false, MODEL(declare_gru_both)},
    {"GRU 2014, deep, two ways", NULL, false, MODEL(declare_gru_2014)},
    {"GRU, dot", "gru_run", true, .recurrent = true, MODEL(declare_dot)},
    {"LSTM, two ways, general", "lstm_run", true, .recurrent = true,
     MODEL(declare_general)},
    {"RNN, deep, additive", NULL, false, MODEL(declare_additive)},
    {"LSTM, deep, dot, fed", NULL, false, MODEL(declare_dot_fed)},
    {"RNN, general, fed", "attention_run", false, MODEL(declare_general_fed)},
    {"GRU, additive, fed", "attention_run", false, MODEL(declare_additive_fed)},
    {"LSTM, words of its own", NULL, false, MODEL(declare_sampled)},
    {0},
};
