/* Chapter 4: bytes, words, and vectors that are learned for them. */
#include "base/memory.h"
#include "program.h"

/* Multiply-adds of the whole program; a function such as the exponential
 * counts as 12 of them. */
#define FUNCTION 12.0

/* A step with one word: forward and twice back through the scores of V words,
 * the functions of the softmax and of its gradient, and a share of Adam's pass
 * over all parameters once in 32 words. */
static double network_work(double V) {
    return 3 * V * 16 + 2 * V * FUNCTION + 33 * V / 32 * 2 * FUNCTION;
}

/* Three networks; 6 million pairs of skip-gram, six products of 24 numbers in
 * each, forward, twice back and added; the reading of the corpus. */
static double work(void) {
    double networks = lesson_full() ? 3 * 4 * 64464.0 * network_work(752)
                                    : 3 * 2 * 19209.0 * network_work(640);
    return networks + 6e6 * 6 * (4 * 24 + 4 * FUNCTION) + 2e9;
}

int main(int count, char **arguments) {
    Lesson *lesson = lesson_begin(count, arguments, "4 Words");
    lesson_forecast(lesson, work());
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
