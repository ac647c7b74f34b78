/* item: writes one item of a rule as words. Includes derive. */
#include "item.h"

#include <stdio.h>
#include <string.h>

Node *slot_node(const Slots *slots, const char *name) {
    for (int i = 0; i < slots->count; i++)
        if (same(slots->name[i], name)) return slots->node[i];
    return NULL;
}

Word *words_add(Arena *arena, Words *words) {
    if (words->count == words->room) {
        int room = words->room ? 2 * words->room : 8;
        Word *of = arena_take(arena, (size_t)room, sizeof *of);
        if (words->count)
            memcpy(of, words->of, (size_t)words->count * sizeof *of);
        words->of = of;
        words->room = room;
    }
    words->of[words->count] = (Word){0};
    return &words->of[words->count++];
}

/* Whether English does not show the gender or the number of the node. */
static bool hides(const Node *node, const char *key, const char *what) {
    return node && sets_meet(node_feature(node, key), what);
}

static Agreement agreement_of(const Slots *slots, const Item *item) {
    const Node *node = item->agree ? slot_node(slots, item->agree) : NULL;
    if (item->agree && !node)
        fail(slots->rule->file, slots->rule->line, "no such slot", item->agree);
    Agreement agreement = {.person = 3};
    if (node) agreement = node_agreement(node);
    agreement.feminine ^= item->flip_gender && !hides(node, "hides", "gender");
    agreement.plural ^= item->flip_number;
    agreement.plural_adjective ^=
        item->flip_number && !hides(node, "hides", "number");
    return agreement;
}

/* What the participle agrees in: with être the subject, else the clitic that
 * stands before it, if the phrase gives one. */
static Agreement participle_agreement(const Node *verb, const Item *item,
                                      Agreement subject) {
    if (same(node_feature(verb, "auxiliary"), "être")) return subject;
    const char *gender = node_feature(verb, "clitic.gender");
    bool plural = same(node_feature(verb, "clitic.number"), "plural");
    bool feminine = same(gender, "feminine");
    if (!*gender) return (Agreement){.person = 3};
    feminine ^= item->flip_gender && !hides(verb, "clitic.hides", "gender");
    plural ^= item->flip_number && !hides(verb, "clitic.hides", "number");
    return (Agreement){
        .person = 3, .feminine = feminine, .plural_adjective = plural};
}

/* A form of the verb; `past` is the participle as it stands after its
 * auxiliary. */
static const char *verb_text(Derivation *d, const Node *verb, const Item *item,
                             Agreement agreement, bool french) {
    const char *form = item->form ? item->form : "infinitive";
    if (french && same(form, "past"))
        agreement = participle_agreement(verb, item, agreement);
    while (verb->source) verb = verb->source;
    const Table *table = verb->table;
    if (!french)
        return english_verb(d->arena, table, verb->row, form, agreement);
    if (same(form, "past") || same(form, "agreed")) form = "participle";
    return french_verb(d->arena, table, verb->row, form, agreement);
}

/* The cell `english.form` or `french.form`. */
static const char *cell_text(const Node *node, const char *form, bool french) {
    char key[64];
    snprintf(key, sizeof key, "%s%s%s", french ? "french" : "english",
             form ? "." : "", form ? form : "");
    return node_feature(node, key);
}

/* A small word that agrees, or the text itself. */
static const char *word_text(Derivation *d, const char *text,
                             Agreement agreement, const char **before_vowel) {
    const Table *word = lexicon_table(d->lexicon, "word");
    int row = table_find(word, "word", text);
    return row < 0 ? text : french_word(word, row, agreement, before_vowel);
}

