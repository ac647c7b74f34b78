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

/* The place of a name in a list, or `count`. */
static size_t place(const char *name, const char *const *list, size_t count) {
    size_t i = 0;
    while (i < count && (!name || strcmp(name, list[i]) != 0)) i++;
    return i;
}

const char *model_cell_name(CellKind cell) {
    return CELLS[cell];
}

const char *model_attention_name(AttentionKind attention) {
    return ATTENTIONS[attention];
}

bool model_parse_cell(const char *name, CellKind *cell) {
    *cell = (CellKind)place(name, CELLS, 4);
    return *cell < 4;
}

bool model_parse_attention(const char *name, AttentionKind *attention) {
    *attention = (AttentionKind)place(name, ATTENTIONS, 4);
    return *attention < 4;
}

bool model_parse_mode(const char *name, TextMode *mode) {
    *mode = (TextMode)place(name, MODES, 3);
    return *mode < 3;
}

/* The metadata of a model: short texts with fixed keys. */
enum { TEXT_COUNT = 15, NUMBER_CAPACITY = 24, LARGEST_SIZE = 1 << 20 };
static const char FORMAT[] = "interlinear-1";

typedef struct Metadata {
    SafeText texts[TEXT_COUNT];
    size_t count;
    char numbers[3][NUMBER_CAPACITY];
    Buffer words[2];
} Metadata;

static void add_text(Metadata *metadata, const char *key, const char *value,
                     size_t length) {
    metadata->texts[metadata->count++] = (SafeText){
        .key = (char *)key, .value = (char *)value, .value_length = length};
}

static void add_name(Metadata *metadata, const char *key, const char *value) {
    add_text(metadata, key, value, strlen(value));
}

static void add_flag(Metadata *metadata, const char *key, bool value) {
    add_name(metadata, key, value ? "yes" : "no");
}

/* The words of a vocabulary from ID_WORDS on, one a line. */
static void add_words(Metadata *metadata, const char *key, Buffer *words,
                      const Vocabulary *vocabulary) {
    for (TokenId id = ID_WORDS; id < vocabulary_size(vocabulary); id++)
        buffer_print(words, "%s\n", vocabulary_word(vocabulary, id));
    add_text(metadata, key, words->bytes ? words->bytes : "", words->length);
}

static void collect_metadata(const Model *model, Metadata *metadata) {
    const ModelConfig *config = &model->config;
    const size_t sizes[3] = {config->layers, config->embedding, config->hidden};
    const char *const names[3] = {"layers", "embedding", "hidden"};
    add_name(metadata, "format", FORMAT);
    add_name(metadata, "cell", CELLS[config->cell]);
    add_name(metadata, "attention", ATTENTIONS[config->attention]);
    add_flag(metadata, "input_feeding", config->input_feeding);
    add_flag(metadata, "bidirectional", config->bidirectional);
    add_flag(metadata, "reverse_source", config->reverse_source);
    for (size_t i = 0; i < 3; i++) {
        snprintf(metadata->numbers[i], NUMBER_CAPACITY, "%zu", sizes[i]);
        add_name(metadata, names[i], metadata->numbers[i]);
    }
    add_name(metadata, "tokenize", MODES[config->mode]);
    add_flag(metadata, "lowercase", config->lowercase);
    add_name(metadata, "spaced", model->spaced);
    add_flag(metadata, "closed", model->closed);
    add_words(metadata, "source_vocabulary", &metadata->words[0],
              model->source);
    add_words(metadata, "target_vocabulary", &metadata->words[1],
              model->target);
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
    Metadata metadata = {0};
    size_t count = model->parameters.count;
    SafeTensor *tensors = memory_allocate(count, sizeof *tensors);
    collect_metadata(model, &metadata);
    bool fine =
        tensors && !metadata.words[0].failed && !metadata.words[1].failed;
    if (fine) {
        for (size_t i = 0; i < count; i++)
            tensors[i] = parameter_tensor(&model->parameters, i);
        fine = safetensors_write(path, tensors, count, metadata.texts,
                                 metadata.count, error);
    } else {
        error_memory(error, path);
    }
    buffer_free(&metadata.words[0]);
    buffer_free(&metadata.words[1]);
    memory_free(tensors);
    return fine;
}

