/* chrf: corpus chrF2 as sacreBLEU 2 computes it.
 *
 * Units are code points; white space is left out. A byte that is not UTF-8
 * counts as a character of its own. */
#include "base/memory.h"
#include "report/metrics.h"
#include "report/ngrams.h"
#include <string.h>

/* The characters of a text that are not white space. */
static bool read_characters(const char *text, bool lowercase, Units *units) {
    Buffer line = {0};
    if (lowercase)
        utf8_lower_text(&line, text, strlen(text));
    else
        buffer_append(&line, text, strlen(text));
    units->count = 0;
    units->ids = memory_allocate(line.length, sizeof *units->ids);
    bool fine = !line.failed && units->ids;
    for (size_t i = 0, size; fine && i < line.length; i += size) {
        uint32_t code = utf8_decode(line.bytes + i, line.length - i, &size);
        if (code == UTF8_INVALID) code -= (unsigned char)line.bytes[i];
        if (!utf8_is_space(code)) units->ids[units->count++] = code;
    }
    buffer_free(&line);
    return fine;
}

/* The sums of one segment with one reference. An order that the reference is
 * too short for does not count against the hypothesis. */
static bool count_segment(const Units *hypothesis, const Units *reference,
                          ChrfCounts *counts) {
    for (size_t n = 1; n <= CHRF_ORDER; n++) {
        counts->reference[n - 1] = ngrams_total(reference->count, n);
        counts->hypothesis[n - 1] =
            counts->reference[n - 1] ? ngrams_total(hypothesis->count, n) : 0;
    }
    return ngrams_match(hypothesis, reference, 1, CHRF_ORDER, counts->matches);
}

bool chrf_add(ChrfCounts *counts, bool lowercase, const char *hypothesis,
              const char *const *references, size_t reference_count,
              Error *error) {
    if (!reference_count)
        return error_set(error, "a segment needs at least one reference");
    Units units = {0};
    ChrfCounts best = {0};
    double best_score = -1;
    bool fine = read_characters(hypothesis, lowercase, &units);
    for (size_t r = 0; fine && r < reference_count; r++) {
        Units reference = {0};
        ChrfCounts segment = {0};
        fine = read_characters(references[r], lowercase, &reference) &&
               count_segment(&units, &reference, &segment);
        memory_free(reference.ids);
        if (chrf_score(&segment) > best_score) {
            best_score = chrf_score(&segment);
            best = segment;
        }
    }
    memory_free(units.ids);
    if (!fine) return error_memory(error, "the n-grams of a segment");
    for (size_t n = 0; n < CHRF_ORDER; n++) {
        counts->matches[n] += best.matches[n];
        counts->hypothesis[n] += best.hypothesis[n];
        counts->reference[n] += best.reference[n];
    }
    return true;
}

double chrf_score(const ChrfCounts *counts) {
    const double factor = 4; /* beta squared */
    double precision = 0, recall = 0;
    unsigned orders = 0;
    for (size_t n = 0; n < CHRF_ORDER; n++) {
        if (!counts->hypothesis[n] || !counts->reference[n]) continue;
        double matches = (double)counts->matches[n];
        precision += matches / (double)counts->hypothesis[n];
        recall += matches / (double)counts->reference[n];
        orders++;
    }
    if (precision + recall <= 0) return 0;
    precision /= orders;
    recall /= orders;
    return 100 * (1 + factor) * precision * recall /
           (factor * precision + recall);
}

void chrf_signature(Buffer *buffer, bool lowercase, size_t reference_count) {
    buffer_print(buffer, "nrefs:%zu|case:%s|eff:yes|nc:%d|nw:0|space:no",
                 reference_count, lowercase ? "lc" : "mixed", CHRF_ORDER);
}
