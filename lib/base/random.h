/* random: a seeded generator, the same numbers on every machine.
 *
 * xoshiro256** (Blackman and Vigna 2021) seeded by splitmix64. The state is a
 * plain struct that can be saved. */
#ifndef INTERLINEAR_BASE_RANDOM_H
#define INTERLINEAR_BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

typedef struct Random {
    uint64_t state[4];
} Random;

/* random_seed: the generator that belongs to a seed. */
Random random_seed(uint64_t seed);

/* random_next: the next 64 random bits. */
uint64_t random_next(Random *random);

/* random_below: uniform in 0 .. bound - 1, without bias; bound >= 1. */
uint64_t random_below(Random *random, uint64_t bound);

/* random_uniform: uniform in [0, 1), 53 bits. */
double random_uniform(Random *random);

/* random_shuffle: permute `count` indices uniformly (Fisher and Yates). */
void random_shuffle(Random *random, size_t *items, size_t count);

#endif
