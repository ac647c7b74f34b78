/* plain_matrix: matrices as C arrays, and the product four ways. */
#include "01-matrices/plain_matrix.h"

void plain_multiply(int m, int n, int k, double A[m][k], double B[k][n],
                    double C[m][n]) {
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) {
            C[i][j] = 0;
            for (int p = 0; p < k; p++)
                C[i][j] += A[i][p] * B[p][j]; /* (1.1) */
        }
}

static void set_zero(int m, int n, double C[m][n]) {
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) C[i][j] = 0;
}

void plain_multiply_columns(int m, int n, int k, double A[m][k], double B[k][n],
                            double C[m][n]) {
    set_zero(m, n, C);
    for (int j = 0; j < n; j++)
        for (int p = 0; p < k; p++)
            for (int i = 0; i < m; i++)
                C[i][j] += A[i][p] * B[p][j]; /* (1.2) */
}

void plain_multiply_outer(int m, int n, int k, double A[m][k], double B[k][n],
                          double C[m][n]) {
    set_zero(m, n, C);
    for (int p = 0; p < k; p++)
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                C[i][j] += A[i][p] * B[p][j]; /* (1.3) */
}

void plain_multiply_rows(int m, int n, int k, double A[m][k], double B[k][n],
                         double C[m][n]) {
    set_zero(m, n, C);
    for (int i = 0; i < m; i++)
        for (int p = 0; p < k; p++)
            for (int j = 0; j < n; j++)
                C[i][j] += A[i][p] * B[p][j]; /* (1.4) */
}

void plain_transpose(int m, int n, double A[m][n], double T[n][m]) {
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) T[j][i] = A[i][j]; /* (1.5) */
}

void plain_matrix_vector(int m, int n, double A[m][n], const double x[n],
                         double y[m]) {
    for (int i = 0; i < m; i++) {
        y[i] = 0;
        for (int j = 0; j < n; j++) y[i] += A[i][j] * x[j]; /* (1.6) */
    }
}

void plain_add_row(int m, int n, double A[m][n], const double b[n],
                   double C[m][n]) {
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) C[i][j] = A[i][j] + b[j]; /* (1.7) */
}

void plain_sum_rows(int m, int n, double A[m][n], double s[n]) {
    for (int j = 0; j < n; j++) s[j] = 0;
    for (int i = 0; i < m; i++)
        for (int j = 0; j < n; j++) s[j] += A[i][j]; /* (1.8) */
}

void plain_affine(int R, int D, int H, double x[R][D], double W[H][D],
                  const double b[H], double y[R][H]) {
    for (int r = 0; r < R; r++)
        for (int j = 0; j < H; j++) {
            y[r][j] = b[j];
            for (int d = 0; d < D; d++)
                y[r][j] += x[r][d] * W[j][d]; /* (1.9) */
        }
}
