/* program: the parts of chapter 2's program. Each prints its sections. */
#ifndef INTERLINEAR_CHAPTER_02_PROGRAM_H
#define INTERLINEAR_CHAPTER_02_PROGRAM_H

#include "lesson.h"

/* cost_show: a gradient by differences and by the tape, timed.
 * scalars_show: one unit on a tape of single numbers; draws the graph.
 * checks_show: every operation against differences.
 * bugs_show: the planted bugs and their names; draws the patterns. */
void cost_show(Lesson *lesson);
void scalars_show(Lesson *lesson);
void checks_show(Lesson *lesson);
void bugs_show(Lesson *lesson);

#endif
