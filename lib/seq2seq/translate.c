/* translate: lines to batches, batches to the search, hypotheses to text.
 *
 * A Translation owns its tokens, ids and hypotheses. */
#include "seq2seq/translate.h"

#include "base/memory.h"
#include "seq2seq/ensemble.h"
#include "seq2seq/stepper.h"
#include <string.h>

/* Whether two vocabularies give every word the same id. */
static bool same_words(const Vocabulary *a, const Vocabulary *b) {
    size_t size = vocabulary_size(a);
    bool same = size == vocabulary_size(b);
    for (TokenId id = 0; same && id < size; id++)
        same = strcmp(vocabulary_word(a, id), vocabulary_word(b, id)) == 0;
    return same;
}

bool translator_check(const Translator *translator, Error *error) {
    const Model *first = translator->models[0];
    for (size_t m = 1; m < translator->model_count; m++) {
        const Model *model = translator->models[m];
        if (!same_words(first->source, model->source) ||
            !same_words(first->target, model->target) ||
            first->config.mode != model->config.mode ||
            first->config.lowercase != model->config.lowercase ||
            first->config.reverse_source != model->config.reverse_source) {
            return error_set(error,
                             "model %zu of the ensemble has other "
                             "vocabularies or another way of cutting text "
                             "than the first; train them on the same data "
                             "with the same flags",
                             m + 1);
        }
    }
    return translator->model_count > 0 ||
           error_set(error, "no model to translate with");
}

/* A word that is unknown at the head of a sentence may be known in lower
 * case: then it is read so, and the translation's head is raised again. */
static bool lower_head(const Model *model, Translation *translation) {
    if (translation->source.count == 0 || translation->ids[0] != ID_UNKNOWN)
        return true;
    const char *head = tokens_get(&translation->source, 0);
    Buffer lowered = {0};
    utf8_lower_text(&lowered, head, strlen(head));
    if (!lowered.failed && lowered.bytes) {
        TokenId id = vocabulary_id(model->source, lowered.bytes);
        translation->capitalised =
            id != ID_UNKNOWN && strcmp(lowered.bytes, head) != 0;
        translation->ids[0] = id;
    }
    bool fine = !lowered.failed;
    buffer_free(&lowered);
    return fine;
}

/* Cut all lines into ids. */
static bool encode_lines(const Model *model, const char *const *lines,
                         size_t count, size_t first_line,
                         Translation *translations, Sentences *sentences,
                         Error *error) {
    for (size_t i = 0; i < count; i++) {
        Translation *translation = &translations[i];
        Error reason = {0};
        if (!model_encode_line(model, model->source, lines[i], strlen(lines[i]),
                               &translation->source, &translation->ids,
                               &reason)) {
            return error_set(error, "line %zu: %s", first_line + i,
                             reason.message);
        }
        if (!lower_head(model, translation) ||
            !sentences_add(sentences, translation->ids,
                           translation->source.count))
            return error_memory(error, "the sentences");
    }
    return true;
}

/* Move the hypotheses of one sentence out of a search's result. */
static bool take_hypotheses(SearchResult *result, size_t sentence,
                            size_t attention_steps, Translation *translation,
                            Error *error) {
    size_t count = result->count[sentence];
    Hypothesis *from = result->hypotheses + sentence * result->n_best;
    translation->hypotheses = memory_allocate(count, sizeof *from);
    if (!translation->hypotheses)
        return error_memory(error, "the translations");
    memcpy(translation->hypotheses, from, count * sizeof *from);
    memset(from, 0, count * sizeof *from);
    result->count[sentence] = 0;
    translation->count = count;
    translation->attention_steps = attention_steps;
    return true;
}

/* One batch of the lines of a call. */
typedef struct Job {
    const Translator *translator;
    Stepper *const *steppers; /* of the models */
    const Sentences *sentences;
    const size_t *index; /* [count] the batch's lines */
    size_t count, first_line;
} Job;

/* The length limit of each sentence of a batch, and behind these its line
 * number, which its draws depend on. */
static size_t *limits_and_numbers(const Job *job, const Batch *batch) {
    size_t *limit = memory_allocate(2 * batch->size, sizeof *limit);
    for (size_t b = 0; limit && b < batch->size; b++) {
        limit[b] = job->translator->max_length
                       ? job->translator->max_length
                       : 2 * batch->source_length[b] + 10;
        limit[batch->size + b] = job->first_line + job->index[b];
    }
    return limit;
}

/* Search one batch with all models. */
static bool search_batch(const Job *job, const Batch *batch,
                         SearchResult *result, size_t *attention_steps,
                         Error *error) {
    const Translator *translator = job->translator;
    SearchModel models[TRANSLATE_MODELS];
    size_t *limit = limits_and_numbers(job, batch);
    bool fine = limit || error_memory(error, "a search");
    for (size_t m = 0; fine && m < translator->model_count; m++)
        fine = stepper_start(job->steppers[m], batch, &models[m], error);
    Ensemble *ensemble =
        fine ? ensemble_create(models, translator->model_count, error) : NULL;
    if (ensemble) {
        SearchModel model = ensemble_model(ensemble);
        SearchOptions options = translator->search;
        options.number = limit + batch->size;
        *attention_steps = model.source_steps;
        fine = search_run(&model, &options, batch->size, limit, result, error);
    }
    ensemble_free(ensemble);
    memory_free(limit);
    return fine && ensemble;
}

