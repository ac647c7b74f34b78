/* The checker of the book: a small good book passes, and each kind of fault
 * in it is found at its place; what can be renewed is. */
#include "run_program.h"

#include "base/io.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static const char README[] =
    "# 6 The cell\n"
    "\n"
    "See [the book](../../book.md#contents) and `lib/cell.c`; by (6.1) and\n"
    "(6.2), not `(6.9)` nor $f(6.9)$, of 0.5 (1.5 s).\n"
    "\n"
    "## The gate\n"
    "\n"
    "$$\n"
    "f = \\sigma(a) \\tag{6.1}\n"
    "$$\n"
    "\n"
    "$$\n"
    "c = f c \\tag{6.2}\n"
    "$$\n"
    "\n"
    "```c chapters/06-cell/plain_cell.c plain_gate\n"
    "static double plain_gate(double a) {\n"
    "    return 1 / (1 + exp(-a)); /* (6.1) */\n"
    "}\n"
    "```\n"
    "\n"
    "```c chapters/06-cell/plain_cell.c Cell SIZE\n"
    "typedef struct Cell {\n"
    "    double c; /* } */\n"
    "} Cell;\n"
    "\n"
    "#define SIZE 2\n"
    "```\n"
    "\n"
    "```console chapters/06-cell/expected.txt the loss\n"
    "$ make chapter-06\n"
    "  loss 0.5±0.1\n"
    "```\n"
    "\n"
    "```text chapters/06-cell/expected.txt the end\n"
    "done (6.7)\n"
    "```\n"
    "\n"
    "```text\n"
    "int of_no_file;\n"
    "```\n"
    "\n"
    "![a line that\n"
    "falls](figures/loss.svg)\n"
    "![times](figures/time-measured.svg)\n";

static const char TWIN[] =
    "/* A cell's step. */\n"
    "#ifdef ODD\n"
    "#error it's odd\n"
    "#endif\n"
    "#define SIZE 2\n"
    "\n"
    "typedef struct Cell {\n"
    "    double c; /* } */\n"
    "} Cell;\n"
    "\n"
    "static double plain_gate(double a);\n"
    "\n"
    "/* A gate. */\n"
    "static double plain_gate(double a) {\n"
    "    return 1 / (1 + exp(-a)); /* (6.1) */\n"
    "}\n"
    "\n"
    "/* plain_step calls plain_gate(a) {\n"
    " * and does (6.2) */\n"
    "void plain_step(Cell *cell) {\n"
    "    cell->c *= plain_gate('{' - \"/* (6.8) */}\"[0]);\n"
    "}\n"
    "\n"
    "#undef SIZE\n"
    "#define SIZE 3\n";

static const char BOOK[] =
    "# The book\n"
    "\n"
    "<!-- equations -->\n"
    "| equation | derived in | twin | engine | checked |\n"
    "|---|---|---|---|---|\n"
    "| (6.1) | [The gate](chapters/06-cell/README.md) | "
    "[plain_cell.c:15](chapters/06-cell/plain_cell.c#L15) | "
    "[cell.c:1](lib/cell.c#L1), [3](lib/cell.c#L3) | "
    "[gradcheck.c:2](chapters/06-cell/gradcheck.c#L2); "
    "[test_06_cell.c:2](tests/test_06_cell.c#L2) |\n"
    "| (6.2) | [The gate](chapters/06-cell/README.md) | "
    "[plain_cell.c:19](chapters/06-cell/plain_cell.c#L19) | | |\n"
    "<!-- end of equations -->\n";

#define ROOM "chapters/06-cell/"

