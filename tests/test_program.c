/* The program, as a user meets it: the whole way from pairs to translations.
 */
#include "run_program.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

TestSuite(program, .init = run_directory, .fini = run_leave);

static void expect_text(const Output *output, const char *text) {
    cr_expect_eq(output->status, 0, "%s", output->errors);
    cr_expect_str_eq(output->text, text);
}

static void expect_start(const Output *output, const char *text) {
    cr_expect_eq(output->status, 0, "%s", output->errors);
    cr_expect(strncmp(output->text, text, strlen(text)) == 0, "%s",
              output->text);
}

Test(program, from_pairs_to_translations_and_scores) {
    write_pairs();
    train_model("m", NULL);
    Output output = RUN("the cat sleeps now!\nThe girl eats.\n\nthe dog "
                        "sings now !",
                        "translate", "--model", "m");
    expect_text(&output, "le chat dort maintenant !\nLa fille mange.\n\nle "
                         "chien chante maintenant !\n");
    output_free(&output);
    write_file("links", "0-0 1-1 2-2 3-3\n1?1\n");
    write_file("two.tsv", "the boy eats .\tle garçon mange .\n"
                          "the door sings .\tla porte chante .\n");
    output = RUN(NULL, "evaluate", "--model", "m", "--test", "two.tsv",
                 "--links", "links", "--test", "pairs.tsv");
    cr_expect_eq(output.status, 0);
    cr_expect(strstr(output.text, "\ntwo.tsv") &&
                  strstr(output.text, "     2 100.00 100.00  100.0"),
              "%s", output.text);
    cr_expect(strstr(output.text, "\npairs.tsv") &&
              strstr(output.text, "    48 100.00 100.00  100.0"));
    cr_expect(strstr(output.text, "BLEU nrefs:1|case:mixed|eff:no|tok:13a"));
    output_free(&output);
    output = RUN(NULL, "inspect", "--model", "m");
    cr_expect_eq(output.status, 0);
    cr_expect(strstr(output.text, "encoder.weight_ih_l0") &&
              strstr(output.text, "cell lstm, attention general"));
    output_free(&output);
}

/* The model translates these pairs without a fault, so that its links on the
 * true targets are those of its translations. */
Test(program, links_of_translations_are_those_that_evaluate_sees) {
    write_pairs();
    train_model("m", NULL);
    write_file("in", "the boy eats .\nthe door is small now !\n");
    write_file("two.tsv", "the boy eats .\tle garçon mange .\n"
                          "the door is small now !\tla porte est là "
                          "maintenant !\n");
    cr_assert_eq(setenv("PROGRAM", run_path("interlinear"), 1), 0);
    cr_assert_eq(system("\"$PROGRAM\" translate --model m --alignments <in | "
                        "cut -f 2 >links"),
                 0);
    Output output = RUN(NULL, "evaluate", "--model", "m", "--test", "two.tsv",
                        "--links", "links");
    cr_expect(strstr(output.text, "   0.000\n"), "%s", output.text);
    output_free(&output);
    write_file("links", "3-0\n4-0\n\n");
    output = RUN(NULL, "evaluate", "--model", "m", "--test", "two.tsv",
                 "--links", "links");
    cr_expect(strstr(output.text, "   1.000\n"), "%s", output.text);
    output_free(&output);
    const char *const wrong[][2] = {{"0-0\n6-0\n", "links:2: link 6-0"},
                                    {"0-0\n0-6\n", "6 and 6 tokens"},
                                    {"0-0\n", "links:2: the file ends"},
                                    {"0-0\n0-0\n0-0\n", "links:3: the pairs"}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        write_file("links", wrong[i][0]);
        output = RUN(NULL, "evaluate", "--model", "m", "--test", "two.tsv",
                     "--links", "links");
        cr_expect(output_complains(&output, 1, wrong[i][1], ""));
        output_free(&output);
    }
}

