/* language: the network as a language model of French. */
#include "03-learning/plain_softmax.h"
#include "05-rnn/plain_rnn.h"
#include "05-rnn/plain_training.h"
#include "base/memory.h"
#include "base/random.h"
#include "program.h"
#include "report/plot.h"

#include <math.h>
#include <string.h>

enum { GROUP = 4, EVERY = 500, CURVE_MOST = 100 };

Network network_make(const French *french, int C, uint64_t seed) {
    PlainLanguage m = {&plain_rnn_cell, french->V, EMBEDDING, HIDDEN, C};
    int n = plain_language_count(&m), embeddings = m.V * m.D;
    Random random = random_seed(seed);
    double *theta = french_block(n);
    for (int i = 0; i < n; i++) {
        double limit = i < embeddings ? 0.5 : 1 / sqrt(HIDDEN);
        theta[i] = limit * (2 * random_uniform(&random) - 1);
    }
    return (Network){m, theta};
}

static double valid_loss(const French *french, const Network *network) {
    double L = 0;
    for (int i = 0; i < french->valid_count; i++)
        L += plain_language_loss(&network->shape, network->theta,
                                 &french->valid[i], &(PlainRun){0});
    return L;
}

/* The perplexity while it learns, of `EVERY` sentences each. */
typedef struct Curve {
    double read[CURVE_MOST], perplexity[CURVE_MOST];
    size_t count;
    double L;
    int words;
} Curve;

static void curve_add(Lesson *lesson, Curve *curve, int read, double L,
                      int words) {
    curve->L += L;
    curve->words += words;
    if (read % EVERY != 0 || curve->count == CURVE_MOST) return;
    double perplexity = plain_perplexity(curve->L, curve->words);
    lesson_print(lesson, "%8d sentences   perplexity %7.2f\n", read,
                 perplexity);
    curve->read[curve->count] = read;
    curve->perplexity[curve->count++] = perplexity;
    curve->L = curve->words = 0;
}

static void draw(Lesson *lesson, const Curve *curve, double pairs) {
    double ends[] = {curve->read[0], curve->read[curve->count - 1]};
    double same[] = {pairs, pairs};
    PlotSeries series[] = {{"RNN, each 500 sentences", curve->read,
                            curve->perplexity, curve->count},
                           {"pairs of words, validation", ends, same, 2}};
    PlotChart chart = {.title = "A language model learns French",
                       .description =
                           "The RNN's perplexity falls steeply in the first "
                           "thousand sentences, then ever more slowly, and "
                           "passes that of pairs of words at two thousand.",
                       .x_label = "sentences read",
                       .y_label = "perplexity (log scale)",
                       .y_log = true,
                       .series = series,
                       .series_count = 2};
    Buffer svg = {0};
    plot_chart_svg(&svg, &chart);
    lesson_figure(lesson, "learning.svg", &svg);
}

/* One pass over the sentences in a random order; the rate falls to a tenth. */
static void train_pass(Lesson *lesson, const French *french, Network *network,
                       PlainTraining *training, Random *random, int pass,
                       int passes, Curve *curve) {
    int N = french->train_count;
    size_t *order = french_memory(N, sizeof *order);
    for (int i = 0; i < N; i++) order[i] = (size_t)i;
    random_shuffle(random, order, (size_t)N);
    for (int i = 0; i + GROUP <= N; i += GROUP) {
        PlainSentence group[GROUP];
        for (int k = 0; k < GROUP; k++) group[k] = french->train[order[i + k]];
        double done = (double)(pass * N + i) / (passes * N);
        training->eta = 0.01 * (1 - 0.9 * done);
        double mean = plain_training_step(training, &network->shape,
                                          network->theta, GROUP, group);
        int words = french_words(GROUP, group);
        curve_add(lesson, curve, pass * N + i + GROUP, mean * words, words);
    }
    memory_free(order);
}

