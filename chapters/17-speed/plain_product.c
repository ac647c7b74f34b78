/* plain_product: one idea a function. Includes vector. Owns nothing. */
#include "17-speed/plain_product.h"

void plain_product_naive(int m, int n, int k, real A[m][k], real B[k][n],
                         real C[m][n]) {
    for (int i = 0; i < m; i++) {
        for (int j = 0; j < n; j++) {
            real sum = 0;
            for (int p = 0; p < k; p++) sum += A[i][p] * B[p][j]; /* (17.1) */
            C[i][j] = sum;
        }
    }
}

/* Rows i0 .. i1 - 1 and columns j0 .. j1 - 1 of C, depths p0 .. p1 - 1: row p
 * of B, times a number, is added to row i of C. */
static void add_rows(int n, int k, real A[][k], real B[][n], real C[][n],
                     int i0, int i1, int j0, int j1, int p0, int p1) {
    for (int i = i0; i < i1; i++) {
        for (int p = p0; p < p1; p++) {
            real a = A[i][p];
            for (int j = j0; j < j1; j++) C[i][j] += a * B[p][j]; /* (17.1) */
        }
    }
}

static void clear(int m, int n, real C[m][n]) {
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) C[i][j] = 0;
}

void plain_product_rows(int m, int n, int k, real A[m][k], real B[k][n],
                        real C[m][n]) {
    clear(m, n, C);
    add_rows(n, k, A, B, C, 0, m, 0, n, 0, k);
}

static int smaller(int a, int b) {
    return a < b ? a : b;
}

void plain_product_blocked(int m, int n, int k, real A[m][k], real B[k][n],
                           real C[m][n]) {
    clear(m, n, C);
    for (int p = 0; p < k; p += PLAIN_DEPTH) { /* (17.5) */
        for (int j = 0; j < n; j += PLAIN_WIDTH) {
            add_rows(n, k, A, B, C, 0, m, j, smaller(j + PLAIN_WIDTH, n), p,
                     smaller(p + PLAIN_DEPTH, k));
        }
    }
}

/* The tile of C that begins in its first row at column j: PLAIN_ROWS rows of A
 * times PLAIN_COLUMNS columns of B, whose rows lie `stride` apart from b on.
 * All its sums live in registers. */
VECTOR_INLINE void tile(int n, int k, real A[][k], const real *b, int stride,
                        real C[][n], int j) {
    Vector sum[PLAIN_ROWS][2];
    VECTOR_UNROLL
    for (int i = 0; i < PLAIN_ROWS; i++) sum[i][0] = sum[i][1] = (Vector){0};
    for (int p = 0; p < k; p++) {
        Vector b0 = vector_load(b + p * stride);
        Vector b1 = vector_load(b + p * stride + VECTOR_LANES);
        VECTOR_UNROLL
        for (int i = 0; i < PLAIN_ROWS; i++) { /* (17.6) */
            sum[i][0] += A[i][p] * b0;
            sum[i][1] += A[i][p] * b1;
        }
    }
    VECTOR_UNROLL
    for (int i = 0; i < PLAIN_ROWS; i++) {
        vector_store(&C[i][j], sum[i][0]);
        vector_store(&C[i][j + VECTOR_LANES], sum[i][1]);
    }
}

/* What whole tiles leave over, at the right and below. */
static void finish(int m, int n, int k, real A[m][k], real B[k][n],
                   real C[m][n]) {
    int i = m / PLAIN_ROWS * PLAIN_ROWS, j = n / PLAIN_COLUMNS * PLAIN_COLUMNS;
    for (int r = 0; r < m; r++)
        for (int c = r < i ? j : 0; c < n; c++) C[r][c] = 0;
    add_rows(n, k, A, B, C, 0, i, j, n, 0, k);
    add_rows(n, k, A, B, C, i, m, 0, n, 0, k);
}

VECTOR_WIDE void plain_product_tiles(int m, int n, int k, real A[m][k],
                                     real B[k][n], real C[m][n]) {
    for (int j = 0; j + PLAIN_COLUMNS <= n; j += PLAIN_COLUMNS)
        for (int i = 0; i + PLAIN_ROWS <= m; i += PLAIN_ROWS)
            tile(n, k, A + i, &B[0][j], n, C + i, j);
    finish(m, n, k, A, B, C);
}

VECTOR_WIDE void plain_product_packed(int m, int n, int k, real A[m][k],
                                      real B[k][n], real C[m][n],
                                      real packed[k * n]) {
    for (int j = 0; j + PLAIN_COLUMNS <= n; j += PLAIN_COLUMNS) {
        real *panel = packed + j * k;
        for (int p = 0; p < k; p++)
            for (int c = 0; c < PLAIN_COLUMNS; c++) /* (17.7) */
                panel[p * PLAIN_COLUMNS + c] = B[p][j + c];
        for (int i = 0; i + PLAIN_ROWS <= m; i += PLAIN_ROWS)
            tile(n, k, A + i, panel, PLAIN_COLUMNS, C + i, j);
    }
    finish(m, n, k, A, B, C);
}
