/* program: messages, models and what else the commands share. */
#include "program.h"

#include "base/memory.h"
#include <stdio.h>
#include <string.h>

int program_failed(const Error *error) {
    fflush(stdout);
    fprintf(stderr, "interlinear: %s\n", error->message);
    return EXIT_FAILED;
}

int program_usage(const Error *error) {
    program_failed(error);
    return EXIT_USAGE;
}

int program_parse(const Command *command, int count, char **arguments,
                  OptionList *words) {
    Error error = {0};
    if (options_wants_help(count, arguments)) {
        options_help(command);
        return EXIT_FINE;
    }
    return options_parse(command, count, arguments, words, &error)
               ? -1
               : program_usage(&error);
}

bool program_needs(const Command *command, const char *name, const char *value,
                   Error *error) {
    return value || error_set(error, "--%s is needed; usage: interlinear %s",
                              name, command->usage);
}

/* Count the model that was loaded, and lay out its weights for the search. */
static bool pack_last(Models *models, Error *error) {
    Parameters *parameters = &models->models[models->count++].parameters;
    return parameters_pack(parameters, models->pool, error);
}

bool models_load(Models *models, const char *names, size_t threads,
                 Error *error) {
    *models = (Models){.pool = threads_create(threads, error)};
    if (!models->pool) return false;
    for (bool more = true; more; names++) {
        /* A name that exists is taken whole, comma or not. */
        size_t length =
            file_exists(names) ? strlen(names) : strcspn(names, ",");
        char *path = memory_copy_text(names, length);
        bool fine =
            length > 0
                ? models->count < TRANSLATE_MODELS ||
                      error_set(error, "more than %d models", TRANSLATE_MODELS)
                : error_set(error, "--model: an empty name beside a comma");
        fine = fine && (path || error_memory(error, "a path")) &&
               model_load(&models->models[models->count], path, error);
        memory_free(path);
        if (!fine || !pack_last(models, error)) {
            models_free(models);
            return false;
        }
        names += length;
        more = *names == ',';
    }
    Translator translator = models_translator(models, &(SearchOptions){0});
    if (!translator_check(&translator, error)) {
        models_free(models);
        return false;
    }
    return true;
}

void models_free(Models *models) {
    for (size_t m = 0; m < models->count; m++) model_free(&models->models[m]);
    threads_destroy(models->pool);
    *models = (Models){0};
}

Translator models_translator(const Models *models,
                             const SearchOptions *search) {
    Translator translator = {.model_count = models->count,
                             .pool = models->pool,
                             .search = *search,
                             .batch = 32};
    for (size_t m = 0; m < models->count; m++)
        translator.models[m] = &models->models[m];
    return translator;
}
