/* show_softmax: scores, probabilities and their loss. */
#include "sections.h"

#include "01-matrices/plain_derivative.h"
#include "03-learning/plain_softmax.h"
#include <math.h>

enum { N = 3 };

/* The definition as it stands, without the care of (3.1). */
static void naive_softmax(int n, const double z[], double p[]) {
    double sum = 0;
    for (int j = 0; j < n; j++) sum += exp(z[j]);
    for (int j = 0; j < n; j++) p[j] = exp(z[j]) / sum;
}

/* NaN has a sign on some machines. */
static void print_numbers(Lesson *lesson, const char *name, const double p[]) {
    lesson_print(lesson, "%-22s", name);
    for (int j = 0; j < N; j++)
        if (isnan(p[j]))
            lesson_print(lesson, "%10s", "nan");
        else
            lesson_print(lesson, "%10.4f", p[j]);
    lesson_print(lesson, "\n");
}

/* What plain_derivative calls. */
static double loss_of(void *context) {
    return plain_cross_entropy(N, context, 0);
}

static void show_gradient(Lesson *lesson) {
    double z[N] = {1, 2, 3}, dz[N] = {0}, numeric[N];
    plain_cross_entropy_backward(N, z, 0, 1, dz);
    for (int j = 0; j < N; j++)
        numeric[j] = plain_derivative(loss_of, z, &z[j], 1e-5);
    lesson_section(lesson, "the gradient of the loss");
    print_numbers(lesson, "z, right class 0", z);
    print_numbers(lesson, "p - onehot(0)", dz);
    print_numbers(lesson, "numeric derivative", numeric);
    lesson_print(lesson, "loss %.4f nats\n", plain_cross_entropy(N, z, 0));
}

void show_softmax(Lesson *lesson) {
    double p[N];
    lesson_section(lesson, "softmax, naive and stable");
    for (int k = 0; k < 3; k++) {
        const double shift[] = {0, 1000, -1000};
        double z[N] = {shift[k] + 1, shift[k] + 2, shift[k] + 3};
        print_numbers(lesson, "z", z);
        naive_softmax(N, z, p);
        print_numbers(lesson, "  naive", p);
        plain_softmax(N, z, p);
        print_numbers(lesson, "  stable (3.1)", p);
    }
    double far[N] = {0, 0, 1000};
    naive_softmax(N, far, p);
    lesson_print(lesson, "loss of class 0 for z = 0, 0, 1000\n");
    lesson_print(lesson, "  naive, -ln p          %s\n",
                 isfinite(-log(p[0])) ? "finite" : "not finite");
    lesson_print(lesson, "  stable (3.3)          %.1f nats\n",
                 plain_cross_entropy(N, far, 0));
    show_gradient(lesson);
}

void show_first_loss(Lesson *lesson, const Data *data) {
    enum { MOST = 824, DRAWS = 200 };
    const int classes[] = {2, 27, MOST};
    lesson_section(lesson, "the first loss");
    lesson_print(lesson,
                 "mean loss in nats of random scores\n"
                 "classes n     ln n   z = 0   z in +-0.1   z in +-10\n");
    for (int c = 0; c < 3; c++) {
        int n = classes[c];
        const double limits[] = {0, 0.1, 10};
        double loss[3] = {0};
        Random random = random_seed(SEED);
        for (int k = 0; k < 3 * DRAWS; k++) {
            double z[MOST];
            for (int j = 0; j < n; j++)
                z[j] = limits[k % 3] * (2 * random_uniform(&random) - 1);
            int y = (int)random_below(&random, (uint64_t)n);
            loss[k % 3] += plain_cross_entropy(n, z, y) / DRAWS;
        }
        lesson_print(lesson, "%9d %8.3f %7.3f %12.3f %11.2f\n", n, log(n),
                     loss[0], loss[1], loss[2]);
    }
    Trainer trainer = trainer_make(PAIRS, HIDDEN, ADAM, 0.003, BATCH, SEED);
    lesson_print(lesson, "the classifier of this chapter:\n");
    lesson_first_loss(lesson, set_loss(&trainer, &data->train), CLASSES);
    trainer_free(&trainer);
}
