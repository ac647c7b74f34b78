/* natural: tokens as people write them. */
#include "natural.h"

#include <string.h>

/* Whether no space stands before this token. */
static int is_tight(const char *token, size_t length, int french) {
    if (strchr(".,", token[0]) || (!french && strchr("?!:", token[0])))
        return 1;
    if (token[0] == '-') return length > 1;
    return token[0] == '\'' || (length == 3 && !strncmp(token, "n't", 3));
}

const char *natural_write(FILE *file, const char *line, int french) {
    int tight = 1; /* nothing before the first token, nor behind l' */
    while (*line && *line != '\t') {
        size_t length = strcspn(line, " \t");
        if (!tight && !is_tight(line, length, french)) fputc(' ', file);
        fwrite(line, 1, length, file);
        tight = length > 1 && line[length - 1] == '\'';
        line += length;
        if (*line == ' ') line++;
    }
    return line;
}
