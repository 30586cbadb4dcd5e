package org.tinkuy.exchange.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Threads that work on parts of a question which share nothing, in the order of the parts.
///
/// Each part is worked on by one thread with an effort of its own, so that what comes of it is the
/// same whoever works on it and when, as long as it ends by itself and not by the clock.
///
/// @param <P> a part
/// @param <R> what comes of it
final class Crew<P, R> {
  private final List<P> parts;
  private final ToDoubleFunction<P> weight;
  private final BiFunction<P, Effort, R> work;
  private final int threads;
  private final List<@Nullable Done<R>> done = new ArrayList<>();
  private double weightLeft;
  private int next;

  /// What came of a part, and what it took.
  private record Done<R>(R result, Effort effort) {}

  /// The next part and the seconds that it may take.
  private record Task(int index, double time_s) {}

  /// @param threads at most, > 0
  Crew(int threads, List<P> parts, ToDoubleFunction<P> weight, BiFunction<P, Effort, R> work) {
    this.parts = parts;
    this.weight = weight;
    this.work = work;
    this.threads = Math.min(parts.size(), threads);
    parts.forEach(each -> done.add(null));
    this.weightLeft = parts.stream().mapToDouble(weight).sum();
  }

  /// Works on all parts; the seconds that passed are those of the thread that worked longest.
  ///
  /// @param time_s that all threads together may take, > 0
  List<R> work(Effort whole, double time_s) {
    double spent_s =
        IntStream.range(0, threads)
            .parallel()
            .mapToDouble(_ -> alone(whole, time_s))
            .max()
            .orElse(0);
    List<R> results = new ArrayList<>();
    for (Done<R> each : finished()) {
      results.add(each.result());
      whole.credit(each.effort());
    }
    whole.spend(spent_s);
    return results;
  }

  /// One thread takes part after part; the seconds that it was at work.
  private double alone(Effort whole, double time_s) {
    double spent_s = 0;
    for (Task task = take(time_s); task != null; task = take(time_s - spent_s)) {
      Effort own = whole.part(task.time_s(), spent_s);
      R result = work.apply(parts.get(task.index()), own);
      put(task.index(), new Done<>(result, own));
      spent_s += own.spent_s();
    }
    return spent_s;
  }

  /// The next part with its share, by weight, of the time that all threads have left; no more than
  /// this thread has, and nothing less for what came late.
  private synchronized @Nullable Task take(double left_s) {
    if (next == parts.size()) {
      return null;
    }
    double own = weight.applyAsDouble(parts.get(next));
    double share = weightLeft <= own ? 1 : own / weightLeft;
    int together = Math.min(threads, parts.size() - next);
    weightLeft -= own;
    return new Task(next++, Math.max(0, left_s) * Math.min(1, share * together));
  }

  private synchronized void put(int index, Done<R> finished) {
    done.set(index, finished);
  }

  private synchronized List<Done<R>> finished() {
    List<Done<R>> all = new ArrayList<>();
    for (Done<R> each : done) {
      if (each != null) {
        all.add(each);
      }
    }
    return all;
  }
}
