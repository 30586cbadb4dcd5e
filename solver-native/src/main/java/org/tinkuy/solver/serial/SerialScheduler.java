package org.tinkuy.solver.serial;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tinkuy.solver.Activity;
import org.tinkuy.solver.Conflict;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Project;
import org.tinkuy.solver.Run;
import org.tinkuy.solver.Schedule;
import org.tinkuy.solver.ScheduleRequest;
import org.tinkuy.solver.Scheduler;

/// Schedules projects by placing their activities one after the other, in the order of rules and of
/// chance. It finds good schedules and seldom proves that none is better.
public final class SerialScheduler implements Scheduler {
  private static final String NAME = "Serial placement";
  private static final String VERSION = "1";

  /// How many orders are tried where nothing else ends the search.
  private static final int TRIES = 2_000;

  /// How far chance may shift a rank, of its own size: in turns a little, to better a good order,
  /// and so far that any order may come of it.
  private static final double SHORT = 0.4;

  private static final double FAR = 2;

  @Override
  public String name() {
    return NAME + " " + VERSION;
  }

  @Override
  public Outcome<Schedule> schedule(ScheduleRequest request) {
    long begin = System.nanoTime();
    Project project = request.project();
    Optional<Activity> heavy = findTooHeavy(project);
    if (heavy.isPresent()) {
      return new Outcome.Infeasible<>(run(begin, 0), Conflict.UNSEARCHED);
    }
    Optional<Network> network = Network.of(project);
    return network.isPresent()
        ? search(request, network.get(), begin)
        : new Outcome.Unsupported<>(run(begin, 0), "Precedences in a loop need CP-SAT");
  }

  private static Optional<Activity> findTooHeavy(Project project) {
    return project.activities().stream()
        .filter(each -> each.duration() > 0)
        .filter(
            each ->
                each.needs().stream().anyMatch(need -> need.amount() > need.resource().capacity()))
        .findFirst();
  }

  private static Outcome<Schedule> search(ScheduleRequest request, Network network, long begin) {
    Project project = request.project();
    double bound = network.bound();
    SplittableRandom random = new SplittableRandom(request.limits().seed());
    Optional<Schedule> best =
        Optional.of(request.starts())
            .filter(starts -> !starts.isEmpty() && project.breaches(starts).isEmpty())
            .map(starts -> schedule(project, starts, bound));
    Optional<Outcome.Stop> stop = Optional.empty();
    int tries = 0;
    while (stop.isEmpty() && best.map(each -> each.gap() > gap(request)).orElse(true)) {
      List<Long> starts = Placement.by(rank(network, tries, random), project, network);
      tries++;
      Schedule found = schedule(project, starts, bound);
      if (project.breaches(starts).isEmpty()
          && best.map(each -> found.objective() < each.objective()).orElse(true)) {
        best = Optional.of(found);
        request.watch().progress(new Progress(seconds(begin), found.objective(), bound, tries));
      }
      stop = findStop(request, tries, begin);
    }
    Run run = run(begin, tries);
    if (best.isEmpty()) {
      return new Outcome.OutOfTime<>(run, bound, stop.orElse(Outcome.Stop.WORK));
    }
    return best.get().gap() <= gap(request)
        ? new Outcome.Optimal<>(run, best.get())
        : new Outcome.Feasible<>(run, best.get(), stop.orElse(Outcome.Stop.WORK));
  }

  private static double gap(ScheduleRequest request) {
    return request.limits().relativeGap();
  }

  private static Schedule schedule(Project project, List<Long> starts, double bound) {
    return new Schedule(starts, project.objectiveAt(starts), bound);
  }

  /// First the rules alone, longest tail and most followers, then the first shifted by chance.
  private static double[] rank(Network network, int number, SplittableRandom random) {
    long[] tails = network.tails();
    long[] followers = network.followers();
    double shift = number % 2 == 0 ? SHORT : FAR;
    return IntStream.range(0, tails.length)
        .mapToDouble(
            i ->
                switch (number) {
                  case 0 -> tails[i];
                  case 1 -> followers[i];
                  default -> tails[i] * (1 + shift * (random.nextDouble() - 0.5));
                })
        .toArray();
  }

  private static Optional<Outcome.Stop> findStop(ScheduleRequest request, int tries, long begin) {
    if (request.watch().isCancelled()) {
      return Optional.of(Outcome.Stop.CANCELLED);
    }
    if (seconds(begin) >= request.limits().time_s()) {
      return Optional.of(Outcome.Stop.TIME);
    }
    return tries >= Math.min(TRIES, request.limits().work())
        ? Optional.of(Outcome.Stop.WORK)
        : Optional.empty();
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static Run run(long begin, long tries) {
    return new Run(NAME, VERSION, seconds(begin), tries);
  }
}
