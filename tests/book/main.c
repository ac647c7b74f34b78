/* book: check the book, or renew what can be derived. */
#include "equations.h"
#include "figures.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int usage(void) {
    fprintf(stderr,
            "usage: book check|refresh BUILD [CHAPTER]\n"
            "  check    quotes, outputs, equations, links and figures\n"
            "  refresh  renew quotes, outputs, figures and the index\n"
            "BUILD is where the chapters' programs left their figures;\n"
            "CHAPTER, a number, tells of that chapter alone.\n");
    return 2;
}

static void go_over(Book *book) {
    equations_sources(book);
    for (size_t i = 0; i < book->texts.count; i++) {
        Paths figures = {0};
        text_read(book, book->texts.items[i], &figures);
        figures_check(book, book->texts.items[i], &figures);
        memory_free(figures.items);
    }
    equations_check(book);
    text_index(book, "book.md");
}

int main(int count, char **arguments) {
    if (count < 3 || count > 4) return usage();
    Book book = {.build = arguments[2],
                 .refresh = strcmp(arguments[1], "refresh") == 0};
    if (!book.refresh && strcmp(arguments[1], "check") != 0) return usage();
    if (count == 4 && (book.only = atoi(arguments[3])) <= 0) return usage();
    book_begin(&book);
    go_over(&book);
    size_t wrong = book.problems;
    printf("%zu texts, %zu equations, %zu citations: ", book.texts.count,
           book.equation_count, book.citation_count);
    if (book.refresh) printf("%zu files rewritten, ", book.rewritten);
    printf("%zu faults\n", wrong);
    book_free(&book);
    return wrong > 0;
}
