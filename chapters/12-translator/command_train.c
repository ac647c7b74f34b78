/* train: pairs of sentences to a model. */
#include "program.h"

#include "base/memory.h"
#include "outputs.h"
#include "progress.h"
#include "seq2seq/train.h"
#include "train_flags.h"
#include <signal.h>
#include <stdio.h>
#include <string.h>

static const char DESCRIPTION[] =
    "Learns to translate from sentence pairs. The model that is best on the\n"
    "validation pairs is kept in OUT, one safetensors file. Ctrl-C saves the\n"
    "state of training; --resume goes on from it and ends in the same bytes.\n";

static const char NOTES[] =
    "PAIRS is FILE.tsv (source TAB target, further columns ignored) or\n"
    "SOURCE,TARGET (two files, line by line). Text is UTF-8; CRLF is read as\n"
    "LF, a byte order mark is skipped, lines empty on both sides are left\n"
    "out, pairs of over 2000 tokens too. Broken UTF-8, a NUL byte, a line\n"
    "without TAB, an empty side and files of unequal length are errors that\n"
    "name file and line.\n"
    "With --resume, data and flags must be those of the first run, --from\n"
    "too if there was one, but for --threads and --learning-curve.\n"
    "Which pairs are set aside without --valid does not depend on --seed, so\n"
    "that runs of different seeds give an ensemble.";

enum { SPLIT_SEED = 1 }; /* the same of every run */

/* What a run works on; everything here is freed by job_free. */
typedef struct Job {
    TrainFlags flags;
    Corpus train, valid;
    Model model;
    Sentences sides[4]; /* training source, target; validation source, target */
    size_t left_out;    /* pairs of both that were too long */
    ThreadPool *pool;
    OutputClaim claim;
    uint64_t fingerprint;
} Job;

static void job_free(Job *job) {
    corpus_free(&job->train);
    corpus_free(&job->valid);
    model_free(&job->model);
    for (size_t i = 0; i < 4; i++) sentences_free(&job->sides[i]);
    threads_destroy(job->pool);
    outputs_release(&job->claim);
}

/* Count the words of one side of the training pairs. */
static bool count_words(const Corpus *corpus, bool target,
                        const TrainFlags *flags, Vocabulary *vocabulary,
                        Error *error) {
    Tokens tokens = {0};
    bool fine = true;
    for (size_t i = 0; fine && i < corpus->count; i++) {
        const CorpusPair *pair = &corpus->pairs[i];
        const char *line = target ? pair->target : pair->source;
        fine = text_tokenize((TextMode)flags->tokenize, flags->lowercase, line,
                             strlen(line), &tokens, error) &&
               vocabulary_count(vocabulary, &tokens, error);
    }
    tokens_free(&tokens);
    return fine && vocabulary_cut(vocabulary, flags->min_count,
                                  flags->max_vocabulary, error);
}

/* The marks before which the target language writes a space, and whether
 * nearly all sources end with a mark. */
static void learn_marks(Job *job) {
    TextSpacing spacing = {0};
    char marks[5] = "";
    size_t closed = 0;
    for (size_t i = 0; i < job->train.count; i++) {
        const char *line = job->train.pairs[i].target;
        text_spacing_observe(&spacing, line, strlen(line));
        closed += model_line_closed(job->train.pairs[i].source);
    }
    text_spacing_marks(&spacing, marks);
    memcpy(job->model.spaced, marks, sizeof marks);
    job->model.closed = closed >= job->train.count - job->train.count / 100;
}

/* A fresh model with vocabularies of the training pairs. */
static bool make_model(Job *job, Error *error) {
    const TrainFlags *flags = &job->flags;
    Vocabulary *source = vocabulary_create(error);
    Vocabulary *target = source ? vocabulary_create(error) : NULL;
    if (!target || !count_words(&job->train, false, flags, source, error) ||
        !count_words(&job->train, true, flags, target, error)) {
        vocabulary_free(source);
        vocabulary_free(target);
        return false;
    }
    ModelConfig config = {.cell = (CellKind)flags->cell,
                          .attention = (AttentionKind)flags->attention,
                          .input_feeding = flags->input_feeding,
                          .bidirectional = flags->bidirectional,
                          .reverse_source = flags->reverse_source,
                          .layers = flags->layers,
                          .embedding = flags->embedding,
                          .hidden = flags->hidden,
                          .mode = (TextMode)flags->tokenize,
                          .lowercase = flags->lowercase};
    if (!model_create(&job->model, &config, source, target, flags->seed, error))
        return false;
    learn_marks(job);
    return true;
}

