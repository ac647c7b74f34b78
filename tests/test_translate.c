/* Lines in, text out: what a person types, batches, limits, memory. */
#include "seq2seq/translate.h"
#include "tiny.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

/* A model with these words on both sides, newline behind each. */
static Model *make(const char *words, uint64_t seed) {
    const ModelConfig config = {.cell = CELL_GRU,
                                .attention = ATTENTION_DOT,
                                .layers = 1,
                                .embedding = 6,
                                .hidden = 8};
    Vocabulary *sides[2];
    Error error = {0};
    for (size_t i = 0; i < 2; i++) {
        sides[i] = vocabulary_create(&error);
        for (const char *word = words; *word; word = strchr(word, '\n') + 1)
            cr_assert(
                vocabulary_add(sides[i], word, strcspn(word, "\n"), &error));
    }
    Model *model = memory_allocate(1, sizeof *model);
    cr_assert(model_create(model, &config, sides[0], sides[1], seed, &error),
              "%s", error.message);
    Random random = random_seed(seed);
    for (size_t i = 0; i < model->parameters.count; i++)
        parameters_uniform(&model->parameters, i, 1, &random);
    return model;
}

static void drop(Model *model) {
    model_free(model);
    memory_free(model);
}

static const char WORDS[] =
    "the\nThe\ncat\nélan\nParis\n,\n.\n?\n's\ndo\nn't\n";

static Translator translator_of(const Model *model, ThreadPool *pool) {
    return (Translator){.models = {model},
                        .model_count = 1,
                        .pool = pool,
                        .search = {.beam = 3, .n_best = 1},
                        .batch = 4};
}

/* Translate one line. */
static Translation one(const Translator *translator, const char *line) {
    Translation translation;
    Error error = {0};
    cr_assert(translate_lines(translator, &line, 1, 1, &translation, &error),
              "%s", error.message);
    return translation;
}

/* The ids a line is read as. */
static void expect_ids(const Translator *translator, const char *line,
                       const TokenId *ids, size_t count, bool capitalised) {
    Translation translation = one(translator, line);
    cr_assert_eq(translation.source.count, count, "%s", line);
    for (size_t i = 0; i < count; i++)
        cr_expect_eq(translation.ids[i], ids[i], "%s: token %zu is %u", line, i,
                     translation.ids[i]);
    cr_expect_eq(translation.capitalised, capitalised, "%s", line);
    translation_free(&translation);
}

#define IDS(...)                                                               \
    (const TokenId[]){__VA_ARGS__},                                            \
        sizeof((TokenId[]){__VA_ARGS__}) / sizeof(TokenId)

