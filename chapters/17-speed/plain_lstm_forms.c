/* plain_lstm_forms: one idea a function. Includes gemm and vectormath. */
#include "17-speed/plain_lstm_forms.h"

#include "math/vectormath.h"
#include <math.h>
#include <string.h>

/* Where step t begins: its inputs, its gates, the state before and after. */
typedef struct Step {
    const real *x, *h_before, *c_before;
    real *a, *h, *c;
} Step;

static Step step_of(const PlainForm *cell, int t) {
    int B = cell->B, D = cell->D, H = cell->H;
    return (Step){cell->x + t * B * D,       cell->h + t * B * H,
                  cell->c + t * B * H,       cell->a + t * B * 4 * H,
                  cell->h + (t + 1) * B * H, cell->c + (t + 1) * B * H};
}

static void start(const PlainForm *cell) {
    size_t count = (size_t)(cell->B * cell->H);
    memset(cell->h, 0, count * sizeof *cell->h);
    memset(cell->c, 0, count * sizeof *cell->c);
}

/* rows of `to` (+)= rows of x times W^T, for `gates` gates from number g on. */
static void multiply(const PlainForm *cell, int rows, int inputs, const real *x,
                     const real *W, int g, int gates, bool add, real *to) {
    int H = cell->H;
    to += g * H;
    gemm(cell->pool, false, true, (size_t)rows, (size_t)(gates * H),
         (size_t)inputs, x, (size_t)inputs, W + g * H * inputs, (size_t)inputs,
         add ? to : NULL, to, (size_t)(4 * H));
}

static void add_bias(const PlainForm *cell, int rows, real *a) {
    for (int r = 0; r < rows; r++)
        for (int j = 0; j < 4 * cell->H; j++)
            a[r * 4 * cell->H + j] += cell->b[j];
}

static real sigmoid(real x) {
    return 1 / (1 + (real)exp(-(double)x));
}

/* One operation after the other, each over all rows of the step. */
static void operations(const PlainForm *cell, Step s) {
    int B = cell->B, H = cell->H;
    for (int g = 0; g < 4; g++) { /* (6.2) (6.3) (6.4) (6.5) */
        for (int r = 0; r < B; r++) {
            real *a = s.a + r * 4 * H + g * H;
            for (int j = 0; j < H; j++)
                a[j] = g == 2 ? (real)tanh((double)a[j]) : sigmoid(a[j]);
        }
    }
    for (int r = 0; r < B; r++) {
        const real *i = s.a + r * 4 * H, *f = i + H, *g = f + H;
        for (int j = 0; j < H; j++) /* (6.6) */
            s.c[r * H + j] = f[j] * s.c_before[r * H + j] + i[j] * g[j];
    }
    for (int r = 0; r < B; r++) {
        const real *o = s.a + r * 4 * H + 3 * H;
        for (int j = 0; j < H; j++) /* (6.7) */
            s.h[r * H + j] = o[j] * (real)tanh((double)s.c[r * H + j]);
    }
}

void plain_lstm_gates(const PlainForm *cell) {
    start(cell);
    for (int t = 0; t < cell->T; t++) {
        Step s = step_of(cell, t);
        for (int g = 0; g < 4; g++) {
            multiply(cell, cell->B, cell->D, s.x, cell->W_ih, g, 1, false, s.a);
            multiply(cell, cell->B, cell->H, s.h_before, cell->W_hh, g, 1, true,
                     s.a); /* (6.1) */
        }
        add_bias(cell, cell->B, s.a);
        operations(cell, s);
    }
}

void plain_lstm_steps(const PlainForm *cell) {
    start(cell);
    for (int t = 0; t < cell->T; t++) {
        Step s = step_of(cell, t);
        multiply(cell, cell->B, cell->D, s.x, cell->W_ih, 0, 4, false, s.a);
        multiply(cell, cell->B, cell->H, s.h_before, cell->W_hh, 0, 4, true,
                 s.a); /* (6.1) */
        add_bias(cell, cell->B, s.a);
        operations(cell, s);
    }
}

/* U of all steps, written where the sums a will be. */
static void all_inputs(const PlainForm *cell) { /* (17.8) */
    int rows = cell->T * cell->B;
    multiply(cell, rows, cell->D, cell->x, cell->W_ih, 0, 4, false, cell->a);
    add_bias(cell, rows, cell->a);
}

void plain_lstm_inputs(const PlainForm *cell) {
    start(cell);
    all_inputs(cell);
    for (int t = 0; t < cell->T; t++) {
        Step s = step_of(cell, t);
        multiply(cell, cell->B, cell->H, s.h_before, cell->W_hh, 0, 4, true,
                 s.a); /* (6.1) */
        operations(cell, s);
    }
}

/* Row r of a step in one pass, while it is in the nearest cache. */
static void row(const PlainForm *cell, Step s, int r) {
    int H = cell->H;
    real *a = s.a + r * 4 * H, *i = a, *f = a + H, *g = f + H, *o = g + H;
    const real *before = s.c_before + r * H;
    real *c = s.c + r * H, *h = s.h + r * H;
    size_t n = (size_t)H;
    vector_sigmoid(2 * n, a, a); /* (6.2) (6.3) */
    vector_tanh(n, g, g);        /* (6.4) */
    vector_sigmoid(n, o, o);     /* (6.5) */
    for (int j = 0; j < H; j++)  /* (6.6) */
        c[j] = f[j] * before[j] + i[j] * g[j];
    vector_tanh(n, c, h);
    for (int j = 0; j < H; j++) h[j] *= o[j]; /* (6.7) */
}

void plain_lstm_fused(const PlainForm *cell) {
    start(cell);
    all_inputs(cell);
    for (int t = 0; t < cell->T; t++) {
        Step s = step_of(cell, t);
        multiply(cell, cell->B, cell->H, s.h_before, cell->W_hh, 0, 4, true,
                 s.a); /* (6.1) */
        for (int r = 0; r < cell->B; r++) row(cell, s, r);
    }
}

void plain_lstm_packed(const PlainForm *cell) {
    size_t B = (size_t)cell->B, H = (size_t)cell->H;
    start(cell);
    all_inputs(cell);
    gemm_pack(cell->pool, true, 4 * H, H, cell->W_hh, H, cell->packed);
    for (int t = 0; t < cell->T; t++) {
        Step s = step_of(cell, t);
        gemm_packed(cell->pool, B, 4 * H, H, s.h_before, H, cell->packed, s.a,
                    s.a, 4 * H); /* (6.1) */
        for (int r = 0; r < cell->B; r++) row(cell, s, r);
    }
}
