/* grammar: reads the rules. Includes table. */
#include "grammar.h"

#include <stdlib.h>
#include <string.h>

/* Where the reader stands. */
typedef struct Place {
    const char *file;
    int line;
    char *rest;
} Place;

static _Noreturn void complain(const Place *place, const char *message,
                               const char *detail) {
    fail(place->file, place->line, message, detail);
}

/* The next word of the line, or NULL at its end. */
static char *next_word(Place *place) {
    place->rest += strspn(place->rest, " \t");
    if (!*place->rest || *place->rest == '#') return NULL;
    char *word = place->rest;
    place->rest += strcspn(word, " \t");
    if (*place->rest) *place->rest++ = 0;
    return word;
}

static char *need_word(Place *place, const char *what) {
    char *word = next_word(place);
    if (!word) complain(place, "missing", what);
    return word;
}

static void add_setting(Place *place, Settings *settings, char *word,
                        char mark) {
    if (settings->count == MOST_PAIRS) complain(place, "too many at", word);
    char *value = strchr(word, mark);
    if (value) *value++ = 0;
    settings->of[settings->count++] = (Setting){word, value};
}

static void read_settings(Place *place, Settings *settings) {
    for (char *word; (word = next_word(place));) {
        if (!strchr(word, '=')) complain(place, "expected key=value", word);
        add_setting(place, settings, word, '=');
    }
}

static void read_labels(Place *place, Item *item, char *text) {
    while (text && !same(text, "-")) {
        if (item->labels == MOST_LABELS) complain(place, "labels", text);
        char *next = strchr(text, ',');
        if (next) *next++ = 0;
        size_t length = strlen(text);
        bool possible = length && text[length - 1] == '?';
        if (possible) text[length - 1] = 0;
        item->label[item->labels++] = (Label){text, possible};
        text = next;
    }
}

/* Cuts the text at a mark that is not its first byte. */
static char *cut(char *text, char mark) {
    char *at = *text ? strchr(text + 1, mark) : NULL;
    if (at) *at++ = 0;
    return at;
}

static Item read_item(Place *place, char *word) {
    Item item = {0};
    char *labels = cut(word, '^');
    char *agree = cut(word, '@');
    item.form = cut(word, ':');
    if (*word == '=' && word[1]) {
        item.bare = true;
        word++;
    }
    for (; agree && (*agree == '%' || *agree == '!'); agree++) {
        item.flip_gender |= *agree == '%';
        item.flip_number |= *agree == '!';
    }
    item.head = word;
    item.agree = agree;
    item.labels = 0;
    if (labels && same(labels, "-"))
        item.labels = -1;
    else
        read_labels(place, &item, labels);
    return item;
}

/* Reads items, with choices: [ right / tag / wrong / tag / wrong ]. */
static void read_items(Place *place, Rule *rule, Items *items) {
    int choice = 0, variant = 0;
    for (char *word; (word = next_word(place));) {
        if (same(word, "[")) {
            choice = ++rule->choices;
            if (choice >= MOST_CHOICES)
                complain(place, "too many choices", "[");
            variant = 0;
        } else if (same(word, "]")) {
            choice = variant = 0;
        } else if (choice && same(word, "/")) {
            if (++variant >= MOST_VARIANTS)
                complain(place, "too many", "variants");
            rule->choice_tag[choice][variant] = need_word(place, "tag");
            if (!same(need_word(place, "/"), "/"))
                complain(place, "expected", "/");
        } else {
            if (items->count == MOST_ITEMS)
                complain(place, "too many items", word);
            Item item = read_item(place, word);
            item.choice = choice;
            item.variant = variant;
            items->of[items->count++] = item;
        }
    }
    if (choice) complain(place, "unclosed", "[");
}

static void read_choose(Place *place, Rule *rule) {
    Step *step = &rule->step[rule->steps++];
    step->is_choice = true;
    step->name = need_word(place, "the key to choose");
    for (char *word; (word = next_word(place));) {
        char *weight = strchr(word, '*');
        int at = step->settings.count;
        add_setting(place, &step->settings, word, '*');
        step->weight[at] = weight ? (uint32_t)strtoul(weight + 1, NULL, 10) : 1;
    }
}

static void read_slot(Place *place, Rule *rule, char *name) {
    Step *step = &rule->step[rule->steps++];
    step->name = name;
    if (!same(need_word(place, "="), "=")) complain(place, "expected =", name);
    step->target = need_word(place, "a table or a category");
    read_settings(place, &step->settings);
}

