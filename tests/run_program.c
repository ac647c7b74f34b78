/* run_program: see run_program.h. Whatever goes wrong here ends the test. */
#define _XOPEN_SOURCE 700
#include "run_program.h"

#include "base/io.h"
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void need(bool fine, const char *what) {
    if (!fine) {
        perror(what);
        abort();
    }
}

static struct { char top[RUN_PATH], own[RUN_PATH], path[3 * RUN_PATH]; } place;

void run_directory(void) {
    const char *temporary = getenv("TMPDIR");
    need(getcwd(place.top, sizeof place.top) != NULL, "getcwd");
    snprintf(place.own, sizeof place.own, "%s/interlinear-XXXXXX",
             temporary ? temporary : "/tmp");
    need(mkdtemp(place.own) && chdir(place.own) == 0, place.own);
}

static int remove_one(const char *path, const struct stat *status, int type,
                      struct FTW *walk) {
    (void)status;
    (void)type;
    (void)walk;
    return remove(path);
}

void run_leave(void) {
    need(chdir(place.top) == 0, place.top);
    nftw(place.own, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

const char *run_path(const char *program) {
    bool absolute = BUILD[0] == '/';
    snprintf(place.path, sizeof place.path, "%s%s%s/%s",
             absolute ? "" : place.top, absolute ? "" : "/", BUILD, program);
    return place.path;
}

static pid_t start(const char *program, const char *const *arguments, int in,
                   int out, int errors) {
    const char *list[RUN_ARGUMENTS] = {program};
    const char *path = run_path(program);
    for (size_t i = 0; arguments[i] && i < RUN_ARGUMENTS - 2; i++)
        list[i + 1] = arguments[i];
    pid_t child = fork();
    need(child >= 0, "fork");
    if (child == 0) {
        const int from[3] = {in, out, errors};
        for (int to = 0; to < 3; to++)
            if (from[to] >= 0) dup2(from[to], to);
        execv(path, (char *const *)list);
        perror(path);
        _exit(127);
    }
    return child;
}

pid_t run_start(const char *const *arguments, int in, int out, int errors) {
    return start("interlinear", arguments, in, out, errors);
}

int run_wait(pid_t child) {
    int status = 0;
    need(waitpid(child, &status, 0) == child, "waitpid");
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

/* An unnamed file. */
static int open_unnamed(void) {
    char name[] = "streamXXXXXX";
    int file = mkstemp(name);
    need(file >= 0 && unlink(name) == 0, name);
    fcntl(file, F_SETFD, FD_CLOEXEC);
    return file;
}

/* All that stands in a file, as a text; the file is closed. */
static char *take_text(int file) {
    off_t length = lseek(file, 0, SEEK_END);
    char *text = calloc((size_t)length + 1, 1);
    need(text && pread(file, text, (size_t)length, 0) == length, "pread");
    close(file);
    return text;
}

Output run_program(const char *program, const char *input,
                   const char *const *arguments) {
    int files[3] = {open_unnamed(), open_unnamed(), open_unnamed()};
    size_t length = input ? strlen(input) : 0;
    need(write(files[0], input, length) == (ssize_t)length, "write");
    lseek(files[0], 0, SEEK_SET);
    int status =
        run_wait(start(program, arguments, files[0], files[1], files[2]));
    close(files[0]);
    return (Output){status, take_text(files[1]), take_text(files[2])};
}

void output_free(Output *output) {
    free(output->text);
    free(output->errors);
}

bool output_complains(const Output *output, int status, const char *first,
                      const char *second) {
    bool fine = output->status == status && strstr(output->errors, first) &&
                strstr(output->errors, second);
    if (!fine)
        fprintf(stderr, "expected %d, \"%s\", \"%s\"; got %d, %s\n", status,
                first, second, output->status, output->errors);
    return fine;
}

void write_file(const char *name, const char *text) {
    FILE *file = fopen(name, "wb");
    need(file && fputs(text, file) >= 0 && fclose(file) == 0, name);
}

void write_pairs(void) {
    static const char *const nouns[][2] = {
        {"cat", "le chat"},     {"dog", "le chien"},  {"girl", "la fille"},
        {"house", "la maison"}, {"boy", "le garçon"}, {"door", "la porte"}};
    static const char *const verbs[][2] = {{"sleeps", "dort"},
                                           {"eats", "mange"},
                                           {"sings", "chante"},
                                           {"is small", "est là"}};
    static const char *const ends[][2] = {{".", "."},
                                          {" now !", " maintenant !"}};
    FILE *file = fopen("pairs.tsv", "wb");
    need(file != NULL, "pairs.tsv");
    for (size_t i = 0; i < 48; i++)
        fprintf(file, "the %s %s%s\t%s %s%s\n", nouns[i % 6][0],
                verbs[i / 6 % 4][0], ends[i / 24][0], nouns[i % 6][1],
                verbs[i / 6 % 4][1], ends[i / 24][1]);
    need(fclose(file) == 0, "pairs.tsv");
}

void train_model(const char *name, const char *const *flags) {
    const char *list[RUN_ARGUMENTS] = {"train",
                                       "--train",
                                       "pairs.tsv",
                                       "--valid",
                                       "pairs.tsv",
                                       "--hidden",
                                       "64",
                                       "--embedding",
                                       "32",
                                       "--dropout",
                                       "0",
                                       "--bidirectional",
                                       "--min-count",
                                       "1",
                                       "--epochs",
                                       "50",
                                       "--patience",
                                       "0",
                                       "--batch",
                                       "4",
                                       "--threads",
                                       "1",
                                       "--model",
                                       name,
                                       "--learning-rate",
                                       "0.01"};
    size_t count = 26;
    for (size_t i = 0; flags && flags[i]; i++) list[count++] = flags[i];
    Output output = run_program("interlinear", NULL, list);
    if (output.status != 0) fprintf(stderr, "%s", output.errors);
    need(output.status == 0, "train");
    output_free(&output);
}
