/* derive: one random walk through the grammar. Includes item. */
#include "derive.h"

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

/* Whether a row may be drawn: seen words only, and no content word twice. */
static bool may_draw(const Derivation *d, const Table *table, int row) {
    if (!d->unseen && table->unseen[row]) return false;
    const char *key = table->cell[row * table->columns];
    for (int i = 0; i < d->used; i++)
        if (d->used_row[i] == key) return false;
    return true;
}

/* A wish that a row must meet: a column, and a set that its cell must share
 * a word with, or must not. */
typedef struct Wanted {
    int column;
    const char *value;
    uint64_t bits;
    bool not_equal;
} Wanted;

/* The settings (key=value, or key!=value) that name columns of the table. */
static int wanted_columns(const Table *table, const Features *settings,
                          Wanted *wanted) {
    int count = 0;
    for (int i = 0; i < settings->count; i++) {
        const char *key = settings->of[i].key, *value = settings->of[i].value;
        size_t length = strlen(key);
        bool not_equal = length && key[length - 1] == '!';
        char bare[64] = {0};
        memcpy(bare, key, length < 63 ? length - not_equal : 0);
        int column = table_column(table, bare);
        if (column >= 0 && *value)
            wanted[count++] =
                (Wanted){column, value, set_bits(value), not_equal};
    }
    return count;
}

static bool row_fits(const Table *table, int row, const Wanted *wanted,
                     int count) {
    for (int i = 0; i < count; i++) {
        int at = row * table->columns + wanted[i].column;
        bool meet = (table->bits[at] & wanted[i].bits) &&
                    sets_meet(table->cell[at], wanted[i].value);
        if (meet == wanted[i].not_equal) return false;
    }
    return true;
}

static bool draw_row(Derivation *d, const Features *settings, Node *node) {
    const Table *table = node->table;
    Wanted wanted[MOST_FEATURES];
    int count = wanted_columns(table, settings, wanted);
    bool *fits = arena_take(d->arena, (size_t)table->rows, sizeof *fits);
    uint32_t total = 0;
    for (int row = 0; row < table->rows; row++) {
        fits[row] =
            row_fits(table, row, wanted, count) && may_draw(d, table, row);
        if (fits[row]) total += table->weight[row];
    }
    if (!total) return false;
    uint32_t at = random_below(d->random, total);
    for (node->row = 0; !fits[node->row] || at >= table->weight[node->row];
         node->row++)
        if (fits[node->row]) at -= table->weight[node->row];
    return true;
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
    if (!draw_row(d, wanted, node)) return false;
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
                                       "gender", "sex",    "self"};
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
                       : derive(d, step->target, &wanted, node);
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

bool derive(Derivation *d, const char *category, const Features *parameters,
            Node *node) {
    const Rule *fit[MOST_RULES];
    int count = 0;
    uint32_t total = 0;
    uint64_t hash = text_hash(category);
    for (int i = 0; i < d->grammar->rules; i++) {
        const Rule *rule = &d->grammar->rule[i];
        if (rule->hash != hash || !admits(rule, parameters)) continue;
        if (count == MOST_RULES)
            fail(rule->file, rule->line, "rules", category);
        fit[count++] = rule;
        total += weight_of(d, rule);
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
