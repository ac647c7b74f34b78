/* precision: a gradient with a bug, checked in double and in float. */
#include "01-matrices/plain_derivative.h"
#include "01-matrices/plain_float.h"
#include "01-matrices/plain_layer.h"
#include "program.h"
#include <math.h>
#include <string.h>

enum {
    NUMBERS = ARTICLES + 1, /* weights and the bias */
    ROWS_MOST = 10000
};

/* Of the two checks: the steps, and the largest error that passes. */
static const double STEP = 1e-5, TOLERANCE = 1e-6;
static const float FLOAT_STEP = 5e-3f;

/* The unit and its rows, in both types. The bias is the last weight. */
typedef struct Unit {
    int R;
    double x[ROWS_MOST][ARTICLES], t[ROWS_MOST], w[NUMBERS];
    float fx[ROWS_MOST][ARTICLES], ft[ROWS_MOST], fw[NUMBERS];
} Unit;

static double loss_of(void *context) {
    Unit *u = context;
    return plain_unit_loss(u->R, ARTICLES, u->x, u->t, u->w, u->w[ARTICLES]);
}

static float float_loss_of(void *context) {
    Unit *u = context;
    return plain_float_loss(u->R, ARTICLES, u->fx, u->ft, u->fw,
                            u->fw[ARTICLES]);
}

/* A row with the shares of a word's articles, and whether it ends in e. */
static void add_row(Unit *u, const char *word, const double times[ARTICLES],
                    double sum) {
    int r = u->R++;
    for (int j = 0; j < ARTICLES; j++) {
        u->x[r][j] = times[j] / sum;
        u->fx[r][j] = (float)u->x[r][j];
    }
    u->t[r] = word[strlen(word) - 1] == 'e' ? 1 : -1;
    u->ft[r] = (float)u->t[r];
}

/* A row for each time that a word follows an article. */
static void fill_rows(Unit *u, const Words *words) {
    for (int i = 0; i < words->count; i++) {
        double sum = 0;
        for (int j = 0; j < ARTICLES; j++) sum += words->times[i][j];
        for (int n = 0; n < (int)sum && u->R < ROWS_MOST; n++)
            add_row(u, words->word[i], words->times[i], sum);
    }
}

static void fill_weights(Unit *u) {
    static const double w[NUMBERS] = {-0.75, 0.5, 0.25, -0.5, 1, -0.125};
    for (int j = 0; j < NUMBERS; j++) {
        u->w[j] = w[j];
        u->fw[j] = (float)w[j];
    }
}

/* The gradient from the first `rows` rows: all of them, or with the bug. */
static void gradient_of(Unit *u, int rows, double dw[NUMBERS]) {
    for (int j = 0; j < NUMBERS; j++) dw[j] = 0;
    plain_unit_gradient(rows, ARTICLES, u->x, u->t, u->w, u->w[ARTICLES], dw,
                        &dw[ARTICLES]);
}

static double relative_error(double numeric, double analytic) {
    return fabs(numeric - analytic) / fmax(fabs(numeric), fabs(analytic));
}

/* The largest errors of the right and of the wrong gradient, in one type. */
typedef struct Verdict {
    double right, bug;
} Verdict;

static void note(Verdict *verdict, double right, double bug) {
    verdict->right = fmax(verdict->right, right);
    verdict->bug = fmax(verdict->bug, bug);
}

static void print_verdict(Lesson *lesson, const char *type, Verdict v) {
    lesson_print(lesson, "%-7s right gradient %.1e %s; with the bug %.1e %s\n",
                 type, v.right, v.right <= TOLERANCE ? "passes" : "fails",
                 v.bug, v.bug <= TOLERANCE ? "passes" : "fails");
}

static void show_table(Lesson *lesson, Unit *u, const double right[NUMBERS],
                       const double bug[NUMBERS]) {
    Verdict in_double = {0}, in_float = {0};
    lesson_print(lesson, "%-6s%10s%12s%10s%12s%10s\n", "", "gradient", "double",
                 "bug", "float", "bug");
    for (int j = 0; j < NUMBERS; j++) {
        double n = plain_derivative(loss_of, u, &u->w[j], STEP);
        double f = (double)plain_float_derivative(float_loss_of, u, &u->fw[j],
                                                  FLOAT_STEP);
        double errors[] = {
            relative_error(n, right[j]), relative_error(n, bug[j]),
            relative_error(f, right[j]), relative_error(f, bug[j])};
        note(&in_double, errors[0], errors[1]);
        note(&in_float, errors[2], errors[3]);
        lesson_print(lesson, "%-6s%10.3f%12.1e%10.1e%12.1e%10.1e\n",
                     j < ARTICLES ? ARTICLE[j] : "bias", right[j], errors[0],
                     errors[1], errors[2], errors[3]);
    }
    lesson_print(lesson, "largest error, and the verdict:\n");
    print_verdict(lesson, "double", in_double);
    print_verdict(lesson, "float", in_float);
}

void precision_show(Lesson *lesson, const Words *words) {
    static Unit u;
    double right[NUMBERS], bug[NUMBERS];
    fill_rows(&u, words);
    fill_weights(&u);
    gradient_of(&u, u.R, right);
    gradient_of(&u, u.R - 1, bug);
    lesson_section(lesson, "a bug that float cannot see");
    lesson_print(lesson, "%d rows, error of the unit %.2f\n", u.R, loss_of(&u));
    show_table(lesson, &u, right, bug);
}
