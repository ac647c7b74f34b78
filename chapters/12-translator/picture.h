/* picture: the attention of a translation as a heat map. */
#ifndef INTERLINEAR_TRANSLATOR_PICTURE_H
#define INTERLINEAR_TRANSLATOR_PICTURE_H

#include "seq2seq/translate.h"

/* picture_svg: append the attention of hypothesis `rank` as SVG, source words
 * across, target words down.
 * picture_terminal: append it for the standard output's terminal.
 * Errors: a model without attention, memory. */
bool picture_svg(const Model *model, const Translation *translation,
                 size_t rank, Buffer *svg, Error *error);
bool picture_terminal(const Model *model, const Translation *translation,
                      size_t rank, Buffer *text, Error *error);

#endif
