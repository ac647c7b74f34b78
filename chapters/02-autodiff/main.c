/* Chapter 2: derivatives by the chain rule, recorded; and their check. */
#include "operations.h"
#include "program.h"

void checks_show(Lesson *lesson) {
    lesson_section(lesson, "every operation against differences");
    for (int i = 0; i < OPERATIONS; i++) {
        PlainCheck check = operation_check(&OPERATION[i]);
        lesson_print(lesson, "%-22s %3d entries  %s\n", OPERATION[i].name,
                     check.entries, check.wrong ? "WRONG" : "right");
    }
}

int main(int count, char **arguments) {
    Lesson *lesson = lesson_begin(count, arguments, "2 Autodiff");
    lesson_forecast(lesson, 5e8);
    cost_show(lesson);
    scalars_show(lesson);
    checks_show(lesson);
    bugs_show(lesson);
    return lesson_end(lesson);
}
