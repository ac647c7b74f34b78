/* progress: on a terminal a live line, in a pipe a line an epoch. */
#include "progress.h"

#include "terminal.h"
#include <math.h>
#include <string.h>

static const double REFRESH = 0.2; /* seconds between two live lines */

Progress progress_begin(void) {
    return (Progress){.live = terminal_is(stderr), .begun = terminal_seconds()};
}

/* Seconds until all epochs are done, at the pace so far. */
static double time_left(const Progress *state, const TrainProgress *now,
                        double elapsed) {
    double total = (double)now->epochs * (double)now->batches;
    double done =
        (double)(now->epoch - 1) * (double)now->batches + (double)now->batch;
    return state->steps ? (total - done) * elapsed / (double)state->steps : 0;
}

static void write_over(Progress *state, const char *line) {
    size_t length = strlen(line);
    fprintf(stderr, "\r%-*s", (int)state->width, line);
    state->width = length;
    fflush(stderr);
}

static void show_live(Progress *state, const TrainProgress *now,
                      double elapsed) {
    char line[160], left[24];
    terminal_time(time_left(state, now, elapsed), left, sizeof left);
    snprintf(line, sizeof line,
             "epoch %zu/%zu  batch %zu/%zu  loss %.3f  ppl %.2f  %.0f tok/s  "
             "%s left",
             now->epoch, now->epochs, now->batch, now->batches, now->loss,
             exp(now->loss), (double)now->tokens / elapsed, left);
    write_over(state, line);
}

static void show_epoch(Progress *state, const TrainProgress *now,
                       double elapsed) {
    char spent[24], left[24];
    terminal_time(elapsed, spent, sizeof spent);
    terminal_time(time_left(state, now, elapsed), left, sizeof left);
    if (state->live) {
        write_over(state, "");
        fprintf(stderr, "\r");
    }
    if (!state->heading) {
        fprintf(stderr, "epoch  train loss    ppl  valid loss    ppl   tok/s"
                        "    time    left\n");
        state->heading = 1;
    }
    fprintf(stderr, "%5zu  %10.3f %6.2f  %10.3f %6.2f  %6.0f  %6s  %6s%s",
            now->epoch, now->loss, exp(now->loss), now->valid_loss,
            exp(now->valid_loss), (double)now->tokens / elapsed, spent, left,
            now->improved ? "  best" : "");
    if (now->valid_bleu > 0) {
        fprintf(stderr, "  BLEU %.2f", now->valid_bleu);
    }
    fprintf(stderr, "\n");
    fflush(stderr);
}

void progress_report(void *context, const TrainProgress *now) {
    Progress *state = context;
    double clock = terminal_seconds(), elapsed = clock - state->begun;
    if (now->validated) {
        show_epoch(state, now, elapsed);
        return;
    }
    state->steps++;
    if (state->live && clock - state->shown >= REFRESH) {
        state->shown = clock;
        show_live(state, now, elapsed);
    }
}

void progress_end(Progress *state) {
    if (state->live && state->width > 0) {
        write_over(state, "");
        fprintf(stderr, "\r");
    }
}
