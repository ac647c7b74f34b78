/* splits: draws sentences until every split has its share. Includes surface.
 * The pairs are kept as long as the program lives. */
#ifndef GENERATOR_SPLITS_H
#define GENERATOR_SPLITS_H

#include "draw.h"
#include "surface.h"

enum { BUCKETS = 6, LONG_BUCKETS = 2, OFTEN = 3 };

typedef struct Pair {
    const char *english, *french, *links, *tags;
    const char *wrong; /* of the split `pairs`, else NULL */
} Pair;

typedef struct Split {
    const char *name;
    int count, room;
    Pair *pair;
} Split;

/* A set of texts, by their hashes. */
typedef struct TextSet {
    uint64_t *slot;
    size_t room, count;
} TextSet;

/* What the splits are drawn from and with. */
typedef struct Source {
    Lexicon lexicon;
    Grammar grammar;
    Table held_out; /* kind, fact */
    Table pairs;    /* tag */
    Arena arena;
    Memo memo;
    Random random;
    Split split[16]; /* what was drawn; kept as long as the program runs */
    int splits;
    TextSet seen;         /* the English lines taken so far */
    TextSet words[OFTEN]; /* that train has once, twice, OFTEN times */
} Source;

/* Draws a split by name: train (of `size` pairs), more (of train), valid,
 * test, long, comp, pairs or unseen. A sentence is never taken twice by one
 * source. All but train, more and unseen hold only words that train has
 * OFTEN times at least. */
void split_draw(Source *source, Split *split, const char *name, int size);

/* A new, empty split of the source. */
Split *split_new(Source *source);

/* Marks a line as taken (hand-written splits); false if it was already. */
bool source_take(Source *source, const char *english);

#endif
