/* Chapter 6: a state that keeps what it is told to keep. */
#include "06-lstm/plain_lstm.h"
#include "base/memory.h"
#include "program.h"

/* Multiply-adds of reading one sentence of average length and walking back. */
static double work(void) {
    double words = 2 + 1.5 * (PLAIN_LEAST + PLAIN_MOST);
    return 3 * words * 4 * LSTM_HIDDEN * (LSTM_HIDDEN + PLAIN_EMBEDDING);
}

static void show_task(Lesson *lesson) {
    Random random = random_seed(10);
    lesson_section(lesson, "the task");
    for (int phrases = 0; phrases <= 4; phrases += 2) {
        PlainAgreement a;
        plain_agreement_draw(&random, phrases, &a);
        for (int t = 0; t < a.T; t++)
            lesson_print(lesson, "%s ", plain_agreement_word(a.word[t]));
        lesson_print(lesson, "-> %s\n",
                     a.answer[a.T - 1] == PLAIN_SONT ? "sont" : "est");
    }
}

int main(int count, char **arguments) {
    enum { TRAININGS = (2 + 1 + 4) * SEEDS };
    PlainNetwork lstm;
    Lesson *lesson = lesson_begin(count, arguments, "6 The LSTM");
    show_task(lesson);
    lesson_section(lesson, "forecast");
    /* a tenth more for the tests */
    lesson_forecast(lesson, 1.1 * TRAININGS * work() * sentences_to_read());
    compare_show(lesson, &lstm);
    short_show(lesson);
    path_show(lesson);
    traces_show(lesson, &lstm);
    forget_show(lesson);
    memory_free(lstm.theta);
    return lesson_end(lesson);
}
