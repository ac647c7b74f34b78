/* random: xoshiro256** and what is drawn from it.
 *
 * Includes nothing of the project but its own header. */
#include "base/random.h"

#include <assert.h>

static uint64_t rotate_left(uint64_t x, int bits) {
    return (x << bits) | (x >> (64 - bits));
}

/* splitmix64: the next number of a counter, well mixed. */
static uint64_t splitmix(uint64_t *counter) {
    uint64_t z = *counter += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

Random random_seed(uint64_t seed) {
    Random random;
    for (int i = 0; i < 4; i++) random.state[i] = splitmix(&seed);
    return random;
}

uint64_t random_next(Random *random) {
    uint64_t *s = random->state;
    uint64_t result = rotate_left(s[1] * 5, 7) * 9;
    uint64_t shifted = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotate_left(s[3], 45);
    return result;
}

uint64_t random_below(Random *random, uint64_t bound) {
    assert(bound >= 1);
    /* 2^64 mod bound: the numbers below it would be drawn once too often. */
    uint64_t surplus = (UINT64_MAX - bound + 1) % bound;
    uint64_t drawn = random_next(random);
    while (drawn < surplus) drawn = random_next(random);
    return drawn % bound;
}

double random_uniform(Random *random) {
    return (double)(random_next(random) >> 11) * 0x1p-53;
}

void random_shuffle(Random *random, size_t *items, size_t count) {
    for (size_t i = count; i > 1; i--) {
        size_t j = (size_t)random_below(random, i);
        size_t item = items[i - 1];
        items[i - 1] = items[j];
        items[j] = item;
    }
}
