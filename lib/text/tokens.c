/* tokens: two growing blocks, the bytes and where each token begins.
 *
 * Includes base only. */
#include "text/tokens.h"

#include "base/memory.h"

const char *tokens_get(const Tokens *tokens, size_t i) {
    return tokens->bytes.bytes + tokens->start[i];
}

bool tokens_add(Tokens *tokens, const char *token, size_t length) {
    size_t offset = tokens->bytes.length;
    size_t *start =
        memory_grow(tokens->start, tokens->count + 1, sizeof *start);
    if (!start) return false;
    tokens->start = start;
    buffer_append(&tokens->bytes, token, length);
    buffer_append(&tokens->bytes, "", 1);
    if (tokens->bytes.failed) {
        tokens->bytes.length = offset;
        return false;
    }
    start[tokens->count++] = offset;
    return true;
}

void tokens_clear(Tokens *tokens) {
    tokens->bytes.length = 0;
    tokens->bytes.failed = false;
    tokens->count = 0;
}

void tokens_free(Tokens *tokens) {
    buffer_free(&tokens->bytes);
    memory_free(tokens->start);
    *tokens = (Tokens){0};
}
