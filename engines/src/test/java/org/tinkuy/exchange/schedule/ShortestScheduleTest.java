package org.tinkuy.exchange.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.schedule.ScheduleProblem.Task;
import org.tinkuy.exchange.schedule.ScheduleProblem.TaskLink;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.Precedence.Link;
import org.tinkuy.solver.installed.InstalledSolvers;

class ShortestScheduleTest {
  private static final Task DIG = new Task("dig", 3, Map.of("crew", 1L));
  private static final Task PAVE = new Task("pave", 4, Map.of("crew", 2L));
  private static final Task PLANT = new Task("plant", 5, Map.of("crew", 1L));

  @Test
  void twoCrewsDigAndPlantBesideEachOtherAndPaveTogether() {
    ShortestSchedule schedule =
        solve(List.of(DIG, PAVE, PLANT), List.of(after("dig", "pave", Link.FINISH_START, 0)));

    // dig and plant side by side until 5, then pave until 9
    assertThat(schedule.proof().objective().orElseThrow()).isEqualTo(9);
    assertThat(schedule.proof().bound().orElseThrow()).isEqualTo(9);
    assertThat(schedule.critical()).containsExactly("pave", "plant");
  }

  @Test
  void aLagHoldsTheNextOneBack() {
    ShortestSchedule schedule =
        solve(List.of(DIG, PLANT), List.of(after("dig", "plant", Link.START_START, 2)));

    assertThat(schedule.starts()).containsEntry("plant", 2L);
    assertThat(schedule.proof().objective().orElseThrow()).isEqualTo(7);
  }

  @Test
  void linksThatGoRoundInACircleAreImpossible() {
    ShortestSchedule schedule =
        solve(
            List.of(DIG, PLANT),
            List.of(
                after("dig", "plant", Link.FINISH_START, 0),
                after("plant", "dig", Link.FINISH_START, 0)));

    assertThat(schedule.proof().status()).isEqualTo(Proof.Status.IMPOSSIBLE);
    assertThat(schedule.starts()).isEmpty();
  }

  @Test
  void theLinksThatGoRoundAreNamedAndNoOthers() {
    Task open = new Task("open", 0, Map.of());

    ShortestSchedule schedule =
        solve(
            List.of(open, DIG, PAVE, PLANT),
            List.of(
                after("open", "dig", Link.FINISH_START, 0),
                after("dig", "pave", Link.FINISH_START, 0),
                after("pave", "plant", Link.FINISH_START, 0),
                after("plant", "dig", Link.START_START, 1)));

    assertThat(schedule.proof().extent()).isEqualTo(Proof.Extent.SMALLEST);
    assertThat(schedule.proof().conflict())
        .extracting(Sentence::english)
        .containsExactlyInAnyOrder(
            "Activity 'pave' waits for activity 'dig'.",
            "Activity 'plant' waits for activity 'pave'.",
            "Activity 'dig' waits for activity 'plant'.");
  }

  @Test
  void aLongestTimeBetweenTwoIsNoRoundWhereItCanBeKept() {
    // plant no later than 4 after the start of dig: a lag of -4 back
    ShortestSchedule schedule =
        solve(
            List.of(DIG, PLANT),
            List.of(
                after("dig", "plant", Link.FINISH_START, 0),
                after("plant", "dig", Link.START_START, -4)));

    assertThat(schedule.proof().objective().orElseThrow()).isEqualTo(8);
  }

  private static ShortestSchedule solve(List<Task> tasks, List<TaskLink> links) {
    ScheduleProblem problem = new ScheduleProblem(Map.of("crew", 2L), tasks, links);
    return ShortestSchedule.of(problem, new Effort(InstalledSolvers::find, 60, 0));
  }

  private static TaskLink after(String first, String second, Link link, long lag) {
    return new TaskLink(first, second, link, lag);
  }
}
