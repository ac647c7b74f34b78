/* progress: the line that shows training as it goes. */
#ifndef INTERLINEAR_TRANSLATOR_PROGRESS_H
#define INTERLINEAR_TRANSLATOR_PROGRESS_H

#include "seq2seq/train.h"

typedef struct Progress {
    bool live;      /* on a terminal: one line that is written over */
    double begun;   /* seconds */
    double shown;   /* when the line was last written */
    size_t width;   /* columns the line has filled */
    size_t steps;   /* of this run */
    size_t heading; /* whether the heading stands */
} Progress;

/* progress_begin: start the clock. progress_report: a TrainReport with a
 * Progress as context. progress_end: finish the line. */
Progress progress_begin(void);
void progress_report(void *context, const TrainProgress *progress);
void progress_end(Progress *progress);

#endif
