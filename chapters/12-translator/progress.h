/* progress: the line that shows training as it goes. */
#ifndef INTERLINEAR_TRANSLATOR_PROGRESS_H
#define INTERLINEAR_TRANSLATOR_PROGRESS_H

#include "seq2seq/train.h"

enum { CURVE_POINTS = 1000 }; /* epochs that the curve can show */

typedef struct Progress {
    bool live;         /* on a terminal: one line that is written over */
    bool heading;      /* whether the heading stands */
    double begun;      /* seconds */
    double shown;      /* when the live line was last written */
    size_t width;      /* columns it fills */
    size_t steps;      /* of this run */
    const char *curve; /* SVG file of the losses, or NULL */
    double epoch[CURVE_POINTS], train[CURVE_POINTS], valid[CURVE_POINTS];
    size_t points;
} Progress;

/* progress_begin: start the clock; `curve` names an SVG file for the losses
 * of this run's epochs, or is NULL. progress_report: a TrainReport with a
 * Progress as context. progress_end: finish the line. */
Progress progress_begin(const char *curve);
void progress_report(void *context, const TrainProgress *progress);
void progress_end(Progress *progress);

#endif