static const char *const TREE[][2] = {
    {ROOM "README.md", README},
    {ROOM "plain_cell.c", TWIN},
    {ROOM "main.c", "int main(void) { return 0; }\n"},
    {ROOM "gradcheck.c", "/* Checks (6.2). */\nint checks; /* (6.1) */\n"},
    {ROOM "expected.txt",
     "The cell\n\n# the loss\n  loss 0.5±0.1\n\n# the end\n\ndone (6.7)\n"},
    {ROOM "figures/loss.svg", "<svg><text>loss 1</text></svg>\n"},
    {ROOM "figures/time-measured.svg",
     "<svg><text>time 5s late</text></svg>\n"},
    {"build/" ROOM "figures/loss.svg", "<svg><text>loss 1</text></svg>\n"},
    {"build/" ROOM "figures/time-measured.svg",
     "<svg a=\"1\"><text>time\n77s late</text></svg>\n"},
    {ROOM "plain_cell.h", "/* The cell. */\n"},
    {"README.md", "# All\n\nType `make  all` or `make test-cell`.\n"},
    {"Makefile", "all: program ## build it\nprogram:\n\ttrue\n"},
    {"book.md", BOOK},
    {"lib/cell.c", "/* cell (6.1) */\nint cell;\nint b; /* (6.1) (6.1) */\n"},
    {"tests/test_cell.c", "int test;\n"},
    {"tests/test_06_cell.c", "int test;\n// (6.1)\n"},
};

static void make_folders(const char *path) {
    char folder[128];
    snprintf(folder, sizeof folder, "%s", path);
    for (char *p = folder; *p; p++) {
        if (*p != '/') continue;
        *p = '\0';
        mkdir(folder, 0777);
        *p = '/';
    }
}

static void tree(void) {
    run_directory();
    for (size_t i = 0; i < sizeof TREE / sizeof *TREE; i++) {
        make_folders(TREE[i][0]);
        write_file(TREE[i][0], TREE[i][1]);
    }
}

TestSuite(book, .init = tree, .fini = run_leave);

/* Put one text in the place of another in a file. */
static void change(const char *path, const char *from, const char *to) {
    FileBytes file = {0};
    Buffer changed = {0};
    Error error = {0};
    cr_assert(file_read(path, 1 << 16, &file, &error), "%s", error.message);
    const char *at = strstr(file.bytes, from);
    cr_assert(at, "%s has no %s", path, from);
    buffer_append(&changed, file.bytes, (size_t)(at - file.bytes));
    buffer_print(&changed, "%s%s", to, at + strlen(from));
    write_file(path, changed.bytes);
    file_free(&file);
    buffer_free(&changed);
}

/* The checker's exit status is this and its output has this text. */
static void expect(const char *verb, int status, const char *told) {
    const char *const arguments[] = {verb, "build", NULL};
    Output output = run_program("check-book", NULL, arguments);
    cr_expect(output.status == status, "%s ended with %d: %s%s", verb,
              output.status, output.text, output.errors);
    cr_expect(strstr(output.text, told), "%s does not tell %s but: %s", verb,
              told, output.text);
    output_free(&output);
}

/* A fault is told, and nothing can be renewed that mends it. */
static void expect_fault(const char *told) {
    expect("check", 1, told);
    expect("refresh", 1, told);
    expect("check", 1, told);
}

/* A stale text is told, and renewed. */
static void expect_stale(const char *told) {
    expect("check", 1, told);
    expect("refresh", 0, "rewritten");
    expect("check", 0, " 0 faults");
}

Test(book, a_good_book_passes) {
    expect("check", 0, "3 texts, 2 equations, 10 citations: 0 faults");
    expect("refresh", 0, "0 files rewritten, 0 faults");
}

Test(book, stale_quotes_are_found_and_renewed) {
    change(ROOM "README.md", "return 1 /", "return 2 /");
    expect_stale(ROOM "README.md:18: stale");
    change(ROOM "README.md", "    double c; /* } */\n", "");
    expect_stale(ROOM "README.md:24: stale");
    change(ROOM "README.md", "int of_no_file", "long of_no_file");
    expect("check", 0, " 0 faults");
}

Test(book, an_empty_block_is_filled) {
    change(ROOM "README.md", "$ make chapter-06\n  loss 0.5±0.1\n", "");
    expect_stale("expected: $ make chapter-06");
    change(ROOM "README.md", "$ make chapter-06\n", "$ make FULL=1\n");
    expect("check", 0, " 0 faults");
}

Test(book, stale_outputs_are_found_and_renewed) {
    change(ROOM "expected.txt", "done", "ended");
    expect_stale("  expected: ended (6.7)\n  found:    done (6.7)\n");
}

