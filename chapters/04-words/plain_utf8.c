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

int plain_utf8_decode(int n, const unsigned char b[], int *length) {
    int bytes = plain_utf8_length(b[0]);
    *length = 1;
    if (bytes == 0 || bytes > n) return -1;
    int c = bytes == 1 ? b[0] : b[0] & (0xFF >> (bytes + 1));
    for (int i = 1; i < bytes; i++) {
        if (b[i] >> 6 != 0x02) return -1; /* 10xxxxxx */
        c = c * 64 + b[i] % 64;           /* (4.1) */
    }
    if (c < LEAST[bytes]) return -1;           /* overlong */
    if (c >= 0xD800 && c <= 0xDFFF) return -1; /* half of a pair */
    if (c > 0x10FFFF) return -1;               /* beyond Unicode */
    *length = bytes;
    return c;
}

int plain_utf8_encode(int c, unsigned char b[4]) {
    static const int marks[] = {0, 0x00, 0xC0, 0xE0, 0xF0};
    int bytes = 1;
    while (bytes < 4 && c >= LEAST[bytes + 1]) bytes++;
    for (int i = bytes - 1; i > 0; i--) {
        b[i] = (unsigned char)(0x80 + c % 64); /* (4.1) */
        c /= 64;
    }
    b[0] = (unsigned char)(marks[bytes] + c);
    return bytes;
}

int plain_utf8_bad(const char *text) {
    int n = (int)strlen(text), length;
    for (int i = 0; i < n; i += length)
        if (plain_utf8_decode(n - i, (const unsigned char *)text + i, &length) <
            0)
            return i;
    return -1;
}
