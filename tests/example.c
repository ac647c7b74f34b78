/* example: libinterlinear.a in a program of your own.
 *
 *     cc -Ilib example.c build/libinterlinear.a -lm -pthread -o example
 *     ./example build/demo.model "the girl sleeps ."
 *
 * prints each translation with its log-probability. This is all a program
 * needs: load a model once, then hand over lines. */
#include "seq2seq/translate.h"

#include <stdio.h>

/* Print what became of the lines; everything in `translations` is ours to
 * free. */
static bool print(const Model *model, size_t count, char **lines,
                  Translation *translations) {
    bool fine = true;
    for (size_t i = 0; i < count; i++) {
        Buffer text = {0};
        fine = translation_text(model, &translations[i], 0, &text) && fine;
        double score = translations[i].count > 0
                           ? translations[i].hypotheses[0].log_probability
                           : 0;
        printf("%s\t%s\t%.4f\n", lines[i], text.bytes ? text.bytes : "", score);
        buffer_free(&text);
        translation_free(&translations[i]);
    }
    return fine;
}

enum { LINES = 64 };

/* Translate the lines with a beam of 5, one thread. */
static bool translate(const Model *model, size_t count, char **lines,
                      Error *error) {
    Translation translations[LINES];
    ThreadPool *pool = threads_create(1, error);
    Translator translator = {.models = {model},
                             .model_count = 1,
                             .pool = pool,
                             .search = {.beam = 5,
                                        .n_best = 1,
                                        .length_score = LENGTH_POWER,
                                        .alpha = 1},
                             .batch = 32};
    bool fine = pool && translate_lines(&translator, (const char **)lines,
                                        count, 1, translations, error);
    if (fine && !print(model, count, lines, translations))
        fine = error_memory(error, "the text");
    threads_destroy(pool);
    return fine;
}

int main(int count, char **arguments) {
    Model model = {0};
    Error error = {0};
    if (count < 3 || count - 2 > LINES) {
        fprintf(stderr, "usage: example MODEL LINE... (at most %d)\n", LINES);
        return 2;
    }
    /* Whatever fails leaves a message for people in `error`. */
    bool fine = model_load(&model, arguments[1], &error) &&
                translate(&model, (size_t)count - 2, arguments + 2, &error);
    if (!fine) fprintf(stderr, "example: %s\n", error.message);
    model_free(&model);
    return fine ? 0 : 1;
}