static bool translate_batch(const Job *job, Translation *translations,
                            Error *error) {
    Batch batch = {0};
    SearchResult result = {0};
    size_t steps = 0;
    bool reverse = job->translator->models[0]->config.reverse_source;
    bool fine = batch_make(job->sentences, NULL, job->index, job->count,
                           reverse, &batch, error) &&
                search_batch(job, &batch, &result, &steps, error);
    for (size_t b = 0; fine && b < job->count; b++) {
        fine = take_hypotheses(&result, b, steps, &translations[job->index[b]],
                               error);
    }
    search_free(&result);
    batch_free(&batch);
    return fine;
}

/* Run over the batches of a plan; sentences without a token stay empty. */
static bool translate_plan(const Translator *translator,
                           Stepper *const *steppers, const Sentences *sentences,
                           const BatchPlan *plan, size_t first_line,
                           Translation *translations, Error *error) {
    for (size_t p = 0; p < plan->batches; p++) {
        Job job = {.translator = translator,
                   .steppers = steppers,
                   .sentences = sentences,
                   .index = plan->index + plan->start[p],
                   .count = plan->start[p + 1] - plan->start[p],
                   .first_line = first_line};
        while (job.count > 0 && sentences_length(sentences, *job.index) == 0) {
            job.index++; /* the shortest stand first */
            job.count--;
        }
        if (job.count > 0 && !translate_batch(&job, translations, error))
            return false;
    }
    return true;
}

static bool create_steppers(const Translator *translator, Stepper **steppers,
                            Error *error) {
    bool fine = true;
    for (size_t m = 0; fine && m < translator->model_count; m++) {
        steppers[m] =
            stepper_create(translator->models[m], translator->pool, error);
        fine = steppers[m] != NULL;
    }
    return fine;
}

bool translate_lines(const Translator *translator, const char *const *lines,
                     size_t count, size_t first_line, Translation *translations,
                     Error *error) {
    Stepper *steppers[TRANSLATE_MODELS] = {0};
    Sentences sentences = {0};
    BatchPlan plan = {0};
    memset(translations, 0, count * sizeof *translations);
    bool fine =
        create_steppers(translator, steppers, error) &&
        encode_lines(translator->models[0], lines, count, first_line,
                     translations, &sentences, error) &&
        batch_plan(&sentences, NULL, translator->batch, NULL, &plan, error) &&
        translate_plan(translator, steppers, &sentences, &plan, first_line,
                       translations, error);
    for (size_t m = 0; m < translator->model_count; m++)
        stepper_free(steppers[m]);
    batch_plan_free(&plan);
    sentences_free(&sentences);
    for (size_t i = 0; !fine && i < count; i++)
        translation_free(&translations[i]);
    return fine;
}

void translation_free(Translation *translation) {
    for (size_t i = 0; i < translation->count; i++) {
        memory_free(translation->hypotheses[i].ids);
        memory_free(translation->hypotheses[i].attention);
    }
    memory_free(translation->hypotheses);
    memory_free(translation->ids);
    tokens_free(&translation->source);
    *translation = (Translation){0};
}

bool translation_tokens(const Model *model, const Translation *translation,
                        size_t rank, Tokens *tokens) {
    if (rank >= translation->count) return true;
    const Hypothesis *hypothesis = &translation->hypotheses[rank];
    return vocabulary_decode(model->target, hypothesis->ids, hypothesis->length,
                             tokens);
}

/* Append a text with its first letter raised. */
static void append_raised(Buffer *text, const char *line, size_t length) {
    size_t size = 0;
    uint32_t first = utf8_decode(line, length, &size);
    utf8_append(text, utf8_upper(first));
    buffer_append(text, line + size, length - size);
}

bool translation_text(const Model *model, const Translation *translation,
                      size_t rank, Buffer *text) {
    Tokens tokens = {0};
    Buffer line = {0};
    bool fine = translation_tokens(model, translation, rank, &tokens);
    if (fine && tokens.count > 0) {
        text_detokenize(model->config.mode, model->spaced, &tokens, &line);
        if (translation->capitalised && line.length > 0)
            append_raised(text, line.bytes, line.length);
        else
            buffer_append(text, line.bytes, line.length);
    }
    fine = fine && !line.failed && !text->failed;
    buffer_free(&line);
    tokens_free(&tokens);
    return fine;
}

bool translation_links(const Translation *translation, size_t rank,
                       LinkList *links) {
    links->count = 0;
    if (rank >= translation->count) return true;
    const Hypothesis *hypothesis = &translation->hypotheses[rank];
    bool fine = true;
    for (size_t j = 0; fine && hypothesis->attention && j < hypothesis->length;
         j++) {
        size_t i = search_alignment(hypothesis, translation->attention_steps,
                                    translation->source.count, j);
        fine = links_add(links, i, j, true);
    }
    return fine;
}
