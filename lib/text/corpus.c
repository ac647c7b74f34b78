/* corpus: files are read whole, checked line by line and cut in place.
 *
 * Includes vocabulary (for its ids), text and base. A corpus owns its files;
 * pairs point into them. */
#include "text/corpus.h"

#include "base/memory.h"
#include "base/random.h"
#include <string.h>

enum { MARK_BYTES = 3 };

/* A corpus while it is read. */
typedef struct Reader {
    Corpus *corpus;
    const char *names[2]; /* of its files */
    size_t offsets[2];    /* of the next line of each */
    size_t lines[2];      /* how many each has */
    size_t line;          /* of the first that was read */
    Error *error;
} Reader;

/* Read file i up to its byte order mark; check its text, count its lines. */
static bool open_file(Reader *reader, size_t i) {
    FileBytes *file = &reader->corpus->files[i];
    if (!file_read(reader->names[i], CORPUS_MOST, file, reader->error))
        return false;
    if (strncmp(file->bytes, "\uFEFF", MARK_BYTES) == 0)
        reader->offsets[i] = MARK_BYTES;
    const char *line;
    size_t offset = reader->offsets[i], length;
    while (file_line(file, &offset, &line, &length)) {
        reader->lines[i]++;
        if (!utf8_check(reader->names[i], reader->lines[i], line, length,
                        reader->error))
            return false;
    }
    return true;
}

/* The next line of file i as a text, with a NUL in place of its CR or LF; NULL
 * at the end. */
static char *next_line(Reader *reader, size_t i) {
    FileBytes *file = &reader->corpus->files[i];
    const char *line;
    size_t length;
    if (!file_line(file, &reader->offsets[i], &line, &length)) return NULL;
    reader->line += i == 0;
    if (length > 0 && line[length - 1] == '\r')
        length--; /* a last line without LF */
    char *text = file->bytes + (line - file->bytes);
    text[length] = '\0';
    return text;
}

static bool is_blank(const char *text) {
    size_t length = strlen(text);
    for (size_t at = 0, size; at < length; at += size)
        if (!utf8_is_space(utf8_decode(text + at, length - at, &size)))
            return false;
    return true;
}

/* Add a pair; two blank sides are none. */
static bool add_pair(Reader *reader, const char *source, const char *target) {
    Corpus *corpus = reader->corpus;
    bool no_source = is_blank(source), no_target = is_blank(target);
    if (no_source && no_target) return true;
    if (no_source || no_target) {
        return error_set(reader->error,
                         "%s:%zu: the %s is empty; write it or remove the pair",
                         reader->names[no_target && reader->names[1]],
                         reader->line, no_source ? "source" : "target");
    }
    CorpusPair *pairs =
        memory_grow(corpus->pairs, corpus->count + 1, sizeof *pairs);
    if (!pairs) return error_memory(reader->error, "the sentence pairs");
    corpus->pairs = pairs;
    pairs[corpus->count++] = (CorpusPair){source, target, reader->line};
    return true;
}

/* One pair a line, the sides between TABs. */
static bool read_table(Reader *reader) {
    if (!open_file(reader, 0)) return false;
    for (char *source; (source = next_line(reader, 0));) {
        char *target = strchr(source, '\t');
        if (target) {
            *target++ = '\0';
            target[strcspn(target, "\t")] = '\0';
            if (!add_pair(reader, source, target)) return false;
        } else if (!is_blank(source)) {
            return error_set(reader->error,
                             "%s:%zu: no TAB; expected source TAB target (two "
                             "files are named SOURCE,TARGET)",
                             reader->names[0], reader->line);
        }
    }
    return true;
}

/* One sentence a line in two files. */
static bool read_parallel(Reader *reader) {
    if (!open_file(reader, 0) || !open_file(reader, 1)) return false;
    if (reader->lines[0] != reader->lines[1]) {
        return error_set(reader->error,
                         "%s has %zu lines but %s has %zu; line n of one must "
                         "be the translation of line n of the other",
                         reader->names[0], reader->lines[0], reader->names[1],
                         reader->lines[1]);
    }
    char *source, *target;
    while ((source = next_line(reader, 0)) && (target = next_line(reader, 1)))
        if (!add_pair(reader, source, target)) return false;
    return true;
}

