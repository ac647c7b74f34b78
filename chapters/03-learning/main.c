/* Chapter 3: scores, losses, update rules, and a classifier of words. */
#include "sections.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Multiply-adds of the whole program: epochs of all training words, forward
 * and backward. The longer form has 15 more in each of 20 runs. */
static double work(const Data *data) {
    double epochs = lesson_full() ? 450 + 20 * 15 : 450;
    return epochs * 2 * data->train.count * PAIRS * HIDDEN;
}

static Data data_make(const char *folder) {
    char path[1024];
    snprintf(path, sizeof path, "%s/../../data", folder);
    Data data = {.all = words_read(path)};
    data.plain = words_plain(&data.all);
    data.split = words_split(&data.plain, true, 0);
    data.train = set_make(&data.plain, data.split.train, data.split.train_count,
                          PAIRS, words_pairs);
    data.valid = set_make(&data.plain, data.split.valid, data.split.valid_count,
                          PAIRS, words_pairs);
    return data;
}

static void data_free(Data *data) {
    words_free(&data->all);
    words_free(&data->plain);
    split_free(&data->split);
    set_free(&data->train);
    set_free(&data->valid);
}

static void show_words(Lesson *lesson, const Data *data) {
    int french = 0;
    double x[LETTERS];
    for (int i = 0; i < data->plain.count; i++)
        french += data->plain.list[i].language == FRENCH;
    lesson_section(lesson, "the words");
    lesson_print(lesson, "left out: %d with marks, %d of both languages\n",
                 data->all.marks, data->all.shared);
    lesson_print(lesson,
                 "kept: %d; a to z alone: %d, %d English and %d"
                 " French\n",
                 data->all.count, data->plain.count, data->plain.count - french,
                 french);
    lesson_print(lesson, "train %d, validation %d\n", data->train.count,
                 data->valid.count);
    words_letters("letter", x);
    lesson_print(lesson, "letters of \"letter\":");
    for (int i = 0; i < LETTERS; i++)
        if (x[i] > 0) lesson_print(lesson, " %c=%g", 'a' + i, x[i]);
    lesson_print(lesson, "\npairs of \"letter\": ");
    double pairs[PAIRS];
    words_pairs("letter", pairs);
    for (int i = 0; i < PAIRS; i++) {
        char name[3];
        words_pair_name(i, name);
        if (pairs[i] > 0) lesson_print(lesson, " %s=%g", name, pairs[i]);
    }
    lesson_print(lesson, "\n");
}

/* --- rules made by hand: whether a word is French --- */

static bool always(const char *word) {
    (void)word;
    return true;
}

static bool ends_in_e(const char *word) {
    return word[strlen(word) - 1] == 'e';
}

static bool not_english(const char *word) {
    return !strpbrk(word, "wk") && !strstr(word, "th");
}

static void show_by_hand(Lesson *lesson, const Words *words) {
    static const struct {
        const char *name;
        bool (*is_french)(const char *word);
    } rules[] = {{"always French", always},
                 {"French if it ends in e", ends_in_e},
                 {"English if it has w, k or th", not_english}};
    lesson_section(lesson, "rules made by hand");
    lesson_print(lesson, "right, of %d words\n", words->count);
    for (int r = 0; r < 3; r++) {
        int right = 0, shown = 0;
        const char *wrong[4];
        for (int i = 0; i < words->count; i++) {
            const Word *word = &words->list[i];
            bool french = rules[r].is_french(word->text);
            if (french == (word->language == FRENCH))
                right++;
            else if (shown < 4 && i >= 40 * (shown + 1))
                wrong[shown++] = word->text;
        }
        lesson_print(lesson, "%-29s %5.3f  wrong:", rules[r].name,
                     (double)right / words->count);
        for (int i = 0; i < shown; i++) lesson_print(lesson, " %s", wrong[i]);
        lesson_print(lesson, "\n");
    }
}

int main(int count, char **arguments) {
    Lesson *lesson = lesson_begin(count, arguments, "3 Learning");
    Data data = data_make(count > 1 ? arguments[1] : ".");
    lesson_forecast(lesson, work(&data));
    show_words(lesson, &data);
    show_by_hand(lesson, &data.plain);
    show_softmax(lesson);
    show_first_loss(lesson, &data);
    show_gradient_noise(lesson, &data);
    show_zeros(lesson, &data);
    show_spread(lesson);
    show_rates(lesson);
    show_ravine(lesson);
    show_hand_tables(lesson);
    show_clipping(lesson);
    show_optimizers(lesson, &data);
    show_handful(lesson, &data);
    show_stopping(lesson, &data);
    show_splits(lesson, &data);
    show_accents(lesson, &data);
    data_free(&data);
    return lesson_end(lesson);
}
