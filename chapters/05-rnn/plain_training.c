/* plain_training: sentences in groups, one step of learning a group. */
#include "05-rnn/plain_training.h"
#include "03-learning/plain_optimizer.h"

#include <string.h>

int plain_training_answers(const PlainSentence *s) {
    int count = 0;
    for (int t = 0; t < s->T; t++) count += s->answer[t] != PLAIN_NONE;
    return count;
}

double plain_training_step(PlainTraining *training, const PlainLanguage *m,
                           double *theta, int B, const PlainSentence s[B]) {
    int n = plain_language_count(m), answers = 0;
    double L = 0, *g = training->g;
    memset(g, 0, (size_t)n * sizeof *g);
    for (int i = 0; i < B; i++) {
        L += plain_language_gradient(m, theta, &s[i], &(PlainRun){0}, g);
        answers += plain_training_answers(&s[i]);
    }
    for (int i = 0; i < n; i++) g[i] /= answers;
    training->norm = plain_clip(n, g, training->limit); /* (3.24) */
    training->step++;
    if (training->adam)
        plain_adam(n, training->eta, training->step, theta, g, training->m,
                   training->v);
    else
        plain_sgd(n, training->eta, theta, g);
    return L / answers;
}
