/* test_01_matrices: chapter 1's twins against the engine: the product in all
 * transpositions, the kernels over rows, and the numeric derivative. */
#include "01-matrices/plain_derivative.h"
#include "01-matrices/plain_error.h"
#include "01-matrices/plain_float.h"
#include "01-matrices/plain_layer.h"
#include "01-matrices/plain_matrix.h"
#include "autodiff/ops.h"
#include "base/memory.h"
#include "math/gemm.h"
#include "math/matrix.h"
#include <criterion/criterion.h>
#include <math.h>

enum { M = 5, K = 7, N = 6 };

static void fill(int count, double *x, uint64_t seed) {
    Random random = random_seed(seed);
    for (int i = 0; i < count; i++)
        x[i] = (double)(real)(2 * random_uniform(&random) - 1);
}

static void to_real(int count, const double *x, real *y) {
    for (int i = 0; i < count; i++) y[i] = (real)x[i];
}

static void expect_near(const char *what, int count, const double *twin,
                        const real *engine) {
    for (int i = 0; i < count; i++) {
        double allowed = 16 * (double)REAL_EPSILON * (1 + fabs(twin[i]));
        cr_expect(fabs(twin[i] - (double)engine[i]) <= allowed,
                  "%s, number %d: twin %.17g, engine %.17g", what, i, twin[i],
                  (double)engine[i]);
    }
}

typedef void Multiply(int m, int n, int k, double A[m][k], double B[k][n],
                      double C[m][n]);

/* A and B of the twin, and how the engine is given them. */
typedef struct Factors {
    double A[M][K], B[K][N], At[K][M], Bt[N][K];
    real a[M * K], b[K * N], at[K * M], bt[N * K];
} Factors;

static void fill_factors(Factors *f) {
    fill(M * K, &f->A[0][0], 1);
    fill(K * N, &f->B[0][0], 2);
    plain_transpose(M, K, f->A, f->At);
    plain_transpose(K, N, f->B, f->Bt);
    to_real(M * K, &f->A[0][0], f->a);
    to_real(K * N, &f->B[0][0], f->b);
    to_real(K * M, &f->At[0][0], f->at);
    to_real(N * K, &f->Bt[0][0], f->bt);
}

