/* The program, as a user meets it: help, mistakes, and the whole way from
 * pairs to translations. Both scalar builds have the same program. */
#include "run_program.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef INTERLINEAR_DOUBLE

Test(program, is_tested_in_the_float_build) {
}

#else

TestSuite(program, .init = run_directory, .fini = run_leave);

/* --- help and usage --- */

static const struct {
    const char *command, *flags;
} FLAGS[] = {
    {"train",
     "train valid validation-split model resume from learning-curve tokenize "
     "lowercase min-count max-vocabulary max-length cell attention "
     "input-feeding bidirectional reverse-source layers embedding hidden "
     "optimizer learning-rate schedule warmup clip dropout label-smoothing "
     "teacher-forcing batch epochs steps patience metric seed threads help"},
    {"translate", "model beam length-penalty alpha n-best sample temperature "
                  "top-k alignments attention-picture show-attention seed "
                  "max-length threads help"},
    {"evaluate", "model test links beam length-penalty alpha max-length "
                 "threads help"},
    {"score", "model pairs threads help"},
    {"bleu", "reference tokenize lowercase help"},
    {"chrf", "reference lowercase help"},
    {"inspect", "model help"}};

enum { COMMANDS = sizeof FLAGS / sizeof *FLAGS };

Test(program, the_help_of_each_command_lists_its_flags) {
    for (size_t i = 0; i < COMMANDS; i++) {
        Output output = RUN(NULL, FLAGS[i].command, "--help");
        cr_expect_eq(output.status, 0);
        cr_expect_str_empty(output.errors);
        for (const char *flag = FLAGS[i].flags; flag;
             flag = strchr(flag, ' ')) {
            char text[64];
            flag += *flag == ' ';
            snprintf(text, sizeof text, "\n  --%.*s ", (int)strcspn(flag, " "),
                     flag);
            cr_expect(strstr(output.text, text), "%s:%s", FLAGS[i].command,
                      text);
        }
        size_t listed = 0;
        for (const char *at = output.text; (at = strstr(at, "\n  --")); at++)
            listed++;
        for (const char *flag = FLAGS[i].flags; flag; listed--)
            flag = strchr(flag + 1, ' ');
        cr_expect_eq(listed, 0, "%s: %zu more", FLAGS[i].command, listed);
        for (char *line = strtok(output.text, "\n"); line;
             line = strtok(NULL, "\n"))
            cr_expect(strlen(line) <= 80, "%s", line);
        output_free(&output);
    }
}

Test(program, the_help_of_all_names_every_command) {
    const char *const words[] = {"--help", "-h", "help"};
    for (size_t w = 0; w < 3; w++) {
        Output output = RUN(NULL, words[w]);
        cr_expect_eq(output.status, 0);
        for (size_t i = 0; i < COMMANDS; i++)
            cr_expect(strstr(output.text, FLAGS[i].command));
        output_free(&output);
    }
    Output output = run_program("interlinear", NULL, (const char *[]){NULL});
    cr_expect_str_empty(output.text);
    cr_expect(output_complains(&output, 2, "usage:", "translate"));
    output_free(&output);
}