Test(book, a_missing_item_is_a_fault) {
    change(ROOM "plain_cell.c", "static double plain_gate(double a) {",
           "static double gate(double a) {");
    change(ROOM "plain_cell.c", "static double plain_gate(double a);", "");
    expect_fault("plain_cell.c does not define plain_gate");
}

Test(book, a_missing_file_is_a_fault) {
    change(ROOM "README.md", "c chapters/06-cell/plain_cell.c plain_gate",
           "c chapters/06-cell/cell.c plain_gate");
    expect_fault("README.md:16: this block quotes chapters/06-cell/cell.c");
}

Test(book, a_missing_section_is_a_fault) {
    change(ROOM "expected.txt", "# the loss", "# the cost");
    expect_fault("has no section \"# the loss\"");
}

Test(book, a_dead_link_is_a_fault) {
    change(ROOM "README.md", "book.md#contents", "books.md#contents");
    expect_fault("README.md:3: this link leads to chapters/06-cell/../../book");
}

Test(book, a_dead_path_is_a_fault) {
    change(ROOM "README.md", "`lib/cell.c`", "`lib/cells.c`");
    expect_fault("README.md:3: lib/cells.c is not there");
}

Test(book, a_citation_or_mention_of_no_equation_is_a_fault) {
    change("lib/cell.c", "int b; /* (6.1)", "int b; /* (6.3)");
    expect_fault("lib/cell.c:3: there is no equation (6.3)");
    change(ROOM "README.md", "(6.2), not", "(6.4), not");
    expect_fault("README.md:4: there is no equation (6.4)");
}

Test(book, an_equation_that_no_twin_cites_is_a_fault) {
    change(ROOM "plain_cell.c", "(6.2)", "");
    expect_fault(
        "README.md:13: no line of the chapter's code cites equation (6.2)");
}

Test(book, a_header_cites_for_no_twin) {
    change(ROOM "plain_cell.c", "(6.2)", "");
    change(ROOM "plain_cell.h", "cell", "cell (6.2)");
    expect_fault("README.md:13: no line of the chapter's code cites");
}

Test(book, the_comment_a_check_begins_with_checks_nothing) {
    change(ROOM "gradcheck.c", "int checks; ", "");
    expect("check", 0, " 0 faults");
    change(ROOM "gradcheck.c", "/* Checks (6.2). */\n", "");
    expect_stale("book.md:6: stale");
    change(ROOM "gradcheck.c", "(6.1)", "(6.3)");
    expect_fault("gradcheck.c:1: there is no equation (6.3)");
}

Test(book, equations_are_numbered_in_order) {
    change(ROOM "README.md", "\\tag{6.1}", "\\tag{6.2}");
    expect_fault("README.md:9: equation (6.2) stands where (6.1) is expected");
}

Test(book, a_number_occurs_once_and_is_of_its_chapter) {
    change(ROOM "README.md", "\\tag{6.2}", "\\tag{6.1}");
    expect_fault("README.md:13: equation (6.1) stands where (6.2) is expecte");
    change(ROOM "README.md", "c = f c \\tag{6.1}", "c = f c \\tag{7.2}");
    expect_fault("README.md:13: a \\tag{...} here is of the form 6.1");
}

Test(book, blocks_are_closed) {
    change(ROOM "README.md", "of_no_file;\n```\n", "of_no_file;\n");
    expect_fault("README.md:39: this block is not closed");
}

Test(book, a_double_dollar_stands_alone) {
    change(ROOM "README.md", "0.5 (1.5 s)", "$$0.5$$");
    expect_fault("README.md:4: a $$ stands alone on its line");
}

Test(book, the_index_is_renewed) {
    change("book.md", "plain_cell.c:15", "plain_cell.c:14");
    expect_stale("book.md:6: stale");
    change("lib/cell.c", "int cell;", "int cell;\n\n");
    expect_stale("book.md:6: stale");
}

Test(book, the_index_needs_its_place) {
    change("book.md", "<!-- equations -->", "");
    expect_fault("book.md: the equation index needs two lines");
}

Test(book, figures_are_what_is_drawn) {
    change(ROOM "figures/loss.svg", "loss 1", "loss 2");
    expect_stale("figures/loss.svg is not what the program draws");
    cr_assert(remove(ROOM "figures/loss.svg") == 0);
    expect_stale("figures/loss.svg is not there");
}

