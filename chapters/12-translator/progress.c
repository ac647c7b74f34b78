/* progress: on a terminal a live line, in a pipe a line an epoch. */
#include "progress.h"

#include "report/plot.h"
#include "terminal.h"
#include <math.h>
#include <string.h>

static const double REFRESH = 0.2; /* seconds between two live lines */

Progress progress_begin(const char *curve) {
    return (Progress){.live = terminal_is(stderr),
                      .begun = terminal_seconds(),
                      .curve = curve};
}

/* Seconds until all epochs are done, at the pace so far. */
static double time_left(const Progress *state, const TrainProgress *now,
                        double elapsed) {
    double total = (double)now->epochs * (double)now->batches;
    double done =
        (double)(now->epoch - 1) * (double)now->batches + (double)now->batch;
    return state->steps ? (total - done) * elapsed / (double)state->steps : 0;
}

/* What does not fit is cut off: a line that wraps cannot be written over. */
static void write_over(Progress *state, const char *line) {
    size_t length = strlen(line), most = terminal_width(stderr) - 1;
    length = length < most ? length : most;
    fprintf(stderr, "\r%-*.*s", (int)state->width, (int)length, line);
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
        state->heading = true;
    }
    fprintf(stderr, "%5zu  %10.3f %6.2f  %10.3f %6.2f  %6.0f  %6s  %6s%s",
            now->epoch, now->loss, exp(now->loss), now->valid_loss,
            exp(now->valid_loss), (double)now->tokens / elapsed, spent, left,
            now->improved ? "  best" : "");
    if (now->valid_bleu >= 0) fprintf(stderr, "  BLEU %.2f", now->valid_bleu);
    fprintf(stderr, "\n");
    fflush(stderr);
}

/* Add the epoch's losses to the curve and write it. A picture that cannot be
 * written must not end the training: it is said, and tried no more. */
static void draw_curve(Progress *state, const TrainProgress *now) {
    if (!state->curve || state->points == CURVE_POINTS) return;
    state->epoch[state->points] = (double)now->epoch;
    state->train[state->points] = now->loss;
    state->valid[state->points++] = now->valid_loss;
    const PlotSeries series[] = {
        {"training", state->epoch, state->train, state->points},
        {"validation", state->epoch, state->valid, state->points}};
    const PlotChart chart = {
        .title = "Loss during training",
        .description = "Loss per target token after each epoch, on the "
                       "training and on the validation pairs.",
        .x_label = "epoch",
        .y_label = "loss (nats per token)",
        .series = series,
        .series_count = 2};
    Buffer svg = {0};
    Error error = {0};
    plot_chart_svg(&svg, &chart);
    if (svg.failed ||
        !file_write(state->curve, svg.bytes, svg.length, &error)) {
        fprintf(stderr, "No learning curve: %s\n", error.message);
        state->curve = NULL;
    }
    buffer_free(&svg);
}

void progress_report(void *context, const TrainProgress *now) {
    Progress *state = context;
    double clock = terminal_seconds(), elapsed = clock - state->begun;
    if (now->validated) {
        show_epoch(state, now, elapsed);
        draw_curve(state, now);
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
