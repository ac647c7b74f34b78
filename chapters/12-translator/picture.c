/* picture: the attention of a translation as a heat map. */
#include "picture.h"

#include "base/memory.h"
#include "report/plot.h"
#include "terminal.h"

/* A heat map and what it owns. */
typedef struct Picture {
    PlotHeat heat;
    Tokens target;
    const char **labels; /* [rows + cols] */
    double *weight;
} Picture;

static void picture_free(Picture *picture) {
    tokens_free(&picture->target);
    memory_free(picture->labels);
    memory_free(picture->weight);
}

/* Copy the weights of the tokens, without the columns of padding. */
static void fill(Picture *picture, const Translation *translation,
                 const Hypothesis *hypothesis) {
    size_t rows = picture->heat.rows, cols = picture->heat.cols;
    for (size_t j = 0; j < rows; j++) {
        picture->labels[j] = tokens_get(&picture->target, j);
        for (size_t i = 0; i < cols; i++) {
            picture->weight[j * cols + i] =
                (double)
                    hypothesis->attention[j * translation->attention_steps + i];
        }
    }
    for (size_t i = 0; i < cols; i++)
        picture->labels[rows + i] = tokens_get(&translation->source, i);
}

static bool make(const Model *model, const Translation *translation,
                 size_t rank, Picture *picture, Error *error) {
    const Hypothesis *hypothesis = &translation->hypotheses[rank];
    if (!hypothesis->attention)
        return error_set(error, "this model has no attention to show");
    size_t rows = hypothesis->length, cols = translation->source.count;
    picture->labels = memory_allocate(rows + cols, sizeof(char *));
    picture->weight = memory_allocate(rows * cols, sizeof(double));
    if (!picture->labels || !picture->weight ||
        !translation_tokens(model, translation, rank, &picture->target))
        return error_memory(error, "the picture");
    picture->heat =
        (PlotHeat){.title = "Attention",
                   .description = "How much each source word (across) was "
                                  "looked at when each word of the "
                                  "translation (down) was chosen: the darker "
                                  "a cell, the more.",
                   .row_labels = picture->labels,
                   .col_labels = picture->labels + rows,
                   .rows = rows,
                   .cols = cols,
                   .weight = picture->weight};
    fill(picture, translation, hypothesis);
    return true;
}

bool picture_svg(const Model *model, const Translation *translation,
                 size_t rank, Buffer *svg, Error *error) {
    Picture picture = {0};
    bool fine = make(model, translation, rank, &picture, error);
    if (fine) {
        plot_heat_svg(svg, &picture.heat);
        fine = !svg->failed || error_memory(error, "the picture");
    }
    picture_free(&picture);
    return fine;
}

bool picture_terminal(const Model *model, const Translation *translation,
                      size_t rank, Buffer *text, Error *error) {
    Picture picture = {0};
    bool fine = make(model, translation, rank, &picture, error);
    if (fine) {
        plot_heat_terminal(text, &picture.heat, terminal_colour(stdout),
                           terminal_width(stdout));
        fine = !text->failed || error_memory(error, "the picture");
    }
    picture_free(&picture);
    return fine;
}
