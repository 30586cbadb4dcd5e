package org.tinkuy.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.schedule.ScheduleProblem.Task;
import org.tinkuy.exchange.schedule.ScheduleProblem.TaskLink;
import org.tinkuy.solver.Precedence.Link;
import org.tinkuy.solver.installed.InstalledSolvers;

/// What holds for the shortest schedule of any project; starts are judged hour by hour.
class ScheduleLawsTest {
  private static final int CREW = 4;

  static LongStream seeds() {
    return LongStream.range(0, 8);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noHourUsesMoreCrewThanThereIsAndNobodyStartsTooEarly(long seed) {
    ScheduleProblem problem = problem(seed, CREW, 1);

    ShortestSchedule schedule = solve(problem);

    for (long hour = 0; hour < end(schedule); hour++) {
      long used = 0;
      for (Task each : problem.tasks()) {
        long start = start(schedule, each.name());
        boolean works = start <= hour && hour < start + each.duration();
        used += works ? each.needs().getOrDefault("crew", 0L) : 0;
      }
      assertThat(used).as("hour %s", hour).isLessThanOrEqualTo(CREW);
    }
    for (TaskLink each : problem.links()) {
      Task first =
          problem.tasks().stream()
              .filter(t -> t.name().equals(each.first()))
              .findFirst()
              .orElseThrow();
      assertThat(start(schedule, each.second()))
          .isGreaterThanOrEqualTo(start(schedule, each.first()) + first.duration());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void longerActivitiesScaleTheEndAndTheOrderOfRowsChangesNothing(long seed) {
    ScheduleProblem problem = problem(seed, CREW, 1);
    List<Task> tasks = new ArrayList<>(problem.tasks());
    Collections.shuffle(tasks, new Random(seed));
    long end = end(solve(problem));

    assertThat(end(solve(problem(seed, CREW, 3)))).isEqualTo(3 * end);
    assertThat(end(solve(new ScheduleProblem(problem.resources(), tasks, problem.links()))))
        .isEqualTo(end);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void moreCrewNeverEndsLater(long seed) {
    long end = end(solve(problem(seed, CREW, 1)));

    assertThat(end(solve(problem(seed, CREW + 1, 1)))).isLessThanOrEqualTo(end);
  }

  private static ScheduleProblem problem(long seed, long crew, long factor) {
    Random random = new Random(seed);
    List<Task> tasks = new ArrayList<>();
    List<TaskLink> links = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      long duration = factor * random.nextInt(1, 9);
      tasks.add(new Task("T" + i, duration, Map.of("crew", (long) random.nextInt(0, CREW + 1))));
      if (i > 0 && random.nextBoolean()) {
        links.add(new TaskLink("T" + random.nextInt(i), "T" + i, Link.FINISH_START, 0));
      }
    }
    return new ScheduleProblem(Map.of("crew", crew), tasks, links);
  }

  private static ShortestSchedule solve(ScheduleProblem problem) {
    ShortestSchedule schedule =
        ShortestSchedule.of(problem, new Effort(InstalledSolvers::find, 60, 0));
    assertThat(schedule.proof().status()).isEqualTo(Proof.Status.OPTIMAL);
    return schedule;
  }

  private static long end(ShortestSchedule schedule) {
    return Math.round(schedule.proof().objective().orElseThrow());
  }

  private static long start(ShortestSchedule schedule, String task) {
    return Objects.requireNonNull(schedule.starts().get(task));
  }
}
