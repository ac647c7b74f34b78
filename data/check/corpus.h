/* corpus: the splits, as the checker reads them. Includes french. */
#ifndef CHECK_CORPUS_H
#define CHECK_CORPUS_H

#include "french.h"

/* Lines of one file of a split. */
typedef struct Lines {
    const char *path;
    int count;
    char **line;
} Lines;

typedef struct Split {
    const char *name;
    Lines english, french, links, tags, wrong, table;
} Split;

enum { SPLITS = 12 };

typedef struct Corpus {
    const char *folder;
    Forms forms;
    Split split[SPLITS];
    int errors;
} Corpus;

/* corpus_read: all splits of the folder; exits if a file is missing. */
void corpus_read_all(Corpus *corpus, const char *folder);

/* corpus_split: a split by its name. */
Split *corpus_split_named(Corpus *corpus, const char *name);

/* corpus_error: prints file, line (from 1), what is wrong and the place. */
void corpus_error(Corpus *corpus, const Lines *lines, int line,
                  const char *message, const char *place);

/* copy_words: a line cut at its spaces, in a buffer of its own. */
void copy_words(const char *line, char *buffer, size_t size, Words *words);

/* check_format: UTF-8, spaces, equal numbers of lines, the table, the links,
 * words without links. check_sets: sizes, lengths, no sentence twice,
 * one French for one English. check_held_out: what `comp` holds is in no
 * other split, and its parts are in train. check_pairs: one wrong form. */
void check_format(Corpus *corpus);
void check_sets(Corpus *corpus);
void check_held_out(Corpus *corpus);
void check_pairs(Corpus *corpus);

#endif
