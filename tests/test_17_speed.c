/* test_17_speed: every step of chapter 17 computes the same numbers. */
#include "17-speed/plain_lstm_forms.h"
#include "17-speed/plain_product.h"
#include "17-speed/plain_weights.h"

#include "base/memory.h"
#include "base/random.h"
#include "layers/lstm.h"
#include <criterion/criterion.h>
#include <math.h>

static const double CLOSE = sizeof(real) == 8 ? 1e-12 : 2e-5;

static real *draw(size_t count, Random *random) {
    real *x = memory_allocate(count, sizeof *x);
    for (size_t i = 0; i < count; i++)
        x[i] = (real)(2 * random_uniform(random) - 1);
    return x;
}

static void expect_close(size_t count, const real *x, const real *y,
                         const char *what) {
    for (size_t i = 0; i < count; i++) {
        double error = fabs((double)(x[i] - y[i]));
        cr_assert(error <= CLOSE, "%s: entry %zu is off by %g", what, i, error);
    }
}

/* --- the product --- */

/* Every form on one shape, into a C that holds NaN. */
static void check_product(int m, int n, int k) {
    Random random = random_seed(5);
    size_t M = (size_t)m, N = (size_t)n, K = (size_t)k;
    real *a = draw(M * K, &random), *b = draw(K * N, &random);
    real *want = draw(M * N, &random), *c = draw(M * N, &random);
    real *packed = draw(K * N, &random);
    real(*A)[k] = (real(*)[k])a, (*B)[n] = (real(*)[n])b;
    real(*C)[n] = (real(*)[n])c;
    plain_product_naive(m, n, k, A, B, (real(*)[n])want);
    for (int form = 0; form < 4; form++) {
        for (size_t i = 0; i < M * N; i++) c[i] = (real)NAN;
        if (form == 0) plain_product_rows(m, n, k, A, B, C);
        if (form == 1) plain_product_blocked(m, n, k, A, B, C);
        if (form == 2) plain_product_tiles(m, n, k, A, B, C);
        if (form == 3) plain_product_packed(m, n, k, A, B, C, packed);
        expect_close(M * N, c, want, "a form of the product");
    }
    memory_free(a);
    memory_free(b);
    memory_free(c);
    memory_free(want);
    memory_free(packed);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(speed, every_step_of_the_product_gives_the_naive_one) {
    check_product(1, 1, 1);
    check_product(PLAIN_ROWS, PLAIN_COLUMNS, 7);
    check_product(2 * PLAIN_ROWS + 3, 3 * PLAIN_COLUMNS + 5, 21);
    check_product(5, PLAIN_WIDTH + 9, 2 * PLAIN_DEPTH + 1);
}

/* From `along rows` on, all forms add in the order of p: (17.1), (17.6). */
Test(speed, blocks_tiles_and_panels_keep_the_bits) {
    enum { M = 2 * PLAIN_ROWS + 3, N = 3 * PLAIN_COLUMNS + 5, K = 45 };
    static real A[M][K], B[K][N], want[M][N], C[3][M][N], packed[K * N];
    Random random = random_seed(8);
    for (int i = 0; i < M * K; i++)
        A[i / K][i % K] = (real)(2 * random_uniform(&random) - 1);
    for (int i = 0; i < K * N; i++)
        B[i / N][i % N] = (real)(2 * random_uniform(&random) - 1);
    plain_product_rows(M, N, K, A, B, want);
    plain_product_blocked(M, N, K, A, B, C[0]);
    plain_product_tiles(M, N, K, A, B, C[1]);
    plain_product_packed(M, N, K, A, B, C[2], packed);
    for (int form = 0; form < 3; form++)
        cr_assert_arr_eq(C[form], want, sizeof want, "form %d", form);
}

/* --- the cell --- */

enum { T = 4, B = 3, D = 5, H = 6 };

typedef void CellForm(const PlainForm *cell);

static PlainForm make_cell(ThreadPool *pool, Random *random) {
    return (PlainForm){pool,
                       T,
                       B,
                       D,
                       H,
                       draw(T * B * D, random),
                       draw(4 * H * D, random),
                       draw(4 * H * H, random),
                       draw(4 * H, random),
                       draw(T * B * 4 * H, random),
                       draw((T + 1) * B * H, random),
                       draw((T + 1) * B * H, random),
                       draw(gemm_packed_size(4 * H, H), random)};
}

static void free_cell(PlainForm *cell) {
    memory_free((real *)cell->x);
    memory_free((real *)cell->W_ih);
    memory_free((real *)cell->W_hh);
    memory_free((real *)cell->b);
    memory_free(cell->a);
    memory_free(cell->h);
    memory_free(cell->c);
    memory_free(cell->packed);
}

/* The engine's states of the same run, [T * B, H]. */
static const real *run_engine(Tape *tape, const PlainForm *cell) {
    Node *x = tape_leaf(tape, T * B, D, (real *)cell->x, NULL);
    Node *b = tape_leaf(tape, 1, 4 * H, (real *)cell->b, NULL);
    Node *w = tape_leaf(tape, 4 * H, D, (real *)cell->W_ih, NULL);
    Node *inputs = op_affine(tape, x, w, b);
    CellState state = {tape_zeros(tape, B, H), tape_zeros(tape, B, H)};
    CellWeights weights = {tape_leaf(tape, 4 * H, H, (real *)cell->W_hh, NULL),
                           tape_zeros(tape, 1, 4 * H)};
    CellRun run = {.steps = T};
    CellOutput out = lstm_run(tape, inputs, state, &weights, &run);
    cr_assert(tape_ok(tape), "%s", tape->error.message);
    return out.h->value;
}

Test(speed, every_step_of_the_cell_gives_the_engines_states) {
    static CellForm *const forms[] = {plain_lstm_gates, plain_lstm_steps,
                                      plain_lstm_inputs, plain_lstm_fused,
                                      plain_lstm_packed};
    Random random = random_seed(6);
    ThreadPool *pool = threads_create(2, NULL);
    PlainForm cell = make_cell(pool, &random);
    Tape tape;
    tape_init(&tape, pool, 0);
    const real *want = run_engine(&tape, &cell);
    for (size_t f = 0; f < sizeof forms / sizeof *forms; f++) {
        for (size_t i = B * H; i < (T + 1) * B * H; i++) cell.h[i] = (real)NAN;
        forms[f](&cell);
        expect_close(T * B * H, cell.h + B * H, want, "a form of the cell");
    }
    tape_free(&tape);
    free_cell(&cell);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* --- the gradient --- */

/* dW of (17.10) by its double sum, added to ones. */
Test(speed, the_gradient_of_the_weights_at_once_is_the_sum_over_steps) {
    enum { G = 4 * H };
    Random random = random_seed(7);
    ThreadPool *pool = threads_create(2, NULL);
    real *da = draw(T * B * G, &random), *h = draw(T * B * H, &random);
    real steps[G * H], once[G * H], want[G * H];
    for (int i = 0; i < G * H; i++) {
        double sum = 1;
        for (int r = 0; r < T * B; r++)
            sum += (double)da[r * G + i / H] * (double)h[r * H + i % H];
        steps[i] = once[i] = 1;
        want[i] = (real)sum;
    }
    plain_weights_steps(pool, T, B, G, H, da, h, steps);
    plain_weights_once(pool, T, B, G, H, da, h, once);
    expect_close(G * H, steps, want, "step by step");
    expect_close(G * H, once, want, "at once");
    memory_free(da);
    memory_free(h);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}
