/* align: IBM Model 1 on a sparse table, and the diagonal.
 *
 * The table t(f | e) holds one number per pair of words that meet in some
 * sentence. The cells that a sentence pair touches are looked up once, before
 * the first round, and kept in the order of the sums. */
#include "report/align.h"
#include "base/memory.h"
#include <math.h>
#include <string.h>

enum { NULL_WORD = ID_PADDING }; /* which no sentence holds */

/* Two words that meet in a sentence: e and f. */
typedef struct Cell {
    TokenId source, target;
} Cell;

/* The corpus as the rounds walk it, and what they add up. */
typedef struct Walk {
    const Sentences *source, *target;
    uint32_t *cell; /* for each pair, each f, each e (null first) */
    double *count;  /* [cells] c(f, e) */
    double *sum;    /* [words] sum over f of c(f, e) */
} Walk;

void model1_free(Model1 *model) {
    keys_free(&model->cells);
    memory_free(model->t);
    memory_free(model->best);
    *model = (Model1){0};
}

/* Room for the cells of every pair. No sum overflows: a corpus has less than
 * 2^31 tokens a side. */
static bool allocate_walk(Walk *walk) {
    size_t entries = 0;
    for (size_t p = 0; p < walk->source->count; p++)
        entries += (sentences_length(walk->source, p) + 1) *
                   sentences_length(walk->target, p);
    walk->cell = memory_allocate(entries, sizeof *walk->cell);
    return walk->cell != NULL;
}

static Cell cell_get(const Model1 *model, size_t id) {
    Cell cell;
    memcpy(&cell, keys_get(&model->cells, id), sizeof cell);
    return cell;
}

/* Give every pair of words that meet a cell. */
static bool find_cells(Model1 *model, const Walk *walk) {
    uint32_t *cell = walk->cell;
    for (size_t p = 0; p < walk->source->count; p++) {
        const TokenId *source = sentences_get(walk->source, p);
        const TokenId *target = sentences_get(walk->target, p);
        size_t S = sentences_length(walk->source, p);
        size_t T = sentences_length(walk->target, p);
        for (size_t j = 0; j < T; j++) {
            for (size_t i = 0; i <= S; i++) {
                Cell key = {i ? source[i - 1] : NULL_WORD, target[j]};
                if (!keys_add(&model->cells, &key, sizeof key, cell++))
                    return false;
                if (key.source >= model->words)
                    model->words = (size_t)key.source + 1;
            }
        }
    }
    return true;
}

static bool allocate(Model1 *model, Walk *walk) {
    size_t cells = model->cells.tokens.count;
    model->t = memory_allocate(cells, sizeof *model->t);
    model->best = memory_allocate(model->words, sizeof *model->best);
    walk->count = memory_allocate(cells, sizeof *walk->count);
    walk->sum = memory_allocate(model->words, sizeof *walk->sum);
    return model->t && model->best && walk->count && walk->sum;
}

/* Uniform t over the target words: those that met the null word are all. */
static void start_uniform(Model1 *model) {
    size_t words = 0;
    for (size_t c = 0; c < model->cells.tokens.count; c++)
        words += cell_get(model, c).source == NULL_WORD;
    for (size_t c = 0; c < model->cells.tokens.count; c++)
        model->t[c] = 1 / (double)words;
}

/* Expectation: fill the counts; returns the log-likelihood per token. */
static double expect(const Model1 *model, const Walk *walk) {
    const uint32_t *cell = walk->cell;
    double log_likelihood = 0;
    size_t tokens = 0;
    memset(walk->count, 0, model->cells.tokens.count * sizeof *walk->count);
    for (size_t p = 0; p < walk->source->count; p++) {
        size_t words = sentences_length(walk->source, p) + 1;
        size_t T = sentences_length(walk->target, p);
        for (size_t j = 0; j < T; j++, cell += words) {
            double sum = 0;
            for (size_t i = 0; i < words; i++) sum += model->t[cell[i]];
            for (size_t i = 0; i < words; i++)
                walk->count[cell[i]] += model->t[cell[i]] / sum;
            log_likelihood += log(sum / (double)words);
        }
        tokens += T;
    }
    return tokens ? log_likelihood / (double)tokens : 0;
}

