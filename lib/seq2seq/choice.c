/* choice: partial selection and drawing. Owns nothing. */
#include "seq2seq/choice.h"

#include <math.h>

enum { BLOCK = 64 }; /* elements compared with the threshold at once */

/* Whether an element is above the threshold or NaN. */
static bool block_exceeds(const real *x, size_t count, real threshold) {
    int exceeds = 0;
    for (size_t i = 0; i < count; i++) exceeds |= !(x[i] <= threshold);
    return exceeds != 0;
}

/* Put a choice behind those at least as good; the last falls off when full. */
static size_t insert(Choice *best, size_t found, size_t most, Choice choice) {
    size_t place = found < most ? found : most - 1;
    size_t kept = found < most ? found + 1 : most;
    while (place > 0 &&
           best[place - 1].log_probability < choice.log_probability) {
        best[place] = best[place - 1];
        place--;
    }
    best[place] = choice;
    return kept;
}

static bool check(real log_probability, size_t id, Error *error) {
    return log_probability < (real)INFINITY ||
           error_set(error,
                     "the model gave token %zu the log-probability %g; it is "
                     "damaged or its training diverged",
                     id, (double)log_probability);
}

bool choice_best(const real *row, size_t vocabulary, size_t most, Choice *best,
                 size_t *found, Error *error) {
    real threshold = -(real)INFINITY; /* what a token must exceed to enter */
    size_t kept = 0, end;
    for (size_t begin = 0; begin < vocabulary; begin = end) {
        end = vocabulary - begin < BLOCK ? vocabulary : begin + BLOCK;
        if (!block_exceeds(row + begin, end - begin, threshold)) continue;
        for (size_t id = begin; id < end; id++) {
            if (row[id] <= threshold) continue;
            if (!check(row[id], id, error)) return false;
            if (id != ID_PADDING && id != ID_START) {
                Choice choice = {(TokenId)id, row[id]};
                kept = insert(best, kept, most, choice);
                threshold =
                    kept < most ? threshold : best[most - 1].log_probability;
            }
        }
    }
    *found = kept;
    return true;
}

/* A hypothesis and its best tokens that are not taken yet. */
typedef struct Queue {
    double sum;
    const Choice *next, *end;
} Queue;

static double head(const Queue *queue) {
    return queue->sum + (double)queue->next->log_probability;
}

/* The queue with the best head, ties by the first; NULL if all are empty. */
static Queue *best_queue(Queue *queues, size_t count) {
    Queue *best = NULL;
    for (Queue *q = queues; q < queues + count; q++)
        if (q->next < q->end && (!best || head(q) > head(best))) best = q;
    return best;
}

bool choice_merge(Arena *arena, const double *sum, const real *rows,
                  size_t count, size_t vocabulary, size_t most,
                  Continuation *best, size_t *found, Error *error) {
    size_t each = most < vocabulary ? most : vocabulary;
    Queue *queues = arena_allocate(arena, count, sizeof *queues);
    Choice *work = arena_allocate(arena, count * each, sizeof *work);
    if (!queues || !work) return error_memory(error, "the search");
    for (size_t i = 0; i < count; i++) {
        Choice *first = work + i * each;
        size_t tokens;
        if (!choice_best(rows + i * vocabulary, vocabulary, each, first,
                         &tokens, error))
            return false;
        queues[i] = (Queue){sum[i], first, first + tokens};
    }
    Queue *queue = best_queue(queues, count);
    for (*found = 0; *found < most && queue; (*found)++) {
        best[*found] = (Continuation){(size_t)(queue - queues), *queue->next++};
        queue = best_queue(queues, count);
    }
    return true;
}

Random choice_generator(uint64_t seed, size_t sentence, size_t draw) {
    Random random = random_seed(seed);
    random = random_seed(random_next(&random) ^ sentence);
    return random_seed(random_next(&random) ^ draw);
}

/* Every possible token, by id. */
static bool choice_all(const real *row, size_t vocabulary, Choice *all,
                       size_t *found, Error *error) {
    *found = 0;
    for (size_t id = 0; id < vocabulary; id++) {
        if (!check(row[id], id, error)) return false;
        if (row[id] > -(real)INFINITY && id != ID_PADDING && id != ID_START)
            all[(*found)++] = (Choice){(TokenId)id, row[id]};
    }
    return true;
}

static double weight(Choice choice, double most, double temperature) {
    return exp(((double)choice.log_probability - most) / temperature);
}

/* Draw by weight; rounding may leave a rest, which goes to the last one. */
static Choice draw(const Choice *choices, size_t count, double temperature,
                   Random *random) {
    double most = (double)choices[0].log_probability;
    for (size_t i = 1; i < count; i++)
        most = fmax(most, (double)choices[i].log_probability);
    double total = 0;
    for (size_t i = 0; i < count; i++)
        total += weight(choices[i], most, temperature);
    double rest = random_uniform(random) * total;
    size_t drawn = 0;
    for (size_t i = 0; i < count && rest >= 0; i++) {
        double w = weight(choices[i], most, temperature);
        drawn = w > 0 ? i : drawn;
        rest -= w;
    }
    return choices[drawn];
}

bool choice_draw(const real *row, size_t vocabulary, size_t top_k,
                 double temperature, Random *random, Choice *work,
                 Choice *drawn, Error *error) {
    size_t count;
    bool all = top_k == 0 || top_k >= vocabulary;
    if (!(all ? choice_all(row, vocabulary, work, &count, error)
              : choice_best(row, vocabulary, top_k, work, &count, error)))
        return false;
    if (count == 0)
        return error_set(error, "the model gives every token probability 0");
    *drawn = draw(work, count, temperature, random);
    return true;
}
