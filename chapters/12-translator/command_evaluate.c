/* evaluate: a model's scores on pairs of sentences, a line a test set. */
#include "program.h"

#include "base/memory.h"
#include "scoring.h"
#include "search_flags.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct EvaluateFlags {
    const char *model;
    OptionList test, links;
    SearchFlags search;
} EvaluateFlags;

enum { CHUNK = 512, REFERENCES = 64, LINKS_MOST = 1 << 30 };

/* A file of links that is read along with the pairs. */
typedef struct GoldLinks {
    const char *path; /* or NULL */
    FileBytes file;
    size_t offset, number; /* of the last line that was read */
    LinkList links;
} GoldLinks;

/* What is summed over a test set. */
typedef struct Result {
    BleuCounts bleu;
    ChrfCounts chrf;
    AerCounts aer;
    size_t sentences, exact, references;
    double nats, tokens;
} Result;

/* Whether two lines have the same tokens. */
static bool same_tokens(const Model *model, const Tokens *tokens,
                        const char *line, bool *same, Error *error) {
    Tokens other = {0};
    bool fine = text_tokenize(model->config.mode, model->config.lowercase, line,
                              strlen(line), &other, error);
    *same = fine && tokens->count == other.count;
    for (size_t i = 0; *same && i < other.count; i++)
        *same = strcmp(tokens_get(tokens, i), tokens_get(&other, i)) == 0;
    tokens_free(&other);
    return fine;
}

/* Add one translation and its references to the result. */
static bool add_sentence(const Model *model, const Translation *translation,
                         const char *const *references, size_t count,
                         Result *result, Error *error) {
    Buffer text = {0};
    Tokens tokens = {0};
    bool exact = false;
    bool fine = (translation_text(model, translation, 0, &text) &&
                 translation_tokens(model, translation, 0, &tokens)) ||
                error_memory(error, "a translation");
    const char *line = text.bytes ? text.bytes : "";
    for (size_t r = 0; fine && !exact && r < count; r++)
        fine = same_tokens(model, &tokens, references[r], &exact, error);
    fine = fine &&
           bleu_add(&result->bleu, BLEU_13A, false, line, references, count,
                    error) &&
           chrf_add(&result->chrf, false, line, references, count, error);
    result->sentences++;
    result->exact += exact;
    result->references =
        count > result->references ? count : result->references;
    tokens_free(&tokens);
    buffer_free(&text);
    return fine;
}

/* Translate up to CHUNK sources from pair *next on and add them; pairs of the
 * same source that stand together are references of one sentence. */
static bool add_chunk(const Translator *translator, const Corpus *corpus,
                      size_t *next, Result *result, Error *error) {
    const CorpusPair *pairs = corpus->pairs;
    const char *lines[CHUNK];
    size_t first[CHUNK + 1], count = 0, i = *next;
    while (count < CHUNK && i < corpus->count) {
        lines[count] = pairs[i].source;
        first[count++] = i++;
        while (i < corpus->count && i < first[count - 1] + REFERENCES &&
               strcmp(pairs[i].source, lines[count - 1]) == 0)
            i++;
    }
    first[count] = *next = i;
    Translation translations[CHUNK] = {0};
    bool fine =
        translate_lines(translator, lines, count, 1, translations, error);
    for (size_t k = 0; k < count; k++) {
        const char *references[REFERENCES];
        for (size_t r = first[k]; r < first[k + 1]; r++)
            references[r - first[k]] = pairs[r].target;
        fine = fine &&
               add_sentence(translator->models[0], &translations[k], references,
                            first[k + 1] - first[k], result, error);
        translation_free(&translations[k]);
    }
    return fine;
}

/* The gold links of pair i. */
static bool read_links(GoldLinks *gold, const Scores *scores,
                       const Corpus *corpus, size_t i, Error *error) {
    const char *line = "";
    size_t length = 0;
    while (gold->number < corpus->pairs[i].line) {
        gold->number++;
        if (!file_line(&gold->file, &gold->offset, &line, &length)) {
            return error_set(error,
                             "%s:%zu: the file ends here, the pairs go "
                             "on to line %zu",
                             gold->path, gold->number,
                             corpus->pairs[corpus->count - 1].line);
        }
    }
    Error reason = {0};
    if (!links_parse(line, length, &gold->links, &reason)) {
        return error_set(error, "%s:%zu: %s", gold->path, gold->number,
                         reason.message);
    }
    size_t source = sentences_length(&scores->source, i);
    size_t target = sentences_length(&scores->target, i);
    for (size_t k = 0; k < gold->links.count; k++) {
        const Link *link = &gold->links.links[k];
        if (link->source >= source || link->target >= target) {
            return error_set(error,
                             "%s:%zu: link %u-%u, but the pair has %zu and "
                             "%zu tokens, counted from 0",
                             gold->path, gold->number, link->source,
                             link->target, source, target);
        }
    }
    return true;
}

/* Nothing may stand behind the links of the last pair. */
static bool links_end(GoldLinks *gold, Error *error) {
    const char *line;
    size_t length;
    while (file_line(&gold->file, &gold->offset, &line, &length)) {
        gold->number++;
        if (length > 0) {
            return error_set(error, "%s:%zu: the pairs have no such line",
                             gold->path, gold->number);
        }
    }
    return true;
}