/* The comma between two files: the first with both names there, else the
 * first one, NULL in the name of one file. `copy` is the spec. */
static char *find_comma(const char *spec, char *copy) {
    char *first = strchr(copy, ',');
    if (file_exists(spec)) return NULL;
    for (char *comma = first; comma; comma = strchr(comma + 1, ',')) {
        *comma = '\0';
        bool both = file_exists(copy) && file_exists(comma + 1);
        *comma = ',';
        if (both) return comma;
    }
    return first;
}

bool corpus_read(const char *spec, Corpus *corpus, Error *error) {
    *corpus = (Corpus){0};
    char *copy = memory_copy_text(spec, strlen(spec));
    if (!copy) return error_memory(error, spec);
    Reader reader = {.corpus = corpus, .names = {copy}, .error = error};
    char *comma = find_comma(spec, copy);
    if (comma) {
        *comma = '\0';
        reader.names[1] = comma + 1;
    }
    bool done =
        comma && (comma == copy || comma[1] == '\0')
            ? error_set(error, "%s: expected two names, SOURCE,TARGET", spec)
        : comma ? read_parallel(&reader)
                : read_table(&reader);
    if (done && corpus->count == 0) {
        done = error_set(error, "%s: no sentence pair in it; expected lines %s",
                         spec, "source TAB target");
    }
    memory_free(copy);
    if (!done) corpus_free(corpus);
    return done;
}

void corpus_free(Corpus *corpus) {
    memory_free(corpus->pairs);
    file_free(&corpus->files[0]);
    file_free(&corpus->files[1]);
    *corpus = (Corpus){0};
}

/* A number in [0, 1) that belongs to a source sentence and a seed. */
static double source_draw(const CorpusPair *pair, uint64_t seed) {
    uint64_t hash =
        checksum(CHECKSUM_START, pair->source, strlen(pair->source));
    Random random = random_seed(hash ^ random_seed(seed).state[0]);
    return random_uniform(&random);
}

bool corpus_split(Corpus *corpus, double share, uint64_t seed, Corpus *valid,
                  Error *error) {
    *valid = (Corpus){0};
    if (!(share > 0 && share < 1)) {
        return error_set(error,
                         "a share of %g of the pairs; use one between 0 and "
                         "1, such as 0.1",
                         share);
    }
    double low = 1, high = 0;
    for (size_t i = 0; i < corpus->count; i++) {
        double draw = source_draw(&corpus->pairs[i], seed);
        low = draw < low ? draw : low;
        high = draw > high ? draw : high;
    }
    if (low >= high) {
        return error_set(error, "fewer than two different source sentences; "
                                "no part of them can be kept for validation");
    }
    valid->pairs = memory_allocate(corpus->count, sizeof *valid->pairs);
    if (!valid->pairs) return error_memory(error, "the validation pairs");
    size_t kept = 0;
    for (size_t i = 0; i < corpus->count; i++) {
        CorpusPair pair = corpus->pairs[i];
        double draw = source_draw(&pair, seed);
        if (draw <= low || (draw < share && draw < high))
            valid->pairs[valid->count++] = pair;
        else
            corpus->pairs[kept++] = pair;
    }
    corpus->count = kept;
    return true;
}

bool sentences_add(Sentences *sentences, const TokenId *ids, size_t length) {
    size_t *start =
        memory_grow(sentences->start, sentences->count + 2, sizeof *start);
    if (!start) return false;
    sentences->start = start;
    start += sentences->count;
    TokenId *all = memory_grow(sentences->ids, start[0] + length, sizeof *all);
    if (!all) return false;
    sentences->ids = all;
    if (length > 0) memcpy(all + start[0], ids, length * sizeof *ids);
    start[1] = start[0] + length;
    sentences->count++;
    return true;
}

size_t sentences_length(const Sentences *sentences, size_t i) {
    return sentences->start[i + 1] - sentences->start[i];
}

const TokenId *sentences_get(const Sentences *sentences, size_t i) {
    return sentences->ids + sentences->start[i];
}

void sentences_free(Sentences *sentences) {
    memory_free(sentences->ids);
    memory_free(sentences->start);
    *sentences = (Sentences){0};
}
