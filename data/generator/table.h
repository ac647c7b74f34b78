/* table: the lexicon, as tables of tab-separated text with a line of
 * headings. Includes support. Tables live as long as the program. */
#ifndef GENERATOR_TABLE_H
#define GENERATOR_TABLE_H

#include "support.h"

/* One file: headings, and rows of cells. Row r has weight[r]. */
typedef struct Table {
    const char *name;
    int columns;
    int rows;
    const char **heading;
    const char **cell;
    uint64_t *bits; /* set_bits of each cell */
    uint32_t *weight;
    bool *unseen; /* rows of the set `unseen` */
} Table;

/* All the tables of the lexicon. */
typedef struct Lexicon {
    int count;
    Table table[16];
} Lexicon;

/* Reads one table; exits with file and line on an error. */
void table_read(Table *table, const char *path, const char *name);

/* Reads every table of `folder` named in its list; exits on an error. */
void lexicon_read(Lexicon *lexicon, const char *folder);

/* The table called `name`, or NULL. */
const Table *lexicon_table(const Lexicon *lexicon, const char *name);

/* The cell of a row under a heading; "" if the cell is "-" or the heading
 * does not exist. */
const char *table_cell(const Table *table, int row, const char *heading);

/* The column under a heading, or -1. */
int table_column(const Table *table, const char *heading);

/* The first row whose cell under `heading` is exactly `value`, or -1. */
int table_find(const Table *table, const char *heading, const char *value);

#endif
