/* train_flags: the flags of train, their defaults and help. */
#ifndef INTERLINEAR_TRANSLATOR_TRAIN_FLAGS_H
#define INTERLINEAR_TRANSLATOR_TRAIN_FLAGS_H

#include "options.h"

enum { TRAIN_OPTIONS = OPTIONS_MOST }; /* room for the table */

/* Everything the flags set, with the defaults. */
typedef struct TrainFlags {
    const char *train, *valid, *model, *from, *curve;
    double validation_split;
    bool resume;
    int cell, attention, tokenize, optimizer, schedule, metric;
    bool input_feeding, bidirectional, reverse_source, lowercase;
    size_t layers, embedding, hidden, batch, epochs, steps, patience, warmup;
    size_t min_count, max_vocabulary, max_length, seed, threads;
    double dropout, learning_rate, clip, teacher_forcing, label_smoothing;
} TrainFlags;

extern const TrainFlags TRAIN_DEFAULTS;

/* train_list_options: write the table of options over *flags into
 * list[TRAIN_OPTIONS]; returns how many there are. */
size_t train_list_options(TrainFlags *flags, Option *list);

#endif
