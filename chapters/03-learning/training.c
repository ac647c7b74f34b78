/* training: mini-batches in a new order each epoch. */
#include "training.h"

#include "03-learning/plain_optimizer.h"
#include "03-learning/plain_softmax.h"
#include "base/memory.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const RULE_NAMES[RULES] = {"SGD", "momentum", "RMSprop", "Adam"};

static void *numbers(size_t count, size_t size) {
    void *block = memory_allocate(count, size);
    if (block) return block;
    fprintf(stderr, "Out of memory.\n");
    exit(1);
}

Set set_make(const Words *words, const size_t which[], int count, int D,
             Features *features) {
    Set set = {.count = count, .D = D};
    set.X = numbers((size_t)count * (size_t)D, sizeof *set.X);
    set.y = numbers((size_t)count, sizeof *set.y);
    for (int i = 0; i < count; i++) {
        const Word *word = &words->list[which[i]];
        features(word->text, set.X + (size_t)i * (size_t)D);
        set.y[i] = word->language;
    }
    return set;
}

void set_free(Set *set) {
    memory_free(set->X);
    memory_free(set->y);
    *set = (Set){0};
}

Trainer trainer_make(int D, int H, Rule rule, double rate, int batch,
                     uint64_t seed) {
    int size = plain_classifier_size(D, H, CLASSES);
    Trainer trainer = {.size = size, .batch = batch, .rate = rate};
    trainer.rule = rule;
    trainer.random = random_seed(seed);
    trainer.w = numbers(4 * (size_t)size, sizeof *trainer.w);
    trainer.g = trainer.w + size;
    trainer.m = trainer.g + size;
    trainer.v = trainer.m + size;
    for (int i = 0; i < size; i++)
        trainer.g[i] = random_uniform(&trainer.random);
    trainer.p = plain_classifier_place(D, H, CLASSES, trainer.w);
    trainer.d = plain_classifier_place(D, H, CLASSES, trainer.g);
    plain_classifier_initialise(&trainer.p, trainer.g);
    return trainer;
}

void trainer_free(Trainer *trainer) {
    memory_free(trainer->w);
    *trainer = (Trainer){0};
}

static void update(Trainer *trainer) {
    int n = trainer->size, t = ++trainer->t;
    double *w = trainer->w, *m = trainer->m, *v = trainer->v;
    const double *g = trainer->g, eta = trainer->rate;
    switch (trainer->rule) {
    case SGD:
        plain_sgd(n, eta, w, g);
        break;
    case MOMENTUM:
        plain_momentum(n, eta, w, g, m);
        break;
    case RMSPROP:
        plain_rmsprop(n, eta, w, g, v);
        break;
    case ADAM:
    case RULES:
        plain_adam(n, eta, t, w, g, m, v);
        break;
    }
}

double trainer_step(Trainer *trainer, const Set *set, const size_t which[],
                    int count) {
    int D = set->D;
    double(*X)[D] = numbers((size_t)count, sizeof *X);
    int y[count];
    for (int i = 0; i < count; i++) {
        memcpy(X[i], set->X + which[i] * (size_t)D, sizeof *X);
        y[i] = set->y[which[i]];
    }
    for (int i = 0; i < trainer->size; i++) trainer->g[i] = 0;
    double loss = plain_classifier_batch(&trainer->p, count, X, y, &trainer->d);
    update(trainer);
    memory_free(X);
    return loss;
}

int trainer_steps(const Trainer *trainer, const Set *set) {
    return (set->count + trainer->batch - 1) / trainer->batch;
}

double trainer_epoch(Trainer *trainer, const Set *set, double losses[]) {
    size_t *order = numbers((size_t)set->count, sizeof *order);
    int steps = trainer_steps(trainer, set);
    double sum = 0;
    for (int i = 0; i < set->count; i++) order[i] = (size_t)i;
    random_shuffle(&trainer->random, order, (size_t)set->count);
    for (int s = 0; s < steps; s++) {
        int first = s * trainer->batch, rest = set->count - first;
        int count = rest < trainer->batch ? rest : trainer->batch;
        double loss = trainer_step(trainer, set, order + first, count);
        if (losses) losses[s] = loss;
        sum += loss * count;
    }
    memory_free(order);
    return sum / set->count;
}

double set_loss(const Trainer *trainer, const Set *set) {
    int D = set->D;
    return plain_classifier_batch(&trainer->p, set->count, (double(*)[D])set->X,
                                  set->y, NULL);
}

double trainer_french(const Trainer *trainer, const double x[]) {
    double h[trainer->p.H], z[CLASSES], p[CLASSES];
    plain_classifier_forward(&trainer->p, x, h, z);
    plain_softmax(CLASSES, z, p);
    return p[FRENCH];
}

double set_right(const Trainer *trainer, const Set *set) {
    int right = 0;
    for (int i = 0; i < set->count; i++) {
        const double *x = set->X + (size_t)i * (size_t)set->D;
        right += (trainer_french(trainer, x) > 0.5) == (set->y[i] == FRENCH);
    }
    return (double)right / set->count;
}

Fit trainer_fit(Trainer *trainer, const Set *train, const Set *valid,
                int epochs, int patience, double *curves) {
    size_t bytes = (size_t)trainer->size * sizeof(double);
    double *best = numbers(bytes, 1);
    Fit fit = {.loss = HUGE_VAL};
    while (fit.last < epochs && fit.last - fit.best < patience) {
        trainer_epoch(trainer, train, NULL);
        double loss = set_loss(trainer, valid);
        if (curves) {
            curves[fit.last] = set_loss(trainer, train);
            curves[epochs + fit.last] = loss;
        }
        fit.last++;
        if (loss < fit.loss) {
            fit = (Fit){fit.last, fit.last, loss, set_right(trainer, valid)};
            memcpy(best, trainer->w, bytes);
        }
    }
    memcpy(trainer->w, best, bytes);
    memory_free(best);
    return fit;
}
