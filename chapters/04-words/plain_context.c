/* plain_context: the next word from the n words before it, by a network. */
#include "04-words/plain_context.h"
#include "03-learning/plain_classifier.h"
#include "03-learning/plain_softmax.h"
#include "04-words/plain_embedding.h"

#include <math.h>
#include <stddef.h>

int plain_context_size(int V, int D, int n, int H) {
    return V * D + H * n * D + H + V * H + V;
}

PlainContext plain_context_place(int V, int D, int n, int H, double block[]) {
    double *W1 = block + V * D, *b1 = W1 + H * n * D, *W2 = b1 + H;
    return (PlainContext){V, D, n, H, block, W1, b1, W2, W2 + V * H};
}

void plain_context_forward(const PlainContext *p, const int word[], double x[],
                           double h[], double z[]) {
    plain_lookup(p->n, p->V, p->D, p->E, word, (void *)x); /* (4.8) */
    plain_linear(p->H, p->n * p->D, p->W1, p->b1, x, h);
    for (int j = 0; j < p->H; j++) h[j] = tanh(h[j]); /* (4.9) */
    plain_linear(p->V, p->H, p->W2, p->b2, h, z);     /* (4.10) */
}

void plain_context_backward(const PlainContext *p, const int word[],
                            const double x[], const double h[],
                            const double dz[], PlainContext *d) {
    int H = p->H, n = p->n, D = p->D;
    double dh[H], da[H], dx[n * D];
    for (int j = 0; j < H; j++) dh[j] = 0;
    for (int i = 0; i < n * D; i++) dx[i] = 0;
    plain_linear_backward(p->V, H, p->W2, h, dz, d->W2, d->b2, dh);
    for (int j = 0; j < H; j++) da[j] = dh[j] * (1 - h[j] * h[j]); /* (4.11) */
    plain_linear_backward(H, n * D, p->W1, x, da, d->W1, d->b1, dx);
    plain_lookup_backward(n, p->V, D, d->E, word, (void *)dx); /* (4.12) */
}

double plain_context_loss(const PlainContext *p, const int word[], int y,
                          double dL, PlainContext *d) {
    double x[p->n * p->D], h[p->H], z[p->V], dz[p->V];
    plain_context_forward(p, word, x, h, z);
    if (d) {
        for (int j = 0; j < p->V; j++) dz[j] = 0;
        plain_cross_entropy_backward(p->V, z, y, dL, dz);
        plain_context_backward(p, word, x, h, dz, d);
    }
    return plain_cross_entropy(p->V, z, y);
}
