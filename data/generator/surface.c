/* surface: elision, contraction, links. Includes derive. */
#include "surface.h"

#include <stdio.h>
#include <string.h>

/* The words of one side that the choices let stand. */
static int let_stand(const Words *words, Wrong wrong, Word *out) {
    int count = 0;
    for (int i = 0; i < words->count && count < MOST_TOKENS; i++) {
        const Word *word = &words->of[i];
        bool stands = true;
        for (int k = 0; k < word->conditions; k++) {
            const Condition *c = &word->condition[k];
            int variant = c->choice == wrong.choice ? wrong.variant : 0;
            stands &= c->variant == variant;
        }
        if (stands) out[count++] = *word;
    }
    return count;
}

/* Whether a French word begins with the sound of a vowel. */
static bool vowel_sound(const Word *word) {
    static const char *const start[] = {
        "a", "e", "i", "o", "u", "h", "A", "E", "I", "O", "U", "H", "à",
        "â", "é", "è", "ê", "ë", "î", "ï", "ô", "û", "œ", "É", "Î", "y "};
    if (word->aspirated) return false;
    for (size_t i = 0; i < sizeof start / sizeof *start; i++)
        if (!strncmp(word->text, start[i], strlen(start[i]))) return true;
    return same(word->text, "y");
}

/* The row of the table of contact for two neighbours, or -1. An empty second
 * cell stands for any word with a vowel sound. */
static int contact_row(const Table *table, const char *kind, const Word *first,
                       const Word *second) {
    for (int row = 0; row < table->rows; row++) {
        if (!same(table_cell(table, row, "kind"), kind) ||
            !same(table_cell(table, row, "first"), first->text))
            continue;
        const char *next = table_cell(table, row, "second");
        if (*next ? same(next, second->text) : vowel_sound(second)) return row;
    }
    return -1;
}

static int elide(const Table *table, Word *words, int count) {
    int elisions = 0;
    for (int i = 0; i + 1 < count; i++) {
        if (words[i].bare) continue;
        if (words[i].before_vowel && vowel_sound(&words[i + 1])) {
            words[i].text = words[i].before_vowel;
            elisions++;
            continue;
        }
        int row = contact_row(table, "elide", &words[i], &words[i + 1]);
        if (row < 0) continue;
        words[i].text = table_cell(table, row, "result");
        elisions++;
    }
    return elisions;
}

/* Joins the links of a swallowed word to the first, as possible ones. */
static void swallow(Word *into, const Word *word) {
    for (int i = 0; i < word->links && into->links < WORD_LABELS; i++)
        into->link[into->links++] = (Link){word->link[i].id, true};
}

static int contract(const Table *table, Word *words, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
        words[kept] = words[i];
        bool may = i + 1 < count && !words[i].bare && !words[i + 1].bare &&
                   words[i + 1].article;
        int row =
            may ? contact_row(table, "contract", &words[i], &words[i + 1]) : -1;
        if (row >= 0) {
            words[kept].text = table_cell(table, row, "result");
            swallow(&words[kept], &words[++i]);
        }
        kept++;
    }
    return kept;
}

static void a_or_an(Word *words, int count) {
    for (int i = 0; i + 1 < count; i++)
        if (same(words[i].text, "a") && strchr("aeiou", words[i + 1].text[0]))
            words[i].text = "an";
}

static const char *join(Arena *arena, const Word *words, int count) {
    size_t size = 1;
    for (int i = 0; i < count; i++) size += strlen(words[i].text) + 1;
    char *line = arena_take(arena, size, 1), *at = line;
    for (int i = 0; i < count; i++)
        at += sprintf(at, "%s%s", i ? " " : "", words[i].text);
    return line;
}

/* 0 if two words are not linked, 1 if possibly, 2 if surely. */
static int linked(const Word *a, const Word *b) {
    int best = 0;
    for (int i = 0; i < a->links; i++)
        for (int k = 0; k < b->links; k++) {
            if (a->link[i].id != b->link[k].id) continue;
            int sure = a->link[i].possible || b->link[k].possible ? 1 : 2;
            if (sure > best) best = sure;
        }
    return best;
}

static const char *link_line(Arena *arena, const Word *english, int m,
                             const Word *french, int n) {
    char *line = arena_take(arena, (size_t)(m * n) * 8 + 1, 1), *at = line;
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) {
            int how = linked(&english[i], &french[j]);
            if (how)
                at += sprintf(at, "%s%d%c%d", at == line ? "" : " ", i,
                              how == 2 ? '-' : '?', j);
        }
    return line;
}

Surface surface_write(Derivation *derivation, const Node *sentence,
                      Wrong wrong) {
    const Table *table = lexicon_table(derivation->lexicon, "sandhi");
    Arena *arena = derivation->arena;
    Word *english = arena_take(arena, MOST_TOKENS, sizeof *english);
    Word *french = arena_take(arena, MOST_TOKENS, sizeof *french);
    int m = let_stand(&sentence->english, wrong, english);
    int n = let_stand(&sentence->french, wrong, french);
    a_or_an(english, m);
    int elisions = elide(table, french, n);
    int after = contract(table, french, n), contractions = n - after;
    n = after;
    return (Surface){.length = m,
                     .elisions = elisions,
                     .contractions = contractions,
                     .english = join(arena, english, m),
                     .french = join(arena, french, n),
                     .links = link_line(arena, english, m, french, n)};
}
