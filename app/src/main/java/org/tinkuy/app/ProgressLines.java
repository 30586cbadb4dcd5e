package org.tinkuy.app;

import java.util.Map;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Watch;
import org.tinkuy.views.wording.Wording;

/// Tells on the stream of messages how far a search has come: on a terminal by one line that is
/// written over, elsewhere, where it is asked for, by a line of its own each second.
final class ProgressLines implements Watch, AutoCloseable {
  private static final double NANOS_PER_s = 1e9;
  private static final double LEAST_TERMINAL_s = 0.2;
  private static final double LEAST_LINES_s = 1;

  private final Console console;
  private final Wording words;
  private final boolean asked;
  private final long began = System.nanoTime();
  private double told_s = Double.NEGATIVE_INFINITY;
  private int width;

  /// @param asked whether lines are wanted also where nobody sits at a terminal
  ProgressLines(Console console, Wording words, boolean asked) {
    this.console = console;
    this.words = words;
    this.asked = asked;
  }

  /// Whom a search should tell; nobody where nobody would read it.
  Watch watch() {
    return asked || console.terminal() ? this : Watch.NONE;
  }

  @Override
  public synchronized void progress(Progress progress) {
    double now_s = (System.nanoTime() - began) / NANOS_PER_s;
    double least_s = console.terminal() ? LEAST_TERMINAL_s : LEAST_LINES_s;
    if (now_s - told_s < least_s) {
      return;
    }
    told_s = now_s;
    String line = line(progress, now_s);
    if (console.terminal()) {
      console.overwrite(line + " ".repeat(Math.max(0, width - line.length())));
      width = line.length();
    } else {
      console.warn(line);
    }
  }

  private String line(Progress progress, double now_s) {
    String none = words.text("state.noData");
    boolean found = Double.isFinite(progress.incumbent());
    boolean proved = Double.isFinite(progress.bound());
    double open = progress.incumbent() - progress.bound();
    double gap = open == 0 ? 0 : open / Math.abs(progress.incumbent());
    return words.text(
        "app.progress",
        Map.of(
            "seconds", words.number(now_s, 1),
            "cost", found ? words.number(progress.incumbent(), 0) : none,
            "bound", proved ? words.number(progress.bound(), 0) : none,
            "gap", found && proved ? words.number(100 * gap, 3) : none));
  }

  /// Takes the line away, so that what follows begins on an empty one.
  @Override
  public synchronized void close() {
    if (width > 0) {
      console.overwrite(" ".repeat(width));
      console.overwrite("");
      width = 0;
    }
  }
}
