/* Two pictures of words: by class, and nouns by gender and number. */
#include "04-words/plain_map.h"
#include "lexicon.h"
#include "program.h"
#include "report/label.h"
#include "report/svg.h"

#include <math.h>
#include <string.h>

enum {
    WIDTH = 760,
    HEIGHT = 640,
    LEFT = 60,
    TOP = 80,
    BOTTOM = 60,
    MOST = 1024
};

/* Words that are drawn: their numbers, kinds and places. */
typedef struct Map {
    int N, word[MOST];
    WordKind kind[MOST];
    double x[MOST], y[MOST], share[2]; /* of the spread, along x and y */
} Map;

typedef bool Choice(WordKind kind);

/* Of the vectors, each brought to length 1, the two main directions. */
static void map_make(Map *map, const PlainVocabulary *v, const Skipgram *s,
                     const WordKind kind[], Choice *choose, int least) {
    int D = s->D;
    double(*E)[D] = (void *)s->E, X[MOST][D], zero[D], all = 0;
    memset(zero, 0, sizeof zero);
    map->N = 0;
    for (int w = PLAIN_FIXED; w < v->size && map->N < MOST; w++) {
        if (!choose(kind[w]) || v->count[w] < least) continue;
        double length = 0;
        for (int i = 0; i < D; i++) length += E[w][i] * E[w][i];
        for (int i = 0; i < D; i++) X[map->N][i] = E[w][i] / sqrt(length);
        map->kind[map->N] = kind[w];
        map->word[map->N++] = w;
    }
    plain_center(map->N, D, X);
    for (int n = 0; n < map->N; n++)
        for (int i = 0; i < D; i++) all += X[n][i] * X[n][i] / map->N;
    for (int k = 0; k < 2; k++) {
        double w[D];
        for (int i = 0; i < D; i++) w[i] = 1 + i % 2;
        map->share[k] = plain_component(map->N, D, X, 1000, w) / all;
        plain_project(map->N, D, X, w, k ? map->y : map->x);
    }
}

/* A kind of mark: its shape around (0, 0) and its colour. */
typedef struct Mark {
    const char *name, *shape;
} Mark;

static const Mark CLASS_MARKS[CLASSES] = {
    {NULL, NULL},
    {"noun", "<circle r=\"4\" fill=\"#1f5fa8\"/>"},
    {"adjective", "<path d=\"M0-5L5 4H-5Z\" fill=\"#c0392b\"/>"},
    {"verb, present", "<rect x=\"-4\" y=\"-4\" width=\"8\" height=\"8\" "
                      "fill=\"#2e8b57\"/>"},
    {"participle", "<path d=\"M0-5L5 0L0 5L-5 0Z\" fill=\"#fff\" "
                   "stroke=\"#2e8b57\" stroke-width=\"1.5\"/>"},
    {"numeral", "<path d=\"M-4-4L4 4M-4 4L4-4\" stroke=\"#7d3c98\" "
                "stroke-width=\"2\"/>"},
    {"name", "<path d=\"M-5 0H5M0-5V5\" stroke=\"#b9770e\" "
             "stroke-width=\"2\"/>"}};

/* Feminine singular, feminine plural, masculine singular, plural. */
static const Mark NOUN_MARKS[4] = {
    {"feminine singular", "<circle r=\"3\" fill=\"#c0392b\"/>"},
    {"feminine plural", "<circle r=\"5\" fill=\"#fff\" stroke=\"#c0392b\" "
                        "stroke-width=\"2\"/>"},
    {"masculine singular", "<path d=\"M0-4L4 3H-4Z\" fill=\"#1f5fa8\"/>"},
    {"masculine plural", "<path d=\"M0-6L6 5H-6Z\" fill=\"#fff\" "
                         "stroke=\"#1f5fa8\" stroke-width=\"2\"/>"}};

static Mark class_mark(WordKind kind) {
    return CLASS_MARKS[kind.class];
}

static Mark noun_mark(WordKind kind) {
    return NOUN_MARKS[2 * (kind.gender - 1) + kind.number - 1];
}

static void draw_mark(Buffer *svg, double x, double y, Mark mark) {
    svg_put(svg, "<g transform=\"translate(@,@)\">", x, y);
    svg_put(svg, mark.shape);
    svg_put(svg, "</g>\n");
}

typedef struct Box {
    double x, y, width;
} Box;

/* Whether a label at box hides none of n others and stays inside. */
static bool is_free(int n, const Box boxes[], Box box) {
    for (int i = 0; i < n; i++)
        if (fabs(boxes[i].y - box.y) < 10 &&
            box.x < boxes[i].x + boxes[i].width &&
            boxes[i].x < box.x + box.width)
            return false;
    return box.x > LEFT - 8 && box.x + box.width < WIDTH - 12;
}

static void range(int n, const double x[], double *low, double *high) {
    *low = *high = x[0];
    for (int i = 1; i < n; i++) {
        *low = fmin(*low, x[i]);
        *high = fmax(*high, x[i]);
    }
}

/* Where the words stand on the picture, in pixels. */
static void place(const Map *map, double x[], double y[]) {
    double low[2], high[2];
    range(map->N, map->x, &low[0], &high[0]);
    range(map->N, map->y, &low[1], &high[1]);
    double right = (WIDTH - LEFT - 60) / (high[0] - low[0]);
    double down = (HEIGHT - TOP - BOTTOM - 16) / (high[1] - low[1]);
    for (int n = 0; n < map->N; n++) {
        x[n] = LEFT + 12 + right * (map->x[n] - low[0]);
        y[n] = TOP + 8 + down * (high[1] - map->y[n]);
    }
}

