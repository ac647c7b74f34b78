/* lesson: what a program prints is kept, to be compared at its end. */
#include "lesson.h"
#include "base/memory.h"
#include "expected.h"
#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum { EXPECTED_MOST = 1 << 20, DIFFERENCES_SHOWN = 5, PATH_MOST = 1024 };

struct Lesson {
    const char *folder, *output; /* output may be NULL: nothing is written */
    Buffer text;
    double begun; /* seconds */
};

static _Noreturn void stop(const char *message) {
    fflush(stdout);
    fprintf(stderr, "%s\n", message);
    exit(1);
}

static double seconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void path_join(char path[PATH_MOST], const char *folder,
                      const char *name) {
    if (snprintf(path, PATH_MOST, "%s/%s", folder, name) >= PATH_MOST)
        stop("The path of the output is too long.");
}

/* Make a folder and those above it. */
static void folder_make(const char *folder) {
    char path[PATH_MOST];
    path_join(path, folder, "");
    for (char *p = path + 1; *p != '\0'; p++) {
        if (*p != '/') continue;
        *p = '\0';
        if (mkdir(path, 0777) != 0 && errno != EEXIST) {
            fprintf(stderr, "%s: ", path);
            stop("cannot be made");
        }
        *p = '/';
    }
}

Lesson *lesson_begin(int count, char **arguments, const char *title) {
    if (count > 3 || (count > 1 && arguments[1][0] == '-')) {
        fprintf(stderr,
                "usage: %s [FOLDER [OUTPUT]]\n"
                "FOLDER holds expected.txt (now: .); output.txt and figures/"
                " are left in OUTPUT.\nFULL=1 runs the longer form.\n",
                arguments[0]);
        exit(2);
    }
    Lesson *lesson = memory_allocate(1, sizeof *lesson);
    if (lesson == NULL) stop("Out of memory.");
    lesson->folder = count > 1 ? arguments[1] : ".";
    lesson->output = count > 2 ? arguments[2] : NULL;
    lesson->begun = seconds_now();
    lesson_print(lesson, "%s\n", title);
    return lesson;
}

bool lesson_full(void) {
    const char *full = getenv("FULL");
    return full != NULL && full[0] != '\0' && strcmp(full, "0") != 0;
}

void lesson_section(Lesson *lesson, const char *title) {
    lesson_print(lesson, "\n# %s\n", title);
}

void lesson_print(Lesson *lesson, const char *format, ...) {
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    char *text = length < 0 ? NULL : memory_allocate((size_t)length + 1, 1);
    if (text == NULL) stop("Out of memory.");
    vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    buffer_append(&lesson->text, text, (size_t)length);
    fputs(text, stdout);
    fflush(stdout);
    memory_free(text);
}

/* How many multiply-adds a second a plain product of a matrix by a vector
 * does, measured for some 20 ms. Units: per second. */
static double speed_of_plain_loops(void) {
    enum { ROWS = 64, COLUMNS = 64 };
    static double W[ROWS][COLUMNS], x[COLUMNS], y[ROWS];
    double begun = seconds_now(), taken = 0, done = 0;
    for (int j = 0; j < COLUMNS; j++) {
        x[j] = 1;
        for (int i = 0; i < ROWS; i++) W[i][j] = 1.0 / (1 + i + j);
    }
    while (taken < 0.02) {
        for (int i = 0; i < ROWS; i++) {
            double sum = 0;
            for (int j = 0; j < COLUMNS; j++) sum += W[i][j] * x[j];
            y[i] = sum;
        }
        for (int j = 0; j < COLUMNS; j++) x[j] = y[j] / y[0];
        done += ROWS * COLUMNS;
        taken = seconds_now() - begun;
    }
    return done / taken;
}

void lesson_forecast(Lesson *lesson, double operations) {
    double speed = speed_of_plain_loops();
    lesson_print(lesson,
                 "forecast: %.2g billion multiply-adds at ~%.2f billion a "
                 "second: ~%.1f s\n",
                 operations / 1e9, speed / 1e9, operations / speed);
}

void lesson_first_loss(Lesson *lesson, double loss, double classes) {
    lesson_print(lesson, "first loss: %.3f nats; ln %.0f = %.3f\n", loss,
                 classes, log(classes));
}

/* Write a file of the output, or end the program. */
static void output_write(const Lesson *lesson, const char *folder,
                         const char *name, const Buffer *bytes) {
    char path[PATH_MOST], file[PATH_MOST];
    Error error = {0};
    if (bytes->failed) stop("Out of memory.");
    if (lesson->output == NULL) return;
    path_join(path, lesson->output, folder);
    folder_make(path);
    path_join(file, path, name);
    if (!file_write(file, bytes->bytes, bytes->length, &error))
        stop(error.message);
}

void lesson_figure(Lesson *lesson, const char *name, Buffer *svg) {
    output_write(lesson, "figures", name, svg);
    buffer_free(svg);
}

/* Compare with expected.txt and say so. */
static bool as_expected(const Lesson *lesson) {
    char path[PATH_MOST];
    Error error = {0};
    FileBytes expected = {0};
    FileBytes got = {lesson->text.bytes, lesson->text.length};
    Buffer report = {0};
    path_join(path, lesson->folder, "expected.txt");
    if (!file_read(path, EXPECTED_MOST, &expected, &error)) {
        printf("There is nothing to compare with: %s\n", error.message);
        return false;
    }
    size_t wrong =
        expected_compare(&expected, &got, DIFFERENCES_SHOWN, &report);
    file_free(&expected);
    if (wrong == 0) {
        printf("as expected: %s\n", path);
    } else {
        printf("NOT AS EXPECTED: lines that differ from %s: %zu\n%s", path,
               wrong, report.failed ? "" : report.bytes);
    }
    buffer_free(&report);
    return wrong == 0;
}

int lesson_end(Lesson *lesson) {
    output_write(lesson, ".", "output.txt", &lesson->text);
    printf("\n~%.1f s; ", seconds_now() - lesson->begun);
    bool good = true;
    if (lesson_full())
        printf("the longer form: nothing is compared\n");
    else
        good = as_expected(lesson);
    buffer_free(&lesson->text);
    memory_free(lesson);
    return good ? 0 : 1;
}
