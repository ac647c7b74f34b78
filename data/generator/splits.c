/* splits: draws sentences until every split has its share. Includes surface.
 */
#include "splits.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PATIENCE = 4000000 };

/* Bucket b holds lengths from lower[b] to lower[b + 1] - 1. */
static const int LOWER[BUCKETS + LONG_BUCKETS + 1] = {3,  6,  9,  12, 15,
                                                      18, 21, 25, 31};
static const int SHARE[BUCKETS] = {12, 22, 22, 18, 14, 12};

/* What is asked of the next sentence. */
typedef struct Wish {
    const char *start;
    int size, bucket; /* bucket -1: any up to 20 tokens */
    const char *kind; /* the held-out kind it must have, or NULL */
    const char *tag;  /* the wrong form it must have, or NULL */
    bool unseen, any_depth;
} Wish;

static int bucket_of(int length) {
    for (int b = 0; b < BUCKETS + LONG_BUCKETS; b++)
        if (length >= LOWER[b] && length < LOWER[b + 1]) return b;
    return -1;
}

/* The place of a hash in the set: its own, or a free one. */
static size_t set_place(const TextSet *set, uint64_t hash) {
    size_t at = (size_t)hash & (set->room - 1);
    while (set->slot[at] && set->slot[at] != hash)
        at = (at + 1) & (set->room - 1);
    return at;
}

static void set_grow(TextSet *set) {
    TextSet old = *set;
    set->room = old.room ? 2 * old.room : 1 << 14;
    set->slot = keep(set->room, sizeof *set->slot);
    for (size_t i = 0; i < old.room; i++)
        if (old.slot[i]) set->slot[set_place(set, old.slot[i])] = old.slot[i];
    free(old.slot);
}

/* Adds the hash of a text; false if it is there already. */
static bool set_add(TextSet *set, uint64_t hash) {
    if (2 * set->count >= set->room) set_grow(set);
    size_t at = set_place(set, hash | 1);
    if (set->slot[at]) return false;
    set->slot[at] = hash | 1;
    set->count++;
    return true;
}

bool source_take(Source *source, const char *english) {
    return set_add(&source->seen, text_hash(english));
}

static bool set_has(const TextSet *set, uint64_t hash) {
    return set->room && set->slot[set_place(set, hash | 1)];
}

/* Counts a word of train, up to OFTEN. */
static void learn_word(Source *source, uint64_t hash) {
    for (int i = 0; i < OFTEN; i++)
        if (set_add(&source->words[i], hash)) return;
}

/* Whether train has all words of a line often; with `learn` it gets them. */
static bool know_words(Source *source, const char *line, bool learn) {
    bool known = true;
    while (*line) {
        uint64_t hash = 0xCBF29CE484222325u;
        for (; *line && *line != ' '; line++)
            hash = (hash ^ (unsigned char)*line) * 0x100000001B3u;
        line += *line == ' ';
        known &= set_has(&source->words[OFTEN - 1], hash);
        if (learn) learn_word(source, hash);
    }
    return known;
}

/* Whether the facts of a derivation hold exactly the kinds wished for. */
static bool facts_fit(const Source *source, const Derivation *d,
                      const Wish *wish) {
    bool found = !wish->kind, unseen = false;
    for (int i = 0; i < d->facts; i++) {
        unseen |= same(d->fact[i], "unseen");
        int row = table_find(&source->held_out, "fact", d->fact[i]);
        if (row < 0) continue;
        const char *kind = table_cell(&source->held_out, row, "kind");
        if (wish->any_depth && same(kind, "depth")) continue;
        if (!wish->kind || strcmp(kind, wish->kind)) return false;
        found = true;
    }
    return found && unseen == wish->unseen;
}

static bool has_tag(const Derivation *d, const char *tag) {
    for (int i = 0; i < d->tags; i++)
        if (same(d->tag[i], tag)) return true;
    return false;
}

