/* options: parsing and help from a command's table. */
#include "options.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool options_wants_help(int count, char **arguments) {
    for (int i = 0; i < count; i++)
        if (strcmp(arguments[i], "--help") == 0 ||
            strcmp(arguments[i], "-h") == 0)
            return true;
    return false;
}

/* Letters that differ between two names, roughly: for "did you mean". */
static size_t distance(const char *a, const char *b) {
    size_t rows = strlen(a), cols = strlen(b);
    size_t cost[64];
    if (cols >= 64) return rows + cols;
    for (size_t j = 0; j <= cols; j++) cost[j] = j;
    for (size_t i = 1; i <= rows; i++) {
        size_t corner = cost[0];
        cost[0] = i;
        for (size_t j = 1; j <= cols; j++) {
            size_t best = corner + (a[i - 1] != b[j - 1]);
            best = cost[j] + 1 < best ? cost[j] + 1 : best;
            best = cost[j - 1] + 1 < best ? cost[j - 1] + 1 : best;
            corner = cost[j];
            cost[j] = best;
        }
    }
    return cost[cols];
}

const char *options_nearest(const char *name, const char *const *names,
                            size_t count) {
    const char *nearest = NULL;
    size_t least = 4; /* further away is no help */
    for (size_t i = 0; i < count; i++) {
        size_t far = distance(name, names[i]);
        if (far < least && 2 * far <= strlen(names[i])) {
            least = far;
            nearest = names[i];
        }
    }
    return nearest;
}

static bool unknown_flag(const Command *command, const char *name,
                         size_t length, Error *error) {
    const char *names[OPTIONS_MOST];
    char word[64];
    snprintf(word, sizeof word, "%.*s", (int)length, name);
    for (size_t i = 0; i < command->option_count; i++)
        names[i] = command->options[i].name; /* a heading's is "" */
    const char *nearest = options_nearest(word, names, command->option_count);
    if (nearest) {
        return error_set(error, "unknown flag --%s; did you mean --%s?", word,
                         nearest);
    }
    return error_set(error, "unknown flag --%s; see interlinear %s --help",
                     word, command->name);
}

static const Option *find(const Command *command, const char *name,
                          size_t length) {
    for (size_t i = 0; i < command->option_count; i++) {
        const Option *option = &command->options[i];
        if (option->kind != OPTION_HEADING && strlen(option->name) == length &&
            strncmp(option->name, name, length) == 0)
            return option;
    }
    return NULL;
}

static bool bad_value(const Option *option, const char *text,
                      const char *expected, Error *error) {
    return error_set(error, "--%s %s: expected %s", option->name, text,
                     expected);
}

/* The place of a word in "a|b|c", or -1. */
static int choice_place(const char *choices, const char *word) {
    size_t length = strlen(word);
    for (int place = 0;; place++) {
        size_t span = strcspn(choices, "|");
        if (span == length && strncmp(choices, word, length) == 0) return place;
        if (choices[span] == '\0') return -1;
        choices += span + 1;
    }
}

static bool set_size(const Option *option, const char *text, Error *error) {
    char *end = NULL;
    errno = 0;
    unsigned long long number = strtoull(text, &end, 10);
    char expected[96];
    snprintf(expected, sizeof expected, "a whole number from %.0f to %.0f",
             option->least, option->most);
    if (*text < '0' || *text > '9' || *end != '\0' || errno != 0 ||
        (double)number < option->least || (double)number > option->most)
        return bad_value(option, text, expected, error);
    *(size_t *)option->value = (size_t)number;
    return true;
}

static bool set_number(const Option *option, const char *text, Error *error) {
    char *end = NULL;
    double number = strtod(text, &end);
    char expected[96];
    snprintf(expected, sizeof expected, "a number from %g to %g", option->least,
             option->most);
    /* Neither " 1" nor "0x1", which strtod would read. */
    if (text[strspn(text, "+-.0123456789eE")] != '\0' || end == text ||
        *end != '\0' || !isfinite(number) || number < option->least ||
        number > option->most)
        return bad_value(option, text, expected, error);
    *(double *)option->value = number;
    return true;
}

static bool set_list(const Option *option, const char *text, Error *error) {
    OptionList *list = option->value;
    if (list->count == OPTION_LIST_MOST) {
        return error_set(error, "--%s is given more than %d times",
                         option->name, OPTION_LIST_MOST);
    }
    list->value[list->count++] = text;
    return true;
}

static bool set_value(const Option *option, const char *text, Error *error) {
    switch (option->kind) {
    case OPTION_TEXT:
        *(const char **)option->value = text;
        return *text != '\0' ||
               bad_value(option, "\"\"", "a word that is not empty", error);
    case OPTION_SIZE:
        return set_size(option, text, error);
    case OPTION_NUMBER:
        return set_number(option, text, error);
    case OPTION_CHOICE: {
        int place = choice_place(option->choices, text);
        *(int *)option->value = place;
        return place >= 0 || bad_value(option, text, option->choices, error);
    }
    default:
        return set_list(option, text, error);
    }
}

