/* search: hypotheses grow in a trellis, those of all sentences side by side.
 *
 * A step has a row for each live hypothesis. Choices are made of a block of
 * rows after the other, on the pool; then sentences take theirs in turn. Nodes
 * and rows of attention live in one arena until the result is copied out; what
 * a single step needs lives in another. Includes choice. */
#include "seq2seq/search.h"

#include "base/memory.h"
#include "seq2seq/choice.h"
#include <math.h>
#include <string.h>

enum {
    BLOCK_NUMBERS = 384 * 1024 /* scores made at once: a part of the caches */
};

/* A token, and what came before it. */
typedef struct TrellisNode {
    const struct TrellisNode *parent;
    const real *attention;  /* [S] of the step that chose it, or NULL */
    double log_probability; /* nats, of all tokens up to here */
    TokenId token;
    size_t row;  /* in the step that reads the token */
    size_t draw; /* number of the draw when sampling */
} TrellisNode;

/* A hypothesis that grows no more, its ids and attention not yet copied. */
typedef struct Finished {
    Hypothesis hypothesis;
    const TrellisNode *last; /* the end not counted */
} Finished;

typedef struct Sentence {
    size_t limit, number;
    TrellisNode *live; /* [live_count] best first, or by draw */
    size_t live_count;
    Finished *finished; /* [n_best] best first, or by draw */
    size_t finished_count;
} Sentence;

typedef struct Search {
    const SearchModel *model;
    const SearchOptions *options;
    Sentence *sentence; /* [sentences] */
    size_t sentences;
    size_t length;         /* tokens of every live hypothesis */
    const real *attention; /* [rows, S] of this step, or NULL */
    ChoiceRows step;       /* all rows of this step */
    Arena trellis, scratch;
    Error *error;
} Search;

static size_t smaller(size_t a, size_t b) {
    return a < b ? a : b;
}

static void *allocate(Search *s, Arena *arena, size_t count, size_t size) {
    void *block = arena_allocate(arena, count, size);
    if (!block) error_memory(s->error, "the search");
    return block;
}

/* Keep a hypothesis if it is among the n best; one without the end goes
 * behind all others. */
static void finish(const Search *s, Sentence *sentence,
                   const TrellisNode *node) {
    bool ended = node->token == ID_END;
    Finished new = {{.length = s->length - ended,
                     .ended = ended,
                     .log_probability = node->log_probability,
                     .score = search_length_score(
                         s->options, node->log_probability, s->length)},
                    ended ? node->parent : node};
    Finished *list = sentence->finished;
    size_t n_best = s->options->n_best, count = sentence->finished_count;
    if (s->options->sample) {
        list[node->draw] = new;
        sentence->finished_count++;
        return;
    }
    size_t place = count;
    while (ended && place > 0 &&
           list[place - 1].hypothesis.score < new.hypothesis.score)
        place--;
    if (place < n_best) {
        size_t kept = smaller(count, n_best - 1);
        memmove(list + place + 1, list + place, (kept - place) * sizeof new);
        list[place] = new;
        sentence->finished_count = kept + 1;
    }
}

/* A live hypothesis takes a token: finish it, or keep it among the live. */
static void extend(const Search *s, Sentence *sentence,
                   const TrellisNode *parent, const Choice *choice,
                   size_t draw) {
    TrellisNode node = {.parent = parent,
                        .log_probability = parent->log_probability +
                                           (double)choice->log_probability,
                        .token = choice->token,
                        .draw = draw};
    if (s->attention)
        node.attention = s->attention + parent->row * s->model->source_steps;
    if (node.token == ID_END)
        finish(s, sentence, &node);
    else
        sentence->live[sentence->live_count++] = node;
}

/* --- beam ----------------------------------------------------------------- */

/* Take the best continuations of a sentence's live hypotheses. */
static bool extend_beam(Search *s, Sentence *sentence) {
    const ChoiceRows *step = &s->step;
    size_t count = sentence->live_count, first = sentence->live->row;
    size_t most = smaller(s->options->beam, count * step->most);
    const TrellisNode *parents = sentence->live;
    double *before = allocate(s, &s->scratch, count, sizeof *before);
    Choice *best = allocate(s, &s->scratch, most, sizeof *best);
    sentence->live = allocate(s, &s->trellis, most, sizeof *sentence->live);
    if (!before || !best || !sentence->live) return false;
    for (size_t i = 0; i < count; i++) before[i] = parents[i].log_probability;
    size_t merged =
        choice_merge(before, step->choices + first * step->most, step->most,
                     step->found + first, count, most, best);
    sentence->live_count = 0;
    for (size_t i = 0; i < merged; i++)
        extend(s, sentence, &parents[best[i].hypothesis], &best[i], 0);
    return true;
}

/* Whether a live hypothesis may still come before the n-th best finished one:
 * it can end with any length up to the limit, the score is monotone in the
 * length, and the sum does not grow. */
