/* plain_cell: what the plain cells of chapters 5 to 7 have in common.
 *
 * A cell reads a sentence a word at a time and keeps a state. Its weights are
 * four blocks with the names and shapes of PyTorch's; how it walks over a
 * sentence is a PlainRun; to the network around it a cell is a PlainCell. T
 * words, D numbers a word, H numbers of state, G gates (1 in this chapter). */
#ifndef INTERLINEAR_PLAIN_CELL_H
#define INTERLINEAR_PLAIN_CELL_H

#include <stdbool.h>

/* The weights of a cell, or their gradient; they point into one block. */
typedef struct PlainWeights {
    int D, H;
    void *W_ih, *W_hh;   /* double [G H][D], double [G H][H] */
    double *b_ih, *b_hh; /* [G H] */
} PlainWeights;

/* plain_weights_count: how many numbers the weights are.
 * plain_weights: the four blocks inside `block`, one behind the other. */
int plain_weights_count(int G, int D, int H);
PlainWeights plain_weights(int G, int D, int H, double *block);

/* How a cell walks over a sentence; {0} is a walk over all words from the
 * first to the last, with the whole gradient. */
typedef struct PlainRun {
    const bool *mask; /* [T] false where a place is padding; NULL: nowhere */
    bool reverse;     /* from the last word to the first */
    int cut;          /* K: the gradient is not carried back from step K to
                         K - 1, from 2K to 2K - 1, ..., counted from 0;
                         0: nowhere cut */
} PlainRun;

/* plain_run_place: where in the sentence step k of the walk is.
 * plain_run_held: whether place t is padding. */
int plain_run_place(const PlainRun *run, int T, int k);
bool plain_run_held(const PlainRun *run, int t);

/* A whole walk that begins with a state of zeros: x to h, and back: dw, dx +=.
 * `kept` is what the steps leave for the way back. */
typedef void PlainCellForward(int T, const PlainWeights *w, const PlainRun *run,
                              double x[T][w->D], double h[T][w->H],
                              double *kept);
typedef void PlainCellBackward(int T, const PlainWeights *w,
                               const PlainRun *run, double x[T][w->D],
                               double h[T][w->H], const double *kept,
                               double dh[T][w->H], PlainWeights *dw,
                               double dx[T][w->D]);

/* What a cell is to the network around it. */
typedef struct PlainCell {
    const char *name;
    int gates; /* G */
    int kept;  /* numbers kept, for each step and each number of the state */
    PlainCellForward *forward;
    PlainCellBackward *backward;
} PlainCell;

#endif