/* Maximisation: t from the counts. */
static void maximise(Model1 *model, const Walk *walk) {
    memset(walk->sum, 0, model->words * sizeof *walk->sum);
    for (size_t c = 0; c < model->cells.tokens.count; c++)
        walk->sum[cell_get(model, c).source] += walk->count[c];
    for (size_t c = 0; c < model->cells.tokens.count; c++) {
        double sum = walk->sum[cell_get(model, c).source];
        model->t[c] = sum > 0 ? walk->count[c] / sum : 0;
    }
}

static void run_rounds(Model1 *model, const Walk *walk, double tolerance,
                       size_t most) {
    double before = -HUGE_VAL;
    for (;;) {
        model->log_likelihood = expect(model, walk);
        if (model->rounds == most ||
            fabs(model->log_likelihood - before) < tolerance)
            return;
        before = model->log_likelihood;
        maximise(model, walk);
        model->rounds++;
    }
}

/* t(f | e), 0 for words that never met. */
static double probability(const Model1 *model, TokenId e, TokenId f) {
    Cell key = {e, f};
    uint32_t cell = keys_find(&model->cells, &key, sizeof key);
    return cell == KEYS_NONE ? 0 : model->t[cell];
}

static void find_best(Model1 *model) {
    for (size_t e = 0; e < model->words; e++) model->best[e] = ID_UNKNOWN;
    for (size_t c = 0; c < model->cells.tokens.count; c++) {
        Cell cell = cell_get(model, c);
        TokenId *best = &model->best[cell.source];
        double most = probability(model, cell.source, *best), t = model->t[c];
        if (t > most || (t >= most && t > 0 && cell.target < *best))
            *best = cell.target;
    }
}

bool model1_train(const Sentences *source, const Sentences *target,
                  double tolerance, size_t most, Model1 *model, Error *error) {
    Walk walk = {.source = source, .target = target};
    *model = (Model1){0};
    if (source->count != target->count)
        return error_set(error, "%zu source sentences but %zu target sentences",
                         source->count, target->count);
    bool fine = allocate_walk(&walk) && find_cells(model, &walk) &&
                allocate(model, &walk);
    if (fine) {
        start_uniform(model);
        run_rounds(model, &walk, tolerance, most);
        find_best(model);
    } else {
        model1_free(model);
    }
    memory_free(walk.cell);
    memory_free(walk.count);
    memory_free(walk.sum);
    return fine || error_memory(error, "the word pairs of Model 1");
}

bool model1_align(const Model1 *model, const TokenId *source,
                  size_t source_length, const TokenId *target,
                  size_t target_length, LinkList *links) {
    links->count = 0;
    for (size_t j = 0; j < target_length; j++) {
        size_t best = 0;
        double most = 0;
        for (size_t i = 0; i < source_length; i++) {
            double t = probability(model, source[i], target[j]);
            if (t > most) {
                most = t;
                best = i;
            }
        }
        if (most > 0 && most >= probability(model, NULL_WORD, target[j]) &&
            !links_add(links, best, j, true))
            return false;
    }
    return true;
}

TokenId model1_translate(const Model1 *model, TokenId source) {
    return source < model->words ? model->best[source] : ID_UNKNOWN;
}

bool diagonal_align(size_t source_length, size_t target_length,
                    LinkList *links) {
    links->count = 0;
    for (size_t j = 0; source_length && j < target_length; j++) {
        size_t i = (2 * j + 1) * source_length / (2 * target_length);
        if (!links_add(links, i, j, true)) return false;
    }
    return true;
}
