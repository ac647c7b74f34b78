/* counts: the language models that only count. */
#include "base/memory.h"
#include "program.h"

#include <math.h>

static int *zeros(int count) {
    return french_memory(count, sizeof(int));
}

PlainNgram counts_make(const French *french) {
    int V = french->V;
    PlainNgram counts = {V, 0, zeros(V), zeros(V * V), zeros(V), zeros(V)};
    for (int i = 0; i < french->train_count; i++) {
        const PlainSentence *s = &french->train[i];
        for (int t = 0; t < s->T; t++)
            plain_ngram_add(&counts, s->word[t], s->answer[t]);
    }
    return counts;
}

void counts_free(PlainNgram *counts) {
    memory_free(counts->one);
    memory_free(counts->two);
    memory_free(counts->after);
    memory_free(counts->followers);
}

double counts_loss(const French *french, const PlainNgram *counts, bool pairs) {
    double L = 0;
    for (int i = 0; i < french->valid_count; i++) {
        const PlainSentence *s = &french->valid[i];
        for (int t = 0; t < s->T; t++)
            L -= log(pairs ? plain_bigram(counts, s->word[t], s->answer[t])
                           : plain_unigram(counts, s->answer[t]));
    }
    return L;
}

int counts_guess(const French *french, const PlainNgram *counts,
                 const PlainSentence *s) {
    int best = 0;
    double most = -1;
    for (int mark = 0; mark < MARKS; mark++) {
        double p = plain_bigram(counts, s->word[s->T - 2],
                                french_mark_id(french, mark));
        if (p > most) {
            most = p;
            best = mark;
        }
    }
    return best;
}

static void show_marks(Lesson *lesson, const French *french,
                       const PlainNgram *counts) {
    int right[MARKS] = {0}, all[MARKS] = {0};
    for (int i = 0; i < french->valid_count; i++) {
        int mark = french_mark(french, &french->valid[i]);
        if (mark < 0) continue;
        all[mark]++;
        right[mark] += counts_guess(french, counts, &french->valid[i]) == mark;
    }
    lesson_section(lesson, "the last mark, by the word before it");
    for (int mark = 0; mark < MARKS; mark++)
        lesson_print(lesson, "sentences that end in %c   right %3d of %3d\n",
                     ".?!"[mark], right[mark], all[mark]);
}

void counts_show(Lesson *lesson, const French *french,
                 const PlainNgram *counts) {
    int words = french_words(french->valid_count, french->valid);
    lesson_section(lesson, "the data");
    lesson_print(lesson, "to learn from: %d sentences, %d words\n",
                 french->train_count,
                 french_words(french->train_count, french->train));
    lesson_print(lesson, "to be judged by: %d sentences, %d words\n",
                 french->valid_count, words);
    lesson_print(lesson, "V = %d: words, and <pad> <unk> <s> </s>\n",
                 french->V);
    lesson_section(lesson, "counting");
    for (int pairs = 0; pairs < 2; pairs++)
        lesson_print(
            lesson, "perplexity by %s %6.2f\n",
            pairs ? "pairs of words" : "single words  ",
            plain_perplexity(counts_loss(french, counts, pairs), words));
    show_marks(lesson, french, counts);
}
