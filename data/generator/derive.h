/* derive: one random walk through the grammar, which writes an English and a
 * French sentence side by side. Includes grammar, morphology. All results
 * live in the arena of the derivation. */
#ifndef GENERATOR_DERIVE_H
#define GENERATOR_DERIVE_H

#include "grammar.h"
#include "morphology.h"

enum {
    WORD_LABELS = 6,
    WORD_CONDITIONS = 3,
    MOST_NOTES = 64,
    MOST_ALTERNATIVES = 128,
    MOST_FEATURES = 40,
    MOST_USED = 48,
    SIZES = 6
};

/* A link label of one application of one rule. */
typedef struct Link {
    uint64_t id;
    bool possible;
} Link;

/* The word is written only if `choice` is at `variant`. */
typedef struct Condition {
    int choice, variant;
} Condition;

/* A word before elision and contraction. */
typedef struct Word {
    const char *text;
    const char *before_vowel;
    bool aspirated, bare, article;
    int links, conditions;
    Link link[WORD_LABELS];
    Condition condition[WORD_CONDITIONS];
} Word;

typedef struct Words {
    int count, room;
    Word *of;
} Words;

typedef struct Features {
    int count;
    Setting of[MOST_FEATURES];
} Features;

/* What fills a slot: a row of a table, or a phrase. */
typedef struct Node {
    const Table *table;
    int row;
    Features features;
    const struct Node *source; /* the node whose features it has */
    Words english, french, clitics;
} Node;

/* A wrong form that the sentence could be given. */
typedef struct Alternative {
    int choice, variant;
    const char *tag;
} Alternative;

typedef struct Derivation {
    const Lexicon *lexicon;
    const Grammar *grammar;
    struct Memo *memo; /* what draw_row remembers */
    Arena *arena;
    Random *random;
    int size;    /* 0 .. SIZES - 1: moves weights from `low` to `high` */
    bool unseen; /* rows of the set `unseen` may be drawn */
    int applications, depth;
    int tags, facts, alternatives, used;
    const char *tag[MOST_NOTES + 2]; /* and elision, contraction */
    const char *fact[MOST_NOTES];
    Alternative alternative[MOST_ALTERNATIVES];
    const char *used_row[MOST_USED];
} Derivation;

/* Fills `node` with a phrase of a category, by one of its rules; false if the
 * walk came to a dead end (the caller starts again). */
bool derive(Derivation *derivation, const Rule *rules, int rule_count,
            const Features *parameters, Node *node);

/* A feature of a node, or "". */
const char *node_feature(const Node *node, const char *key);

/* What a word agrees in with a node. */
Agreement node_agreement(const Node *node);

#endif
