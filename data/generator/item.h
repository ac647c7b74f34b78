/* item: writes one item of a rule as words. Includes derive. */
#ifndef GENERATOR_ITEM_H
#define GENERATOR_ITEM_H

#include "derive.h"

/* The slots of one application of a rule; `$` is the first: what the rule
 * was asked for. */
typedef struct Slots {
    const Rule *rule;
    int number; /* of the application */
    int count;
    const char *name[MOST_STEPS + 1];
    Node *node[MOST_STEPS + 1];
} Slots;

/* The node of a slot, or NULL. */
Node *slot_node(const Slots *slots, const char *name);

/* Writes the items of one side to `words`; false if a form is lacking. */
bool items_write(Derivation *derivation, const Slots *slots, const Items *items,
                 bool french, Words *words);

/* Adds a word at the end. */
Word *words_add(Arena *arena, Words *words);

#endif
