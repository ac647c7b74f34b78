/* baselines: the numbers that a model must beat on the toy corpus: the
 * alignment error rates of the diagonal and of IBM Model 1, and the BLEU of a
 * translation word for word. Reads the splits, prints one table. */
#include "report/align.h"
#include "text/corpus.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ROUNDS = 1000 };

static const double TOLERANCE = 1e-6; /* nats per token */

/* A split, as ids of the training vocabularies. */
typedef struct Split {
    Corpus corpus;
    Sentences english, french;
} Split;

/* What stays the same for every split. */
typedef struct Trained {
    const char *folder;
    Vocabulary *english, *french;
    Model1 model;
} Trained;

static _Noreturn void stop(const Error *error) {
    fprintf(stderr, "baselines: %s\n", error->message);
    exit(1);
}

/* Cuts a line at its spaces into `tokens`. */
static void cut(const char *line, Tokens *tokens) {
    Error error = {0};
    if (!text_tokenize(TEXT_SPACES, false, line, strlen(line), tokens, &error))
        stop(&error);
}

static Vocabulary *learn(const Corpus *corpus, bool source) {
    Error error = {0};
    Tokens tokens = {0};
    Vocabulary *vocabulary = vocabulary_create(&error);
    if (!vocabulary) stop(&error);
    for (size_t i = 0; i < corpus->count; i++) {
        const CorpusPair *pair = &corpus->pairs[i];
        cut(source ? pair->source : pair->target, &tokens);
        if (!vocabulary_count(vocabulary, &tokens, &error)) stop(&error);
    }
    if (!vocabulary_cut(vocabulary, 1, 0, &error)) stop(&error);
    tokens_free(&tokens);
    return vocabulary;
}

static void encode(const Vocabulary *vocabulary, const char *line,
                   Tokens *tokens, Sentences *sentences) {
    Error error = {0};
    cut(line, tokens);
    TokenId *ids = calloc(tokens->count + 1, sizeof *ids);
    if (ids) vocabulary_encode(vocabulary, tokens, ids);
    if (!ids || !sentences_add(sentences, ids, tokens->count)) {
        error_memory(&error, "the sentences");
        stop(&error);
    }
    free(ids);
}

static Corpus read_corpus(const char *folder, const char *name) {
    char path[512];
    Error error = {0};
    Corpus corpus;
    snprintf(path, sizeof path, "%s/%s.en,%s/%s.fr", folder, name, folder,
             name);
    if (!corpus_read(path, &corpus, &error)) stop(&error);
    return corpus;
}

/* Takes the corpus over; split_free frees it. */
static Split split_of(Corpus corpus, const Trained *trained) {
    Split split = {.corpus = corpus};
    Tokens tokens = {0};
    for (size_t i = 0; i < corpus.count; i++) {
        encode(trained->english, corpus.pairs[i].source, &tokens,
               &split.english);
        encode(trained->french, corpus.pairs[i].target, &tokens, &split.french);
    }
    tokens_free(&tokens);
    return split;
}

static void split_free(Split *split) {
    corpus_free(&split->corpus);
    sentences_free(&split->english);
    sentences_free(&split->french);
}

/* Adds the most probable French word of each English word, in its order. */
static void word_for_word(const Trained *trained, const Split *split, size_t i,
                          BleuCounts *bleu) {
    Error error = {0};
    Buffer line = {0};
    const TokenId *ids = sentences_get(&split->english, i);
    size_t length = sentences_length(&split->english, i);
    for (size_t k = 0; k < length; k++)
        buffer_print(
            &line, "%s%s", k ? " " : "",
            vocabulary_word(trained->french,
                            model1_translate(&trained->model, ids[k])));
    const char *reference = split->corpus.pairs[i].target;
    if (line.failed) error_memory(&error, "the translation");
    if (line.failed ||
        !bleu_add(bleu, BLEU_NONE, false, line.bytes, &reference, 1, &error))
        stop(&error);
    buffer_free(&line);
}

/* Compares the links of both baselines with a line of gold links. */
static void compare(const Trained *trained, const Split *split, size_t i,
                    const LinkList *gold, AerCounts *diagonal,
                    AerCounts *model1) {
    Error error = {0};
    LinkList links = {0};
    size_t m = sentences_length(&split->english, i);
    size_t n = sentences_length(&split->french, i);
    if (!diagonal_align(m, n, &links)) {
        error_memory(&error, "the links");
        stop(&error);
    }
    aer_add(diagonal, &links, gold);
    if (!model1_align(&trained->model, sentences_get(&split->english, i), m,
                      sentences_get(&split->french, i), n, &links)) {
        error_memory(&error, "the links");
        stop(&error);
    }
    aer_add(model1, &links, gold);
    links_free(&links);
}

static void report(const Trained *trained, const char *name, Split *split) {
    char path[512];
    Error error = {0};
    FileBytes file;
    snprintf(path, sizeof path, "%s/%s.align", trained->folder, name);
    if (!file_read(path, CORPUS_MOST, &file, &error)) stop(&error);
    AerCounts diagonal = {0}, model1 = {0};
    BleuCounts bleu = {0};
    LinkList gold = {0};
    size_t offset = 0, length, lines = 0;
    const char *line;
    for (; file_line(&file, &offset, &line, &length); lines++) {
        if (lines == split->corpus.count ||
            !links_parse(line, length, &gold, &error)) {
            error_set(&error, "%s: one line too many", path);
            stop(&error);
        }
        compare(trained, split, lines, &gold, &diagonal, &model1);
        word_for_word(trained, split, lines, &bleu);
    }
    printf("%-9s %6zu %10.3f %9.3f %14.2f\n", name, lines, aer_score(&diagonal),
           aer_score(&model1), bleu_score(&bleu));
    links_free(&gold);
    file_free(&file);
}

/* Learns the vocabularies and the model from the split train. */
static void train(Trained *trained) {
    Error error = {0};
    Corpus corpus = read_corpus(trained->folder, "train");
    trained->english = learn(&corpus, true);
    trained->french = learn(&corpus, false);
    Split split = split_of(corpus, trained);
    if (!model1_train(&split.english, &split.french, TOLERANCE, MOST_ROUNDS,
                      &trained->model, &error))
        stop(&error);
    split_free(&split);
}

int main(int count, char **argument) {
    static const char *const names[] = {"tiny",   "small",  "train", "valid",
                                        "test",   "long",   "comp",  "pairs",
                                        "unseen", "natural"};
    Trained trained = {.folder = count > 1 ? argument[1] : "data"};
    train(&trained);
    printf("IBM Model 1 on %s/train: %zu rounds, %.4f nats per token\n\n",
           trained.folder, trained.model.rounds, trained.model.log_likelihood);
    printf("%-9s %6s %10s %9s %14s\n", "split", "pairs", "diagonal", "Model 1",
           "word for word");
    printf("%-9s %6s %10s %9s %14s\n", "", "", "AER", "AER", "BLEU");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Split split = split_of(read_corpus(trained.folder, names[i]), &trained);
        report(&trained, names[i], &split);
        split_free(&split);
    }
    model1_free(&trained.model);
    vocabulary_free(trained.english);
    vocabulary_free(trained.french);
    return 0;
}
