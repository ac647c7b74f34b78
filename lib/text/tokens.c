/* tokens: two growing blocks, the bytes and where each token begins.
 *
 * Includes base only. */
#include "text/tokens.h"

#include "base/memory.h"

enum { FIRST_TOKENS = 32 };

const char *tokens_get(const Tokens *tokens, size_t i) {
    return tokens->bytes.bytes + tokens->start[i];
}

bool tokens_add(Tokens *tokens, const char *token, size_t length) {
    if (tokens->count == tokens->capacity) {
        size_t capacity =
            tokens->capacity ? 2 * tokens->capacity : FIRST_TOKENS;
        size_t *start = memory_resize(tokens->start, capacity, sizeof *start);
        if (!start) return false;
        tokens->start = start;
        tokens->capacity = capacity;
    }
    size_t offset = tokens->bytes.length;
    buffer_append(&tokens->bytes, token, length);
    buffer_append(&tokens->bytes, "", 1);
    if (tokens->bytes.failed) {
        tokens->bytes.length = offset;
        return false;
    }
    tokens->start[tokens->count++] = offset;
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
