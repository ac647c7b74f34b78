/* Chapter 1: matrices, and the derivative as two values of a function. */
#include "program.h"

int main(int count, char **arguments) {
    static Words words;
    Lesson *lesson = lesson_begin(count, arguments, "1 Matrices");
    words_count("data/train.fr", &words);
    lesson_forecast(lesson, 7e7); /* most of it: four times 256^3 */
    products_show(lesson, &words);
    ways_figure(lesson);
    precision_show(lesson, &words);
    difference_show(lesson);
    return lesson_end(lesson);
}
