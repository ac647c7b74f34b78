/* reading: files of the corpus as lines, words and numbers.
 *
 * Program only: an error ends it. */
#ifndef INTERLINEAR_CHAPTER_04_READING_H
#define INTERLINEAR_CHAPTER_04_READING_H

#include "04-words/plain_vocabulary.h"
#include "base/io.h"

enum { TOKENS_MOST = 64, TEXT_MOST = 1024 };

/* The lines of a file. Owner: the caller, lines_free. */
typedef struct Lines {
    int count;
    char **text; /* [count] */
    FileBytes file;
} Lines;
Lines lines_read(const char *name); /* data/NAME */
void lines_free(Lines *lines);

/* lines_cut: cut a line of tokens in place at its spaces; returns how many
 * tokens there are. A copy of the line, for `copy` of TEXT_MOST bytes. */
int lines_cut(const char *line, char copy[], const char *token[]);

/* vocabulary_of: count the words of the first `most` lines and cut.
 * Owner: the caller, memory_free. */
PlainVocabulary *vocabulary_of(const Lines *lines, int most, int minimum,
                               int limit);

/* Sentences as numbers, each <s> ... </s>. */
typedef struct Ids {
    int sentences, words;
    int *start; /* [sentences + 1]: sentence i is word[start[i]] ... */
    int *word;
} Ids;

/* ids_of: the first `most` lines. Owner: the caller, ids_free. */
Ids ids_of(const Lines *lines, int most, const PlainVocabulary *v);
void ids_free(Ids *ids);

/* block: `count` zeroed objects. Owner: the caller, memory_free. */
void *block(size_t count, size_t size);

#endif
