/* padding: a padded sentence, and a gradient that is cut. */
#include "03-learning/plain_optimizer.h"
#include "04-words/plain_embedding.h"
#include "05-rnn/plain_rnn.h"
#include "05-rnn/plain_training.h"
#include "base/memory.h"
#include "program.h"

#include <string.h>

enum { PADDED = 20 };

/* How far the last state of a walk is from the one without padding. A walk
 * from right to left has it at place 0. */
static double state_error(const Network *network, const PlainSentence *s,
                          const int word[PADDED], const PlainRun *run) {
    const PlainLanguage *m = &network->shape;
    PlainLanguageParts p = plain_language_parts(m, network->theta);
    double x[PADDED][EMBEDDING], right[PADDED][HIDDEN], h[PADDED][HIDDEN];
    plain_lookup(PADDED, m->V, EMBEDDING, p.E, word, x);
    m->cell->forward(s->T, &p.w, &(PlainRun){.reverse = run->reverse}, x, right,
                     NULL);
    m->cell->forward(PADDED, &p.w, run, x, h, NULL);
    int at = run->reverse ? 0 : PADDED - 1, from = run->reverse ? 0 : s->T - 1;
    for (int j = 0; j < HIDDEN; j++) h[at][j] -= right[from][j];
    return plain_norm(HIDDEN, h[at]);
}

static void show_states(Lesson *lesson, const Network *network,
                        const PlainSentence *s, const int word[PADDED],
                        const bool mask[PADDED]) {
    lesson_print(lesson, "error of the last state   padding read   held\n");
    for (int reverse = 0; reverse < 2; reverse++) {
        PlainRun run = {.reverse = reverse};
        double read = state_error(network, s, word, &run);
        run.mask = mask;
        double held = state_error(network, s, word, &run);
        lesson_print(lesson, "from %-20s %12.3f %6.3f\n",
                     reverse ? "right to left" : "left to right", read, held);
    }
}

static void show_places(Lesson *lesson, const French *french,
                        const int word[PADDED], int words) {
    for (int t = 0; t <= words; t++)
        lesson_print(lesson, "%s ",
                     vocabulary_word(french->vocabulary, (TokenId)word[t]));
    lesson_print(lesson, "... (%d words, %d places)\n", words, PADDED);
}

void padding_show(Lesson *lesson, const French *french,
                  const Network *network) {
    const PlainLanguage *m = &network->shape;
    const PlainSentence *s = &french->valid[0];
    int word[PADDED], none[PADDED], padding[PADDED];
    bool mask[PADDED];
    for (int t = 0; t < PADDED; t++) {
        mask[t] = t < s->T;
        word[t] = mask[t] ? s->word[t] : ID_PADDING;
        none[t] = mask[t] ? s->answer[t] : PLAIN_NONE;
        padding[t] = mask[t] ? s->answer[t] : ID_PADDING;
    }
    PlainSentence right = {PADDED, word, none}, wrong = {PADDED, word, padding};
    PlainRun held = {.mask = mask}, read = {0};
    lesson_section(lesson, "padding");
    show_places(lesson, french, word, s->T);
    lesson_print(lesson, "loss of the sentence alone            %.4f\n",
                 plain_language_loss(m, network->theta, s, &read));
    lesson_print(lesson, "padded, no answer asked of padding    %.4f\n",
                 plain_language_loss(m, network->theta, &right, &held));
    lesson_print(lesson, "padded, <pad> asked as an answer      %.2f\n",
                 plain_language_loss(m, network->theta, &wrong, &read));
    show_states(lesson, network, s, word, mask);
}

/* The gradient of 40 validation sentences by W_hh, cut every `cut` steps. */
static void recurrent_gradient(const French *french, const Network *network,
                               int cut, double *g) {
    enum { SENTENCES = 40 };
    const PlainLanguage *m = &network->shape;
    double *d = french_block(plain_language_count(m));
    PlainRun run = {.cut = cut};
    for (int i = 0; i < SENTENCES; i++)
        plain_language_gradient(m, network->theta, &french->valid[i], &run, d);
    memcpy(g, plain_language_parts(m, d).w.W_hh,
           HIDDEN * HIDDEN * sizeof(double));
    memory_free(d);
}

void truncation_show(Lesson *lesson, const French *french,
                     const Network *network) {
    enum { COUNT = HIDDEN * HIDDEN };
    static double whole[COUNT], g[COUNT];
    recurrent_gradient(french, network, 0, whole);
    lesson_section(lesson, "truncation");
    lesson_print(lesson, "K    missing of the gradient of W_hh\n");
    for (int cut = 1; cut <= 32; cut *= 2) {
        recurrent_gradient(french, network, cut, g);
        for (int i = 0; i < COUNT; i++) g[i] -= whole[i];
        lesson_print(lesson, "%-2d   %.3f\n", cut,
                     plain_norm(COUNT, g) / plain_norm(COUNT, whole));
    }
}
