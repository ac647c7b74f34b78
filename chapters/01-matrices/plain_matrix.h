/* plain_matrix: matrices as C arrays, and the product four ways.
 *
 * A matrix [m, n] is `double A[m][n]`, row after row in memory; its shape
 * stands in the type of the parameter. Includes nothing; who calls owns all
 * memory. Results may not overlap the arguments. */
#ifndef INTERLINEAR_PLAIN_MATRIX_H
#define INTERLINEAR_PLAIN_MATRIX_H

/* plain_multiply: C = A B, each element a row times a column.
 * Equation: (1.1). Shapes: A [m, k], B [k, n], C [m, n]. */
void plain_multiply(int m, int n, int k, double A[m][k], double B[k][n],
                    double C[m][n]);

/* plain_multiply_columns: the same, each column of C a sum of columns of A.
 * plain_multiply_outer: the same, C a sum of outer products.
 * plain_multiply_rows: the same, each row of C a sum of rows of B.
 * Equations: (1.2), (1.3), (1.4). Shapes: as plain_multiply. */
void plain_multiply_columns(int m, int n, int k, double A[m][k], double B[k][n],
                            double C[m][n]);
void plain_multiply_outer(int m, int n, int k, double A[m][k], double B[k][n],
                          double C[m][n]);
void plain_multiply_rows(int m, int n, int k, double A[m][k], double B[k][n],
                         double C[m][n]);

/* plain_transpose: T = A^T. Equation: (1.5). Shapes: A [m, n], T [n, m]. */
void plain_transpose(int m, int n, double A[m][n], double T[n][m]);

/* plain_matrix_vector: y = A x. Equation: (1.6).
 * Shapes: A [m, n], x [n], y [m]. */
void plain_matrix_vector(int m, int n, double A[m][n], const double x[n],
                         double y[m]);

/* plain_add_row: C = A + b, the row b added to every row of A.
 * plain_sum_rows: s = the sum of the rows of A.
 * Equations: (1.7), (1.8). Shapes: A, C [m, n], b, s [n]; C may be A. */
void plain_add_row(int m, int n, double A[m][n], const double b[n],
                   double C[m][n]);
void plain_sum_rows(int m, int n, double A[m][n], double s[n]);

/* plain_affine: y = x W^T + b, a linear layer with a weight [out, in].
 * Equation: (1.9). Shapes: x [R, D], W [H, D], b [H], y [R, H]. */
void plain_affine(int R, int D, int H, double x[R][D], double W[H][D],
                  const double b[H], double y[R][H]);

#endif
