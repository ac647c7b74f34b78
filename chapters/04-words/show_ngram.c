/* The next word: by counting, and by a network that reads n words. */
#include "03-learning/plain_optimizer.h"
#include "03-learning/plain_softmax.h"
#include "04-words/plain_context.h"
#include "04-words/plain_counts.h"

#include "base/memory.h"
#include "program.h"
#include "report/plot.h"

#include <math.h>
#include <string.h>

enum { EMBEDDING = 16, HIDDEN = 16, BATCH = 32, CONTEXTS = 3 };
static const double RATE = 0.02;

/* The texts, and where in them a word is to be guessed. */
typedef struct Task {
    PlainVocabulary *v;
    Ids train, valid;
    size_t *place; /* [places] in train.word */
    int places, epochs;
} Task;

static Task task_make(void) {
    Lines train = lines_read("train.fr"), valid = lines_read("valid.fr");
    Task k = {.epochs = lesson_full() ? 4 : 2};
    int most = lesson_full() ? 5000 : 1500;
    k.v = vocabulary_of(&train, most, 2, 0);
    k.train = ids_of(&train, most, k.v);
    k.valid = ids_of(&valid, valid.count, k.v);
    k.place = block((size_t)k.train.words, sizeof *k.place);
    for (int t = 0; t < k.train.words; t++)
        if (k.train.word[t] != PLAIN_START) k.place[k.places++] = (size_t)t;
    lines_free(&train);
    lines_free(&valid);
    return k;
}

static void task_free(Task *k) {
    ids_free(&k->train);
    ids_free(&k->valid);
    memory_free(k->place);
    memory_free(k->v);
}

/* The n words before place t, <s> as often as the sentence lacks them. */
static void words_before(const Ids *text, int t, int n, int word[]) {
    int from = t - 1;
    for (int k = n - 1; k >= 0; k--) {
        word[k] = text->word[from];
        if (word[k] != PLAIN_START) from--;
    }
}

/* Perplexity of the validation text, by single words (lambda < 0) or pairs. */
static double counted(const Task *k, const PlainCounts *c, double lambda) {
    const Ids *text = &k->valid;
    double L = 0;
    for (int t = 1; t < text->words; t++) {
        int w = text->word[t], v = text->word[t - 1];
        if (w == PLAIN_START) continue;
        L -= log(lambda < 0 ? plain_counts_one(c, w)
                            : plain_counts_two(c, lambda, v, w));
    }
    return plain_counts_perplexity(L, text->words - text->sentences);
}

static void show_counts(Lesson *lesson, const Task *k, double y[2]) {
    static const double lambda[] = {0.5, 0.7, 0.8, 0.9, 0.99};
    size_t V = (size_t)k->v->size;
    PlainCounts c = {(int)V, 0, block(V, sizeof(int)), block(V, sizeof(int)),
                     block(V * V, sizeof(int))};
    for (int i = 0; i < k->places; i++)
        plain_counts_add(&c, k->train.word[k->place[i] - 1],
                         k->train.word[k->place[i]]);
    y[0] = counted(k, &c, -1);
    y[1] = (double)V;
    lesson_section(lesson, "the next word by counting");
    lesson_print(lesson, "%d sentences, %d words to learn from; %d to judge\n",
                 k->train.sentences, k->places,
                 k->valid.words - k->valid.sentences);
    lesson_print(lesson, "perplexity\n  all words alike   %7.2f\n", (double)V);
    lesson_print(lesson, "  single words      %7.2f\n", y[0]);
    for (int i = 0; i < 5; i++) {
        double pairs = counted(k, &c, lambda[i]);
        lesson_print(lesson, "  pairs, share %.2f  %6.2f\n", lambda[i], pairs);
        y[1] = fmin(y[1], pairs);
    }
    memory_free(c.one);
    memory_free(c.first);
    memory_free(c.two);
}

/* A network in training: parameters, gradient, what Adam remembers. */
typedef struct Network {
    PlainContext p, d;
    int size, t;
    double *w, *g, *m, *s;
} Network;

static void spread(Random *random, int n, double limit, double w[]) {
    for (int i = 0; i < n; i++) w[i] = limit * (2 * random_uniform(random) - 1);
}

static Network network_make(int V, int n) {
    Random random = random_seed(SEED);
    Network net = {.size = plain_context_size(V, EMBEDDING, n, HIDDEN)};
    size_t size = (size_t)net.size;
    net.w = block(4 * size, sizeof(double));
    net.g = net.w + size;
    net.m = net.g + size;
    net.s = net.m + size;
    net.p = plain_context_place(V, EMBEDDING, n, HIDDEN, net.w);
    net.d = plain_context_place(V, EMBEDDING, n, HIDDEN, net.g);
    spread(&random, V * EMBEDDING, 1, net.p.E);
    spread(&random, HIDDEN * n * EMBEDDING, 1 / sqrt(n * EMBEDDING), net.p.W1);
    spread(&random, V * HIDDEN, 1 / sqrt(HIDDEN), net.p.W2);
    return net;
}

