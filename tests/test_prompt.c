/* The program in conversation: a pipe that waits for each answer, a terminal,
 * Ctrl-C while it trains. */
#define _XOPEN_SOURCE 700
#include "run_program.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

TestSuite(prompt, .init = run_directory, .fini = run_leave, .timeout = 60);

enum { TEXT = 1 << 16, PATIENCE = 20000 /* milliseconds */ };

/* Read until `wanted` has come; all that came stands in text[TEXT]. */
static bool read_until(int file, char *text, const char *wanted) {
    size_t length = 0;
    text[0] = '\0';
    while (!strstr(text, wanted) && length < TEXT - 1) {
        struct pollfd item = {.fd = file, .events = POLLIN};
        if (poll(&item, 1, PATIENCE) <= 0) return false;
        ssize_t got = read(file, text + length, TEXT - 1 - length);
        if (got <= 0) return false;
        length += (size_t)got;
        text[length] = '\0';
    }
    return true;
}

static void say(int file, const char *text) {
    cr_assert_eq(write(file, text, strlen(text)), (ssize_t)strlen(text));
}

Test(prompt, a_pipe_that_waits_gets_each_answer) {
    int in[2], out[2];
    static char text[TEXT];
    write_pairs();
    train_model("m", NULL);
    cr_assert(pipe(in) == 0 && pipe(out) == 0);
    fcntl(in[1], F_SETFD, FD_CLOEXEC);
    fcntl(out[0], F_SETFD, FD_CLOEXEC);
    pid_t child = run_start((const char *[]){"translate", "--model", "m", NULL},
                            in[0], out[1], -1);
    close(in[0]);
    close(out[1]);
    say(in[1], "the cat eats .\n");
    cr_assert(read_until(out[0], text, "\n"));
    cr_expect_str_eq(text, "le chat mange.\n");
    say(in[1], "the dog ");
    say(in[1], "sings .\nthe boy eats .\nthe g");
    cr_assert(read_until(out[0], text, "garçon mange.\n"));
    cr_expect_str_eq(text, "le chien chante.\nle garçon mange.\n");
    say(in[1], "irl eats .");
    close(in[1]);
    cr_assert(read_until(out[0], text, "\n"));
    cr_expect_str_eq(text, "la fille mange.\n");
    cr_expect_eq(run_wait(child), 0);
    close(out[0]);
}

/* A terminal: this side, and in *other the program's side. */
static int open_terminal(int *other) {
    int side = posix_openpt(O_RDWR | O_NOCTTY);
    cr_assert(side >= 0 && grantpt(side) == 0 && unlockpt(side) == 0);
    fcntl(side, F_SETFD, FD_CLOEXEC);
    *other = open(ptsname(side), O_RDWR | O_NOCTTY | O_CLOEXEC);
    cr_assert(*other >= 0);
    struct termios mode;
    tcgetattr(*other, &mode);
    mode.c_lflag &= ~(tcflag_t)ECHO;
    mode.c_oflag &= ~(tcflag_t)OPOST;
    tcsetattr(*other, TCSANOW, &mode);
    return side;
}

/* Type a line; the answer up to the next prompt has both texts. */
static void talk(int side, const char *line, const char *first,
                 const char *second) {
    static char text[TEXT];
    say(side, line);
    cr_assert(read_until(side, text, "\n> "), "%s: %s", line, text);
    cr_expect(strstr(text, first) && strstr(text, second), "%s: %s", line,
              text);
}

