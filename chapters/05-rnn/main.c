/* Chapter 5: a network that reads. */
#include "base/memory.h"
#include "program.h"

/* Multiply-adds of one pass over the training sentences: forward once, back
 * twice as much. */
static double work(const French *french, const Network *network) {
    double word = network->shape.C * HIDDEN + HIDDEN * (HIDDEN + EMBEDDING);
    return 3 * word * french_words(french->train_count, french->train);
}

int main(int count, char **arguments) {
    Lesson *lesson = lesson_begin(count, arguments, "5 Recurrent networks");
    int epochs = lesson_full() ? 3 : 1;
    French french = french_read(lesson_full() ? 10000 : 5000);
    PlainNgram counts = counts_make(&french);
    Network network = network_make(&french, french.V, 1);
    counts_show(lesson, &french, &counts);
    lesson_section(lesson, "forecast");
    /* half as much again: the update rule, and all that follows the learning */
    lesson_forecast(lesson, 1.5 * epochs * work(&french, &network));
    language_train(lesson, &french, &network, &counts, epochs);
    language_show(lesson, &french, &network, &counts);
    language_samples(lesson, &french, &network);
    padding_show(lesson, &french, &network);
    truncation_show(lesson, &french, &network);
    distance_show(lesson, &french, &network);
    clipping_show(lesson, &french);
    memory_free(network.theta);
    counts_free(&counts);
    french_free(&french);
    return lesson_end(lesson);
}
