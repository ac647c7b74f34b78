/* derive: one random walk through the grammar. Includes item. */
#include "derive.h"

#include "draw.h"
#include "item.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_DEPTH = 40, MOST_RULES = 64 };

static const char *find_feature(const Features *features, const char *key) {
    for (int i = features->count - 1; i >= 0; i--)
        if (same(features->of[i].key, key)) return features->of[i].value;
    return NULL;
}

static void set_feature(Features *features, const char *key,
                        const char *value) {
    for (int i = 0; i < features->count; i++)
        if (same(features->of[i].key, key)) {
            features->of[i].value = value;
            return;
        }
    if (features->count == MOST_FEATURES)
        fail("grammar", 0, "too many features at", key);
    features->of[features->count++] = (Setting){key, value};
}

const char *node_feature(const Node *node, const char *key) {
    const char *value = find_feature(&node->features, key);
    if (value) return value;
    if (node->source) return node_feature(node->source, key);
    return node->table ? table_cell(node->table, node->row, key) : "";
}

Agreement node_agreement(const Node *node) {
    const char *person = node_feature(node, "person");
    const char *adjective = node_feature(node, "number.adjective");
    bool plural = same(node_feature(node, "number"), "plural");
    return (Agreement){
        .person = *person ? *person - '0' : 3,
        .plural = plural,
        .feminine = same(node_feature(node, "gender"), "feminine"),
        .plural_adjective = *adjective ? same(adjective, "plural") : plural};
}

/* The value of a setting: literal, $parameter, $parameter+1, Slot.key. */
static const char *value_of(Derivation *d, const Slots *slots,
                            const Features *scope, const char *text) {
    if (*text == '$') {
        const char *plus = strchr(text, '+');
        const char *key = plus ? arena_print(d->arena, "%.*s",
                                             (int)(plus - text - 1), text + 1)
                               : text + 1;
        const char *value = find_feature(scope, key);
        if (!plus) return value ? value : "";
        return arena_print(d->arena, "%d",
                           (value ? atoi(value) : 0) + atoi(plus + 1));
    }
    const char *dot = strchr(text, '.');
    if (!dot || *text < 'A' || *text > 'Z') return text;
    const char *name = arena_print(d->arena, "%.*s", (int)(dot - text), text);
    const Node *node = slot_node(slots, name);
    if (!node) fail(slots->rule->file, slots->rule->line, "no slot", text);
    return node_feature(node, dot + 1);
}

static void note(const char **list, int *count, const char *text) {
    if (!*text) return;
    for (int i = 0; i < *count; i++)
        if (same(list[i], text)) return;
    if (*count == MOST_NOTES) fail("grammar", 0, "too many notes at", text);
    list[(*count)++] = text;
}

/* Whether a sentence has each word of the table at most once. */
static bool drawn_once(const Table *table) {
    static const char once[] = "noun,verb,adjective,name,city,country";
    return sets_meet(table->name, once);
}

/* Fills a slot from a table. */
static bool draw(Derivation *d, const Table *table, const Features *wanted,
                 Node *node) {
    node->table = table;
    node->row = draw_row(d, table, wanted);
    if (node->row < 0) return false;
    for (int i = 0; i < wanted->count; i++)
        if (same(wanted->of[i].key, "number") ||
            table_column(table, wanted->of[i].key) < 0)
            set_feature(&node->features, wanted->of[i].key,
                        wanted->of[i].value);
    const char *tag = table_cell(table, node->row, "tag");
    if (*tag) note(d->tag, &d->tags, tag);
    if (same(table_cell(table, node->row, "set"), "unseen"))
        note(d->fact, &d->facts, "unseen");
    if (drawn_once(table) && d->used < MOST_USED)
        d->used_row[d->used++] = table->cell[node->row * table->columns];
    return true;
}

/* `as=S`: all that a word agrees in with the node S. */
static void set_agreement(Features *wanted, const Node *node) {
    static const char *const keys[] = {"person", "number", "number.adjective",
                                       "gender", "sex",    "self",
                                       "hides"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const char *value = node_feature(node, keys[i]);
        if (i == 0 && !*value) value = "3";
        if (*value) set_feature(wanted, keys[i], value);
    }
}

static bool fill_slot(Derivation *d, Slots *slots, const Step *step,
                      const Features *scope) {
    Features wanted = {0};
    for (int i = 0; i < step->settings.count; i++) {
        const Setting *setting = &step->settings.of[i];
        if (same(setting->key, "with")) {
            wanted = *scope;
            continue;
        }
        if (same(setting->key, "as")) {
            const Node *node = slot_node(slots, setting->value);
            if (!node)
                fail(slots->rule->file, slots->rule->line, "no slot",
                     setting->value);
            set_agreement(&wanted, node);
            continue;
        }
        const char *value = value_of(d, slots, scope, setting->value);
        if (*value) set_feature(&wanted, setting->key, value);
    }
    Node *node = arena_take(d->arena, 1, sizeof *node);
    slots->name[slots->count] = step->name;
    slots->node[slots->count++] = node;
    return step->table ? draw(d, step->table, &wanted, node)
                       : derive(d, step->rule, step->rules, &wanted, node);
}

