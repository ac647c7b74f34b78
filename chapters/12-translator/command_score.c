/* score: the log-probability of every target token of given pairs. */
#include "program.h"

#include "scoring.h"
#include <stdio.h>

typedef struct ScoreFlags {
    const char *model, *pairs;
    size_t threads;
} ScoreFlags;

static void print_scores(const Scores *scores) {
    for (size_t i = 0; i < scores->target.count; i++) {
        const double *score = scores->log_probability + scores_first(scores, i);
        size_t length = sentences_length(&scores->target, i);
        for (size_t t = 0; t <= length; t++)
            printf("%#.9g%c", score[t], t < length ? '\t' : '\n');
    }
}

int command_score(int count, char **arguments) {
    ScoreFlags flags = {0};
    const Option options[] = {{"model", OPTION_TEXT, &flags.model, "M[,M]", 0,
                               0, "a trained model, or several as an ensemble"},
                              {"pairs", OPTION_TEXT, &flags.pairs, "PAIRS", 0,
                               0, "source and target sentences"},
                              {"threads", OPTION_SIZE, &flags.threads, NULL, 0,
                               THREADS_MOST, "0: as many as there are cores"}};
    const Command command = {
        "score",
        "score --model M --pairs PAIRS",
        "Prints the natural logarithm of the probability of every target "
        "token given\nthe source and the tokens before it, and of the end of "
        "the sentence: a line a\npair, numbers separated by tabs, 9 "
        "significant digits. A word that the model\ndoes not know is scored "
        "as <unk>.\n",
        options,
        sizeof options / sizeof *options,
        NULL};
    Error error = {0};
    Models models = {0};
    Corpus corpus = {0};
    Scores scores = {0};
    int status = program_parse(&command, count, arguments, NULL);
    if (status >= 0) return status;
    if (!program_needs(&command, "model", flags.model, &error) ||
        !program_needs(&command, "pairs", flags.pairs, &error))
        return program_usage(&error);
    bool fine = models_load(&models, flags.model, flags.threads, &error);
    fine = fine && corpus_read(flags.pairs, &corpus, &error) &&
           scores_make(&models, flags.pairs, &corpus, &scores, &error);
    if (fine) print_scores(&scores);
    scores_free(&scores);
    corpus_free(&corpus);
    models_free(&models);
    return fine ? EXIT_FINE : program_failed(&error);
}
