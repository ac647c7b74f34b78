/* search_flags: the search flags that translate and evaluate share. */
#ifndef INTERLINEAR_TRANSLATOR_SEARCH_FLAGS_H
#define INTERLINEAR_TRANSLATOR_SEARCH_FLAGS_H

#include "options.h"
#include "seq2seq/search.h"

typedef struct SearchFlags {
    size_t beam, max_length, threads;
    int length_penalty;
    double alpha;
} SearchFlags;

enum { SEARCH_OPTIONS = 6 }; /* flags below */

/* search_flags_defaults: beam 5, sum / L. search_list_options: write the
 * table over *flags; returns SEARCH_OPTIONS. search_flags_options: what they
 * ask of the search, for n_best hypotheses. */
SearchFlags search_flags_defaults(void);
size_t search_list_options(SearchFlags *flags, Option *list);
SearchOptions search_flags_options(const SearchFlags *flags, size_t n_best);

#endif