Test(translate, reads_what_a_person_types) {
    Model *model = make(WORDS, 1);
    ThreadPool *pool = threads_create(1, NULL);
    Translator translator = translator_of(model, pool);
    expect_ids(&translator, "the cat, the cat.", IDS(4, 6, 9, 4, 6, 10), false);
    expect_ids(&translator, "  Cat\xE2\x80\x99s ?", IDS(6, 12, 11), true);
    expect_ids(&translator, "The cat", IDS(5, 6), false);
    expect_ids(&translator, "Élan the Cat", IDS(7, 4, ID_UNKNOWN), true);
    expect_ids(&translator, "don't CAT", IDS(13, 14, ID_UNKNOWN), false);
    expect_ids(&translator, "Dog paris", IDS(ID_UNKNOWN, ID_UNKNOWN), false);
    drop(model);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(translate, a_raised_head_is_raised_again) {
    Model *model = make("a\nb\néc\n", 3);
    ThreadPool *pool = threads_create(1, NULL);
    Translator translator = translator_of(model, pool);
    translator.max_length = 3;
    real *bias = parameters_value(
        &model->parameters, parameters_find(&model->parameters, "output.bias"));
    bias[ID_END] = bias[ID_UNKNOWN] = -100; /* three words, then cut */
    size_t raised = 0;
    const char *lines[][2] = {{"a b", "A b"}, {"b", "B"}, {"éc a", "Éc a"}};
    for (size_t i = 0; i < 3; i++) {
        Buffer low = {0}, high = {0};
        Translation a = one(&translator, lines[i][0]);
        Translation b = one(&translator, lines[i][1]);
        cr_assert(translation_text(model, &a, 0, &low));
        cr_assert(translation_text(model, &b, 0, &high));
        cr_assert(low.length > 0);
        size_t size;
        uint32_t head = utf8_decode(low.bytes, low.length, &size);
        cr_expect_eq(utf8_decode(high.bytes, high.length, &size),
                     utf8_upper(head));
        cr_expect_str_eq(low.bytes + size, high.bytes + size);
        raised += strcmp(low.bytes, high.bytes) != 0;
        buffer_free(&low);
        buffer_free(&high);
        translation_free(&a);
        translation_free(&b);
    }
    cr_expect(raised > 0);
    drop(model);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(translate, an_empty_line_gives_an_empty_translation) {
    static const char *const lines[] = {"", " \t\xC2\xA0", "the cat",
                                        "\xE2\x80\x8B"};
    Translation translations[4];
    Error error = {0};
    LinkList links = {0};
    Tokens tokens = {0};
    Model *model = make(WORDS, 1);
    ThreadPool *pool = threads_create(1, NULL);
    Translator translator = translator_of(model, pool);
    cr_assert(translate_lines(&translator, lines, 4, 1, translations, &error));
    for (size_t i = 0; i < 4; i++) {
        Buffer text = {0};
        cr_expect(translation_text(model, &translations[i], 0, &text));
        cr_expect_eq(translations[i].count, i == 2);
        cr_expect(i == 2 || text.length == 0);
        cr_expect(translation_links(&translations[i], 0, &links));
        cr_expect(i == 2 || links.count == 0);
        cr_expect(translation_tokens(model, &translations[i], 7, &tokens));
        buffer_free(&text);
        translation_free(&translations[i]);
    }
    links_free(&links);
    tokens_free(&tokens);
    drop(model);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* Ten lines of growing length. */
static void fill_lines(char text[10][64], const char *lines[10]) {
    for (size_t i = 0; i < 10; i++) {
        text[i][0] = '\0';
        for (size_t k = 0; k <= (i * 7) % 10; k++)
            strcat(text[i], (i + k) % 3 ? "cat " : "the ");
        lines[i] = text[i];
    }
}

static void expect_equal(const Translation *a, const Translation *b) {
    cr_assert_eq(a->count, b->count);
    for (size_t k = 0; k < a->count; k++) {
        const Hypothesis *p = &a->hypotheses[k], *q = &b->hypotheses[k];
        cr_assert_eq(p->length, q->length);
        cr_expect_eq(memcmp(p->ids, q->ids, p->length * sizeof *p->ids), 0);
        cr_expect(p->log_probability == q->log_probability);
        for (size_t j = 0; j < p->length; j++)
            for (size_t s = 0; s < a->source.count; s++)
                cr_expect(p->attention[j * a->attention_steps + s] ==
                          q->attention[j * b->attention_steps + s]);
    }
}

Test(translate, a_line_gives_the_same_alone_and_in_any_company) {
    char text[10][64];
    const char *lines[10];
    Model *model = make(WORDS, 2);
    ThreadPool *pool = threads_create(2, NULL);
    fill_lines(text, lines);
    for (int sample = 0; sample < 2; sample++) {
        Translator translator = translator_of(model, pool);
        translator.search = (SearchOptions){.beam = 4,
                                            .n_best = 3,
                                            .length_score = LENGTH_POWER,
                                            .alpha = 1,
                                            .sample = sample,
                                            .temperature = 1,
                                            .seed = 8};
        Translation together[10];
        Error error = {0};
        cr_assert(translate_lines(&translator, lines, 10, 5, together, &error),
                  "%s", error.message);
        for (size_t i = 0; i < 10; i++) {
            Translation alone;
            cr_assert(translate_lines(&translator, &lines[i], 1, 5 + i, &alone,
                                      &error));
            expect_equal(&together[i], &alone);
            translation_free(&alone);
            translation_free(&together[i]);
        }
    }
    drop(model);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(translate, links_point_into_the_source) {
    Model *model = make(WORDS, 2);
    ThreadPool *pool = threads_create(1, NULL);
    Translator translator = translator_of(model, pool);
    LinkList links = {0};
    for (int reverse = 0; reverse < 2; reverse++) {
        model->config.reverse_source = reverse;
        Translation t = one(&translator, "the cat , the cat .");
        cr_assert(translation_links(&t, 0, &links));
        cr_expect_eq(links.count, t.hypotheses[0].length);
        for (size_t k = 0; k < links.count; k++) {
            const real *row = t.hypotheses[0].attention +
                              links.links[k].target * t.attention_steps;
            cr_expect(links.links[k].source < 6);
            for (size_t s = 0; s < 6; s++)
                cr_expect(row[s] <= row[links.links[k].source]);
        }
        translation_free(&t);
    }
    links_free(&links);
    drop(model);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(translate, an_ensemble_lies_between_its_models) {
    Error error = {0};
    Model *a = make(WORDS, 1), *b = make(WORDS, 2);
    ThreadPool *pool = threads_create(1, NULL);
    Translator both = translator_of(a, pool);
    both.models[1] = a;
    both.model_count = 2;
    cr_expect(translator_check(&both, &error));
    Translator alone = translator_of(a, pool);
    Translation twice = one(&both, "the cat ?"),
                once = one(&alone, "the cat ?");
    cr_expect_eq(twice.hypotheses[0].length, once.hypotheses[0].length);
    cr_expect_float_eq(twice.hypotheses[0].log_probability,
                       once.hypotheses[0].log_probability, 1e-4);
    both.models[1] = b;
    Translation mixed = one(&both, "the cat ?");
    cr_expect(mixed.hypotheses[0].log_probability !=
              once.hypotheses[0].log_probability);
    translation_free(&mixed);
    translation_free(&twice);
    translation_free(&once);
    drop(a);
    drop(b);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}

Test(translate, models_of_other_words_are_no_ensemble) {
    Model *a = make(WORDS, 1), *b = make("other\nwords\n", 2),
          *c = make(WORDS, 3);
    Translator both = translator_of(a, NULL);
    both.models[1] = c;
    both.models[2] = b;
    both.model_count = 3;
    Error error = {0};
    cr_expect_not(translator_check(&both, &error));
    cr_expect(strstr(error.message, "model 3"), "%s", error.message);
    both.model_count = 2;
    c->config.lowercase = true;
    cr_expect_not(translator_check(&both, NULL));
    both.model_count = 0;
    cr_expect_not(translator_check(&both, NULL));
    drop(a);
    drop(b);
    drop(c);
    cr_assert_eq(memory_live_blocks(), 0);
}

/* A call that must fail, with the texts in its message. */
static void expect_failure(const char *const *lines, size_t count,
                           const char *first, const char *second) {
    Translation translations[4];
    Error error = {0};
    Model *model = make(WORDS, 1);
    ThreadPool *pool = threads_create(1, NULL);
    size_t blocks = memory_live_blocks();
    Translator translator = translator_of(model, pool);
    cr_expect_not(
        translate_lines(&translator, lines, count, 10, translations, &error));
    cr_expect(strstr(error.message, first) && strstr(error.message, second),
              "%s", error.message);
    cr_expect_eq(memory_live_blocks(), blocks);
    drop(model);
    threads_destroy(pool);
}

Test(translate, hostile_lines_are_errors_with_their_number) {
    static const char *const broken[] = {"the cat", "the \xFF cat"};
    expect_failure(broken, 2, "line 11", "UTF-8");
    size_t length = 1 << 20;
    char *large = memory_allocate(length + 1, 1);
    for (size_t i = 0; i < length; i++) large[i] = i % 2 ? ' ' : 'x';
    const char *lines[] = {"the", "cat", large};
    expect_failure(lines, 3, "line 12", "524288 tokens");
    memset(large, 'x', length); /* one word */
    Model *model = make(WORDS, 1);
    ThreadPool *pool = threads_create(1, NULL);
    Translator translator = translator_of(model, pool);
    Translation translation = one(&translator, large);
    cr_expect_eq(translation.source.count, 1);
    translation_free(&translation);
    drop(model);
    threads_destroy(pool);
    memory_free(large);
    cr_assert_eq(memory_live_blocks(), 0);
}

typedef struct Lines {
    Translator translator;
    const char *lines[10];
} Lines;

static bool translate_again(void *context, Error *error) {
    const Lines *all = context;
    Translation translations[10];
    bool fine = translate_lines(&all->translator, all->lines, 10, 1,
                                translations, error);
    for (size_t i = 0; fine && i < 10; i++) translation_free(&translations[i]);
    return fine;
}

Test(translate, every_failed_allocation_is_an_error) {
    char text[10][64];
    Model *a = make(WORDS, 1), *b = make(WORDS, 2);
    ThreadPool *pool = threads_create(1, NULL);
    Lines all = {.translator = translator_of(a, pool)};
    all.translator.models[1] = b;
    all.translator.model_count = 2;
    all.translator.search.n_best = 2;
    fill_lines(text, all.lines);
    all.lines[9] = "Cat the"; /* a head to lower */
    size_t n = tiny_fail_each(translate_again, &all);
    cr_expect(n > 100, "%zu", n);
    drop(a);
    drop(b);
    threads_destroy(pool);
    cr_assert_eq(memory_live_blocks(), 0);
}