/* Each of these is a mistake in the command line. */
static const struct {
    const char *words[8], *complaint;
} MISTAKES[] = {
    {{"trian"}, "did you mean train?"},
    {{"frobnicate"}, "see interlinear --help"},
    {{"translate", "--modle", "m"}, "did you mean --model?"},
    {{"translate", "--modle=m"}, "--modle; did you mean --model?"},
    {{"translate", "--frobnicate"}, "see interlinear translate --help"},
    {{"translate"}, "--model is needed"},
    {{"train", "--model", "m"}, "--train is needed"},
    {{"evaluate", "--model", "m"}, "--test is needed"},
    {{"score", "--model", "m"}, "--pairs is needed"},
    {{"bleu"}, "--reference is needed"},
    {{"inspect", "--model"}, "--model needs a value"},
    {{"train", "--model", "--resume"}, "--model needs a value"},
    {{"translate", "--model", ""}, "not empty"},
    {{"translate", "m"}, "unexpected word \"m\""},
    {{"translate", "-n"}, "unexpected word \"-n\""},
    {{"translate", "--model", "m", "--beam", "0"}, "from 1 to 1024"},
    {{"translate", "--model", "m", "--beam", "1e1"}, "a whole number"},
    {{"translate", "--model", "m", "--beam", "-1"}, "a whole number"},
    {{"translate", "--model", "m", "--beam", "99999999999999999999"}, "whole"},
    {{"translate", "--model", "m", "--alpha", "nan"}, "a number from"},
    {{"translate", "--model", "m", "--temperature", "0"}, "a number from"},
    {{"translate", "--model", "m", "--length-penalty", "log"}, "none|power|"},
    {{"translate", "--model", "m", "--n-best", "7"}, "--beam"},
    {{"translate", "--model", "m", "--sample=yes"}, "takes no value"},
    {{"train", "--train", "a", "--model", "m", "--cell", "LSTM"}, "rnn|lstm"},
    {{"train", "--train", "a", "--model", "m", "--dropout", "1"}, "0 to 0.99"},
    {{"train", "--train", "a", "--model", "m", "--from", "m"}, "same file"},
    {{"train", "--train=a", "--model=m", "--from=b", "--hidden=8"}, "--from"},
    {{"train", "--train=a", "--model=m", "--valid=v", "--validation-split=.1"},
     "not both"},
    {{"evaluate", "--model=m", "--test=a", "--links=b", "--links=c"}, "n-th"},
    {{"bleu", "--reference", "r", "a", "b"}, "one translation at a time"}};

Test(program, mistakes_in_the_command_line_are_named) {
    for (size_t i = 0; i < sizeof MISTAKES / sizeof *MISTAKES; i++) {
        Output output = run_program("interlinear", NULL, MISTAKES[i].words);
        cr_expect(output_complains(&output, 2,
                                   "interlinear: ", MISTAKES[i].complaint));
        cr_expect_str_empty(output.text);
        output_free(&output);
    }
}

/* --- the whole way --- */

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
    write_file("links", "9-0\n9-0\n");
    output = RUN(NULL, "evaluate", "--model", "m", "--test", "two.tsv",
                 "--links", "links");
    cr_expect(strstr(output.text, "   1.000\n"), "%s", output.text);
    output_free(&output);
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

Test(program, n_best_samples_alignments_and_pictures) {
    write_pairs();
    train_model("m", NULL);
    const char *line = "the cat sleeps.\n";
    Output output =
        RUN(line, "translate", "--model", "m", "--n-best", "3", "--alignments");
    size_t number;
    double first, second;
    char *end = strchr(output.text, '\n');
    cr_assert_eq(sscanf(output.text, "%zu\t%lf\tle chat dort.\t0-0 1-1 ",
                        &number, &first),
                 2, "%s", output.text);
    cr_assert_eq(sscanf(end + 1, "%zu\t%lf\t", &number, &second), 2);
    cr_expect(number == 1 && first > second && second < -1);
    output_free(&output);
    const char *const draw[] = {
        "translate", "--model", "m",  "--sample", "--temperature",
        "3",         "--seed",  "7",  "--top-k",  "5",
        "--threads", "1",       NULL, NULL,       NULL};
    Output one = run_program("interlinear", line, draw);
    Output other = run_program("interlinear", line, draw);
    expect_text(&one, other.text);
    output_free(&other);
    const char *again[16];
    memcpy(again, draw, sizeof draw);
    again[7] = "8";
    other = run_program("interlinear", line, again);
    cr_expect(strcmp(one.text, other.text) != 0);
    output_free(&one);
    output_free(&other);
    output = RUN("the cat sleeps .\nthe dog eats .\n", "translate", "--model",
                 "m", "--attention-picture", "a.svg", "--show-attention");
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
    cr_expect(output_complains(&output, 1, "more lines", "has 1"));
    output_free(&output);
    output = RUN("a\nb\nc\n", "bleu", "--reference", "r");
    cr_expect(output_complains(&output, 1, "before line 3", ""));
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

#endif
