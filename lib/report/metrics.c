/* metrics: BLEU and chrF2 as sacreBLEU 2 computes them.
 *
 * Both count n-grams of units, which are numbers: words for BLEU, code points
 * for chrF. The count is exact and linear in the length of the text. */
#include "report/metrics.h"
#include "base/memory.h"
#include "text/keys.h"
#include <math.h>
#include <string.h>

/* One side of a segment. */
typedef struct Units {
    uint32_t *ids; /* [count] */
    size_t count;
} Units;

static void copy_text(Buffer *copy, const char *text, bool lowercase) {
    if (lowercase)
        utf8_lower_text(copy, text, strlen(text));
    else
        buffer_append(copy, text, strlen(text));
}

/* --- n-grams -------------------------------------------------------------- */

/* How often an n-gram stands in the hypothesis, in the reference at hand, and
 * at most in one of the references so far. */
typedef struct Count {
    uint32_t hypothesis, reference, most;
} Count;

/* How many n-grams of order n stand in `count` units. */
static uint64_t ngrams_total(size_t count, size_t n) {
    return count < n ? 0 : count - n + 1;
}

/* Matches of a reference beyond those of the references before it. */
static uint64_t match_reference(const Keys *keys, Count *count,
                                const Units *reference, size_t n) {
    uint64_t matches = 0;
    for (size_t i = 0; i < ngrams_total(reference->count, n); i++) {
        const uint32_t *ngram = reference->ids + i;
        uint32_t id = keys_find(keys, ngram, n * sizeof *ngram);
        if (id == KEYS_NONE) continue;
        Count *at = &count[id];
        if (++at->reference <= at->most) continue;
        at->most = at->reference;
        matches += at->most <= at->hypothesis;
    }
    for (size_t id = 0; id < keys->tokens.count; id++) count[id].reference = 0;
    return matches;
}

static bool match_order(Keys *keys, Count *count, const Units *hypothesis,
                        const Units *references, size_t reference_count,
                        size_t n, uint64_t *matches) {
    keys_clear(keys);
    memset(count, 0, hypothesis->count * sizeof *count);
    for (size_t i = 0; i < ngrams_total(hypothesis->count, n); i++) {
        const uint32_t *ngram = hypothesis->ids + i;
        uint32_t id;
        if (!keys_add(keys, ngram, n * sizeof *ngram, &id)) return false;
        count[id].hypothesis++;
    }
    *matches = 0;
    for (size_t r = 0; r < reference_count; r++)
        *matches += match_reference(keys, count, &references[r], n);
    return true;
}

/* Clipped matches of each order n = 1 .. order:
 *   matches_n = sum over n-grams g of
 *               min(count of g in hypothesis, largest count in a reference)
 * False when memory is out. What stands in a reference alone is not held. */
static bool ngrams_match(const Units *hypothesis, const Units *references,
                         size_t reference_count, size_t order,
                         uint64_t *matches) {
    Keys keys = {0};
    Count *count = memory_allocate(hypothesis->count, sizeof *count);
    bool fine = count;
    for (size_t n = 1; fine && n <= order; n++)
        fine = match_order(&keys, count, hypothesis, references,
                           reference_count, n, &matches[n - 1]);
    keys_free(&keys);
    memory_free(count);
    return fine;
}

/* --- BLEU ----------------------------------------------------------------- */

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
    copy_text(&plain, text, cutter->lowercase);
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

/* --- chrF ----------------------------------------------------------------- */

/* The characters of a text that are not white space. A byte that is not UTF-8
 * counts as a character of its own. */
static bool read_characters(const char *text, bool lowercase, Units *units) {
    Buffer line = {0};
    copy_text(&line, text, lowercase);
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
    bool fine = read_characters(hypothesis, lowercase, &units);
    for (size_t r = 0; fine && r < reference_count; r++) {
        Units reference = {0};
        ChrfCounts segment = {0};
        fine = read_characters(references[r], lowercase, &reference) &&
               count_segment(&units, &reference, &segment);
        memory_free(reference.ids);
        if (r == 0 || chrf_score(&segment) > chrf_score(&best)) best = segment;
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
