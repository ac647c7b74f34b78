/* words: the distinct words of the corpus, and what the classifier sees.
 *
 * A word is a run of bytes here; chapter 4 teaches what stands behind those
 * that are no ASCII letters. Program only: an error ends it. */
#ifndef INTERLINEAR_LEARNING_WORDS_H
#define INTERLINEAR_LEARNING_WORDS_H

#include "base/random.h"
#include <stdbool.h>

enum {
    ENGLISH,
    FRENCH,
    CLASSES,
    WORD_BYTES = 32,
    LETTERS = 27,          /* a to z, and all other bytes as one: the rest */
    SYMBOLS = LETTERS + 1, /* and the edge of a word */
    PAIRS = SYMBOLS * SYMBOLS,
    FOLDS = 5
};

typedef struct Word {
    char text[WORD_BYTES];
    int language;
    bool rest; /* has a byte that is no letter a to z */
} Word;

typedef struct Words {
    Word *list;
    int count;
    int marks, shared; /* left out: with marks or digits; in both languages */
} Words;

/* words_read: the words of train.en and train.fr in a folder, small letters,
 * each once; those with ASCII marks and those of both languages are left out.
 * Owner: the caller, words_free. */
Words words_read(const char *folder);
void words_free(Words *words);

/* words_plain: the words that are written with a to z alone.
 * Owner: the caller, words_free. */
Words words_plain(const Words *words);

/* words_split: cut the words in two, about one in five for validation: which
 * one says the fold, 0 to FOLDS - 1. Either each word by chance, or all words
 * with the same first three bytes together (`families`): those are mostly
 * forms of one word. Owner: the caller, split_free. */
typedef struct Split {
    size_t *train, *valid; /* numbers of words; one block, at train */
    int train_count, valid_count;
} Split;
Split words_split(const Words *words, bool families, int fold);
void split_free(Split *split);

/* words_letters: x_i = how often letter i stands in the word, [LETTERS].
 * words_pairs: x_i = how often pair i does, edges counted, [PAIRS]. */
void words_letters(const char *text, double x[]);
void words_pairs(const char *text, double x[]);

/* words_pair_name: a pair as text, `^` and `$` for the edges, `*` for the
 * rest. */
void words_pair_name(int pair, char name[3]);

#endif
