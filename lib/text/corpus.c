/* corpus: files are read whole, checked line by line and cut in place.
 *
 * Includes vocabulary (for its ids), text and base. A corpus owns its files;
 * pairs point into them. */
#include "text/corpus.h"

#include "base/memory.h"
#include "base/random.h"
#include <string.h>

enum { FIRST_PAIRS = 256, FIRST_IDS = 1024, MARK_BYTES = 3 };

/* A corpus while it is read. */
typedef struct Reader {
    Corpus *corpus;
    const char *names[2];
    size_t line, capacity;
    Error *error;
} Reader;

/* Check that a line is text and end it by a NUL in place of its CR or LF. */
static char *check_line(Reader *reader, size_t file, const char *line,
                        size_t length) {
    const char *name = reader->names[file];
    if (length > 0 && line[length - 1] == '\r')
        length--; /* a last line without LF */
    for (size_t at = 0, size; at < length; at += size) {
        uint32_t code = utf8_decode(line + at, length - at, &size);
        if (code == 0 || code == UTF8_INVALID) {
            error_set(reader->error, "%s:%zu: %s at byte %zu; %s", name,
                      reader->line, code ? "broken UTF-8" : "a NUL byte",
                      at + 1, "save the file as UTF-8 text");
            return NULL;
        }
    }
    FileBytes *bytes = &reader->corpus->files[file];
    char *text = bytes->bytes + (line - bytes->bytes);
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
    bool blank[2] = {is_blank(source), is_blank(target)};
    if (blank[0] && blank[1]) return true;
    if (blank[0] || blank[1]) {
        size_t file = blank[1] && reader->names[1] ? 1 : 0;
        return error_set(reader->error,
                         "%s:%zu: the %s is empty; write it or remove the pair",
                         reader->names[file], reader->line,
                         blank[0] ? "source" : "target");
    }
    if (corpus->count == reader->capacity) {
        size_t capacity = reader->capacity ? 2 * reader->capacity : FIRST_PAIRS;
        CorpusPair *pairs =
            memory_resize(corpus->pairs, capacity, sizeof *pairs);
        if (!pairs) return error_memory(reader->error, "the sentence pairs");
        corpus->pairs = pairs;
        reader->capacity = capacity;
    }
    corpus->pairs[corpus->count++] =
        (CorpusPair){.source = source, .target = target, .line = reader->line};
    return true;
}

/* Read one file; *offset gets where its text begins. */
static bool open_file(Reader *reader, size_t file, size_t *offset) {
    FileBytes *bytes = &reader->corpus->files[file];
    if (!file_read(reader->names[file], CORPUS_MOST, bytes, reader->error))
        return false;
    bool marked = bytes->length >= MARK_BYTES &&
                  memcmp(bytes->bytes, "\xEF\xBB\xBF", MARK_BYTES) == 0;
    *offset = marked ? MARK_BYTES : 0;
    return true;
}

/* One pair a line, the sides between TABs. */
static bool read_table(Reader *reader) {
    const FileBytes *file = &reader->corpus->files[0];
    const char *line;
    size_t offset, length;
    if (!open_file(reader, 0, &offset)) return false;
    while (file_line(file, &offset, &line, &length)) {
        reader->line++;
        char *source = check_line(reader, 0, line, length);
        if (!source) return false;
        char *target = strchr(source, '\t');
        if (!target && !is_blank(source)) {
            return error_set(reader->error,
                             "%s:%zu: no TAB; expected source TAB target (two "
                             "files are named SOURCE,TARGET)",
                             reader->names[0], reader->line);
        }
        if (target) {
            *target++ = '\0';
            target[strcspn(target, "\t")] = '\0';
            if (!add_pair(reader, source, target)) return false;
        }
    }
    return true;
}

/* The lines of a file from `offset` on, to tell how many there are. */
static size_t count_lines(const FileBytes *file, size_t offset) {
    const char *line;
    size_t length, count = 0;
    while (file_line(file, &offset, &line, &length)) count++;
    return count;
}

/* One sentence a line in two files. */
static bool read_parallel(Reader *reader) {
    const FileBytes *files = reader->corpus->files;
    size_t offset[2], length[2], count[2];
    const char *line[2];
    for (size_t i = 0; i < 2; i++) {
        if (!open_file(reader, i, &offset[i])) return false;
        count[i] = count_lines(&files[i], offset[i]);
    }
    if (count[0] != count[1]) {
        return error_set(reader->error,
                         "%s has %zu lines but %s has %zu; line n of one must "
                         "be the translation of line n of the other",
                         reader->names[0], count[0], reader->names[1],
                         count[1]);
    }
    while (file_line(&files[0], &offset[0], &line[0], &length[0]) &&
           file_line(&files[1], &offset[1], &line[1], &length[1])) {
        reader->line++;
        char *source = check_line(reader, 0, line[0], length[0]);
        char *target = source ? check_line(reader, 1, line[1], length[1]) : 0;
        if (!target || !add_pair(reader, source, target)) return false;
    }
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
    bool done;
    if (comma) {
        *comma = '\0';
        reader.names[1] = comma + 1;
        done = read_parallel(&reader);
    } else {
        done = read_table(&reader);
    }
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

/* Whether a draw belongs to the validation side: the lowest always does and
 * the highest never. */
static bool is_valid(double draw, double share, double low, double high) {
    return draw <= low || (draw < share && draw < high);
}

bool corpus_split(Corpus *corpus, double share, uint64_t seed, Corpus *valid,
                  Error *error) {
    *valid = (Corpus){0};
    if (!(share > 0 && share < 1)) {
        return error_set(error,
                         "a share of %g of the pairs; use one between "
                         "0 and 1, such as 0.1",
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
        if (is_valid(source_draw(&pair, seed), share, low, high))
            valid->pairs[valid->count++] = pair;
        else
            corpus->pairs[kept++] = pair;
    }
    corpus->count = kept;
    return true;
}

/* Make room for `more` ids and one more sentence. */
static bool sentences_reserve(Sentences *sentences, size_t more) {
    size_t used = sentences->count ? sentences->start[sentences->count] : 0;
    if (sentences->count + 2 > sentences->capacity) {
        size_t capacity =
            sentences->capacity ? 2 * sentences->capacity : FIRST_PAIRS;
        size_t *start =
            memory_resize(sentences->start, capacity, sizeof *start);
        if (!start) return false;
        sentences->start = start;
        sentences->capacity = capacity;
    }
    if (more > sentences->ids_capacity - used || !sentences->ids) {
        size_t capacity = 2 * sentences->ids_capacity;
        capacity = capacity > FIRST_IDS ? capacity : FIRST_IDS;
        capacity = capacity > used + more ? capacity : used + more;
        TokenId *ids = memory_resize(sentences->ids, capacity, sizeof *ids);
        if (!ids) return false;
        sentences->ids = ids;
        sentences->ids_capacity = capacity;
    }
    return true;
}

bool sentences_add(Sentences *sentences, const TokenId *ids, size_t length) {
    if (!sentences_reserve(sentences, length)) return false;
    size_t *start = sentences->start + sentences->count;
    if (length > 0)
        memcpy(sentences->ids + start[0], ids, length * sizeof *ids);
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
