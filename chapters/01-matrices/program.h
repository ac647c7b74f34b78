/* program: the parts of chapter 1's program.
 *
 * Each prints its sections. Includes lesson and words. */
#ifndef INTERLINEAR_CHAPTER_01_PROGRAM_H
#define INTERLINEAR_CHAPTER_01_PROGRAM_H

#include "lesson.h"
#include "words.h"

/* products_show: counts, products by hand, four ways, transposes, broadcast.
 * ways_figure: which parts of A and B meet in each of the four.
 * difference_show: the difference quotients of x^3, their errors, drawn.
 * precision_show: a planted bug, looked for in float and in double. */
void products_show(Lesson *lesson, const Words *words);
void ways_figure(Lesson *lesson);
void difference_show(Lesson *lesson);
void precision_show(Lesson *lesson, const Words *words);

#endif
