/* test_ensemble: several models as one. */
#include "base/memory.h"
#include "seq2seq/ensemble.h"
#include "toy_model.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

static Toy toys[3]; /* each test is a process of its own */

/* A model that gives fixed rows, whatever it is asked. */
typedef struct Fixed {
    const real *scores, *attention;
    size_t vocabulary, source_steps;
} Fixed;

static bool fixed_step(void *context, size_t rows, const size_t *parent,
                       const TokenId *token, real *attention, Error *error) {
    const Fixed *fixed = context;
    size_t S = fixed->source_steps;
    (void)parent, (void)token, (void)error;
    cr_assert((attention != NULL) == (S != 0));
    for (size_t r = 0; attention && r < rows; r++)
        memcpy(attention + r * S, fixed->attention, S * sizeof(real));
    return true;
}

static const real *fixed_scores(void *context, size_t first, size_t count,
                                Error *error) {
    static real block[2 * (1 << 16)];
    const Fixed *fixed = context;
    (void)error;
    cr_assert(first == 0 && count <= 2);
    for (size_t r = 0; r < count; r++)
        memcpy(block + r * fixed->vocabulary, fixed->scores,
               fixed->vocabulary * sizeof(real));
    return block;
}

static SearchModel fixed_model(Fixed *fixed) {
    return (SearchModel){.step = fixed_step,
                         .scores = fixed_scores,
                         .context = fixed,
                         .vocabulary = fixed->vocabulary,
                         .source_steps = fixed->source_steps};
}

/* One step of an ensemble of fixed models for two rows: their scores. */
static void step(Fixed *fixed, size_t count, real *p, real *attention) {
    SearchModel models[3];
    for (size_t m = 0; m < count; m++) models[m] = fixed_model(&fixed[m]);
    Ensemble ensemble = {0};
    SearchModel model;
    cr_assert(ensemble_join(&ensemble, models, count, &model, NULL));
    const size_t parent[] = {0, 1};
    const TokenId token[] = {ID_START, ID_START};
    cr_assert(model.step(model.context, 2, parent, token, attention, NULL));
    const real *scores = model.scores(model.context, 0, 2, NULL);
    cr_assert(scores);
    memcpy(p, scores, 2 * model.vocabulary * sizeof *p);
    ensemble_free(&ensemble);
    cr_assert(memory_live_blocks() == 0);
}

static void expect_near(real value, double expected) {
    double scale = 1 + fabs(expected);
    cr_assert(fabs((double)value - expected) <=
                  8 * (double)REAL_EPSILON * scale,
              "%g, expected %g", (double)value, expected);
}

Test(ensemble, probabilities_are_averaged_without_underflow) {
    enum { V = 600 }; /* more than two blocks */
    static real rows[3][V], p[2 * V];
    Random random = random_seed(4);
    for (size_t v = 0; v < V; v++) {
        double depth = v % 3 ? 3 : 2000;
        for (size_t m = 0; m < 3; m++)
            rows[m][v] = (real)(-depth * random_uniform(&random));
    }
    double log_sum[3] = {0};
    for (size_t m = 0; m < 3; m++) {
        for (size_t v = 0; v < V; v++) log_sum[m] += exp((double)rows[m][v]);
        log_sum[m] = log(log_sum[m]);
    }
    for (size_t count = 2; count <= 3; count++) {
        Fixed fixed[3] = {{rows[0], NULL, V, 0},
                          {rows[1], NULL, V, 0},
                          {rows[2], NULL, V, 0}};
        step(fixed, count, p, NULL);
        for (size_t i = 0; i < 2 * V; i++) {
            double most = -HUGE_VAL, sum = 0;
            for (size_t m = 0; m < count; m++)
                most = fmax(most, (double)rows[m][i % V] - log_sum[m]);
            for (size_t m = 0; m < count; m++)
                sum += exp((double)rows[m][i % V] - log_sum[m] - most);
            expect_near(p[i], most + log(sum));
        }
    }
}

