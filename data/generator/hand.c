/* hand: the splits that are written by hand. Includes splits. */
#include "hand.h"

#include <stdio.h>
#include <stdlib.h>

/* Where the reader stands; `text` is cut into lines as it goes. */
typedef struct Reader {
    const char *path;
    int line;
    char *text;
} Reader;

/* The next line, "" for an empty one, NULL at the end; skips comments. */
static char *read_line(Reader *reader) {
    while (*reader->text) {
        char *line = reader->text;
        size_t length = strcspn(line, "\n");
        reader->text += length + (line[length] == '\n');
        line[length] = 0;
        reader->line++;
        if (*line != '#') return line;
    }
    return NULL;
}

/* The next line that is not empty. */
static char *read_full_line(Reader *reader) {
    char *line = read_line(reader);
    while (line && !*line) line = read_line(reader);
    return line;
}

/* Cuts a line at its spaces. */
static int cut_tokens(char *line, char **token) {
    int count = 0;
    while (*line && count < MOST_TOKENS) {
        token[count++] = line;
        line += strcspn(line, " ");
        if (*line) *line++ = 0;
    }
    return count;
}

/* The place of the English word `name` or `name#k`, or -1. */
static int find_token(char **token, int count, const char *name) {
    const char *mark = strchr(name, '#');
    size_t length = mark ? (size_t)(mark - name) : strlen(name);
    int wanted = mark ? atoi(mark + 1) : 1;
    for (int i = 0; i < count; i++)
        if (strlen(token[i]) == length && !memcmp(token[i], name, length) &&
            --wanted == 0)
            return i;
    return -1;
}

/* How the English word i and the French word j are linked. */
typedef struct Grid {
    char mark[MOST_TOKENS][MOST_TOKENS]; /* '-', '?' or 0 */
} Grid;

/* Reads the links of one French token: word+word?+word#2, or -. */
static void read_links(const Reader *reader, char *links, char **english,
                       int count, int j, Grid *grid) {
    if (same(links, "-")) return;
    while (links) {
        char *next = strchr(links, '+');
        if (next) *next++ = 0;
        size_t length = strlen(links);
        bool possible = length > 1 && links[length - 1] == '?';
        if (possible) links[length - 1] = 0;
        int i = find_token(english, count, links);
        if (i < 0) fail(reader->path, reader->line, "no English word", links);
        grid->mark[i][j] = possible ? '?' : '-';
        links = next;
    }
}

static const char *grid_line(const Grid *grid, int m, int n) {
    size_t room = (size_t)(m * n) * 8 + 1;
    char *line = keep(room, 1), *at = line;
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++)
            if (grid->mark[i][j])
                at += snprintf(at, room - (size_t)(at - line), "%s%d%c%d",
                               at == line ? "" : " ", i, grid->mark[i][j], j);
    return line;
}

static void add(Source *source, const Reader *reader, Split *split, Pair pair) {
    if (!source_take(source, pair.english))
        fail(reader->path, reader->line, "this sentence stands elsewhere",
             pair.english);
    if (split->count == split->room) {
        split->room = split->room ? 2 * split->room : 256;
        split->pair =
            realloc(split->pair, (size_t)split->room * sizeof *split->pair);
        if (!split->pair) fail(reader->path, 0, "no memory for", "the split");
    }
    split->pair[split->count++] = pair;
}

/* Reads the French tokens and their links. */
static Pair read_pair(const Reader *reader, char *english, char *french) {
    static Grid grid;
    char *source[MOST_TOKENS], *target[MOST_TOKENS];
    Pair pair = {.english = keep_text(english, strlen(english)),
                 .tags = "natural"};
    size_t room = strlen(french) + 1;
    int m = cut_tokens(english, source), n = cut_tokens(french, target);
    char *line = keep(room, 1), *at = line;
    grid = (Grid){0};
    for (int j = 0; j < n; j++) {
        char *links = strrchr(target[j], '/');
        if (!links) fail(reader->path, reader->line, "no links at", target[j]);
        *links++ = 0;
        read_links(reader, links, source, m, j, &grid);
        at += sprintf(at, "%s%s", j ? " " : "", target[j]);
    }
    pair.french = line;
    pair.links = grid_line(&grid, m, n);
    return pair;
}

void hand_natural(Source *source, Split *split, const char *path) {
    char *text = read_whole(path);
    Reader reader = {path, 0, text};
    split->name = "natural";
    for (char *english; (english = read_full_line(&reader));) {
        char *french = read_line(&reader);
        if (!french || !*french)
            fail(path, reader.line, "no French for", english);
        add(source, &reader, split, read_pair(&reader, english, french));
    }
    free(text);
}

void hand_ambiguous(Source *source, Split *split, const char *path) {
    Reader reader = {path, 0, read_whole(path)};
    split->name = "ambiguous";
    for (char *english; (english = read_full_line(&reader));) {
        char *french = keep(4096, 1);
        size_t length = 0;
        for (char *line; (line = read_line(&reader)) && *line;) {
            if (length + strlen(line) + 2 > 4096)
                fail(path, reader.line, "too many references for", english);
            length += (size_t)sprintf(french + length, "%s%s",
                                      length ? "\t" : "", line);
        }
        if (!length) fail(path, reader.line, "no French for", english);
        add(source, &reader, split,
            (Pair){.english = english, .french = french, .tags = "ambiguous"});
    }
}
