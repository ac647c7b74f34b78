/* draw: draws a row of a table that meets what is asked. Includes derive. */
#include "draw.h"

#include <stdlib.h>
#include <string.h>

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

/* The hash of a question, from its parts. */
static uint64_t question_of(const Table *table, const Wanted *wanted,
                            int count) {
    uint64_t hash = text_hash(table->name);
    for (int i = 0; i < count; i++) {
        uint64_t part = text_hash(wanted[i].value) +
                        (uint64_t)(2 * wanted[i].column + wanted[i].not_equal);
        hash = (hash ^ part) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 29;
    }
    return hash | 1;
}

static struct Answer *memo_place(const Memo *memo, uint64_t question) {
    size_t at = (size_t)(question >> 20) & (memo->room - 1);
    while (memo->answer[at].question && memo->answer[at].question != question)
        at = (at + 1) & (memo->room - 1);
    return &memo->answer[at];
}

static void memo_grow(Memo *memo) {
    Memo old = *memo;
    memo->room = old.room ? 2 * old.room : 1024;
    memo->answer = keep(memo->room, sizeof *memo->answer);
    for (size_t i = 0; i < old.room; i++)
        if (old.answer[i].question)
            *memo_place(memo, old.answer[i].question) = old.answer[i];
    free(old.answer);
}

/* Which rows meet the settings: remembered, or found out. */
static const bool *rows_that_fit(Memo *memo, const Table *table,
                                 const Features *settings) {
    Wanted wanted[MOST_FEATURES];
    int count = wanted_columns(table, settings, wanted);
    if (2 * memo->count >= memo->room) memo_grow(memo);
    uint64_t question = question_of(table, wanted, count);
    struct Answer *answer = memo_place(memo, question);
    if (answer->question) return answer->fits;
    memo->count++;
    answer->question = question;
    answer->fits = keep((size_t)table->rows, sizeof *answer->fits);
    for (int row = 0; row < table->rows; row++)
        answer->fits[row] = row_fits(table, row, wanted, count);
    return answer->fits;
}

int draw_row(Derivation *d, const Table *table, const Features *settings) {
    const bool *fits = rows_that_fit(d->memo, table, settings);
    uint32_t *weight =
        arena_take(d->arena, (size_t)table->rows, sizeof *weight);
    uint32_t total = 0;
    for (int row = 0; row < table->rows; row++) {
        if (fits[row] && may_draw(d, table, row))
            weight[row] = table->weight[row];
        total += weight[row];
    }
    if (!total) return -1;
    uint32_t at = random_below(d->random, total);
    int row = 0;
    for (; at >= weight[row]; row++) at -= weight[row];
    return row;
}
