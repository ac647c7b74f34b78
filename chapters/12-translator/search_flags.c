/* search_flags: the search flags that translate and evaluate share. */
#include "search_flags.h"

#include "base/threads.h"
#include <string.h>

SearchFlags search_flags_defaults(void) {
    return (SearchFlags){.beam = 5, .length_penalty = LENGTH_POWER, .alpha = 1};
}

size_t search_list_options(SearchFlags *f, Option *list) {
    const Option options[SEARCH_OPTIONS] = {
        {"", OPTION_HEADING, NULL, NULL, 0, 0, "Search:"},
        {"beam", OPTION_SIZE, &f->beam, NULL, 1, 1024,
         "hypotheses kept side by side, 1: greedy"},
        {"length-penalty", OPTION_CHOICE, &f->length_penalty, "none|power|gnmt",
         0, 0, "sum, sum / L^A, sum / ((5 + L) / 6)^A of log-probabilities"},
        {"alpha", OPTION_NUMBER, &f->alpha, NULL, -10, 10, "the A of these"},
        {"max-length", OPTION_SIZE, &f->max_length, NULL, 0, 1e5,
         "most tokens of a translation, 0: 2 x source + 10"},
        {"threads", OPTION_SIZE, &f->threads, NULL, 0, THREADS_MOST,
         "0: as many as there are cores; the result is the same"}};
    memcpy(list, options, sizeof options);
    return SEARCH_OPTIONS;
}

SearchOptions search_flags_options(const SearchFlags *flags, size_t n_best) {
    return (SearchOptions){.beam = flags->beam,
                           .length_score = (LengthScore)flags->length_penalty,
                           .alpha = flags->alpha,
                           .n_best = n_best,
                           .temperature = 1};
}
