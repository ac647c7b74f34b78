/* translate: lines of the standard input to translations. */
#include "program.h"

#include "base/memory.h"
#include "lines.h"
#include "outputs.h"
#include "picture.h"
#include "search_flags.h"
#include "terminal.h"
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

typedef struct TranslateFlags {
    const char *model, *picture;
    SearchFlags search;
    size_t n_best, top_k, seed;
    double temperature;
    bool sample, alignments, show_attention;
} TranslateFlags;

enum { CHUNK = 256 };

/* A run over the input. */
typedef struct Run {
    const TranslateFlags *flags;
    Translator translator;
    const Model *model; /* the first: vocabularies and spelling */
    size_t lines;       /* done so far */
    bool prompt, show_attention, drawn;
} Run;

static void print_links(const Translation *translation, size_t rank) {
    LinkList links = {0};
    translation_links(translation, rank, &links);
    printf("\t");
    for (size_t k = 0; k < links.count; k++) {
        printf("%s%u-%u", k ? " " : "", links.links[k].source,
               links.links[k].target);
    }
    links_free(&links);
}

/* One line of output: number, score and text for an n-best list, else the
 * text alone. */
static bool print_translation(const Run *run, size_t line,
                              const Translation *translation, size_t rank) {
    Buffer text = {0};
    bool fine = translation_text(run->model, translation, rank, &text);
    bool empty = rank >= translation->count;
    if (run->flags->n_best > 1) {
        printf("%zu\t%.6f\t", line,
               empty ? 0 : translation->hypotheses[rank].score);
    }
    printf("%s", text.bytes ? text.bytes : "");
    if (run->flags->alignments) print_links(translation, rank);
    printf("\n");
    buffer_free(&text);
    return fine;
}

/* Name the words of a line that the model does not know. */
static void print_unknown(const Translation *translation) {
    bool any = false;
    for (size_t i = 0; i < translation->source.count; i++) {
        if (translation->ids[i] == ID_UNKNOWN) {
            printf("%s%s", any ? ", " : "  (unknown to the model: ",
                   tokens_get(&translation->source, i));
            any = true;
        }
    }
    printf(any ? ")\n" : "");
}

/* Draw the first translation's attention where --attention-picture says. */
static bool draw(Run *run, const Translation *translation, Error *error) {
    if (!run->flags->picture || run->drawn || translation->count == 0)
        return true;
    Buffer svg = {0};
    bool fine = picture_svg(run->model, translation, 0, &svg, error) &&
                file_write(run->flags->picture, svg.bytes, svg.length, error);
    buffer_free(&svg);
    run->drawn = true;
    return fine;
}

static bool print_all(Run *run, size_t line, const Translation *translation,
                      Error *error) {
    size_t count = translation->count ? translation->count : 1;
    for (size_t rank = 0; rank < count; rank++)
        if (!print_translation(run, line, translation, rank))
            return error_memory(error, "a translation");
    if (run->prompt) print_unknown(translation);
    if (run->show_attention && translation->count > 0) {
        Buffer picture = {0};
        if (!picture_terminal(run->model, translation, 0, &picture, error))
            return false;
        fputs(picture.bytes, stdout);
        buffer_free(&picture);
    }
    return draw(run, translation, error);
}

/* Translate and print some lines, up to the first that cannot be read. */
static bool do_lines(Run *run, const char *const *lines, size_t count,
                     Error *error) {
    Translation translations[CHUNK] = {0};
    Error reason = {0};
    bool fine = translate_lines(&run->translator, lines, count, run->lines + 1,
                                translations, &reason);
    if (!fine && count > 1) {
        return do_lines(run, lines, count / 2, error) &&
               do_lines(run, lines + count / 2, count - count / 2, error);
    }
    if (!fine) error_set(error, "%s", reason.message);
    for (size_t i = 0; i < count; i++) {
        fine =
            fine && print_all(run, run->lines + i + 1, &translations[i], error);
        translation_free(&translations[i]);
    }
    run->lines += count;
    return fine &&
           (fflush(stdout) == 0 ||
            error_set(error, "cannot write the result: %s", strerror(errno)));
}

/* Lines of a pipe: as many as are there, so that a partner that waits for
 * each answer gets it. */
static bool run_pipe(Run *run, LineReader *reader, Error *error) {
    int got = 1;
    bool fine = true;
    while (fine && got == 1) {
        Buffer lines[CHUNK] = {0};
        const char *texts[CHUNK];
        size_t count = 0;
        while (count < CHUNK && (got = lines_next(reader, count == 0,
                                                  &lines[count], error)) == 1) {
            texts[count] = lines[count].bytes ? lines[count].bytes : "";
            count++;
        }
        got = got == 0 && count > 0 ? 1 : got;
        fine = (count == 0 || do_lines(run, texts, count, error)) && got >= 0;
        for (size_t i = 0; i < CHUNK; i++) buffer_free(&lines[i]);
    }
    return fine;
}

/* A line that begins with a colon speaks to the prompt. Returns false to end.
 */
static bool obey(Run *run, const char *line) {
    if (strcmp(line, ":attention") == 0) {
        run->show_attention = !run->show_attention;
        printf("attention is %s\n", run->show_attention ? "shown" : "hidden");
        return true;
    }
    if (strcmp(line, ":quit") == 0) return false;
    printf(":attention shows or hides what the model looks at, :quit ends\n");
    return true;
}

