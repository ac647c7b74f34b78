/* choice: partial selection and drawing. Owns nothing. */
#include "seq2seq/choice.h"

#include <math.h>
#include <string.h>

enum { BLOCK = 64 }; /* tokens that are looked at closer together */

static bool check(real log_probability, size_t id, Error *error) {
    return log_probability < (real)INFINITY ||
           error_set(error,
                     "the model gave token %zu the log-probability %g; it is "
                     "damaged or its training diverged",
                     id, (double)log_probability);
}

static bool is_possible(size_t id, real log_probability) {
    return id != ID_PADDING && id != ID_START &&
           log_probability > -(real)INFINITY;
}

/* Whether a choice comes before one that was found earlier. */
static bool is_better(const Choice *later, const Choice *earlier) {
    return later->sum > earlier->sum ||
           (later->sum >= earlier->sum &&
            later->hypothesis == earlier->hypothesis &&
            later->log_probability > earlier->log_probability);
}

/* Put a choice behind those at least as good, if that is among the `most`. */
static void insert(Choice *best, size_t *found, size_t most, Choice choice) {
    size_t place = *found;
    while (place > 0 && is_better(&choice, &best[place - 1])) place--;
    if (place == most) return;
    *found += *found < most;
    memmove(best + place + 1, best + place,
            (*found - place - 1) * sizeof choice);
    best[place] = choice;
}

/* Whether a token has at least the sum `bound`, or NaN. */
static bool any_reaches(size_t count, const real *x, double before,
                        double bound) {
    int any = 0;
    for (size_t i = 0; i < count; i++) any |= !(before + (double)x[i] < bound);
    return any != 0;
}

/* Insert the tokens of the row of one hypothesis. */
static bool insert_row(size_t hypothesis, double before, const real *row,
                       size_t vocabulary, size_t most, Choice *best,
                       size_t *found, Error *error) {
    size_t end;
    for (size_t begin = 0; begin < vocabulary; begin = end) {
        end = vocabulary - begin < BLOCK ? vocabulary : begin + BLOCK;
        double bound = *found < most ? -HUGE_VAL : best[most - 1].sum;
        if (!any_reaches(end - begin, row + begin, before, bound)) continue;
        for (size_t id = begin; id < end; id++) {
            Choice choice = {hypothesis, (TokenId)id, row[id],
                             before + (double)row[id]};
            if (!check(row[id], id, error)) return false;
            if (is_possible(id, row[id])) insert(best, found, most, choice);
        }
    }
    return true;
}

bool choice_best(const double *before, const real *rows, size_t count,
                 size_t vocabulary, size_t most, Choice *best, size_t *found,
                 Error *error) {
    *found = 0;
    for (size_t i = 0; i < count; i++)
        if (!insert_row(i, before[i], rows + i * vocabulary, vocabulary, most,
                        best, found, error))
            return false;
    return true;
}

/* Every possible token, by id. */
static bool choice_all(const real *row, size_t vocabulary, Choice *all,
                       size_t *found, Error *error) {
    *found = 0;
    for (size_t id = 0; id < vocabulary; id++) {
        if (!check(row[id], id, error)) return false;
        if (is_possible(id, row[id]))
            all[(*found)++] = (Choice){0, (TokenId)id, row[id], 0};
    }
    return true;
}

/* Draw by weight; the weights add up in `sum`. */
static Choice draw(Choice *choices, size_t count, double temperature,
                   Random *random) {
    double most = -HUGE_VAL, total = 0;
    for (size_t i = 0; i < count; i++)
        most = fmax(most, (double)choices[i].log_probability);
    for (size_t i = 0; i < count; i++) {
        double difference = (double)choices[i].log_probability - most;
        total += exp(difference / temperature);
        choices[i].sum = total;
    }
    double drawn = random_uniform(random) * total;
    Choice *choice = choices; /* rounding may give the total itself */
    while (choice->sum <= drawn && choice->sum < total) choice++;
    return *choice;
}

bool choice_draw(const real *row, size_t vocabulary, size_t top_k,
                 double temperature, Random *random, Choice *work,
                 Choice *drawn, Error *error) {
    const double before = 0;
    size_t count;
    bool all = top_k == 0 || top_k >= vocabulary;
    if (!(all ? choice_all(row, vocabulary, work, &count, error)
              : choice_best(&before, row, 1, vocabulary, top_k, work, &count,
                            error)))
        return false;
    if (count == 0)
        return error_set(error, "the model gives every token probability 0");
    *drawn = draw(work, count, temperature, random);
    return true;
}
