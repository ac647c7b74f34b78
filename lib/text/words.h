/* words: the rules that cut clean text into words and join words to text.
 * Includes tokens and base. */
#ifndef INTERLINEAR_TEXT_WORDS_H
#define INTERLINEAR_TEXT_WORDS_H

#include "text/tokens.h"

/* words_cut: append the words of a text by the rules that text_tokenize
 * states. The text is valid UTF-8 without NUL, ' ' its only white space and
 * ' its only apostrophe. Returns false when memory is out. */
bool words_cut(const char *text, size_t length, Tokens *tokens);

/* words_join: append words as a person would write them, by the rules that
 * text_detokenize states. Errors: sets line->failed. */
void words_join(const Tokens *tokens, const char *spaced, Buffer *line);

#endif