Test(prompt, a_terminal_is_spoken_with) {
    int other, side = open_terminal(&other);
    static char text[TEXT];
    write_pairs();
    train_model("m", NULL);
    setenv("NO_COLOR", "1", 1);
    pid_t child = run_start((const char *[]){"translate", "--model", "m", NULL},
                            other, other, -1);
    close(other);
    cr_assert(read_until(side, text, "\n> "));
    cr_expect(strstr(text, ":help") && strstr(text, "Ctrl-D"), "%s", text);
    talk(side, "the cat eats.\n", "le chat mange.\n", "");
    talk(side, "the cat eats\n", "le chat mange.\n", "");
    talk(side, "The girl sings now!\n", "La fille chante maintenant !\n", "");
    talk(side, "the  Cat\xE2\x80\xAFis small .\n", "",
         "unknown to the model: "
         "Cat)");
    talk(side, "the tiger and the dog\n", "unknown to the model: tiger, and)",
         "");
    talk(side, "\n", "", "");
    talk(side, ":attention\n", "attention is shown", "");
    talk(side, "the dog sings .\n", "le chien chante.\n",
         "\xE2\x96\x91\xE2\x96\x91");
    talk(side, "the dog sings\n", "le chien chante.\n", "e g s .\n");
    talk(side, ":attention\n", "attention is hidden", "");
    talk(side, ":help\n", ":attention", ":quit");
    talk(side, "the \xFF dog\n", "UTF-8", ""); /* goes on */
    talk(side, "the dog eats .\n", "le chien mange.\n", "");
    say(side, ":quit\n");
    cr_expect_eq(run_wait(child), 0);
    close(side);
}

Test(prompt, the_end_of_input_ends_it) {
    int other, side = open_terminal(&other);
    static char text[TEXT];
    write_pairs();
    train_model("m", (const char *[]){"--epochs", "1", NULL});
    pid_t child = run_start((const char *[]){"translate", "--model", "m", NULL},
                            other, other, -1);
    cr_assert(read_until(side, text, "\n> "));
    say(side, "\x04");
    cr_expect_eq(run_wait(child), 0);
    close(other);
    close(side);
}

/* --- Ctrl-C --- */

#define TRAIN                                                                  \
    "train", "--train", "pairs.tsv", "--valid", "pairs.tsv", "--hidden", "32", \
        "--embedding", "16", "--min-count", "1", "--batch", "4", "--patience", \
        "0"

static bool same_files(const char *one, const char *other) {
    char command[128];
    snprintf(command, sizeof command, "cmp -s %s %s", one, other);
    return system(command) == 0;
}

/* Train with --resume and send a signal a while after the first epoch. */
static int interrupt_training(int number, int errors) {
    const struct timespec pause = {0, 2000000};
    pid_t child = run_start((const char *[]){TRAIN, "--epochs", "60", "--model",
                                             "b", "--resume", NULL},
                            -1, -1, errors);
    for (int i = 0; i < PATIENCE / 2 && access("b", F_OK) != 0; i++)
        nanosleep(&pause, NULL);
    nanosleep(&(struct timespec){0, 20000000}, NULL);
    kill(child, number);
    return run_wait(child);
}

Test(prompt, ctrl_c_saves_and_resume_goes_on_to_the_same_bytes) {
    write_pairs();
    Output output =
        RUN(NULL, TRAIN, "--epochs", "60", "--model", "a", "--threads", "1");
    cr_assert_eq(output.status, 0, "%s", output.errors);
    output_free(&output);
    int errors = open("errors", O_CREAT | O_RDWR, 0600);
    char text[TEXT] = "";
    int status = interrupt_training(SIGINT, errors);
    cr_expect(pread(errors, text, sizeof text - 1, 0) > 0);
    cr_expect_eq(status, 1, "%d %s", status, text);
    cr_expect(strstr(text, "b.checkpoint") && strstr(text, "--resume"), "%s",
              text);
    output = RUN(NULL, TRAIN, "--epochs", "61", "--model", "b", "--resume");
    cr_expect(
        output_complains(&output, 1, "b.checkpoint", "other data or flags"));
    output_free(&output);
    for (int i = 0; i < 3 && status == 1; i++)
        status = interrupt_training(i ? SIGTERM : SIGHUP, errors);
    cr_expect(status >= 0, "signal %d", -status);
    output = RUN(NULL, TRAIN, "--epochs", "60", "--model", "b", "--resume",
                 "--threads", "2", "--learning-curve", "b.svg");
    cr_expect_eq(output.status, 0, "%s", output.errors);
    output_free(&output);
    cr_expect(same_files("a", "b"));
    cr_expect(same_files("a.checkpoint", "b.checkpoint"));
    close(errors);
}