/* A random wrong form of the wished phenomenon; choice 0 if there is none. */
static Wrong pick_wrong(Derivation *d, const char *tag) {
    int count = 0;
    Wrong wrong = {0, 0};
    if (!has_tag(d, tag)) return wrong;
    for (int i = 0; i < d->alternatives; i++) {
        const Alternative *a = &d->alternative[i];
        if (strcmp(a->tag, tag)) continue;
        if (random_below(d->random, (uint32_t)++count) == 0)
            wrong = (Wrong){a->choice, a->variant};
    }
    return wrong;
}

static int compare_text(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The tags in order, the kind or phenomenon of the split first. */
static const char *tag_line(Derivation *d, const Wish *wish) {
    qsort(d->tag, (size_t)d->tags, sizeof *d->tag, compare_text);
    const char *line = wish->kind ? arena_print(d->arena, "comp-%s", wish->kind)
                       : wish->tag ? wish->tag
                                   : "";
    for (int i = 0; i < d->tags; i++)
        if (!wish->tag || strcmp(d->tag[i], wish->tag))
            line = arena_print(d->arena, "%s%s%s", line, *line ? " " : "",
                               d->tag[i]);
    return *line ? line : "plain";
}

static const char *kept(const char *text) {
    return keep_text(text, strlen(text));
}

static void split_add(Split *split, const Surface *s, const char *tags,
                      const char *wrong) {
    if (split->count == split->room) {
        split->room = split->room ? 2 * split->room : 1024;
        split->pair =
            realloc(split->pair, (size_t)split->room * sizeof *split->pair);
        if (!split->pair) fail(split->name, 0, "no memory for", "the split");
    }
    split->pair[split->count++] =
        (Pair){kept(s->english), kept(s->french), kept(s->links), kept(tags),
               wrong ? kept(wrong) : NULL};
}

/* The wrong form of a sentence that the wish asks for, or NULL. */
static const char *wrong_form(Derivation *d, const Node *node, const Wish *wish,
                              const Surface *right) {
    Wrong how = pick_wrong(d, wish->tag);
    if (!how.choice) return NULL;
    Surface wrong = surface_write(d, node, how);
    if (same(wrong.french, right->french)) return NULL;
    if (same(wish->tag, "elision") && wrong.elisions >= right->elisions)
        return NULL;
    if (same(wish->tag, "contraction") &&
        wrong.contractions >= right->contractions)
        return NULL;
    return wrong.french;
}

/* Takes the derived sentence into the split if it is as wished. */
static bool take(Source *source, Split *split, const Wish *wish, Derivation *d,
                 const Node *node) {
    if (!facts_fit(source, d, wish)) return false;
    Surface right = surface_write(d, node, (Wrong){0, 0});
    if (right.elisions) d->tag[d->tags++] = "elision";
    if (right.contractions) d->tag[d->tags++] = "contraction";
    int bucket = bucket_of(right.length);
    if (wish->bucket >= 0 ? bucket != wish->bucket
                          : bucket < 0 || bucket >= BUCKETS)
        return false;
    const char *wrong = NULL;
    if (wish->tag) {
        wrong = wrong_form(d, node, wish, &right);
        if (!wrong || !know_words(source, wrong, false)) return false;
    }
    bool train = same(split->name, "train"), open = train || wish->unseen;
    if (!open && !same(split->name, "more") &&
        !(know_words(source, right.english, false) &&
          know_words(source, right.french, false)))
        return false;
    if (!source_take(source, right.english)) return false;
    if (train) {
        know_words(source, right.english, true);
        know_words(source, right.french, true);
    }
    split_add(split, &right, tag_line(d, wish), wrong);
    return true;
}

/* Draws sentences until one is as wished. */
static void draw_one(Source *source, Split *split, const Wish *wish) {
    Features none = {0};
    int rules;
    const Rule *start = grammar_category(&source->grammar, wish->start, &rules);
    if (!start) fail("grammar", 0, "no rules for", wish->start);
    for (int try = 0; try < PATIENCE; try++) {
        source->arena.used = 0;
        Derivation *d = arena_take(&source->arena, 1, sizeof *d);
        Node *node = arena_take(&source->arena, 1, sizeof *node);
        d->lexicon = &source->lexicon;
        d->grammar = &source->grammar;
        d->memo = &source->memo;
        d->arena = &source->arena;
        d->random = &source->random;
        d->size = wish->size >= 0 ? wish->size
                                  : (int)random_below(&source->random, SIZES);
        d->unseen = wish->unseen;
        if (derive(d, start, rules, &none, node) &&
            take(source, split, wish, d, node))
            return;
    }
    fail(split->name, 0, "the grammar yields no more sentences for",
         wish->kind  ? wish->kind
         : wish->tag ? wish->tag
                     : "the bucket");
}

/* A bucket, drawn by what is still missing. */
static int missing_bucket(Source *source, int *missing, int buckets) {
    uint32_t total = 0;
    for (int b = 0; b < buckets; b++) total += (uint32_t)missing[b];
    uint32_t at = random_below(&source->random, total);
    int b = 0;
    for (; at >= (uint32_t)missing[b]; b++) at -= (uint32_t)missing[b];
    missing[b]--;
    return b;
}

/* Splits whose lengths follow quotas. */
static void draw_quotas(Source *source, Split *split, int size,
                        const int *share, int total) {
    int missing[BUCKETS], sum = 0;
    for (int b = 0; b < BUCKETS; b++) {
        missing[b] = size * share[b] / total;
        sum += missing[b];
    }
    for (int b = 1; sum < size; sum++, b = b % (BUCKETS - 1) + 1) missing[b]++;
    for (int i = 0; i < size; i++) {
        int bucket = missing_bucket(source, missing, BUCKETS);
        draw_one(
            source, split,
            &(Wish){.start = "Sentence", .size = bucket, .bucket = bucket});
    }
}

static void draw_kinds(Source *source, Split *split, int each) {
    const char *last = "";
    for (int row = 0; row < source->held_out.rows; row++) {
        const char *kind = table_cell(&source->held_out, row, "kind");
        if (same(kind, last)) continue;
        last = kind;
        const char *start = table_cell(&source->held_out, row, "start");
        const char *size = table_cell(&source->held_out, row, "size");
        for (int i = 0; i < each; i++)
            draw_one(source, split,
                     &(Wish){.start = *start ? start : "Sentence",
                             .size = *size ? atoi(size) : -1,
                             .bucket = -1,
                             .kind = kind});
    }
}

static void draw_pairs(Source *source, Split *split, int each) {
    for (int row = 0; row < source->pairs.rows; row++)
        for (int i = 0; i < each; i++)
            draw_one(source, split,
                     &(Wish){.start = "Sentence",
                             .size = -1,
                             .bucket = -1,
                             .tag = table_cell(&source->pairs, row, "tag")});
}

Split *split_new(Source *source) {
    if (source->splits == 16) fail("splits", 0, "too many", "splits");
    return &source->split[source->splits++];
}

void split_draw(Source *source, Split *split, const char *name, int size) {
    static const int equal[BUCKETS] = {1, 1, 1, 1, 1, 1};
    split->name = name;
    if (same(name, "test")) {
        draw_quotas(source, split, size, equal, BUCKETS);
    } else if (same(name, "valid")) {
        draw_quotas(source, split, size, SHARE, 100);
    } else if (same(name, "train") || same(name, "more")) {
        draw_quotas(source, split, size, SHARE, 100);
    } else if (same(name, "comp")) {
        draw_kinds(source, split, size);
    } else if (same(name, "pairs")) {
        draw_pairs(source, split, size);
    } else {
        bool is_long = same(name, "long");
        for (int i = 0; i < size; i++)
            draw_one(
                source, split,
                &(Wish){.start = "Sentence",
                        .size = is_long ? SIZES - 1 : -1,
                        .bucket = is_long ? BUCKETS + i % LONG_BUCKETS : -1,
                        .unseen = !is_long,
                        .any_depth = is_long});
    }
}
