/* commands: what a text tells to type exists. */
#ifndef INTERLINEAR_TESTS_BOOK_COMMANDS_H
#define INTERLINEAR_TESTS_BOOK_COMMANDS_H

#include "book.h"

/* commands_check: a line of the shell; each target of a make in it must be one
 * that the Makefile has: with ## and its help, or one of a chapter or a test
 * that is there. NN and NAME stand for any. */
void commands_check(Book *book, Span line, Place place);

/* commands_block: likewise the lines of an sh block, and those of a console
 * block that begin with "$ ". `place` is that of the line before the body. */
void commands_block(Book *book, Span information, Span body, Place place);

#endif
