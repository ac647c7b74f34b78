/* choice: partial selection and drawing. Includes vectormath. Owns nothing. */
#include "seq2seq/choice.h"

#include "math/vectormath.h"
#include <math.h>
#include <string.h>

enum {
    COLUMNS = 64, /* a row is folded into so many, to bound its best */
    BLOCK = 64,   /* tokens that are looked at closer together */
    BARRED = 2,   /* ids that are never chosen, whatever their scores */
    GRAIN = 16384 /* scores that are worth a worker */
};
#define FAILED SIZE_MAX /* in place of a row's number of choices */

/* A row of scores and what turns them into log-probabilities. */
typedef struct Row {
    const real *scores; /* [vocabulary] */
    size_t vocabulary;
    double maximum, log_sum; /* log p = score - maximum - log_sum */
    real fold[COLUMNS];      /* the largest score of each column */
} Row;

static real larger(real most, real score) {
    return score > most || score != score ? score : most; /* NaN stays */
}

/* The largest scores: column c holds the tokens c, c + COLUMNS, .. */
static void fold(Row *row) {
    const real *scores = row->scores;
    real most[COLUMNS];
    size_t v = 0;
    for (size_t c = 0; c < COLUMNS; c++) most[c] = -(real)INFINITY;
    for (; v + COLUMNS <= row->vocabulary; v += COLUMNS)
        for (size_t c = 0; c < COLUMNS; c++)
            most[c] = larger(most[c], scores[v + c]);
    for (size_t c = 0; v + c < row->vocabulary; c++)
        most[c] = larger(most[c], scores[v + c]);
    memcpy(row->fold, most, sizeof most);
}

/* The error of a row whose maximum is no number. */
static bool refuse(const Row *row, Error *error) {
    size_t id = 0;
    while (row->scores[id] < (real)INFINITY) id++;
    return error_set(error,
                     "the model gave token %zu the score %g; it is damaged or "
                     "its training diverged",
                     id, (double)row->scores[id]);
}

static bool read_row(Row *row, Error *error) {
    fold(row);
    real maximum = row->fold[0];
    for (size_t c = 1; c < COLUMNS; c++)
        maximum = larger(maximum, row->fold[c]);
    if (!(maximum < (real)INFINITY)) return refuse(row, error);
    row->maximum = (double)maximum;
    /* (3.2), less the maximum */
    row->log_sum =
        maximum > -(real)INFINITY
            ? log(vector_sum_exp(row->vocabulary, row->scores, maximum))
            : 0; /* every token has probability 0 */
    return true;
}

/* Token `id` of a row; false if it may not be chosen. */
static bool take(const Row *row, size_t id, Choice *choice) {
    double score = (double)row->scores[id];
    real log_probability = (real)(score - row->maximum - row->log_sum);
    *choice =
        (Choice){.token = (TokenId)id, .log_probability = log_probability};
    return id != ID_PADDING && id != ID_START &&
           log_probability > -(real)INFINITY;
}

/* A score below which every log-probability is less than this one, rounding
 * included. */
static real bound_of(const Row *row, double log_probability) {
    double size = fabs(log_probability) + fabs(row->maximum) + row->log_sum;
    return (real)(log_probability + row->maximum + row->log_sum -
                  8 * (double)REAL_EPSILON * size);
}

/* A bound that at least `most` tokens reach that may be chosen: the columns'
 * largest scores are of different tokens. */
static real first_bound(const Row *row, size_t most) {
    size_t rank = most + BARRED, sorted = 0;
    real best[COLUMNS];
    if (rank > COLUMNS) return -(real)INFINITY;
    for (size_t c = 0; c < COLUMNS; c++) {
        real score = row->fold[c];
        if (sorted == rank && score <= best[rank - 1]) continue;
        size_t place = sorted < rank ? sorted++ : rank - 1;
        for (; place > 0 && best[place - 1] < score; place--)
            best[place] = best[place - 1];
        best[place] = score;
    }
    double score = (double)best[rank - 1];
    return bound_of(row, score - row->maximum - row->log_sum);
}

static bool any_reaches(size_t count, const real *x, real bound) {
    int any = 0;
    for (size_t i = 0; i < count; i++) any |= x[i] >= bound;
    return any != 0;
}

/* Whether a choice comes before one that was found earlier. */
static bool is_better(const Choice *later, const Choice *earlier) {
    return later->sum > earlier->sum ||
           (later->sum >= earlier->sum &&
            later->hypothesis == earlier->hypothesis &&
            later->log_probability > earlier->log_probability);
}

/* Put a choice behind those at least as good; false if that is not among the
 * `most`. */
