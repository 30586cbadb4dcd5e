package org.tinkuy.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectTest {
  private final Project.Builder builder = Project.builder(Project.Goal.MAKESPAN);
  private final Resource crew = builder.resource("crew", 2);
  private final Activity dig = builder.activity("dig", 3, List.of(new Activity.Need(crew, 1)));
  private final Activity lay = builder.activity("lay", 2, List.of(new Activity.Need(crew, 2)));

  @Test
  void countsEachLinkFromTheEndsItNames() {
    assertThat(link(Precedence.Link.FINISH_START, 1)).isEqualTo(4); // 3 for digging and 1
    assertThat(link(Precedence.Link.START_START, 1)).isEqualTo(1);
    assertThat(link(Precedence.Link.FINISH_FINISH, 1)).isEqualTo(2); // 3 + 1 less 2 for laying
    assertThat(link(Precedence.Link.START_FINISH, 1)).isEqualTo(-1); // 1 less 2 for laying
  }

  private long link(Precedence.Link link, long lag) {
    return new Precedence(dig, lay, link, lag).startToStart();
  }

  @Test
  void findsWhatAScheduleBreaks() {
    Project project = builder.after(dig, lay).build();

    assertThat(project.breaches(List.of(0L, 3L))).isEmpty();
    assertThat(project.breaches(List.of(0L, 2L)))
        .containsExactly(
            "Activity 'lay' is too early after 'dig'.", "Resource 'crew' is overused at 2.");
    assertThat(project.breaches(List.of(-1L, 3L)))
        .containsExactly("Activity 'dig' leaves its window.");
  }

  @Test
  void givesAResourceBackBeforeItIsTakenAgain() {
    Project project = builder.build();

    assertThat(project.breaches(List.of(2L, 0L))).isEmpty();
  }

  @Test
  void countsWhatIsToBeKeptSmall() {
    Project.Builder weighted = Project.builder(Project.Goal.WEIGHTED_ENDS);
    weighted.activity(new Activity(0, "a", 2, List.of(), 0, Activity.WHENEVER, 5));
    weighted.activity(new Activity(0, "b", 1, List.of(), 0, Activity.WHENEVER, 1));

    assertThat(builder.build().objectiveAt(List.of(4L, 0L))).isEqualTo(7);
    assertThat(weighted.build().objectiveAt(List.of(1L, 0L))).isEqualTo(16); // 5 x 3 + 1 x 1
  }

  @Test
  void refusesStrangersAndNeedsOfNothing() {
    Resource stranger = Project.builder(Project.Goal.MAKESPAN).resource("crane", 1);

    assertThatThrownBy(() -> builder.activity("lift", 1, List.of(new Activity.Need(stranger, 1))))
        .hasMessageContaining("crane");
    assertThatThrownBy(() -> new Activity.Need(crew, 0)).hasMessageContaining("> 0");
    assertThatThrownBy(() -> builder.activity("dig", 1, List.of())).hasMessageContaining("unique");
  }
}
