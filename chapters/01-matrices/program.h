/* program: the parts of chapter 1's program.
 *
 * Each prints its sections. Includes lesson and words. */
#ifndef INTERLINEAR_CHAPTER_01_PROGRAM_H
#define INTERLINEAR_CHAPTER_01_PROGRAM_H

#include "lesson.h"
#include "words.h"

/* products_show: counts, products by hand, four ways, transposes, broadcast.
 * ways_figure: which parts of A and B meet in each of the four.
 * precision_show: a planted bug, looked for in double and in float.
 * difference_show: the difference quotients of x^3, their errors, drawn. */
void products_show(Lesson *lesson, const Words *words);
void ways_figure(Lesson *lesson);
void precision_show(Lesson *lesson, const Words *words);
void difference_show(Lesson *lesson);

#endif
