/* sections: the parts of chapter 3's program, in the order of the text. */
#ifndef INTERLINEAR_LEARNING_SECTIONS_H
#define INTERLINEAR_LEARNING_SECTIONS_H

#include "lesson.h"
#include "report/plot.h"
#include "training.h"

/* The words; those without accents cut in two by families, as pairs. */
typedef struct Data {
    Words all, plain; /* with accents, without */
    Split split;      /* of plain */
    Set train, valid;
} Data;

enum { HIDDEN = 8, BATCH = 16, SEED = 1 };

void show_softmax(Lesson *lesson);
void show_first_loss(Lesson *lesson, const Data *data);
void show_gradient_noise(Lesson *lesson, const Data *data);
void show_zeros(Lesson *lesson, const Data *data);
void show_spread(Lesson *lesson);
void show_rates(Lesson *lesson);
void show_ravine(Lesson *lesson);
void show_hand_tables(Lesson *lesson);
void show_clipping(Lesson *lesson);
void show_optimizers(Lesson *lesson, const Data *data);
void show_handful(Lesson *lesson, const Data *data);
void show_stopping(Lesson *lesson, const Data *data);
void show_splits(Lesson *lesson, const Data *data);
void show_accents(Lesson *lesson, const Data *data);

/* chart: draw lines and hand the picture to the lesson. */
void chart(Lesson *lesson, const char *name, const PlotChart *chart);

#endif
