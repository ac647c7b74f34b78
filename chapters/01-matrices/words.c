/* words: which article stands before which word of the corpus, counted. */
#include "words.h"

#include "base/io.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const ARTICLE[ARTICLES] = {"le", "la", "l'", "un", "une"};

int words_find(const Words *words, const char *word) {
    for (int i = 0; i < words->count; i++)
        if (strcmp(words->word[i], word) == 0) return i;
    return -1;
}

/* The number of a word, which is added if it is new; -1: no place. */
static int find_or_add(Words *words, const char *word) {
    int i = words_find(words, word);
    if (i >= 0 || words->count == WORDS_MOST) return i;
    snprintf(words->word[words->count], WORD_BYTES, "%s", word);
    return words->count++;
}

static int article_of(const char *word) {
    for (int j = 0; j < ARTICLES; j++)
        if (strcmp(ARTICLE[j], word) == 0) return j;
    return -1;
}

/* Count the words of one sentence, which is cut into pieces. */
static void count_sentence(Words *words, char *sentence) {
    int article = -1;
    for (char *word = strtok(sentence, " "); word; word = strtok(NULL, " ")) {
        int i = -1;
        if (article >= 0 && strlen(word) < WORD_BYTES)
            i = find_or_add(words, word);
        if (i >= 0) words->times[i][article]++;
        article = article_of(word);
    }
}

void words_count(const char *path, Words *words) {
    FileBytes file = {0};
    Error error = {0};
    const char *line;
    size_t length;
    *words = (Words){0};
    if (!file_read(path, 1 << 24, &file, &error)) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    for (size_t offset = 0; file_line(&file, &offset, &line, &length);) {
        char sentence[1024];
        snprintf(sentence, sizeof sentence, "%.*s", (int)length, line);
        count_sentence(words, sentence);
    }
    file_free(&file);
}