static double judge(const Task *k, const Network *net) {
    const Ids *text = &k->valid;
    double L = 0;
    int word[CONTEXTS];
    for (int t = 0; t < text->words; t++) {
        if (text->word[t] == PLAIN_START) continue;
        words_before(text, t, net->p.n, word);
        L += plain_context_loss(&net->p, word, text->word[t], 1, NULL);
    }
    return L / (text->words - text->sentences);
}

/* One step with `count` words, the mean of their losses. */
static void step(const Task *k, Network *net, const size_t place[], int count,
                 double rate) {
    int word[CONTEXTS];
    memset(net->g, 0, (size_t)net->size * sizeof(double));
    for (int i = 0; i < count; i++) {
        int t = (int)place[i];
        words_before(&k->train, t, net->p.n, word);
        plain_context_loss(&net->p, word, k->train.word[t], 1.0 / count,
                           &net->d);
    }
    plain_adam(net->size, rate, ++net->t, net->w, net->g, net->m, net->s);
}

static void train(Task *k, Network *net) {
    Random random = random_seed(SEED);
    double all = (double)k->epochs * k->places;
    for (int epoch = 0; epoch < k->epochs; epoch++) {
        random_shuffle(&random, k->place, (size_t)k->places);
        for (int i = 0; i < k->places; i += BATCH) {
            int count = i + BATCH < k->places ? BATCH : k->places - i;
            double done = ((double)epoch * k->places + i) / all;
            step(k, net, k->place + i, count, RATE * (1 - done));
        }
    }
}

/* The words that a network of two words expects most. */
static void show_expected(Lesson *lesson, const Task *k, const Network *net,
                          const char *one, const char *two) {
    int V = k->v->size, word[2] = {PLAIN_START, PLAIN_START};
    if (two[0] != '<') {
        word[0] = plain_vocabulary_id(k->v, one);
        word[1] = plain_vocabulary_id(k->v, two);
    }
    double x[2 * EMBEDDING], h[HIDDEN], p[V];
    plain_context_forward(&net->p, word, x, h, p);
    plain_softmax(V, p, p);
    lesson_print(lesson, "%-5s %-6s", one, two);
    for (int i = 0; i < 4; i++) {
        int best = 0;
        for (int w = 0; w < V; w++)
            if (p[w] > p[best]) best = w;
        lesson_print(lesson, "  %s %.2f", k->v->word[best], p[best]);
        p[best] = 0;
    }
    lesson_print(lesson, "\n");
}

static void draw(Lesson *lesson, const double count[2],
                 const double network[CONTEXTS]) {
    const double x[] = {0, 1, 2, 3};
    PlotSeries series[] = {{"counting", x, count, 2},
                           {"network", x + 1, network, CONTEXTS}};
    Buffer svg = {0};
    plot_chart_svg(
        &svg,
        &(PlotChart){.title = "What it helps to know the words before",
                     .description =
                         "Perplexity on valid.fr against how many words "
                         "before are known, on a logarithmic axis. Counting "
                         "falls from 174 with none to 30 with one. "
                         "The network has 26 with one, and about 21 with "
                         "two and with three.",
                     .x_label = "words before that the model sees",
                     .x_ticks = 4,
                     .y_label = "perplexity (no unit, log scale)",
                     .y_log = true,
                     .series = series,
                     .series_count = 2});
    lesson_figure(lesson, "ngram.svg", &svg);
}

void show_ngram(Lesson *lesson) {
    Task task = task_make();
    Network net[CONTEXTS];
    double count[2], perplexity[CONTEXTS];
    show_counts(lesson, &task, count);
    for (int n = 0; n < CONTEXTS; n++)
        net[n] = network_make(task.v->size, n + 1);
    lesson_section(lesson, "the first loss of a network");
    lesson_first_loss(lesson, judge(&task, &net[1]), task.v->size);
    lesson_section(lesson, "the next word by a network");
    lesson_print(lesson, "words before  parameters  perplexity\n");
    for (int n = 0; n < CONTEXTS; n++) {
        train(&task, &net[n]);
        perplexity[n] = plain_counts_perplexity(judge(&task, &net[n]), 1);
        lesson_print(lesson, "%12d %11d %11.2f\n", n + 1, net[n].size,
                     perplexity[n]);
    }
    lesson_section(lesson, "what it expects");
    show_expected(lesson, &task, &net[1], "la", "fille");
    show_expected(lesson, &task, &net[1], "les", "filles");
    show_expected(lesson, &task, &net[1], "est", "-ce");
    show_expected(lesson, &task, &net[1], "il", "ne");
    show_expected(lesson, &task, &net[1], "<s>", "<s>");
    draw(lesson, count, perplexity);
    for (int n = 0; n < CONTEXTS; n++) memory_free(net[n].w);
    task_free(&task);
}
