/* train_flags: the flags of train, their defaults and help. */
#include "train_flags.h"

#include "autodiff/optimizer.h"
#include "seq2seq/model.h"
#include <string.h>

const TrainFlags TRAIN_DEFAULTS = {.validation_split = 0.1,
                                   .cell = CELL_LSTM,
                                   .attention = ATTENTION_GENERAL,
                                   .optimizer = OPTIMIZER_ADAM,
                                   .layers = 1,
                                   .embedding = 128,
                                   .hidden = 256,
                                   .batch = 64,
                                   .epochs = 12,
                                   .patience = 4,
                                   .warmup = 1000,
                                   .min_count = 2,
                                   .max_length = 50,
                                   .seed = 1,
                                   .dropout = 0.2,
                                   .learning_rate = 0.002,
                                   .clip = 1,
                                   .teacher_forcing = 1};

enum { LARGE = 1 << 20 };

/* The table of flags over one TrainFlags. */
static size_t list_data_options(TrainFlags *f, Option *list) {
    const Option options[] = {
        {"train", OPTION_TEXT, &f->train, "PAIRS", 0, 0,
         "sentence pairs to learn from"},
        {"valid", OPTION_TEXT, &f->valid, "PAIRS", 0, 0,
         "pairs that decide which model is best"},
        {"validation-split", OPTION_NUMBER, &f->validation_split, NULL, 0.001,
         0.9, "without --valid: this share of the training sources"},
        {"model", OPTION_TEXT, &f->model, "OUT", 0, 0,
         "the best model; OUT.checkpoint holds the state of training"},
        {"resume", OPTION_FLAG, &f->resume, NULL, 0, 0,
         "go on from OUT.checkpoint if it is there"},
        {"from", OPTION_TEXT, &f->from, "MODEL", 0, 0,
         "tune this model: its vocabulary, sizes and values"},
        {"learning-curve", OPTION_TEXT, &f->curve, "F.svg", 0, 0,
         "draw the losses, anew after each epoch"},
        {"", OPTION_HEADING, NULL, NULL, 0, 0, "Text:"},
        {"tokenize", OPTION_CHOICE, &f->tokenize, "words|spaces|characters", 0,
         0, "how a line is cut into tokens"},
        {"lowercase", OPTION_FLAG, &f->lowercase, NULL, 0, 0,
         "read both languages in lower case"},
        {"min-count", OPTION_SIZE, &f->min_count, NULL, 1, 1e9,
         "words seen less often are unknown"},
        {"max-vocabulary", OPTION_SIZE, &f->max_vocabulary, NULL, 0, 1e7,
         "most words of a language, 0: no limit"},
        {"max-length", OPTION_SIZE, &f->max_length, NULL, 1, MODEL_TOKENS,
         "longer training sentences are left out (tokens)"}};
    memcpy(list, options, sizeof options);
    return sizeof options / sizeof *options;
}

static size_t list_model_options(TrainFlags *f, Option *list) {
    const Option options[] = {
        {"", OPTION_HEADING, NULL, NULL, 0, 0, "Model:"},
        {"cell", OPTION_CHOICE, &f->cell, "rnn|lstm|gru|gru-2014", 0, 0,
         "the recurrent cell"},
        {"attention", OPTION_CHOICE, &f->attention, "none|dot|general|additive",
         0, 0, "how source words are weighed at each step"},
        {"input-feeding", OPTION_FLAG, &f->input_feeding, NULL, 0, 0,
         "the decoder reads the last attention too"},
        {"bidirectional", OPTION_FLAG, &f->bidirectional, NULL, 0, 0,
         "the encoder reads both ways, half of --hidden each"},
        {"reverse-source", OPTION_FLAG, &f->reverse_source, NULL, 0, 0,
         "the encoder reads the source from its end"},
        {"layers", OPTION_SIZE, &f->layers, NULL, 1, RECURRENT_LAYERS,
         "cells on top of each other"},
        {"embedding", OPTION_SIZE, &f->embedding, NULL, 1, LARGE,
         "numbers per word"},
        {"hidden", OPTION_SIZE, &f->hidden, NULL, 1, LARGE,
         "numbers per state"}};
    memcpy(list, options, sizeof options);
    return sizeof options / sizeof *options;
}

static size_t list_training_options(TrainFlags *f, Option *list) {
    const Option options[] = {
        {"", OPTION_HEADING, NULL, NULL, 0, 0, "Training:"},
        {"optimizer", OPTION_CHOICE, &f->optimizer, "sgd|momentum|rmsprop|adam",
         0, 0, "the update rule"},
        {"learning-rate", OPTION_NUMBER, &f->learning_rate, NULL, 1e-12, 1e6,
         "of a step"},
        {"schedule", OPTION_CHOICE, &f->schedule, "constant|plateau|warmup", 0,
         0, "how the rate changes"},
        {"warmup", OPTION_SIZE, &f->warmup, NULL, 1, 1e9,
         "steps of rise of --schedule warmup"},
        {"clip", OPTION_NUMBER, &f->clip, NULL, 0, 1e9,
         "largest gradient norm, 0: no limit"},
        {"dropout", OPTION_NUMBER, &f->dropout, NULL, 0, 0.99,
         "share of numbers dropped between layers"},
        {"label-smoothing", OPTION_NUMBER, &f->label_smoothing, NULL, 0, 0.99,
         "share of probability spread over all words"},
        {"teacher-forcing", OPTION_NUMBER, &f->teacher_forcing, NULL, 0, 1,
         "share of steps that read the true word"},
        {"batch", OPTION_SIZE, &f->batch, NULL, 1, 65536,
         "sentence pairs per step"},
        {"epochs", OPTION_SIZE, &f->epochs, NULL, 1, 1e6,
         "passes over the data"},
        {"steps", OPTION_SIZE, &f->steps, NULL, 0, 1e12,
         "most steps, 0: no limit"},
        {"patience", OPTION_SIZE, &f->patience, NULL, 0, 1e6,
         "epochs without improvement before it stops, 0: never"},
        {"metric", OPTION_CHOICE, &f->metric, "loss|bleu", 0, 0,
         "what the best model is best in, on the validation pairs"},
        {"seed", OPTION_SIZE, &f->seed, NULL, 0, 9e15,
         "of every random choice but --validation-split"},
        {"threads", OPTION_SIZE, &f->threads, NULL, 0, THREADS_MOST,
         "0: as many as there are cores; the result is the same"}};
    memcpy(list, options, sizeof options);
    return sizeof options / sizeof *options;
}

size_t train_list_options(TrainFlags *flags, Option *list) {
    size_t listed = list_data_options(flags, list);
    listed += list_model_options(flags, list + listed);
    return listed + list_training_options(flags, list + listed);
}
