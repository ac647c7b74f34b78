/* bleu: corpus BLEU as sacreBLEU 2 computes it. */
#include "base/memory.h"
#include "report/metrics.h"
#include "report/ngrams.h"
#include "text/keys.h"
#include <math.h>
#include <string.h>

/* How a line becomes words. */
typedef struct Cutter {
    BleuTokenize tokenize;
    bool lowercase;
    Keys words;
} Cutter;

/* The length of a text without the white space at its end. */
static size_t trimmed_length(const char *text, size_t length) {
    size_t end = 0;
    for (size_t i = 0, size; i < length; i += size)
        if (!utf8_is_space(utf8_decode(text + i, length - i, &size)))
            end = i + size;
    return end;
}

/* Number the words of a line, each of which ends by a space; `units` has room
 * for all of them. */
static bool number_words(Keys *words, const Buffer *line, Units *units) {
    size_t begin = 0;
    for (size_t i = 0, size; i < line->length; i += size) {
        const char *text = line->bytes + i;
        if (!utf8_is_space(utf8_decode(text, line->length - i, &size)))
            continue;
        if (i > begin && !keys_add(words, line->bytes + begin, i - begin,
                                   &units->ids[units->count++]))
            return false;
        begin = i + size;
    }
    return true;
}

/* Cut a line into numbered words. */
static bool cut(Cutter *cutter, const char *text, Units *units) {
    Buffer plain = {0}, line = {0};
    if (cutter->lowercase)
        utf8_lower_text(&plain, text, strlen(text));
    else
        buffer_append(&plain, text, strlen(text));
    size_t length = trimmed_length(plain.bytes, plain.length);
    if (cutter->tokenize == BLEU_13A)
        bleu_tokenize_13a(&line, plain.bytes, length);
    else
        buffer_append(&line, plain.bytes, length);
    buffer_append(&line, " ", 1);
    units->ids = memory_allocate(line.length / 2, sizeof *units->ids);
    bool fine = !plain.failed && !line.failed && units->ids &&
                number_words(&cutter->words, &line, units);
    buffer_free(&plain);
    buffer_free(&line);
    return fine;
}

/* The reference length closest to the hypothesis, the shorter on a tie. */
static size_t closest_length(size_t length, const Units *references,
                             size_t count) {
    size_t closest = 0, least = SIZE_MAX;
    for (size_t r = 0; r < count; r++) {
        size_t c = references[r].count;
        size_t distance = c > length ? c - length : length - c;
        if (distance < least || (distance == least && c < closest)) {
            closest = c;
            least = distance;
        }
    }
    return closest;
}

static void add_segment(BleuCounts *counts, const Units *sides,
                        size_t reference_count, const uint64_t *matches) {
    for (size_t n = 1; n <= BLEU_ORDER; n++) {
        counts->matches[n - 1] += matches[n - 1];
        counts->total[n - 1] += ngrams_total(sides[0].count, n);
    }
    counts->hypothesis_length += sides[0].count;
    counts->reference_length +=
        closest_length(sides[0].count, sides + 1, reference_count);
}

bool bleu_add(BleuCounts *counts, BleuTokenize tokenize, bool lowercase,
              const char *hypothesis, const char *const *references,
              size_t reference_count, Error *error) {
    if (!reference_count)
        return error_set(error, "a segment needs at least one reference");
    Cutter cutter = {.tokenize = tokenize, .lowercase = lowercase};
    uint64_t matches[BLEU_ORDER];
    Units *sides = memory_allocate(reference_count + 1, sizeof *sides);
    bool fine = sides && cut(&cutter, hypothesis, &sides[0]);
    for (size_t r = 0; fine && r < reference_count; r++)
        fine = cut(&cutter, references[r], &sides[r + 1]);
    fine = fine && ngrams_match(&sides[0], sides + 1, reference_count,
                                BLEU_ORDER, matches);
    if (fine) add_segment(counts, sides, reference_count, matches);
    for (size_t r = 0; sides && r <= reference_count; r++)
        memory_free(sides[r].ids);
    memory_free(sides);
    keys_free(&cutter.words);
    return fine || error_memory(error, "the n-grams of a segment");
}

double bleu_brevity_penalty(const BleuCounts *counts) {
    if (counts->hypothesis_length >= counts->reference_length) return 1;
    if (!counts->hypothesis_length) return 0;
    return exp(1 - (double)counts->reference_length /
                       (double)counts->hypothesis_length);
}

double bleu_score(const BleuCounts *counts) {
    double sum = 0, smooth = 1;
    if (!counts->matches[0]) return 0;
    for (size_t n = 0; n < BLEU_ORDER; n++) {
        if (!counts->total[n]) return 0;
        double matches = (double)counts->matches[n];
        if (!counts->matches[n]) {
            smooth /= 2;
            matches = smooth;
        }
        sum += log(100 * matches / (double)counts->total[n]);
    }
    return bleu_brevity_penalty(counts) * exp(sum / BLEU_ORDER);
}

void bleu_signature(Buffer *buffer, BleuTokenize tokenize, bool lowercase,
                    size_t reference_count) {
    buffer_print(buffer, "nrefs:%zu|case:%s|eff:no|tok:%s|smooth:exp",
                 reference_count, lowercase ? "lc" : "mixed",
                 tokenize == BLEU_13A ? "13a" : "none");
}
