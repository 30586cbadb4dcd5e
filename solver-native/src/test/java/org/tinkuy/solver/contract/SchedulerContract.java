package org.tinkuy.solver.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.solver.Activity;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Precedence;
import org.tinkuy.solver.Project;
import org.tinkuy.solver.Resource;
import org.tinkuy.solver.Schedule;
import org.tinkuy.solver.ScheduleRequest;
import org.tinkuy.solver.Scheduler;
import org.tinkuy.solver.Watch;

/// What every scheduler must do, whether it proves the best or not.
public abstract class SchedulerContract {
  private static final Limits PROOF = Limits.seconds(600).withGap(0);

  protected abstract Scheduler scheduler();

  /// Work, in the scheduler's own measure, that ends its search in a project of forty activities
  /// before a proof does.
  protected abstract double someWork();

  /// The schedule of an outcome that has one, whether it is proved or not.
  protected static Schedule answer(Outcome<Schedule> outcome) {
    return outcome instanceof Outcome.Feasible<Schedule> feasible
        ? feasible.answer()
        : Outcomes.optimum(outcome);
  }

  /// The schedule of an outcome, which keeps every rule, costs what it says and no less than its
  /// bound.
  protected static Schedule sound(Project project, Outcome<Schedule> outcome) {
    Schedule schedule = answer(outcome);
    assertThat(project.breaches(schedule.starts())).isEmpty();
    assertThat(schedule.objective()).isEqualTo((double) project.objectiveAt(schedule.starts()));
    assertThat(schedule.bound()).isLessThanOrEqualTo(schedule.objective());
    return schedule;
  }

  private ScheduleRequest briefly(Project project) {
    return ScheduleRequest.of(project).within(PROOF.withWork(someWork()).withSeed(3));
  }

  @Test
  void namesItselfWithItsVersion() {
    assertThat(scheduler().name()).matches("[A-Za-z][A-Za-z -]* \\d+(\\.\\d+)*");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void keepsEveryRuleOfAProjectByChance(long seed) {
    Project project = SampleProjects.random(40, seed);

    Schedule schedule = sound(project, scheduler().schedule(briefly(project)));

    // no schedule is shorter than its longest activity
    assertThat(schedule.bound())
        .isGreaterThanOrEqualTo(
            (double)
                project.activities().stream().mapToLong(Activity::duration).max().orElseThrow());
  }

  @Test
  void keepsEveryKindOfLinkWithItsLagAndWindows() {
    Project.Builder builder = Project.builder(Project.Goal.MAKESPAN);
    Activity fifth = SampleProjects.addLinks(builder).getLast();
    Activity sixth = builder.activity("sixth", 5, List.of());
    builder.precedence(fifth, sixth, Precedence.Link.FINISH_START, -2);
    Activity early = SampleProjects.addWindows(builder);
    Project project = builder.build();

    Schedule schedule = sound(project, scheduler().schedule(ScheduleRequest.of(project)));

    // 0 to 5; 7 to 10; from 8 to 12; ends at 12 + 3, so from 13; ends at 13 + 4; from 17 - 2 to 20
    assertThat(schedule.objective()).isGreaterThanOrEqualTo(20);
    assertThat(schedule.start(sixth)).isGreaterThanOrEqualTo(15);
    assertThat(schedule.end(early)).isLessThanOrEqualTo(5);
  }

  @Test
  void findsANeedInfeasibleThatExceedsAllThereIs() {
    Project.Builder builder = Project.builder(Project.Goal.MAKESPAN);
    Resource crew = builder.resource("crew", 1);
    builder.activity("heavy", 5, List.of(new Activity.Need(crew, 2)));

    assertThat(scheduler().schedule(ScheduleRequest.of(builder.build())))
        .isInstanceOf(Outcome.Infeasible.class);
  }

  @Test
  void neverSchedulesALoop() {
    Project.Builder builder = Project.builder(Project.Goal.MAKESPAN);
    Activity first = builder.activity("first", 5, List.of());
    Activity second = builder.activity("second", 5, List.of());
    Project project = builder.after(first, second).after(second, first).build();

    assertThat(scheduler().schedule(ScheduleRequest.of(project)))
        .isInstanceOfAny(Outcome.Infeasible.class, Outcome.Unsupported.class);
  }

  @Test
  void answersTheSameTwice() {
    Project project = SampleProjects.random(40, 7);

    assertThat(answer(scheduler().schedule(briefly(project))))
        .isEqualTo(answer(scheduler().schedule(briefly(project))));
  }

  @Test
  void beginsWhereItIsTold() {
    Project project = SampleProjects.heatNetwork();
    List<Long> best = List.of(0L, 7L, 13L, 0L, 0L);
    assertThat(project.breaches(best)).isEmpty();

    Outcome<Schedule> outcome = scheduler().schedule(ScheduleRequest.of(project).from(best));

    assertThat(sound(project, outcome).objective()).isEqualTo(18);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void answersNoWorseThanItBeganHoweverShortTheTime(long seed) {
    Project project = SampleProjects.random(60, seed);
    Schedule begun = sound(project, scheduler().schedule(briefly(project)));

    Outcome<Schedule> outcome =
        scheduler()
            .schedule(
                ScheduleRequest.of(project)
                    .from(begun.starts())
                    .within(Limits.seconds(1e-3).withGap(0)));

    assertThat(sound(project, outcome).objective()).isLessThanOrEqualTo(begun.objective());
  }

  @Test
  void leavesAStartAsideThatBreaksRules() {
    Project project = SampleProjects.heatNetwork();
    List<Long> allAtOnce = List.of(0L, 0L, 0L, 0L, 0L);
    assertThat(project.breaches(allAtOnce)).isNotEmpty();

    Outcome<Schedule> outcome = scheduler().schedule(ScheduleRequest.of(project).from(allAtOnce));

    assertThat(sound(project, outcome).objective()).isGreaterThanOrEqualTo(18);
  }

  @Test
  void endsWhenItIsCalledOff() {
    Watch.Cancellation watch = new Watch.Cancellation();
    watch.cancel();
    Project project = SampleProjects.random(300, 1);

    Outcome<Schedule> outcome =
        scheduler().schedule(ScheduleRequest.of(project).within(PROOF).watchedBy(watch));

    Outcome.Stop stop =
        switch (outcome) {
          case Outcome.Feasible<Schedule> feasible -> {
            sound(project, feasible);
            yield feasible.stop();
          }
          case Outcome.OutOfTime<Schedule> out -> out.stop();
          case Outcome.Optimal<Schedule> _,
              Outcome.Infeasible<Schedule> _,
              Outcome.Unbounded<Schedule> _,
              Outcome.Unsupported<Schedule> _,
              Outcome.Failed<Schedule> _ ->
              throw new AssertionError(outcome);
        };
    assertThat(stop).isEqualTo(Outcome.Stop.CANCELLED);
  }
}
