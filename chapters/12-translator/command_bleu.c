/* bleu, chrf: corpus scores of a translation that stands in a file. */
#include "program.h"

#include "report/metrics.h"
#include "text/utf8.h"
#include <stdio.h>
#include <string.h>

enum { REFERENCES = 16, TEXT_MOST = 1 << 30 };

/* A file that is read line by line. */
typedef struct ScoreFile {
    const char *name;
    FileBytes bytes;
    size_t offset, lines; /* read so far */
} ScoreFile;

typedef struct ScoreFiles {
    ScoreFile hypothesis, references[REFERENCES];
    size_t count;
    BleuCounts bleu;
    ChrfCounts chrf;
} ScoreFiles;

static void files_free(ScoreFiles *files) {
    file_free(&files->hypothesis.bytes);
    for (size_t r = 0; r < files->count; r++)
        file_free(&files->references[r].bytes);
}

/* Read a file, up to its byte order mark. */
static bool open_file(ScoreFile *file, const char *path, Error *error) {
    static const char mark[] = "\uFEFF";
    file->name = strcmp(path, "-") == 0 ? "the standard input" : path;
    if (!file_read(path, TEXT_MOST, &file->bytes, error)) return false;
    if (strncmp(file->bytes.bytes, mark, sizeof mark - 1) == 0)
        file->offset = sizeof mark - 1;
    return true;
}

/* Read the hypothesis and all references. */
static bool files_read(ScoreFiles *files, const char *hypothesis,
                       const OptionList *references, Error *error) {
    if (references->count > REFERENCES)
        return error_set(error, "more than %d references", REFERENCES);
    for (size_t r = 0; r < references->count; r++) {
        if (!open_file(&files->references[r], references->value[r], error))
            return false;
        files->count++;
    }
    return open_file(&files->hypothesis, hypothesis, error);
}

/* The next line of a file as a NUL-terminated text (the file's own bytes: its
 * LF becomes NUL); CR inside a line is white space. NULL at the end and at an
 * error. */
static const char *next_line(ScoreFile *file, Error *error) {
    if (file->offset >= file->bytes.length) return NULL;
    char *start = file->bytes.bytes + file->offset;
    size_t left = file->bytes.length - file->offset;
    char *end = memchr(start, '\n', left);
    size_t length = end ? (size_t)(end - start) : left;
    file->offset += length + (end != NULL);
    file->lines++;
    start[length] = '\0';
    bool fine = utf8_check(file->name, file->lines, start, length, error);
    return fine ? start : NULL;
}

/* The references of the hypothesis's last line. */
static bool next_references(ScoreFiles *files, const char **lines,
                            Error *error) {
    const ScoreFile *hypothesis = &files->hypothesis;
    for (size_t r = 0; r < files->count; r++) {
        lines[r] = next_line(&files->references[r], error);
        if (!lines[r]) { /* of two messages the first stays */
            return error_set(error,
                             "%s ends before line %zu; each line of %s needs "
                             "one",
                             files->references[r].name, hypothesis->lines,
                             hypothesis->name);
        }
    }
    return true;
}

/* Add every segment to the counts. */
static bool files_score(ScoreFiles *files, bool chrf, BleuTokenize tokenize,
                        bool lowercase, Error *error) {
    ScoreFile *hypothesis = &files->hypothesis;
    const char *line, *references[REFERENCES];
    while ((line = next_line(hypothesis, error))) {
        bool fine = next_references(files, references, error) &&
                    (chrf ? chrf_add(&files->chrf, lowercase, line, references,
                                     files->count, error)
                          : bleu_add(&files->bleu, tokenize, lowercase, line,
                                     references, files->count, error));
        if (!fine) return false;
    }
    if (error->message[0] != '\0') return false;
    for (size_t r = 0; r < files->count; r++) {
        const ScoreFile *reference = &files->references[r];
        if (reference->offset < reference->bytes.length) {
            return error_set(error, "%s has more lines than %s, which has %zu",
                             reference->name, hypothesis->name,
                             hypothesis->lines);
        }
    }
    return hypothesis->lines > 0 ||
           error_set(error, "%s: the translation has no line",
                     hypothesis->name);
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
    size_t standard = strcmp(hypothesis, "-") == 0;
    for (size_t r = 0; r < references->count; r++)
        standard += strcmp(references->value[r], "-") == 0;
    if (standard > 1) {
        error_set(&error, "the standard input can be read once; name a file "
                          "for the translation");
        return program_usage(&error);
    }
    bool fine =
        files_read(&files, hypothesis, references, &error) &&
        files_score(&files, chrf, (BleuTokenize)*tokenize, *lowercase, &error);
    if (fine) print_score(&files, chrf, (BleuTokenize)*tokenize, *lowercase);
    files_free(&files);
    return fine ? EXIT_FINE : program_failed(&error);
}

static const char NOTES[] = "Text is UTF-8, a byte order mark is skipped.";

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
        NOTES};
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
        NOTES};
    return run(&command, true, &references, &tokenize, &lowercase, count,
               arguments);
}
