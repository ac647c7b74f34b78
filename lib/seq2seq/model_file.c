/* model_file: a model as one safetensors file, and its summary.
 *
 * Tensors carry PyTorch's names and shapes; configuration and vocabularies
 * stand in the metadata as text. */
#include "seq2seq/model.h"

#include "base/memory.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const CELLS[] = {"rnn", "lstm", "gru", "gru-2014"};
static const char *const ATTENTIONS[] = {"none", "dot", "general", "additive"};
static const char *const MODES[] = {"words", "spaces", "characters"};
static const char *const ANSWERS[] = {"no", "yes"};
static const char *const FORMATS[] = {"interlinear-1"};

enum { TEXT_COUNT = 15, NUMBER_CAPACITY = 24, LARGEST_SIZE = 1 << 20 };

/* The metadata of a file, short texts with fixed keys. Each key stands once
 * below, for both ways: the functions pass_* give a value to the file or, where
 * a file is read, return the value that it has. */
typedef struct Metadata {
    const SafeFile *file; /* that is read; NULL: one is written */
    const char *path;
    Error *error;
    bool failed;
    SafeText texts[TEXT_COUNT]; /* [count] to write */
    size_t count;
    char numbers[TEXT_COUNT][NUMBER_CAPACITY];
} Metadata;

static const char *pass_text(Metadata *m, const char *key, const char *value) {
    if (!m->file) {
        m->texts[m->count++] =
            (SafeText){(char *)key, (char *)value, strlen(value)};
        return value;
    }
    const char *found = safetensors_text(m->file, key);
    if (found) return found;
    m->failed = true;
    error_set(m->error,
              "%s: the metadata has no \"%s\"; this is not a model that "
              "interlinear train wrote",
              m->path, key);
    return "";
}

static void refuse(Metadata *m, const char *key, const char *value) {
    m->failed = true;
    error_set(m->error, "%s: metadata \"%s\" is \"%.40s\", unknown here",
              m->path, key, value);
}

/* A value that is written as one of `count` names. */
static size_t pass_name(Metadata *m, const char *key, size_t value,
                        const char *const *names, size_t count) {
    const char *name = pass_text(m, key, names[value]);
    for (size_t i = 0; i < count; i++)
        if (strcmp(name, names[i]) == 0) return i;
    refuse(m, key, name);
    return 0;
}

static bool pass_flag(Metadata *m, const char *key, bool value) {
    return pass_name(m, key, value, ANSWERS, 2) != 0;
}

static size_t pass_size(Metadata *m, const char *key, size_t size) {
    char *digits = m->numbers[m->count], *end = NULL;
    snprintf(digits, NUMBER_CAPACITY, "%zu", size);
    const char *text = pass_text(m, key, digits);
    unsigned long long number = strtoull(text, &end, 10);
    if (*text < '1' || *text > '9' || *end != '\0' || number > LARGEST_SIZE)
        refuse(m, key, text);
    return (size_t)number;
}

static void pass_config(Metadata *m, ModelConfig *c) {
    pass_name(m, "format", 0, FORMATS, 1);
    c->cell = (CellKind)pass_name(m, "cell", c->cell, CELLS, 4);
    c->attention =
        (AttentionKind)pass_name(m, "attention", c->attention, ATTENTIONS, 4);
    c->input_feeding = pass_flag(m, "input_feeding", c->input_feeding);
    c->bidirectional = pass_flag(m, "bidirectional", c->bidirectional);
    c->reverse_source = pass_flag(m, "reverse_source", c->reverse_source);
    c->layers = pass_size(m, "layers", c->layers);
    c->embedding = pass_size(m, "embedding", c->embedding);
    c->hidden = pass_size(m, "hidden", c->hidden);
    c->mode = (TextMode)pass_name(m, "tokenize", c->mode, MODES, 3);
    c->lowercase = pass_flag(m, "lowercase", c->lowercase);
}

