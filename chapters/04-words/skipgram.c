/* skipgram: the loop around the twin, over a whole text. */
#include "skipgram.h"
#include "04-words/plain_skipgram.h"
#include "base/memory.h"

static void fill_noise(Skipgram *s, const PlainVocabulary *v) {
    double sum = 0, so_far = 0;
    int slot = 0;
    for (int w = PLAIN_FIXED; w < s->V; w++)
        sum += plain_noise_share(v->count[w]);
    for (int w = PLAIN_FIXED; w < s->V; w++) {
        so_far += plain_noise_share(v->count[w]);
        while (slot < NOISE_SLOTS && slot < so_far / sum * NOISE_SLOTS)
            s->noise[slot++] = w;
    }
    while (slot < NOISE_SLOTS) s->noise[slot++] = s->V - 1;
}

Skipgram *skipgram_make(const PlainVocabulary *v, int D, int window,
                        double threshold) {
    Skipgram *s = block(1, sizeof *s);
    size_t size = (size_t)(v->size * D);
    s->V = v->size;
    s->D = D;
    s->window = window;
    s->threshold = threshold;
    s->E = block(size, sizeof(double));
    s->U = block(size, sizeof(double));
    s->random = random_seed(4);
    for (size_t i = 0; i < size; i++)
        s->E[i] = (random_uniform(&s->random) - 0.5) / D;
    fill_noise(s, v);
    return s;
}

void skipgram_free(Skipgram *s) {
    memory_free(s->E);
    memory_free(s->U);
    memory_free(s);
}

/* A word of noise that is not the neighbour o. */
static int draw(Skipgram *s, int o) {
    int w = o;
    while (w == o) w = s->noise[random_below(&s->random, NOISE_SLOTS)];
    return w;
}

/* One step: a word c and its neighbour o. */
static double learn(Skipgram *s, int c, int o, double eta) {
    int word[NOISE + 1] = {o};
    for (int j = 1; j <= NOISE; j++) word[j] = draw(s, o);
    return plain_skipgram_step(s->V, s->D, (void *)s->E, (void *)s->U, c, NOISE,
                               word, eta);
}

/* The words of a sentence that are kept. */
static int keep(Skipgram *s, const PlainVocabulary *v, const Ids *text, int i,
                int kept[]) {
    int n = 0, all = text->words - 2 * text->sentences;
    for (int t = text->start[i] + 1; t < text->start[i + 1] - 1; t++) {
        int w = text->word[t];
        double share = (double)v->count[w] / all;
        if (w < PLAIN_FIXED) continue;
        if (s->threshold == 0 ||
            random_uniform(&s->random) < plain_keep(share, s->threshold))
            kept[n++] = w;
    }
    return n;
}

void skipgram_train(Skipgram *s, const PlainVocabulary *v, const Ids *text,
                    int epochs, double eta, double loss[]) {
    for (int epoch = 0; epoch < epochs; epoch++) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < text->sentences; i++) {
            int word[TOKENS_MOST], n = keep(s, v, text, i, word);
            double done = epoch + (double)i / text->sentences;
            double rate = eta * (1 - done / epochs);
            for (int t = 0; t < n; t++)
                for (int d = -s->window; d <= s->window; d++) {
                    if (d == 0 || t + d < 0 || t + d >= n) continue;
                    sum += learn(s, word[t], word[t + d], rate);
                    pairs++;
                }
        }
        loss[epoch] = sum / pairs;
        s->pairs += pairs;
    }
}
