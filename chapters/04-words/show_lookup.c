/* One-hot times matrix, and the gradient of a word that stands twice. */
#include "01-matrices/plain_derivative.h"
#include "01-matrices/plain_matrix.h"
#include "04-words/plain_embedding.h"
#include "program.h"

enum { V = 6, D = 3, T = 7 };
static const char *const WORDS[V] = {"la",    "fille",  "de",
                                     "reine", "chante", "."};

/* A sentence, and a loss that weighs the vectors: sum of dx_ti x_ti. */
typedef struct Sentence {
    double E[V][D], dx[T][D];
    int word[T];
} Sentence;

static double loss(void *context) {
    Sentence *s = context;
    double x[T][D], sum = 0;
    plain_lookup(T, V, D, s->E, s->word, x);
    for (int t = 0; t < T; t++)
        for (int i = 0; i < D; i++) sum += s->dx[t][i] * x[t][i];
    return sum;
}

static void show_product(Lesson *lesson, Sentence *s) {
    double o[1][V], x[1][D], row[1][D];
    int w = 3;
    plain_one_hot(V, w, o[0]);
    plain_multiply(1, D, V, o, s->E, x);
    plain_lookup(1, V, D, s->E, &w, row);
    lesson_section(lesson, "one-hot times matrix");
    lesson_print(lesson, "%s is word %d: o =", WORDS[w], w);
    for (int j = 0; j < V; j++) lesson_print(lesson, " %g", o[0][j]);
    lesson_print(lesson, "\no E     = %6.3f %6.3f %6.3f\n", x[0][0], x[0][1],
                 x[0][2]);
    lesson_print(lesson, "row %d   = %6.3f %6.3f %6.3f\n", w, row[0][0],
                 row[0][1], row[0][2]);
    lesson_print(lesson,
                 "multiply-adds for 12 words, V = 828, D = 24:"
                 " %d and 0\n",
                 12 * 828 * 24);
}

void show_lookup(Lesson *lesson) {
    Random random = random_seed(SEED);
    Sentence s = {.word = {0, 1, 2, 0, 3, 4, 5}};
    double added[V][D] = {{0}}, stored[V][D] = {{0}};
    for (int j = 0; j < V * D; j++)
        s.E[j / D][j % D] = 2 * random_uniform(&random) - 1;
    for (int j = 0; j < T * D; j++)
        s.dx[j / D][j % D] = 2 * random_uniform(&random) - 1;
    show_product(lesson, &s);
    plain_lookup_backward(T, V, D, added, s.word, s.dx);
    for (int t = 0; t < T; t++) stored[s.word[t]][0] = s.dx[t][0];
    lesson_section(lesson, "a word that stands twice");
    lesson_print(lesson,
                 "la fille de la reine chante .\n"
                 "dx of the first la %.4f, of the second %.4f\n",
                 s.dx[0][0], s.dx[3][0]);
    lesson_print(lesson, "row of   added   stored   numeric\n");
    for (int w = 0; w < V; w++)
        lesson_print(lesson, "%-6s %7.4f  %7.4f  %8.4f\n", WORDS[w],
                     added[w][0], stored[w][0],
                     plain_derivative(loss, &s, &s.E[w][0], 1e-5));
}
