/* plain_planted: a small model over several steps, and bugs to plant in it.
 *
 * The model, with h_0 = 0, for each step t and the rows that the mask lets in:
 *   h_t = tanh(x_t W^T + b + h_{t-1} U^T),   other rows keep h_{t-1},
 * and L = 1/B times the sum of the squares of the last h. Chapter 5 explains
 * it; here it is a graph in which everything that can go wrong occurs. */
#ifndef INTERLINEAR_PLAIN_PLANTED_H
#define INTERLINEAR_PLAIN_PLANTED_H

#include "02-autodiff/plain_diagnosis.h"
#include "02-autodiff/plain_operations.h"

enum { PLANTED_T = 4, PLANTED_B = 5, PLANTED_D = 3, PLANTED_H = 4 };

/* Which line of a backward is wrong. */
typedef enum PlainPlant {
    PLAIN_PLANT_NONE,
    PLAIN_PLANT_SIGN,       /* dW -= instead of += */
    PLAIN_PLANT_TWICE,      /* 2 h for both uses of h in h h */
    PLAIN_PLANT_BATCH,      /* 1/B forgotten on the way back */
    PLAIN_PLANT_TRANSPOSED, /* dW written as [D, H] */
    PLAIN_PLANT_CUT,        /* dW forgotten */
    PLAIN_PLANT_OVERWRITES, /* dW = instead of += */
    PLAIN_PLANT_MASK,       /* rows of padding pass gradient too */
    PLAIN_PLANT_RECURRENCE, /* nothing passed to h_{t-1} */
    PLAIN_PLANTS
} PlainPlant;

typedef struct PlainModel {
    PlainPlant plant;
    int steps;
    bool mask[PLANTED_T][PLANTED_B];
    double x[PLANTED_T][PLANTED_B][PLANTED_D];
    double W[PLANTED_H][PLANTED_D], dW[PLANTED_H][PLANTED_D];
    double U[PLANTED_H][PLANTED_H], dU[PLANTED_H][PLANTED_H];
    double b[1][PLANTED_H], db[1][PLANTED_H];
    double zero[PLANTED_B][PLANTED_H];
    double *padding[PLANTED_T * PLANTED_B * PLANTED_D];
    int padding_count;
    PlainTape tape;
} PlainModel;

/* plain_model_prepare: plant a bug; all T steps, of which row r of the batch
 * has the first T + 1 - r (row 0 all T), the rest being padding, which is
 * listed. Values are the caller's to fill. */
void plain_model_prepare(PlainModel *model, PlainPlant plant);

/* plain_model_loss: L. plain_model_gradient: add to dW, dU, db, with the bug.
 * Both take a PlainModel. */
double plain_model_loss(void *model);
void plain_model_gradient(void *model);

/* plain_model_subject: the diagnosis of the gradient of W. */
PlainSubject plain_model_subject(PlainModel *model);

#endif
