/* toy_model: random log-probabilities, and searches as plain as can be. */
#include "toy_model.h"

#include "math/matrix.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

uint64_t toy_next(uint64_t state, TokenId token) {
    Random random = random_seed(state * 1000003 + token);
    return random_next(&random);
}

uint64_t toy_start(uint64_t sentence) {
    return toy_next(sentence, ID_START);
}

static double logit(const Toy *toy, Random *random, size_t id) {
    double sharpness = toy->odd.sharpness > 0 ? toy->odd.sharpness : 1;
    double x = sharpness * (4 * random_uniform(random) - 2);
    x += id == ID_END ? toy->odd.end_advantage : 0;
    bool impossible = random_uniform(random) < toy->odd.impossible;
    impossible |= toy->odd.never_ends && id == ID_END;
    impossible |= toy->odd.ends_at_once && id != ID_END;
    return impossible ? -(double)INFINITY : toy->odd.ties ? 0 : x;
}

void toy_logits(const Toy *toy, uint64_t state, real *scores) {
    Random random = random_seed(state);
    for (size_t v = 0; v < toy->vocabulary; v++)
        scores[v] = (real)logit(toy, &random, v);
}

void toy_scores(const Toy *toy, uint64_t state, real *log_probability) {
    toy_logits(toy, state, log_probability);
    log_softmax_row(toy->vocabulary, log_probability, log_probability);
}

void toy_attention(const Toy *toy, uint64_t state, real *attention) {
    Random random = random_seed(state ^ 77);
    double x[TOY_LENGTH], total = 0;
    for (size_t i = 0; i < toy->source_steps; i++) {
        x[i] = random_uniform(&random);
        total += x[i];
    }
    for (size_t i = 0; i < toy->source_steps; i++)
        attention[i] = (real)(x[i] / total);
}

/* The hash of each row's prefix, and the promises the search makes. */
static void follow(Toy *toy, size_t rows, const size_t *parent,
                   const TokenId *token) {
    bool first = toy->calls == 0;
    uint64_t *now = toy->state[toy->calls % 2];
    const uint64_t *before = toy->state[(toy->calls + 1) % 2];
    cr_assert(rows > 0 && rows <= TOY_ROWS, "%zu rows", rows);
    for (size_t r = 0; r < rows; r++) {
        if (first) {
            cr_assert(parent[r] == r && token[r] == ID_START);
            now[r] = toy_start(toy->sentence[r]);
        } else {
            cr_assert(parent[r] < toy->rows, "row %zu has no parent", r);
            cr_assert(token[r] < toy->vocabulary && token[r] != ID_PADDING &&
                      token[r] != ID_START && token[r] != ID_END);
            now[r] = toy_next(before[parent[r]], token[r]);
        }
    }
}

static bool toy_step(void *context, size_t rows, const size_t *parent,
                     const TokenId *token, real *attention, Error *error) {
    Toy *toy = context;
    follow(toy, rows, parent, token);
    const uint64_t *state = toy->state[toy->calls % 2];
    for (size_t r = 0; attention && r < rows; r++)
        toy_attention(toy, state[r], attention + r * toy->source_steps);
    toy->calls++;
    toy->rows = rows;
    toy->rows_in_all += rows;
    return toy->calls != toy->odd.bad_call || !toy->odd.bad_fails ||
           error_set(error, "the toy is broken");
}

static const real *toy_block(void *context, size_t first, size_t count,
                             Error *error) {
    static real scores[TOY_ROWS * TOY_VOCABULARY]; /* of all toys */
    Toy *toy = context;
    const uint64_t *state = toy->state[(toy->calls + 1) % 2];
    cr_assert(count > 0 && first + count <= toy->rows);
    for (size_t r = 0; r < count; r++)
        toy_logits(toy, state[first + r], scores + r * toy->vocabulary);
    toy->blocks++;
    if (toy->calls == toy->odd.bad_call && first + count == toy->rows) {
        scores[count * toy->vocabulary - 1] = toy->odd.bad_value;
        if (toy->odd.bad_scores_fail) {
            error_set(error, "the toy has no scores");
            return NULL;
        }
    }
    return scores;
}

SearchModel toy_model(Toy *toy) {
    toy->calls = toy->rows = toy->rows_in_all = toy->blocks = 0;
    return (SearchModel){toy_step,  toy_block,       toy,
                         toy->pool, toy->vocabulary, toy->source_steps};
}

/* --- plain searches ------------------------------------------------------- */

static double score(const SearchOptions *options, double sum, size_t length) {
    double tokens = (double)length;
    switch (options->length_score) {
    case LENGTH_POWER:
        return sum / pow(tokens, options->alpha);
    case LENGTH_GNMT:
        return sum / pow((5 + tokens) / 6, options->alpha);
    default:
        return sum;
    }
}

typedef bool Better(const Plain *, const Plain *);

static bool by_sum(const Plain *a, const Plain *b) {
    return a->log_probability > b->log_probability;
}

