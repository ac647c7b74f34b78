/* plain_tokens: a line as people write it, cut into tokens.
 *
 * Chapter 4. The rules that English and French text needs. */
#ifndef INTERLINEAR_PLAIN_TOKENS_H
#define INTERLINEAR_PLAIN_TOKENS_H

/* plain_tokenize: write the tokens of a line, one space between two, into
 * `tokens`, which has room for 2 strlen(line) + 1 bytes.
 * Errors: returns -1 if the line is no UTF-8; else the number of tokens. */
int plain_tokenize(const char *line, char *tokens);

#endif
