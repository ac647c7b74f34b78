/* choice: partial selection and drawing. Owns nothing. */
#include "seq2seq/choice.h"

#include "math/vectormath.h"
#include <math.h>
#include <string.h>

enum { BLOCK = 256 }; /* tokens whose maximum decides on a closer look */

static bool check_row(const real *row, size_t vocabulary, Error *error) {
    if (vector_maximum(vocabulary, row) < (real)INFINITY) return true;
    size_t id = 0;
    while (row[id] < (real)INFINITY) id++;
    return error_set(error,
                     "the model gave token %zu the log-probability %g; it is "
                     "damaged or its training diverged",
                     id, (double)row[id]);
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

/* Insert the tokens of the row of one hypothesis. */
static void insert_row(size_t hypothesis, double before, const real *row,
                       size_t vocabulary, Choice *best, size_t *found,
                       size_t most) {
    size_t end;
    for (size_t begin = 0; begin < vocabulary; begin = end) {
        end = vocabulary - begin < BLOCK ? vocabulary : begin + BLOCK;
        real top = vector_maximum(end - begin, row + begin);
        Choice choice = {hypothesis, 0, top, before + (double)top};
        if (*found == most && !is_better(&choice, &best[most - 1])) continue;
        for (size_t id = begin; id < end; id++) {
            choice = (Choice){hypothesis, (TokenId)id, row[id],
                              before + (double)row[id]};
            if (is_possible(id, row[id])) insert(best, found, most, choice);
        }
    }
}

bool choice_best(const double *before, const real *rows, size_t count,
                 size_t vocabulary, size_t most, Choice *best, size_t *found,
                 Error *error) {
    *found = 0;
    for (size_t i = 0; i < count; i++) {
        const real *row = rows + i * vocabulary;
        if (!check_row(row, vocabulary, error)) return false;
        insert_row(i, before[i], row, vocabulary, best, found, most);
    }
    return true;
}

/* Every possible token, by id. */
static bool choice_all(const real *row, size_t vocabulary, Choice *all,
                       size_t *found, Error *error) {
    *found = 0;
    for (size_t id = 0; id < vocabulary; id++)
        if (is_possible(id, row[id]))
            all[(*found)++] = (Choice){0, (TokenId)id, row[id], 0};
    return check_row(row, vocabulary, error);
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
