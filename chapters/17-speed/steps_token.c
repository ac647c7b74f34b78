/* steps_token: what a token of an LSTM should cost, by counting, and the
 * gradient of its weights, measured. */
#include "17-speed/machine.h"
#include "17-speed/plain_weights.h"
#include "17-speed/steps.h"
#include "base/memory.h"

enum { T = 15, B = 64, D = 256, H = 256, GATES = 4, SIGMOIDS = 3, TANHS = 2 };

static void print_token(Lesson *lesson, const char *name, double product,
                        double sigmoid, double tanh) {
    double functions = H * (SIGMOIDS * sigmoid + TANHS * tanh);
    char text[4][STEPS_TEXT];
    double one = product + functions;
    double two = product / 2 + functions; /* (17.9) */
    lesson_print(lesson, "%-8s %8s us %11s us %13s %13s tokens/s\n", name,
                 steps_about(text[0], 1, product * 1e6),
                 steps_about(text[1], 1, functions * 1e6),
                 steps_about(text[2], 0, 1 / one),
                 steps_about(text[3], 0, 1 / two));
}

void steps_token(Lesson *lesson, double rate, const StepFunctions *functions) {
    double product = 2.0 * GATES * H * (D + H) / rate;
    lesson_print(lesson, "            products     functions    one thread   "
                         "two threads\n");
    print_token(lesson, "libm", product, functions->sigmoid_libm,
                functions->tanh_libm);
    print_token(lesson, "vectors", product, functions->sigmoid_vectors,
                functions->tanh_vectors);
}

/* --- the gradient of the weights --- */

typedef struct Weights {
    ThreadPool *pool;
    real *da, *h, *dW;
} Weights;

static void run_steps(void *context) {
    const Weights *w = context;
    plain_weights_steps(w->pool, T, B, GATES * H, H, w->da, w->h, w->dW);
}

static void run_once(void *context) {
    const Weights *w = context;
    plain_weights_once(w->pool, T, B, GATES * H, H, w->da, w->h, w->dW);
}

static void print_weights(Lesson *lesson, const char *name,
                          void (*form)(void *context), Weights *w) {
    double peak = machine_peak(w->pool), work = 2.0 * T * B * GATES * H * H;
    double rate = work / steps_seconds(form, w);
    char text[2][STEPS_TEXT];
    lesson_print(lesson, "%-20s %8s GFLOP/s %7s %% of peak\n", name,
                 steps_about(text[0], 1, rate * 1e-9),
                 steps_about(text[1], 1, 100 * rate / peak));
}

void steps_weights(Lesson *lesson, ThreadPool *pool) {
    Weights w = {pool, steps_reals(T * B * GATES * H), steps_reals(T * B * H),
                 steps_reals(GATES * H * H)};
    print_weights(lesson, "step by step", run_steps, &w);
    print_weights(lesson, "all at once", run_once, &w);
    memory_free(w.da);
    memory_free(w.h);
    memory_free(w.dW);
}
