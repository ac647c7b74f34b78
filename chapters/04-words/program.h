/* program: the parts of chapter 4's program, in the order of the text. */
#ifndef INTERLINEAR_CHAPTER_04_PROGRAM_H
#define INTERLINEAR_CHAPTER_04_PROGRAM_H

#include "lesson.h"
#include "reading.h"
#include "skipgram.h"

enum { SEED = 4 };

/* show_bytes: characters as bytes, and bytes that are none.
 * show_tokens: lines cut, and the whole corpus compared with its tokens. */
void show_bytes(Lesson *lesson);
void show_tokens(Lesson *lesson);

/* show_corpus: what the corpus has. show_zipf: counts against rank.
 * show_unknown: vocabularies of several sizes. */
void show_corpus(Lesson *lesson);
void show_zipf(Lesson *lesson);
void show_unknown(Lesson *lesson);

/* show_lookup: one-hot times matrix, and a word that stands twice. */
void show_lookup(Lesson *lesson);

/* show_ngram: the next word by counting and by a network. */
void show_ngram(Lesson *lesson);

/* show_skipgram: what it reads and its first loss; learning and neighbours.
 * The result is for the other parts. Owner: the caller, skipgram_free. */
Skipgram *show_skipgram(Lesson *lesson, const PlainVocabulary *v,
                        const Ids *text);

/* show_windows: what nearest neighbours share, by window.
 * show_maps: pictures of words. show_vectors: the text formats. */
void show_windows(Lesson *lesson, const PlainVocabulary *v, const Ids *text,
                  const Skipgram *known);
void show_maps(Lesson *lesson, const PlainVocabulary *v, const Skipgram *s);
void show_vectors(Lesson *lesson, const PlainVocabulary *v, const Skipgram *s);

#endif