Test(ensemble, impossible_tokens_and_bad_values_pass_through) {
    const real none = -(real)INFINITY, bad = (real)NAN;
    real a[] = {none, none, -2, none}, b[] = {none, -3, none, none}, p[8];
    Fixed fixed[] = {{a, NULL, 4, 0}, {b, NULL, 4, 0}};
    step(fixed, 2, p, NULL);
    cr_assert(p[0] == none && p[3] == none);
    expect_near(p[1], 0);
    expect_near(p[2], 0);
    b[3] = bad;
    step(fixed, 2, p, NULL);
    for (size_t v = 0; v < 4; v++) cr_assert(isnan(p[v]));
}

Test(ensemble, attention_is_averaged_over_those_that_attend) {
    const real scores[] = {-1, -1, -1, -1};
    const real a[] = {(real)0.5, (real)0.25, (real)0.25};
    const real b[] = {0, (real)0.75, (real)0.25}, none[3] = {0};
    real p[8], attention[6];
    Fixed fixed[] = {
        {scores, a, 4, 3}, {scores, none, 4, 3}, {scores, b, 4, 3}};
    for (size_t blind = 0; blind < 2; blind++) {
        step(fixed, 3, p, attention);
        for (size_t i = 0; i < 6; i++)
            expect_near(attention[i], (double)(a[i % 3] + b[i % 3]) / 2);
        fixed[1].source_steps = 0;
    }
    fixed[0] = fixed[2] = fixed[1];
    step(fixed, 3, p, NULL);
    fixed[0] = fixed[1] = (Fixed){scores, none, 4, 3};
    step(fixed, 2, p, attention);
    cr_assert(attention[0] == 0 && attention[5] == 0);
}

/* Scores that tell rows and models apart. */
static const real *telling_scores(void *context, size_t first, size_t count,
                                  Error *error) {
    static real block[5 * 4];
    const size_t *model = context;
    (void)error;
    for (size_t i = 0; i < count * 4; i++)
        block[i] = -(real)((i + 4 * first) * (*model + 3) % 7);
    return block;
}

Test(ensemble, rows_may_be_asked_for_in_any_blocks) {
    size_t number[] = {1, 2};
    SearchModel models[2];
    for (size_t m = 0; m < 2; m++)
        models[m] = (SearchModel){
            .scores = telling_scores, .context = &number[m], .vocabulary = 4};
    Ensemble ensemble = {0};
    SearchModel model;
    cr_assert(ensemble_join(&ensemble, models, 2, &model, NULL));
    real all[5 * 4];
    memcpy(all, model.scores(model.context, 0, 5, NULL), sizeof all);
    for (size_t first = 0; first < 5; first++) {
        for (size_t count = 1; first + count <= 5; count++) {
            const real *some = model.scores(model.context, first, count, NULL);
            cr_assert_arr_eq(some, all + first * 4, count * 4 * sizeof *some);
        }
    }
    ensemble_free(&ensemble);
    cr_assert(memory_live_blocks() == 0);
}

/* The best of one sentence by an ensemble of the first `count` toys. */
static SearchResult search(size_t count, size_t fail_after, bool *ok) {
    static const uint64_t sentence = 12;
    const size_t limit = 10;
    const SearchOptions options = {.beam = 4, .n_best = 4};
    SearchModel models[3];
    SearchResult result = {0};
    Error error = {0};
    for (size_t m = 0; m < 3; m++) {
        models[m] = toy_model(&toys[m]);
        toys[m].sentence = &sentence;
    }
    memory_fail_after(fail_after);
    Ensemble ensemble = {0};
    SearchModel model;
    *ok = ensemble_join(&ensemble, models, count, &model, &error) &&
          search_run(&model, &options, 1, &limit, &result, &error);
    ensemble_free(&ensemble);
    memory_fail_after(SIZE_MAX);
    cr_assert(*ok != (error.message[0] != '\0'), "%s", error.message);
    return result;
}

