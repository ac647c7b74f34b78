/* reading: files of the corpus as lines, words and numbers. */
#include "reading.h"
#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MOST = 1 << 24 };

static void stop(const char *what, const char *which) {
    fprintf(stderr, "%s%s\n", what, which);
    exit(1);
}

void *block(size_t count, size_t size) {
    void *new = memory_allocate(count, size);
    if (!new) stop("Out of memory.", "");
    return new;
}

Lines lines_read(const char *name) {
    Lines lines = {0};
    Error error = {0};
    char path[128];
    size_t offset = 0, length, count = 0;
    const char *line;
    snprintf(path, sizeof path, "data/%s", name);
    if (!file_read(path, FILE_MOST, &lines.file, &error))
        stop(error.message, "");
    while (file_line(&lines.file, &offset, &line, &length)) count++;
    lines.text = block(count, sizeof *lines.text);
    for (offset = 0; file_line(&lines.file, &offset, &line, &length);) {
        char *text = lines.file.bytes + (line - lines.file.bytes);
        if (length >= TEXT_MOST) stop("A line is too long: ", path);
        lines.text[lines.count++] = text;
    }
    for (int i = 0; i < lines.count; i++)
        lines.text[i][strcspn(lines.text[i], "\n")] = '\0';
    return lines;
}

void lines_free(Lines *lines) {
    memory_free(lines->text);
    file_free(&lines->file);
    *lines = (Lines){0};
}

int lines_cut(const char *line, char copy[], const char *token[]) {
    int count = 0;
    snprintf(copy, TEXT_MOST, "%s", line);
    for (char *at = copy; *at && count < TOKENS_MOST; count++) {
        token[count] = at;
        at += strcspn(at, " ");
        while (*at == ' ') *at++ = '\0';
    }
    return count;
}

PlainVocabulary *vocabulary_of(const Lines *lines, int most, int minimum,
                               int limit) {
    PlainVocabulary *v = block(1, sizeof *v);
    char copy[TEXT_MOST];
    const char *token[TOKENS_MOST];
    plain_vocabulary_begin(v);
    for (int i = 0; i < most && i < lines->count; i++) {
        int n = lines_cut(lines->text[i], copy, token);
        for (int t = 0; t < n; t++)
            if (!plain_vocabulary_count(v, token[t]))
                stop("The vocabulary has no room for ", token[t]);
    }
    plain_vocabulary_cut(v, minimum, limit);
    return v;
}

Ids ids_of(const Lines *lines, int most, const PlainVocabulary *v) {
    Ids ids = {0};
    char copy[TEXT_MOST];
    const char *token[TOKENS_MOST];
    if (most > lines->count) most = lines->count;
    ids.start = block((size_t)most + 1, sizeof(int));
    ids.word = block((size_t)most * (TOKENS_MOST + 2), sizeof(int));
    for (int i = 0; i < most; i++) {
        int n = lines_cut(lines->text[i], copy, token);
        ids.start[ids.sentences++] = ids.words;
        ids.word[ids.words++] = PLAIN_START;
        for (int t = 0; t < n; t++)
            ids.word[ids.words++] = plain_vocabulary_id(v, token[t]);
        ids.word[ids.words++] = PLAIN_END;
    }
    ids.start[ids.sentences] = ids.words;
    return ids;
}

void ids_free(Ids *ids) {
    memory_free(ids->start);
    memory_free(ids->word);
    *ids = (Ids){0};
}
