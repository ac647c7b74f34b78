/* align: IBM Model 1 on a sparse table, and the diagonal.
 *
 * The table t(f | e) holds one number per pair of words that meet in some
 * sentence. The cells that a sentence pair touches are looked up once, before
 * the first round, and kept in the order of the sums. */
#include "report/align.h"
#include "base/memory.h"
#include "report/pairs.h"
#include <math.h>
#include <string.h>

/* Source word e is row e + 1 of the table; the null word is row 0. */
struct Model1 {
    Pairs cells;       /* (row, f) -> cell */
    double *t, *count; /* [cells] t(f | e) and c(f, e) */
    double *sum;       /* [rows] sum over f of c(f, e) */
    TokenId *best;     /* [rows] the f of largest t(f | e) */
    size_t rows, rounds;
    double log_likelihood;
};

/* The corpus as the rounds walk it. */
typedef struct Walk {
    const Sentences *source, *target;
    uint32_t *cell; /* for each pair, each f, each e (null first) */
} Walk;

void model1_free(Model1 *model) {
    if (!model) return;
    pairs_free(&model->cells);
    memory_free(model->t);
    memory_free(model->count);
    memory_free(model->sum);
    memory_free(model->best);
    memory_free(model);
}

/* The row of position i of a source sentence with the null word in front. */
static uint32_t row_of(const TokenId *source, size_t i) {
    return i ? source[i - 1] + 1 : 0;
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
                uint32_t row = row_of(source, i);
                if (!pairs_add(&model->cells, row, target[j], cell++))
                    return false;
                if (row >= model->rows) model->rows = (size_t)row + 1;
            }
        }
    }
    return true;
}

static bool allocate(Model1 *model) {
    model->t = memory_allocate(model->cells.count, sizeof(double));
    model->count = memory_allocate(model->cells.count, sizeof(double));
    model->sum = memory_allocate(model->rows, sizeof(double));
    model->best = memory_allocate(model->rows, sizeof(TokenId));
    return model->t && model->count && model->sum && model->best;
}

/* Uniform t over the target words: those that met the null word are all. */
static void start_uniform(Model1 *model) {
    size_t words = 0;
    for (size_t c = 0; c < model->cells.count; c++)
        words += pairs_first(&model->cells, c) == 0;
    for (size_t c = 0; c < model->cells.count; c++)
        model->t[c] = 1 / (double)words;
}

/* Expectation: fill the counts; returns the log-likelihood per token. */
static double expect(Model1 *model, const Walk *walk) {
    const uint32_t *cell = walk->cell;
    double log_likelihood = 0;
    size_t tokens = 0;
    memset(model->count, 0, model->cells.count * sizeof *model->count);
    for (size_t p = 0; p < walk->source->count; p++) {
        size_t words = sentences_length(walk->source, p) + 1;
        size_t T = sentences_length(walk->target, p);
        for (size_t j = 0; j < T; j++, cell += words) {
            double sum = 0;
            for (size_t i = 0; i < words; i++) sum += model->t[cell[i]];
            for (size_t i = 0; i < words; i++)
                model->count[cell[i]] += model->t[cell[i]] / sum;
            log_likelihood += log(sum / (double)words);
        }
        tokens += T;
    }
    return tokens ? log_likelihood / (double)tokens : 0;
}

/* Maximisation: t from the counts. */
static void maximise(Model1 *model) {
    memset(model->sum, 0, model->rows * sizeof *model->sum);
    for (size_t c = 0; c < model->cells.count; c++)
        model->sum[pairs_first(&model->cells, c)] += model->count[c];
    for (size_t c = 0; c < model->cells.count; c++) {
        double sum = model->sum[pairs_first(&model->cells, c)];
        model->t[c] = sum > 0 ? model->count[c] / sum : 0;
    }
}

static void find_best(Model1 *model) {
    double *highest = model->sum; /* has done its work */
    memset(highest, 0, model->rows * sizeof *highest);
    for (size_t r = 0; r < model->rows; r++) model->best[r] = ID_UNKNOWN;
    for (size_t c = 0; c < model->cells.count; c++) {
        uint32_t row = pairs_first(&model->cells, c);
        uint32_t word = pairs_second(&model->cells, c);
        double t = model->t[c], most = highest[row];
        if (t > most || (t >= most && t > 0 && word < model->best[row])) {
            highest[row] = t;
            model->best[row] = word;
        }
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
        maximise(model);
        model->rounds++;
    }
}

Model1 *model1_train(const Sentences *source, const Sentences *target,
                     double tolerance, size_t most, Error *error) {
    Walk walk = {.source = source, .target = target};
    if (source->count != target->count) {
        error_set(error, "%zu source sentences but %zu target sentences",
                  source->count, target->count);
        return NULL;
    }
    Model1 *model = memory_allocate(1, sizeof *model);
    bool fine = model && allocate_walk(&walk) && find_cells(model, &walk) &&
                allocate(model);
    if (fine) {
        start_uniform(model);
        run_rounds(model, &walk, tolerance, most);
        find_best(model);
    } else {
        error_memory(error, "the word pairs of Model 1");
        model1_free(model);
        model = NULL;
    }
    memory_free(walk.cell);
    return model;
}

size_t model1_rounds(const Model1 *model) {
    return model->rounds;
}

double model1_log_likelihood(const Model1 *model) {
    return model->log_likelihood;
}

/* t(f | e) for a row, 0 for words that never met. */
static double probability(const Model1 *model, uint32_t row, TokenId word) {
    uint32_t cell = pairs_find(&model->cells, row, word);
    return cell == PAIRS_NONE ? 0 : model->t[cell];
}

bool model1_align(const Model1 *model, const TokenId *source,
                  size_t source_length, const TokenId *target,
                  size_t target_length, LinkList *links) {
    links->count = 0;
    for (size_t j = 0; j < target_length; j++) {
        size_t best = 0; /* null */
        double most = 0;
        for (size_t i = 1; i <= source_length; i++) {
            double t = probability(model, row_of(source, i), target[j]);
            if (t > most) {
                most = t;
                best = i;
            }
        }
        if (best && most >= probability(model, 0, target[j]) &&
            !links_add(links, best - 1, j, true))
            return false;
    }
    return true;
}

TokenId model1_translate(const Model1 *model, TokenId source) {
    size_t row = (size_t)source + 1;
    return row < model->rows ? model->best[row] : ID_UNKNOWN;
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
