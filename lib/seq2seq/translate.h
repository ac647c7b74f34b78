/* translate: lines of text in, hypotheses and text out. */
#ifndef INTERLINEAR_SEQ2SEQ_TRANSLATE_H
#define INTERLINEAR_SEQ2SEQ_TRANSLATE_H

#include "report/metrics.h"
#include "seq2seq/model.h"
#include "seq2seq/search.h"

enum { TRANSLATE_MODELS = 16 }; /* most models of an ensemble */

typedef struct Translator {
    const Model *models[TRANSLATE_MODELS]; /* borrowed */
    size_t model_count;
    ThreadPool *pool; /* borrowed */
    SearchOptions search;
    size_t batch;      /* sentences searched side by side, at least 1 */
    size_t max_length; /* tokens of a translation; 0: 2 S + 10 */
} Translator;

/* The translations of one line: hypotheses, best first. */
typedef struct Translation {
    Tokens source;          /* the line's tokens */
    TokenId *ids;           /* [source.count] */
    Hypothesis *hypotheses; /* [count] */
    size_t count;
    size_t attention_steps; /* columns of each hypothesis's attention */
    bool capitalised;       /* the first word was known in lower case only */
} Translation;

/* translator_check: whether the models can work together: at least one, equal
 * vocabularies and ways of cutting text. */
bool translator_check(const Translator *translator, Error *error);

/* translate_lines: translate `count` lines. An empty line gives an empty
 * translation.
 * Errors: broken UTF-8 (with the line's number, first_line for the first),
 *         memory; then every translation is empty.
 * Owner:  the caller, who frees each with translation_free. */
bool translate_lines(const Translator *translator, const char *const *lines,
                     size_t count, size_t first_line, Translation *translations,
                     Error *error);
void translation_free(Translation *translation);

/* translation_text: append hypothesis `rank` as a person would write it.
 * translation_tokens: its tokens.
 * translation_links: link each of its tokens to the source token with the
 * largest attention (none for a model without attention).
 * Errors: false when memory is out. */
bool translation_text(const Model *model, const Translation *translation,
                      size_t rank, Buffer *text);
bool translation_tokens(const Model *model, const Translation *translation,
                        size_t rank, Tokens *tokens);
bool translation_links(const Translation *translation, size_t rank,
                       LinkList *links);

#endif
