/* clipping: the same learning with and without. */
#include "05-rnn/plain_training.h"
#include "base/memory.h"
#include "program.h"

#include <math.h>
#include <stdlib.h>

enum { GROUP = 4, LONGEST = 64, UPDATES = 1000, SHOWN = 250 };

/* The task: read a sentence but for its last mark, and tell the mark. */
typedef struct Question {
    int answer[LONGEST];
} Question;

static PlainSentence ask(const French *french, const PlainSentence *s,
                         Question *question) {
    int T = s->T - 1;
    for (int t = 0; t < T; t++) question->answer[t] = PLAIN_NONE;
    question->answer[T - 1] = french_mark(french, s);
    return (PlainSentence){T, s->word, question->answer};
}

static int count_right(const French *french, const Network *network) {
    int right = 0;
    for (int i = 0; i < french->valid_count; i++) {
        const PlainSentence *s = &french->valid[i];
        double z[MARKS];
        plain_language_scores(&network->shape, network->theta, s->T - 1,
                              s->word, z);
        int best = 0;
        for (int mark = 1; mark < MARKS; mark++)
            if (z[mark] > z[best]) best = mark;
        right += best == french_mark(french, s);
    }
    return right;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Train at a rate; norm[UPDATES] are the norms before clipping. */
static void train(Lesson *lesson, const French *french, Network *network,
                  double eta, double limit, double norm[UPDATES]) {
    double L = 0;
    PlainTraining training = {.eta = eta, .limit = limit};
    training.g = french_block(plain_language_count(&network->shape));
    for (int i = 0; i < UPDATES; i++) {
        Question question[GROUP];
        PlainSentence group[GROUP];
        for (int k = 0; k < GROUP; k++)
            group[k] = ask(french, &french->train[i * GROUP + k], &question[k]);
        L += plain_training_step(&training, &network->shape, network->theta,
                                 GROUP, group);
        norm[i] = training.norm;
        if ((i + 1) % SHOWN) continue;
        lesson_print(lesson, " %6.3f", L / SHOWN);
        L = 0;
    }
    memory_free(training.g);
}

void clipping_show(Lesson *lesson, const French *french) {
    static const double etas[] = {0.3, 0.01, 0.3}, limits[] = {0, 0, 1};
    static double norm[UPDATES];
    lesson_section(lesson, "clipping");
    lesson_print(lesson, "             mean loss of updates           "
                         "norm before clipping\n"
                         "rate  limit     250    500    750   1000"
                         "   median   90%%   99%%   right  1 - h^2\n");
    for (int i = 0; i < 3; i++) {
        Network network = network_make(french, MARKS, 6);
        lesson_print(lesson, "%.2f  %-5s ", etas[i],
                     limits[i] > 0 ? "1" : "none");
        train(lesson, french, &network, etas[i], limits[i], norm);
        qsort(norm, UPDATES, sizeof *norm, by_size);
        lesson_print(lesson, "  %6.2f %5.1f %5.0f     %3d    %5.2f\n",
                     norm[UPDATES / 2], norm[UPDATES * 9 / 10],
                     norm[UPDATES * 99 / 100], count_right(french, &network),
                     network_slope(french, &network));
        memory_free(network.theta);
    }
}
