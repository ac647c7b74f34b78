/* plain_cell: the weights of a cell, and its walk over a sentence. */
#include "05-rnn/plain_cell.h"

int plain_weights_count(int G, int D, int H) {
    return G * H * (D + H + 2);
}

PlainWeights plain_weights(int G, int D, int H, double *block) {
    double *W_hh = block + G * H * D;
    double *b_ih = W_hh + G * H * H;
    return (PlainWeights){D, H, block, W_hh, b_ih, b_ih + G * H};
}

int plain_run_place(const PlainRun *run, int T, int k) {
    return run->reverse ? T - 1 - k : k;
}

bool plain_run_held(const PlainRun *run, int t) {
    return run->mask && !run->mask[t];
}
