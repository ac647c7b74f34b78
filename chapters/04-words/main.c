/* Chapter 4: bytes, words, and vectors that are learned for them. */
#include "base/memory.h"
#include "program.h"

/* Multiply-adds of the whole program: six times 19,000 words with 640 scores
 * of 16 units, forward and twice back; then 6 million pairs of skip-gram, each
 * with six products of 24 numbers, forward, twice back and added. */
#define OPERATIONS (6 * 19e3 * 3 * 640 * 16 + 6e6 * 6 * 24 * 4)

int main(int count, char **arguments) {
    Lesson *lesson = lesson_begin(count, arguments, "Chapter 4: words");
    lesson_forecast(lesson, OPERATIONS);
    show_bytes(lesson);
    show_tokens(lesson);
    show_corpus(lesson);
    show_zipf(lesson);
    show_unknown(lesson);
    show_lookup(lesson);
    show_ngram(lesson);
    Lines lines = lines_read("train.fr");
    PlainVocabulary *v = vocabulary_of(&lines, lines.count, 2, 0);
    Ids text = ids_of(&lines, lines.count, v);
    Skipgram *s = show_skipgram(lesson, v, &text);
    show_windows(lesson, v, &text, s);
    show_maps(lesson, v, s);
    show_vectors(lesson, v, s);
    skipgram_free(s);
    ids_free(&text);
    memory_free(v);
    lines_free(&lines);
    return lesson_end(lesson);
}