/* Read the pairs and set some aside for validation. */
static bool read_pairs(Job *job, Error *error) {
    const TrainFlags *flags = &job->flags;
    if (!corpus_read(flags->train, &job->train, error)) return false;
    return flags->valid ? corpus_read(flags->valid, &job->valid, error)
                        : corpus_split(&job->train, flags->validation_split,
                                       SPLIT_SEED, &job->valid, error);
}

static uint64_t hash_pairs(uint64_t hash, const Corpus *corpus) {
    for (size_t i = 0; i < corpus->count; i++) {
        const CorpusPair *pair = &corpus->pairs[i];
        hash = checksum(hash, pair->source, strlen(pair->source) + 1);
        hash = checksum(hash, pair->target, strlen(pair->target) + 1);
    }
    return hash;
}

/* What the run's result depends on: flags, pairs, first values. */
static bool take_fingerprint(Job *job, const Command *command, Error *error) {
    static const char *const but[] = {"train",          "valid", "model",
                                      "resume",         "from",  "threads",
                                      "learning-curve", NULL};
    Buffer text = {0};
    options_describe(command, but, &text);
    if (text.failed) return error_memory(error, "the flags");
    uint64_t hash = checksum(CHECKSUM_START, text.bytes, text.length);
    hash = hash_pairs(hash_pairs(hash, &job->train), &job->valid);
    job->fingerprint = checksum(hash, job->model.parameters.values,
                                job->model.parameters.size * sizeof(real));
    buffer_free(&text);
    return true;
}

/* Data, model and ids, ready for training. */
static bool prepare(Job *job, const Command *command, Error *error) {
    const TrainFlags *flags = &job->flags;
    if (!outputs_claim(&job->claim, flags->model, error)) return false;
    job->pool = threads_create(flags->threads, error);
    if (!job->pool || !read_pairs(job, error)) return false;
    size_t pairs = job->train.count + job->valid.count;
    bool fine = flags->from ? model_load(&job->model, flags->from, error)
                            : make_model(job, error);
    fine = fine &&
           model_encode_pairs(&job->model, &job->train, flags->max_length,
                              &job->sides[0], &job->sides[1], error) &&
           model_encode_pairs(&job->model, &job->valid, MODEL_TOKENS,
                              &job->sides[2], &job->sides[3], error);
    job->left_out = pairs - job->train.count - job->valid.count;
    if (fine && job->sides[0].count == 0) {
        return error_set(error,
                         "every training pair is longer than --max-length "
                         "%zu tokens; raise it",
                         flags->max_length);
    }
    return fine && take_fingerprint(job, command, error);
}

static void describe(const Job *job) {
    fprintf(stderr,
            "pairs: %zu for training, %zu for validation, %zu left out as too "
            "long\n"
            "vocabulary: source %zu, target %zu; parameters: %zu; threads: "
            "%zu\n",
            job->train.count, job->valid.count, job->left_out,
            vocabulary_size(job->model.source),
            vocabulary_size(job->model.target), job->model.parameters.size,
            threads_count(job->pool));
}

static TrainOptions training_options(const TrainFlags *flags) {
    return (TrainOptions){.optimizer = (OptimizerRule)flags->optimizer,
                          .schedule = (ScheduleKind)flags->schedule,
                          .learning_rate = flags->learning_rate,
                          .warmup = flags->warmup,
                          .clip = flags->clip,
                          .batch = flags->batch,
                          .epochs = flags->epochs,
                          .steps = flags->steps,
                          .patience = flags->patience,
                          .metric = (TrainMetric)flags->metric,
                          .loss = {.dropout = flags->dropout,
                                   .label_smoothing = flags->label_smoothing,
                                   .teacher_forcing = flags->teacher_forcing},
                          .seed = flags->seed};
}

/* Set by Ctrl-C; a second one ends the program at once. A terminal that closes
 * may say so twice, and under nohup it does not matter. */
static volatile sig_atomic_t interrupted;