/* Write the words of a vocabulary from ID_WORDS on, one a line. */
static void write_words(Metadata *m, const char *key,
                        const Vocabulary *vocabulary, Buffer *words) {
    for (TokenId id = ID_WORDS; id < vocabulary_size(vocabulary); id++)
        buffer_print(words, "%s\n", vocabulary_word(vocabulary, id));
    pass_text(m, key, words->bytes ? words->bytes : "");
}

/* A vocabulary from the words in a file. */
static Vocabulary *read_words(Metadata *m, const char *key) {
    const char *words = pass_text(m, key, ""), *end = NULL;
    Vocabulary *vocabulary = m->failed ? NULL : vocabulary_create(m->error);
    for (; vocabulary && (end = strchr(words, '\n')) != NULL; words = end + 1) {
        Error reason = {0};
        if (!vocabulary_add(vocabulary, words, (size_t)(end - words),
                            &reason)) {
            error_set(m->error, "%s: \"%s\": %s", m->path, key, reason.message);
            vocabulary_free(vocabulary);
            return NULL;
        }
    }
    return vocabulary;
}

/* The tensor of a parameter as the file holds it. */
static SafeTensor parameter_tensor(const Parameters *parameters, size_t i) {
    const Parameter *parameter = &parameters->list[i];
    SafeTensor tensor = {.dtype = REAL_DTYPE,
                         .rank = parameter->is_vector ? 1 : 2,
                         .bytes = parameters_value(parameters, i),
                         .length =
                             parameter->rows * parameter->cols * sizeof(real)};
    tensor.shape[0] = parameter->is_vector ? parameter->cols : parameter->rows;
    tensor.shape[1] = parameter->is_vector ? 0 : parameter->cols;
    memcpy(tensor.name, parameter->name, strlen(parameter->name) + 1);
    return tensor;
}

bool model_save(const Model *model, const char *path, Error *error) {
    Metadata metadata = {.path = path, .error = error};
    ModelConfig config = model->config;
    Buffer words[2] = {0};
    size_t count = model->parameters.count;
    SafeTensor *tensors = memory_allocate(count, sizeof *tensors);
    pass_config(&metadata, &config);
    pass_text(&metadata, "spaced", model->spaced);
    pass_flag(&metadata, "closed", model->closed);
    write_words(&metadata, "source_vocabulary", model->source, &words[0]);
    write_words(&metadata, "target_vocabulary", model->target, &words[1]);
    bool fine = (tensors && !words[0].failed && !words[1].failed) ||
                error_memory(error, path);
    for (size_t i = 0; fine && i < count; i++)
        tensors[i] = parameter_tensor(&model->parameters, i);
    SafeFile file = {tensors, count, metadata.texts, metadata.count, {0}};
    fine = fine && !metadata.failed && safetensors_write(path, &file, error);
    buffer_free(&words[0]);
    buffer_free(&words[1]);
    memory_free(tensors);
    return fine;
}

/* Check what a model needs against what the file has, before anything of that
 * size is made. */
static bool check_sizes(const SafeFile *file, const char *path,
                        const Parameters *parameters, Error *error) {
    size_t numbers = 0;
    for (size_t i = 0; i < file->tensor_count; i++) {
        const SafeTensor *tensor = &file->tensors[i];
        size_t width = strcmp(tensor->dtype, "F64") == 0 ? 8 : 4;
        numbers += tensor->length / width;
    }
    if (file->tensor_count != parameters->count ||
        numbers != parameters->size) {
        return error_set(error,
                         "%s: %zu tensors of %zu numbers, but the "
                         "configuration asks for %zu of %zu",
                         path, file->tensor_count, numbers, parameters->count,
                         parameters->size);
    }
    return true;
}