Test(prompt, resume_with_other_pairs_is_an_error) {
    write_pairs();
    Output output = RUN(NULL, TRAIN, "--epochs", "1", "--model", "a");
    output_free(&output);
    /* The same words, in another order of lines. */
    cr_assert_eq(system("sort pairs.tsv >sorted && mv sorted pairs.tsv"), 0);
    output = RUN(NULL, TRAIN, "--epochs", "1", "--model", "a", "--resume");
    cr_expect(output_complains(&output, 1, "a.checkpoint", "start afresh"));
    output_free(&output);
    output = RUN(NULL, TRAIN, "--epochs", "1", "--model", "a");
    cr_expect_eq(output.status, 0, "%s", output.errors);
    output_free(&output);
    const char *const changed[] = {"--cell=rnn", "--layers=2",
                                   "--optimizer=sgd", "--seed=2"};
    for (size_t i = 0; i < 4; i++) {
        output = RUN(NULL, TRAIN, "--epochs", "1", "--model", "a", "--resume",
                     changed[i]);
        cr_expect(
            output_complains(&output, 1, "other data or flags", "afresh"));
        output_free(&output);
    }
    cr_assert_eq(truncate("a.checkpoint", 5000), 0);
    output = RUN(NULL, TRAIN, "--epochs", "1", "--model", "a", "--resume");
    cr_expect(output_complains(&output, 1, "a.checkpoint",
                               "train without --resume to start afresh"));
    output_free(&output);
}

Test(prompt, two_runs_of_one_model_do_not_meet) {
    const struct timespec pause = {0, 2000000};
    write_pairs();
    const char *const long_run[] = {TRAIN,     "--epochs", "100000",
                                    "--model", "a",        NULL};
    int errors = open("errors", O_CREAT | O_RDWR, 0600);
    pid_t child = run_start(long_run, -1, -1, errors);
    for (int i = 0; i < PATIENCE / 2 && access("a", F_OK) != 0; i++)
        nanosleep(&pause, NULL);
    Output output = RUN(NULL, TRAIN, "--epochs", "1", "--model", "a");
    cr_expect(output_complains(&output, 1, "another run is training a", ""));
    output_free(&output);
    kill(child, SIGKILL);
    cr_expect_eq(run_wait(child), -SIGKILL);
    output = RUN(NULL, TRAIN, "--epochs", "1", "--model", "a");
    cr_expect_eq(output.status, 0, "%s", output.errors);
    cr_expect_neq(access("a.lock", F_OK), 0);
    output_free(&output);
    close(errors);
}

Test(prompt, a_narrow_terminal_is_not_overrun) {
    static char text[TEXT];
    int other, side = open_terminal(&other);
    cr_assert_eq(ioctl(other, TIOCSWINSZ, &(struct winsize){.ws_col = 40}), 0);
    unsetenv("COLUMNS");
    write_pairs();
    pid_t child = run_start(
        (const char *[]){TRAIN, "--epochs", "2", "--model", "a", NULL}, -1, -1,
        other);
    cr_assert(read_until(side, text, "Done"), "%s", text);
    size_t lines = 0;
    for (char *line = strtok(text, "\r\n"); line; line = strtok(NULL, "\r\n"))
        if (strncmp(line, "epoch 1/2 ", 10) == 0) {
            lines++;
            cr_expect_lt(strlen(line), 40, "%s", line);
        }
    cr_expect_gt(lines, 0);
    cr_expect_eq(run_wait(child), 0);
    close(other);
    close(side);
}