Test(book, measured_figures_have_the_same_words) {
    change(ROOM "figures/time-measured.svg", "time 5", "times 5");
    expect_stale("time-measured.svg is not what the program draws");
    change(ROOM "figures/time-measured.svg", "77", "hours");
    expect_stale("time-measured.svg is not what the program draws");
}

Test(book, every_figure_is_drawn) {
    cr_assert(remove("build/" ROOM "figures/loss.svg") == 0);
    expect_fault("the program draws no chapters/06-cell/figures/loss.svg");
}

Test(book, every_figure_is_shown) {
    write_file(ROOM "figures/old.svg", "<svg/>\n");
    expect_fault("figures/old.svg: no text shows this figure");
}

Test(book, a_picture_says_what_is_seen) {
    change(ROOM "README.md", "![times]", "![ ]");
    expect_fault("a picture without a text that tells what is seen");
}

Test(book, a_label_is_not_cut) {
    const char *const drawn[] = {ROOM "figures/loss.svg",
                                 "build/" ROOM "figures/loss.svg"};
    for (size_t i = 0; i < 2; i++)
        change(drawn[i], "<text>loss 1", "\n<text>a … b</text><text>loss 1");
    expect("check", 0, " 0 faults");
    for (size_t i = 0; i < 2; i++) change(drawn[i], "loss 1", "lo…");
    expect_fault("figures/loss.svg:2: a label is cut: shorten it");
}

Test(book, code_is_of_a_file) {
    change(ROOM "README.md", "```text\nint", "```c\nint");
    expect_fault("README.md:39: code of no file: name its file and function");
}

Test(book, commands_have_their_targets) {
    change(ROOM "README.md", "```text\nint of_no_file;\n",
           "```sh\ncd x && CC=clang make -k SAN=1 all gradcheck-06 # make x\n"
           "make book-check-06; make book-refresh-06 | less make\n"
           "make test-06 test-cell test-NN chapter-NN\nmake && ls\n");
    expect("check", 0, " 0 faults");
}

Test(book, a_command_without_its_target_is_a_fault) {
    static const char *const wrong[] = {
        "chapter-07", "chapter-061", "gradcheck-07", "book-check-07",
        "program",    "test-07",     "test-cel",     "test-06_"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char told[64], line[64];
        snprintf(told, sizeof told, "README.md:3: make has no target %s",
                 wrong[i]);
        snprintf(line, sizeof line, "\n\nNow `make %s`.\n", wrong[i]);
        write_file("README.md", line);
        expect_fault(told);
    }
}

Test(book, commands_in_blocks_have_their_targets) {
    change(ROOM "README.md", "$ make chapter-06", "$ make chapter-66");
    expect_fault("README.md:31: make has no target chapter-66");
    change(ROOM "README.md", "```text\nint of_no_file;",
           "```sh\ntrue; make nothing");
    expect_fault("README.md:40: make has no target nothing");
}

Test(book, one_chapter_can_be_checked_alone) {
    const char *const six[] = {"check", "build", "6", NULL};
    const char *const seven[] = {"check", "build", "07", NULL};
    change("lib/cell.c", "int b; /* (6.1)", "int b; /* (6.3)");
    Output output = run_program("check-book", NULL, six);
    cr_expect(output.status == 1 && strstr(output.text, "(6.3)"));
    output_free(&output);
    output = run_program("check-book", NULL, seven);
    cr_expect(output.status == 0, "%s", output.text);
    output_free(&output);
    const char *const refresh[] = {"refresh", "build", "7", NULL};
    change(ROOM "README.md", "return 1 /", "return 2 /");
    output = run_program("check-book", NULL, refresh);
    cr_expect(strstr(output.text, " 0 files rewritten"), "%s", output.text);
    output_free(&output);
}

Test(book, usage_is_told) {
    const char *const wrong[][4] = {
        {NULL}, {"mend", "build", NULL}, {"check", "build", "six", NULL}};
    for (size_t i = 0; i < 3; i++) {
        Output output = run_program("check-book", NULL, wrong[i]);
        cr_expect(output.status == 2 && strstr(output.errors, "usage:"));
        output_free(&output);
    }
}