Test(program, scores_add_up_to_the_perplexity_of_evaluate) {
    write_pairs();
    train_model("m", (const char *[]){"--epochs", "2", NULL});
    train_model("n", (const char *[]){"--epochs", "2", "--seed", "2", NULL});
    const char *const models[] = {"m", "m,n"};
    for (size_t i = 0; i < 2; i++) {
        Output scores =
            RUN(NULL, "score", "--model", models[i], "--pairs", "pairs.tsv");
        double nats = 0, tokens = 0, lines = 0;
        for (char *at = scores.text; *at; tokens++) {
            char *end = at;
            nats -= strtod(at, &end);
            size_t digits = 0, zeros = strspn(at, "-0.");
            for (char *c = at + zeros; c < end && *c != 'e'; c++)
                digits += *c != '.';
            cr_expect_eq(digits, 9, "%.*s", (int)(end - at), at);
            cr_assert(end > at && (*end == '\t' || *end == '\n'));
            lines += *end == '\n';
            at = end + 1;
        }
        cr_expect_eq(lines, 48);
        Output found =
            RUN(NULL, "evaluate", "--model", models[i], "--test", "pairs.tsv");
        char text[32];
        snprintf(text, sizeof text, " %.2f       -", exp(nats / tokens));
        cr_expect(strstr(found.text, text), "%s in %s", text, found.text);
        output_free(&scores);
        output_free(&found);
    }
}

Test(program, a_model_joined_with_itself_scores_as_it_does_alone) {
    write_pairs();
    train_model("m", (const char *[]){"--epochs", "1", NULL});
    Output one = RUN(NULL, "score", "--model", "m", "--pairs", "pairs.tsv");
    Output two = RUN(NULL, "score", "--model", "m,m", "--pairs", "pairs.tsv");
    char *a = one.text, *b = two.text;
    for (size_t i = 0; i < 100; i++) {
        double alone = strtod(a, &a), joined = strtod(b, &b);
        cr_expect_float_eq(alone, joined, 1e-6);
    }
    output_free(&one);
    output_free(&two);
}

static const char *const SENTENCE = "the cat sleeps.\n";

Test(program, n_best_and_alignments) {
    write_pairs();
    train_model("m", NULL);
    Output output = RUN(SENTENCE, "translate", "--model", "m", "--n-best", "3",
                        "--alignments");
    size_t number;
    double first, second;
    char *end = strchr(output.text, '\n');
    cr_assert_eq(sscanf(output.text, "%zu\t%lf\tle chat dort.\t0-0 1-1 ",
                        &number, &first),
                 2, "%s", output.text);
    cr_assert_eq(sscanf(end + 1, "%zu\t%lf\t", &number, &second), 2);
    cr_expect(number == 1 && first > second && second < -1);
    output_free(&output);
    output = RUN("\n", "translate", "--model=m", "--n-best=3", "--alignments");
    expect_text(&output, "1\t0.000000\t\t\n");
    output_free(&output);
}

Test(program, samples_and_pictures) {
    write_pairs();
    train_model("m", NULL);
    const char *const draw[] = {
        "translate", "--model", "m",  "--sample", "--temperature",
        "3",         "--seed",  "7",  "--top-k",  "5",
        "--threads", "1",       NULL, NULL,       NULL};
    Output one = run_program("interlinear", SENTENCE, draw);
    Output other = run_program("interlinear", SENTENCE, draw);
    expect_text(&one, other.text);
    output_free(&other);
    const char *again[16];
    memcpy(again, draw, sizeof draw);
    again[7] = "8";
    other = run_program("interlinear", SENTENCE, again);
    cr_expect(strcmp(one.text, other.text) != 0);
    output_free(&one);
    output_free(&other);
    Output output =
        RUN("the cat sleeps .\nthe dog eats .\n", "translate", "--model", "m",
            "--attention-picture", "a.svg", "--show-attention");
    expect_start(&output, "le chat dort.\n");
    cr_expect(strstr(output.text, "\ndort ") && !strchr(output.text, '\033'));
    output_free(&output);
    char svg[8192] = "";
    FILE *file = fopen("a.svg", "r");
    cr_assert(file && fread(svg, 1, sizeof svg - 1, file) > 500);
    fclose(file);
    cr_expect(strstr(svg, "<svg") && strstr(svg, "<desc") &&
              strstr(svg, ">chat<") && !strstr(svg, ">dog<"));
}