/* One flag, "--name value" or "--name=value"; moves *i behind it. */
static bool parse_flag(const Command *command, int count, char **arguments,
                       int *i, Error *error) {
    const char *name = arguments[(*i)++] + 2;
    size_t length = strcspn(name, "=");
    const Option *option = find(command, name, length);
    if (!option) return unknown_flag(command, name, length, error);
    if (option->kind == OPTION_FLAG) {
        *(bool *)option->value = true;
        return name[length] == '\0' ||
               error_set(error, "--%s takes no value", option->name);
    }
    if (name[length] == '=') return set_value(option, name + length + 1, error);
    if (*i >= count || strncmp(arguments[*i], "--", 2) == 0) {
        return error_set(error, "--%s needs a value; see interlinear %s --help",
                         option->name, command->name);
    }
    return set_value(option, arguments[(*i)++], error);
}

bool options_parse(const Command *command, int count, char **arguments,
                   OptionList *words, Error *error) {
    bool flags = true;
    for (int i = 0; i < count;) {
        const char *word = arguments[i];
        if (flags && strcmp(word, "--") == 0) {
            flags = false;
            i++;
        } else if (flags && strncmp(word, "--", 2) == 0) {
            if (!parse_flag(command, count, arguments, &i, error)) return false;
        } else if (words && words->count < OPTION_LIST_MOST) {
            words->value[words->count++] = word;
            i++;
        } else {
            return error_set(error,
                             "unexpected word \"%s\"; flags begin with --, "
                             "see interlinear %s --help",
                             word, command->name);
        }
    }
    return true;
}

bool options_given(int count, char **arguments, const char *name) {
    size_t length = strlen(name);
    for (int i = 0; i < count; i++) {
        const char *word = arguments[i];
        if (strncmp(word, "--", 2) == 0 &&
            strncmp(word + 2, name, length) == 0 &&
            (word[2 + length] == '\0' || word[2 + length] == '='))
            return true;
    }
    return false;
}

static bool is_in(const char *name, const char *const *list) {
    while (*list && strcmp(*list, name) != 0) list++;
    return *list != NULL;
}

void options_describe(const Command *command, const char *const *but,
                      Buffer *text) {
    for (size_t i = 0; i < command->option_count; i++) {
        const Option *option = &command->options[i];
        if (option->kind == OPTION_HEADING || is_in(option->name, but))
            continue;
        buffer_print(text, "%s=", option->name);
        switch (option->kind) {
        case OPTION_FLAG:
            buffer_print(text, "%d\n", *(const bool *)option->value);
            break;
        case OPTION_SIZE:
            buffer_print(text, "%zu\n", *(const size_t *)option->value);
            break;
        case OPTION_NUMBER:
            buffer_print(text, "%a\n", *(const double *)option->value);
            break;
        default:
            buffer_print(text, "%d\n", *(const int *)option->value);
        }
    }
}

enum { HELP_COLUMN = 28, HELP_WIDTH = 80 };

/* The flag with its argument's name, up to the column of the help. */
static void print_flag(const Option *option) {
    static const char *const words[] = {"", "TEXT", "N", "X", "", "TEXT", ""};
    const char *word = option->choices ? option->choices : words[option->kind];
    int width = printf("  --%s %s", option->name, word);
    if (width > HELP_COLUMN - 2) width = printf("\n") - 1;
    printf("%*s", HELP_COLUMN - width, "");
}

/* Append the default that stands in the option's value. */
static void describe_default(const Option *option, Buffer *text) {
    const char *choices = option->choices;
    switch (option->kind) {
    case OPTION_SIZE:
        buffer_print(text, " (default %zu)", *(const size_t *)option->value);
        break;
    case OPTION_NUMBER:
        buffer_print(text, " (default %g)", *(const double *)option->value);
        break;
    case OPTION_CHOICE:
        for (int place = *(const int *)option->value; place > 0; place--)
            choices = strchr(choices, '|') + 1;
        buffer_print(text, " (default %.*s)", (int)strcspn(choices, "|"),
                     choices);
        break;
    case OPTION_FLAG:
        buffer_print(text, " (default off)");
        break;
    default:
        break;
    }
}

/* Words, each with the space before it, from HELP_COLUMN on, on as many lines
 * as they need. */
static void print_words(const char *text) {
    int column = HELP_COLUMN;
    while (*text != '\0') {
        const char *end = text[1] == '(' ? "" : " "; /* a default is one word */
        int length = (int)strcspn(text + 1, end) + 1;
        if (column + length > HELP_WIDTH) {
            column = printf("\n%*s", HELP_COLUMN, "") - 1;
            text++;
            length--;
        }
        column += printf("%.*s", length, text);
        text += length;
    }
    printf("\n");
}

static void print_option(const Option *option) {
    Buffer text = {0};
    buffer_print(&text, "%s", option->help);
    describe_default(option, &text);
    print_flag(option);
    print_words(text.failed ? option->help : text.bytes);
    buffer_free(&text);
}

void options_help(const Command *command) {
    printf("usage: interlinear %s\n\n%s\n", command->usage,
           command->description);
    for (size_t i = 0; i < command->option_count; i++) {
        const Option *option = &command->options[i];
        if (option->kind == OPTION_HEADING)
            printf("\n%s\n", option->help);
        else
            print_option(option);
    }
    printf("  %-24s  this text\n", "--help");
    if (command->notes) printf("\n%s\n", command->notes);
}