/* Of a label to the right, to the left, above, below. */
static const char *const ANCHORS[] = {
    "font-size=\"11\"", "font-size=\"11\" text-anchor=\"end\"",
    "font-size=\"11\" text-anchor=\"middle\"",
    "font-size=\"11\" text-anchor=\"middle\""};

/* All marks, and the words that find room beside, above or below theirs. */
static void draw_words(Buffer *svg, const Map *map, const PlainVocabulary *v,
                       Mark (*mark)(WordKind)) {
    Box boxes[2 * MOST];
    int count = 0;
    double x[MOST], y[MOST];
    place(map, x, y);
    for (int n = 0; n < map->N; n++) {
        draw_mark(svg, x[n], y[n], mark(map->kind[n]));
        boxes[count++] = (Box){x[n] - 5, y[n], 10};
    }
    for (int n = 0; n < map->N; n++) {
        const char *word = v->word[map->word[n]];
        double width = 7 * (double)label_columns(word);
        Box tried[] = {{x[n] + 7, y[n], width},
                       {x[n] - 7 - width, y[n], width},
                       {x[n] - width / 2, y[n] - 12, width},
                       {x[n] - width / 2, y[n] + 12, width}};
        const double at[] = {x[n] + 7, x[n] - 7, x[n], x[n]};
        int k = 0;
        while (k < 4 && !is_free(count, boxes, tried[k])) k++;
        if (k == 4) continue;
        boxes[count++] = tried[k];
        svg_text(svg, at[k], tried[k].y + 4, ANCHORS[k], word, 30);
    }
}

static void draw_map(Lesson *lesson, const char *name, const Map *map,
                     const PlainVocabulary *v, Mark (*mark)(WordKind),
                     const Mark marks[], int count, const char *title,
                     const char *description) {
    Buffer svg = {0};
    svg_begin(&svg, WIDTH, HEIGHT, title, description);
    for (int i = 0; i < count; i++) {
        double x = LEFT + 10 + i * (WIDTH - LEFT - 10.0) / count;
        draw_mark(&svg, x, 52, marks[i]);
        svg_text(&svg, x + 9, 56, "font-size=\"12\"", marks[i].name, 30);
    }
    svg_put(&svg,
            "<rect x=\"@\" y=\"@\" width=\"@\" height=\"@\" fill=\"none\" "
            "stroke=\"#888\"/>\n",
            (double)LEFT - 10, (double)TOP - 10, (double)WIDTH - LEFT,
            (double)HEIGHT - TOP - BOTTOM + 20);
    svg_text(&svg, WIDTH / 2.0, HEIGHT - 16, "text-anchor=\"middle\"",
             "first main direction (no unit)", 60);
    svg_text(&svg, 0, 0,
             "text-anchor=\"middle\" transform=\"translate(28,330) "
             "rotate(-90)\"",
             "second main direction (no unit)", 60);
    draw_words(&svg, map, v, mark);
    svg_end(&svg);
    lesson_figure(lesson, name, &svg);
}

static bool has_class(WordKind kind) {
    return kind.class != CLASS_OTHER;
}

static bool is_noun(WordKind kind) {
    return kind.class == CLASS_NOUN && kind.gender && kind.number;
}

/* The share of words whose nearest mean, among those of the classes on the
 * map, is that of their own. */
static double told_apart(const Map *map, int classes, int (*of)(WordKind)) {
    double x[CLASSES] = {0}, y[CLASSES] = {0};
    int count[CLASSES] = {0}, right = 0;
    for (int n = 0; n < map->N; n++) count[of(map->kind[n])]++;
    for (int n = 0; n < map->N; n++) {
        int k = of(map->kind[n]);
        x[k] += map->x[n] / count[k];
        y[k] += map->y[n] / count[k];
    }
    for (int n = 0; n < map->N; n++) {
        int best = -1;
        double nearest = 0;
        for (int k = 0; k < classes; k++) {
            double far = hypot(map->x[n] - x[k], map->y[n] - y[k]);
            if (count[k] == 0 || (best >= 0 && far >= nearest)) continue;
            best = k;
            nearest = far;
        }
        right += best == of(map->kind[n]);
    }
    return (double)right / map->N;
}

static int class_of(WordKind kind) {
    return (int)kind.class;
}
static int gender_of(WordKind kind) {
    return kind.gender;
}
static int number_of(WordKind kind) {
    return kind.number;
}

void show_maps(Lesson *lesson, const PlainVocabulary *v, const Skipgram *s) {
    Map all, nouns;
    WordKind kind[PLAIN_WORDS];
    lexicon_read(v, kind);
    map_make(&all, v, s, kind, has_class, 100);
    map_make(&nouns, v, s, kind, is_noun, 0);
    lesson_section(lesson, "maps");
    lesson_print(lesson, "words of six classes: %d; spread shown %.2f + %.2f\n",
                 all.N, all.share[0], all.share[1]);
    lesson_print(lesson, "  nearest to the middle of their own class %.2f\n",
                 told_apart(&all, CLASSES, class_of));
    lesson_print(lesson, "nouns: %d; spread shown %.2f + %.2f\n", nouns.N,
                 nouns.share[0], nouns.share[1]);
    lesson_print(lesson, "  of their own gender %.2f, number %.2f\n",
                 told_apart(&nouns, 3, gender_of),
                 told_apart(&nouns, 3, number_of));
    draw_map(lesson, "classes.svg", &all, v, class_mark, CLASS_MARKS + 1,
             CLASSES - 1, "French words by their company",
             "Words of six classes on a plane, each class with a mark of its "
             "own. Words of a class lie together.");
    draw_map(lesson, "nouns.svg", &nouns, v, noun_mark, NOUN_MARKS, 4,
             "French nouns: gender and number",
             "Nouns on a plane. Filled marks are singular, hollow ones plural, "
             "circles feminine, triangles masculine.");
}
