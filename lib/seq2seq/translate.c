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

/* A call of translate_lines. */
typedef struct Job {
    const Translator *translator;
    Stepper steppers[TRANSLATE_MODELS]; /* of its models */
    Ensemble ensemble;
    Sentences sentences; /* the lines as ids */
    size_t first_line;
    Translation *translations; /* of the lines */
    Error *error;
} Job;

/* Cut all lines into ids. */
static bool encode_lines(Job *job, const char *const *lines, size_t count) {
    const Model *model = job->translator->models[0];
    for (size_t i = 0; i < count; i++) {
        Translation *translation = &job->translations[i];
        Error reason = {0};
        if (!model_encode_line(model, lines[i], &translation->source,
                               &translation->ids, &reason)) {
            return error_set(job->error, "line %zu: %s", job->first_line + i,
                             reason.message);
        }
        if (!lower_head(model, translation) ||
            !sentences_add(&job->sentences, translation->ids,
                           translation->source.count))
            return error_memory(job->error, "the sentences");
    }
    return true;
}

/* The length limit of each sentence of a batch of lines, and behind these its
 * line number, which its draws depend on. */
static size_t *limits_and_numbers(const Job *job, const size_t *index,
                                  const Batch *batch) {
    size_t *limit = memory_allocate(2 * batch->size, sizeof *limit);
    for (size_t b = 0; limit && b < batch->size; b++) {
        limit[b] = job->translator->max_length
                       ? job->translator->max_length
                       : 2 * batch->source_length[b] + 10;
        limit[batch->size + b] = job->first_line + index[b];
    }
    if (!limit) error_memory(job->error, "a search");
    return limit;
}

/* Search one batch of lines with all models. */
static bool search_batch(Job *job, const size_t *index, const Batch *batch) {
    const Translator *translator = job->translator;
    SearchModel models[TRANSLATE_MODELS], joined;
    SearchOptions options = translator->search;
    SearchResult result = {0};
    size_t *limit = limits_and_numbers(job, index, batch);
    bool fine = limit != NULL;
    options.number = fine ? limit + batch->size : NULL;
    for (size_t m = 0; fine && m < translator->model_count; m++)
        fine = stepper_start(&job->steppers[m], batch, &models[m], job->error);
    fine =
        fine &&
        ensemble_join(&job->ensemble, models, translator->model_count, &joined,
                      job->error) &&
        search_run(&joined, &options, batch->size, limit, &result, job->error);
    for (size_t b = 0; fine && b < batch->size; b++) {
        Translation *translation = &job->translations[index[b]];
        translation->hypotheses = result.hypotheses[b];
        translation->count = result.count[b];
        translation->attention_steps = joined.source_steps;
        result.hypotheses[b] = NULL;
        result.count[b] = 0;
    }
    search_free(&result);
    memory_free(limit);
    return fine;
}

/* Translate the batches of a plan; sentences without a token stay empty. */
static bool translate_plan(Job *job, const BatchPlan *plan) {
    bool fine = true,
         reverse = job->translator->models[0]->config.reverse_source;
    for (size_t p = 0; fine && p < plan->batches; p++) {
        size_t first = plan->start[p], end = plan->start[p + 1];
        while (first < end &&
               sentences_length(&job->sentences, plan->index[first]) == 0)
            first++; /* the shortest stand first */
        if (first == end) continue;
        const size_t *index = plan->index + first;
        Batch batch = {0};
        fine = batch_make(&job->sentences, NULL, index, end - first, reverse,
                          &batch, job->error) &&
               search_batch(job, index, &batch);
        batch_free(&batch);
    }
    return fine;
}

bool translate_lines(const Translator *translator, const char *const *lines,
                     size_t count, size_t first_line, Translation *translations,
                     Error *error) {
    Job job = {.translator = translator,
               .first_line = first_line,
               .translations = translations,
               .error = error};
    BatchPlan plan = {0};
    memset(translations, 0, count * sizeof *translations);
    for (size_t m = 0; m < translator->model_count; m++)
        stepper_init(&job.steppers[m], translator->models[m], translator->pool);
    bool fine = encode_lines(&job, lines, count) &&
                batch_plan(&job.sentences, NULL, translator->batch, NULL, &plan,
                           error) &&
                translate_plan(&job, &plan);
    for (size_t m = 0; m < translator->model_count; m++)
        stepper_free(&job.steppers[m]);
    ensemble_free(&job.ensemble);
    batch_plan_free(&plan);
    sentences_free(&job.sentences);
    for (size_t i = 0; !fine && i < count; i++)
        translation_free(&translations[i]);
    return fine;
}

void translation_free(Translation *translation) {
    hypotheses_free(translation->hypotheses, translation->count);
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

bool translation_text(const Model *model, const Translation *translation,
                      size_t rank, Buffer *text) {
    Tokens tokens = {0};
    Buffer line = {0};
    bool fine = translation_tokens(model, translation, rank, &tokens);
    text_detokenize(model->config.mode, model->spaced, &tokens, &line);
    if (line.length > 0) {
        size_t head = 0; /* bytes of a first letter that is raised */
        if (translation->capitalised)
            utf8_append(
                text, utf8_upper(utf8_decode(line.bytes, line.length, &head)));
        buffer_append(text, line.bytes + head, line.length - head);
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
