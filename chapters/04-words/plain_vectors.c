/* plain_vectors: word vectors in the public text formats. */
#include "04-words/plain_vectors.h"
#include "04-words/plain_utf8.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

bool plain_vectors_write(FILE *file, PlainFormat format,
                         const PlainVocabulary *v, int D, double E[][D]) {
    if (format == PLAIN_WORD2VEC)
        fprintf(file, "%d %d\n", v->size - PLAIN_FIXED, D);
    for (int w = PLAIN_FIXED; w < v->size; w++) {
        fprintf(file, "%s", v->word[w]);
        for (int i = 0; i < D; i++) fprintf(file, " %.9g", E[w][i]);
        fprintf(file, "\n");
    }
    return fflush(file) == 0 && !ferror(file);
}

/* A file that is being read. */
typedef struct Source {
    FILE *file;
    const char *name;
    int line, D;
    PlainReading *reading;
} Source;

static bool wrong(const Source *s, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Write "name:line: ..." and return false. */
static bool wrong(const Source *s, const char *format, ...) {
    char *message = s->reading->message;
    va_list values;
    int n = snprintf(message, PLAIN_MESSAGE, "%.80s:%d: ", s->name, s->line);
    va_start(values, format);
    vsnprintf(message + n, (size_t)(PLAIN_MESSAGE - n), format, values);
    va_end(values);
    return false;
}

/* The next line without its end. *more is false behind the last one. */
static bool next_line(Source *s, char text[PLAIN_LINE], bool *more) {
    s->line++;
    *more = fgets(text, PLAIN_LINE, s->file) != NULL;
    if (!*more) return !ferror(s->file) || wrong(s, "cannot be read");
    size_t n = strlen(text);
    if ((n == 0 || text[n - 1] != '\n') && !feof(s->file))
        return wrong(s, "longer than %d bytes, or a NUL byte", PLAIN_LINE - 2);
    while (n > 0 && strchr(" \r\n", text[n - 1])) text[--n] = '\0';
    int bad = plain_utf8_bad(text);
    return bad < 0 || wrong(s, "byte %d is no UTF-8", bad + 1);
}

/* Cut the last field off a line; NULL if there is no space left. */
static char *cut_field(char *text) {
    char *space = strrchr(text, ' ');
    if (!space) return NULL;
    char *field = space + 1;
    while (space > text && space[-1] == ' ') space--;
    *space = '\0';
    return field;
}

/* A line to its word and D numbers, from the right: some words of the public
 * files have spaces in them. */
static bool parse(const Source *s, char *text, double x[]) {
    for (int i = s->D - 1; i >= 0; i--) {
        char *field = cut_field(text), *end;
        if (!field)
            return wrong(s, "%d numbers, expected %d", s->D - 1 - i, s->D);
        x[i] = strtod(field, &end);
        if (end == field || *end || !isfinite(x[i]))
            return wrong(s, "\"%.20s\" is no number (%d of %d)", field, i + 1,
                         s->D);
    }
    return *text || wrong(s, "no word");
}

/* Whether the first line is the head of word2vec. */
static bool is_head(const char *text, long *count, long *D) {
    char *end;
    if (text[0] < '0' || text[0] > '9') return false;
    *count = strtol(text, &end, 10);
    if (*end != ' ' || end[1] < '0' || end[1] > '9') return false;
    *D = strtol(end + 1, &end, 10);
    return *end == '\0';
}

static void store(const Source *s, const PlainVocabulary *v, const char *word,
                  const double x[], bool seen[], double *E) {
    int w = plain_vocabulary_id(v, word);
    s->reading->lines++;
    if (w == PLAIN_UNKNOWN || seen[w]) return;
    seen[w] = true;
    s->reading->known++;
    memcpy(E + w * s->D, x, (size_t)s->D * sizeof *x);
}

bool plain_vectors_read(FILE *file, const char *name, const PlainVocabulary *v,
                        int D, double E[][D], PlainReading *reading) {
    Source s = {file, name, 0, D, reading};
    char text[PLAIN_LINE];
    double x[D];
    long count = -1, columns = D;
    bool more, seen[PLAIN_WORDS] = {false};
    *reading = (PlainReading){PLAIN_GLOVE, 0, 0, ""};
    if (!next_line(&s, text, &more)) return false;
    if (more && D > 1 && is_head(text, &count, &columns)) {
        reading->format = PLAIN_WORD2VEC;
        if (columns != D)
            return wrong(&s, "%ld numbers a word, expected %d", columns, D);
        if (!next_line(&s, text, &more)) return false;
    }
    while (more) {
        if (!parse(&s, text, x)) return false;
        store(&s, v, text, x, seen, E[0]);
        if (!next_line(&s, text, &more)) return false;
    }
    if (reading->lines == 0) return wrong(&s, "no vector");
    if (count >= 0 && count != reading->lines)
        return wrong(&s, "%d vectors, the head says %ld", reading->lines,
                     count);
    return true;
}