/* Copy one tensor of a file to its parameter, after checking its shape. */
static bool read_tensor(const SafeFile *file, const char *path, size_t i,
                        const Parameters *parameters, Error *error) {
    SafeTensor want = parameter_tensor(parameters, i);
    const SafeTensor *have = safetensors_find(file, want.name);
    if (!have)
        return error_set(error, "%s: tensor %s is missing", path, want.name);
    if (have->rank != want.rank || have->shape[0] != want.shape[0] ||
        (want.rank == 2 && have->shape[1] != want.shape[1])) {
        return error_set(error,
                         "%s: tensor %s has shape [%zu, %zu], expected "
                         "[%zu, %zu]",
                         path, want.name, have->shape[0], have->shape[1],
                         want.shape[0], want.shape[1]);
    }
    Error reason = {0};
    return safetensors_copy_reals(
               have, parameters_value(parameters, i),
               parameters->list[i].rows * parameters->list[i].cols, &reason) ||
           error_set(error, "%s: %s", path, reason.message);
}

/* Make the model that an open file describes and fill it. */
static bool build(Model *model, const SafeFile *file, const char *path,
                  Error *error) {
    Metadata metadata = {.file = file, .path = path, .error = error};
    ModelConfig config = {0};
    pass_config(&metadata, &config);
    const char *spaced = pass_text(&metadata, "spaced", "");
    bool closed = safetensors_text(file, "closed") && /* may be absent: no */
                  pass_flag(&metadata, "closed", false);
    if (strlen(spaced) >= sizeof model->spaced)
        refuse(&metadata, "spaced", spaced);
    Vocabulary *source = read_words(&metadata, "source_vocabulary");
    Vocabulary *target = read_words(&metadata, "target_vocabulary");
    if (!source || !target) {
        vocabulary_free(source);
        vocabulary_free(target);
        return false;
    }
    Error reason = {0};
    if (!model_plan(model, &config, source, target, &reason))
        return error_set(error, "%s: %s", path, reason.message);
    memcpy(model->spaced, spaced, strlen(spaced) + 1);
    model->closed = closed;
    bool fine = check_sizes(file, path, &model->parameters, error) &&
                parameters_allocate(&model->parameters, error);
    for (size_t i = 0; fine && i < model->parameters.count; i++)
        fine = read_tensor(file, path, i, &model->parameters, error);
    return fine;
}

bool model_load(Model *model, const char *path, Error *error) {
    SafeFile file = {0};
    *model = (Model){0};
    bool fine = safetensors_read(path, &file, error) &&
                build(model, &file, path, error);
    safetensors_free(&file);
    if (!fine) model_free(model);
    return fine;
}

void model_summary(const Model *model, Buffer *text) {
    const Parameters *parameters = &model->parameters;
    const ModelConfig *config = &model->config;
    buffer_print(text, "%-34s %-16s %12s\n", "tensor", "shape", "parameters");
    for (size_t i = 0; i < parameters->count; i++) {
        const Parameter *parameter = &parameters->list[i];
        char shape[48];
        snprintf(shape, sizeof shape, "%zu x %zu", parameter->rows,
                 parameter->cols);
        buffer_print(text, "%-34s %-16s %12zu\n", parameter->name,
                     parameter->is_vector ? strchr(shape, 'x') + 2 : shape,
                     parameter->rows * parameter->cols);
    }
    buffer_print(text, "%-34s %-16s %12zu\n\n", "total", "", parameters->size);
    buffer_print(text, "cell %s, attention %s%s\n", CELLS[config->cell],
                 ATTENTIONS[config->attention],
                 config->input_feeding ? ", input feeding" : "");
    buffer_print(text, "encoder %s, layers %zu, source %s%s\n",
                 config->bidirectional ? "bidirectional" : "one direction",
                 config->layers,
                 config->reverse_source ? "reversed" : "as written",
                 model->closed ? ", ends with a mark" : "");
    buffer_print(text, "embedding %zu, hidden %zu\n", config->embedding,
                 config->hidden);
    buffer_print(text, "tokens: %s%s; vocabulary: source %zu, target %zu\n",
                 MODES[config->mode], config->lowercase ? ", lower case" : "",
                 vocabulary_size(model->source),
                 vocabulary_size(model->target));
}