/* The text of a slot filled from a table. */
static const char *row_text(Derivation *d, const Node *node, const Item *item,
                            Agreement agreement, bool french,
                            const char **before_vowel) {
    const Node *row = node;
    while (!row->table && row->source) row = row->source;
    if (!row->table) return NULL;
    const char *table = row->table->name;
    if (same(table, "noun") && !item->form) {
        bool plural = same(node_feature(node, "number"), "plural");
        plural ^= item->flip_number;
        return french ? french_noun(d->arena, row->table, row->row, plural)
                      : english_noun(d->arena, row->table, row->row, plural);
    }
    if (same(table, "adjective") && french) {
        const char *bel = NULL;
        const char *text =
            french_adjective(d->arena, row->table, row->row, agreement, &bel);
        if (item->form && same(item->form, "front")) *before_vowel = bel;
        return text;
    }
    if (same(table, "verb")) return verb_text(d, node, item, agreement, french);
    const char *text = cell_text(node, item->form, french);
    if (french && item->agree)
        text = word_text(d, text, agreement, before_vowel);
    return text;
}

/* The text of an item that is no slot: be:present@S, le@N, or itself. */
static const char *literal_text(Derivation *d, const Item *item,
                                Agreement agreement, bool french,
                                const char **before_vowel) {
    if (item->form) {
        const Table *verb = lexicon_table(d->lexicon, "verb");
        Node node = {.table = verb};
        node.row = table_find(verb, french ? "french" : "english", item->head);
        return node.row < 0 ? NULL
                            : verb_text(d, &node, item, agreement, french);
    }
    if (french && item->agree)
        return word_text(d, item->head, agreement, before_vowel);
    return item->head;
}

static void add_link(Word *word, int number, const char *name, bool possible) {
    if (word->links == WORD_LABELS) return;
    uint64_t id = ((uint64_t)number << 48) ^ (text_hash(name) >> 16);
    word->link[word->links++] = (Link){id, possible};
}

static void add_condition(Word *word, const Slots *slots, const Item *item) {
    if (!item->choice) return;
    if (word->conditions == WORD_CONDITIONS)
        fail(slots->rule->file, slots->rule->line, "too deep", "choices");
    int choice = slots->number * MOST_CHOICES + item->choice;
    word->condition[word->conditions++] = (Condition){choice, item->variant};
}

/* Adds the words of a text, with the item's links and condition. */
static void add_text(Derivation *d, const Slots *slots, const Item *item,
                     const char *text, const char *before_vowel, Words *words) {
    while (*text) {
        size_t length = strcspn(text, " ");
        Word *word = words_add(d->arena, words);
        word->aspirated = *text == '*';
        word->text = arena_copy(d->arena, text + word->aspirated,
                                length - word->aspirated);
        word->before_vowel = before_vowel;
        word->bare = item->bare;
        word->article = same(item->head, "le") && item->agree;
        for (int i = 0; i < item->labels; i++)
            add_link(word, slots->number, item->label[i].name,
                     item->label[i].possible);
        if (!item->labels) add_link(word, slots->number, item->head, false);
        add_condition(word, slots, item);
        text += length + (text[length] == ' ');
    }
}

/* Adds the words of a phrase. */
static void add_phrase(Derivation *d, const Slots *slots, const Item *item,
                       const Words *phrase, Words *words) {
    for (int i = 0; i < phrase->count; i++) {
        Word *word = words_add(d->arena, words);
        *word = phrase->of[i];
        for (int k = 0; k < item->labels; k++)
            add_link(word, slots->number, item->label[k].name,
                     item->label[k].possible);
        add_condition(word, slots, item);
    }
}

static bool write_item(Derivation *d, const Slots *slots, const Item *item,
                       bool french, Words *words) {
    Node *node = slot_node(slots, item->head);
    bool clitics = item->form && same(item->form, "clitics");
    if (node && !node->table && (!item->form || clitics)) {
        add_phrase(d, slots, item,
                   clitics  ? &node->clitics
                   : french ? &node->french
                            : &node->english,
                   words);
        return true;
    }
    const char *before_vowel = NULL;
    Agreement agreement = agreement_of(slots, item);
    const char *text =
        node ? row_text(d, node, item, agreement, french, &before_vowel)
             : literal_text(d, item, agreement, french, &before_vowel);
    if (!text) return false;
    add_text(d, slots, item, text, before_vowel, words);
    return true;
}

bool items_write(Derivation *derivation, const Slots *slots, const Items *items,
                 bool french, Words *words) {
    for (int i = 0; i < items->count; i++)
        if (!write_item(derivation, slots, &items->of[i], french, words))
            return false;
    return true;
}
