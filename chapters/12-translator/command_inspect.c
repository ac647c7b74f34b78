/* inspect: what is in a model file. */
#include "program.h"

#include <stdio.h>

int command_inspect(int count, char **arguments) {
    const char *path = NULL;
    const Option options[] = {
        {"model", OPTION_TEXT, &path, "M", 0, 0, "a trained model"}};
    const Command command = {
        "inspect",
        "inspect --model M",
        "Prints the layers of a model with their shapes and parameter counts, "
        "and its\nconfiguration.\n",
        options,
        sizeof options / sizeof *options,
        NULL};
    Error error = {0};
    Model model = {0};
    Buffer text = {0};
    int status = program_parse(&command, count, arguments, NULL);
    if (status >= 0) return status;
    if (!program_needs(&command, "model", path, &error))
        return program_usage(&error);
    if (!model_load(&model, path, &error)) return program_failed(&error);
    model_summary(&model, &text);
    bool fine = !text.failed || error_memory(&error, "the summary");
    if (fine) fputs(text.bytes, stdout);
    buffer_free(&text);
    model_free(&model);
    return fine ? EXIT_FINE : program_failed(&error);
}