Test(ensemble, of_copies_finds_what_one_finds) {
    bool ok;
    toys[0] = (Toy){.vocabulary = 30, .source_steps = 4};
    toys[1] = toys[2] = toys[0];
    SearchResult one = search(1, SIZE_MAX, &ok), three;
    cr_assert(ok && toys[1].calls == 0);
    three = search(3, SIZE_MAX, &ok);
    cr_assert(ok && toys[2].calls == toys[0].calls);
    for (size_t n = 0; n < 4; n++) {
        const Hypothesis *a = search_best(&one, 0, n);
        const Hypothesis *b = search_best(&three, 0, n);
        cr_assert(a->length == b->length);
        cr_assert(!memcmp(a->ids, b->ids, a->length * sizeof *a->ids));
        cr_assert(fabs(a->score - b->score) < 1000 * (double)REAL_EPSILON);
        for (size_t i = 0; i < a->length * 4; i++)
            expect_near(b->attention[i], (double)a->attention[i]);
    }
    search_free(&one);
    search_free(&three);
    cr_assert(memory_live_blocks() == 0);
}

Test(ensemble, a_single_model_passes_straight_through) {
    SearchModel model = toy_model(&toys[0]), same;
    Ensemble ensemble = {0};
    cr_assert(ensemble_join(&ensemble, &model, 1, &same, NULL));
    cr_assert(same.step == model.step && same.context == model.context);
    ensemble_free(&ensemble);
}

Test(ensemble, every_allocation_may_fail) {
    bool ok = false;
    toys[0] = (Toy){.vocabulary = 30, .source_steps = 4};
    toys[1] = toys[2] = toys[0];
    for (size_t n = 0; !ok; n++) {
        SearchResult result = search(3, n, &ok);
        search_free(&result);
        cr_assert(memory_live_blocks() == 0, "allocation %zu", n);
        cr_assert(!ok || n > 5);
    }
}

Test(ensemble, a_step_needs_memory_only_while_it_lasts) {
    enum { V = 1 << 16 };
    static real row[V];
    Fixed fixed = {row, NULL, V, 0};
    SearchModel models[] = {fixed_model(&fixed), fixed_model(&fixed)}, model;
    Ensemble ensemble = {0};
    cr_assert(ensemble_join(&ensemble, models, 2, &model, NULL));
    const size_t parent = 0;
    const TokenId token = ID_WORDS;
    for (size_t i = 0; i < 20; i++)
        cr_assert(model.step(model.context, 1, &parent, &token, NULL, NULL) &&
                  model.scores(model.context, 0, 1, NULL));
    cr_assert(memory_peak_bytes() < 3 * sizeof row);
    ensemble_free(&ensemble);
    cr_assert(memory_live_blocks() == 0);
}

static void expect_refusal(const SearchModel *models, size_t count,
                           const char *word) {
    Error error = {0};
    Ensemble ensemble = {0};
    SearchModel model;
    cr_assert(!ensemble_join(&ensemble, models, count, &model, &error));
    cr_assert(strstr(error.message, word), "message '%s'", error.message);
    cr_assert(memory_live_blocks() == 0);
}

Test(ensemble, models_that_do_not_fit_are_an_error) {
    SearchModel models[] = {{fixed_step, fixed_scores, NULL, NULL, 9, 0},
                            {fixed_step, fixed_scores, NULL, NULL, 9, 4},
                            {fixed_step, fixed_scores, NULL, NULL, 9, 5},
                            {fixed_step, fixed_scores, NULL, NULL, 8, 4}};
    expect_refusal(models, 0, "no model");
    expect_refusal(models, 3, "model 3 of the ensemble");
    models[2] = models[3];
    expect_refusal(models, 3, "vocabulary of 8");
    toys[0] = toys[1] = (Toy){.vocabulary = 9};
    toys[2] = (Toy){.vocabulary = 9, .odd = {.bad_call = 2, .bad_fails = true}};
    bool ok;
    search(3, SIZE_MAX, &ok);
    cr_assert(!ok && memory_live_blocks() == 0);
}