static bool can_improve(const Search *s, const Sentence *sentence) {
    size_t n_best = s->options->n_best;
    if (sentence->live_count == 0 || sentence->finished_count < n_best)
        return sentence->live_count != 0;
    double sum = sentence->live[0].log_probability;
    double bound = fmax(search_length_score(s->options, sum, s->length + 1),
                        search_length_score(s->options, sum, sentence->limit));
    return bound > sentence->finished[n_best - 1].hypothesis.score;
}

/* --- sampling ------------------------------------------------------------- */

/* The generator of the next token of one draw for one sentence, the same in
 * whatever company it is drawn. */
static Random generator(const Search *s, const Sentence *sentence,
                        size_t draw) {
    const uint64_t place[] = {sentence->number, s->length + 1, draw};
    Random random = random_seed(s->options->seed);
    for (size_t i = 0; i < 3; i++)
        random = random_seed(random_next(&random) ^ place[i]);
    return random;
}

/* Every draw takes its token; all of them begin at the one root. */
static bool extend_draws(Search *s, Sentence *sentence) {
    bool first = s->length == 1;
    size_t count = first ? s->options->n_best : sentence->live_count;
    const TrellisNode *parents = sentence->live;
    sentence->live = allocate(s, &s->trellis, count, sizeof *sentence->live);
    if (!sentence->live) return false;
    const Choice *drawn = s->step.choices + parents->row * s->step.most;
    sentence->live_count = 0;
    for (size_t i = 0; i < count; i++) {
        const TrellisNode *parent = &parents[first ? 0 : i];
        extend(s, sentence, parent, &drawn[i], first ? i : parent->draw);
    }
    return true;
}

/* --- the search ----------------------------------------------------------- */

/* Make the choices of all rows of a step. */
static bool choose(const Search *s) {
    const SearchModel *model = s->model;
    size_t most = 1 + BLOCK_NUMBERS / model->vocabulary;
    ChoiceRows block = s->step;
    for (size_t first = 0; first < s->step.rows; first += block.rows) {
        block.rows = smaller(most, s->step.rows - first);
        block.scores =
            model->scores(model->context, first, block.rows, s->error);
        if (!block.scores)
            return error_set(s->error, "the model could not score a token");
        if (!choice_rows(model->pool, &block, s->error)) return false;
        block.choices += block.rows * block.most;
        block.found += block.rows;
        if (block.random) block.random += block.rows * block.most;
    }
    return true;
}

/* One step of one sentence; its live hypotheses are gone when it is done. */
static bool advance(Search *s, Sentence *sentence) {
    bool sample = s->options->sample;
    if (!(sample ? extend_draws : extend_beam)(s, sentence)) return false;
    if (s->length == sentence->limit) {
        for (size_t i = 0; i < sentence->live_count; i++)
            finish(s, sentence, &sentence->live[i]);
        sentence->live_count = 0;
    } else if (!sample && !can_improve(s, sentence)) {
        sentence->live_count = 0;
    }
    if (sentence->live_count == 0 && sentence->finished_count == 0)
        return error_set(s->error, "the model gives every token probability 0");
    return true;
}

/* Number the rows of the next step and count them. */
static size_t number_rows(Search *s) {
    size_t rows = 0;
    for (size_t i = 0; i < s->sentences; i++)
        for (size_t j = 0; j < s->sentence[i].live_count; j++)
            s->sentence[i].live[j].row = rows++;
    return rows;
}

/* The choices of a step: its sizes and memory. */
static bool prepare_choices(Search *s, size_t rows) {
    bool sample = s->options->sample;
    size_t first = s->options->n_best;
    ChoiceRows *step = &s->step;
    step->rows = rows;
    step->most = !sample ? smaller(s->options->beam, step->vocabulary)
                         : (s->length == 0 ? first : 1);
    size_t count = rows * step->most;
    step->choices = allocate(s, &s->scratch, count, sizeof *step->choices);
    step->found = allocate(s, &s->scratch, rows, sizeof *step->found);
    if (sample)
        step->random = allocate(s, &s->scratch, count, sizeof *step->random);
    return step->choices && step->found && (!sample || step->random);
}

/* The generators of the draws of a row: in the first step of all of them. */
static void seed_row(const Search *s, const Sentence *sentence,
                     const TrellisNode *node) {
    size_t most = s->step.most;
    for (size_t i = 0; s->step.random && i < most; i++) {
        s->step.random[node->row * most + i] =
            generator(s, sentence, s->length == 0 ? i : node->draw);
    }
}