void language_train(Lesson *lesson, const French *french, Network *network,
                    const PlainNgram *counts, int epochs) {
    int n = plain_language_count(&network->shape);
    int words = french_words(french->valid_count, french->valid);
    static Curve curve;
    Random random = random_seed(2);
    PlainTraining training = {.limit = 1, .adam = true};
    lesson_section(lesson, "the first loss");
    lesson_print(lesson, "parameters: %d\n", n);
    lesson_first_loss(lesson, valid_loss(french, network) / words, french->V);
    lesson_section(lesson, "learning");
    training.g = french_block(n);
    training.m = french_block(n);
    training.v = french_block(n);
    for (int pass = 0; pass < epochs; pass++)
        train_pass(lesson, french, network, &training, &random, pass, epochs,
                   &curve);
    draw(lesson, &curve,
         plain_perplexity(counts_loss(french, counts, true), words));
    memory_free(training.g);
    memory_free(training.m);
    memory_free(training.v);
}

/* The mark that the network expects after the last word but the mark. */
static int guess(const French *french, const Network *network,
                 const PlainSentence *s) {
    double z[french->V];
    int best = 0;
    plain_language_scores(&network->shape, network->theta, s->T - 1, s->word,
                          z);
    for (int mark = 1; mark < MARKS; mark++)
        if (z[french_mark_id(french, mark)] > z[french_mark_id(french, best)])
            best = mark;
    return best;
}

/* Questions and orders by their length: pairs of words against the network. */
static void show_marks(Lesson *lesson, const French *french,
                       const Network *network, const PlainNgram *counts) {
    static const int least[] = {1, 9, 15, 100};
    lesson_section(lesson, "the last mark, by the whole sentence");
    lesson_print(lesson, "questions and orders of   pairs    RNN   of\n");
    for (int k = 0; k < 3; k++) {
        int all = 0, pairs = 0, rnn = 0;
        for (int i = 0; i < french->valid_count; i++) {
            const PlainSentence *s = &french->valid[i];
            int mark = french_mark(french, s), words = s->T - 1;
            if (mark < 1 || words < least[k] || words >= least[k + 1]) continue;
            all++;
            pairs += counts_guess(french, counts, s) == mark;
            rnn += guess(french, network, s) == mark;
        }
        lesson_print(lesson, "%-22s  %7d %6d %4d\n",
                     (const char *[]){"up to 8 words", "9 to 14 words",
                                      "15 words and more"}[k],
                     pairs, rnn, all);
    }
}

void language_show(Lesson *lesson, const French *french, const Network *network,
                   const PlainNgram *counts) {
    int words = french_words(french->valid_count, french->valid);
    lesson_section(lesson, "perplexity");
    lesson_print(lesson, "single words   %6.2f\npairs of words %6.2f\n",
                 plain_perplexity(counts_loss(french, counts, false), words),
                 plain_perplexity(counts_loss(french, counts, true), words));
    lesson_print(lesson, "RNN            %6.2f\n",
                 plain_perplexity(valid_loss(french, network), words));
    show_marks(lesson, french, network, counts);
}

/* A line in pieces of at most 76 bytes, cut at spaces. */
static void print_wrapped(Lesson *lesson, const char *line) {
    enum { WIDE = 76 };
    size_t length = strlen(line);
    while (length > WIDE) {
        size_t cut = WIDE;
        while (cut > 1 && line[cut] != ' ') cut--;
        lesson_print(lesson, "%.*s\n    ", (int)cut, line);
        line += cut + 1;
        length -= cut + 1;
    }
    lesson_print(lesson, "%s\n", line);
}

/* A sentence drawn word by word. */
static void sample(Lesson *lesson, const French *french, const Network *network,
                   Random *random) {
    enum { LONGEST = 25 };
    int word[LONGEST] = {ID_START};
    double z[french->V];
    Tokens tokens = {0};
    Buffer line = {0};
    for (int T = 1; T < LONGEST; T++) {
        plain_language_scores(&network->shape, network->theta, T, word, z);
        plain_softmax(french->V, z, z);
        word[T] = plain_choose(french->V, z, random_uniform(random));
        TokenId id = (TokenId)word[T];
        if (id == ID_END) break;
        vocabulary_decode(french->vocabulary, &id, 1, &tokens);
    }
    text_detokenize(TEXT_WORDS, "?!:;", &tokens, &line);
    print_wrapped(lesson, line.bytes ? line.bytes : "");
    buffer_free(&line);
    tokens_free(&tokens);
}

void language_samples(Lesson *lesson, const French *french,
                      const Network *network) {
    Random random = random_seed(3);
    lesson_section(lesson, "samples");
    for (int i = 0; i < 8; i++) sample(lesson, french, network, &random);
}
