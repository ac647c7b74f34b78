/* tokens: the tokens of a line, one after the other. Includes base only. */
#ifndef INTERLINEAR_TEXT_TOKENS_H
#define INTERLINEAR_TEXT_TOKENS_H

#include "base/io.h"

/* Each token is a NUL-terminated string inside `bytes`. */
typedef struct Tokens {
    Buffer bytes;
    size_t *start; /* [count] offset of each token in bytes */
    size_t count;
} Tokens;

/* tokens_get: token i < count as a string. Owner: the tokens. */
const char *tokens_get(const Tokens *tokens, size_t i);

/* tokens_add: append a token. Returns false when memory is out. */
bool tokens_add(Tokens *tokens, const char *token, size_t length);

/* tokens_clear: forget the tokens, keep the memory. tokens_free: give it
 * back; {0} is allowed. */
void tokens_clear(Tokens *tokens);
void tokens_free(Tokens *tokens);

#endif
