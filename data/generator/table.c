/* table: the lexicon's tables. Includes only support. */
#include "table.h"

#include <stdio.h>
#include <string.h>

static const char *const TABLE_NAMES[] = {
    "noun",   "verb", "adjective", "pronoun", "name",  "city",       "country",
    "number", "word", "sandhi",    "adverb",  "state", "preposition"};

/* Splits a line at its tabs; returns the number of fields. */
static int split_tabs(char *line, const char **field, int most) {
    int count = 0;
    for (char *at = line; at && count < most; count++) {
        char *end = strchr(at, '\t');
        if (end) *end++ = 0;
        field[count] = at;
        at = end;
    }
    return count;
}

/* The next line that is neither empty nor a comment, or NULL. */
static char *next_line(char **text, int *number) {
    while (**text) {
        char *line = *text;
        size_t length = strcspn(line, "\n");
        *text = line + length + (line[length] == '\n');
        line[length] = 0;
        ++*number;
        if (length && *line != '#') return line;
    }
    return NULL;
}

/* A mild Zipf: the weight of a row falls with its place in the table. */
static uint32_t weight_of(int row) {
    return 12000u / (30u + (uint32_t)row);
}

static void add_row(Table *table, char *line, const char *path, int number) {
    const char *field[32] = {0};
    int count = split_tabs(line, field, 32);
    if (count != table->columns)
        fail(path, number, "wrong number of fields in the row of", field[0]);
    for (int i = 0; i < count; i++) {
        int at = table->rows * table->columns + i;
        table->cell[at] = !same(field[i], "-") ? field[i] : "";
        table->bits[at] = set_bits(table->cell[at]);
    }
    table->weight[table->rows] = weight_of(table->rows);
    table->unseen[table->rows] =
        same(table_cell(table, table->rows, "set"), "unseen");
    table->rows++;
}

void table_read(Table *table, const char *path, const char *name) {
    char *text = read_whole(path);
    int number = 0, lines = 0;
    for (const char *c = text; *c; c++) lines += *c == '\n';
    char *line = next_line(&text, &number);
    if (!line) fail(path, number, "the table is", "empty");
    const char *field[32];
    table->name = name;
    table->columns = split_tabs(line, field, 32);
    table->heading = keep((size_t)table->columns, sizeof *table->heading);
    memcpy(table->heading, field,
           (size_t)table->columns * sizeof *table->heading);
    size_t cells = (size_t)(lines + 1) * (size_t)table->columns;
    table->cell = keep(cells, sizeof *table->cell);
    table->bits = keep(cells, sizeof *table->bits);
    table->unseen = keep((size_t)lines + 1, sizeof *table->unseen);
    table->weight = keep((size_t)lines + 1, sizeof *table->weight);
    while ((line = next_line(&text, &number)))
        add_row(table, line, path, number);
}

static void read_named(Table *table, const char *folder, const char *name) {
    char path[512];
    snprintf(path, sizeof path, "%s/%s.tsv", folder, name);
    table_read(table, path, name);
}

void lexicon_read(Lexicon *lexicon, const char *folder) {
    size_t count = sizeof TABLE_NAMES / sizeof *TABLE_NAMES;
    lexicon->count = (int)count;
    for (size_t i = 0; i < count; i++)
        read_named(&lexicon->table[i], folder, TABLE_NAMES[i]);
}

const Table *lexicon_table(const Lexicon *lexicon, const char *name) {
    for (int i = 0; i < lexicon->count; i++)
        if (same(lexicon->table[i].name, name)) return &lexicon->table[i];
    return NULL;
}

int table_column(const Table *table, const char *heading) {
    for (int i = 0; i < table->columns; i++)
        if (same(table->heading[i], heading)) return i;
    return -1;
}

const char *table_cell(const Table *table, int row, const char *heading) {
    int column = table_column(table, heading);
    return column < 0 ? "" : table->cell[row * table->columns + column];
}

int table_find(const Table *table, const char *heading, const char *value) {
    for (int row = 0; row < table->rows; row++)
        if (same(table_cell(table, row, heading), value)) return row;
    return -1;
}
