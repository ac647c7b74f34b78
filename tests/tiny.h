/* tiny: small models, pairs and files for the tests of whole models. */
#ifndef INTERLINEAR_TESTS_TINY_H
#define INTERLINEAR_TESTS_TINY_H

#include "seq2seq/train.h"

/* A model with random parameters, and pairs of random words for it. */
typedef struct Tiny {
    Model model;
    Sentences source, target;
    ThreadPool *pool;
} Tiny;

/* tiny_vocabulary: `words` words w0, w1, ... behind the fixed ids.
 * tiny_sentences: `count` sentences of 1 .. longest random words.
 * Owner: the caller. */
Vocabulary *tiny_vocabulary(size_t words);
Sentences tiny_sentences(size_t count, size_t longest, size_t words,
                         Random *random);

/* tiny_make: a model of a configuration with 5 source and 4 target words, its
 * parameters uniform in +-0.7, six ragged pairs, one worker. tiny_free. */
Tiny *tiny_make(const ModelConfig *config);
void tiny_free(Tiny *tiny);

/* tiny_batch: all pairs of a Tiny as one batch. */
Batch tiny_batch(const Tiny *tiny);

/* tiny_config: number i of the configurations of a model, every cell with
 * every attention, with and without input feeding, one and two layers, one and
 * two directions, the source as it is and reversed; false behind the last.
 * tiny_describe: its text, for messages. Embedding 3, hidden 4. */
bool tiny_config(size_t i, ModelConfig *config);
void tiny_describe(const ModelConfig *config, char text[128]);

/* A training run: pairs of random words, each target its source reversed, on
 * which the model also is validated. */
typedef struct Practice {
    Model model;
    Corpus corpus;
    Sentences source, target;
    ThreadPool *pool;
    TrainJob job; /* over all this; model_path is `path` */
    TrainOptions options;
    char path[256], checkpoint[280];
} Practice;

/* practice_make: `count` pairs of 1 .. longest of `words` words, a model of a
 * configuration, and options: Adam at 0.01, clipping at 1, 8 pairs a batch, 3
 * epochs. The files carry `name`. practice_free: everything but the files;
 * practice_remove: these; practice_drop: both. */
Practice *practice_make(const char *name, const ModelConfig *config,
                        size_t count, size_t longest, size_t words,
                        size_t threads);
void practice_free(Practice *practice);
void practice_remove(const Practice *practice);
void practice_drop(Practice *practice);

/* tiny_fail_each: call with every allocation failing in turn, once together
 * with all later ones and once alone; each time it must say what is wrong and
 * keep no memory. Returns how many allocations there are. A TinyCall does its
 * work and frees what came of it; true is success. */
typedef bool TinyCall(void *context, Error *error);
size_t tiny_fail_each(TinyCall *call, void *context);

/* tiny_path: a path of this process in the directory for temporary files. */
void tiny_path(const char *name, char path[256]);

/* tiny_write: a file of these bytes, neither synced nor renamed. */
void tiny_write(const char *path, const void *bytes, size_t length);

/* tiny_read: the bytes of a file; empty if there is none. Owner: the caller,
 * file_free. tiny_same: whether two files are there and equal. */
FileBytes tiny_read(const char *path);
bool tiny_same(const char *path, const char *other);

#endif
