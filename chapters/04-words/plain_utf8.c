/* plain_utf8: characters as bytes. */
#include "04-words/plain_utf8.h"

#include <string.h>

int plain_utf8_length(unsigned char first) {
    if (first >> 7 == 0x00) return 1; /* 0xxxxxxx */
    if (first >> 5 == 0x06) return 2; /* 110xxxxx */
    if (first >> 4 == 0x0E) return 3; /* 1110xxxx */
    if (first >> 3 == 0x1E) return 4; /* 11110xxx */
    return 0;
}

/* The smallest code point that needs so many bytes. */
static const int LEAST[] = {0, 0, 0x80, 0x800, 0x10000};

int plain_utf8_decode(int left, const unsigned char b[], int *length) {
    int n = plain_utf8_length(b[0]);
    *length = 1;
    if (n == 0 || n > left) return -1;
    int c = n == 1 ? b[0] : b[0] & (0xFF >> (n + 1)); /* a */
    for (int i = 1; i < n; i++) {
        if (b[i] >> 6 != 0x02) return -1; /* 10xxxxxx */
        c = c * 64 + b[i] % 64;           /* (4.1) */
    }
    if (c < LEAST[n]) return -1;               /* overlong */
    if (c >= 0xD800 && c <= 0xDFFF) return -1; /* half of a pair */
    if (c > 0x10FFFF) return -1;               /* beyond Unicode */
    *length = n;
    return c;
}

int plain_utf8_encode(int c, unsigned char b[4]) {
    static const int marks[] = {0, 0x00, 0xC0, 0xE0, 0xF0};
    int n = 1;
    while (n < 4 && c >= LEAST[n + 1]) n++;
    for (int i = n - 1; i > 0; i--) {
        b[i] = (unsigned char)(0x80 + c % 64); /* (4.1) */
        c /= 64;
    }
    b[0] = (unsigned char)(marks[n] + c);
    return n;
}

int plain_utf8_bad(const char *text) {
    const unsigned char *b = (const unsigned char *)text;
    int size = (int)strlen(text), length;
    for (int i = 0; i < size; i += length)
        if (plain_utf8_decode(size - i, b + i, &length) < 0) return i;
    return -1;
}