Test(program, seeds_do_not_change_the_split_nor_the_vocabularies) {
    write_pairs();
    for (size_t i = 0; i < 4; i++) {
        const char *const names[] = {"1", "2", "3", "4"};
        Output output = RUN(NULL, "train", "--train", "pairs.tsv", "--model",
                            names[i], "--seed", names[i], "--epochs", "1",
                            "--hidden", "4", "--embedding", "4", "--min-count",
                            "6", "--validation-split", "0.3");
        cr_expect_eq(output.status, 0, "%s", output.errors);
        output_free(&output);
    }
    Output output = RUN("the cat\n", "translate", "--model", "1,2,3,4");
    cr_expect_eq(output.status, 0, "%s", output.errors);
    output_free(&output);
}

Test(program, ensembles_and_models_without_attention) {
    write_pairs();
    train_model("a", NULL);
    train_model("b", (const char *[]){"--seed", "2", "--attention", "none",
                                      "--cell", "gru", NULL});
    train_model("c", (const char *[]){"--lowercase", NULL});
    const char *line = "the boy eats now !\n",
               *right = "le garçon mange maintenant !\n";
    Output output = RUN(line, "translate", "--model", "a,b");
    expect_text(&output, right);
    output_free(&output);
    output = RUN(line, "translate", "--model", "b", "--alignments");
    expect_text(&output, "le garçon mange maintenant !\t\n");
    output_free(&output);
    output =
        RUN(line, "translate", "--model", "b", "--attention-picture", "b.svg");
    cr_expect(output_complains(&output, 1, "no attention", ""));
    output_free(&output);
    output = RUN(line, "translate", "--model", "a,c");
    cr_expect(output_complains(&output, 1, "model 2 of the ensemble", ""));
    output_free(&output);
}

Test(program, tunes_an_earlier_model) {
    write_pairs();
    train_model("m", NULL);
    write_file("new.tsv", "the cat eats !\tla maison dort !\n"
                          "the dog eats !\tla porte dort !\n");
    Output output =
        RUN(NULL, "train", "--train", "new.tsv", "--valid", "new.tsv", "--from",
            "m", "--model", "n", "--epochs", "30", "--learning-rate", "0.01");
    cr_expect_eq(output.status, 0, "%s", output.errors);
    output_free(&output);
    output = RUN("the dog eats !\n", "translate", "--model", "n");
    expect_text(&output, "la porte dort !\n");
    output_free(&output);
    output = RUN("the dog eats .\n", "translate", "--model", "m");
    expect_text(&output, "le chien mange.\n");
    output_free(&output);
}

Test(program, bleu_and_chrf_of_files) {
    write_file("r", "the cat is on the mat .\nthere is a dog .\n");
    write_file("r2", "a cat sits on the mat .\nI see a dog .\n");
    const char *text = "the cat is on the mat .\nthere was a dog .\n";
    Output output = RUN(text, "bleu", "--reference", "r");
    expect_start(&output, "BLEU = 77.82  "); /* (11 8 6 4 / 12 10 8 6)^1/4 */
    output_free(&output);
    write_file("h", text);
    output = RUN(NULL, "bleu", "--reference", "r", "--reference", "r2",
                 "--lowercase", "--tokenize", "none", "h");
    cr_expect(strstr(output.text, "nrefs:2|case:lc|eff:no|tok:none"));
    output_free(&output);
    output = RUN(NULL, "chrf", "--reference", "h", "h");
    expect_start(&output, "chrF2 = 100.00  ");
    output_free(&output);
    output = RUN("one line\n", "chrf", "--reference", "r");
    cr_expect(output_complains(&output, 1, "r has more lines", "has 1"));
    output_free(&output);
    output = RUN("a\nb\nc\n", "bleu", "--reference", "r");
    cr_expect(output_complains(&output, 1, "r ends before line 3",
                               "of the standard input"));
    output_free(&output);
}

Test(program, the_example_of_the_library_translates) {
    write_pairs();
    train_model("m", NULL);
    Output output = run_program("example", NULL,
                                (const char *[]){"m", "the cat sleeps now!", "",
                                                 "The dog eats.", NULL});
    expect_start(&output,
                 "the cat sleeps now!\tle chat dort maintenant !\t-0.");
    cr_expect(strstr(output.text, "\n\t\t0.0000\nThe dog eats.\tLe chien "
                                  "mange.\t-0."));
    output_free(&output);
    output = run_program("example", NULL, (const char *[]){"no", "x", NULL});
    cr_expect(output_complains(&output, 1, "no", ""));
    output_free(&output);
}
