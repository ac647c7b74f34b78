/* figures: the pictures of the chapter. */
#ifndef INTERLINEAR_CHAPTERS_SPEED_FIGURES_H
#define INTERLINEAR_CHAPTERS_SPEED_FIGURES_H

#include "17-speed/steps.h"

enum { FIGURE_LEVELS = 3 };

/* What bounds a computation on one core. */
typedef struct Limits {
    double peak;                      /* operations a second */
    double bandwidth[FIGURE_LEVELS];  /* bytes a second */
    const char *level[FIGURE_LEVELS]; /* what is read */
} Limits;

/* figure_roofline: the roof of each level of the memory, (17.4), steps of the
 * product of 512 by 512 by 512 under it, and a single row.
 * figure_bars: the steps as shares of the peak, of two measurements. */
void figure_roofline(Lesson *lesson, const Limits *limits,
                     const StepRates *rates, double row);
void figure_bars(Lesson *lesson, const char *file, const char *title,
                 const char *description, const StepRates *first,
                 const StepRates *second);

#endif