/* (1.1) (1.2) (1.3) (1.4) (1.5) */
Test(twin_01, four_products_equal_gemm_in_all_transpositions) {
    static Multiply *const ways[] = {plain_multiply, plain_multiply_columns,
                                     plain_multiply_outer, plain_multiply_rows};
    Factors f;
    double C[M][N];
    real c[M * N];
    fill_factors(&f);
    ThreadPool *pool = threads_create(1, NULL);
    for (size_t form = 0; form < 4; form++) {
        bool ta = form & 1, tb = form & 2;
        gemm(pool, ta, tb, M, N, K, ta ? f.at : f.a, ta ? M : K,
             tb ? f.bt : f.b, tb ? K : N, NULL, c, N);
        for (size_t w = 0; w < 4; w++) {
            ways[w](M, N, K, f.A, f.B, C);
            expect_near("product", M * N, &C[0][0], c);
        }
    }
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(twin_01, the_four_ways_agree_to_the_last_bit) {
    Factors f;
    double C[M][N], other[M][N];
    fill_factors(&f);
    plain_multiply(M, N, K, f.A, f.B, C);
    plain_multiply_columns(M, N, K, f.A, f.B, other);
    cr_expect_arr_eq(C, other, sizeof C);
    plain_multiply_outer(M, N, K, f.A, f.B, other);
    cr_expect_arr_eq(C, other, sizeof C);
    plain_multiply_rows(M, N, K, f.A, f.B, other);
    cr_expect_arr_eq(C, other, sizeof C);
}

/* (1.6) (1.8) */
Test(twin_01, vectors_and_sums_of_rows_equal_the_kernels) {
    double A[M][N], x[N], y[M], s[N];
    real a[M * N], v[N], engine_y[M], engine_s[N] = {0};
    fill(M * N, &A[0][0], 3);
    fill(N, x, 4);
    to_real(M * N, &A[0][0], a);
    to_real(N, x, v);
    ThreadPool *pool = threads_create(1, NULL);
    plain_matrix_vector(M, N, A, x, y);
    gemm(pool, false, false, M, 1, N, a, N, v, 1, NULL, engine_y, 1);
    expect_near("matrix times vector", M, y, engine_y);
    plain_sum_rows(M, N, A, s);
    matrix_sum_rows(pool, M, N, a, engine_s);
    expect_near("sum of rows", N, s, engine_s);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* (1.7) (1.9) */
Test(twin_01, broadcasting_and_the_layer_equal_the_operations) {
    double x[M][K], W[N][K], b[N], y[M][N], sum[M][N];
    real rx[M * K], rw[N * K], rb[N];
    fill(M * K, &x[0][0], 5);
    fill(N * K, &W[0][0], 6);
    fill(N, b, 7);
    to_real(M * K, &x[0][0], rx);
    to_real(N * K, &W[0][0], rw);
    to_real(N, b, rb);
    Tape tape;
    tape_init(&tape, threads_create(1, NULL), 1);
    Node *weight = tape_leaf(&tape, N, K, rw, NULL);
    Node *bias = tape_leaf(&tape, 1, N, rb, NULL);
    Node *input = tape_leaf(&tape, M, K, rx, NULL);
    Node *layer = op_affine(&tape, input, weight, bias);
    Node *shifted = op_add(&tape, layer, bias);
    cr_assert(tape_ok(&tape), "%s", tape.error.message);
    plain_affine(M, K, N, x, W, b, y);
    expect_near("layer", M * N, &y[0][0], layer->value);
    plain_add_row(M, N, y, b, sum);
    expect_near("a row added", M * N, &sum[0][0], shifted->value);
    threads_destroy(tape.pool);
    tape_free(&tape);
    cr_assert_eq(memory_live_blocks(), 0);
}

static double cube(void *x) {
    double v = *(double *)x;
    return v * v * v;
}

/* Of x^3 the quotients are 3x^2 + 3xh + h^2 and 3x^2 + h^2: (1.14) (1.15). */
Test(twin_01, quotients_of_a_cube_are_what_algebra_says) {
    double x = 0.75, h = 0x1p-10;
    double forward = plain_forward_difference(cube, &x, &x, h);
    double central = plain_derivative(cube, &x, &x, h);
    cr_expect_eq(x, 0.75, "x is put back");
    cr_expect_float_eq(forward, 3 * x * x + 3 * x * h + h * h, 1e-12);
    cr_expect_float_eq(central, 3 * x * x + h * h, 1e-12);
}

/* No step is better than (1.18) and (1.19) say. */
Test(twin_01, the_best_step_is_the_lowest_point_of_the_error) {
    double u = 0x1p-53, h = plain_forward_step(u, 2, 3);
    for (double part = 0.5; part < 2; part += 0.1) {
        cr_expect_geq(plain_forward_error(part * h, u, 2, 3),
                      plain_forward_error(h, u, 2, 3) * (1 - 1e-12));
    }
    h = plain_central_step(u, 2, 3);
    for (double part = 0.5; part < 2; part += 0.1) {
        cr_expect_geq(plain_central_error(part * h, u, 2, 3),
                      plain_central_error(h, u, 2, 3) * (1 - 1e-12));
    }
}

/* What a context of the unit below holds. */
typedef struct Unit {
    double x[M][K], t[M], w[K], b;
} Unit;

static double unit_loss(void *context) {
    Unit *u = context;
    return plain_unit_loss(M, K, u->x, u->t, u->w, u->b);
}

/* (1.10) (1.11) (1.12) (1.13) */
Test(twin_01, the_units_gradient_is_that_of_its_loss) {
    Unit u = {.b = 0.25};
    double dw[K] = {0}, db = 0;
    fill(M * K, &u.x[0][0], 8);
    fill(K, u.w, 9);
    for (int r = 0; r < M; r++) u.t[r] = r % 2 ? 1 : -1;
    plain_unit_gradient(M, K, u.x, u.t, u.w, u.b, dw, &db);
    for (int d = 0; d < K; d++) {
        double numeric = plain_derivative(unit_loss, &u, &u.w[d], 1e-5);
        cr_expect_float_eq(dw[d], numeric, 1e-9 + 1e-6 * fabs(numeric));
    }
    double numeric = plain_derivative(unit_loss, &u, &u.b, 1e-5);
    cr_expect_float_eq(db, numeric, 1e-9 + 1e-6 * fabs(numeric));
}

/* Both signs of z, by hand: z = 3 and -1, s = 3/4 and -1/2. (1.10) (1.11) */
Test(twin_01, the_units_loss_by_hand) {
    double x[2][2] = {{1, 2}, {-1, 0}}, t[2] = {1, 1}, w[2] = {1.5, 0.5};
    double b = 0.5, dw[2] = {0, 1}, db = 0;
    cr_expect_eq(plain_softsign(3), 0.75);
    cr_expect_eq(plain_softsign(-1), -0.5);
    cr_expect_eq(plain_unit_loss(2, 2, x, t, w, b), 0.0625 + 2.25);
    /* dz = 2 (-1/4) / 16 and 2 (-3/2) / 4 */
    plain_unit_gradient(2, 2, x, t, w, b, dw, &db);
    cr_expect_eq(dw[0], -0.03125 + 0.75);
    cr_expect_eq(dw[1], 1 - 0.0625, "added to what was there");
    cr_expect_eq(db, -0.03125 - 0.75);
}

static float float_cube(void *x) {
    float v = *(float *)x;
    return v * v * v;
}

/* (1.11) (1.14) (1.15) */
Test(twin_01, the_functions_in_float_are_those_in_double) {
    Unit u = {.b = 0.25};
    float x[M][K], t[M], w[K], v = 0.75f, h = 0x1p-6f;
    fill(M * K, &u.x[0][0], 8);
    fill(K, u.w, 9);
    for (int r = 0; r < M; r++) {
        u.t[r] = r % 2 ? 1 : -1;
        t[r] = (float)u.t[r];
        for (int d = 0; d < K; d++) x[r][d] = (float)u.x[r][d];
    }
    for (int d = 0; d < K; d++) w[d] = (float)u.w[d];
    cr_expect_float_eq((double)plain_float_loss(M, K, x, t, w, 0.25f),
                       unit_loss(&u), 1e-5);
    cr_expect_float_eq((double)plain_float_forward(float_cube, &v, &v, h),
                       1.6875 + 2.25 / 64 + 1.0 / 4096, 1e-4);
    cr_expect_float_eq((double)plain_float_derivative(float_cube, &v, &v, h),
                       1.6875 + 1.0 / 4096, 1e-5);
    cr_expect_eq(v, 0.75f, "v is put back");
}

/* (1.20) (1.21) */
Test(twin_01, the_quadratic_form_by_hand) {
    double A[2][2] = {{1, 2}, {5, 3}}, x[2] = {10, -1}, dx[2] = {0, 1};
    cr_expect_float_eq(plain_quadratic(2, A, x), 100 - 70 + 3, 1e-12);
    plain_quadratic_gradient(2, A, x, dx);
    cr_expect_float_eq(dx[0], 20 - 7, 1e-12);
    cr_expect_float_eq(dx[1], 1 + 70 - 6, 1e-12, "added to what was there");
}
