/* bleu, chrf: corpus scores of a translation that stands in a file. */
#include "program.h"

#include "report/metrics.h"
#include <stdio.h>
#include <string.h>

enum { REFERENCES = 16, TEXT_MOST = 1 << 30 };

typedef struct ScoreFiles {
    FileBytes hypothesis, references[REFERENCES];
    size_t count;
    BleuCounts bleu;
    ChrfCounts chrf;
} ScoreFiles;

static void files_free(ScoreFiles *files) {
    file_free(&files->hypothesis);
    for (size_t r = 0; r < files->count; r++) file_free(&files->references[r]);
}

/* Read the hypothesis and all references. */
static bool files_read(ScoreFiles *files, const char *hypothesis,
                       const OptionList *references, Error *error) {
    if (references->count > REFERENCES)
        return error_set(error, "more than %d references", REFERENCES);
    for (size_t r = 0; r < references->count; r++) {
        if (!file_read(references->value[r], TEXT_MOST, &files->references[r],
                       error))
            return false;
        files->count++;
    }
    return file_read(hypothesis, TEXT_MOST, &files->hypothesis, error);
}

/* The next line of a file as a NUL-terminated text (the file's own bytes: its
 * LF becomes NUL); CR inside a line is white space. */
static bool next_line(FileBytes *file, size_t *offset, const char **line) {
    if (*offset >= file->length) return false;
    char *start = file->bytes + *offset;
    char *end = memchr(start, '\n', file->length - *offset);
    *offset = end ? (size_t)(end - file->bytes) + 1 : file->length;
    if (end) *end = '\0';
    *line = start;
    return true;
}

/* Add every segment to the counts. */
static bool files_score(ScoreFiles *files, bool chrf, BleuTokenize tokenize,
                        bool lowercase, Error *error) {
    size_t offset = 0, offsets[REFERENCES] = {0}, number = 0;
    const char *line, *references[REFERENCES];
    while (next_line(&files->hypothesis, &offset, &line)) {
        number++;
        for (size_t r = 0; r < files->count; r++) {
            if (!next_line(&files->references[r], &offsets[r],
                           &references[r])) {
                return error_set(error,
                                 "reference %zu ends before line %zu; each "
                                 "line of the translation needs one",
                                 r + 1, number);
            }
        }
        bool fine = chrf ? chrf_add(&files->chrf, lowercase, line, references,
                                    files->count, error)
                         : bleu_add(&files->bleu, tokenize, lowercase, line,
                                    references, files->count, error);
        if (!fine) return false;
    }
    for (size_t r = 0; r < files->count; r++) {
        if (next_line(&files->references[r], &offsets[r], &line)) {
            return error_set(error,
                             "reference %zu has more lines than the "
                             "translation, which has %zu",
                             r + 1, number);
        }
    }
    return number > 0 || error_set(error, "the translation has no line");
}

static void print_score(const ScoreFiles *files, bool chrf,
                        BleuTokenize tokenize, bool lowercase) {
    Buffer signature = {0};
    const BleuCounts *bleu = &files->bleu;
    if (chrf) {
        chrf_signature(&signature, lowercase, files->count);
        printf("chrF2 = %.2f  %s\n", chrf_score(&files->chrf),
               signature.bytes ? signature.bytes : "");
    } else {
        bleu_signature(&signature, tokenize, lowercase, files->count);
        printf("BLEU = %.2f  BP %.3f  hypothesis %llu  reference %llu  %s\n",
               bleu_score(bleu), bleu_brevity_penalty(bleu),
               (unsigned long long)bleu->hypothesis_length,
               (unsigned long long)bleu->reference_length,
               signature.bytes ? signature.bytes : "");
    }
    buffer_free(&signature);
}

/* Both commands; they differ in the score and in one flag. */
static int run(const Command *command, bool chrf, const OptionList *references,
               const int *tokenize, const bool *lowercase, int count,
               char **arguments) {
    Error error = {0};
    OptionList words = {0};
    ScoreFiles files = {0};
    int status = program_parse(command, count, arguments, &words);
    if (status >= 0) return status;
    if (!program_needs(command, "reference", references->value[0], &error))
        return program_usage(&error);
    if (words.count > 1) {
        error_set(&error, "one translation at a time, not %zu", words.count);
        return program_usage(&error);
    }
    const char *hypothesis = words.count ? words.value[0] : "-";
    bool fine =
        files_read(&files, hypothesis, references, &error) &&
        files_score(&files, chrf, (BleuTokenize)*tokenize, *lowercase, &error);
    if (fine) print_score(&files, chrf, (BleuTokenize)*tokenize, *lowercase);
    files_free(&files);
    return fine ? EXIT_FINE : program_failed(&error);
}

static const char REFERENCE_HELP[] =
    "one segment a line; may be given more than once";

int command_bleu(int count, char **arguments) {
    OptionList references = {0};
    int tokenize = BLEU_13A;
    bool lowercase = false;
    const Option options[] = {
        {"reference", OPTION_LIST, &references, "R", 0, 0, REFERENCE_HELP},
        {"tokenize", OPTION_CHOICE, &tokenize, "13a|none", 0, 0,
         "how segments are cut before n-grams are counted"},
        {"lowercase", OPTION_FLAG, &lowercase, NULL, 0, 0,
         "compare in lower case"}};
    const Command command = {
        "bleu",
        "bleu --reference R [FLAGS] [TRANSLATION]",
        "Prints corpus BLEU as sacreBLEU computes it (exponential smoothing), "
        "with its\nsignature. TRANSLATION is a file, one segment a line, or "
        "the standard input.\n",
        options,
        sizeof options / sizeof *options,
        NULL};
    return run(&command, false, &references, &tokenize, &lowercase, count,
               arguments);
}

int command_chrf(int count, char **arguments) {
    OptionList references = {0};
    int tokenize = BLEU_NONE;
    bool lowercase = false;
    const Option options[] = {
        {"reference", OPTION_LIST, &references, "R", 0, 0, REFERENCE_HELP},
        {"lowercase", OPTION_FLAG, &lowercase, NULL, 0, 0,
         "compare in lower case"}};
    const Command command = {
        "chrf",
        "chrf --reference R [--lowercase] [TRANSLATION]",
        "Prints corpus chrF2 as sacreBLEU computes it, with its signature. "
        "TRANSLATION\nis a file, one segment a line, or the standard input.\n",
        options,
        sizeof options / sizeof *options,
        NULL};
    return run(&command, true, &references, &tokenize, &lowercase, count,
               arguments);
}
