/* products: the product of matrices, by hand and at work on counts. */
#include "01-matrices/plain_matrix.h"
#include "base/random.h"
#include "program.h"
#include "report/plot.h"
#include <math.h>
#include <stdio.h>
#include <time.h>

enum { NOUNS = 12, FEATURES = 2, SIZE = 256 };

static const char *const NOUN[NOUNS] = {"garçon", "roi",   "chien", "livre",
                                        "fille",  "femme", "reine", "maison",
                                        "homme",  "hôtel", "école", "oiseau"};

/* The rows of the nouns above. */
static void take_nouns(const Words *words, double A[NOUNS][ARTICLES]) {
    for (int i = 0; i < NOUNS; i++) {
        int w = words_find(words, NOUN[i]);
        for (int j = 0; j < ARTICLES; j++)
            A[i][j] = w < 0 ? 0 : words->times[w][j];
    }
}

/* The spaces that fill a name up to a width, counted in characters: an accented
 * letter is two bytes. */
static int spaces(const char *name, int width) {
    for (const char *c = name; *c; c++)
        if (((unsigned char)*c & 0xC0) != 0x80) width--;
    return width;
}

static void print_name(Lesson *lesson, const char *name) {
    lesson_print(lesson, "%s%*s", name, spaces(name, 10), "");
}

static void print_rows(Lesson *lesson, int m, int n, const char *const names[],
                       double A[m][n], const char *format) {
    for (int i = 0; i < m; i++) {
        print_name(lesson, names[i]);
        for (int j = 0; j < n; j++) {
            char number[32];
            snprintf(number, sizeof number, format, A[i][j]);
            lesson_print(lesson, "%7s", number);
        }
        lesson_print(lesson, "\n");
    }
}

static void print_heads(Lesson *lesson, int n, const char *const names[]) {
    lesson_print(lesson, "%10s", "");
    for (int j = 0; j < n; j++)
        lesson_print(lesson, "%*s%s", spaces(names[j], 7), "", names[j]);
    lesson_print(lesson, "\n");
}

/* --- one product, term by term --- */

static void show_by_hand(Lesson *lesson, double A[NOUNS][ARTICLES],
                         double B[ARTICLES][FEATURES]) {
    static const char *const heads[] = {"letters", "def."};
    double C[NOUNS][FEATURES];
    lesson_section(lesson, "a product by hand");
    plain_multiply(NOUNS, FEATURES, ARTICLES, A, B, C);
    lesson_print(lesson, "C[garçon][letters] =");
    for (int p = 0; p < ARTICLES; p++)
        lesson_print(lesson, "%s %.0f x %.0f", p ? " +" : "", A[0][p], B[p][0]);
    lesson_print(lesson, " = %.0f\n", C[0][0]);
    print_heads(lesson, FEATURES, heads);
    print_rows(lesson, NOUNS, FEATURES, NOUN, C, "%.0f");
}

/* --- the four ways --- */

typedef void Multiply(int m, int n, int k, double A[m][k], double B[k][n],
                      double C[m][n]);

static Multiply *const WAY[] = {plain_multiply, plain_multiply_columns,
                                plain_multiply_outer, plain_multiply_rows};
static const char *const WAY_NAME[] = {
    "row times column", "sum of columns of A", "sum of outer products",
    "sum of rows of B"};

/* C for garçon and fille after each outer product: the columns of A that are
 * still to come are taken for zeros. */
static void show_outer(Lesson *lesson, double A[NOUNS][ARTICLES],
                       double B[ARTICLES][FEATURES]) {
    double G[2][ARTICLES], C[2][FEATURES];
    lesson_section(lesson, "the product four ways");
    for (int p = 0; p < ARTICLES; p++) {
        for (int q = 0; q < ARTICLES; q++) {
            G[0][q] = q <= p ? A[0][q] : 0;
            G[1][q] = q <= p ? A[4][q] : 0;
        }
        plain_multiply_outer(2, FEATURES, ARTICLES, G, B, C);
        lesson_print(lesson,
                     "after %-4s garçon %4.0f %4.0f   fille %4.0f %4.0f\n",
                     ARTICLE[p], C[0][0], C[0][1], C[1][0], C[1][1]);
    }
}

static void fill(int m, int n, double A[m][n], Random *random) {
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) A[i][j] = random_uniform(random) - 0.5;
}

static double largest_difference(int m, int n, double A[m][n], double B[m][n]) {
    double largest = 0;
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++)
            largest = fmax(largest, fabs(A[i][j] - B[i][j]));
    return largest;
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void show_four_ways(Lesson *lesson) {
    static double X[SIZE][SIZE], Y[SIZE][SIZE], Z[4][SIZE][SIZE];
    Random random = random_seed(1);
    lesson_section(lesson, "the same numbers");
    fill(SIZE, SIZE, X, &random);
    fill(SIZE, SIZE, Y, &random);
    for (int w = 0; w < 4; w++) {
        double begin = seconds();
        WAY[w](SIZE, SIZE, SIZE, X, Y, Z[w]);
        double rate = 1e-9 * SIZE * SIZE * SIZE / (seconds() - begin);
        lesson_print(lesson,
                     "%-22s largest difference from the first %.2g, "
                     "~%.2f billion/s\n",
                     WAY_NAME[w], largest_difference(SIZE, SIZE, Z[0], Z[w]),
                     rate);
    }
}

