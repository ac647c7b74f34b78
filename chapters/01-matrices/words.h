/* words: which article stands before which word of the corpus, counted.
 *
 * Includes nothing; the caller owns the counts. */
#ifndef INTERLINEAR_CHAPTER_01_WORDS_H
#define INTERLINEAR_CHAPTER_01_WORDS_H

enum { ARTICLES = 5, WORDS_MOST = 1000, WORD_BYTES = 32 };

/* le, la, l', un, une. */
extern const char *const ARTICLE[ARTICLES];

/* times[i][j]: how often article j stands before word i. */
typedef struct Words {
    int count;
    char word[WORDS_MOST][WORD_BYTES];
    double times[WORDS_MOST][ARTICLES];
} Words;

/* words_count: count a file of one sentence a line, tokens separated by
 * spaces. Errors: no such file: ends the program. */
void words_count(const char *path, Words *words);

/* words_find: the number of a word, or -1. */
int words_find(const Words *words, const char *word);

#endif
