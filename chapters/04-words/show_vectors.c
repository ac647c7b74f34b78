/* The public text formats: written, read again, and broken. */
#include "04-words/plain_vectors.h"
#include "base/memory.h"
#include "program.h"

#include <math.h>
#include <string.h>

static void show_head(Lesson *lesson, FILE *file, int lines) {
    char text[512];
    rewind(file);
    for (int i = 0; i < lines && fgets(text, sizeof text, file); i++) {
        char *end = text;
        for (int k = 0; k < 4 && *end; k++) end += strcspn(end, " \n") + 1;
        bool cut = end < text + strlen(text);
        if (cut) end[-1] = '\0';
        text[strcspn(text, "\n")] = '\0';
        lesson_print(lesson, "%s%s\n", text, cut ? " ..." : "");
    }
}

/* Write E, read it into a table of zeros; the largest difference. */
static void show_round(Lesson *lesson, PlainFormat format,
                       const PlainVocabulary *v, const Skipgram *s) {
    static const char *const names[] = {"GloVe", "word2vec"};
    size_t size = (size_t)(s->V * s->D);
    double *read = block(size, sizeof(double)), worst = 0;
    PlainReading reading = {0};
    FILE *file = tmpfile();
    bool fine =
        file && plain_vectors_write(file, format, v, s->D, (void *)s->E);
    if (fine) {
        lesson_section(lesson, names[format]);
        show_head(lesson, file, 3);
        rewind(file);
        fine = plain_vectors_read(file, "vectors.txt", v, s->D, (void *)read,
                                  &reading);
    }
    for (size_t i = (size_t)(PLAIN_FIXED * s->D); i < size; i++)
        worst = fmax(worst, fabs(read[i] - s->E[i]) / fmax(1, fabs(s->E[i])));
    lesson_print(lesson, "%s: %d vectors, %d known, %s\n",
                 fine ? names[reading.format] : "failed", reading.lines,
                 reading.known,
                 worst < 1e-8 ? "equal to 8 digits" : "different");
    if (file) fclose(file);
    memory_free(read);
}

/* A text on one line: \n for its ends of line, \x.. for bytes beyond ASCII. */
static void print_escaped(Lesson *lesson, const char *text) {
    lesson_print(lesson, "\"");
    for (const char *at = text; *at; at++)
        if (*at == '\n')
            lesson_print(lesson, "\\n");
        else if ((unsigned char)*at >= 0x80)
            lesson_print(lesson, "\\x%02X", (unsigned)(unsigned char)*at);
        else
            lesson_print(lesson, "%c", *at);
    lesson_print(lesson, "\"\n");
}

static void show_broken(Lesson *lesson, const char *text) {
    PlainVocabulary *v = block(1, sizeof *v);
    double E[PLAIN_FIXED + 1][3] = {{0}};
    PlainReading reading;
    FILE *file = tmpfile();
    plain_vocabulary_begin(v);
    plain_vocabulary_count(v, "chat");
    if (file) {
        fputs(text, file);
        rewind(file);
        bool fine = plain_vectors_read(file, "v.txt", v, 3, E, &reading);
        print_escaped(lesson, text);
        lesson_print(lesson, "    %s\n", fine ? "fine" : reading.message);
        fclose(file);
    }
    memory_free(v);
}

void show_vectors(Lesson *lesson, const PlainVocabulary *v, const Skipgram *s) {
    show_round(lesson, PLAIN_WORD2VEC, v, s);
    show_round(lesson, PLAIN_GLOVE, v, s);
    lesson_section(lesson, "broken files");
    show_broken(lesson, "2 3\nchat 1 2 3\n. . 4 5 6 \n");
    show_broken(lesson, "2 300\n");
    show_broken(lesson, "chat 1 2 3\nchien 1 2\n");
    show_broken(lesson, "chat 1 2 drei\n");
    show_broken(lesson, "chat 1 2 1e999\n");
    show_broken(lesson, "999999999 3\nchat 1 2 3\n");
    show_broken(lesson, "chat 1 2 3\n\xE9t\xE9 1 2 3\n");
    show_broken(lesson, "");
}
