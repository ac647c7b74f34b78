/* plain_context: the next word from the n words before it, by a network.
 *
 * Chapter 4, after Bengio et al. 2003. The words before become rows of E, side
 * by side they are x [n D], then h [H] and the scores z [V]. */
#ifndef INTERLINEAR_PLAIN_CONTEXT_H
#define INTERLINEAR_PLAIN_CONTEXT_H

/* The parameters, or their gradients: views of one block of
 * plain_context_size numbers, which is the caller's. */
typedef struct PlainContext {
    int V, D, n, H;
    void *E;    /* double [V][D] */
    void *W1;   /* double [H][n D] */
    double *b1; /* [H] */
    void *W2;   /* double [V][H] */
    double *b2; /* [V] */
} PlainContext;

int plain_context_size(int V, int D, int n, int H);
PlainContext plain_context_place(int V, int D, int n, int H, double block[]);

/* plain_context_forward: the scores of the word after word[0 .. n - 1].
 * Equations: (4.8), (4.9), (4.10). x [n D] and h [H] are kept for backward. */
void plain_context_forward(const PlainContext *p, const int word[], double x[],
                           double h[], double z[]);

/* plain_context_backward: add the gradients to d, from dz and what forward
 * kept. Equations: (4.4), (4.11), (4.12). */
void plain_context_backward(const PlainContext *p, const int word[],
                            const double x[], const double h[],
                            const double dz[], PlainContext *d);

/* plain_context_loss: -ln p of the word y after word[0 .. n - 1], in nats.
 * Adds its gradient, times dL, to d unless d is NULL. */
double plain_context_loss(const PlainContext *p, const int word[], int y,
                          double dL, PlainContext *d);

#endif
