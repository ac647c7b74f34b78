/* grammar: the rules of data/grammar, as read from their files. Includes
 * table. Rules live as long as the program. The notation is explained at the
 * head of data/grammar/sentences.txt. */
#ifndef GENERATOR_GRAMMAR_H
#define GENERATOR_GRAMMAR_H

#include "table.h"

enum {
    MOST_ITEMS = 40,
    MOST_STEPS = 16,
    MOST_PAIRS = 12,
    MOST_LABELS = 3,
    MOST_CHOICES = 6,
    MOST_VARIANTS = 5,
    MOST_FACTS = 4
};

/* `key=value`: value is a literal, $parameter, Slot.key, or $parameter+1. */
typedef struct Setting {
    const char *key;
    const char *value;
} Setting;

typedef struct Settings {
    int count;
    Setting of[MOST_PAIRS];
} Settings;

/* A link label; equal labels on the two sides make a link. */
typedef struct Label {
    const char *name;
    bool possible;
} Label;

/* One thing to write: =head:form@agree^labels, inside a choice or not. */
typedef struct Item {
    const char *head;
    const char *form;
    const char *agree;
    bool flip_gender, flip_number, bare;
    int labels;
    Label label[MOST_LABELS];
    int choice, variant;
} Item;

typedef struct Items {
    int count;
    Item of[MOST_ITEMS];
} Items;

/* `choose KEY VALUE*WEIGHT ...` or `Slot = target SETTINGS`. */
typedef struct Step {
    bool is_choice;
    const char *name;
    const char *target;
    const Table *table;      /* that the target names, or NULL: a category */
    const struct Rule *rule; /* the first rule of the category */
    int rules;               /* and how many there are */
    Settings settings;
    uint32_t weight[MOST_PAIRS];
} Step;

typedef struct Fact {
    const char *kind;
    Items items;
} Fact;

typedef struct Rule {
    const char *category;
    const char *file;
    int line;
    uint32_t low, high;
    Settings conditions, needs, gives;
    const char *give_from;
    int steps;
    Step step[MOST_STEPS];
    Items english, french, clitics; /* clitics stand before the verb */
    int choices;
    const char *choice_tag[MOST_CHOICES][MOST_VARIANTS];
    Settings tags;
    int facts;
    Fact fact[MOST_FACTS];
} Rule;

typedef struct Grammar {
    int rules, room;
    Rule *rule;
} Grammar;

/* Adds the rules of a file to the grammar; exits with file and line on an
 * error of notation. */
void grammar_read(Grammar *grammar, const char *path);

/* Puts the rules of each category side by side and finds the tables and the
 * categories that the steps name; exits if a step names neither. To be called
 * once, when all files are read. */
void grammar_link(Grammar *grammar, const Lexicon *lexicon);

/* The first rule of a category and their number; NULL if there is none. */
const Rule *grammar_category(const Grammar *grammar, const char *category,
                             int *rules);

#endif