/* A metadata text that must be there. */
static const char *need(const SafeFile *file, const char *path, const char *key,
                        Error *error) {
    const char *value = safetensors_text(file, key);
    if (!value) {
        error_set(error,
                  "%s: the metadata has no \"%s\"; this is not a model "
                  "that interlinear train wrote",
                  path, key);
    }
    return value;
}

static bool bad_value(const char *path, const char *key, const char *value,
                      Error *error) {
    return error_set(error, "%s: metadata \"%s\" is \"%.40s\", unknown here",
                     path, key, value);
}

static bool read_flag(const SafeFile *file, const char *path, const char *key,
                      bool *flag, Error *error) {
    const char *value = need(file, path, key, error);
    if (!value) return false;
    *flag = strcmp(value, "yes") == 0;
    return *flag || strcmp(value, "no") == 0 ||
           bad_value(path, key, value, error);
}

static bool read_size(const SafeFile *file, const char *path, const char *key,
                      size_t *size, Error *error) {
    const char *value = need(file, path, key, error);
    if (!value) return false;
    char *end = NULL;
    unsigned long long number = strtoull(value, &end, 10);
    *size = (size_t)number;
    return (*value >= '1' && *value <= '9' && *end == '\0' &&
            number <= LARGEST_SIZE) ||
           bad_value(path, key, value, error);
}

/* The configuration in a file's metadata. */
static bool read_config(const SafeFile *file, const char *path,
                        ModelConfig *config, Error *error) {
    const char *format = need(file, path, "format", error);
    if (!format || (strcmp(format, FORMAT) != 0 &&
                    !bad_value(path, "format", format, error)))
        return false;
    const char *cell = need(file, path, "cell", error);
    const char *attention = need(file, path, "attention", error);
    const char *mode = need(file, path, "tokenize", error);
    if (!cell || !attention || !mode) return false;
    if (!model_parse_cell(cell, &config->cell))
        return bad_value(path, "cell", cell, error);
    if (!model_parse_attention(attention, &config->attention))
        return bad_value(path, "attention", attention, error);
    if (!model_parse_mode(mode, &config->mode))
        return bad_value(path, "tokenize", mode, error);
    return read_flag(file, path, "input_feeding", &config->input_feeding,
                     error) &&
           read_flag(file, path, "bidirectional", &config->bidirectional,
                     error) &&
           read_flag(file, path, "reverse_source", &config->reverse_source,
                     error) &&
           read_flag(file, path, "lowercase", &config->lowercase, error) &&
           read_size(file, path, "layers", &config->layers, error) &&
           read_size(file, path, "embedding", &config->embedding, error) &&
           read_size(file, path, "hidden", &config->hidden, error);
}

/* A vocabulary from the words in a file's metadata, one a line. */
static Vocabulary *read_words(const SafeFile *file, const char *path,
                              const char *key, Error *error) {
    const char *words = need(file, path, key, error);
    Vocabulary *vocabulary = words ? vocabulary_create(error) : NULL;
    const char *end = NULL;
    while (vocabulary && (end = strchr(words, '\n')) != NULL) {
        Error reason = {0};
        if (!vocabulary_add(vocabulary, words, (size_t)(end - words),
                            &reason)) {
            error_set(error, "%s: \"%s\": %s", path, key, reason.message);
            vocabulary_free(vocabulary);
            return NULL;
        }
        words = end + 1;
    }
    return vocabulary;
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
           error_set(error, "%s: tensor %s: %s", path, want.name,
                     reason.message);
}

/* Make the model that an open file describes and fill it. */
static bool build(Model *model, const SafeFile *file, const char *path,
                  Error *error) {
    ModelConfig config = {0};
    if (!read_config(file, path, &config, error)) return false;
    const char *spaced = need(file, path, "spaced", error);
    Vocabulary *source = read_words(file, path, "source_vocabulary", error);
    Vocabulary *target = read_words(file, path, "target_vocabulary", error);
    if (!spaced || !source || !target) {
        vocabulary_free(source);
        vocabulary_free(target);
        return false;
    }
    Error reason = {0};
    if (!model_plan(model, &config, source, target, &reason))
        return error_set(error, "%s: %s", path, reason.message);
    if (strlen(spaced) >= sizeof model->spaced)
        return bad_value(path, "spaced", spaced, error);
    memcpy(model->spaced, spaced, strlen(spaced) + 1);
    bool fine = (!safetensors_text(file, "closed") || /* may be absent: no */
                 read_flag(file, path, "closed", &model->closed, error)) &&
                check_sizes(file, path, &model->parameters, error) &&
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