static bool insert(Choice *best, size_t *found, size_t most, Choice choice) {
    size_t place = *found;
    while (place > 0 && is_better(&choice, &best[place - 1])) place--;
    if (place == most) return false;
    *found += *found < most;
    memmove(best + place + 1, best + place,
            (*found - place - 1) * sizeof choice);
    best[place] = choice;
    return true;
}

bool choice_best(const real *scores, size_t vocabulary, size_t most,
                 Choice *best, size_t *found, Error *error) {
    Row row = {.scores = scores, .vocabulary = vocabulary};
    *found = 0;
    if (!read_row(&row, error)) return false;
    real bound = first_bound(&row, most);
    size_t end;
    for (size_t begin = 0; begin < vocabulary; begin = end) {
        end = vocabulary - begin < BLOCK ? vocabulary : begin + BLOCK;
        if (!any_reaches(end - begin, scores + begin, bound)) continue;
        for (size_t id = begin; id < end; id++) {
            Choice choice;
            if (scores[id] >= bound && take(&row, id, &choice))
                insert(best, found, most, choice);
        }
        if (*found == most) {
            real last = bound_of(&row, (double)best[most - 1].log_probability);
            bound = last > bound ? last : bound;
        }
    }
    return true;
}

size_t choice_merge(const double *before, const Choice *rows, size_t stride,
                    const size_t *found, size_t count, size_t most,
                    Choice *best) {
    size_t merged = 0;
    for (size_t i = 0; i < count; i++) {
        bool fits = true;
        for (size_t j = 0; fits && j < found[i]; j++) {
            Choice choice = rows[i * stride + j];
            choice.hypothesis = i;
            choice.sum = before[i] + (double)choice.log_probability;
            fits = insert(best, &merged, most, choice);
        }
    }
    return merged;
}

/* Every possible token, by id. */
static bool choice_all(const real *scores, size_t vocabulary, Choice *all,
                       size_t *found, Error *error) {
    Row row = {.scores = scores, .vocabulary = vocabulary};
    *found = 0;
    if (!read_row(&row, error)) return false;
    for (size_t id = 0; id < vocabulary; id++)
        *found += take(&row, id, &all[*found]);
    return true;
}

/* Draw by weight; the weights add up in `sum`. */
static Choice draw(Choice *choices, size_t count, double temperature,
                   Random *random) {
    double most = -HUGE_VAL, total = 0;
    for (size_t i = 0; i < count; i++) {
        double one = (double)choices[i].log_probability;
        if (one > most) most = one;
    }
    for (size_t i = 0; i < count; i++) {
        double difference = (double)choices[i].log_probability - most;
        total += exp(difference / temperature);
        choices[i].sum = total;
    }
    double drawn = random_uniform(random) * total;
    Choice *choice = choices; /* rounding may give the total itself */
    while (choice->sum <= drawn && choice->sum < total) choice++; /* (5.19) */
    return *choice;
}

bool choice_draw(const real *scores, size_t vocabulary, size_t top_k,
                 double temperature, Random *random, Choice *work,
                 Choice *drawn, Error *error) {
    size_t count;
    bool all = top_k == 0 || top_k >= vocabulary;
    if (!(all ? choice_all(scores, vocabulary, work, &count, error)
              : choice_best(scores, vocabulary, top_k, work, &count, error)))
        return false;
    if (count == 0)
        return error_set(error, "the model gives every token probability 0");
    *drawn = draw(work, count, temperature, random);
    return true;
}

static bool choose_row(const ChoiceRows *rows, size_t r, size_t worker,
                       Error *error) {
    size_t V = rows->vocabulary, *found = &rows->found[r];
    const real *scores = rows->scores + r * V;
    Choice *choices = rows->choices + r * rows->most;
    if (!rows->random)
        return choice_best(scores, V, rows->most, choices, found, error);
    for (*found = 0; *found < rows->most; ++*found) {
        Random random = rows->random[r * rows->most + *found];
        if (!choice_draw(scores, V, rows->top_k, rows->temperature, &random,
                         rows->work + worker * V, &choices[*found], error))
            return false;
    }
    return true;
}

static void choose_task(void *context, size_t worker, size_t begin,
                        size_t end) {
    const ChoiceRows *rows = context;
    for (size_t r = begin; r < end; r++)
        if (!choose_row(rows, r, worker, NULL)) rows->found[r] = FAILED;
}

bool choice_rows(ThreadPool *pool, const ChoiceRows *rows, Error *error) {
    threads_run(pool, rows->rows, 1 + GRAIN / rows->vocabulary, choose_task,
                (void *)rows);
    for (size_t r = 0; r < rows->rows; r++)
        if (rows->found[r] == FAILED) /* once more, for the reason */
            return choose_row(rows, r, 0, error);
    return true;
}