static void read_give(Place *place, Rule *rule) {
    for (char *word; (word = next_word(place));)
        if (strchr(word, '='))
            add_setting(place, &rule->gives, word, '=');
        else
            rule->give_from = word;
}

static void read_directive(Place *place, Rule *rule, char *word) {
    if (rule->steps == MOST_STEPS) complain(place, "too many", "steps");
    if (same(word, "if")) {
        read_settings(place, &rule->conditions);
    } else if (same(word, "need")) {
        read_settings(place, &rule->needs);
    } else if (same(word, "choose")) {
        read_choose(place, rule);
    } else if (same(word, "en")) {
        read_items(place, rule, &rule->english);
    } else if (same(word, "fr")) {
        read_items(place, rule, &rule->french);
    } else if (same(word, "clitics")) {
        read_items(place, rule, &rule->clitics);
    } else if (same(word, "tag")) {
        while ((word = next_word(place)))
            add_setting(place, &rule->tags, word, '=');
    } else if (same(word, "fact")) {
        if (rule->facts == MOST_FACTS) complain(place, "too many", "facts");
        Fact *fact = &rule->fact[rule->facts++];
        fact->kind = need_word(place, "the kind of the fact");
        read_items(place, rule, &fact->items);
    } else if (same(word, "give")) {
        read_give(place, rule);
    } else {
        read_slot(place, rule, word);
    }
}

static Rule *add_rule(Grammar *grammar, Place *place) {
    if (grammar->rules == grammar->room) {
        grammar->room = grammar->room ? 2 * grammar->room : 128;
        grammar->rule = realloc(grammar->rule,
                                (size_t)grammar->room * sizeof *grammar->rule);
        if (!grammar->rule) complain(place, "no memory for", "rules");
    }
    Rule *rule = &grammar->rule[grammar->rules++];
    *rule = (Rule){.file = place->file, .line = place->line};
    rule->category = need_word(place, "category");
    char *low = next_word(place);
    char *high = low ? next_word(place) : NULL;
    rule->low = low ? (uint32_t)strtoul(low, NULL, 10) : 10;
    rule->high = high ? (uint32_t)strtoul(high, NULL, 10) : rule->low;
    return rule;
}

void grammar_read(Grammar *grammar, const char *path) {
    char *text = read_whole(path);
    Place place = {path, 0, NULL};
    Rule *rule = NULL;
    while (*text) {
        size_t length = strcspn(text, "\n");
        place.rest = text;
        text += length + (text[length] == '\n');
        place.rest[length] = 0;
        place.line++;
        char *word = next_word(&place);
        if (!word) continue;
        if (same(word, "rule"))
            rule = add_rule(grammar, &place);
        else if (rule)
            read_directive(&place, rule, word);
        else
            complain(&place, "expected rule, found", word);
    }
}

const Rule *grammar_category(const Grammar *grammar, const char *category,
                             int *rules) {
    const Rule *first = NULL;
    *rules = 0;
    for (int i = 0; i < grammar->rules; i++) {
        const Rule *rule = &grammar->rule[i];
        if (!same(rule->category, category)) continue;
        if (!first) first = rule;
        ++*rules;
    }
    return first;
}

/* Moves the rules of each category together, in the order of the files. */
static void group_rules(Grammar *grammar) {
    Rule *grouped = keep((size_t)grammar->rules, sizeof *grouped);
    bool *moved = keep((size_t)grammar->rules, sizeof *moved);
    int count = 0;
    for (int i = 0; i < grammar->rules; i++)
        for (int k = i; !moved[i] && k < grammar->rules; k++)
            if (!moved[k] &&
                same(grammar->rule[k].category, grammar->rule[i].category)) {
                grouped[count++] = grammar->rule[k];
                moved[k] = k > i;
            }
    free(moved);
    free(grammar->rule);
    grammar->rule = grouped;
}

static void link_step(const Grammar *grammar, const Lexicon *lexicon,
                      const Rule *rule, Step *step) {
    step->table = lexicon_table(lexicon, step->target);
    step->rule = grammar_category(grammar, step->target, &step->rules);
    if (!step->table && !step->rule)
        fail(rule->file, rule->line, "no table or category", step->target);
}

void grammar_link(Grammar *grammar, const Lexicon *lexicon) {
    group_rules(grammar);
    for (int i = 0; i < grammar->rules; i++) {
        Rule *rule = &grammar->rule[i];
        for (int k = 0; k < rule->steps; k++)
            if (!rule->step[k].is_choice)
                link_step(grammar, lexicon, rule, &rule->step[k]);
    }
}