static void choose(Derivation *d, const Step *step, Features *scope) {
    if (find_feature(scope, step->name)) return;
    uint32_t total = 0;
    for (int i = 0; i < step->settings.count; i++) total += step->weight[i];
    uint32_t at = random_below(d->random, total);
    int i = 0;
    for (; at >= step->weight[i]; i++) at -= step->weight[i];
    set_feature(scope, step->name, step->settings.of[i].key);
}

/* The text of a fact: its kind, and the English or the named cells. */
static const char *fact_text(Derivation *d, const Slots *slots,
                             const Features *scope, const Fact *fact) {
    const char *text = fact->kind;
    for (int i = 0; i < fact->items.count; i++) {
        const Item *item = &fact->items.of[i];
        const Node *node = slot_node(slots, item->head);
        const char *part =
            node ? node_feature(node, item->form ? item->form : "english")
                 : value_of(d, slots, scope, item->head);
        text = arena_print(d->arena, "%s %s", text, part);
    }
    return text;
}

static void take_notes(Derivation *d, const Slots *slots,
                       const Features *scope) {
    const Rule *rule = slots->rule;
    for (int i = 0; i < rule->tags.count; i++)
        note(d->tag, &d->tags, value_of(d, slots, scope, rule->tags.of[i].key));
    for (int i = 0; i < rule->facts; i++)
        note(d->fact, &d->facts, fact_text(d, slots, scope, &rule->fact[i]));
    for (int c = 1; c <= rule->choices; c++)
        for (int v = 1; v < MOST_VARIANTS; v++)
            if (rule->choice_tag[c][v] && d->alternatives < MOST_ALTERNATIVES)
                d->alternative[d->alternatives++] = (Alternative){
                    slots->number * MOST_CHOICES + c, v,
                    value_of(d, slots, scope, rule->choice_tag[c][v])};
}

static bool apply(Derivation *d, const Rule *rule, const Features *parameters,
                  Node *node) {
    Slots *slots = arena_take(d->arena, 1, sizeof *slots);
    slots->rule = rule;
    slots->number = ++d->applications;
    Node *self = arena_take(d->arena, 1, sizeof *self);
    slots->name[slots->count] = "$";
    slots->node[slots->count++] = self;
    Features scope = *parameters;
    for (int i = 0; i < rule->steps; i++) {
        if (rule->step[i].is_choice) choose(d, &rule->step[i], &scope);
        self->features = scope;
        if (rule->step[i].is_choice) continue;
        if (!fill_slot(d, slots, &rule->step[i], &scope)) return false;
    }
    for (int i = 0; i < rule->gives.count; i++)
        set_feature(&node->features, rule->gives.of[i].key,
                    value_of(d, slots, &scope, rule->gives.of[i].value));
    if (rule->give_from) node->source = slot_node(slots, rule->give_from);
    take_notes(d, slots, &scope);
    self->features = scope;
    return items_write(d, slots, &rule->clitics, true, &node->clitics) &&
           items_write(d, slots, &rule->english, false, &node->english) &&
           items_write(d, slots, &rule->french, true, &node->french);
}

/* Whether the parameters meet the conditions; where one is absent, `if`
 * lets it pass and `need` does not. */
static bool admits(const Rule *rule, const Features *parameters) {
    for (int i = 0; i < rule->conditions.count; i++) {
        const Setting *s = &rule->conditions.of[i];
        const char *value = find_feature(parameters, s->key);
        if (value && !sets_meet(value, s->value)) return false;
    }
    for (int i = 0; i < rule->needs.count; i++) {
        const Setting *s = &rule->needs.of[i];
        const char *value = find_feature(parameters, s->key);
        if (!value || !sets_meet(value, s->value)) return false;
    }
    return true;
}

static uint32_t weight_of(const Derivation *d, const Rule *rule) {
    uint32_t size = (uint32_t)d->size, most = SIZES - 1;
    return rule->low * (most - size) + rule->high * size;
}

bool derive(Derivation *d, const Rule *rules, int rule_count,
            const Features *parameters, Node *node) {
    const Rule *fit[MOST_RULES];
    int count = 0;
    uint32_t total = 0;
    for (int i = 0; i < rule_count; i++) {
        if (!admits(&rules[i], parameters)) continue;
        if (count == MOST_RULES)
            fail(rules[i].file, rules[i].line, "too many rules of",
                 rules[i].category);
        fit[count++] = &rules[i];
        total += weight_of(d, &rules[i]);
    }
    if (!total || d->depth == MOST_DEPTH) return false;
    uint32_t at = random_below(d->random, total);
    int i = 0;
    for (; at >= weight_of(d, fit[i]); i++) at -= weight_of(d, fit[i]);
    d->depth++;
    bool made = apply(d, fit[i], parameters, node);
    d->depth--;
    return made;
}
