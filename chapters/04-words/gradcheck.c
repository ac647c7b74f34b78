/* Chapter 4: every gradient of the twins against a numeric one. */
#include "02-autodiff/plain_check.h"
#include "04-words/plain_context.h"
#include "04-words/plain_embedding.h"
#include "04-words/plain_skipgram.h"
#include "base/random.h"

#include <stddef.h>

enum { V = 7, D = 3, N = 2, H = 4, T = 5, K = 4 };
enum { CONTEXT = V * D + H * N * D + H + V * H + V };

static void fill(Random *random, int n, double x[]) {
    for (int i = 0; i < n; i++) x[i] = 2 * random_uniform(random) - 1;
}

static bool check(const char *name, PlainFunction *f, void *context, int n,
                  double x[], const double dx[]) {
    PlainCheck result = plain_check(f, context, n, x, dx);
    return plain_check_print(name, &result);
}

/* Word 2 stands twice. */
static const int SENTENCE[T] = {2, 5, 2, 6, 4};

typedef struct Lookup {
    double E[V][D], dx[T][D];
} Lookup;

static double loss_of_lookup(void *context) {
    Lookup *p = context;
    double x[T][D], L = 0;
    plain_lookup(T, V, D, p->E, SENTENCE, x);
    for (int t = 0; t < T; t++)
        for (int i = 0; i < D; i++) L += p->dx[t][i] * x[t][i];
    return L;
}

/* (4.4) */
static bool check_lookup(Random *random) {
    Lookup p, d = {0};
    fill(random, sizeof p / sizeof(double), (double *)&p);
    plain_lookup_backward(T, V, D, d.E, SENTENCE, p.dx);
    return check("lookup E", loss_of_lookup, &p, V * D, p.E[0], d.E[0]);
}

/* Two places; the second has the same word twice before it. */
static const int BEFORE[2][N] = {{2, 5}, {4, 4}}, NEXT[2] = {3, 4};

static double loss_of_context(void *p) {
    return plain_context_loss(p, BEFORE[0], NEXT[0], 1, NULL) +
           0.5 * plain_context_loss(p, BEFORE[1], NEXT[1], 0.5, NULL);
}

/* (4.11) (4.12) */
static bool check_context(Random *random) {
    double w[CONTEXT], g[CONTEXT] = {0};
    PlainContext p = plain_context_place(V, D, N, H, w);
    PlainContext d = plain_context_place(V, D, N, H, g);
    fill(random, CONTEXT, w);
    plain_context_loss(&p, BEFORE[0], NEXT[0], 1, &d);
    plain_context_loss(&p, BEFORE[1], NEXT[1], 0.5, &d);
    const struct {
        const char *name;
        int size;
        double *w, *g;
    } blocks[] = {{"neural n-gram E", V * D, p.E, d.E},
                  {"neural n-gram W1", H * N * D, p.W1, d.W1},
                  {"neural n-gram b1", H, p.b1, d.b1},
                  {"neural n-gram W2", V * H, p.W2, d.W2},
                  {"neural n-gram b2", V, p.b2, d.b2}};
    bool good = true;
    for (int i = 0; i < 5; i++)
        good = check(blocks[i].name, loss_of_context, &p, blocks[i].size,
                     blocks[i].w, blocks[i].g) &&
               good;
    return good;
}

/* The noise is frozen, so that the loss is one function; a word of it comes
 * twice, and one is the word itself. */
static const int NOISE_WORDS[K + 1] = {1, 3, 5, 3, 2};

typedef struct Pair {
    double E[V][D], U[V][D];
} Pair;

static double loss_of_pair(void *context) {
    Pair *p = context;
    return plain_skipgram_loss(V, D, p->E, p->U, 2, K, NOISE_WORDS);
}

/* (4.17) (4.18) (4.19) */
static bool check_skipgram(Random *random) {
    Pair p, d = {0};
    fill(random, sizeof p / sizeof(double), (double *)&p);
    plain_skipgram_backward(V, D, p.E, p.U, 2, K, NOISE_WORDS, d.E, d.U);
    bool good = check("skip-gram E", loss_of_pair, &p, V * D, p.E[0], d.E[0]);
    return check("skip-gram U", loss_of_pair, &p, V * D, p.U[0], d.U[0]) &&
           good;
}

int main(void) {
    Random random = random_seed(4);
    bool good = check_lookup(&random);
    good = check_context(&random) && good;
    good = check_skipgram(&random) && good;
    return good ? 0 : 1;
}
