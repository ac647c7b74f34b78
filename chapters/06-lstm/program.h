/* program: the parts of chapter 6's program. Each prints its sections. */
#ifndef INTERLINEAR_CHAPTER_06_PROGRAM_H
#define INTERLINEAR_CHAPTER_06_PROGRAM_H

#include "06-lstm/plain_network.h"
#include "lesson.h"

enum { LSTM_HIDDEN = 16, RNN_HIDDEN = 38, SEEDS = 3 };

/* sentences_to_read: in one training. */
int sentences_to_read(void);

/* compare_show: train SEEDS networks of each cell and show their accuracy by
 * distance; the first LSTM is handed over.
 * forget_show: SEEDS LSTMs with each of four biases of the forget gate.
 * short_show: SEEDS RNNs, with short sentences among their examples.
 * path_show: the gradient's norm on its way back, in fresh networks.
 * traces_show: what the gates of a trained network do over a sentence. */
void compare_show(Lesson *lesson, PlainNetwork *lstm);
void forget_show(Lesson *lesson);
void short_show(Lesson *lesson);
void path_show(Lesson *lesson);
void traces_show(Lesson *lesson, const PlainNetwork *lstm);

#endif