static void interrupt(int number) {
    (void)number;
    interrupted = 1;
}

static void catch_signals(void) {
    struct sigaction action = {.sa_handler = interrupt,
                               .sa_flags = SA_RESTART | (int)SA_RESETHAND};
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    struct sigaction before = {0};
    action.sa_flags = SA_RESTART;
    if (sigaction(SIGHUP, NULL, &before) == 0 && before.sa_handler != SIG_IGN)
        sigaction(SIGHUP, &action, NULL);
}

static int run(Job *job, Error *error) {
    const TrainFlags *flags = &job->flags;
    TrainOptions options = training_options(flags);
    Progress progress = progress_begin(flags->curve);
    TrainJob training = {.model = &job->model,
                         .source = &job->sides[0],
                         .target = &job->sides[1],
                         .valid_source = &job->sides[2],
                         .valid_target = &job->sides[3],
                         .valid = &job->valid,
                         .model_path = flags->model,
                         .fingerprint = job->fingerprint,
                         .resume = flags->resume,
                         .pool = job->pool,
                         .stop = &interrupted,
                         .report = progress_report,
                         .context = &progress};
    catch_signals();
    TrainEnd end = train_run(&training, &options, error);
    progress_end(&progress);
    if (end == TRAIN_FAILED) return program_failed(error);
    if (end == TRAIN_INTERRUPTED) {
        fprintf(stderr,
                "Stopped. The state of training is in %s.checkpoint; the same "
                "command with --resume goes on.\n",
                flags->model);
        return EXIT_FAILED;
    }
    fprintf(stderr, "%s: best model in %s\n",
            end == TRAIN_EARLY ? "No more improvement" : "Done", flags->model);
    return EXIT_FINE;
}

/* Nothing that is read may be written over. */
static bool check_outputs(const TrainFlags *flags, Error *error) {
    const struct {
        const char *name, *files;
    } inputs[] = {{"train", flags->train},
                  {"valid", flags->valid},
                  {"from", flags->from}};
    bool fine = outputs_apart("learning-curve", flags->curve, "model",
                              flags->model, error);
    for (size_t i = 0; fine && i < sizeof inputs / sizeof *inputs; i++) {
        fine = outputs_apart("model", flags->model, inputs[i].name,
                             inputs[i].files, error) &&
               outputs_apart("learning-curve", flags->curve, inputs[i].name,
                             inputs[i].files, error);
    }
    return fine;
}

/* Flags that contradict each other. */
static bool check_flags(const Command *command, const TrainFlags *flags,
                        int count, char **arguments, Error *error) {
    static const char *const fixed[] = {
        "cell",     "attention", "input-feeding", "bidirectional",
        "layers",   "embedding", "hidden",        "reverse-source",
        "tokenize", "lowercase", "min-count",     "max-vocabulary"};
    if (!program_needs(command, "train", flags->train, error) ||
        !program_needs(command, "model", flags->model, error))
        return false;
    for (size_t i = 0; flags->from && i < sizeof fixed / sizeof *fixed; i++) {
        if (options_given(count, arguments, fixed[i])) {
            return error_set(error,
                             "--%s cannot be given with --from, which takes "
                             "it from that model",
                             fixed[i]);
        }
    }
    return check_outputs(flags, error) &&
           (!flags->valid ||
            !options_given(count, arguments, "validation-split") ||
            error_set(error, "give --valid or --validation-split, not both"));
}

int command_train(int count, char **arguments) {
    Job job = {.flags = TRAIN_DEFAULTS};
    Option options[TRAIN_OPTIONS];
    size_t listed = train_list_options(&job.flags, options);
    const Command command = {
        "train",
        "train --train PAIRS [--valid PAIRS | --validation-split X]\n"
        "                         --model OUT [--from MODEL] [--resume] "
        "[FLAGS]",
        DESCRIPTION,
        options,
        listed,
        NOTES};
    Error error = {0};
    int status = program_parse(&command, count, arguments, NULL);
    if (status >= 0) return status;
    if (!check_flags(&command, &job.flags, count, arguments, &error))
        return program_usage(&error);
    if (prepare(&job, &command, &error)) {
        describe(&job);
        status = run(&job, &error);
    } else {
        status = program_failed(&error);
    }
    job_free(&job);
    return status;
}
