/* corpus: sentence pairs from files, and sentences as ids.
 *
 * Includes vocabulary, text and base. */
#ifndef INTERLINEAR_TEXT_CORPUS_H
#define INTERLINEAR_TEXT_CORPUS_H

#include "text/vocabulary.h"

/* One pair as it stands in the file: NUL-terminated, valid UTF-8. */
typedef struct CorpusPair {
    const char *source, *target;
    size_t line; /* of the file, from 1 */
} CorpusPair;

typedef struct Corpus {
    CorpusPair *pairs; /* [count] */
    size_t count;
    FileBytes files[2]; /* what the pairs point into */
} Corpus;

/* corpus_read: the pairs of `spec`: "FILE.tsv" (source TAB target, further
 * columns ignored) or "SOURCE,TARGET" (two parallel files). A name that exists
 * is taken whole, comma or not; else the first comma between two files that
 * exist cuts. CRLF is read as LF; a byte order mark and lines of nothing but
 * white space are skipped.
 * Errors: unreadable or over CORPUS_MOST bytes, no pair at all, memory; with
 *         file and line: no TAB, one side blank, a NUL byte, broken UTF-8;
 *         files of unequal length. *corpus is then {0}.
 * Owner:  the caller, who calls corpus_free ({0} is allowed). */
enum { CORPUS_MOST = 1 << 30 }; /* bytes of one file */
bool corpus_read(const char *spec, Corpus *corpus, Error *error);
void corpus_free(Corpus *corpus);

/* corpus_split: move about `share` of the pairs to *valid by a seeded hash of
 * the source text, so that all pairs of one source sentence stay together.
 * Both sides keep the order of the file and get one source sentence at least.
 * `valid` gets its own pairs but points into the text of `corpus`.
 * Errors: share not between 0 and 1, fewer than two different sources, memory;
 *         *corpus is then unchanged and *valid {0}.
 * Owner:  the caller frees both. */
bool corpus_split(Corpus *corpus, double share, uint64_t seed, Corpus *valid,
                  Error *error);

/* Sentences as ids, one after the other. */
typedef struct Sentences {
    TokenId *ids;
    size_t *start; /* [count + 1]: sentence i is ids[start[i] .. start[i+1]) */
    size_t count;
} Sentences;

/* sentences_add: append a sentence to sentences ({0} at first). Returns false,
 * and they are unchanged, when memory is out. Owner: the caller, who calls
 * sentences_free. sentences_length, sentences_get: of sentence i < count. */
bool sentences_add(Sentences *sentences, const TokenId *ids, size_t length);
size_t sentences_length(const Sentences *sentences, size_t i);
const TokenId *sentences_get(const Sentences *sentences, size_t i);
void sentences_free(Sentences *sentences);

#endif
