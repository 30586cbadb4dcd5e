package org.tinkuy.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Schedules of small projects, held against trying every start.
class HorizonTest {
  private static Project random(Random random) {
    Project.Builder builder = Project.builder(Project.Goal.MAKESPAN);
    Resource crew = builder.resource("crew", 2);
    List<Activity> made = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<Activity.Need> needs =
          random.nextBoolean()
              ? List.of(new Activity.Need(crew, 1 + random.nextInt(2)))
              : List.of();
      made.add(
          builder.activity(
              new Activity(
                  0, "a" + i, random.nextInt(3), needs, random.nextInt(3), Activity.WHENEVER, 0)));
    }
    Precedence.Link[] links = Precedence.Link.values();
    for (int i = 1; i < 3; i++) {
      builder.precedence(
          made.get(i - 1), made.get(i), links[random.nextInt(links.length)], random.nextInt(4) - 1);
    }
    return builder.build();
  }

  /// Whether two activities may share every moment, counted moment by moment.
  private static boolean isShared(Project project, List<Long> starts) {
    for (long moment = 0; moment < 40; moment++) {
      long used = 0;
      for (Activity each : project.activities()) {
        long start = starts.get(each.index());
        if (start <= moment && moment < start + each.duration()) {
          used += each.needs().stream().mapToLong(Activity.Need::amount).sum();
        }
      }
      if (used > 2) {
        return false;
      }
    }
    return true;
  }

  @Test
  void theShortestScheduleIsNoLongerThanTheHorizonAndOveruseIsSeen() {
    Random random = new Random(3);
    for (int i = 0; i < 150; i++) {
      Project project = random(random);
      long horizon = project.horizon();
      long shortest = Long.MAX_VALUE;
      for (long a = 0; a <= horizon + 1; a++) {
        for (long b = 0; b <= horizon + 1; b++) {
          for (long c = 0; c <= horizon + 1; c++) {
            List<Long> starts = List.of(a, b, c);
            List<String> breaches = project.breaches(starts);
            if (breaches.isEmpty()) {
              shortest = Math.min(shortest, project.objectiveAt(starts));
            }
            assertThat(breaches.stream().noneMatch(each -> each.startsWith("Resource")))
                .isEqualTo(isShared(project, starts));
          }
        }
      }
      assertThat(shortest).as("project %s", i).isLessThanOrEqualTo(horizon);
    }
  }

  @Test
  void aProjectOfNothingIsDoneAtOnce() {
    Project nothing = Project.builder(Project.Goal.MAKESPAN).build();

    assertThat(nothing.horizon()).isZero();
    assertThat(nothing.objectiveAt(List.of())).isZero();
    assertThat(nothing.breaches(List.of())).isEmpty();
  }

  @Test
  void aWindowHoldsBothEnds() {
    Project.Builder builder = Project.builder(Project.Goal.MAKESPAN);
    builder.activity(new Activity(0, "a", 2, List.of(), 1, 5, 0));
    Project project = builder.build();

    assertThat(project.breaches(List.of(1L))).isEmpty();
    assertThat(project.breaches(List.of(3L))).isEmpty();
    assertThat(project.breaches(List.of(0L))).hasSize(1);
    assertThat(project.breaches(List.of(4L))).hasSize(1);
  }
}