/* Let the model read the last token of every live hypothesis. */
static bool run_model(Search *s, size_t rows) {
    const SearchModel *model = s->model;
    size_t S = model->source_steps;
    size_t *parent = allocate(s, &s->scratch, rows, sizeof *parent);
    TokenId *token = allocate(s, &s->scratch, rows, sizeof *token);
    real *attention =
        S ? allocate(s, &s->trellis, rows, S * sizeof *attention) : NULL;
    if (!parent || !token || (S && !attention) || !prepare_choices(s, rows))
        return false;
    for (size_t i = 0; i < s->sentences; i++) {
        for (size_t j = 0; j < s->sentence[i].live_count; j++) {
            const TrellisNode *node = &s->sentence[i].live[j];
            parent[node->row] = node->parent ? node->parent->row : node->row;
            token[node->row] = node->token;
            seed_row(s, &s->sentence[i], node);
        }
    }
    s->attention = attention;
    return model->step(model->context, rows, parent, token, attention,
                       s->error) ||
           error_set(s->error, "the model could not read the last token");
}

static bool search_steps(Search *s) {
    for (size_t rows = number_rows(s); rows != 0; rows = number_rows(s)) {
        if (!run_model(s, rows) || !choose(s)) return false;
        s->length++;
        for (size_t i = 0; i < s->sentences; i++) {
            Sentence *sentence = &s->sentence[i];
            if (sentence->live_count != 0 && !advance(s, sentence))
                return false;
        }
        arena_reset(&s->scratch);
    }
    return true;
}

/* Every sentence begins as one hypothesis without words. */
static bool search_start(Search *s, const size_t *limit) {
    const SearchOptions *options = s->options;
    s->sentence = allocate(s, &s->trellis, s->sentences, sizeof *s->sentence);
    size_t workers = threads_count(s->model->pool);
    s->step = (ChoiceRows){.vocabulary = s->model->vocabulary,
                           .top_k = options->top_k,
                           .temperature = options->temperature};
    s->step.work = allocate(s, &s->trellis, options->sample ? workers : 0,
                            s->step.vocabulary * sizeof *s->step.work);
    TrellisNode *root = allocate(s, &s->trellis, s->sentences, sizeof *root);
    if (!s->sentence || !s->step.work || !root) return false;
    for (size_t i = 0; i < s->sentences; i++) {
        if (limit[i] < 1)
            return error_set(s->error, "the limit of sentence %zu is 0", i);
        root[i] = (TrellisNode){.token = ID_START};
        Finished *finished =
            allocate(s, &s->trellis, options->n_best, sizeof *finished);
        if (!finished) return false;
        s->sentence[i] =
            (Sentence){.limit = limit[i],
                       .number = options->number ? options->number[i] : i,
                       .live = &root[i],
                       .live_count = 1,
                       .finished = finished};
    }
    return true;
}

/* --- the result ----------------------------------------------------------- */

/* Copy a hypothesis out of the trellis, from its end to its beginning. */
static bool copy_hypothesis(const Search *s, const Finished *finished,
                            Hypothesis *out) {
    size_t S = s->model->source_steps;
    *out = finished->hypothesis;
    out->ids = memory_allocate(out->length, sizeof *out->ids);
    out->attention =
        S ? memory_allocate(out->length, S * sizeof *out->attention) : NULL;
    if (!out->ids || (S && !out->attention))
        return error_memory(s->error, "the result of the search");
    const TrellisNode *node = finished->last;
    for (size_t j = out->length; j-- > 0; node = node->parent) {
        out->ids[j] = node->token;
        for (size_t i = 0; i < S; i++)
            out->attention[j * S + i] = node->attention[i];
    }
    return true;
}

static bool copy_result(const Search *s, SearchResult *result) {
    result->count = memory_allocate(s->sentences, sizeof *result->count);
    result->hypotheses =
        memory_allocate(s->sentences, sizeof *result->hypotheses);
    if (!result->count || !result->hypotheses)
        return error_memory(s->error, "the result of the search");
    result->sentences = s->sentences;
    for (size_t i = 0; i < s->sentences; i++) {
        const Sentence *sentence = &s->sentence[i];
        size_t count = sentence->finished_count;
        Hypothesis *copies = memory_allocate(count, sizeof *copies);
        if (!copies) return error_memory(s->error, "the result of the search");
        result->hypotheses[i] = copies;
        result->count[i] = count;
        for (size_t n = 0; n < count; n++)
            if (!copy_hypothesis(s, &sentence->finished[n], &copies[n]))
                return false;
    }
    return true;
}

bool search_run(const SearchModel *model, const SearchOptions *options,
                size_t sentences, const size_t *limit, SearchResult *result,
                Error *error) {
    *result = (SearchResult){0};
    if (!search_check(options, error)) return false;
    if (model->vocabulary <= ID_END || model->vocabulary > UINT32_MAX) {
        return error_set(error, "a vocabulary of %zu; expected %d to 2^32 - 1",
                         model->vocabulary, ID_END + 1);
    }
    Search s = {.model = model,
                .options = options,
                .sentences = sentences,
                .error = error};
    bool ok =
        search_start(&s, limit) && search_steps(&s) && copy_result(&s, result);
    if (!ok) search_free(result);
    arena_free(&s.trellis);
    arena_free(&s.scratch);
    return ok;
}