/* Perplexity's sums, and the links of attention against gold ones. */
static bool add_forced(const Scores *scores, const Corpus *corpus,
                       GoldLinks *gold, Result *result, Error *error) {
    LinkList predicted = {0};
    bool fine = true;
    for (size_t i = 0; fine && i < corpus->count; i++) {
        const double *score = scores->log_probability + scores_first(scores, i);
        const size_t *aligned = scores->aligned + scores_first(scores, i);
        size_t tokens = sentences_length(&scores->target, i);
        predicted.count = 0;
        for (size_t t = 0; fine && t <= tokens; t++) {
            result->nats -= score[t];
            fine = t == tokens || links_add(&predicted, aligned[t], t, true) ||
                   error_memory(error, "the links");
        }
        result->tokens += (double)tokens + 1;
        if (fine && gold->path) {
            fine = read_links(gold, scores, corpus, i, error);
            aer_add(&result->aer, &predicted, &gold->links);
        }
    }
    links_free(&predicted);
    return fine && (!gold->path || links_end(gold, error));
}

static void print_result(const char *name, const Result *result,
                         const Model *model, bool links) {
    printf("%-24s %6zu %6.2f %6.2f %6.1f %10.2f", name, result->sentences,
           bleu_score(&result->bleu), chrf_score(&result->chrf),
           100.0 * (double)result->exact / (double)result->sentences,
           exp(result->nats / result->tokens));
    if (links && model->config.attention != ATTENTION_NONE)
        printf(" %7.3f\n", aer_score(&result->aer));
    else
        printf("       -\n");
    fflush(stdout);
}

/* Evaluate one test set and print its line. */
static bool run_test(const Models *models, const EvaluateFlags *flags,
                     size_t number, Result *result, Error *error) {
    const char *test = flags->test.value[number];
    const char *path = number < flags->links.count &&
                               strcmp(flags->links.value[number], "-") != 0
                           ? flags->links.value[number]
                           : NULL;
    SearchOptions search = search_flags_options(&flags->search, 1);
    Translator translator = models_translator(models, &search);
    translator.max_length = flags->search.max_length;
    Corpus corpus = {0};
    Scores scores = {0};
    GoldLinks gold = {.path = path};
    size_t next = 0;
    bool fine = corpus_read(test, &corpus, error) &&
                (!path || file_read(path, LINKS_MOST, &gold.file, error)) &&
                scores_make(models, test, &corpus, &scores, error) &&
                add_forced(&scores, &corpus, &gold, result, error);
    while (fine && next < corpus.count)
        fine = add_chunk(&translator, &corpus, &next, result, error);
    if (fine) print_result(test, result, &models->models[0], path != NULL);
    file_free(&gold.file);
    links_free(&gold.links);
    scores_free(&scores);
    corpus_free(&corpus);
    return fine;
}

static void print_signatures(size_t references) {
    Buffer text = {0};
    buffer_print(&text, "BLEU ");
    bleu_signature(&text, BLEU_13A, false, references);
    buffer_print(&text, "\nchrF2 ");
    chrf_signature(&text, false, references);
    printf("%s\n", text.bytes ? text.bytes : "");
    buffer_free(&text);
}

static bool run(const EvaluateFlags *flags, Error *error) {
    Models models = {0};
    size_t references = 1;
    bool fine =
        models_load(&models, flags->model, flags->search.threads, error);
    if (fine) {
        printf("%-24s %6s %6s %6s %6s %10s %7s\n", "test", "sents", "BLEU",
               "chrF2", "exact", "perplexity", "AER");
    }
    for (size_t i = 0; fine && i < flags->test.count; i++) {
        Result result = {0};
        fine = run_test(&models, flags, i, &result, error);
        references =
            result.references > references ? result.references : references;
    }
    if (fine) print_signatures(references);
    models_free(&models);
    return fine;
}

static const char DESCRIPTION[] =
    "Translates the sources of test pairs and compares with the targets. A\n"
    "line a test set: sentences; corpus BLEU and chrF2 as sacreBLEU computes\n"
    "them; exact matches in percent; perplexity per target token with the\n"
    "true tokens fed; and the alignment error rate of attention on the true\n"
    "targets against gold links (0 is best).\n";

static const char NOTES[] =
    "Pairs with the same source one after the other are references of one\n"
    "sentence. FILE holds a line of links a pair: i-j sure, i?j possible,\n"
    "source token i and target token j counted from 0. The n-th --links\n"
    "belongs to the n-th --test; - stands for none.";

int command_evaluate(int count, char **arguments) {
    EvaluateFlags flags = {.search = search_flags_defaults()};
    Option options[3 + SEARCH_OPTIONS] = {
        {"model", OPTION_TEXT, &flags.model, "M[,M]", 0, 0,
         "a trained model, or several as an ensemble"},
        {"test", OPTION_LIST, &flags.test, "PAIRS", 0, 0,
         "test pairs; may be given more than once"},
        {"links", OPTION_LIST, &flags.links, "FILE", 0, 0,
         "gold links of the test pairs"}};
    size_t listed = 3 + search_list_options(&flags.search, options + 3);
    const Command command = {
        "evaluate",  "evaluate --model M --test PAIRS [--links FILE] [FLAGS]",
        DESCRIPTION, options,
        listed,      NOTES};
    Error error = {0};
    int status = program_parse(&command, count, arguments, NULL);
    if (status >= 0) return status;
    if (!program_needs(&command, "model", flags.model, &error) ||
        !program_needs(&command, "test", flags.test.value[0], &error))
        return program_usage(&error);
    if (flags.links.count > flags.test.count) {
        error_set(&error,
                  "%zu --links, but %zu --test: the n-th belongs to "
                  "the n-th",
                  flags.links.count, flags.test.count);
        return program_usage(&error);
    }
    return run(&flags, &error) ? EXIT_FINE : program_failed(&error);
}
