/* bugs: each planted bug, caught and named; and how it looks. */
#include "02-autodiff/plain_planted.h"
#include "base/random.h"
#include "program.h"
#include "report/plot.h"
#include <stddef.h>

enum { ENTRIES = PLANTED_H * PLANTED_D, DRAWN = 5 };

static const char *const PLANTED[PLAIN_PLANTS] = {
    "nothing",         "minus for plus", "the 2 of a square twice",
    "1/B forgotten",   "dW transposed",  "dW forgotten",
    "= instead of +=", "mask ignored",   "dh not passed back"};

static void fill(int count, double *x, Random *random) {
    for (int i = 0; i < count; i++) x[i] = 2 * random_uniform(random) - 1;
}

static void fill_model(PlainModel *m) {
    Random random = random_seed(3);
    fill(PLANTED_T * PLANTED_B * PLANTED_D, &m->x[0][0][0], &random);
    fill(PLANTED_H * PLANTED_D, &m->W[0][0], &random);
    fill(PLANTED_H * PLANTED_H, &m->U[0][0], &random);
    fill(PLANTED_H, &m->b[0][0], &random);
}

static void show_table(Lesson *lesson, PlainModel *model) {
    int named = 0;
    static const PlainBug wanted[PLAIN_PLANTS] = {
        PLAIN_RIGHT,      PLAIN_SIGN,       PLAIN_TWICE,
        PLAIN_BATCH,      PLAIN_TRANSPOSED, PLAIN_CUT,
        PLAIN_OVERWRITES, PLAIN_MASK,       PLAIN_RECURRENCE};
    lesson_print(lesson, "%-25s%6s%18s  %s\n", "planted", "wrong", "ratios",
                 "diagnosis");
    for (int p = 0; p < PLAIN_PLANTS; p++) {
        plain_model_prepare(model, (PlainPlant)p);
        PlainSubject subject = plain_model_subject(model);
        PlainDiagnosis d = plain_diagnose(&subject);
        named += d.bug == wanted[p];
        /* + 0 prints -0 without its sign */
        lesson_print(lesson, "%-25s%3d/%d%8.2f to %6.2f  %s\n", PLANTED[p],
                     d.wrong, d.entries, d.low + 0, d.high + 0,
                     plain_bug_name(d.bug));
    }
    lesson_print(lesson, "%d of %d named\n", named, PLAIN_PLANTS);
}

/* --- the figure: analytic against numeric --- */

typedef struct Points {
    double numeric[ENTRIES], analytic[DRAWN][ENTRIES];
} Points;

static void sort(Points *p) {
    for (int i = 1; i < ENTRIES; i++)
        for (int j = i; j > 0 && p->numeric[j] < p->numeric[j - 1]; j--)
            for (int s = -1; s < DRAWN; s++) {
                double *row = s < 0 ? p->numeric : p->analytic[s];
                double kept = row[j];
                row[j] = row[j - 1];
                row[j - 1] = kept;
            }
}

static void collect(PlainModel *model, const PlainPlant *plants, Points *p) {
    for (int i = 0; i < ENTRIES; i++) {
        p->numeric[i] = plain_derivative(plain_model_loss, model,
                                         &model->W[0][0] + i, 1e-5);
    }
    for (int s = 0; s < DRAWN; s++) {
        double *dW = &model->dW[0][0];
        for (int i = 0; i < ENTRIES; i++) dW[i] = 0;
        plain_model_prepare(model, plants[s]);
        plain_model_gradient(model);
        for (int i = 0; i < ENTRIES; i++) p->analytic[s][i] = dW[i];
    }
    sort(p);
}

static void draw(Lesson *lesson, PlainModel *model) {
    static const PlainPlant plants[DRAWN] = {PLAIN_PLANT_NONE, PLAIN_PLANT_SIGN,
                                             PLAIN_PLANT_TWICE, PLAIN_PLANT_CUT,
                                             PLAIN_PLANT_TRANSPOSED};
    static const char *const names[DRAWN] = {
        "right", "sign flipped", "counted twice", "path cut", "transposed"};
    Points points;
    PlotSeries series[DRAWN];
    Buffer svg = {0};
    collect(model, plants, &points);
    for (int s = 0; s < DRAWN; s++) {
        series[s] =
            (PlotSeries){names[s], points.numeric, points.analytic[s], ENTRIES};
    }
    PlotChart chart = {
        .title = "A gradient by formula against the numeric one",
        .description = "One point for each of twelve entries. The right "
                       "gradient lies on the rising diagonal, the flipped "
                       "sign on the falling one, the doubled one on a line "
                       "twice as steep, the cut path on zero; the transposed "
                       "one jumps up and down.",
        .x_label = "numeric derivative (no unit)",
        .y_label = "derivative by formula (no unit)",
        .series = series,
        .series_count = DRAWN};
    plot_chart_svg(&svg, &chart);
    lesson_figure(lesson, "patterns.svg", &svg);
}

void bugs_show(Lesson *lesson) {
    static PlainModel model;
    fill_model(&model);
    lesson_section(lesson, "bugs, caught and named");
    show_table(lesson, &model);
    plain_model_prepare(&model, PLAIN_PLANT_NONE);
    draw(lesson, &model);
}
