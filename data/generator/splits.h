/* splits: draws sentences until every split has its share. Includes surface.
 * The pairs are kept as long as the program lives. */
#ifndef GENERATOR_SPLITS_H
#define GENERATOR_SPLITS_H

#include "surface.h"

enum { BUCKETS = 6, LONG_BUCKETS = 2 };

typedef struct Pair {
  const char *english, *french, *links, *tags;
  const char *wrong; /* of the split `pairs`, else NULL */
} Pair;

typedef struct Split {
  const char *name;
  int count, room;
  Pair *pair;
} Split;

/* What the splits are drawn from and with. */
typedef struct Source {
  Lexicon lexicon;
  Grammar grammar;
  Table held_out; /* kind, fact */
  Table pairs;    /* tag */
  Arena arena;
  Random random;
  uint64_t *seen; /* open hash set of the English lines taken so far */
  size_t seen_room, seen_count;
} Source;

/* Draws a split by name: train (of `size` pairs), valid, test, long, comp,
 * pairs or unseen. A sentence is never taken twice by one source. */
void split_draw(Source *source, Split *split, const char *name, int size);

/* Marks a line as taken (hand-written splits); false if it was already. */
bool source_take(Source *source, const char *english);

#endif