/* Where all training sentences end with a mark, add the full stop that a
 * person leaves out. */
static void close_line(const Model *model, Buffer *line) {
    if (!model->closed || !line->bytes || model_line_closed(line->bytes) ||
        vocabulary_id(model->source, ".") == ID_UNKNOWN)
        return;
    bool characters = model->config.mode == TEXT_CHARACTERS;
    buffer_print(line, characters ? "." : " .");
}

/* A person types: one line at a time, mistakes do not end it. */
static bool run_prompt(Run *run, LineReader *reader, Error *error) {
    int got = 1;
    printf("Type a sentence and press Enter; :help for more, Ctrl-D ends.\n");
    for (bool on = true; on && got == 1;) {
        Buffer line = {0};
        printf("> ");
        fflush(stdout);
        got = lines_next(reader, true, &line, error);
        bool command = line.length > 0 && line.bytes[0] == ':';
        if (!command) close_line(run->model, &line);
        const char *text = line.bytes ? line.bytes : "";
        Error mistake = {0};
        if (got == 1 && command)
            on = obey(run, text);
        else if (got == 1 && !do_lines(run, &text, 1, &mistake))
            printf("  %s\n", mistake.message);
        buffer_free(&line);
    }
    printf("\n");
    return got >= 0;
}

static bool run_translate(const TranslateFlags *flags, Error *error) {
    Models models = {0};
    if (!models_load(&models, flags->model, flags->search.threads, error))
        return false;
    SearchOptions search = search_flags_options(&flags->search, flags->n_best);
    search.sample = flags->sample;
    search.temperature = flags->temperature;
    search.top_k = flags->top_k;
    search.seed = flags->seed;
    LineReader reader = {.file = STDIN_FILENO};
    Run run = {.flags = flags,
               .translator = models_translator(&models, &search),
               .model = &models.models[0],
               .prompt = terminal_is(stdin) && terminal_is(stdout),
               .show_attention = flags->show_attention};
    run.translator.max_length = flags->search.max_length;
    bool fine = run.prompt ? run_prompt(&run, &reader, error)
                           : run_pipe(&run, &reader, error);
    lines_free(&reader);
    models_free(&models);
    return fine;
}

static const char DESCRIPTION[] =
    "Translates the standard input line by line to the standard output; on a\n"
    "terminal it is a prompt that also names unknown words and shows the\n"
    "attention on request. A word at the head of a line that is known in\n"
    "lower case only is read so.\n";

static const char NOTES[] =
    "With --n-best N > 1 a line gives up to N lines: its number, TAB, the\n"
    "score, TAB, the translation. --alignments adds TAB and links i-j: source "
    "token\n"
    "i got the largest attention when target token j was chosen, counted\n"
    "from 0. Broken UTF-8 and a line of over 2000 tokens are errors that name\n"
    "the line; what stands before it is translated. A NUL byte is read as a\n"
    "space. At the prompt a line without a final mark gets a full stop if the\n"
    "model was trained on sentences that all (99 % or more) end with a mark.";

static bool check_flags(const Command *command, const TranslateFlags *flags,
                        Error *error) {
    if (!program_needs(command, "model", flags->model, error)) return false;
    if (!outputs_apart("attention-picture", flags->picture, "model",
                       flags->model, error))
        return false;
    return flags->sample || flags->n_best <= flags->search.beam ||
           error_set(error,
                     "--n-best %zu is more than --beam %zu keeps; raise "
                     "--beam",
                     flags->n_best, flags->search.beam);
}

int command_translate(int count, char **arguments) {
    TranslateFlags f = {.search = search_flags_defaults(),
                        .n_best = 1,
                        .temperature = 1,
                        .seed = 1};
    Option options[9 + SEARCH_OPTIONS] = {
        {"model", OPTION_TEXT, &f.model, "M[,M]", 0, 0,
         "a trained model, or several as an ensemble"},
        {"n-best", OPTION_SIZE, &f.n_best, NULL, 1, 1024,
         "translations per line, best first"},
        {"alignments", OPTION_FLAG, &f.alignments, NULL, 0, 0,
         "add the links of attention"},
        {"attention-picture", OPTION_TEXT, &f.picture, "F.svg", 0, 0,
         "draw the attention of the first line"},
        {"show-attention", OPTION_FLAG, &f.show_attention, NULL, 0, 0,
         "draw it under every translation as text"},
        {"sample", OPTION_FLAG, &f.sample, NULL, 0, 0,
         "draw words at random by their probability"},
        {"temperature", OPTION_NUMBER, &f.temperature, NULL, 0.001, 1000,
         "of drawing: low is careful, high is wild"},
        {"top-k", OPTION_SIZE, &f.top_k, NULL, 0, 1e7,
         "draw among this many words, 0: all"},
        {"seed", OPTION_SIZE, &f.seed, NULL, 0, 9e15, "of drawing"}};
    size_t listed = 9 + search_list_options(&f.search, options + 9);
    const Command command = {"translate", "translate --model M [FLAGS]",
                             DESCRIPTION, options,
                             listed,      NOTES};
    Error error = {0};
    int status = program_parse(&command, count, arguments, NULL);
    if (status >= 0) return status;
    if (!check_flags(&command, &f, &error)) return program_usage(&error);
    return run_translate(&f, &error) ? EXIT_FINE : program_failed(&error);
}
