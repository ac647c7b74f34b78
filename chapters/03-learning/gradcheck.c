/* Chapter 3: every gradient of the twins against a numeric one. */
#include "02-autodiff/plain_check.h"
#include "03-learning/plain_classifier.h"
#include "03-learning/plain_softmax.h"
#include "base/random.h"

enum { B = 6, D = 5, H = 4, K = 3, SIZE = H * D + H + K * H + K };

static void fill(Random *random, int n, double x[]) {
    for (int i = 0; i < n; i++) x[i] = 2 * random_uniform(random) - 1;
}

static bool check(const char *name, PlainFunction *f, void *context, int n,
                  double x[], const double dx[]) {
    PlainCheck result = plain_check(f, context, n, x, dx);
    return plain_check_print(name, &result);
}

static double loss_of_scores(void *z) {
    return plain_cross_entropy(K, z, 1);
}

/* (3.4) */
static bool check_loss(Random *random) {
    double z[K], dz[K] = {0};
    fill(random, K, z);
    plain_cross_entropy_backward(K, z, 1, 1, dz);
    return check("cross-entropy z", loss_of_scores, z, K, z, dz);
}

/* A linear layer under a loss of fixed weights: sum of da_j a_j. */
typedef struct Linear {
    double W[H][D], b[H], x[D], da[H];
} Linear;

static double loss_of_linear(void *context) {
    Linear *p = context;
    double a[H], loss = 0;
    plain_linear(H, D, p->W, p->b, p->x, a);
    for (int j = 0; j < H; j++) loss += p->da[j] * a[j];
    return loss;
}

/* (3.6) (3.7) (3.8) */
static bool check_linear(Random *random) {
    Linear p, d = {0};
    fill(random, sizeof p / sizeof(double), (double *)&p);
    plain_linear_backward(H, D, p.W, p.x, p.da, d.W, d.b, d.x);
    bool good = check("linear W", loss_of_linear, &p, H * D, p.W[0], d.W[0]);
    good = check("linear b", loss_of_linear, &p, H, p.b, d.b) && good;
    return check("linear x", loss_of_linear, &p, D, p.x, d.x) && good;
}

typedef struct Network {
    double w[SIZE], g[SIZE], X[B][D];
    int y[B];
    PlainClassifier p, d;
} Network;

static double loss_of_network(void *context) {
    Network *n = context;
    return plain_classifier_batch(&n->p, B, n->X, n->y, NULL);
}

/* (3.10) (3.11) */
static bool check_network(Random *random) {
    Network n = {.y = {2, 0, 1, 1, 2, 0}};
    n.p = plain_classifier_place(D, H, K, n.w);
    n.d = plain_classifier_place(D, H, K, n.g);
    fill(random, SIZE, n.w);
    fill(random, B * D, n.X[0]);
    plain_classifier_batch(&n.p, B, n.X, n.y, &n.d);
    const struct {
        const char *name;
        int size;
        double *w, *g;
    } blocks[] = {{"classifier W1", H * D, n.p.W1, n.d.W1},
                  {"classifier b1", H, n.p.b1, n.d.b1},
                  {"classifier W2", K * H, n.p.W2, n.d.W2},
                  {"classifier b2", K, n.p.b2, n.d.b2}};
    bool good = true;
    for (int i = 0; i < 4; i++)
        good = check(blocks[i].name, loss_of_network, &n, blocks[i].size,
                     blocks[i].w, blocks[i].g) &&
               good;
    return good;
}

int main(void) {
    Random random = random_seed(3);
    bool good = check_loss(&random);
    good = check_linear(&random) && good;
    good = check_network(&random) && good;
    return good ? 0 : 1;
}