/* Ended ones first. */
static bool by_score(const Plain *a, const Plain *b) {
    return a->ended != b->ended ? a->ended : a->score > b->score;
}

/* Put one behind all that are at least as good; a full list loses its last. */
static size_t insert(Better *better, Plain *list, size_t count, size_t most,
                     const Plain *new) {
    size_t place = count;
    while (place > 0 && better(new, &list[place - 1])) place--;
    if (place == most) return count;
    size_t kept = count < most ? count : most - 1;
    memmove(list + place + 1, list + place, (kept - place) * sizeof *list);
    list[place] = *new;
    return kept + 1;
}

static uint64_t state_of(const Plain *plain, uint64_t sentence) {
    uint64_t state = toy_start(sentence);
    for (size_t i = 0; i < plain->length; i++)
        state = toy_next(state, plain->ids[i]);
    return state;
}

static bool possible(const real *scores, size_t v) {
    return v != ID_PADDING && v != ID_START && scores[v] > -(real)INFINITY;
}

/* A prefix with one token more. */
static Plain longer(const Plain *prefix, size_t v, const real *scores,
                    const SearchOptions *options) {
    Plain next = *prefix;
    next.log_probability += (double)scores[v];
    next.score = score(options, next.log_probability, prefix->length + 1);
    next.ended = v == ID_END;
    if (!next.ended) next.ids[next.length++] = (TokenId)v;
    return next;
}

typedef struct Exhaustive {
    const Toy *toy;
    const SearchOptions *options;
    uint64_t sentence;
    size_t limit, count;
    Plain *list;
} Exhaustive;

static void exhaust(Exhaustive *e, const Plain *prefix) {
    real scores[TOY_VOCABULARY];
    toy_scores(e->toy, state_of(prefix, e->sentence), scores);
    for (size_t v = 0; v < e->toy->vocabulary; v++) {
        if (!possible(scores, v)) continue;
        Plain next = longer(prefix, v, scores, e->options);
        if (next.ended || next.length == e->limit) {
            cr_assert(e->count < PLAIN_MOST);
            e->count = insert(by_score, e->list, e->count, PLAIN_MOST, &next);
        } else {
            exhaust(e, &next);
        }
    }
}

size_t plain_exhaustive(const Toy *toy, uint64_t sentence, size_t limit,
                        const SearchOptions *options, Plain *list) {
    Exhaustive e = {toy, options, sentence, limit, 0, list};
    exhaust(&e, &(Plain){0});
    return e.count;
}

Plain plain_greedy(const Toy *toy, uint64_t sentence, size_t limit,
                   const SearchOptions *options) {
    Plain plain = {0};
    while (!plain.ended && plain.length < limit) {
        real scores[TOY_VOCABULARY];
        toy_scores(toy, state_of(&plain, sentence), scores);
        size_t best = 0;
        for (size_t v = 1; v < toy->vocabulary; v++)
            if (possible(scores, v) && (!best || scores[v] > scores[best]))
                best = v;
        plain = longer(&plain, best, scores, options);
    }
    return plain;
}

/* The `beam` continuations of the live ones with the largest sums. */
static size_t expand(const Toy *toy, uint64_t sentence,
                     const SearchOptions *options, const Plain *live,
                     size_t count, Plain *next) {
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        real scores[TOY_VOCABULARY];
        toy_scores(toy, state_of(&live[i], sentence), scores);
        for (size_t v = 0; v < toy->vocabulary; v++) {
            if (possible(scores, v)) {
                Plain one = longer(&live[i], v, scores, options);
                found = insert(by_sum, next, found, options->beam, &one);
            }
        }
    }
    return found;
}

/* Whether a live one might, with no more loss, still enter a full list. */
static bool may_improve(const SearchOptions *options, const Plain *live,
                        size_t limit, const Plain *last) {
    bool may = false;
    for (size_t length = live->length + 1; length <= limit; length++) {
        double best = score(options, live->log_probability, length);
        may |= !last->ended || best > last->score;
    }
    return may;
}

size_t plain_beam(const Toy *toy, uint64_t sentence, size_t limit,
                  const SearchOptions *options, Plain *list, size_t *steps) {
    Plain live[PLAIN_BEAM] = {0}, next[PLAIN_BEAM];
    size_t count = 1, found = 0;
    *steps = 0;
    for (size_t step = 1; step <= limit && count != 0; step++) {
        size_t nexts = expand(toy, sentence, options, live, count, next);
        count = 0;
        for (size_t i = 0; i < nexts; i++) {
            if (next[i].ended || step == limit) {
                found =
                    insert(by_score, list, found, options->n_best, &next[i]);
            } else {
                live[count++] = next[i];
            }
        }
        bool may = false;
        for (size_t i = 0; i < count; i++) {
            may |= found < options->n_best ||
                   may_improve(options, &live[i], limit, &list[found - 1]);
        }
        *steps = *steps == 0 && !may ? step : *steps;
    }
    return found;
}
