/* toy_model: a model for tests of the search, and plain searches over it.
 *
 * Its scores are a random function of the whole prefix, so that
 * every path is another one and no two models or sentences agree. */
#ifndef INTERLINEAR_TESTS_TOY_MODEL_H
#define INTERLINEAR_TESTS_TOY_MODEL_H

#include "seq2seq/search.h"

enum { TOY_ROWS = 1 << 14, TOY_LENGTH = 16, TOY_VOCABULARY = 64 };

/* What is odd about a model; 0 for nothing. */
typedef struct ToyOdd {
    bool never_ends, ends_at_once, ties;
    double impossible;    /* share of tokens with probability 0 */
    size_t bad_call;      /* in this call (from 1) ... */
    real bad_value;       /* ... one entry is this; and with */
    bool bad_fails;       /* this the call fails instead; or */
    bool bad_scores_fail; /* making the scores does */
    double sharpness;     /* of the logits, 1 for 0 */
    double end_advantage; /* added to the logit of the end */
} ToyOdd;

typedef struct Toy {
    size_t vocabulary, source_steps;
    const uint64_t *sentence; /* [sentences] a seed for each */
    ToyOdd odd;
    ThreadPool *pool;
    size_t calls, rows, rows_in_all; /* calls so far, rows of the last one */
    size_t blocks;                   /* of scores, in all calls */
    uint64_t state[2][TOY_ROWS];     /* a hash of each row's prefix */
} Toy;

SearchModel toy_model(Toy *toy);

/* toy_logits: the scores [V] after the prefix of a hash. toy_scores: their
 * log-probabilities. */
void toy_logits(const Toy *toy, uint64_t state, real *scores);
void toy_scores(const Toy *toy, uint64_t state, real *log_probability);
void toy_attention(const Toy *toy, uint64_t state, real *attention);
uint64_t toy_start(uint64_t sentence);
uint64_t toy_next(uint64_t state, TokenId token);

/* A hypothesis of a plain search; a live one is one without the end. */
typedef struct Plain {
    TokenId ids[TOY_LENGTH];
    size_t length;
    bool ended;
    double log_probability, score;
} Plain;

enum { PLAIN_MOST = 1 << 12, PLAIN_BEAM = 32 };

/* plain_exhaustive: every sequence there is, at most PLAIN_MOST, sorted. */
size_t plain_exhaustive(const Toy *toy, uint64_t sentence, size_t limit,
                        const SearchOptions *options, Plain *list);

/* plain_greedy: the most probable token at each step. */
Plain plain_greedy(const Toy *toy, uint64_t sentence, size_t limit,
                   const SearchOptions *options);

/* plain_beam: the n best of a beam of at most PLAIN_BEAM that never stops
 * early; *steps gets the steps after which it might have. */
size_t plain_beam(const Toy *toy, uint64_t sentence, size_t limit,
                  const SearchOptions *options, Plain *list, size_t *steps);

#endif
