/* plain_map: which vectors are near, and a flat picture of many.
 *
 * Chapter 4. X [N][D] are N vectors. */
#ifndef INTERLINEAR_PLAIN_MAP_H
#define INTERLINEAR_PLAIN_MAP_H

/* plain_cosine: of the angle between a and b; 0 if one of them is 0.
 * Equation: (4.22). */
double plain_cosine(int D, const double a[D], const double b[D]);

/* plain_center: take the mean vector away. Equation: (4.23). */
void plain_center(int N, int D, double X[N][D]);

/* plain_component: the direction w, of length 1, in which the rows of X, whose
 * mean is 0, spread most, by `steps` steps of the power iteration from w as it
 * is. Returns the mean square along it. Equations: (4.24), (4.25). */
double plain_component(int N, int D, double X[N][D], int steps, double w[D]);

/* plain_project: y_n, the place of row n along w, and X without it.
 * Equations: (4.26), (4.27). */
void plain_project(int N, int D, double X[N][D], const double w[D],
                   double y[N]);

#endif
