/* steps_cell: an LSTM over time from separate operations to one fused pass. */
#include "17-speed/machine.h"
#include "17-speed/plain_lstm_forms.h"
#include "17-speed/steps.h"
#include "base/memory.h"
#include "math/vectormath.h"

#include <math.h>

enum { T = 15, B = 64, D = 256, H = 256, NUMBERS = 4096 };

typedef void CellForm(const PlainForm *cell);

typedef struct CellStep {
    const char *name;
    CellForm *form;
} CellStep;

static const CellStep steps[] = {{"gate by gate", plain_lstm_gates},
                                 {"gates together", plain_lstm_steps},
                                 {"inputs first", plain_lstm_inputs},
                                 {"fused pass", plain_lstm_fused},
                                 {"packed once", plain_lstm_packed}};

typedef struct Run {
    CellForm *form;
    PlainForm cell;
} Run;

static void run(void *context) {
    const Run *r = context;
    r->form(&r->cell);
}

StepRates steps_cell(Lesson *lesson, ThreadPool *pool) {
    StepRates rates = {.count = sizeof steps / sizeof *steps};
    real *x = steps_reals(T * B * D), *W_ih = steps_reals(4 * H * D);
    real *W_hh = steps_reals(4 * H * H), *b = steps_reals(4 * H);
    real *a = steps_reals(T * B * 4 * H), *h = steps_reals((T + 1) * B * H);
    real *c = steps_reals((T + 1) * B * H);
    real *packed = steps_reals(gemm_packed_size(4 * H, H));
    for (size_t i = 0; i < 4 * H * D; i++) W_ih[i] /= 16;
    for (size_t i = 0; i < 4 * H * H; i++) W_hh[i] /= 16;
    Run r = {.cell = {pool, T, B, D, H, x, W_ih, W_hh, b, a, h, c, packed}};
    double work = 2.0 * T * B * 4 * H * (D + H), before = 0;
    for (size_t s = 0; s < rates.count; s++) {
        r.form = steps[s].form;
        double peak = machine_peak(pool);
        double rate = work / steps_seconds(run, &r);
        char text[3][STEPS_TEXT];
        lesson_print(lesson, "%-20s %8s tokens/s %7s %% of peak %7s x\n",
                     steps[s].name,
                     steps_about(text[0], 0, rate * T * B / work),
                     steps_about(text[1], 1, 100 * rate / peak),
                     steps_about(text[2], 1, rate / (s > 0 ? before : rate)));
        before = rate;
        rates.name[s] = steps[s].name;
        rates.rate[s] = rate;
        rates.share[s] = rate / peak;
    }
    real *const all[] = {x, W_ih, W_hh, b, a, h, c, packed};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) memory_free(all[i]);
    return rates;
}

/* --- the functions --- */

typedef struct Function {
    const char *name;
    void (*run)(void *context);
} Function;

typedef struct Numbers {
    real *x, *y;
} Numbers;

static void libm_tanh(void *context) {
    const Numbers *n = context;
    for (int i = 0; i < NUMBERS; i++) n->y[i] = (real)tanh((double)n->x[i]);
}

static void engine_tanh(void *context) {
    const Numbers *n = context;
    vector_tanh(NUMBERS, n->x, n->y);
}

static void libm_sigmoid(void *context) {
    const Numbers *n = context;
    for (int i = 0; i < NUMBERS; i++)
        n->y[i] = 1 / (1 + (real)exp(-(double)n->x[i]));
}

static void engine_sigmoid(void *context) {
    const Numbers *n = context;
    vector_sigmoid(NUMBERS, n->x, n->y);
}

StepFunctions steps_functions(Lesson *lesson) {
    static const Function functions[] = {{"tanh, libm", libm_tanh},
                                         {"tanh, vectors", engine_tanh},
                                         {"sigmoid, libm", libm_sigmoid},
                                         {"sigmoid, vectors", engine_sigmoid}};
    Numbers numbers = {steps_reals(NUMBERS), steps_reals(NUMBERS)};
    double each[4];
    for (size_t f = 0; f < 4; f++) {
        each[f] = steps_seconds(functions[f].run, &numbers) / NUMBERS;
        char text[STEPS_TEXT];
        lesson_print(lesson, "%-20s %7s ns a number\n", functions[f].name,
                     steps_about(text, 2, 1e9 * each[f]));
    }
    memory_free(numbers.x);
    memory_free(numbers.y);
    return (StepFunctions){each[0], each[1], each[2], each[3]};
}
