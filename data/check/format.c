/* format: bytes, lines, tables and links of the splits. Includes corpus. */
#include "corpus.h"

#include "text/utf8.h"

#include <stdio.h>
#include <string.h>

/* What is wrong with the bytes of a line, or NULL. */
static const char *bytes_wrong(const char *line, bool columns) {
    size_t length = strlen(line), size = 0;
    if (!length) return "an empty line";
    if (*line == ' ' || line[length - 1] == ' ' || strstr(line, "  "))
        return "a space too many";
    for (size_t i = 0; i < length; i += size) {
        uint32_t code = utf8_decode(line + i, length - i, &size);
        if (code == UTF8_INVALID) return "broken UTF-8";
        if (code < 32 && !(columns && code == '\t'))
            return "a control character";
        if (code != ' ' && utf8_is_space(code) && code != '\t')
            return "a space that is not U+0020";
        if (code == 0x2019) return "a typographic apostrophe";
    }
    return NULL;
}

static void check_bytes(Corpus *corpus, const Lines *lines, bool columns) {
    for (int i = 0; i < lines->count; i++) {
        const char *wrong = bytes_wrong(lines->line[i], columns);
        if (wrong) corpus_error(corpus, lines, i + 1, wrong, lines->line[i]);
    }
}

static void check_counts(Corpus *corpus, const Split *split) {
    const Lines *all[] = {&split->french, &split->tags, &split->links,
                          &split->wrong};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        bool links = all[i] == &split->links, wrong = all[i] == &split->wrong;
        if (links && !strcmp(split->name, "ambiguous")) continue;
        if (wrong && strcmp(split->name, "pairs")) continue;
        if (all[i]->count != split->english.count)
            corpus_error(corpus, all[i], all[i]->count, "not as many lines as",
                         split->english.path);
    }
}

/* The line without its spaces. */
static void squeeze(const char *line, char *out, size_t size) {
    size_t used = 0;
    for (; *line && used + 1 < size; line++)
        if (*line != ' ') out[used++] = *line;
    out[used] = '\0';
}

/* The table says what the other files say, but for spaces; a French with
 * several references has a row for each. */
static void check_table(Corpus *corpus, const Split *split) {
    char row[8192], want[8192], have[8192];
    int number = 0;
    for (int i = 0; i < split->english.count; i++) {
        const char *french = split->french.line[i];
        for (bool more = true; more; number++) {
            int length = (int)strcspn(french, "\t");
            bool wrong = split->wrong.count > i;
            snprintf(row, sizeof row, "%s\t%.*s%s%s\t%s",
                     split->english.line[i], length, french, wrong ? "\t" : "",
                     wrong ? split->wrong.line[i] : "", split->tags.line[i]);
            squeeze(row, want, sizeof want);
            bool there = number < split->table.count;
            squeeze(there ? split->table.line[number] : "", have, sizeof have);
            if (strcmp(want, have))
                corpus_error(corpus, &split->table, number + 1,
                             "is not what the other files say", row);
            more = french[length] == '\t';
            french += length + more;
        }
    }
    if (number != split->table.count)
        corpus_error(corpus, &split->table, number + 1, "more rows than pairs",
                     split->english.path);
}

/* Words that may stand without a link: in what the grammar makes only the à
 * of répondre à; in what is written by hand what the sides do not share. */
static bool may_be_free(const char *word, bool by_hand) {
    static const char *const some[] = {
        "de",  "d'",   "le",  "la", "les", "l'",  "des", "au",
        "aux", "vous", "il",  "s'", "ans", "que", ",",   "en",
        "in",  "to",   "the", "a",  "of",  "on",  "at",  NULL};
    if (!strcmp(word, "à")) return true;
    for (int i = 0; by_hand && some[i]; i++)
        if (!strcmp(word, some[i])) return true;
    return false;
}

/* Reads the links of a pair and marks the linked words. */
static const char *read_links(const char *line, const Words *english,
                              const Words *french, bool *e, bool *f) {
    int before_i = -1, before_j = -1, used = 0;
    for (; *line; line += used) {
        int i, j;
        char mark;
        if (sscanf(line, "%d%c%d%n", &i, &mark, &j, &used) != 3 ||
            (mark != '-' && mark != '?') || (line[used] && line[used] != ' '))
            return "not a link";
        used += line[used] == ' ';
        if (i < 0 || j < 0 || i >= english->count || j >= french->count)
            return "a link to no word";
        if (i < before_i || (i == before_i && j <= before_j))
            return "links out of order";
        before_i = i;
        before_j = j;
        e[i] = f[j] = true;
    }
    return NULL;
}

static void check_free(Corpus *corpus, const Lines *lines, int line,
                       const Words *words, const bool *linked, bool by_hand) {
    for (int i = 0; i < words->count; i++)
        if (!linked[i] && !may_be_free(words->word[i], by_hand))
            corpus_error(corpus, lines, line + 1, "a word without a link",
                         words->word[i]);
}

static void check_links(Corpus *corpus, const Split *split) {
    bool by_hand = !strcmp(split->name, "natural");
    for (int i = 0; i < split->links.count; i++) {
        char a[4096], b[4096];
        Words english, french;
        bool e[MOST_WORDS] = {0}, f[MOST_WORDS] = {0};
        copy_words(split->english.line[i], a, sizeof a, &english);
        copy_words(split->french.line[i], b, sizeof b, &french);
        const char *wrong =
            read_links(split->links.line[i], &english, &french, e, f);
        if (wrong) {
            corpus_error(corpus, &split->links, i + 1, wrong,
                         split->links.line[i]);
            continue;
        }
        check_free(corpus, &split->english, i, &english, e, by_hand);
        check_free(corpus, &split->french, i, &french, f, by_hand);
    }
}

void check_format(Corpus *corpus) {
    for (int s = 0; s < SPLITS && corpus->split[s].name; s++) {
        Split *split = &corpus->split[s];
        bool columns = !strcmp(split->name, "ambiguous");
        int before = corpus->errors;
        check_bytes(corpus, &split->english, false);
        check_bytes(corpus, &split->french, columns);
        check_bytes(corpus, &split->tags, false);
        check_counts(corpus, split);
        if (corpus->errors > before) continue;
        check_table(corpus, split);
        check_links(corpus, split);
    }
}