/* --- which words are alike --- */

static void scale_rows(int m, int n, double A[m][n]) {
    for (int i = 0; i < m; i++) {
        double square = 0;
        for (int j = 0; j < n; j++) square += A[i][j] * A[i][j];
        for (int j = 0; j < n; j++) A[i][j] /= sqrt(square);
    }
}

static void draw_alike(Lesson *lesson, double S[NOUNS][NOUNS]) {
    Buffer svg = {0};
    PlotHeat heat = {
        .title = "Which nouns keep the same articles",
        .description = "A square of twelve nouns by twelve. Three dark blocks "
                       "on the diagonal: garçon, roi, chien, livre; fille, "
                       "femme, reine, maison; homme, hôtel, école, oiseau.",
        .row_labels = NOUN,
        .col_labels = NOUN,
        .rows = NOUNS,
        .cols = NOUNS,
        .weight = &S[0][0]};
    plot_heat_svg(&svg, &heat);
    lesson_figure(lesson, "alike.svg", &svg);
}

/* Two nouns of each group. */
static void print_picked(Lesson *lesson, double S[NOUNS][NOUNS]) {
    enum { PICKED = 6 };
    static const int pick[PICKED] = {0, 3, 4, 7, 8, 10};
    const char *names[PICKED];
    double P[PICKED][PICKED];
    for (int i = 0; i < PICKED; i++) {
        names[i] = NOUN[pick[i]];
        for (int j = 0; j < PICKED; j++) P[i][j] = S[pick[i]][pick[j]];
    }
    print_heads(lesson, PICKED, names);
    print_rows(lesson, PICKED, PICKED, names, P, "%.3f");
}

static void show_alike(Lesson *lesson, double A[NOUNS][ARTICLES]) {
    double U[NOUNS][ARTICLES], T[ARTICLES][NOUNS], S[NOUNS][NOUNS];
    for (int i = 0; i < NOUNS; i++)
        for (int j = 0; j < ARTICLES; j++) U[i][j] = A[i][j];
    scale_rows(NOUNS, ARTICLES, U);
    plain_transpose(NOUNS, ARTICLES, U, T);
    plain_multiply(NOUNS, NOUNS, ARTICLES, U, T, S);
    lesson_section(lesson, "a matrix times its transpose");
    print_picked(lesson, S);
    draw_alike(lesson, S);
}

/* --- a layer by hand --- */

/* Votes for masculine and feminine: a weight [out, in] and a bias. */
static void show_layer(Lesson *lesson, double A[NOUNS][ARTICLES]) {
    static const char *const heads[] = {"masc.", "fem."};
    double W[2][ARTICLES] = {{1, 0, 0, 1, 0}, {0, 1, 0, 0, 1}};
    double b[2] = {-50, -50}, y[NOUNS][2];
    lesson_section(lesson, "a layer with weights set by hand");
    plain_affine(NOUNS, ARTICLES, 2, A, W, b, y);
    print_heads(lesson, 2, heads);
    print_rows(lesson, NOUNS, 2, NOUN, y, "%.0f");
}

/* Products with ones: the sum along each row, and the sum of all rows. */
static void show_sums(Lesson *lesson, double A[NOUNS][ARTICLES]) {
    static const char *const head[] = {"all"};
    double ones[ARTICLES] = {1, 1, 1, 1, 1}, y[NOUNS], s[1][ARTICLES];
    lesson_section(lesson, "sums of rows and columns");
    plain_matrix_vector(NOUNS, ARTICLES, A, ones, y);
    for (int i = 0; i < NOUNS; i++) {
        print_name(lesson, NOUN[i]);
        lesson_print(lesson, "%7.0f\n", y[i]);
    }
    plain_sum_rows(NOUNS, ARTICLES, A, s[0]);
    print_heads(lesson, ARTICLES, ARTICLE);
    print_rows(lesson, 1, ARTICLES, head, s, "%.0f");
}

void products_show(Lesson *lesson, const Words *words) {
    double A[NOUNS][ARTICLES];
    /* Of each article: its letters, and whether it is definite. */
    double B[ARTICLES][FEATURES] = {{2, 1}, {2, 1}, {1, 1}, {2, 0}, {3, 0}};
    take_nouns(words, A);
    lesson_section(lesson, "counts of words");
    print_heads(lesson, ARTICLES, ARTICLE);
    print_rows(lesson, NOUNS, ARTICLES, NOUN, A, "%.0f");
    show_by_hand(lesson, A, B);
    show_outer(lesson, A, B);
    show_four_ways(lesson);
    show_alike(lesson, A);
    show_sums(lesson, A);
    show_layer(lesson, A);
}
